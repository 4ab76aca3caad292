use std::sync::Arc;

use openings_feed::model::Posting;
use openings_search::PostingId;

use crate::i18n::message;
use crate::state::Board;
use crate::ui::element::{El, act, classed, el};
use crate::ui::follow::{say, say_with};
use crate::ui::posting::heading;
use crate::ui::row;

/// So many similar postings are offered.
const N_SIMILAR: usize = 4;

/// The postings most like one; `None` if there are none.
pub(super) fn similar(board: Board, id: PostingId) -> Option<El> {
    let similar = board.similar(id, N_SIMILAR);
    if similar.is_empty() {
        return None;
    }
    let items = similar.into_iter().map(|it| item(board, &it));
    let aside = classed("aside", "similar")
        .child(heading(board, say(board, message::POSTING_SIMILAR), None))
        .child(el("ul").children(items));
    Some(aside)
}

fn item(board: Board, posting: &Arc<Posting>) -> El {
    let of = Arc::clone(posting);
    let line = say_with(board, move |it| row::where_line(it, &of));
    let of = Arc::clone(posting);
    let open = act(move |event| {
        if event.is_plain_click() {
            event.prevent_default();
            board.open(&of.id);
        }
    });
    let link = classed("a", "link")
        .set("href", &board.address_of(&posting.id))
        .maybe("lang", posting.language.as_ref().map(|it| it.as_str()))
        .set("dir", "auto")
        .on("click", open)
        .text(&posting.title);
    let line = classed("span", "similar__line")
        .set("dir", "auto")
        .words(line);
    el("li").child(link).child(line)
}
