//! The words in which a board speaks of itself.

use std::sync::Arc;

use openings_feed::model::{Language, Posting};
use openings_search::{Criteria, PostingId};

use crate::state::feed::LoadError;

/// What the board tells the page it is on.
#[derive(Debug, Clone, PartialEq)]
pub enum BoardEvent {
    /// Everything that was asked for at the start is on screen.
    Ready,
    /// What is listed has changed.
    Change,
    /// A posting was opened.
    Open(Arc<Posting>),
    /// The visitor is about to follow the apply link.
    Apply(Arc<Posting>),
    /// A feed could not be loaded.
    Error(LoadError),
}

/// The state of a board in one word: the element's `status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// More is to come.
    Loading,
    /// All there.
    Ready,
    /// All there, but from a saved copy.
    Stale,
    /// All there, and no posting is open.
    Empty,
    /// A feed is missing and there is no copy of it.
    Failed,
}

impl Status {
    /// The word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Loading => "loading",
            Self::Ready => "ready",
            Self::Stale => "stale",
            Self::Empty => "empty",
            Self::Failed => "failed",
        }
    }
}

/// What a change of language left out, to tell the visitor.
#[derive(Debug, Clone, PartialEq)]
pub struct Dropped {
    /// The language that has no such postings.
    pub language: Option<Language>,
    /// Holds only what was dropped.
    pub criteria: Criteria,
}

/// The posting that the address or the visitor asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Opened {
    /// None.
    Nothing,
    /// Asked for, but the feed has not brought it yet.
    Awaited,
    /// There, and open to applications.
    Posting(PostingId),
    /// There, but past its last day.
    Expired(PostingId),
    /// Not in the feed.
    Missing,
}

/// What stands in the place of the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Nothing to show yet.
    Waiting,
    /// The board.
    Shown,
    /// No posting, because no feed came.
    Failed,
}
