//! The board and the page's address, each following the other.

use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use openings_feed::model::Language;
use openings_search::{Criteria, criteria_to_pairs};

use crate::browser::{address, rest};
use crate::state::board::Board;
use crate::state::option::{Options, Routing};
use crate::state::route::{Entry, LANGUAGE, POSTING, Route, merged};

/// Stands where the id of a posting will, in [`link_frame`]. A character that no feed uses.
const PLACE: &str = "\u{E000}";

/// The same as an address has it.
const WRITTEN_PLACE: &str = "%EE%80%80";

impl Board {
    /// Keeps the page's address and the board equal, in both directions.
    pub(crate) fn keep_address(self) {
        Effect::new(move || {
            if !self.has_language.get() || self.options.read().routing == Routing::None {
                return;
            }
            let address = self.address();
            match self.kept().entry.replace(Entry::Replace) {
                Entry::Push => {
                    self.write_address();
                    if address != current() {
                        address::push(&address);
                    }
                }
                Entry::Replace => self.write_soon(address),
            }
        });
        let listeners = [
            address::on_pop(move || rest::then(Box::new(move || self.follow_address()))),
            address::on_leave(move || rest::when_there(Box::new(move || self.leave()))),
        ];
        let listeners = StoredValue::new_local(listeners);
        on_cleanup(move || listeners.dispose());
    }

    /// Puts an address in the place of the page's, once the visitor has stopped typing: a browser takes as long for that
    /// as the board takes to search, and Safari allows it a hundred times in half a minute.
    fn write_soon(self, address: String) {
        if self.kept().next_address.replace(Some(address)).is_none() {
            spawn_local(async move {
                self.wait_for_rest().await;
                if rest::arrived().await {
                    self.write_address();
                }
            });
        }
    }

    /// The same at once, if there is an address that waits.
    // Apart from the code that the first rows need.
    #[inline(never)]
    fn write_address(self) {
        let waiting = self
            .kept
            .try_get_value()
            .and_then(|it| it.next_address.take());
        if let Some(address) = waiting.filter(|it| *it != current()) {
            address::replace(&address);
        }
    }

    /// Leaves the page with the address of what was asked last, also of what was typed just now.
    // Apart from the code that the first rows need.
    #[inline(never)]
    fn leave(self) {
        self.search_now();
        spawn_local(async move {
            // The address follows before the browser's turn.
            tick().await;
            self.write_address();
        });
    }

    /// The page's address with this posting open, without changing anything; for links.
    pub fn address_of(&self, feed_id: &str) -> String {
        let written = address::to_query(&[(feed_id, "")]);
        self.link.read().replace(WRITTEN_PLACE, &written)
    }

    fn address(&self) -> String {
        let (options, criteria) = (self.options.read(), self.criteria.read());
        let first_language = self.first_language.read();
        address_with(&options, &criteria, &first_language, self.asked_id.get())
    }

    /// Takes over what the visitor went back or forward to.
    // Apart from the code that the first rows need.
    #[inline(never)]
    fn follow_address(self) {
        let Some(mut route) = self.options.try_with_untracked(Route::read) else {
            return;
        };
        if !route.has_language {
            route.criteria.language = self.first_language.get_untracked();
        }
        self.kept().entry.set(Entry::Replace);
        // What waits belongs to the entry that was left.
        self.kept().next_address.take();
        self.kept().typed.take();
        self.dropped.set(None);
        if *self.criteria.read_untracked() != route.criteria {
            self.criteria.set(route.criteria);
        }
        if *self.asked_id.read_untracked() != route.posting {
            self.ask_posting(Entry::Replace, route.posting);
        }
    }
}

/// The address of all links to postings, with a sign where the id stands: a page of links is made from one.
pub(super) fn link_frame(
    options: &Options,
    criteria: &Criteria,
    first_language: &Option<Language>,
) -> String {
    match options.routing {
        Routing::None => address::page_url(),
        _ => address_with(options, criteria, first_language, Some(PLACE.to_owned())),
    }
}

/// The page's address for what is asked for and the posting that is open.
fn address_with(
    options: &Options,
    criteria: &Criteria,
    first_language: &Option<Language>,
    posting: Option<String>,
) -> String {
    let is_first_language = criteria.language == *first_language;
    let mut own = criteria_to_pairs(criteria);
    own.extend(posting.map(|it| (POSTING, it)));
    // An address without any state of ours stays as the partner wrote it.
    if is_first_language && own.iter().all(|(name, _)| *name == LANGUAGE) {
        own.clear();
    }
    let prefix = &options.param_prefix;
    match options.routing {
        Routing::Hash => {
            let pairs = merged(address::pairs(&address::hash()), own, prefix);
            let query = address::to_query(&address::query_pairs());
            address::with(&query, &address::to_query(&pairs))
        }
        Routing::Query | Routing::None => {
            let pairs = merged(address::query_pairs(), own, prefix);
            address::with(&address::to_query(&pairs), &address::hash())
        }
    }
}

/// The page's address as [`address::with`] writes it.
fn current() -> String {
    address::with(
        &address::to_query(&address::query_pairs()),
        &address::hash(),
    )
}
