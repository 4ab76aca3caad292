use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use openings_search::PostingId;

use crate::browser::dom::{self, Focus};
use crate::browser::node::Node;
use crate::i18n::message;
use crate::state::Board;
use crate::ui::element::{El, Item, Items, button, classed, when};
use crate::ui::follow::{say, say_with};
use crate::ui::list_foot::list_foot;
use crate::ui::no_match::no_match;
use crate::ui::row::row;

/// The rows. `root` is the board on the page.
pub(super) fn list(board: Board, root: Node) -> El {
    come_back(board, root.clone());
    // While the feed comes, nobody knows yet.
    let is_known = move || board.is_settled() && !board.is_searching() && board.has_rest();
    let is_empty = move || board.listing().total() == 0 && is_known();
    let is_whole = RwSignal::new(false);
    let keyed = root.clone();
    let rows = classed("ul", "rows")
        .bind("aria-label", say(board, message::LIST_LABEL))
        .on("keydown", move |event| {
            let by = match event.key().as_str() {
                "ArrowDown" => 1,
                "ArrowUp" => -1,
                _ => return,
            };
            if dom::step_focus(&keyed, ".row__link", by) {
                event.prevent_default();
            }
        })
        .each_until(rows_of(board), is_whole);
    let more = when(
        move || board.n_more() != 0 && is_whole.get(),
        move || {
            let root = root.clone();
            button("list__more", move |_| show_more(board, &root))
                .words(say_with(board, move |it| {
                    it.count(message::LIST_MORE, board.n_more())
                }))
        },
    );
    classed("div", "list")
        .set("part", "list")
        .content(when(is_empty, move || no_match(board)))
        .child(rows)
        .content(more)
        .content(when(move || is_whole.get(), move || list_foot(board)))
}

fn rows_of(board: Board) -> Items {
    Box::new(move || {
        // Another feed begins to count its postings anew: the same id is then another posting.
        let listing = board.listing();
        let epoch = listing.epoch;
        let locale = board.locale();
        let item = |id: PostingId| -> Item {
            let mut key = format!("{} {epoch} {}", locale.tag(), id.0);
            // A row that shows a line of the description shows that of this query.
            let is_told = listing.results.told.binary_search(&id).is_ok();
            if is_told {
                key.push(' ');
                key.push_str(&listing.criteria.query);
            }
            (key, Box::new(move || row(board, id, is_told)))
        };
        board.rows().into_iter().map(item).collect()
    })
}

/// Shows more rows; the keyboard goes on where they begin, once they are there.
fn show_more(board: Board, root: &Node) {
    let root = root.clone();
    if let Some(first) = board.show_more() {
        dom::on_frame(move || {
            dom::focus_in(&root, &row_link(first), Focus::Still);
        });
    }
}

/// A narrow board shows a posting in the list's place: when it is closed, the visitor is where they were.
fn come_back(board: Board, root: Node) {
    let was_beside = Rc::new(Cell::new(true));
    let left_at = Cell::new(None::<(PostingId, f64)>);
    Effect::new(move || {
        let opened = board.opened_id();
        if !board.takes_focus() {
            return;
        }
        let (root, was_beside) = (root.clone(), Rc::clone(&was_beside));
        match (opened, left_at.get()) {
            (Some(id), None) => {
                left_at.set(Some((id, board.left_at())));
                dom::on_frame(move || was_beside.set(!dom::is_hidden(&root, ".list")));
            }
            (Some(id), Some((_, top))) => left_at.set(Some((id, top))),
            (None, Some((id, top))) => {
                left_at.set(None);
                dom::on_frame(move || {
                    dom::focus_in(&root, &row_link(id), Focus::Still);
                    if dom::scroll_top() != top && !was_beside.get() {
                        dom::set_scroll_top(top);
                    }
                });
            }
            (None, None) => {}
        }
    });
}

/// Finds the link of a row.
fn row_link(id: PostingId) -> String {
    format!("[data-row=\"{}\"] .row__link", id.0)
}
