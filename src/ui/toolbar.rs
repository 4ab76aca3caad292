use openings_search::Filter;

use crate::state::{Board, FilterKind};
use crate::ui::element::{El, classed, when};
use crate::ui::filter_menu::filter_menu;
use crate::ui::language_picker::language_picker;
use crate::ui::search_field::search_field;

/// What comes first: the words, the language, the country.
pub(super) fn toolbar(board: Board) -> El {
    classed("div", "toolbar")
        .set("part", "toolbar")
        .set("role", "search")
        .child(search_field(board))
        .child(language_picker(board))
        .content(when(
            move || board.options().filters.contains(&FilterKind::Country),
            move || filter_menu(board, Filter::Country),
        ))
}
