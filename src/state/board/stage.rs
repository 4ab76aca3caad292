//! How far the board is.

use std::rc::Rc;

use leptos::prelude::*;

use crate::state::board::{Board, Stage, Status};
use crate::state::feed::{Health, SharedFeed};

impl Board {
    /// How each feed is.
    pub fn health(&self) -> Vec<Health> {
        health(&self.feeds.read())
    }

    /// How many postings could not be read.
    pub fn n_lost(&self) -> usize {
        self.feeds
            .read()
            .iter()
            .map(|it| it.progress.read().n_lost)
            .sum()
    }

    /// Whether everything that will come has come.
    pub fn is_settled(&self) -> bool {
        !self.is_pumping.get() && self.health().iter().all(Health::is_settled)
    }

    /// The state in one word.
    pub fn status(&self) -> Status {
        let health = self.health();
        if health.is_empty() {
            return match *self.kept().loaded.borrow() {
                Some(_) => Status::Failed,
                None => Status::Loading,
            };
        }
        if !self.is_settled() || !self.has_words.get() {
            return Status::Loading;
        }
        if health.iter().any(|it| matches!(it, Health::Failed(_))) {
            return Status::Failed;
        }
        if health.iter().any(|it| matches!(it, Health::Stale { .. })) {
            return Status::Stale;
        }
        if !self.has_postings() {
            return Status::Empty;
        }
        Status::Ready
    }

    /// What stands in the place of the board.
    pub fn stage(&self) -> Stage {
        match self.due_stage() {
            Stage::Shown if !self.is_built.get() => Stage::Waiting,
            stage => stage,
        }
    }

    /// What is to stand there once it is built.
    pub fn due_stage(&self) -> Stage {
        match self.status() {
            Status::Failed if !self.has_postings() => Stage::Failed,
            // A list without a row is not shown before it is certain that none will come.
            Status::Loading
                if !self.has_words.get() || !self.has_language.get() || self.is_bare() =>
            {
                Stage::Waiting
            }
            _ => Stage::Shown,
        }
    }

    /// For the view, which says here whether it is built.
    pub fn is_built(&self) -> RwSignal<bool> {
        self.is_built
    }

    /// Whether there is a posting in any language. The chosen language is listed also without one.
    fn has_postings(&self) -> bool {
        self.offered(|it| it.languages.iter().any(|it| it.count > 0))
    }

    /// Whether the chosen language has no posting so far.
    fn is_bare(&self) -> bool {
        self.listing.read().results.n_in_language == 0
    }

    /// Whether everything asked so far is on screen, but for what the next tick paints.
    pub fn is_at_rest(&self) -> bool {
        self.status() != Status::Loading
            && !self.is_reading.get()
            && self.next_feeds.read().is_empty()
            && !self.kept().awaits_words.get()
            && !self.kept().awaits_text.get()
            && self.kept().typed.borrow().is_none()
    }
}

/// How each feed is.
pub(super) fn health(feeds: &[Rc<SharedFeed>]) -> Vec<Health> {
    feeds
        .iter()
        .map(|it| it.progress.read().health.clone())
        .collect()
}
