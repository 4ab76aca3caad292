//! The components. They read signals of the board and call its verbs; nothing is decided here.

// The props that `#[component]` makes are public whatever the component is.
#![allow(unreachable_pub)]

mod chips;
mod facts;
mod filter_menu;
mod filters;
mod follow;
mod language_picker;
mod list;
mod no_match;
mod notice;
mod posting;
mod root;
mod row;
mod saved_copies;
mod search_field;
mod similar;
mod status_line;
mod text;
mod toolbar;
mod words;

pub use root::Root;
