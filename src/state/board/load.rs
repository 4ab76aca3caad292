//! From the feeds into the index, a slice at a time.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use openings_feed::model::Posting;
use openings_search::Index;

use crate::browser::clock::{self, Slice};
use crate::browser::file::ChosenFile;
use crate::state::board::{Board, BoardEvent, Status};
use crate::state::feed::{Health, LoadError, Origin, SharedFeed};
use crate::state::first_language::{Evidence, first_language};

/// Least time between two looks at the index while a feed streams in, in milliseconds. Each look counts every
/// filter anew; more of them would only flicker.
const REVISION_MS: f64 = 200.0;

/// How much of a feed is in the index.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Taken {
    n_postings: usize,
    generation: u32,
}

impl Board {
    /// Asks for the feeds of `src`, now and whenever it changes.
    pub(super) fn load_feeds(self) {
        let wanted = Memo::new(move |_| {
            self.options.with(|it| (it.sources.clone(), it.offline))
        });
        Effect::new(move || {
            let (sources, keeps_copy) = wanted.get();
            let feeds = sources.iter().map(|it| SharedFeed::of(it, keeps_copy)).collect();
            self.begin_with(feeds);
        });
        Effect::new(move || {
            // Read here, so that the effect runs again for each announcement of a feed.
            self.health();
            if !self.is_pumping.get_untracked() {
                self.pump();
            }
        });
        Effect::new(move || self.swap_when_whole());
        Effect::new(move || {
            if self.status() != Status::Loading {
                self.announce();
            }
        });
    }

    /// Shows other feeds from now on.
    fn begin_with(self, feeds: Vec<Rc<SharedFeed>>) {
        self.taken.set_value(vec![Taken::default(); feeds.len()]);
        self.build_anew();
        self.was_ready.set_value(false);
        self.next_feeds.set(None);
        self.feeds.set(feeds);
    }

    /// Starts an index from nothing. One that has postings stays on screen until the new one is complete.
    fn build_anew(self) {
        let is_empty = self.index.with_value(Index::is_empty);
        self.next_index.set_value((!is_empty).then(Index::new));
    }

    /// Puts the index that was built aside in its place.
    fn swap_index(self) {
        if let Some(index) = self.next_index.try_update_value(Option::take).flatten() {
            self.index.set_value(index);
            self.epoch.update(|it| *it += 1);
        }
    }

    /// Moves what the feeds have into the index, in slices.
    fn pump(self) {
        self.is_pumping.set(true);
        spawn_local(async move {
            let mut slice = Slice::default();
            let mut looked_at = clock::now_ms();
            // The board may be gone after each pause: then its signals are, too.
            while let Some(true) = self.take_next() {
                if slice.is_over() {
                    if clock::now_ms() - looked_at > REVISION_MS {
                        self.look();
                        looked_at = clock::now_ms();
                    }
                    slice.pause().await;
                }
            }
            if self.feeds.try_get_untracked().is_some() {
                if self.is_whole() {
                    self.swap_index();
                }
                self.is_pumping.set(false);
                self.look();
            }
        });
    }

    /// Indexes one more posting. `Some(false)`: there is none; `None`: the board is gone.
    fn take_next(self) -> Option<bool> {
        let feeds = self.feeds.try_get_untracked()?;
        let taken = self.taken.try_get_value()?;
        for (idx, (feed, before)) in feeds.iter().zip(&taken).enumerate() {
            let generation = feed.progress.with_untracked(|it| it.generation);
            if generation != before.generation {
                // What was taken from this feed holds no longer: all begin anew.
                self.build_anew();
                let generations = feeds.iter().map(|it| it.progress.with_untracked(|it| it.generation));
                self.taken.set_value(
                    generations.map(|generation| Taken { n_postings: 0, generation }).collect(),
                );
                return Some(true);
            }
            if let Some(posting) = feed.posting(before.n_postings) {
                self.add(posting);
                self.taken.update_value(|it| it[idx].n_postings += 1);
                return Some(true);
            }
        }
        Some(false)
    }

    /// A posting that is there already, through another feed, is not added again.
    fn add(self, posting: Arc<Posting>) {
        let aside = self.next_index.try_update_value(|next| {
            next.as_mut().map(|it| it.add(Arc::clone(&posting)))
        });
        if let Some(None) = aside {
            self.index.update_value(|it| {
                it.add(posting);
            });
        }
    }

    /// Looks at the index anew, and chooses the language if that can be done now.
    fn look(self) {
        if self.has_language.try_get_untracked() == Some(false) {
            self.choose_language();
        }
        self.revision.try_update(|it| *it += 1);
    }

    fn choose_language(self) {
        let on_board = self
            .index
            .with_value(|it| it.search(&Default::default(), self.now).options.languages);
        let wished = self.wished_language.get_untracked();
        let chosen = first_language(&Evidence {
            wished: wished.as_ref(),
            likely: &self.likely.get_value(),
            on_board: &on_board,
            complete: self.is_whole(),
            waited_ms: clock::now_ms() - self.began_ms,
        });
        if let Some(language) = chosen {
            self.first_language.set(language.clone());
            self.criteria.update(|it| it.language = language);
            self.has_language.set(true);
        }
    }

    /// Whether every feed is read to its end, for use outside of effects.
    fn is_whole(self) -> bool {
        self.feeds.with_untracked(|feeds| {
            feeds.iter().all(|it| it.progress.with_untracked(|it| it.health.is_settled()))
        })
    }

    /// Asks the sites again; what is on screen stays until the answer is whole.
    pub fn refresh(self) {
        let keeps_copy = self.options.with_untracked(|it| it.offline);
        let sources = self.options.with_untracked(|it| it.sources.clone());
        let feeds: Vec<_> = sources
            .iter()
            .map(|it| SharedFeed::read_anew(it, Origin::Network { reload: true }, keeps_copy))
            .collect();
        if self.index.with_value(Index::is_empty) {
            self.begin_with(feeds);
        } else {
            self.next_feeds.set(Some(feeds));
        }
    }

    /// Shows the saved copy of the feed at `url`.
    pub fn open_copy(self, url: &str) {
        self.shows_other.set(true);
        self.begin_with(vec![SharedFeed::read_anew(url, Origin::Copy, true)]);
    }

    /// Shows a feed from the visitor's disk.
    pub fn open_file(self, file: &ChosenFile) {
        if let Some(stream) = file.stream() {
            self.shows_other.set(true);
            self.begin_with(vec![SharedFeed::from_file(&file.name(), stream)]);
        }
    }

    /// Shows the feeds of `src` again.
    pub fn open_sources(self) {
        self.shows_other.set(false);
        let (sources, keeps_copy) = self.options.with_untracked(|it| (it.sources.clone(), it.offline));
        self.begin_with(sources.iter().map(|it| SharedFeed::of(it, keeps_copy)).collect());
    }

    /// Puts refreshed feeds in the place of the old ones, unless none of them came.
    fn swap_when_whole(self) {
        let Some(feeds) = self.next_feeds.get() else {
            return;
        };
        let health: Vec<_> = feeds.iter().map(|it| it.progress.with(|it| it.health.clone())).collect();
        if !health.iter().all(Health::is_settled) {
            return;
        }
        let came = health.iter().any(|it| !matches!(it, Health::Failed(_)));
        if came {
            self.begin_with(feeds);
        } else {
            self.next_feeds.set(None);
            if let Some(Health::Failed(error)) = health.into_iter().next() {
                (self.emit).run(BoardEvent::Error(error));
            }
        }
    }

    /// Tells the page once that the board is ready, or why it is not.
    fn announce(self) {
        if self.was_ready.get_value() {
            return;
        }
        self.was_ready.set_value(true);
        let errors = self.health().into_iter().filter_map(|it| match it {
            Health::Failed(error) | Health::Stale { error, .. } => Some(error),
            _ => None,
        });
        let mut errors: Vec<_> = errors.collect();
        if self.options.with_untracked(|it| it.sources.is_empty()) {
            errors.push(LoadError::NoSource);
        }
        for error in errors {
            (self.emit).run(BoardEvent::Error(error));
        }
        if self.status() != Status::Failed {
            (self.emit).run(BoardEvent::Ready);
        }
    }
}
