//! One feed, read once for all boards of the page that show it.

pub(crate) mod part;
mod pull;

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use openings_feed::model::{Language, LanguageSource, Posting};
use openings_feed::{Manifest, ReadError};

use crate::browser::fetch::{ByteStream, FetchError};
use crate::browser::{clock, console};
use crate::state::feed::pull::{pull, pull_file};

/// Why a feed could not be loaded.
#[derive(Debug, Clone, PartialEq)]
pub enum LoadError {
    /// The board has no `src`.
    NoSource,
    /// The bytes did not come, or not all of them.
    Fetch(FetchError),
    /// The bytes are no feed.
    Read(ReadError),
    /// The program that reads feeds of other formats could not be loaded, or has failed.
    NoReader,
}

/// How a feed is.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Health {
    /// Asked for, nothing here yet.
    #[default]
    Asked,
    /// Arriving.
    Reading,
    /// Read whole.
    Ready,
    /// Could not be loaded; what is shown is the copy saved at this second.
    Stale {
        /// Seconds since 1970.
        saved_at: i64,
        /// Why the feed itself is not here.
        error: LoadError,
    },
    /// Could not be loaded, and there is no copy.
    Failed(LoadError),
}

impl Health {
    /// Whether there are postings, be they a copy.
    pub(crate) fn is_there(&self) -> bool {
        matches!(self, Self::Ready | Self::Stale { .. })
    }

    /// Whether more postings may come.
    pub fn is_settled(&self) -> bool {
        !matches!(self, Self::Asked | Self::Reading)
    }
}

/// What a board needs to know of a feed besides its postings.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Progress {
    pub(crate) health: Health,
    pub(crate) n_postings: usize,
    /// Postings that could not be read.
    pub(crate) n_lost: usize,
    /// Goes up when postings that were there have changed: boards begin anew with the first.
    pub(crate) generation: u32,
}

/// Where the bytes of a feed come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    /// The network, and the saved copy if that fails.
    Network {
        /// Whether to ask the site even if the browser has the answer cached.
        reload: bool,
    },
    /// The saved copy only.
    Copy,
}

/// Least time between two announcements of progress, in milliseconds. The first page is announced at once.
const ANNOUNCE_MS: u32 = 150;

/// As many postings as fill a screen: announced without waiting.
const FIRST_SCREEN: usize = 30;

/// A feed of the page. Dropping the last handle aborts the reading.
pub(crate) struct SharedFeed {
    pub(crate) url: String,
    pub(crate) progress: ArcRwSignal<Progress>,
    postings: RefCell<Vec<Arc<Posting>>>,
    announced_at: Cell<f64>,
    /// Whether postings wait for the next announcement.
    is_due: Cell<bool>,
    keeps_copy: bool,
    /// What a board in parts says it has.
    manifest: RefCell<Option<Rc<Manifest>>>,
    lists: RefCell<Vec<part::List>>,
    /// How a board in parts itself is, apart from its lists.
    whole: RefCell<Option<Health>>,
}

thread_local! {
    static FEEDS: RefCell<Vec<Weak<SharedFeed>>> = RefCell::default();
    static N_SAVED: ArcRwSignal<usize> = ArcRwSignal::new(0);
}

/// How many copies of feeds this page has saved.
pub(crate) fn n_saved() -> ArcRwSignal<usize> {
    N_SAVED.with(Clone::clone)
}

impl SharedFeed {
    /// The feed at `url`, shared with every other board that shows it from the network.
    pub(crate) fn of(url: &str, keeps_copy: bool) -> Rc<Self> {
        let is_wanted = |it: &Rc<Self>| it.url == url && it.keeps_copy == keeps_copy;
        if let Some(feed) =
            FEEDS.with_borrow(|all| all.iter().filter_map(Weak::upgrade).find(is_wanted))
        {
            return feed;
        }
        let feed = Self::read_anew(url, Origin::Network { reload: false }, keeps_copy);
        FEEDS.with_borrow_mut(|all| {
            all.retain(|it| it.strong_count() > 0);
            all.push(Rc::downgrade(&feed));
        });
        feed
    }

    /// The feed at `url`, read again whatever others have.
    pub(crate) fn read_anew(url: &str, origin: Origin, keeps_copy: bool) -> Rc<Self> {
        let feed = Self::empty(url, keeps_copy);
        pull(&feed, origin);
        feed
    }

    /// A feed from a file of the visitor's disk.
    pub(crate) fn from_file(name: &str, stream: ByteStream) -> Rc<Self> {
        let feed = Self::empty(name, false);
        pull_file(&feed, stream);
        feed
    }

    fn empty(url: &str, keeps_copy: bool) -> Rc<Self> {
        Rc::new(Self {
            url: url.to_owned(),
            progress: ArcRwSignal::new(Progress::default()),
            postings: RefCell::default(),
            announced_at: Cell::new(f64::NEG_INFINITY),
            is_due: Cell::new(false),
            keeps_copy,
            manifest: RefCell::default(),
            lists: RefCell::default(),
            whole: RefCell::default(),
        })
    }

    /// The posting read as the `idx`th.
    pub(crate) fn posting(&self, idx: usize) -> Option<Arc<Posting>> {
        self.postings.borrow().get(idx).cloned()
    }

    pub(crate) fn n_postings(&self) -> usize {
        self.postings.borrow().len()
    }

    /// Takes what was read, and tells the boards now and then, and the page's developer what could not be read.
    ///
    /// At most one line a reading step, and only for lost postings: what is merely odd is the publisher's to find
    /// with the command line.
    fn take(self: &Rc<Self>, postings: Vec<Posting>, n_lost: usize, first_lost: &str) {
        if n_lost > 0 {
            console::warn(&[&self.url, first_lost].concat());
        }
        let before = self.n_postings();
        self.postings
            .borrow_mut()
            .extend(postings.into_iter().map(Arc::new));
        let after = self.n_postings();
        if n_lost > 0 {
            self.progress.update(|it| it.n_lost += n_lost);
        }
        if after == before {
            return;
        }
        let fills_screen = before < FIRST_SCREEN && after >= FIRST_SCREEN;
        let wait = self.announced_at.get() + f64::from(ANNOUNCE_MS) - clock::now_ms();
        if fills_screen || wait <= 0.0 {
            self.announce();
        } else if !self.is_due.replace(true) {
            // Also if no further bytes come for a while: what has been read is shown.
            let feed = Rc::downgrade(self);
            spawn_local(async move {
                clock::sleep(ANNOUNCE_MS).await;
                if let Some(feed) = feed.upgrade()
                    && feed.is_due.get()
                {
                    feed.announce();
                }
            });
        }
    }

    /// Tells the boards of the postings so far.
    fn announce(&self) {
        self.is_due.set(false);
        self.announced_at.set(clock::now_ms());
        self.progress.update(|it| {
            it.n_postings = self.n_postings();
            it.health = Health::Reading;
        });
    }

    /// Gives the feed's language, which came last, to the postings that state none.
    fn assume_language(&self, first_idx: usize, language: Option<&Language>) {
        for posting in self.postings.borrow_mut().iter_mut().skip(first_idx) {
            if posting.language_source != LanguageSource::Declared {
                let posting = Arc::make_mut(posting);
                posting.language = language.cloned();
                posting.language_source = LanguageSource::Declared;
            }
        }
        self.progress.update(|it| it.generation += 1);
    }

    /// Drops the postings: others will take their place.
    fn forget(&self) {
        self.is_due.set(false);
        self.postings.borrow_mut().clear();
        self.manifest.take();
        self.lists.take();
        self.whole.take();
        self.progress.update(|it| {
            *it = Progress {
                generation: it.generation + 1,
                ..Progress::default()
            };
        });
    }

    /// Says that no more postings will come.
    fn settle(&self, health: Health) {
        self.is_due.set(false);
        let n_postings = self.n_postings();
        self.progress.update(|it| {
            it.n_postings = n_postings;
            it.health = health;
        });
    }
}
