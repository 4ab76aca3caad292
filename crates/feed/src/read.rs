//! The streaming reader: bytes go in as they arrive, postings come out as each is complete.

use crate::infer::City;
use crate::model::{Country, Language};

mod any;
mod ats;
mod body;
mod clean;
mod date;
mod desk;
mod employment;
mod header;
mod ids;
mod job;
mod json_feed;
mod markup;
mod markup_token;
pub(crate) mod native;
mod pay;
mod place;
mod reader;
mod scan;
mod schema;
mod shape;
mod value;

pub use any::AnyReader;
pub(crate) use json_feed::read_item;
pub use reader::Reader;

/// Knowledge of the surroundings that reading needs and this crate does not have.
pub struct Source<'a> {
    /// The address of the feed, which relative links in it are resolved against.
    pub base_url: Option<&'a str>,
    /// The country that a name in any language means ("Germany", "Österreich"); codes never get here.
    pub country_by_name: &'a dyn Fn(&str) -> Option<Country>,
    /// What the name of a city or region alone means, where that is known: [`crate::infer::gazetteer`] knows.
    pub city_by_name: &'a dyn Fn(&str) -> Option<City>,
}

/// What a feed may hold at most. What is beyond is left out with an [`Issue`], or ends the reading with
/// [`ReadError::TooLarge`] where it is the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the whole body.
    pub body: usize,
    /// Postings.
    pub postings: usize,
    /// Bytes of all the texts of one posting.
    pub description: usize,
    /// Characters of a title.
    pub title: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body: 64 << 20,
            postings: 200_000,
            description: 200 << 10,
            title: 500,
        }
    }
}

/// Something in a feed that is not as it should be, and what was done about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// Where: a JSON pointer (RFC 6901) into the feed, or the path of an item of markup ([`AnyReader`]).
    pub place: String,
    /// What: a sentence in English, lower case, without a full stop.
    pub message: String,
    /// Whether the posting at `place` was lost; else it is there with what is good in it.
    pub lost: bool,
}

impl Issue {
    /// The place and the message in one line.
    pub fn line(&self) -> String {
        [&self.place, ": ", &self.message].concat()
    }
}

/// Whether a feed is of a shape that its reader knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recognition {
    /// Nothing that came so far tells.
    Open,
    /// It is: a posting was read.
    Native,
    /// It is not, but may be of a shape, or in a notation, that [`AnyReader`] knows.
    Foreign,
}

/// Why there is no feed at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadError {
    /// The body has no bytes, or only white space.
    Empty,
    /// The body is a web page.
    Html,
    /// The body is something else that is not JSON.
    NotJson {
        /// Offset of the first byte that cannot be read.
        offset: usize,
    },
    /// The bytes are not UTF-8 (a byte-order mark of UTF-8 is fine).
    NotUtf8 {
        /// Offset of the first byte that cannot be read.
        offset: usize,
    },
    /// The JSON ends in the middle: the download was cut short.
    Truncated,
    /// JSON, but of no known shape.
    UnknownShape,
    /// More bytes than [`Limits::body`].
    TooLarge {
        /// The limit, in bytes.
        limit: usize,
    },
}

/// What a feed says of itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Channel {
    /// Its title.
    pub title: Option<String>,
    /// The language of postings that state none.
    pub language: Option<Language>,
    /// Where the feed goes on; not yet checked against anything but being a safe http(s) address.
    pub next_url: Option<String>,
}

/// What is known when the last byte is read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ending {
    /// What the feed said of itself.
    pub channel: Channel,
    /// How many postings came out.
    pub n_postings: usize,
    /// Whether the feed's own language came after postings that state none. Those postings came out with a
    /// detected language or none, and should be given `channel.language`.
    pub language_came_late: bool,
}
