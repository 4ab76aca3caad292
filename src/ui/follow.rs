//! Words that follow the state.

use crate::i18n::{Locale, MessageId};
use crate::state::Board;
use crate::ui::element::{Flag, Words};

/// A message without arguments.
pub(super) fn say(board: Board, id: MessageId) -> Words {
    Box::new(move || board.locale().text(id))
}

/// A text made of the interface's words.
pub(super) fn say_with(board: Board, text: impl Fn(&Locale) -> String + 'static) -> Words {
    let text: Box<dyn Fn(&Locale) -> String> = Box::new(text);
    Box::new(move || text(&board.locale()))
}

/// A text.
pub(super) fn words(text: impl FnMut() -> String + 'static) -> Words {
    Box::new(text)
}

/// A yes or no.
pub(super) fn flag(flag: impl FnMut() -> bool + 'static) -> Flag {
    Box::new(flag)
}

/// "true" or "false", as ARIA wants it.
pub(super) fn aria(flag: impl Fn() -> bool + 'static) -> Words {
    Box::new(move || if flag() { "true" } else { "false" }.to_owned())
}
