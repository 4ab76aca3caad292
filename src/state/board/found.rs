//! What the search found where, and reading descriptions for it.

use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use openings_search::{Counted, Highlighter, PostingId, ROLE_LANGUAGES, Suggestion};

use crate::browser::clock::{self, Slice};
use crate::browser::{fetch, loader};
use crate::state::board::Board;

/// Between two slices of reading descriptions, in milliseconds. Browsers make as much of any shorter time.
const PAUSE_MS: u32 = 4;

thread_local! {
    /// The files of other words for roles that some board of the page has fetched.
    static ROLES: RefCell<Vec<(&'static str, Rc<str>)>> = RefCell::default();
}

/// The language that every board searches in besides its own: jobs have English names everywhere.
const EVERYWHERE: &str = "en";

impl Board {
    /// What the query matches in a text.
    pub fn marks(&self, text: &str) -> Vec<Range<usize>> {
        let highlighter = self.highlighter.read();
        if *highlighter == Highlighter::default() {
            return Vec::new();
        }
        highlighter.ranges(text)
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

    /// What may have been meant by a query that finds nothing, with its hits.
    pub fn corrections(&self) -> Vec<Counted<String>> {
        let criteria = Arc::clone(&self.listing.read().criteria);
        self.kept().index.borrow().corrections(&criteria, self.now)
    }

    /// At most `n` names that go on from what is typed, with their hits under the filters that are set. Searches anew,
    /// so it is for a moment when nobody waits.
    pub fn suggestions(&self, n: usize) -> Vec<Suggestion> {
        let criteria = self.criteria.get_untracked();
        self.kept().index.borrow().suggest(&criteria, self.now, n)
    }

    /// Reads the descriptions, in slices, for the search to find what is only in them.
    pub(super) fn read_texts(self) {
        if self.kept().index.borrow().has_read_texts() {
            return;
        }
        self.is_reading.set(true);
        spawn_local(async move {
            // By timers, which let everything else of the page go first: what the keystroke changes, and the page's own.
            loop {
                clock::sleep(PAUSE_MS).await;
                self.wait_for_rest().await;
                if !self.read_on(&Slice::default()) {
                    break;
                }
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

    /// Gets the other words for roles in the language of the postings, once somebody searches. Without them the search
    /// finds less, and nothing else is missing.
    pub(super) fn learn_roles(self) {
        let language = self.criteria.read_untracked().language.clone();
        let tag = language.as_ref().map_or("", |it| it.as_str());
        let tag = tag.split('-').next().unwrap_or_default();
        for wanted in ROLE_LANGUAGES {
            let is_known = |it: &(&str, Rc<str>)| it.0 == wanted;
            if (wanted == tag || wanted == EVERYWHERE)
                && !self.kept().roles.borrow().iter().any(is_known)
            {
                // Not asked for again by each keystroke until it is there.
                let nothing: Rc<str> = "".into();
                self.kept().roles.borrow_mut().push((wanted, nothing));
                spawn_local(self.learn(wanted));
            }
        }
    }

    async fn learn(self, tag: &'static str) {
        let Some(file) = role_file(tag).await else {
            return;
        };
        let Some(kept) = self.kept.try_get_value() else {
            return;
        };
        for it in kept.roles.borrow_mut().iter_mut().filter(|it| it.0 == tag) {
            it.1 = Rc::clone(&file);
        }
        kept.index.borrow_mut().know_roles(tag, &file);
        if let Some(next) = kept.next_index.borrow_mut().as_mut() {
            next.know_roles(tag, &file);
        }
        self.look();
    }
}

async fn role_file(tag: &'static str) -> Option<Rc<str>> {
    let known = ROLES.with_borrow(|all| all.iter().find(|it| it.0 == tag).cloned());
    if let Some((_, file)) = known {
        return Some(file);
    }
    let url = loader::file_of("roles", tag)?;
    let file: Rc<str> = fetch::text(&url).await.ok()?.into();
    ROLES.with_borrow_mut(|all| all.push((tag, Rc::clone(&file))));
    Some(file)
}
