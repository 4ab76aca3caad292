use leptos::prelude::*;
use openings_feed::model::Language;
use openings_search::Counted;

use crate::browser::intl;
use crate::i18n::{Argument, format, message};
use crate::state::{Board, Choice, Dropped};
use crate::ui::follow::{act, content, say, say_with, when, words};
use crate::ui::words as names;

/// At most so many other languages are offered in the line.
const MOST_LANGUAGES: usize = 3;

/// With so many hits or fewer, the board also says where there are more.
const FEW_HITS: usize = 5;

/// The count in words, where else there are hits, and what a change of language left out.
#[component]
pub(super) fn StatusLine(
    /// The board.
    board: Board,
) -> impl IntoView {
    let others = content(move || {
        let others = elsewhere(board).into_iter();
        others
            .map(|it| view! { <Elsewhere board hits=it /> }.into_any())
            .collect::<Vec<_>>()
    });
    let dropped = content(move || note(board.dropped().map(|it| dropped(board, &it))));
    let lost = content(move || {
        let n_lost = board.n_lost();
        note((n_lost > 0).then(|| board.locale().count(message::STATUS_LOST, n_lost)))
    });
    let is_held = move || board.is_settled() && board.listing().is_held;
    let reorder = when(is_held, move || {
        view! {
            <button class="link" type="button" on:click=act(move |_| board.reorder())>
                {say(board, message::LIST_REORDER)}
            </button>
        }
    });
    view! {
        <div class="status" part="status">
            <p class="status__count" role="status" tabindex="-1">
                {words(move || count(board))}
            </p>
            {others}
            {dropped}
            {lost}
            {reorder}
        </div>
    }
}

fn note(text: Option<String>) -> AnyView {
    match text {
        Some(text) => view! { <p class="status__note">{text}</p> }.into_any(),
        None => ().into_any(),
    }
}

#[component]
fn Elsewhere(board: Board, hits: Counted<Option<Language>>) -> impl IntoView {
    let language = hits.value.clone();
    let label = say_with(board, move |it| {
        let name = format::language(it, hits.value.as_ref());
        let id = match board.listing().total() {
            0 => message::STATUS_ELSEWHERE,
            _ => message::STATUS_ELSEWHERE_MORE,
        };
        it.format(
            id,
            &[
                Argument::Text("language", &name),
                Argument::Count(hits.count),
            ],
        )
    });
    view! {
        <button
            class="link status__elsewhere"
            type="button"
            on:click=act(move |_| board.switch_language(language.clone()))
        >
            {label}
        </button>
    }
}

fn count(board: Board) -> String {
    let locale = board.locale();
    let listing = board.listing();
    let (total, n_in_language) = (listing.total(), listing.results.n_in_language);
    if !board.is_settled() {
        return locale.count(message::STATUS_STREAMING, total);
    }
    if total == n_in_language {
        return locale.count(message::STATUS_ALL, total);
    }
    // The plural follows the number of all, as in "1 of 12 jobs".
    let shown = intl::number(locale.tag(), total as f64);
    let all = intl::number(locale.tag(), n_in_language as f64);
    locale.of_total(message::STATUS_SOME, &shown, n_in_language, &all)
}

/// The other languages with hits, if this one has few and something is asked for.
fn elsewhere(board: Board) -> Vec<Counted<Option<Language>>> {
    if !board.is_settled() {
        return Vec::new();
    }
    let listing = board.listing();
    if listing.total() > FEW_HITS {
        return Vec::new();
    }
    listing
        .results
        .elsewhere
        .iter()
        .take(MOST_LANGUAGES)
        .cloned()
        .collect()
}

fn dropped(board: Board, dropped: &Dropped) -> String {
    let locale = board.locale();
    let names: Vec<_> = Choice::all_in(&dropped.criteria)
        .iter()
        .map(|it| names::choice(&locale, it))
        .collect();
    let names = intl::list(locale.tag(), &names);
    let language = format::language(&locale, dropped.language.as_ref());
    locale.format(
        message::STATUS_DROPPED,
        &[
            Argument::Text("language", &language),
            Argument::Text("names", &names),
        ],
    )
}
