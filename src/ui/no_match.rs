use openings_search::{Counted, Relaxation};

use crate::i18n::{Argument, format, message};
use crate::state::{Board, Status};
use crate::ui::element::{El, button, classed, el, when};
use crate::ui::follow::{say, say_with};
use crate::ui::words;

/// At most so many other queries are offered.
const MOST_MEANT: usize = 3;

/// Instead of rows: that nothing matches, and what to give up so that something does.
// Apart from the code that the first rows need.
#[inline(never)]
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
    let meant = move || {
        let corrections = if is_empty() {
            Vec::new()
        } else {
            board.corrections()
        };
        let corrections = corrections.into_iter().take(MOST_MEANT);
        corrections.map(|it| meant(board, it)).collect()
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
        .content(Box::new(meant))
        .content(Box::new(offers))
        .content(when(is_empty, move || {
            el("p").words(say(board, message::EMPTY_HINT))
        }))
        .content(when(
            move || board.listing().results.n_in_language != 0,
            clear,
        ))
}

fn meant(board: Board, correction: Counted<String>) -> El {
    let Counted { value, count } = correction;
    let name = value.clone();
    let label = say_with(board, move |it| {
        let arguments = [Argument::Text("name", &name), Argument::Count(count)];
        it.format(message::NO_MATCH_MEANT, &arguments)
    });
    let search = button("link", move |_| board.search_instead(value.clone())).words(label);
    el("p").child(search)
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
