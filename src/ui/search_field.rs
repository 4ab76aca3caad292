use leptos::html;
use leptos::prelude::*;
use openings_search::Filter;

use crate::browser::dom::{self, Focus};

use crate::i18n::message;
use crate::state::Board;

/// The search field.
#[component]
pub(super) fn SearchField(
    /// The board.
    board: Board,
) -> impl IntoView {
    let locale = board.locale();
    let field = NodeRef::<html::Input>::new();
    let query = move || board.criteria().read().query.clone();
    let has_query = move || !board.criteria().read().query.is_empty();
    let clear = move |_| {
        board.clear(Filter::Query);
        if let Some(field) = field.get_untracked() {
            dom::focus(&field, Focus::Still);
        }
    };
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
                aria-label=move || locale.read().text(message::SEARCH_LABEL)
                placeholder=move || locale.read().text(message::SEARCH_PLACEHOLDER)
                prop:value=query
                on:input:target=move |event| board.search(event.target().value())
            />
            <Show when=has_query>
                <button
                    class="search__clear"
                    type="button"
                    aria-label=move || locale.read().text(message::SEARCH_CLEAR)
                    on:click=clear
                >
                    "×"
                </button>
            </Show>
        </div>
    }
}
