use crate::i18n::{Argument, message};
use crate::state::{Board, Choice};
use crate::ui::element::{El, button, classed, el, when};
use crate::ui::follow::{say, say_with};
use crate::ui::words;

/// What is set, each value with a button that unsets it.
pub(super) fn chips(board: Board) -> El {
    let set = move || Choice::all_in(&board.criteria());
    classed("div", "chips")
        .set("part", "chips")
        .content(Box::new(move || {
            set().into_iter().map(|it| chip(board, it)).collect()
        }))
        .content(when(
            move || !set().is_empty(),
            move || {
                button("chips__clear", move |_| board.clear_all())
                    .words(say(board, message::FILTERS_CLEAR))
            },
        ))
}

fn chip(board: Board, choice: Choice) -> El {
    let (named, shown) = (choice.clone(), choice.clone());
    let label = say_with(board, move |it| {
        let name = words::choice(it, &named);
        it.format(message::CHIP_REMOVE, &[Argument::Text("name", &name)])
    });
    let name = say_with(board, move |it| words::choice(it, &shown));
    button("chip", move |_| board.toggle(choice.clone()))
        .bind("aria-label", label)
        .child(el("span").set("dir", "auto").words(name))
        .child(
            classed("span", "chip__x")
                .set("aria-hidden", "true")
                .text("×"),
        )
}
