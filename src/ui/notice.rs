use leptos::prelude::*;

use crate::browser::intl;
use crate::i18n::{Argument, message};
use crate::state::{Board, Health, LoadError};
use crate::ui::words;

/// What stands above the list when a feed is missing or old.
#[component]
pub(super) fn Notices(
    /// The board.
    board: Board,
) -> impl IntoView {
    let health = Memo::new(move |_| board.health());
    let notices = move || {
        let health = health.get();
        let n_feeds = health.len();
        let notices = health.into_iter().filter_map(|it| match it {
            Health::Stale { saved_at, error } => {
                Some(view! { <Notice board saved_at=Some(saved_at) error is_part=false /> })
            }
            Health::Failed(error) => {
                Some(view! { <Notice board saved_at=None error is_part=n_feeds != 1 /> })
            }
            _ => None,
        });
        notices.collect_view()
    };
    view! { <div class="notices">{notices}</div> }
}

#[component]
fn Notice(board: Board, saved_at: Option<i64>, error: LoadError, is_part: bool) -> impl IntoView {
    let locale = board.locale();
    let head = move || match saved_at {
        Some(saved_at) => {
            let date = intl::date_time(locale.read().tag(), saved_at);
            locale.read().format(message::STALE_NOTICE, &[Argument::Text("date", &date)])
        }
        None if is_part => locale.read().text(message::PARTIAL_NOTICE),
        None => locale.read().text(message::FAILED_TITLE),
    };
    let why = move || words::load_error(&locale.read(), &error);
    view! {
        <p class="notice" part="notice" role="status">
            <span>{head}</span>
            " "
            <span>{why}</span>
            " "
            <button class="link" type="button" on:click=move |_| board.refresh()>
                {move || locale.read().text(message::FAILED_RETRY)}
            </button>
        </p>
    }
}

/// What stands in the place of the board when no feed came. The element's own children follow it.
#[component]
pub(super) fn FailedNotice(
    /// The board.
    board: Board,
) -> impl IntoView {
    let locale = board.locale();
    let error = move || {
        let failed = board.health().into_iter().find_map(|it| match it {
            Health::Failed(error) => Some(error),
            _ => None,
        });
        failed.unwrap_or(LoadError::NoSource)
    };
    let why = move || words::load_error(&locale.read(), &error());
    let source = move || board.options().read().sources.first().cloned();
    let link = move || {
        source().map(|it| {
            view! {
                <a class="link" href=it>
                    {move || locale.read().text(message::FAILED_LINK)}
                </a>
            }
        })
    };
    view! {
        <div class="failed" part="notice" role="alert">
            <p class="failed__title">{move || locale.read().text(message::FAILED_TITLE)}</p>
            <p>{why}</p>
            <p class="failed__acts">
                <button class="button" type="button" on:click=move |_| board.refresh()>
                    {move || locale.read().text(message::FAILED_RETRY)}
                </button>
                {link}
            </p>
        </div>
    }
}
