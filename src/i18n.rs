//! The interface's words (Fluent) and its names, numbers and dates (`Intl`).

pub mod format;
mod locale;
pub mod message;

pub use locale::{Argument, Locale, UI_LANGUAGES, ui_language};
pub use message::MessageId;
