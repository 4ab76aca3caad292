//! A board in parts: the lists of the languages that somebody reads, and the texts of the postings they open.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use leptos::prelude::Update;
use leptos::task::spawn_local;
use openings_feed::model::{Body, Language, Posting};
use openings_feed::{Listed, Manifest, text_of};
use openings_search::{Counted, Place};

use crate::browser::fetch::{self, ByteStream, CacheMode, FetchError};
use crate::browser::{clock, rest};
use crate::offline::{self, Recorder};
use crate::state::feed::pull::Page;
use crate::state::feed::{Health, LoadError, SharedFeed};

/// Files of texts that are kept in memory: those of the postings a visitor has just read.
const MAX_TEXTS: usize = 8;

thread_local! {
    static TEXTS: RefCell<Vec<(String, Rc<[u8]>)>> = RefCell::default();
}

/// The list of a language that was asked for.
#[derive(Debug)]
pub(super) struct List {
    language: Option<Language>,
    n_read: usize,
    is_whole: bool,
    error: Option<LoadError>,
}

impl SharedFeed {
    /// How many postings there are, read or not.
    pub(crate) fn n_listed(&self) -> usize {
        let manifest = self.manifest();
        manifest.map_or(self.n_postings(), |it| {
            it.languages.iter().map(|it| it.n_postings).sum()
        })
    }

    /// Takes up what a board in parts says of itself. Its lists come when they are wanted.
    pub(super) fn set_manifest(&self, manifest: Manifest) {
        self.manifest.replace(Some(Rc::new(manifest)));
        self.progress.update(|it| it.health = Health::Reading);
    }

    /// Says that a board in parts is read, and how it is. That of the feed is known once its lists are read.
    pub(super) fn settle_manifest(&self, manifest: &Manifest, health: Health) {
        self.whole.replace(Some(health.clone()));
        if manifest.languages.is_empty() {
            self.settle(health);
        } else if !self.lists.borrow().is_empty() {
            self.settle_lists();
        }
    }

    /// What the board in parts says it has, if the feed is one.
    pub(crate) fn manifest(&self) -> Option<Rc<Manifest>> {
        self.manifest.borrow().clone()
    }

    /// Reads the list of a language, unless it is read or on its way. Does nothing for a feed that is whole.
    pub(crate) fn want(self: &Rc<Self>, language: &Option<Language>) {
        let Some(manifest) = self.manifest() else {
            return;
        };
        let is_asked = |it: &List| it.language == *language;
        if self.lists.borrow().iter().any(is_asked) {
            return;
        }
        let listed = manifest.of(language);
        self.lists.borrow_mut().push(List {
            language: language.clone(),
            n_read: 0,
            is_whole: listed.is_none(),
            error: None,
        });
        match listed {
            Some(listed) => {
                self.progress.update(|it| it.health = Health::Reading);
                spawn_local(read_list(Rc::downgrade(self), listed.clone()));
            }
            None => self.settle_lists(),
        }
    }

    /// How many postings of each language are still to be read.
    pub(crate) fn unread(&self) -> Vec<Counted<Option<Language>>> {
        let Some(manifest) = self.manifest() else {
            return Vec::new();
        };
        let lists = self.lists.borrow();
        let count = |listed: &Listed| {
            let list = lists.iter().find(|it| it.language == listed.language);
            list.map_or(listed.n_postings, |it| match it.is_whole {
                true => 0,
                false => listed.n_postings.saturating_sub(it.n_read),
            })
        };
        let all = manifest.languages.iter().map(|it| Counted {
            value: it.language.clone(),
            count: count(it),
        });
        all.filter(|it| it.count > 0).collect()
    }

    /// The places of a language, as the board in parts counts them.
    pub(crate) fn places(&self, language: &Option<Language>) -> Vec<Counted<Place>> {
        let Some(manifest) = self.manifest() else {
            return Vec::new();
        };
        let listed = manifest.of(language);
        let places = listed.into_iter().flat_map(|it| &it.places);
        let counted = places.filter_map(|(code, count)| {
            Some(Counted {
                value: Place::parse(code)?,
                count: *count,
            })
        });
        counted.collect()
    }

    fn with_list(&self, language: &Option<Language>, change: impl FnOnce(&mut List)) {
        let mut lists = self.lists.borrow_mut();
        if let Some(list) = lists.iter_mut().find(|it| it.language == *language) {
            change(list);
        }
    }

    /// Says how the feed is once no list is on its way.
    fn settle_lists(&self) {
        let lists = self.lists.borrow();
        if lists.iter().any(|it| !it.is_whole && it.error.is_none()) {
            return;
        }
        let error = lists.iter().find_map(|it| it.error.clone());
        drop(lists);
        // Of the board itself; not before it was read to its end.
        let whole = self.whole.borrow().clone();
        if let Some(health) = whole {
            self.settle(error.map_or(health, Health::Failed));
        }
    }
}

async fn read_list(feed: Weak<SharedFeed>, listed: Listed) {
    let mut error = None;
    for url in &listed.parts {
        if let Err(it) = read_part(&feed, &listed.language, url).await {
            error = Some(it);
            break;
        }
    }
    if let Some(feed) = feed.upgrade() {
        feed.with_list(&listed.language, |it| {
            it.is_whole = error.is_none();
            it.error = error;
        });
        feed.settle_lists();
    }
}

async fn read_part(
    feed: &Weak<SharedFeed>,
    language: &Option<Language>,
    url: &str,
) -> Result<(), LoadError> {
    let gone = || LoadError::Fetch(FetchError::Interrupted);
    let (base_url, keeps_copy) = {
        let feed = feed.upgrade().ok_or_else(gone)?;
        (feed.url.clone(), feed.keeps_copy)
    };
    let (mut stream, is_copy) = open(url, keeps_copy).await?;
    let mut recorder = (keeps_copy && !is_copy).then(|| Recorder::of_part(url));
    let mut page = Page::new(feed, &base_url);
    let before = feed.upgrade().map_or(0, |it| it.n_postings());
    while let Some(chunk) = stream.next().await.map_err(LoadError::Fetch)? {
        page.push_all(&chunk).await?;
        if let Some(recorder) = &mut recorder {
            recorder.add(chunk);
        }
    }
    // Its postings all say which language they are in: there is nothing to finish.
    page.push(None).await?;
    let feed = feed.upgrade().ok_or_else(gone)?;
    let n_more = feed.n_postings() - before;
    feed.with_list(language, |it| it.n_read += n_more);
    if let Some(recorder) = recorder {
        spawn_local(async move {
            if rest::arrived().await {
                recorder.commit(None, n_more, clock::now()).await;
            }
        });
    }
    Ok(())
}

/// A part of a board, from the network or else from its copy; whether it is the copy.
async fn open(url: &str, keeps_copy: bool) -> Result<(ByteStream, bool), LoadError> {
    let error = match fetch::open(url, CacheMode::Default).await {
        Ok(stream) => return Ok((stream, false)),
        Err(error) => error,
    };
    let copy = match keeps_copy && rest::arrived().await {
        true => offline::load_part(url).await,
        false => None,
    };
    let copy = copy.ok_or(LoadError::Fetch(error))?;
    Ok((copy.stream, true))
}

/// The text of a posting, from the file that has it. `None` if it cannot be had.
pub(crate) async fn text_elsewhere(posting: &Posting, keeps_copy: bool) -> Option<Body> {
    let url = posting.body.elsewhere.as_deref()?;
    let known =
        TEXTS.with_borrow(|all| all.iter().find(|it| it.0 == url).map(|it| Rc::clone(&it.1)));
    if let Some(file) = known {
        return text_of(posting, &file);
    }
    let (mut stream, is_copy) = open(url, keeps_copy).await.ok()?;
    let mut recorder = (keeps_copy && !is_copy).then(|| Recorder::of_part(url));
    let mut bytes = Vec::new();
    while let Some(chunk) = stream.next().await.ok()? {
        bytes.extend(chunk.to_vec());
        if let Some(recorder) = &mut recorder {
            recorder.add(chunk);
        }
    }
    let body = text_of(posting, &bytes)?;
    TEXTS.with_borrow_mut(|all| {
        if all.len() == MAX_TEXTS {
            all.remove(0);
        }
        all.push((url.to_owned(), bytes.into()));
    });
    if let Some(recorder) = recorder {
        spawn_local(async move {
            if rest::arrived().await {
                recorder.commit(None, 0, clock::now()).await;
            }
        });
    }
    Some(body)
}
