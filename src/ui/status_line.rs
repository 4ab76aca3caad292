use crate::browser::intl;
use crate::i18n::{Argument, format, message};
use crate::state::{Board, Choice, Dropped};
use crate::ui::element::{El, button, classed, when};
use crate::ui::follow::{say, words};
use crate::ui::words as names;

/// The count in words, and what a change of language left out.
///
/// It stands above the rows, so what comes by itself has its room in the line of the count: it pushes nothing down.
pub(super) fn status_line(board: Board) -> El {
    let count = classed("p", "status__count")
        .set("role", "status")
        .set("tabindex", "-1")
        .words(words(move || count(board)));
    let is_held = move || board.is_settled() && board.listing().is_held && board.has_rest();
    let reorder = move || {
        button("link status__reorder", move |_| board.reorder())
            .bind("title", say(board, message::LIST_REORDER_HINT))
            .words(say(board, message::LIST_REORDER))
    };
    classed("div", "status")
        .set("part", "status")
        .child(count)
        .content(when(is_held, reorder))
        .content(Box::new(move || {
            let dropped = board.dropped().map(|it| dropped(board, &it));
            let note = dropped.map(|it| classed("p", "status__note").text(&it));
            note.into_iter().collect()
        }))
}

fn count(board: Board) -> String {
    let locale = board.locale();
    let listing = board.listing();
    let (total, n_in_language) = (listing.total(), listing.results.n_in_language);
    if !board.is_settled() {
        return locale.count(message::STATUS_STREAMING, total);
    }
    if total == n_in_language {
        return locale.count(message::STATUS_ALL, total);
    }
    // The plural follows the number of all, as in "1 of 12 jobs".
    let shown = intl::number(locale.tag(), total as f64);
    let all = intl::number(locale.tag(), n_in_language as f64);
    locale.of_total(message::STATUS_SOME, &shown, n_in_language, &all)
}

fn dropped(board: Board, dropped: &Dropped) -> String {
    let locale = board.locale();
    let names: Vec<_> = Choice::all_in(&dropped.criteria)
        .iter()
        .map(|it| names::choice(&locale, it))
        .collect();
    let names = intl::list(locale.tag(), &names);
    let language = format::language(&locale, dropped.language.as_ref());
    locale.format(
        message::STATUS_DROPPED,
        &[
            Argument::Text("language", &language),
            Argument::Text("names", &names),
        ],
    )
}
