//! Signals and memos over the pure crates: what the components read, and the verbs they call.

mod board;
mod feed;
mod first_language;
mod listing;
mod option;
mod route;

pub use board::{
    Board, BoardEvent, Choice, Dropped, Opened, ReadState, Reading, Stage, Status, prepare,
};
pub use feed::{Health, LoadError};
pub use listing::Listing;
pub use option::{FilterKind, Loading, Options, Routing, Theme};
