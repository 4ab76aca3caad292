//! The board and the page's address, each following the other.

use leptos::prelude::*;
use openings_search::criteria_to_pairs;

use crate::browser::address;
use crate::state::board::Board;
use crate::state::option::{Options, Routing};
use crate::state::route::{Entry, LANGUAGE, POSTING, Route, merged};

impl Board {
    /// Keeps the page's address and the board equal, in both directions.
    pub(crate) fn keep_address(self) {
        Effect::new(move || {
            if !self.has_language.get() || self.options.read().routing == Routing::None {
                return;
            }
            let address = self.address(&self.options.read(), self.asked_id.get());
            let entry = self.kept().entry.get();
            self.kept().entry.set(Entry::Replace);
            if address == current() {
                return;
            }
            match entry {
                Entry::Push => address::push(&address),
                Entry::Replace => address::replace(&address),
            }
        });
        let listener = address::on_pop(move || self.follow_address());
        let listener = StoredValue::new_local(listener);
        on_cleanup(move || listener.dispose());
    }

    /// The page's address with this posting open, without changing anything; for links.
    pub fn address_of(&self, feed_id: &str) -> String {
        let options = self.options.read();
        match options.routing {
            Routing::None => address::page_url(),
            _ => self.address(&options, Some(feed_id.to_owned())),
        }
    }

    fn address(&self, options: &Options, posting: Option<String>) -> String {
        let criteria = self.criteria.get();
        let is_first_language = criteria.language == self.first_language.get();
        let mut own = criteria_to_pairs(&criteria);
        own.extend(posting.map(|it| (POSTING, it)));
        // An address without any state of ours stays as the partner wrote it.
        if is_first_language && own.iter().all(|(name, _)| *name == LANGUAGE) {
            own.clear();
        }
        let prefix = &options.param_prefix;
        match options.routing {
            Routing::Hash => {
                let pairs = merged(address::pairs(&address::hash()), own, prefix);
                address::with(
                    &address::to_query(&address::query_pairs()),
                    &address::to_query(&pairs),
                )
            }
            Routing::Query | Routing::None => {
                let pairs = merged(address::query_pairs(), own, prefix);
                address::with(&address::to_query(&pairs), &address::hash())
            }
        }
    }

    /// Takes over what the visitor went back or forward to.
    fn follow_address(self) {
        let Some(mut route) = self.options.try_with_untracked(Route::read) else {
            return;
        };
        if !route.has_language {
            route.criteria.language = self.first_language.get_untracked();
        }
        self.kept().entry.set(Entry::Replace);
        self.dropped.set(None);
        if *self.criteria.read_untracked() != route.criteria {
            self.criteria.set(route.criteria);
        }
        if *self.asked_id.read_untracked() != route.posting {
            self.ask_posting(Entry::Replace, route.posting);
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
