use openings_search::Filter;

use crate::i18n::message;
use crate::state::Board;
use crate::ui::element::{El, button, classed, when};
use crate::ui::follow::{say, say_with, words};
use crate::ui::suggestions::with_suggestions;

/// The search field, with suggestions under it.
pub(super) fn search_field(board: Board) -> El {
    // The placeholder is the board's, the words are the visitor's.
    let direction = say_with(board, move |it| {
        let is_empty = board.criteria().query.is_empty();
        match (is_empty, it.is_rtl()) {
            (false, _) => "auto",
            (true, true) => "rtl",
            (true, false) => "ltr",
        }
        .to_owned()
    });
    let field = classed("input", "search__field")
        .set("part", "query")
        .set("type", "search")
        .set("autocomplete", "off")
        .set("spellcheck", "false")
        .set("enterkeyhint", "search")
        .bind("dir", direction)
        .bind("aria-label", say(board, message::SEARCH_LABEL))
        .bind("placeholder", say(board, message::SEARCH_PLACEHOLDER))
        .value(words(move || board.criteria().query.clone()));
    let [field, suggestions] = with_suggestions(board, field);
    let clear = move || {
        button("search__clear", move |event| {
            // While the button is still there: the keyboard goes where it came from.
            event.focus_beside(".search__field");
            board.clear(Filter::Query);
        })
        .bind("aria-label", say(board, message::SEARCH_CLEAR))
        .text("×")
    };
    classed("div", "search")
        .child(field)
        .content(when(move || !board.criteria().query.is_empty(), clear))
        .child(suggestions)
}
