use leptos::prelude::*;
use openings_search::{Filter, Sort};

use crate::i18n::message;
use crate::state::{Board, FilterKind};
use crate::ui::element::{El, Item, button, classed};
use crate::ui::filter_menu::filter_menu;
use crate::ui::follow::{aria, flag, say, say_with};
use crate::ui::language_picker::option;
use crate::ui::words as names;

/// The other filters and the order. In a narrow board they are behind one button.
pub(super) fn filters(board: Board) -> El {
    let is_open = RwSignal::new(false);
    let n_set = move || names::n_set(&board.criteria());
    let total = move || board.listing().total();
    let toggle = button("filters__toggle", move |_| is_open.update(|it| *it = !*it))
        .bind("aria-expanded", aria(move || is_open.get()))
        .words(say_with(board, move |it| {
            it.count(message::FILTERS_OPEN, n_set())
        }));
    let done = button("filters__done", move |event| {
        is_open.set(false);
        event.focus_beside(".filters__toggle");
    })
    .words(say_with(board, move |it| {
        it.count(message::FILTERS_SHOW, total())
    }));
    let menus = move || -> Vec<Item> {
        let item = |filter| -> Item {
            (
                format!("{filter:?}"),
                Box::new(move || filter_menu(board, filter)),
            )
        };
        wanted(board).into_iter().map(item).collect()
    };
    let panel = classed("div", "filters__panel")
        .set("part", "filters")
        .set("role", "group")
        .bind("aria-label", say(board, message::FILTERS_LABEL))
        .each(Box::new(menus))
        .child(sort_picker(board))
        .child(done);
    classed("div", "filters")
        .class_if("filters--open", flag(move || is_open.get()))
        .child(toggle)
        .child(panel)
}

/// The order. Without a query all orders are one, newest first.
fn sort_picker(board: Board) -> El {
    let is = move |sort| flag(move || board.criteria().sort == sort);
    let label = |id| say(board, id);
    classed("select", "picker picker--sort")
        .flag("hidden", flag(move || board.criteria().query.is_empty()))
        .bind("aria-label", say(board, message::SORT_LABEL))
        .on("change", move |event| {
            board.sort(if event.value() == NEWEST {
                Sort::Newest
            } else {
                Sort::Relevance
            });
        })
        .child(
            option("relevance", label(message::SORT_RELEVANCE)).is("selected", is(Sort::Relevance)),
        )
        .child(option(NEWEST, label(message::SORT_NEWEST)).is("selected", is(Sort::Newest)))
}

const NEWEST: &str = "newest";

/// The filters that the partner wants. The country stands in the toolbar.
fn wanted(board: Board) -> Vec<Filter> {
    let wanted = board.options().filters.clone().into_iter();
    wanted
        .filter(|it| *it != FilterKind::Country)
        .map(names::filter_of)
        .collect()
}
