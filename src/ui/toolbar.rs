use leptos::prelude::*;
use openings_search::Filter;

use crate::state::{Board, FilterKind};
use crate::ui::filter_menu::FilterMenu;
use crate::ui::follow::when;
use crate::ui::language_picker::LanguagePicker;
use crate::ui::search_field::SearchField;

/// What comes first: the words, the language, the country.
#[component]
pub(super) fn Toolbar(
    /// The board.
    board: Board,
) -> impl IntoView {
    let country = when(
        move || board.options().filters.contains(&FilterKind::Country),
        move || view! { <FilterMenu board filter=Filter::Country /> },
    );
    view! {
        <div class="toolbar" part="toolbar" role="search">
            <SearchField board />
            <LanguagePicker board />
            {country}
        </div>
    }
}
