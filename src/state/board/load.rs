//! From the feeds into the index, a slice at a time.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use openings_feed::model::{Language, Posting};
use openings_search::{Criteria, Index, Unread};

use crate::browser::clock::{self, Slice};
use crate::browser::file::ChosenFile;
use crate::browser::rest;
use crate::state::board::stage::health;
use crate::state::board::{Board, BoardEvent, Kept, Status};
use crate::state::feed::{Health, LoadError, Origin, SharedFeed, n_saved};
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
        // At once, and not with the first effects: a board without feeds has failed, and would say so meanwhile.
        self.follow_sources();
        Effect::new(move || self.follow_sources());
        Effect::new(move || {
            // Read here, so that the effect runs again for each announcement of a feed.
            self.health();
            self.pump_again();
        });
        // What came before can be searched then.
        self.once_whole(Self::pump_again);
        Effect::new(move || {
            // Descriptions are read for who searches: most visitors only look.
            let is_due =
                !self.criteria.read().query.is_empty() && self.is_settled() && rest::is_there();
            self.revision.track();
            if is_due && !self.is_reading.get_untracked() {
                self.read_texts();
            }
        });
        Effect::new(move || {
            if !self.criteria.read().query.is_empty() {
                self.once_whole(Self::learn_roles);
            }
        });
        Effect::new(move || {
            // Read here, so that a board in parts is asked as soon as it says what it has.
            self.health();
            health(&self.next_feeds.read());
            let language = self.criteria.read().language.clone();
            if self.has_language.get() {
                let (feeds, next) = (self.feeds.get_untracked(), self.next_feeds.get_untracked());
                feeds.iter().chain(&next).for_each(|it| it.want(&language));
            }
        });
        Effect::new(move || self.swap_when_whole());
        Effect::new(move || {
            if self.status() != Status::Loading {
                self.announce();
            }
        });
    }

    /// Opens the feeds that the element names, if they are not those that are open.
    fn follow_sources(self) {
        let options = self.options.get();
        let wanted = Some((options.sources, options.offline));
        if self.kept().loaded.replace(wanted.clone()) != wanted {
            self.open_sources();
        }
    }

    /// Shows other feeds from now on.
    fn begin_with(self, feeds: Vec<Rc<SharedFeed>>) {
        let kept = self.kept();
        kept.taken.replace(vec![Taken::default(); feeds.len()]);
        kept.build_anew();
        kept.was_announced.set(false);
        self.next_feeds.set(Vec::new());
        self.feeds.set(feeds);
    }

    /// Puts the index that was built aside in its place.
    fn swap_index(self) {
        let kept = self.kept();
        if let Some(index) = kept.next_index.take() {
            kept.index.replace(index);
            self.epoch.update(|it| *it += 1);
        }
    }

    fn pump_again(self) {
        if !self.is_pumping.get_untracked() {
            self.pump();
        }
    }

    /// Moves what the feeds have into the index, in slices.
    fn pump(self) {
        self.is_pumping.set(true);
        let asks_for_more = self.asks_for_more();
        spawn_local(async move {
            // What came is a task of its own, and not the end of the one that brought it.
            clock::yield_now().await;
            if asks_for_more && !rest::arrived().await {
                self.ask_for_no_more();
            }
            let mut slice = Slice::default();
            let mut looked_at = clock::now_ms();
            // The board may be gone after each pause: then its signals are, too.
            while let Some(has_more) = self.take_next() {
                if !has_more {
                    if self.read_words(&slice) {
                        slice.pause().await;
                        continue;
                    }
                    let is_whole = self.is_whole();
                    if is_whole {
                        self.swap_index();
                    }
                    self.look();
                    // What the last postings change on screen and what the end of the feed does are two tasks.
                    clock::yield_now().await;
                    // The first rows are on screen, or none will be; what they do not need comes now.
                    let kept = self.kept.try_get_value();
                    let has_any = kept.is_some_and(|it| !it.index.borrow().is_empty());
                    if is_whole || has_any {
                        rest::expect();
                    }
                    // That nothing came can be said without it.
                    let is_lost = !has_any && self.has_failed();
                    if is_whole && !is_lost && !rest::is_there() && rest::arrived().await {
                        while self.read_words(&slice) {
                            slice.pause().await;
                        }
                        self.look();
                    }
                    while self.tidy(&slice) {
                        slice.pause().await;
                    }
                    let has_more = self.take_next();
                    // The feed may have come to its end in between: then one more look is due.
                    if has_more == Some(false) && self.is_whole() == is_whole {
                        self.is_pumping.set(false);
                        return;
                    }
                } else if slice.is_over() {
                    if clock::now_ms() - looked_at > REVISION_MS {
                        self.look();
                        looked_at = clock::now_ms();
                        rest::expect();
                    }
                    slice.pause().await;
                    while self.read_words(&slice) {
                        slice.pause().await;
                    }
                }
            }
        });
    }

    /// Indexes one more posting. `Some(false)`: there is none; `None`: the board is gone.
    fn take_next(self) -> Option<bool> {
        let kept = self.kept.try_get_value()?;
        let feeds = self.feeds.read_untracked();
        let generation = |feed: &SharedFeed| feed.progress.read_untracked().generation;
        let mut taken = kept.taken.borrow_mut();
        for (feed, taken) in feeds.iter().zip(taken.iter_mut()) {
            if generation(feed) != taken.generation {
                break;
            }
            if let Some(posting) = feed.posting(taken.n_postings) {
                taken.n_postings += 1;
                kept.add(posting);
                return Some(true);
            }
        }
        if feeds
            .iter()
            .zip(taken.iter())
            .all(|(feed, taken)| generation(feed) == taken.generation)
        {
            return Some(false);
        }
        // What was taken from one of the feeds holds no longer: all begin anew.
        kept.build_anew();
        for (feed, taken) in feeds.iter().zip(taken.iter_mut()) {
            *taken = Taken {
                n_postings: 0,
                generation: generation(feed),
            };
        }
        Some(true)
    }

    /// Reads the words of what is in the index that grows; whether there is more to read. Not if the board is gone.
    fn read_words(self, slice: &Slice) -> bool {
        let Some(kept) = self.kept.try_get_value().filter(|_| rest::is_there()) else {
            return false;
        };
        let mut next = kept.next_index.borrow_mut();
        match next.as_mut() {
            Some(next) => next.read_words(|| !slice.is_over()),
            None => kept.index.borrow_mut().read_words(|| !slice.is_over()),
        }
    }

    /// Brings the index further into its final form; whether there is more to do. Not if the board is gone.
    fn tidy(self, slice: &Slice) -> bool {
        let kept = self.kept.try_get_value().filter(|_| rest::is_there());
        kept.is_some_and(|it| it.index.borrow_mut().tidy(|| !slice.is_over()))
    }

    /// Looks at the index anew, and chooses the language if that can be done now.
    pub(super) fn look(self) {
        if self.has_language.try_get_untracked() == Some(false) {
            self.choose_language();
        }
        self.revision.try_update(|it| *it += 1);
    }

    fn choose_language(self) {
        let kept = self.kept();
        let nothing = Criteria::default();
        let mut results = kept.index.borrow().search(&nothing, self.now);
        let unread = unread(&self.feeds.read_untracked(), &None);
        results.add_unread(&unread, &nothing);
        let on_board = results.options.languages;
        let now = clock::now_ms();
        if !on_board.is_empty() && kept.began_at.get().is_none() {
            kept.began_at.set(Some(now));
        }
        let wished = self.wished_language.get_untracked();
        let chosen = first_language(&Evidence {
            wished: wished.as_ref(),
            likely: &kept.likely,
            on_board: &on_board,
            complete: self.is_whole() || !unread.languages.is_empty(),
            waited_ms: kept.began_at.get().map_or(0.0, |it| now - it),
        });
        if let Some(language) = chosen {
            self.first_language.set(language.clone());
            self.criteria.update(|it| it.language = language);
            self.has_language.set(true);
        }
    }

    /// Whether every feed is read to its end, and all that came of it is in the index; for use outside of effects.
    fn is_whole(self) -> bool {
        let kept = self.kept();
        let taken = kept.taken.borrow();
        let feeds = self.feeds.read_untracked();
        feeds.iter().zip(taken.iter()).all(|(feed, taken)| {
            let progress = feed.progress.read_untracked();
            progress.health.is_settled() && taken.n_postings == feed.n_postings()
        })
    }

    /// Whether no feed came; for use outside of effects.
    fn has_failed(self) -> bool {
        let feeds = self.feeds.try_get_untracked().unwrap_or_default();
        let failed =
            |it: &Rc<SharedFeed>| matches!(it.progress.read_untracked().health, Health::Failed(_));
        feeds.iter().all(failed)
    }

    /// Asks the sites again; what is on screen stays until the answer is whole.
    pub fn refresh(self) {
        let options = self.options.read_untracked();
        let origin = Origin::Network { reload: true };
        let feeds = options
            .sources
            .iter()
            .map(|it| SharedFeed::read_anew(it, origin, options.offline));
        let feeds = feeds.collect();
        if self.kept().index.borrow().is_empty() {
            self.begin_with(feeds);
        } else {
            self.next_feeds.set(feeds);
        }
    }

    /// Changes when a copy of a feed was saved, which is after the feed is on screen.
    pub fn n_saved(self) -> usize {
        n_saved().get()
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
        let options = self.options.read_untracked();
        let feeds = options
            .sources
            .iter()
            .map(|it| SharedFeed::of(it, options.offline));
        self.begin_with(feeds.collect());
    }

    /// Puts refreshed feeds in the place of the old ones, unless none of them came.
    fn swap_when_whole(self) {
        let feeds = self.next_feeds.get();
        let health = health(&feeds);
        if feeds.is_empty() || !health.iter().all(Health::is_settled) {
            return;
        }
        let came = health.iter().any(|it| !matches!(it, Health::Failed(_)));
        if came {
            self.begin_with(feeds);
        } else {
            self.next_feeds.set(Vec::new());
            if let Some(Health::Failed(error)) = health.into_iter().next() {
                (self.emit).run(BoardEvent::Error(error));
            }
        }
    }

    /// Tells the page once that the board is ready, or why it is not.
    fn announce(self) {
        if self.kept().was_announced.replace(true) {
            return;
        }
        let errors = self.health().into_iter().filter_map(|it| match it {
            Health::Failed(error) | Health::Stale { error, .. } => Some(error),
            _ => None,
        });
        let mut errors: Vec<_> = errors.collect();
        if self.options.read_untracked().sources.is_empty() {
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

/// What boards in parts have that is not read yet, with the places of a language.
pub(super) fn unread(feeds: &[Rc<SharedFeed>], language: &Option<Language>) -> Unread {
    let mut unread = Unread::default();
    for feed in feeds {
        unread.languages.extend(feed.unread());
        unread.places.extend(feed.places(language));
    }
    unread
}

impl Kept {
    /// Starts an index from nothing. One that has postings stays on screen until the new one is complete.
    fn build_anew(&self) {
        let is_empty = self.index.borrow().is_empty();
        self.next_index
            .replace((!is_empty).then(|| self.new_index()));
    }

    fn new_index(&self) -> Index {
        let mut index = Index::holding_words();
        // Those that are still to come are empty, and reach every index when they are there.
        let roles = self.roles.borrow();
        for (tag, file) in roles.iter().filter(|it| !it.1.is_empty()) {
            index.know_roles(tag, file);
        }
        index
    }

    /// A posting that is there already, through another feed, is not added again.
    fn add(&self, posting: Arc<Posting>) {
        let mut next = self.next_index.borrow_mut();
        match next.as_mut() {
            Some(next) => next.add(posting),
            None => self.index.borrow_mut().add(posting),
        };
    }
}
