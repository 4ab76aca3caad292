//! A reader of feeds in any notation: JSON, XML, or a web page with JSON-LD in it.

use crate::detect::{self, Detect};
use crate::model::Posting;
use crate::read::markup::MarkupReader;
use crate::read::{Channel, Ending, Issue, Limits, ReadError, Reader, Source};

/// Reads one feed of any known format. The first byte that is no white space tells its notation.
///
/// Works like [`Reader`], with the same limits. The place of an issue in XML is the path of its item, counted from
/// zero (`/workzag-jobs/position/3`); in a web page it is the JSON-LD block (`/script/0`).
#[derive(Debug)]
pub struct AnyReader {
    limits: Limits,
    detect: Detect,
    /// Bytes before the first that tells the notation: a byte-order mark and white space.
    blank: Vec<u8>,
    notation: Notation,
}

#[derive(Debug)]
enum Notation {
    Unknown,
    Json(Box<Reader>),
    Markup(Box<MarkupReader>),
}

impl AnyReader {
    /// A reader that has seen nothing.
    pub fn new(limits: Limits) -> Self {
        Self::detecting(limits, detect::language)
    }

    /// As [`Self::new`], but a posting whose language is not stated comes out without one.
    ///
    /// Apart from it, so that a program which leaves finding languages to another does not carry their words.
    pub(crate) fn leaving_languages(limits: Limits) -> Self {
        Self::detecting(limits, |_, _| None)
    }

    fn detecting(limits: Limits, detect: Detect) -> Self {
        Self {
            limits,
            detect,
            blank: Vec::new(),
            notation: Notation::Unknown,
        }
    }

    /// Reads the next bytes; `Err` as soon as it is certain that this is no feed.
    pub fn push(&mut self, bytes: &[u8], source: &Source) -> Result<(), ReadError> {
        if let Notation::Unknown = self.notation {
            const MARK: [u8; 3] = [0xEF, 0xBB, 0xBF];
            let telling = bytes
                .iter()
                .find(|it| !it.is_ascii_whitespace() && !MARK.contains(it));
            // White space before a feed is no reason to hold more of it than a page of it.
            if telling.is_none() && self.blank.len() < 1 << 16 {
                self.blank.extend_from_slice(bytes);
                return Ok(());
            }
            self.notation = match telling {
                Some(b'<') => {
                    Notation::Markup(Box::new(MarkupReader::new(self.limits, self.detect)))
                }
                _ => Notation::Json(Box::new(Reader::of_any(self.limits, self.detect))),
            };
            let blank = std::mem::take(&mut self.blank);
            self.read(&blank, source)?;
        }
        self.read(bytes, source)
    }

    fn read(&mut self, bytes: &[u8], source: &Source) -> Result<(), ReadError> {
        match &mut self.notation {
            Notation::Unknown => Ok(()),
            Notation::Json(reader) => reader.push(bytes, source),
            Notation::Markup(reader) => reader.push(bytes, source),
        }
    }

    /// The postings completed since the last call, in the order of the feed.
    pub fn take_postings(&mut self) -> Vec<Posting> {
        match &mut self.notation {
            Notation::Unknown => Vec::new(),
            Notation::Json(reader) => reader.take_postings(),
            Notation::Markup(reader) => reader.take_postings(),
        }
    }

    /// As [`Self::take_postings`], each with its place.
    pub fn take_placed(&mut self) -> Vec<(Posting, String)> {
        match &mut self.notation {
            Notation::Unknown => Vec::new(),
            Notation::Json(reader) => reader.take_placed(),
            Notation::Markup(reader) => reader.take_placed(),
        }
    }

    /// What the feed has said of itself so far; `None` before its notation is known.
    pub fn channel(&self) -> Option<&Channel> {
        match &self.notation {
            Notation::Unknown => None,
            Notation::Json(reader) => Some(reader.channel()),
            Notation::Markup(reader) => Some(reader.channel()),
        }
    }

    /// The issues found since the last call.
    pub fn take_issues(&mut self) -> Vec<Issue> {
        match &mut self.notation {
            Notation::Unknown => Vec::new(),
            Notation::Json(reader) => reader.take_issues(),
            Notation::Markup(reader) => reader.take_issues(),
        }
    }

    /// Says that there are no more bytes. Call [`Self::take_postings`] once more after it.
    pub fn finish(&mut self, source: &Source) -> Result<Ending, ReadError> {
        match &mut self.notation {
            Notation::Unknown => Err(ReadError::Empty),
            Notation::Json(reader) => reader.finish(source),
            Notation::Markup(reader) => reader.finish(source),
        }
    }
}
