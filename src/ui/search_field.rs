use leptos::ev::MouseEvent;
use leptos::prelude::*;
use openings_search::Filter;

use crate::browser::dom;

use crate::i18n::message;
use crate::state::Board;
use crate::ui::follow::{act, say, when, words};

/// The search field.
#[component]
pub(super) fn SearchField(
    /// The board.
    board: Board,
) -> impl IntoView {
    let query = words(move || board.criteria().query.clone());
    let has_query = move || !board.criteria().query.is_empty();
    let clear = move |event: MouseEvent| {
        // While the button is still there: the keyboard goes where it came from.
        dom::focus_beside(&event, ".search__field");
        board.clear(Filter::Query);
    };
    let clear_button = when(has_query, move || {
        view! {
            <button
                class="search__clear"
                type="button"
                aria-label=say(board, message::SEARCH_CLEAR)
                on:click=act(clear)
            >
                "×"
            </button>
        }
    });
    view! {
        <div class="search">
            <input
                class="search__field"
                part="query"
                type="search"
                autocomplete="off"
                spellcheck="false"
                enterkeyhint="search"
                dir="auto"
                aria-label=say(board, message::SEARCH_LABEL)
                placeholder=say(board, message::SEARCH_PLACEHOLDER)
                prop:value=query
                on:input:target=move |event| board.search(event.target().value())
            />
            {clear_button}
        </div>
    }
}
