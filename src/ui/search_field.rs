use leptos::html;
use leptos::prelude::*;
use openings_search::Filter;

use crate::browser::dom::{self, Focus};

use crate::i18n::message;
use crate::state::Board;
use crate::ui::follow::{act, say, when, words};

/// The search field.
#[component]
pub(super) fn SearchField(
    /// The board.
    board: Board,
) -> impl IntoView {
    let field = NodeRef::<html::Input>::new();
    let query = words(move || board.criteria().read().query.clone());
    let has_query = move || !board.criteria().read().query.is_empty();
    let clear = move |_| {
        board.clear(Filter::Query);
        if let Some(field) = field.get_untracked() {
            dom::focus(&field, Focus::Still);
        }
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
                node_ref=field
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
