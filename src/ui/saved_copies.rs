use leptos::ev::Event;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::file::ChosenFile;
use crate::browser::intl;
use crate::i18n::{Argument, message};
use crate::offline::{self, Availability, SavedEntry};
use crate::state::Board;
use crate::ui::follow::{act, content, say, say_with, when};

/// The feeds that were read before, each of which can be opened without a network, and a feed file from disk.
#[component]
pub(super) fn SavedCopies(
    /// The board.
    board: Board,
) -> impl IntoView {
    let round = RwSignal::new(0_usize);
    let copies = RwSignal::new_local(None);
    Effect::new(move || {
        round.track();
        board.n_saved();
        spawn_local(async move {
            let found = (offline::availability().await, offline::list().await);
            copies.try_set(Some(found));
        });
    });
    let entries = content(move || {
        let Some((availability, entries)) = copies.get() else {
            return ().into_any();
        };
        let hint = match availability {
            Availability::Refused => message::COPIES_UNAVAILABLE,
            Availability::Kept if entries.is_empty() => message::COPIES_NONE,
            Availability::Kept => message::COPIES_HINT,
        };
        let changed = Callback::new(move |()| round.update(|it| *it += 1));
        let entries = entries
            .into_iter()
            .map(|entry| view! { <Copy board entry changed /> }.into_any());
        view! {
            <p class="copies__hint">{say(board, hint)}</p>
            <ul class="copies__list">{entries.collect::<Vec<_>>()}</ul>
        }
        .into_any()
    });
    let open_file = move |event: Event| {
        if let Some(file) = ChosenFile::from_event(&event) {
            board.open_file(&file);
        }
    };
    let live = when(
        move || board.shows_other_feed(),
        move || {
            view! {
                <button class="button" type="button" on:click=act(move |_| board.open_sources())>
                    {say(board, message::COPIES_LIVE)}
                </button>
            }
        },
    );
    view! {
        <details class="copies">
            <summary class="copies__title">{say(board, message::COPIES_TITLE)}</summary>
            {entries}
            <p class="copies__acts">
                <label class="button copies__file">
                    {say(board, message::COPIES_FILE)}
                    <input
                        class="hidden"
                        type="file"
                        accept=".json,application/json"
                        on:change=open_file
                    />
                </label>
                {live}
            </p>
        </details>
    }
}

#[component]
fn Copy(board: Board, entry: SavedEntry, changed: Callback<()>) -> impl IntoView {
    let url = entry.url.clone();
    let gone = entry.url.clone();
    let title = entry.title.clone().unwrap_or(entry.url);
    let named = title.clone();
    let line = say_with(board, move |it| {
        let date = intl::date_time(it.tag(), entry.saved_at);
        let arguments = [
            Argument::Text("date", &date),
            Argument::Count(entry.n_postings),
        ];
        it.format(message::COPIES_ENTRY, &arguments)
    });
    let remove_label = say_with(board, move |it| {
        it.format(message::COPIES_REMOVE, &[Argument::Text("title", &named)])
    });
    let remove = move |_| {
        let url = gone.clone();
        spawn_local(async move {
            offline::remove(&url).await;
            changed.run(());
        });
    };
    view! {
        <li class="copies__entry">
            <button
                class="link"
                type="button"
                dir="auto"
                on:click=act(move |_| board.open_copy(&url))
            >
                {title}
            </button>
            <span class="copies__line">{line}</span>
            <button
                class="copies__remove"
                type="button"
                aria-label=remove_label
                on:click=act(remove)
            >
                "×"
            </button>
        </li>
    }
}
