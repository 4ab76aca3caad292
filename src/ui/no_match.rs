use openings_search::Relaxation;

use crate::i18n::{Argument, format, message};
use crate::state::{Board, Status};
use crate::ui::element::{El, button, classed, el, when};
use crate::ui::follow::{say, say_with};
use crate::ui::words;

/// Instead of rows: that nothing matches, and what to give up so that something does.
pub(super) fn no_match(board: Board) -> El {
    let is_empty = move || board.status() == Status::Empty;
    let title = say_with(board, move |it| {
        it.text(if is_empty() {
            message::EMPTY_TITLE
        } else {
            message::NO_MATCH_TITLE
        })
    });
    let offers = move || {
        let relaxations = if is_empty() {
            Vec::new()
        } else {
            board.relaxations()
        };
        relaxations.into_iter().map(|it| offer(board, it)).collect()
    };
    let clear = move || {
        button("link", move |_| board.clear_all()).words(say_with(board, move |it| {
            let language = format::language(it, board.criteria().language.as_ref());
            it.format(
                message::NO_MATCH_CLEAR,
                &[Argument::Text("language", &language)],
            )
        }))
    };
    classed("div", "no-match")
        .set("part", "notice")
        .child(classed("p", "no-match__title").words(title))
        .content(Box::new(offers))
        .content(when(is_empty, move || {
            el("p").words(say(board, message::EMPTY_HINT))
        }))
        .content(when(
            move || board.listing().results.n_in_language != 0,
            clear,
        ))
}

fn offer(board: Board, relaxation: Relaxation) -> El {
    let label = say_with(board, move |it| {
        let set = words::set_in(it, &board.criteria(), relaxation.filter);
        let arguments = [
            Argument::Text("filter", &set),
            Argument::Count(relaxation.count),
        ];
        it.format(message::NO_MATCH_WITHOUT, &arguments)
    });
    let clear = button("link", move |_| board.clear(relaxation.filter)).words(label);
    el("p").child(clear)
}
