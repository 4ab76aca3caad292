use leptos::prelude::*;

use crate::browser::intl;
use crate::i18n::{Argument, message};
use crate::state::{Board, Health, LoadError};
use crate::ui::follow::{act, content, say, say_with, when, words};
use crate::ui::words as names;

/// What stands above the list when a feed is missing or old.
#[component]
pub(super) fn Notices(
    /// The board.
    board: Board,
) -> impl IntoView {
    let notices = content(move || {
        let health = board.health();
        let n_feeds = health.len();
        let notices = health.into_iter().filter_map(|it| match it {
            Health::Stale { saved_at, error } => Some(notice(board, Some(saved_at), error, false)),
            Health::Failed(error) => Some(notice(board, None, error, n_feeds != 1)),
            _ => None,
        });
        notices.collect::<Vec<_>>()
    });
    view! { <div class="notices">{notices}</div> }
}

fn notice(board: Board, saved_at: Option<i64>, error: LoadError, is_part: bool) -> AnyView {
    let head = say_with(board, move |it| match saved_at {
        Some(saved_at) => {
            let date = intl::date_time(it.tag(), saved_at);
            it.format(message::STALE_NOTICE, &[Argument::Text("date", &date)])
        }
        None if is_part => it.text(message::PARTIAL_NOTICE),
        None => it.text(message::FAILED_TITLE),
    });
    let why = say_with(board, move |it| names::load_error(it, &error));
    view! {
        <p class="notice" part="notice" role="status">
            <span>{head}</span>
            " "
            <span>{why}</span>
            " "
            <button class="link" type="button" on:click=act(move |_| board.refresh())>
                {say(board, message::FAILED_RETRY)}
            </button>
        </p>
    }
    .into_any()
}

/// What stands in the place of the board when no feed came. The element's own children follow it.
#[component]
pub(super) fn FailedNotice(
    /// The board.
    board: Board,
) -> impl IntoView {
    let error = move || {
        let failed = board.health().into_iter().find_map(|it| match it {
            Health::Failed(error) => Some(error),
            _ => None,
        });
        failed.unwrap_or(LoadError::NoSource)
    };
    let why = say_with(board, move |it| names::load_error(it, &error()));
    let has_source = move || !board.options().sources.is_empty();
    let link = when(has_source, move || {
        let source = move || board.options().sources.first().cloned().unwrap_or_default();
        view! {
            <a class="link" href=words(source)>
                {say(board, message::FAILED_LINK)}
            </a>
        }
    });
    view! {
        <div class="failed" part="notice" role="alert">
            <p class="failed__title">{say(board, message::FAILED_TITLE)}</p>
            <p>{why}</p>
            <p class="failed__acts">
                <button class="button" type="button" on:click=act(move |_| board.refresh())>
                    {say(board, message::FAILED_RETRY)}
                </button>
                {link}
            </p>
        </div>
    }
}
