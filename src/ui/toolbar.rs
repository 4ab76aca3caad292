use leptos::prelude::*;
use openings_search::Filter;

use crate::state::{Board, FilterKind};
use crate::ui::filter_menu::FilterMenu;
use crate::ui::language_picker::LanguagePicker;
use crate::ui::search_field::SearchField;

/// What comes first: the words, the language, the country.
#[component]
pub(super) fn Toolbar(
    /// The board.
    board: Board,
) -> impl IntoView {
    let has_country = move || board.options().read().filters.contains(&FilterKind::Country);
    view! {
        <div class="toolbar" part="toolbar" role="search">
            <SearchField board />
            <LanguagePicker board />
            <Show when=has_country>
                <FilterMenu board filter=Filter::Country />
            </Show>
        </div>
    }
}
