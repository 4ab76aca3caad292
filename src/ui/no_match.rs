use leptos::prelude::*;
use openings_search::Relaxation;

use crate::i18n::{Argument, format, message};
use crate::state::{Board, Status};
use crate::ui::follow::{act, content, say, say_with, when};
use crate::ui::words;

/// Instead of rows: that nothing matches, and what to give up so that something does.
#[component]
pub(super) fn NoMatch(
    /// The board.
    board: Board,
) -> impl IntoView {
    let is_empty = move || board.status() == Status::Empty;
    let title = say_with(board, move |it| {
        it.text(if is_empty() {
            message::EMPTY_TITLE
        } else {
            message::NO_MATCH_TITLE
        })
    });
    let offers = content(move || {
        let relaxations = if is_empty() {
            Vec::new()
        } else {
            board.relaxations()
        };
        let offers = relaxations.into_iter();
        offers
            .map(|it| view! { <Offer board relaxation=it /> }.into_any())
            .collect::<Vec<_>>()
    });
    let hint = when(
        is_empty,
        move || view! { <p>{say(board, message::EMPTY_HINT)}</p> },
    );
    let is_any = move || board.listing().results.n_in_language != 0;
    let clear = when(is_any, move || {
        let label = say_with(board, move |it| {
            let language = format::language(it, board.criteria().language.as_ref());
            it.format(
                message::NO_MATCH_CLEAR,
                &[Argument::Text("language", &language)],
            )
        });
        view! {
            <button class="link" type="button" on:click=act(move |_| board.clear_all())>
                {label}
            </button>
        }
    });
    view! {
        <div class="no-match" part="notice">
            <p class="no-match__title">{title}</p>
            {offers}
            {hint}
            {clear}
        </div>
    }
}

#[component]
fn Offer(board: Board, relaxation: Relaxation) -> impl IntoView {
    let label = say_with(board, move |it| {
        let set = words::set_in(it, &board.criteria(), relaxation.filter);
        let arguments = [
            Argument::Text("filter", &set),
            Argument::Count(relaxation.count),
        ];
        it.format(message::NO_MATCH_WITHOUT, &arguments)
    });
    view! {
        <p>
            <button
                class="link"
                type="button"
                on:click=act(move |_| board.clear(relaxation.filter))
            >
                {label}
            </button>
        </p>
    }
}
