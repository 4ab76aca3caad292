use std::sync::Arc;

use openings_feed::model::{Language, Posting, Timestamp};

use crate::{Criteria, Relaxation, Results, Switched};

/// Names a posting within an [`Index`]: how many were added before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PostingId(pub u32);

/// All postings of a board, ready to be asked. Grows as postings arrive and answers at any time.
pub struct Index {}

impl Index {
    /// An index of nothing.
    pub fn new() -> Self {
        unimplemented!()
    }

    /// Adds a posting; the order of adding is "the order of the feed".
    ///
    /// `None` if it is there already: the same feed id, language and title, which is how one posting looks that
    /// arrives through two feeds.
    pub fn add(&mut self, _posting: Arc<Posting>) -> Option<PostingId> {
        unimplemented!()
    }

    /// Gives `language` to every posting from `first` on whose language was not declared.
    pub fn assume_language(&mut self, _first: PostingId, _language: &Language) {
        unimplemented!()
    }

    /// How many postings were added, open or expired.
    pub fn len(&self) -> usize {
        unimplemented!()
    }

    /// Whether none was added.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The posting; `None` if the id is of another index.
    pub fn posting(&self, _id: PostingId) -> Option<&Arc<Posting>> {
        unimplemented!()
    }

    /// The posting that the feed names so.
    pub fn find(&self, _feed_id: &str) -> Option<PostingId> {
        unimplemented!()
    }

    /// What matches, in order, and what every filter offers. Expired postings are never in it.
    pub fn search(&self, _criteria: &Criteria, _now: Timestamp) -> Results {
        unimplemented!()
    }

    /// Which one filter to give up so that there are hits, most hits first.
    pub fn relaxations(&self, _criteria: &Criteria, _now: Timestamp) -> Vec<Relaxation> {
        unimplemented!()
    }

    /// Changes the language and keeps every filter value that some open posting in it has.
    pub fn switch_language(&self, _criteria: &Criteria, _to: Option<Language>, _now: Timestamp) -> Switched {
        unimplemented!()
    }

    /// The same posting in other languages, open ones only.
    pub fn translations(&self, _id: PostingId, _now: Timestamp) -> Vec<PostingId> {
        unimplemented!()
    }

    /// At most `n` open postings in the same language that are most like it, best first.
    pub fn similar(&self, _id: PostingId, _n: usize, _now: Timestamp) -> Vec<PostingId> {
        unimplemented!()
    }

    /// Byte ranges of `text` that match words of `query` as the search matches them, in order, disjoint.
    pub fn highlights(_query: &str, _text: &str) -> Vec<std::ops::Range<usize>> {
        unimplemented!()
    }
}

impl Default for Index {
    fn default() -> Self {
        Self::new()
    }
}
