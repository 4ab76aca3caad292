use openings_search::Filter;

use crate::i18n::message;
use crate::state::Board;
use crate::ui::element::{El, button, classed, when};
use crate::ui::follow::{say, words};

/// The search field.
pub(super) fn search_field(board: Board) -> El {
    let field = classed("input", "search__field")
        .set("part", "query")
        .set("type", "search")
        .set("autocomplete", "off")
        .set("spellcheck", "false")
        .set("enterkeyhint", "search")
        .set("dir", "auto")
        .bind("aria-label", say(board, message::SEARCH_LABEL))
        .bind("placeholder", say(board, message::SEARCH_PLACEHOLDER))
        .value(words(move || board.criteria().query.clone()))
        .on("input", Box::new(move |event| board.search(event.value())));
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
}
