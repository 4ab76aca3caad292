//! The components. They read signals of the board and call its verbs; nothing is decided here.

mod chips;
mod element;
mod facts;
mod filter_menu;
mod filters;
mod follow;
mod language_picker;
mod list;
mod list_foot;
mod no_match;
mod notice;
mod posting;
mod root;
mod row;
mod saved_copies;
mod search_field;
mod similar;
mod status_line;
mod suggestions;
mod text;
mod toolbar;
mod words;

pub(crate) use element::{is_finished, next_turn};
pub(crate) use root::root;
