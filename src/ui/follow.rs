//! What follows the state on screen: words, flags, whole parts.
//!
//! All are boxed. A view is compiled anew for each type of closure in it, at one to two kilobytes of WebAssembly;
//! boxed, a hundred closures are three types.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use crate::browser::dom::Keyboard;
use crate::i18n::{Locale, MessageId};
use crate::state::Board;

/// A text that follows the state.
pub(super) type Words = Box<dyn FnMut() -> String + Send>;

/// A yes or no that follows the state.
pub(super) type Flag = Box<dyn FnMut() -> bool + Send>;

/// A part of the view that follows the state.
pub(super) type Content = Box<dyn FnMut() -> AnyView + Send>;

/// How a memo of a yes or no is derived; it is given what it was before.
type Derivation = Box<dyn Fn(Option<&bool>) -> bool + Send + Sync>;

/// What a click does.
pub(super) type Act = Box<dyn FnMut(MouseEvent)>;

/// A message without arguments.
pub(super) fn say(board: Board, id: MessageId) -> Words {
    words(move || board.locale().text(id))
}

/// A text made of the interface's words.
pub(super) fn say_with(board: Board, text: impl Fn(&Locale) -> String + Send + 'static) -> Words {
    words(move || text(&board.locale()))
}

/// A text.
pub(super) fn words(text: impl FnMut() -> String + Send + 'static) -> Words {
    Box::new(text)
}

/// A yes or no.
pub(super) fn flag(flag: impl FnMut() -> bool + Send + 'static) -> Flag {
    Box::new(flag)
}

/// "true" or "false", as ARIA wants it.
pub(super) fn aria(flag: impl Fn() -> bool + Send + 'static) -> Words {
    Box::new(move || flag().to_string())
}

/// A part of the view.
pub(super) fn content<V: IntoAny>(mut view: impl FnMut() -> V + Send + 'static) -> Content {
    Box::new(move || view().into_any())
}

/// A part of the view that is there as long as `flag` holds.
pub(super) fn when<V: IntoAny>(
    flag: impl Fn() -> bool + Send + Sync + 'static,
    mut view: impl FnMut() -> V + Send + 'static,
) -> Content {
    let is_there = memo(flag);
    Box::new(move || {
        if is_there.get() {
            view().into_any()
        } else {
            ().into_any()
        }
    })
}

/// A yes or no that tells those who follow it only when it changes.
pub(super) fn memo(flag: impl Fn() -> bool + Send + Sync + 'static) -> Memo<bool> {
    let flag: Derivation = Box::new(move |_| flag());
    Memo::new(flag)
}

/// What a click does.
///
/// It may take away the very button that was pressed: then the keyboard goes to what is still set, or to the count.
pub(super) fn act(act: impl FnMut(MouseEvent) + 'static) -> Act {
    let mut act: Act = Box::new(act);
    Box::new(move |event| {
        let keyboard = Keyboard::of(&event);
        act(event);
        request_animation_frame(move || {
            if let Some(keyboard) = keyboard {
                keyboard.keep(".chip, .status__count");
            }
        });
    })
}
