//! What the search found where, and reading descriptions for it.

use std::ops::Range;

use leptos::prelude::*;
use leptos::task::spawn_local;
use openings_search::{Highlighter, PostingId};

use crate::browser::clock::{self, Slice};
use crate::state::board::Board;

impl Board {
    /// What the query matches in a text.
    pub fn highlighter<T: 'static>(&self, part: impl Fn(&Highlighter) -> T) -> T {
        part(&self.highlighter.read())
    }

    /// Whether the search may still find more, in descriptions that are not read yet.
    pub fn is_searching(&self) -> bool {
        self.is_reading.get()
    }

    /// The line of a description that matches the query, and what matches in it.
    pub fn snippet(&self, id: PostingId) -> Option<(String, Vec<Range<usize>>)> {
        let highlighter = self.highlighter.read();
        self.kept().index.borrow().snippet(id, &highlighter)
    }

    /// Reads the descriptions, in slices, for the search to find what is only in them.
    pub(super) fn read_texts(self) {
        if self.kept().index.borrow().has_read_texts() {
            return;
        }
        self.is_reading.set(true);
        spawn_local(async move {
            let mut slice = Slice::default();
            // What the keystroke itself changes comes first.
            clock::yield_now().await;
            while self.read_on(&slice) {
                slice.pause().await;
            }
            self.is_reading.try_set(false);
            self.look();
        });
    }

    /// Whether there is more to read. The board may be gone.
    fn read_on(self, slice: &Slice) -> bool {
        let kept = self.kept.try_get_value();
        kept.is_some_and(|it| it.index.borrow_mut().read_texts(|| !slice.is_over()))
    }
}
