use leptos::prelude::*;
use openings_feed::model::Language;
use openings_search::Counted;

use crate::browser::intl;
use crate::i18n::{Argument, format, message};
use crate::state::{Board, Choice, Dropped};
use crate::ui::words;

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
    let locale = board.locale();
    let elsewhere = Memo::new(move |_| elsewhere(board));
    let count = Memo::new(move |_| count(board));
    let dropped = move || board.dropped().get().map(|it| dropped(board, &it));
    let lost = move || match board.n_lost() {
        0 => None,
        n => Some(locale.read().count(message::STATUS_LOST, n)),
    };
    let others = move || {
        let others = elsewhere.get().into_iter();
        others.map(|it| view! { <Elsewhere board hits=it /> }).collect_view()
    };
    let is_held = move || board.is_settled() && board.listing().read().is_held;
    view! {
        <div class="status" part="status">
            <p class="status__count" role="status">
                {count}
            </p>
            {others} {move || dropped().map(|it| view! { <p class="status__note">{it}</p> })}
            {move || lost().map(|it| view! { <p class="status__note">{it}</p> })}
            <Show when=is_held>
                <button class="link" type="button" on:click=move |_| board.reorder()>
                    {move || locale.read().text(message::LIST_REORDER)}
                </button>
            </Show>
        </div>
    }
}

#[component]
fn Elsewhere(board: Board, hits: Counted<Option<Language>>) -> impl IntoView {
    let locale = board.locale();
    let language = hits.value.clone();
    let label = move || {
        let name = format::language(&locale.read(), hits.value.as_ref());
        let id = match board.listing().with(|it| it.total()) {
            0 => message::STATUS_ELSEWHERE,
            _ => message::STATUS_ELSEWHERE_MORE,
        };
        locale.read().format(id, &[Argument::Text("language", &name), Argument::Count(hits.count)])
    };
    view! {
        <button
            class="link status__elsewhere"
            type="button"
            on:click=move |_| board.switch_language(language.clone())
        >
            {label}
        </button>
    }
}

fn count(board: Board) -> String {
    let locale = board.locale().get();
    let listing = board.listing();
    let (total, n_in_language) = listing.with(|it| (it.total(), it.results.n_in_language));
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
    let listing = listing.read();
    if listing.total() > FEW_HITS {
        return Vec::new();
    }
    listing.results.elsewhere.iter().take(MOST_LANGUAGES).cloned().collect()
}

fn dropped(board: Board, dropped: &Dropped) -> String {
    let locale = board.locale().get();
    let names: Vec<_> = Choice::all_in(&dropped.criteria)
        .iter()
        .map(|it| words::choice(&locale, it))
        .collect();
    let names = intl::list(locale.tag(), &names);
    let language = format::language(&locale, dropped.language.as_ref());
    locale.format(
        message::STATUS_DROPPED,
        &[Argument::Text("language", &language), Argument::Text("names", &names)],
    )
}
