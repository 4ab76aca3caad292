//! Writing a saved copy.

use crate::browser::cache::{Cache, Piece, PutError};
use crate::browser::stream::Chunk;
use crate::browser::{clock, console};
use crate::offline::entry::Label;
use crate::offline::{COLLECTION, PARTS};

/// What became of a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// It is there.
    Kept,
    /// There was no room; the copy from before is still there.
    Full,
    /// The browser keeps nothing for this page.
    Refused,
}

/// So many pieces are joined at once: all of a large feed would hold the page.
const N_JOINED: usize = 64;

/// Collects a feed as it arrives. The bytes stay in JavaScript's memory, and are dropped with the recorder: only
/// [`Self::commit`] writes anything.
#[derive(Debug)]
pub struct Recorder {
    collection: &'static str,
    key: String,
    base_url: Option<String>,
    /// Copied as they come: all at once would hold the page for as long as a feed is large.
    pieces: Vec<Piece>,
    bytes: usize,
    page_ends: Vec<usize>,
}

impl Recorder {
    /// A recorder for the feed at `url`, an absolute address.
    pub fn new(url: &str) -> Self {
        Self {
            collection: COLLECTION,
            key: url.to_owned(),
            base_url: None,
            pieces: Vec::new(),
            bytes: 0,
            page_ends: Vec::new(),
        }
    }

    /// A recorder for a part of a board.
    pub fn of_part(url: &str) -> Self {
        Self {
            collection: PARTS,
            ..Self::new(url)
        }
    }

    /// Says where the feed came from after all redirects: relative links in it go by this.
    pub fn came_from(&mut self, url: String) {
        self.base_url = Some(url);
    }

    /// Takes the next bytes.
    pub fn add(&mut self, chunk: Chunk) {
        self.bytes += chunk.len();
        self.pieces.extend(Piece::of(&chunk));
    }

    /// Says that the next bytes are another page of the feed.
    pub fn end_page(&mut self) {
        self.page_ends.push(self.bytes);
    }

    /// Writes the copy in the place of the one before. Call it only when the feed was read whole and is valid.
    pub async fn commit(self, title: Option<&str>, n_postings: usize, now: i64) -> Saved {
        let Some(cache) = Cache::open(self.collection).await else {
            return Saved::Refused;
        };
        let label = Label {
            url: self.base_url.unwrap_or_else(|| self.key.clone()),
            title: title.map(str::to_owned),
            saved_at: now,
            n_postings,
            bytes: self.bytes,
            page_ends: self.page_ends,
        };
        let headers = label.headers();
        let headers: Vec<(&str, &str)> = headers
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let mut joined = Vec::new();
        for pieces in self.pieces.chunks(N_JOINED) {
            let Some(piece) = Piece::joined(pieces) else {
                return Saved::Refused;
            };
            joined.push(piece);
            clock::yield_now().await;
        }
        let Some(whole) = Piece::joined(&joined) else {
            return Saved::Refused;
        };
        match cache.put(&self.key, &whole, &headers).await {
            Ok(()) => Saved::Kept,
            Err(PutError::Full) => {
                console::warn("no saved copy of the feed: the browser has no room for it");
                Saved::Full
            }
            Err(PutError::Refused) => Saved::Refused,
        }
    }
}
