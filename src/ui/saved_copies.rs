use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::intl;
use crate::i18n::{Argument, message};
use crate::offline::{self, Availability, SavedEntry};
use crate::state::Board;
use crate::ui::element::{El, button, classed, el, when};
use crate::ui::follow::{say, say_with};

/// The feeds that were read before, each of which can be opened without a network, and a feed file from disk.
// Apart from the code that the first rows need.
#[inline(never)]
pub(super) fn saved_copies(board: Board) -> El {
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
    let entries = move || {
        let Some((availability, entries)) = copies.get() else {
            return Vec::new();
        };
        let hint = match availability {
            Availability::Refused => message::COPIES_UNAVAILABLE,
            Availability::Kept if entries.is_empty() => message::COPIES_NONE,
            Availability::Kept => message::COPIES_HINT,
        };
        let copies = entries.into_iter().map(|it| copy(board, it, round));
        vec![
            classed("p", "copies__hint").words(say(board, hint)),
            classed("ul", "copies__list").children(copies),
        ]
    };
    let file = classed("label", "button copies__file")
        .child(el("span").words(say(board, message::COPIES_FILE)))
        .child(
            classed("input", "hidden")
                .set("type", "file")
                .set("accept", ".json,.jsonld,.xml,.html,application/json")
                .on("change", move |event| {
                    if let Some(file) = event.file() {
                        board.open_file(&file);
                    }
                }),
        );
    let live = when(
        move || board.shows_other_feed(),
        move || {
            button("button", move |_| board.open_sources()).words(say(board, message::COPIES_LIVE))
        },
    );
    classed("details", "copies")
        .child(classed("summary", "copies__title").words(say(board, message::COPIES_TITLE)))
        .content(Box::new(entries))
        .child(classed("p", "copies__acts").child(file).content(live))
}

fn copy(board: Board, entry: SavedEntry, round: RwSignal<usize>) -> El {
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
    let remove = move |_: &_| {
        let url = gone.clone();
        spawn_local(async move {
            offline::remove(&url).await;
            round.try_update(|it| *it += 1);
        });
    };
    classed("li", "copies__entry")
        .child(
            button("link", move |_| board.open_copy(&url))
                .set("dir", "auto")
                .text(&title),
        )
        .child(classed("span", "copies__line").words(line))
        .child(
            button("copies__remove", remove)
                .bind("aria-label", remove_label)
                .text("×"),
        )
}
