use leptos::html;
use leptos::prelude::*;

use crate::i18n::message;
use crate::state::{Board, Opened, Stage};
use crate::ui::chips::Chips;
use crate::ui::filters::Filters;
use crate::ui::follow::{aria, flag, say, say_with, when, words};
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
    let direction = say_with(board, |it| {
        if it.is_rtl() { "rtl" } else { "ltr" }.to_owned()
    });
    let theme = words(move || board.options().theme.as_str().to_owned());
    let is_busy = aria(move || !board.is_settled());
    let root = NodeRef::<html::Div>::new();
    let is_at = move |stage| move || board.stage() == stage;
    let waiting = when(
        is_at(Stage::Waiting),
        move || view! { <Waiting board has_children /> },
    );
    let failed = when(
        is_at(Stage::Failed),
        move || view! { <FailedNotice board /> },
    );
    let shown = when(is_at(Stage::Shown), move || view! { <Shown board root /> });
    view! {
        <div
            node_ref=root
            class="board"
            lang=say_with(board, |it| it.tag().to_owned())
            dir=direction
            data-theme=theme
            aria-busy=is_busy
        >
            {waiting}
            {failed}
            {shown}
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
                    <span class="skeleton__line skeleton__line--title"></span>
                    <span class="skeleton__line"></span>
                    <span class="skeleton__line skeleton__line--short"></span>
                </div>
            }
        })
        .collect_view();
    view! {
        <div class="skeleton" role="status">
            <span class="hidden">{say(board, message::STATUS_LOADING)}</span>
            <div class="skeleton__toolbar" aria-hidden="true">
                <span class="skeleton__box"></span>
                <span class="skeleton__box"></span>
                <span class="skeleton__box"></span>
            </div>
            <div aria-hidden="true">{rows}</div>
        </div>
    }
    .into_any()
}

#[component]
fn Shown(board: Board, root: NodeRef<html::Div>) -> impl IntoView {
    let is_open = move || board.opened() != Opened::Nothing;
    let pane = when(is_open, move || view! { <PostingPane board root /> });
    // Below rows that still come it would be pushed down.
    let has_settled = Memo::new(move |before| before == Some(&true) || board.is_settled());
    let copies = when(
        move || board.options().saved_copies && has_settled.get(),
        move || view! { <SavedCopies board /> },
    );
    view! {
        <Notices board />
        <Toolbar board />
        <Filters board />
        <div class="summary">
            <Chips board />
            <StatusLine board />
        </div>
        <div class="panes" class:panes--open=flag(is_open)>
            <PostingList board root />
            {pane}
        </div>
        {copies}
    }
}
