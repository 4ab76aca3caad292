//! What is kept in memory of a posting while the board is built.

use openings_feed::model::Timestamp;

use crate::build::spool::Span;
use crate::seen::Fingerprint;

/// A posting of the board: where its parts lie, and what its place in the lists depends on.
#[derive(Debug)]
pub(crate) struct Record {
    pub(crate) id: String,
    /// The number of its language in the board.
    pub(crate) language: u16,
    pub(crate) posted: Option<Timestamp>,
    /// The file of its page.
    pub(crate) page: String,
    /// Its item without text and without `_openings`, in the spool.
    pub(crate) item: Span,
    /// Its text as a member of a file of texts, in the spool; empty if it has none.
    pub(crate) text: Span,
    /// What a link to its page says, title and place in two lines, in the spool of items.
    pub(crate) label: Span,
    /// The names of what was inferred, as JSON.
    pub(crate) inferred: &'static str,
}

/// What may make it a translation of others.
#[derive(Debug)]
pub(crate) struct Ties {
    /// Its id within its feed.
    pub(crate) own: Fingerprint,
    /// Organization and reference.
    pub(crate) reference: Option<Fingerprint>,
    /// The ids within its feed of those it names.
    pub(crate) named: Vec<Fingerprint>,
}
