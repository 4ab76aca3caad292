use leptos::prelude::*;

use crate::i18n::{Argument, message};
use crate::state::{Board, Choice};
use crate::ui::follow::{act, content, say, say_with, when};
use crate::ui::words;

/// What is set, each value with a button that unsets it.
#[component]
pub(super) fn Chips(
    /// The board.
    board: Board,
) -> impl IntoView {
    let chips = content(move || {
        let choices = Choice::all_in(&board.criteria()).into_iter();
        choices
            .map(|it| view! { <Chip board choice=it /> }.into_any())
            .collect::<Vec<_>>()
    });
    let has_chips = move || !Choice::all_in(&board.criteria()).is_empty();
    let clear = when(has_chips, move || {
        view! {
            <button class="chips__clear" type="button" on:click=act(move |_| board.clear_all())>
                {say(board, message::FILTERS_CLEAR)}
            </button>
        }
    });
    view! {
        <div class="chips" part="chips">
            {chips}
            {clear}
        </div>
    }
}

#[component]
fn Chip(board: Board, choice: Choice) -> impl IntoView {
    let (named, shown) = (choice.clone(), choice.clone());
    let shown = say_with(board, move |it| words::choice(it, &shown));
    let label = say_with(board, move |it| {
        let name = words::choice(it, &named);
        it.format(message::CHIP_REMOVE, &[Argument::Text("name", &name)])
    });
    view! {
        <button
            class="chip"
            type="button"
            aria-label=label
            on:click=act(move |_| board.toggle(choice.clone()))
        >
            <span dir="auto">{shown}</span>
            <span class="chip__x" aria-hidden="true">
                "×"
            </span>
        </button>
    }
}
