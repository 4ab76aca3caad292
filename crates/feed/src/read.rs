//! The streaming reader: bytes go in as they arrive, postings come out as each is complete.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::detect;
use crate::model::{Country, Language, LanguageSource, Posting, SafeUrl};
use crate::read::desk::{Desk, Found, quote};
use crate::read::scan::{Dropped, Event, Scanner};
use crate::read::value::Members;

mod body;
mod clean;
mod date;
mod desk;
mod employment;
mod job;
mod json_feed;
mod pay;
mod place;
mod scan;
mod schema;
mod shape;
mod value;

/// Knowledge of the surroundings that reading needs and this crate does not have.
pub struct Source<'a> {
    /// The address of the feed, which relative links in it are resolved against.
    pub base_url: Option<&'a str>,
    /// The country that a name in any language means ("Germany", "Österreich"); codes never get here.
    pub country_by_name: &'a dyn Fn(&str) -> Option<Country>,
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
    /// Where: a JSON pointer (RFC 6901) into the feed.
    pub place: String,
    /// What: a sentence in English, lower case, without a full stop.
    pub message: String,
    /// Whether the posting at `place` was lost; else it is there with what is good in it.
    pub lost: bool,
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

/// Reads one feed. Push the bytes as they come, take the postings as they are complete.
///
/// Holds at most one item of the feed at a time, and eight bytes for each id, so memory does not grow with
/// the feed. After an error every further call returns the same error.
///
/// ```
/// use openings_feed::{Limits, ReadError, Reader, Source};
///
/// # fn main() -> Result<(), ReadError> {
/// let source = Source { base_url: None, country_by_name: &|_| None };
/// let mut reader = Reader::new(Limits::default());
/// for chunk in [r#"{"items":[{"title":"Co"#, r#"ok"},{"title":"Baker"}]}"#] {
///     reader.push(chunk.as_bytes(), &source)?;
///     for posting in reader.take_postings() {
///         println!("{}", posting.title);
///     }
/// }
/// assert_eq!(reader.finish(&source)?.n_postings, 2);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Reader {
    limits: Limits,
    scanner: Scanner,
    /// Members of the top-level object, the lists of items apart.
    header: Members,
    header_bytes: usize,
    ending: Ending,
    /// A JSON pointer to the list of items that is being read.
    list: String,
    /// Items seen in that list.
    n_items: usize,
    has_list: bool,
    /// Whether the limit of postings was reached, and said so.
    is_full: bool,
    /// Whether the feed says that it is a JSON Feed.
    is_json_feed: bool,
    /// Whether an item was read.
    has_item: bool,
    /// What the feed comes to if no item could be read at all.
    without_items: Option<ReadError>,
    /// Whether a posting came out that states no language while the feed stated none either.
    has_unstated: bool,
    ids: BTreeSet<u64>,
    postings: Vec<Posting>,
    issues: Vec<Issue>,
    error: Option<ReadError>,
}

/// Bytes of all members of the header together that are kept.
const MAX_HEADER: usize = 8 << 20;

impl Reader {
    /// A reader that has seen nothing.
    pub fn new(limits: Limits) -> Self {
        Self {
            limits,
            scanner: Scanner::new(shape::is_item_list),
            header: Members::new(),
            header_bytes: 0,
            ending: Ending::default(),
            list: String::new(),
            n_items: 0,
            has_list: false,
            is_full: false,
            is_json_feed: false,
            has_item: false,
            without_items: None,
            has_unstated: false,
            ids: BTreeSet::new(),
            postings: Vec::new(),
            issues: Vec::new(),
            error: None,
        }
    }

    /// Reads the next bytes; `Err` as soon as it is certain that this is no feed.
    pub fn push(&mut self, bytes: &[u8], source: &Source) -> Result<(), ReadError> {
        self.unless_failed(|it| it.read(bytes, source))
    }

    /// The postings completed since the last call, in the order of the feed.
    pub fn take_postings(&mut self) -> Vec<Posting> {
        std::mem::take(&mut self.postings)
    }

    /// The issues found since the last call.
    pub fn take_issues(&mut self) -> Vec<Issue> {
        std::mem::take(&mut self.issues)
    }

    /// What the feed has said of itself so far.
    pub fn channel(&self) -> &Channel {
        &self.ending.channel
    }

    /// Says that there are no more bytes. Call [`Self::take_postings`] once more after it: a feed that is
    /// one bare posting comes out here.
    pub fn finish(&mut self, source: &Source) -> Result<Ending, ReadError> {
        self.unless_failed(|it| it.end(source))?;
        Ok(self.ending.clone())
    }

    fn unless_failed(
        &mut self,
        act: impl FnOnce(&mut Self) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        if let Some(error) = &self.error {
            return Err(error.clone());
        }
        let result = act(self);
        self.error = result.as_ref().err().cloned();
        result
    }

    fn read(&mut self, mut bytes: &[u8], source: &Source) -> Result<(), ReadError> {
        let limit = self.limits.body;
        if bytes.len() > limit - self.scanner.offset() {
            return Err(ReadError::TooLarge { limit });
        }
        while let Some(event) = self.scanner.next(&mut bytes)? {
            self.take(event, source)?;
        }
        Ok(())
    }

    fn take(&mut self, event: Event, source: &Source) -> Result<(), ReadError> {
        match event {
            Event::Items => self.begin_list(),
            Event::Item => self.read_item(source),
            Event::LoneItem => {
                self.begin_list();
                self.read_item_at(self.list.clone(), source);
            }
            Event::Member => self.read_member(source),
            Event::Scalar => return Err(self.scalar()),
        }
        Ok(())
    }

    fn end(&mut self, source: &Source) -> Result<(), ReadError> {
        if let Some(event) = self.scanner.finish()? {
            self.take(event, source)?;
        }
        if self.has_list {
            return match self.without_items.take() {
                // Items of no known shape are no reason to doubt what the feed says of itself.
                Some(ReadError::UnknownShape) if self.is_json_feed => Ok(()),
                Some(error) if !self.has_item => Err(error),
                _ => Ok(()),
            };
        }
        // No list: the document itself may be one posting, or hold some deeper down.
        let header = std::mem::take(&mut self.header);
        let is_posting = header.contains_key("@type") || header.contains_key("_jobposting");
        let Some(shape) = shape::of_item(&header).filter(|_| is_posting) else {
            return Err(ReadError::UnknownShape);
        };
        let nothing = Members::new();
        self.post(&nothing, String::new(), source, |desk| {
            (shape.read)(&header, desk)
        });
        if self.ending.n_postings == 0 {
            Err(ReadError::UnknownShape)
        } else {
            Ok(())
        }
    }

    fn begin_list(&mut self) {
        self.has_list = true;
        self.n_items = 0;
        self.list = match self.scanner.key() {
            "" => String::new(),
            key => desk::join("", key),
        };
    }

    fn read_member(&mut self, source: &Source) {
        let place = desk::join("", self.scanner.key());
        let bytes = match self.scanner.value() {
            Ok(bytes) if self.header_bytes + bytes.len() <= MAX_HEADER => bytes,
            _ => {
                return self.note(
                    place,
                    "member of the feed is too large, left out".into(),
                    false,
                );
            }
        };
        self.header_bytes += bytes.len();
        let value = match serde_json::from_slice::<Value>(bytes) {
            Ok(value) => value,
            Err(error) => {
                let message = format!(
                    "member of the feed cannot be read: {}",
                    cause(bytes, &error)
                );
                return self.note(place, message, false);
            }
        };
        let text = value.as_str().map(str::trim).filter(|it| !it.is_empty());
        let channel = &mut self.ending.channel;
        match self.scanner.key() {
            // A list that is empty in the way of some systems.
            key if shape::is_item_list(key) && value.is_null() => self.has_list = true,
            "version" if text.is_some_and(|it| it.contains("jsonfeed.org")) => {
                self.is_json_feed = true
            }
            "title" => channel.title = text.map(clean::line).filter(|it| !it.is_empty()),
            "language" => {
                channel.language = text.and_then(Language::parse);
                if let (Some(tag), None) = (text, &channel.language) {
                    let message = format!("language `{}` is not known, left out", quote(tag));
                    self.note(place, message, false);
                } else if channel.language.is_some() {
                    self.ending.language_came_late = self.has_unstated;
                }
            }
            "next_url" => {
                let next = text.and_then(|it| SafeUrl::parse(it, source.base_url));
                let next = next.filter(|it| it.as_str().starts_with("http"));
                if let (Some(text), None) = (text, &next) {
                    let message = format!("address `{}` cannot be followed, left out", quote(text));
                    self.note(place, message, false);
                }
                self.ending.channel.next_url = next.map(|it| it.as_str().to_string());
            }
            _ => {}
        }
        self.header.insert(self.scanner.key().to_string(), value);
    }

    fn read_item(&mut self, source: &Source) {
        let place = desk::join(&self.list, &self.n_items.to_string());
        self.n_items += 1;
        self.read_item_at(place, source);
    }

    fn read_item_at(&mut self, place: String, source: &Source) {
        let limit = self.limits.postings;
        if self.ending.n_postings >= limit {
            if !std::mem::replace(&mut self.is_full, true) {
                self.note(
                    place,
                    format!("the feed has more than {limit} postings, the rest is left out"),
                    true,
                );
            }
            return;
        }
        let bytes = match self.scanner.value() {
            Ok(bytes) => bytes,
            Err(dropped) => {
                let message = match dropped {
                    Dropped::TooLarge => "item is larger than 4 MB, left out",
                    Dropped::TooDeep => "item is nested too deeply, left out",
                };
                self.without_items.get_or_insert(ReadError::UnknownShape);
                return self.note(place, message.into(), true);
            }
        };
        let value = match serde_json::from_slice::<Value>(bytes) {
            Ok(value) => value,
            Err(error) => {
                let start = self.scanner.offset() - bytes.len();
                let failure = match std::str::from_utf8(bytes) {
                    Err(error) => ReadError::NotUtf8 {
                        offset: start + error.valid_up_to(),
                    },
                    Ok(_) => ReadError::NotJson { offset: start },
                };
                let message = format!("item cannot be read: {}", cause(bytes, &error));
                self.without_items.get_or_insert(failure);
                return self.note(place, message, true);
            }
        };
        let shape = value
            .as_object()
            .and_then(|it| Some((it, shape::of_item(it)?)));
        let Some((item, shape)) = shape else {
            let message = match &value {
                Value::Object(_) => "item has nothing of a posting, left out".into(),
                other => format!("item is {}, not an object, left out", value::kind(other)),
            };
            self.without_items.get_or_insert(ReadError::UnknownShape);
            return self.note(place, message, true);
        };
        self.has_item = true;
        let header = std::mem::take(&mut self.header);
        self.post(&header, place, source, |desk| (shape.read)(item, desk));
        self.header = header;
    }

    /// Reads an item at a desk, and gives out the postings it holds.
    fn post(
        &mut self,
        header: &Members,
        place: String,
        source: &Source,
        read: impl FnOnce(&mut Desk),
    ) {
        let mut desk = Desk {
            source,
            limits: &self.limits,
            header,
            place,
            postings: Vec::new(),
            issues: &mut self.issues,
        };
        read(&mut desk);
        for found in desk.postings {
            self.give(found);
        }
    }

    /// Gives a posting its language and an id of its own, and hands it out.
    fn give(&mut self, Found { mut posting, place }: Found) {
        if posting.id.is_empty() {
            posting.id = format!("item-{}", self.n_items.saturating_sub(1));
            self.note(
                desk::join(&place, "id"),
                format!("posting has no id, called `{}`", posting.id),
                false,
            );
        }
        if !self.ids.insert(fingerprint(&posting.id)) {
            let mut n = 2;
            let mut other = format!("{}-{n}", posting.id);
            while !self.ids.insert(fingerprint(&other)) {
                n += 1;
                other = format!("{}-{n}", posting.id);
            }
            let message = format!(
                "id `{}` is taken, called `{}`",
                quote(&posting.id),
                quote(&other)
            );
            self.note(desk::join(&place, "id"), message, false);
            posting.id = other;
        }
        if posting.language.is_none() {
            (posting.language, posting.language_source) = self.language_of(&posting);
        }
        self.ending.n_postings += 1;
        self.postings.push(posting);
    }

    fn language_of(&mut self, posting: &Posting) -> (Option<Language>, LanguageSource) {
        if let Some(language) = &self.ending.channel.language {
            return (Some(language.clone()), LanguageSource::Declared);
        }
        self.has_unstated = true;
        let body = &posting.body;
        let main = body
            .main
            .as_ref()
            .or(body.own_sections.first().map(|it| &it.text));
        match detect::language(&posting.title, main.map_or("", |it| it.source())) {
            Some(language) => (Some(language), LanguageSource::Detected),
            None => (None, LanguageSource::Unknown),
        }
    }

    fn note(&mut self, place: String, message: String, lost: bool) {
        self.issues.push(Issue {
            place,
            message,
            lost,
        });
    }

    /// Why a document that is a text, a number or a word is no feed.
    fn scalar(&self) -> ReadError {
        let bytes = self.scanner.value().unwrap_or_default();
        let offset = self.scanner.offset() - bytes.len().min(self.scanner.offset());
        if serde_json::from_slice::<Value>(bytes).is_ok() {
            return ReadError::UnknownShape;
        }
        match std::str::from_utf8(bytes) {
            Err(error) => ReadError::NotUtf8 {
                offset: offset + error.valid_up_to(),
            },
            Ok(_) => ReadError::NotJson { offset },
        }
    }
}

/// Why an item or member cannot be read.
fn cause(bytes: &[u8], error: &serde_json::Error) -> String {
    if std::str::from_utf8(bytes).is_err() {
        "it is not UTF-8".into()
    } else {
        error.to_string()
    }
}

/// A number for an id: the FNV-1a hash. Of 200,000 ids, two share one with a chance of one in a billion.
fn fingerprint(id: &str) -> u64 {
    id.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_does_not_grow_with_the_feed() {
        let source = Source {
            base_url: None,
            country_by_name: &|_| None,
        };
        let mut reader = Reader::new(Limits::default());
        let item = format!(
            "{{\"title\":\"Baker\",\"language\":\"en\",\"content_text\":\"{}\"}},",
            "bread \\n ".repeat(400)
        );
        let n_items = (20 << 20) / item.len();
        reader.push(b"{\"items\":[", &source).unwrap();
        let mut largest = 0;
        let mut n_postings = 0;
        for _ in 0..n_items {
            for chunk in item.as_bytes().chunks(1500) {
                reader.push(chunk, &source).unwrap();
                largest = largest.max(reader.scanner.held());
                n_postings += reader.take_postings().len();
                reader.take_issues();
            }
        }
        reader.push(b"]}", &source).unwrap();
        assert_eq!(reader.finish(&source).unwrap().n_postings, n_items);
        assert_eq!(n_postings, n_items);
        assert!(
            largest < 4 * item.len(),
            "{largest} bytes held for items of {}",
            item.len()
        );
    }
}
