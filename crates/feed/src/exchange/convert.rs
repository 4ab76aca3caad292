//! How a feed of a format that the board does not know becomes one that it does.
//!
//! ```text
//! bytes -> Converter -> reply -> Converted -> Reader
//! board    reader               board
//! ```
//!
//! A reply is bytes of a native feed after a head, which is no JSON, since the board has to read it before its first
//! row: the kind of a failure or 255, then three numbers of four bytes, lowest first: what the failure holds, how many
//! postings could not be read, and the length of the line about the first of them, which follows.

use serde_json::Value;

use crate::write::{Head, begin, item};
use crate::{AnyReader, Ending, Issue, Limits, ReadError, Source};

/// Reads a feed of any format as it arrives, and writes it as a native one.
///
/// The postings that come out are those that went in, with one thing left out: a language that nobody stated.
/// Finding it is up to who reads on.
#[derive(Debug)]
pub struct Converter {
    reader: AnyReader,
    n_written: usize,
}

impl Converter {
    /// A converter that has seen nothing.
    pub fn new(limits: Limits) -> Self {
        Self {
            reader: AnyReader::leaving_languages(limits),
            n_written: 0,
        }
    }

    /// Takes the next bytes; the reply may hold no posting, or several. After a failure there is nothing more.
    pub fn push(&mut self, bytes: &[u8], source: &Source) -> Vec<u8> {
        let failure = self.reader.push(bytes, source).err();
        let feed = self.written();
        self.reply(feed, failure.as_ref())
    }

    /// Says that there are no more bytes; the native feed ends with this reply.
    pub fn finish(&mut self, source: &Source) -> Vec<u8> {
        let ending = self.reader.finish(source);
        let mut feed = self.written();
        match ending {
            Ok(ending) => {
                if self.n_written == 0 {
                    feed.push_str(&begin(&Head::default()));
                }
                feed.push_str(&end(&ending));
                self.reply(feed, None)
            }
            Err(failure) => self.reply(feed, Some(&failure)),
        }
    }

    fn written(&mut self) -> String {
        let mut feed = String::new();
        for posting in self.reader.take_postings() {
            match self.n_written {
                0 => feed.push_str(&begin(&Head::default())),
                _ => feed.push(','),
            }
            self.n_written += 1;
            // Its sections are found when it is opened.
            feed.push_str(&Value::from(item(&posting, &[])).to_string());
        }
        feed
    }

    fn reply(&mut self, feed: String, failure: Option<&ReadError>) -> Vec<u8> {
        let mut lost = self.reader.take_issues();
        lost.retain(|it| it.lost);
        let line = lost.first().map(Issue::line).unwrap_or_default();
        let (kind, number) = failure.map_or((NO_FAILURE, 0), numbers_of);
        let mut reply = vec![kind];
        for number in [number, lost.len(), line.len()] {
            let number = u32::try_from(number).unwrap_or(u32::MAX);
            reply.extend(number.to_le_bytes());
        }
        reply.extend(line.into_bytes());
        reply.extend(feed.into_bytes());
        reply
    }
}

/// What stands after the items: what the feed said of itself is known for sure by then.
fn end(ending: &Ending) -> String {
    let channel = &ending.channel;
    let language = channel.language.as_ref().map(|it| it.as_str());
    let mut members = String::from("]");
    for (name, text) in [
        ("title", channel.title.as_deref()),
        ("language", language),
        ("next_url", channel.next_url.as_deref()),
    ] {
        if let Some(text) = text {
            members.push_str(&format!(",\"{name}\":{}", Value::from(text)));
        }
    }
    members.push('}');
    members
}

/// What came of bytes that were converted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Converted<'a> {
    /// The next bytes of the native feed.
    pub feed: &'a [u8],
    /// How many postings could not be read.
    pub n_lost: usize,
    /// The first of them ([`Issue::line`]), with its place in the feed as it was before; else empty.
    pub first_lost: &'a str,
    /// Why there is no feed.
    pub failure: Option<ReadError>,
}

impl<'a> Converted<'a> {
    /// Reads a reply. `None` if it is none.
    pub fn parse(reply: &'a [u8]) -> Option<Self> {
        let (head, rest) = reply.split_first_chunk::<HEAD>()?;
        let number = |at: usize| {
            let bytes = [head[at], head[at + 1], head[at + 2], head[at + 3]];
            u32::from_le_bytes(bytes) as usize
        };
        let (line, feed) = rest.split_at_checked(number(9))?;
        Some(Self {
            feed,
            n_lost: number(5),
            first_lost: std::str::from_utf8(line).ok()?,
            failure: failure(head[0], number(1)),
        })
    }
}

/// Bytes of the head of a reply, the line apart.
const HEAD: usize = 13;

/// The kind of none.
const NO_FAILURE: u8 = 255;

/// The kind of a failure, and the number that it holds.
fn numbers_of(failure: &ReadError) -> (u8, usize) {
    match *failure {
        ReadError::Empty => (0, 0),
        ReadError::Html => (1, 0),
        ReadError::NotJson { offset } => (2, offset),
        ReadError::NotUtf8 { offset } => (3, offset),
        ReadError::Truncated => (4, 0),
        ReadError::UnknownShape => (5, 0),
        ReadError::TooLarge { limit } => (6, limit),
    }
}

fn failure(kind: u8, number: usize) -> Option<ReadError> {
    Some(match kind {
        0 => ReadError::Empty,
        1 => ReadError::Html,
        2 => ReadError::NotJson { offset: number },
        3 => ReadError::NotUtf8 { offset: number },
        4 => ReadError::Truncated,
        5 => ReadError::UnknownShape,
        6 => ReadError::TooLarge { limit: number },
        _ => return None,
    })
}
