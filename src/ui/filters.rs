use leptos::ev::MouseEvent;
use leptos::prelude::*;
use openings_search::{Filter, Sort};

use crate::browser::dom;
use crate::i18n::{MessageId, message};
use crate::state::{Board, FilterKind};
use crate::ui::filter_menu::FilterMenu;
use crate::ui::follow::{act, aria, content, flag, say, say_with};
use crate::ui::language_picker::option;
use crate::ui::words as names;

/// The other filters and the order. In a narrow board they are behind one button.
#[component]
pub(super) fn Filters(
    /// The board.
    board: Board,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let menus = content(move || {
        let menus = wanted(board).into_iter();
        menus
            .map(|filter| view! { <FilterMenu board filter /> }.into_any())
            .collect::<Vec<_>>()
    });
    let n_set = move || names::n_set(&board.criteria());
    let total = move || board.listing().total();
    let done = move |event: MouseEvent| {
        is_open.set(false);
        dom::focus_beside(&event, ".filters__toggle");
    };
    view! {
        <div class="filters" class:filters--open=is_open>
            <button
                class="filters__toggle"
                type="button"
                aria-expanded=aria(move || is_open.get())
                on:click=act(move |_| is_open.update(|it| *it = !*it))
            >
                {say_with(board, move |it| it.count(message::FILTERS_OPEN, n_set()))}
            </button>
            <div
                class="filters__panel"
                part="filters"
                role="group"
                aria-label=say(board, message::FILTERS_LABEL)
            >
                {menus}
                <SortPicker board />
                <button class="filters__done" type="button" on:click=act(done)>
                    {say_with(board, move |it| it.count(message::FILTERS_SHOW, total()))}
                </button>
            </div>
        </div>
    }
}

/// The order. Without a query all orders are one, newest first.
#[component]
fn SortPicker(board: Board) -> impl IntoView {
    let options = content(move || {
        let chosen = board.criteria().sort;
        let orders = [
            (Sort::Relevance, "relevance", message::SORT_RELEVANCE),
            (Sort::Newest, "newest", message::SORT_NEWEST),
        ];
        let option = |(sort, value, label): (Sort, &str, MessageId)| {
            option(value.to_owned(), sort == chosen, board.locale().text(label))
        };
        orders.into_iter().map(option).collect::<Vec<_>>()
    });
    let sort = move |value: String| {
        board.sort(if value == "newest" {
            Sort::Newest
        } else {
            Sort::Relevance
        });
    };
    view! {
        <select
            class="picker picker--sort"
            hidden=flag(move || board.criteria().query.is_empty())
            aria-label=say(board, message::SORT_LABEL)
            on:change:target=move |event| sort(event.target().value())
        >
            {options}
        </select>
    }
}

/// The filters that the partner wants. The country stands in the toolbar.
fn wanted(board: Board) -> Vec<Filter> {
    let wanted = board.options().filters.clone().into_iter();
    wanted
        .filter(|it| *it != FilterKind::Country)
        .map(names::filter_of)
        .collect()
}
