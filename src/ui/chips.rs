use leptos::prelude::*;

use crate::i18n::{Argument, message};
use crate::state::{Board, Choice};
use crate::ui::words;

/// What is set, each value with a button that unsets it.
#[component]
pub(super) fn Chips(
    /// The board.
    board: Board,
) -> impl IntoView {
    let locale = board.locale();
    let choices = Memo::new(move |_| Choice::all_in(&board.criteria().read()));
    let chips = move || choices.get().into_iter().map(|it| view! { <Chip board choice=it /> }).collect_view();
    let has_chips = move || !choices.read().is_empty();
    view! {
        <div class="chips" part="chips">
            {chips} <Show when=has_chips>
                <button class="chips__clear" type="button" on:click=move |_| board.clear_all()>
                    {move || locale.read().text(message::FILTERS_CLEAR)}
                </button>
            </Show>
        </div>
    }
}

#[component]
fn Chip(board: Board, choice: Choice) -> impl IntoView {
    let locale = board.locale();
    let named = choice.clone();
    let name = move || words::choice(&locale.read(), &named);
    let shown = name.clone();
    let label = move || locale.read().format(message::CHIP_REMOVE, &[Argument::Text("name", &name())]);
    view! {
        <button class="chip" type="button" aria-label=label on:click=move |_| board.toggle(choice.clone())>
            <span dir="auto">{shown}</span>
            <span class={"chip__x"} aria-hidden="true">
                "×"
            </span>
        </button>
    }
}
