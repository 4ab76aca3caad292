//! Reading a feed: from the network, from the saved copy, from a file.

use std::rc::{Rc, Weak};

use leptos::prelude::Update;
use leptos::task::spawn_local;
use openings_feed::exchange::Converted;
use openings_feed::model::Country;
use openings_feed::{Channel, Ending, Limits, Manifest, ReadError, Reader, Recognition, Source};

use crate::browser::clock::{self, Slice};
use crate::browser::fetch::{self, ByteStream, CacheMode, Chunk, FetchError};
use crate::browser::program::Converter;
use crate::browser::rest;
use crate::i18n::UI_LANGUAGES;
use crate::i18n::format::country_by_name;
use crate::offline::{self, Recorder};
use crate::state::feed::{Health, LoadError, Origin, SharedFeed, n_saved};

/// Bytes handed to the reader at once. Small enough that reading them fits a slice of [`SLICE_MS`] also on a
/// slow phone, large enough that the pauses do not matter.
const STEP_BYTES: usize = 8 << 10;

/// The same for the first step: what runs for the first time runs slowly.
const FIRST_STEP_BYTES: usize = 1 << 10;

/// How long the main thread is held before others get their turn, in milliseconds: half a frame.
const SLICE_MS: f64 = 8.0;

/// Bytes of a `board.json` at most: one of a thousand languages and parts is a tenth of it.
const MAX_MANIFEST: usize = 4 << 20;

/// Pages of a feed that is split by `next_url`, at most: a guard against one that never ends.
const MAX_PAGES: usize = 1_000;

/// Starts reading `feed`; stops when its last handle is dropped.
pub(crate) fn pull(feed: &Rc<SharedFeed>, origin: Origin) {
    spawn_local(read(
        Rc::downgrade(feed),
        feed.url.clone(),
        feed.keeps_copy,
        origin,
    ));
}

/// Starts reading `feed` from a file.
pub(crate) fn pull_file(feed: &Rc<SharedFeed>, stream: ByteStream) {
    let weak = Rc::downgrade(feed);
    spawn_local(async move {
        let health = match read_pages(&weak, stream, None).await {
            Ok(_) => Health::Ready,
            Err(error) => Health::Failed(error),
        };
        settle(&weak, health);
    });
}

async fn read(feed: Weak<SharedFeed>, url: String, keeps_copy: bool, origin: Origin) {
    // Asking is a task, and what has been answered already, because the loader asked, is another.
    clock::yield_now().await;
    let outcome = match origin {
        Origin::Network { reload } => read_network(&feed, &url, reload, keeps_copy).await,
        Origin::Copy => Err(LoadError::Fetch(FetchError::Offline)),
    };
    let Err(error) = outcome else {
        return settle(&feed, Health::Ready);
    };
    let copy = if keeps_copy && rest::arrived().await {
        offline::load(&url).await
    } else {
        None
    };
    let Some(copy) = copy else {
        return settle(&feed, Health::Failed(error));
    };
    // The copy is whole and the feed was not: what came of the feed makes way for it.
    if let Some(shared) = feed.upgrade() {
        shared.forget();
    }
    let saved_at = copy.saved_at;
    let health = match read_copy(&feed, copy).await {
        Ok(()) => Health::Stale { saved_at, error },
        Err(_) => Health::Failed(error),
    };
    settle(&feed, health);
}

async fn read_network(
    feed: &Weak<SharedFeed>,
    url: &str,
    reload: bool,
    keeps_copy: bool,
) -> Result<(), LoadError> {
    let cache = if reload {
        CacheMode::Reload
    } else {
        CacheMode::Default
    };
    let stream = fetch::open(url, cache).await.map_err(LoadError::Fetch)?;
    let mut recorder = keeps_copy.then(|| Recorder::new(url));
    if let Some(recorder) = &mut recorder {
        recorder.came_from(stream.url());
    }
    let title = read_pages(feed, stream, recorder.as_mut()).await?;
    if let (Some(recorder), Some(shared)) = (recorder, feed.upgrade()) {
        let n_postings = shared.n_listed();
        let manifest = shared.manifest();
        let url = url.to_owned();
        // The board need not wait for the copy to be written.
        spawn_local(async move {
            if !rest::arrived().await {
                return;
            }
            recorder
                .commit(title.as_deref(), n_postings, clock::now())
                .await;
            if let Some(manifest) = manifest {
                let lists = manifest.languages.iter().flat_map(|it| &it.parts);
                let lists: Vec<String> = lists.cloned().collect();
                offline::prune_parts(&url, &lists).await;
            }
            n_saved().update(|it| *it += 1);
        });
    }
    Ok(())
}

/// Reads a body and the further pages it names; the title of the first.
async fn read_pages(
    feed: &Weak<SharedFeed>,
    first: ByteStream,
    mut recorder: Option<&mut Recorder>,
) -> Result<Option<String>, LoadError> {
    let mut stream = first;
    let mut seen = vec![stream.url()];
    let mut title = None;
    loop {
        let mut page = Page::new(feed, &stream.url());
        while let Some(chunk) = stream.next().await.map_err(LoadError::Fetch)? {
            page.push_all(&chunk).await?;
            if let Some(recorder) = &mut recorder {
                recorder.add(chunk);
            }
        }
        page.push(None).await?;
        if page.ending.language_came_late {
            // What that changes is changed by the rest.
            page.ending.language_came_late = rest::arrived().await;
        }
        let ending = page.finish()?;
        if let Some(recorder) = &mut recorder {
            recorder.end_page();
        }
        title = title.or(ending.channel.title);
        match ending.channel.next_url {
            Some(next) if !seen.contains(&next) && seen.len() < MAX_PAGES => {
                stream = fetch::open(&next, CacheMode::Default)
                    .await
                    .map_err(LoadError::Fetch)?;
                seen.push(next);
            }
            _ => return Ok(title),
        }
    }
}

/// Reads a saved copy, whose pages lie one behind the other in one stream.
async fn read_copy(feed: &Weak<SharedFeed>, mut copy: offline::SavedCopy) -> Result<(), LoadError> {
    let url = copy.stream.url();
    let mut page_ends = copy.page_ends.into_iter();
    let mut page_end = page_ends.next().unwrap_or(usize::MAX);
    let mut page = Page::new(feed, &url);
    let mut n_read = 0;
    while let Some(chunk) = copy.stream.next().await.map_err(LoadError::Fetch)? {
        let mut start = 0;
        while start < chunk.len() {
            if n_read == page_end {
                page.push(None).await?;
                page.finish()?;
                page = Page::new(feed, &url);
                page_end = page_ends.next().unwrap_or(usize::MAX);
            }
            let end = chunk.len().min(start + STEP_BYTES.min(page_end - n_read));
            page.push(Some(chunk.part(start, end))).await?;
            n_read += end - start;
            start = end;
        }
    }
    page.push(None).await?;
    page.finish().map(|_| ())
}

/// One body on its way through the reader into the feed.
pub(super) struct Page<'a> {
    feed: &'a Weak<SharedFeed>,
    base_url: String,
    reader: Reader,
    /// The bytes so far, if this is a board in parts and no feed.
    board: Option<Vec<u8>>,
    /// The steps so far, until it is known whether the reader is the one for the feed.
    kept: Vec<Step>,
    /// What turns the feed into a native one, if it is of another format.
    converter: Option<Converter>,
    slice: Slice,
    /// How many bytes the next step has.
    step_bytes: usize,
    first_idx: usize,
    is_begun: bool,
    ending: Ending,
}

/// The next bytes, or that there are no more.
type Step = Option<Chunk>;

impl<'a> Page<'a> {
    pub(super) fn new(feed: &'a Weak<SharedFeed>, base_url: &str) -> Self {
        Self {
            feed,
            base_url: base_url.to_owned(),
            reader: Reader::new(Limits::default()),
            board: None,
            kept: Vec::new(),
            converter: None,
            is_begun: false,
            slice: Slice::new(SLICE_MS),
            step_bytes: FIRST_STEP_BYTES,
            first_idx: feed.upgrade().map_or(0, |it| it.n_postings()),
            ending: Ending::default(),
        }
    }

    /// Reads a chunk in steps, and gives the main thread back between them.
    pub(super) async fn push_all(&mut self, chunk: &Chunk) -> Result<(), LoadError> {
        let mut start = 0;
        while start < chunk.len() {
            let end = start + self.step_bytes;
            self.push(Some(chunk.part(start, end))).await?;
            start = end;
            self.step_bytes = STEP_BYTES.min(2 * self.step_bytes);
        }
        Ok(())
    }

    /// Takes the next step, and gives the main thread back.
    pub(super) async fn push(&mut self, step: Step) -> Result<(), LoadError> {
        let mut at = self.kept.len();
        self.kept.push(step);
        while let Some(step) = self.kept.get(at).cloned() {
            match self.read(step)? {
                Recognition::Foreign => {
                    if !rest::arrived().await {
                        return Err(LoadError::NoReader);
                    }
                    let converter = Converter::new(&self.base_url, &UI_LANGUAGES).await;
                    self.converter = Some(converter.ok_or(LoadError::NoReader)?);
                    // The converter holds the feed to its limit; what comes out may be longer.
                    self.reader = Reader::new(Limits {
                        body: usize::MAX,
                        ..Limits::default()
                    });
                    at = 0;
                }
                Recognition::Native if self.converter.is_none() => self.kept.clear(),
                _ => at += 1,
            }
            self.slice.pause().await;
        }
        if self.converter.is_some() {
            self.kept.clear();
        }
        Ok(())
    }

    /// Reads a step, by way of the converter if there is one.
    fn read(&mut self, step: Step) -> Result<Recognition, LoadError> {
        let bytes = match (&self.converter, &step) {
            (Some(converter), _) => converter.push(step.as_ref()).ok_or(LoadError::NoReader)?,
            (None, Some(chunk)) => chunk.to_vec(),
            (None, None) => Vec::new(),
        };
        if !std::mem::replace(&mut self.is_begun, true) && Manifest::is_begun_by(&bytes) {
            self.board = Some(Vec::new());
        }
        if let Some(board) = &mut self.board {
            if board.len() + bytes.len() > MAX_MANIFEST {
                return Err(LoadError::Read(ReadError::TooLarge {
                    limit: MAX_MANIFEST,
                }));
            }
            board.extend_from_slice(&bytes);
            return Ok(Recognition::Native);
        }
        let mut reply = Converted {
            feed: &bytes,
            ..Converted::default()
        };
        if self.converter.is_some() {
            reply = Converted::parse(&bytes).ok_or(LoadError::NoReader)?;
        }
        let source = source(&self.base_url);
        let mut read = self.reader.push(reply.feed, &source);
        if step.is_none() && read.is_ok() && reply.failure.is_none() {
            read = self.reader.finish(&source).map(|it| self.ending = it);
        }
        let recognition = self.reader.recognition();
        if recognition == Recognition::Foreign {
            return Ok(recognition);
        }
        // Nobody shows the feed any more: an error ends the reading and drops the request.
        let feed = self
            .feed
            .upgrade()
            .ok_or(LoadError::Fetch(FetchError::Interrupted))?;
        let postings = self.reader.take_postings();
        let mut issues = self.reader.take_issues();
        issues.retain(|it| it.lost);
        match issues.first() {
            // What the reader says of a converted feed is about places that nobody has written.
            Some(first) if self.converter.is_none() => {
                feed.take(postings, issues.len(), &first.line());
            }
            _ => feed.take(postings, reply.n_lost, reply.first_lost),
        }
        match reply.failure.or(read.err()) {
            Some(failure) => Err(LoadError::Read(failure)),
            None => Ok(recognition),
        }
    }

    /// What the body came to, once its end was pushed.
    fn finish(self) -> Result<Ending, LoadError> {
        if let Some(board) = self.board {
            let manifest = Manifest::parse(&board, &self.base_url);
            let manifest = manifest.ok_or(LoadError::Read(ReadError::UnknownShape))?;
            let title = manifest.title.clone();
            if let Some(feed) = self.feed.upgrade() {
                feed.set_manifest(manifest);
            }
            let channel = Channel {
                title,
                ..Channel::default()
            };
            return Ok(Ending {
                channel,
                ..Ending::default()
            });
        }
        if self.ending.language_came_late
            && let Some(feed) = self.feed.upgrade()
        {
            feed.assume_language(self.first_idx, self.ending.channel.language.as_ref());
        }
        Ok(self.ending)
    }
}

fn source(base_url: &str) -> Source<'_> {
    Source {
        base_url: Some(base_url),
        city_by_name: &|_| None,
        country_by_name: &|name: &str| -> Option<Country> { country_by_name(name) },
    }
}

fn settle(feed: &Weak<SharedFeed>, health: Health) {
    let Some(feed) = feed.upgrade() else {
        return;
    };
    match feed.manifest() {
        Some(manifest) if health.is_there() => feed.settle_manifest(&manifest, health),
        _ => feed.settle(health),
    }
}
