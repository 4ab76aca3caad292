use std::cell::Cell;
use std::rc::Rc;

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use openings_search::PostingId;

use crate::browser::dom::{self, Focus};
use crate::i18n::message;
use crate::state::Board;
use crate::ui::follow::{act, say, say_with, when};
use crate::ui::no_match::NoMatch;
use crate::ui::row::Row;

/// The rows.
#[component]
pub(super) fn PostingList(
    /// The board.
    board: Board,
    /// The board on the page.
    root: NodeRef<html::Div>,
) -> impl IntoView {
    // While the feed comes, nobody knows yet.
    let is_empty = move || board.listing().total() == 0 && board.is_settled();
    let no_match = when(is_empty, move || view! { <NoMatch board /> });
    let on_key = move |event: KeyboardEvent| {
        let by = match event.key().as_str() {
            "ArrowDown" => 1,
            "ArrowUp" => -1,
            _ => return,
        };
        let Some(root) = root.get_untracked() else {
            return;
        };
        let moved = dom::step_focus(&root, ".row__link", by);
        if moved {
            event.prevent_default();
        }
    };
    // A narrow board shows a posting in the list's place: when it is closed, the visitor is where they were.
    let was_beside = Rc::new(Cell::new(true));
    let left_at = Cell::new(None::<(PostingId, f64)>);
    Effect::new(move || {
        let opened = board.opened_id();
        let (Some(root), true) = (root.get_untracked(), board.takes_focus()) else {
            return;
        };
        let was_beside = Rc::clone(&was_beside);
        match (opened, left_at.get()) {
            (Some(id), None) => {
                left_at.set(Some((id, board.left_at())));
                request_animation_frame(move || was_beside.set(!dom::is_hidden(&root, ".list")));
            }
            (Some(id), Some((_, top))) => left_at.set(Some((id, top))),
            (None, Some((id, top))) => {
                left_at.set(None);
                request_animation_frame(move || {
                    dom::focus_in(&root, &row_link(id), Focus::Still);
                    if dom::scroll_top() != top && !was_beside.get() {
                        dom::set_scroll_top(top);
                    }
                });
            }
            (None, None) => {}
        }
    });
    let show_more = move |_| {
        let first = board.show_more();
        // The keyboard goes on where the new rows begin, once they are there.
        if let (Some(root), Some(first)) = (root.get_untracked(), first) {
            request_animation_frame(move || {
                dom::focus_in(&root, &row_link(first), Focus::Still);
            });
        }
    };
    // Another feed begins to count its postings anew: the same id is then another posting.
    let rows = move || {
        let epoch = board.listing().epoch;
        board.rows().into_iter().map(move |it| (epoch, it))
    };
    let more = when(
        move || board.n_more() != 0,
        move || {
            view! {
                <button class="list__more" type="button" on:click=act(show_more)>
                    {say_with(board, move |it| it.count(message::LIST_MORE, board.n_more()))}
                </button>
            }
        },
    );
    view! {
        <div class="list" part="list">
            {no_match}
            <ul class="rows" aria-label=say(board, message::LIST_LABEL) on:keydown=on_key>
                <For each=rows key=|it| *it let:row>
                    <Row board id=row.1 />
                </For>
            </ul>
            {more}
        </div>
    }
}

/// Finds the link of a row.
fn row_link(id: PostingId) -> String {
    format!("[data-row=\"{}\"] .row__link", id.0)
}
