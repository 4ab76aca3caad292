use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use openings_search::PostingId;

use crate::browser::dom::{self, Focus};
use crate::i18n::message;
use crate::state::Board;
use crate::ui::no_match::NoMatch;
use crate::ui::row::Row;

/// The rows.
#[component]
pub(super) fn PostingList(
    /// The board.
    board: Board,
) -> impl IntoView {
    let locale = board.locale();
    let list = NodeRef::<html::Ul>::new();
    let is_empty = move || board.listing().with(|it| it.total() == 0);
    let n_more = move || board.n_more();
    let on_key = move |event: KeyboardEvent| {
        let Some(list) = list.get_untracked() else { return };
        let moved = match event.key().as_str() {
            "ArrowDown" => dom::focus_next(&list, ".row__link"),
            "ArrowUp" => dom::focus_previous(&list, ".row__link"),
            _ => false,
        };
        if moved {
            event.prevent_default();
        }
    };
    // A narrow board shows a posting in the list's place: when it is closed, the visitor is where they were.
    let was_beside = StoredValue::new(true);
    let left_at = StoredValue::new(None::<(PostingId, f64)>);
    Effect::new(move || {
        let opened = board.opened_id();
        let (Some(list), true) = (list.get_untracked(), board.takes_focus()) else {
            return;
        };
        match (opened, left_at.get_value()) {
            (Some(id), None) => {
                left_at.set_value(Some((id, dom::scroll_top())));
                request_animation_frame(move || was_beside.set_value(!dom::is_hidden(&list)));
            }
            (Some(id), Some((_, top))) => left_at.set_value(Some((id, top))),
            (None, Some((id, top))) => {
                left_at.set_value(None);
                request_animation_frame(move || {
                    dom::focus_in(&list, &row_link(id), Focus::Still);
                    if dom::scroll_top() != top && !was_beside.get_value() {
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
        if let (Some(list), Some(first)) = (list.get_untracked(), first) {
            request_animation_frame(move || {
                dom::focus_in(&list, &row_link(first), Focus::Still);
            });
        }
    };
    view! {
        <div class="list" part="list">
            <Show when=is_empty>
                <NoMatch board />
            </Show>
            <ul
                node_ref=list
                class="rows"
                aria-label=move || locale.read().text(message::LIST_LABEL)
                on:keydown=on_key
            >
                <For each=move || board.rows() key=|it| *it let:id>
                    <Row board id />
                </For>
            </ul>
            <Show when=move || n_more() != 0>
                <button class="list__more" type="button" on:click=show_more>
                    {move || locale.read().count(message::LIST_MORE, n_more())}
                </button>
            </Show>
        </div>
    }
}

/// Finds the link of a row.
fn row_link(id: PostingId) -> String {
    format!("[data-row=\"{}\"] .row__link", id.0)
}
