//! How a feed of a format that the board does not know becomes one that it does.
//!
//! ```text
//! bytes -> Converter -> reply -> Converted -> Reader
//! board    reader               board
//! ```
//!
//! A reply is one line of JSON, `[failure, number, lost, place, message]`, and then bytes of a native feed: the
//! number of a failure or `null`, and the number that it holds; how many postings could not be read, and the first of
//! them.

use serde_json::Value;

use super::write::List;
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
        let mut head = List::new();
        let (kind, number) = failure.map_or((None, 0), |it| (Some(kind_of(it)), number_in(it)));
        head.raw(&kind.map_or("null".to_owned(), |it| it.to_string()));
        head.raw(&number.to_string());
        head.raw(&lost.len().to_string());
        if let Some(first) = lost.first() {
            head.text(&first.place);
            head.text(&first.message);
        }
        let mut reply = head.end();
        reply.push('\n');
        reply.push_str(&feed);
        reply.into_bytes()
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
pub struct Converted {
    /// The next bytes of the native feed.
    pub feed: Vec<u8>,
    /// How many postings could not be read.
    pub n_lost: usize,
    /// The first of them, with its place in the feed as it was before.
    pub first_lost: Option<Issue>,
    /// Why there is no feed.
    pub failure: Option<ReadError>,
}

impl Converted {
    /// Reads a reply. `None` if it is none.
    pub fn parse(mut reply: Vec<u8>) -> Option<Self> {
        let end = reply.iter().position(|it| *it == b'\n')?;
        let feed = reply.split_off(end);
        let head: Value = serde_json::from_slice(&reply).ok()?;
        let number = |at: usize| usize::try_from(head[at].as_u64()?).ok();
        let text = |at: usize| head[at].as_str().map(str::to_owned);
        let n_lost = number(2)?;
        let first_lost = text(3).map(|place| Issue {
            place,
            message: text(4).unwrap_or_default(),
            lost: true,
        });
        Some(Self {
            feed,
            n_lost,
            first_lost,
            failure: number(0).map(|it| failure(it, number(1).unwrap_or(0))),
        })
    }
}

fn kind_of(failure: &ReadError) -> u8 {
    match failure {
        ReadError::Empty => 0,
        ReadError::Html => 1,
        ReadError::NotJson { .. } => 2,
        ReadError::NotUtf8 { .. } => 3,
        ReadError::Truncated => 4,
        ReadError::UnknownShape => 5,
        ReadError::TooLarge { .. } => 6,
    }
}

fn number_in(failure: &ReadError) -> usize {
    match *failure {
        ReadError::NotJson { offset } | ReadError::NotUtf8 { offset } => offset,
        ReadError::TooLarge { limit } => limit,
        _ => 0,
    }
}

/// The failure of a kind; one that is not known is of the shape.
fn failure(kind: usize, number: usize) -> ReadError {
    match kind {
        0 => ReadError::Empty,
        1 => ReadError::Html,
        2 => ReadError::NotJson { offset: number },
        3 => ReadError::NotUtf8 { offset: number },
        4 => ReadError::Truncated,
        6 => ReadError::TooLarge { limit: number },
        _ => ReadError::UnknownShape,
    }
}
