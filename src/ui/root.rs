use leptos::either::EitherOf3;
use leptos::prelude::*;

use crate::i18n::message;
use crate::state::{Board, Opened, Stage};
use crate::ui::chips::Chips;
use crate::ui::filters::Filters;
use crate::ui::list::PostingList;
use crate::ui::notice::{FailedNotice, Notices};
use crate::ui::posting::PostingPane;
use crate::ui::saved_copies::SavedCopies;
use crate::ui::status_line::StatusLine;
use crate::ui::toolbar::Toolbar;

/// Rows that stand in for those to come. As many as fit a window.
const SKELETON_ROWS: usize = 8;

/// A whole board, inside its shadow root.
#[component]
pub fn Root(
    /// The board.
    board: Board,
    /// Whether the element has children of its own, which are shown as long as the board has nothing to show.
    has_children: bool,
) -> impl IntoView {
    let locale = board.locale();
    let direction = move || if locale.read().is_rtl() { "rtl" } else { "ltr" };
    let theme = move || board.options().read().theme.as_str();
    let is_busy = move || if board.is_settled() { "false" } else { "true" };
    let stage = Memo::new(move |_| board.stage());
    let content = move || match stage.get() {
        Stage::Waiting => EitherOf3::A(view! { <Waiting board has_children /> }),
        Stage::Failed => EitherOf3::B(view! { <FailedNotice board /> }),
        Stage::Shown => EitherOf3::C(view! { <Shown board /> }),
    };
    view! {
        <div
            class="board"
            lang=move || locale.read().tag()
            dir=direction
            data-theme=theme
            aria-busy=is_busy
        >
            {content}
        </div>
    }
}

#[component]
fn Waiting(board: Board, has_children: bool) -> impl IntoView {
    if has_children {
        return ().into_any();
    }
    let rows = (0..SKELETON_ROWS)
        .map(|_| {
            view! {
                <div class="skeleton__row">
                    <span class={"skeleton__line skeleton__line--title"}></span>
                    <span class={"skeleton__line"}></span>
                    <span class={"skeleton__line skeleton__line--short"}></span>
                </div>
            }
        })
        .collect_view();
    view! {
        <div class="skeleton" role="status">
            <span class="hidden">{move || board.locale().read().text(message::STATUS_LOADING)}</span>
            <div class="skeleton__toolbar" aria-hidden={"true"}>
                <span class={"skeleton__box"}></span>
                <span class={"skeleton__box"}></span>
                <span class={"skeleton__box"}></span>
            </div>
            <div aria-hidden={"true"}>{rows}</div>
        </div>
    }
    .into_any()
}

#[component]
fn Shown(board: Board) -> impl IntoView {
    let is_open = Memo::new(move |_| board.opened() != Opened::Nothing);
    let has_copies = move || board.options().read().saved_copies;
    view! {
        <Notices board />
        <Toolbar board />
        <Filters board />
        <div class="summary">
            <Chips board />
            <StatusLine board />
        </div>
        <div class="panes" class:panes--open=is_open>
            <PostingList board />
            <Show when=move || is_open.get()>
                <PostingPane board />
            </Show>
        </div>
        <Show when=has_copies>
            <SavedCopies board />
        </Show>
    }
}
