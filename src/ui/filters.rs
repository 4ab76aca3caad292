use leptos::prelude::*;
use openings_search::{Filter, Sort};

use crate::i18n::message;
use crate::state::{Board, FilterKind};
use crate::ui::filter_menu::{FilterMenu, has_options};
use crate::ui::words;

/// The other filters and the order. In a narrow board they are behind one button.
#[component]
pub(super) fn Filters(
    /// The board.
    board: Board,
) -> impl IntoView {
    let locale = board.locale();
    let (is_open, set_open) = signal(false);
    // While the feed comes in, the row keeps its place but offers nothing: menus that appear one by one would
    // push each other around.
    let is_whole = Memo::new(move |_| board.is_settled());
    let filters = Memo::new(move |_| if is_whole.get() { offered(board) } else { Vec::new() });
    let n_set = move || words::n_set(&board.criteria().read());
    let total = move || board.listing().with(|it| it.total());
    view! {
        <div class="filters" class:filters--open=is_open>
            <button
                class="filters__toggle"
                type="button"
                aria-expanded=move || is_open.get().to_string()
                on:click=move |_| set_open.update(|it| *it = !*it)
            >
                {move || locale.read().count(message::FILTERS_OPEN, n_set())}
            </button>
            <div
                class="filters__panel"
                part="filters"
                role="group"
                aria-label=move || locale.read().text(message::FILTERS_LABEL)
            >
                <For each=move || filters.get() key=|it| *it let:filter>
                    <FilterMenu board filter />
                </For>
                <SortPicker board />
                <button class="filters__done" type="button" on:click=move |_| set_open.set(false)>
                    {move || locale.read().count(message::FILTERS_SHOW, total())}
                </button>
            </div>
        </div>
    }
}

#[component]
fn SortPicker(board: Board) -> impl IntoView {
    let locale = board.locale();
    let is_newest = move || board.criteria().read().sort == Sort::Newest;
    let is_relevance = move || !is_newest();
    let sort = move |value: String| {
        board.sort(if value == "newest" { Sort::Newest } else { Sort::Relevance });
    };
    view! {
        <select
            class="picker picker--sort"
            aria-label=move || locale.read().text(message::SORT_LABEL)
            on:change:target=move |event| sort(event.target().value())
        >
            <option value="relevance" prop:selected=is_relevance>
                {move || locale.read().text(message::SORT_RELEVANCE)}
            </option>
            <option value="newest" prop:selected=is_newest>
                {move || locale.read().text(message::SORT_NEWEST)}
            </option>
        </select>
    }
}

/// The filters that the partner wants and that have something to choose from. The country stands in the
/// toolbar.
fn offered(board: Board) -> Vec<Filter> {
    let wanted = board.options().read().filters.clone();
    let wanted = wanted.into_iter().filter(|it| *it != FilterKind::Country).map(words::filter_of);
    wanted.filter(|it| has_options(board, *it)).collect()
}
