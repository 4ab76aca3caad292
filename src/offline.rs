//! Saved copies of feeds, for a time without a network.
//!
//! Each feed has one record in the page's Cache Storage, under the feed's absolute address. It is written in one
//! go, and only after the feed was read whole and valid, so that what is there can always be read. Nothing
//! here fails: without storage there are no copies, and [`availability`] says so.

mod entry;
mod recorder;

use openings_feed::sorted_by;

use crate::browser::cache::Cache;
use crate::browser::stream::ByteStream;
use entry::Label;

pub use entry::SavedEntry;
pub use recorder::{Recorder, Saved};

/// The collection that holds the records. The number goes up when their shape changes.
const COLLECTION: &str = "openings-feeds-v1";

/// The collection that holds the parts of boards: lists and texts. Nobody sees them in the list of copies.
const PARTS: &str = "openings-parts-v1";

/// Whether copies can be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Availability {
    /// They can.
    Kept,
    /// The browser keeps nothing for this page: it is not secure, or the window is private, or the visitor
    /// does not want it.
    Refused,
}

/// A feed as it was when it was last read whole.
#[derive(Debug)]
pub struct SavedCopy {
    /// When, in seconds since 1970.
    pub saved_at: i64,
    /// Its bytes. A feed of several pages has them one behind the other.
    pub stream: ByteStream,
    /// The offsets at which pages end.
    pub page_ends: Vec<usize>,
}

/// Whether this page can keep copies.
pub async fn availability() -> Availability {
    match Cache::open(COLLECTION).await {
        Some(_) => Availability::Kept,
        None => Availability::Refused,
    }
}

/// The saved copy of the feed at `url`, an absolute address.
pub async fn load(url: &str) -> Option<SavedCopy> {
    load_from(COLLECTION, url).await
}

/// The saved copy of a part of a board.
pub async fn load_part(url: &str) -> Option<SavedCopy> {
    load_from(PARTS, url).await
}

/// Forgets the parts below the folder of `board_url` that are not in `lists`, and the texts if some of the lists were
/// not: they belong to an older board.
pub async fn prune_parts(board_url: &str, lists: &[String]) {
    let folder = board_url.rsplit_once('/').map_or(board_url, |it| it.0);
    let Some(cache) = Cache::open(PARTS).await else {
        return;
    };
    let urls = cache.urls().await;
    let below = |kind: &str| [folder, kind].concat();
    let is_old = |url: &&String| url.starts_with(&below("/lists/")) && !lists.contains(url);
    if !urls.iter().any(|it| is_old(&it)) {
        return;
    }
    for url in &urls {
        if is_old(&url) || url.starts_with(&below("/texts/")) {
            cache.remove(url).await;
        }
    }
}

async fn load_from(collection: &str, url: &str) -> Option<SavedCopy> {
    let record = Cache::open(collection).await?.get(url).await?;
    let label = Label::read(&record)?;
    Some(SavedCopy {
        saved_at: label.saved_at,
        stream: record.stream(&label.url),
        page_ends: label.page_ends,
    })
}

/// All saved copies, the newest first.
pub async fn list() -> Vec<SavedEntry> {
    let Some(cache) = Cache::open(COLLECTION).await else {
        return Vec::new();
    };
    let mut entries = Vec::new();
    for url in cache.urls().await {
        if let Some(label) = cache.get(&url).await.and_then(|it| Label::read(&it)) {
            entries.push(label.entry(url));
        }
    }
    sorted_by(entries, |a, b| b.saved_at.cmp(&a.saved_at))
}

/// Forgets the copy of the feed at `url`.
pub async fn remove(url: &str) {
    if let Some(cache) = Cache::open(COLLECTION).await {
        cache.remove(url).await;
    }
}
