//! The reader: what the scanner finds becomes postings and issues.

use serde_json::Value;

use crate::detect::{self, Detect};
use crate::model::{Language, LanguageSource, Posting};
use crate::read::desk::{self, Desk, Found, quote};
use crate::read::header::{Header, cause};
use crate::read::ids::Ids;
use crate::read::scan::{Dropped, Event, Scanner};
use crate::read::shape::{self, Shape};
use crate::read::value::{self, Members};
use crate::read::{Channel, Ending, Issue, Limits, ReadError, Recognition, Source};

/// Reads one feed. Push the bytes as they come, take the postings as they are complete.
///
/// Holds at most one item of the feed at a time, and eight bytes for each id, so memory does not grow with
/// the feed. After an error every further call returns the same error.
///
/// ```
/// use openings_feed::{Limits, ReadError, Reader, Source};
///
/// # fn main() -> Result<(), ReadError> {
/// let source = Source { base_url: None, country_by_name: &|_| None, city_by_name: &|_| None };
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
    shapes: &'static [Shape],
    detect: Detect,
    scanner: Scanner,
    header: Header,
    n_postings: usize,
    language_came_late: bool,
    /// A JSON pointer to the list of items that is being read.
    list: String,
    /// Items seen in that list.
    n_items: usize,
    has_list: bool,
    /// Whether the limit of postings was reached, and said so.
    is_full: bool,
    recognition: Recognition,
    /// What the feed comes to if no item could be read at all.
    without_items: Option<ReadError>,
    /// Whether a posting came out that states no language while the feed stated none either.
    has_unstated: bool,
    ids: Ids,
    postings: Vec<Found>,
    issues: Vec<Issue>,
    error: Option<ReadError>,
}

impl Reader {
    /// A reader of JSON Feed and schema.org that has seen nothing.
    pub fn new(limits: Limits) -> Self {
        Self::of_shapes(limits, &shape::NATIVE, detect::language)
    }

    /// A reader that also knows the feeds of applicant tracking systems and job boards, with what finds the
    /// language of a posting that states none.
    ///
    /// Apart from [`Self::new`], so that a program which never calls this does not carry those formats.
    pub(crate) fn of_any(limits: Limits, detect: Detect) -> Self {
        Self::of_shapes(limits, &shape::ALL, detect)
    }

    fn of_shapes(limits: Limits, shapes: &'static [Shape], detect: Detect) -> Self {
        Self {
            limits,
            shapes,
            detect,
            scanner: Scanner::new(shapes),
            header: Header::new(shapes),
            n_postings: 0,
            language_came_late: false,
            list: String::new(),
            n_items: 0,
            has_list: false,
            is_full: false,
            recognition: Recognition::Open,
            without_items: None,
            has_unstated: false,
            ids: Ids::default(),
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
        let found = std::mem::take(&mut self.postings);
        found.into_iter().map(|it| it.posting).collect()
    }

    /// Like [`Self::take_postings`], each with its place: a JSON pointer into the feed.
    pub fn take_placed(&mut self) -> Vec<(Posting, String)> {
        let found = std::mem::take(&mut self.postings);
        found.into_iter().map(|it| (it.posting, it.place)).collect()
    }

    /// The issues found since the last call.
    pub fn take_issues(&mut self) -> Vec<Issue> {
        std::mem::take(&mut self.issues)
    }

    /// Whether this reader is the one for the feed, as far as that can be told from what came so far.
    pub fn recognition(&self) -> Recognition {
        self.recognition
    }

    /// What the feed has said of itself so far.
    pub fn channel(&self) -> &Channel {
        &self.header.channel
    }

    /// Says that there are no more bytes. Call [`Self::take_postings`] once more after it: a feed that is
    /// one bare posting comes out here.
    pub fn finish(&mut self, source: &Source) -> Result<Ending, ReadError> {
        self.unless_failed(|it| it.end(source))?;
        Ok(Ending {
            channel: self.header.channel.clone(),
            n_postings: self.n_postings,
            language_came_late: self.language_came_late,
        })
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
        loop {
            let event = self.scanner.next(&mut bytes);
            if self.scanner.has_foreign_list() || matches!(event, Err(ReadError::Html)) {
                self.be_foreign();
            }
            match event? {
                Some(event) => self.take(event, source)?,
                None => return Ok(()),
            }
        }
    }

    /// Notes that the feed is of no shape looked for, unless that of another item or its own word says otherwise.
    fn be_foreign(&mut self) {
        if self.recognition == Recognition::Open && !self.header.is_json_feed {
            self.recognition = Recognition::Foreign;
        }
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
                Some(ReadError::UnknownShape) if self.header.is_json_feed => Ok(()),
                Some(error) if self.recognition != Recognition::Native => Err(error),
                _ => Ok(()),
            };
        }
        // No list: the document itself may be one posting, or hold some deeper down.
        let header = std::mem::take(&mut self.header.members);
        let Some(shape) = self.shapes.iter().find(|it| (it.is_alone)(&header)) else {
            self.be_foreign();
            return Err(ReadError::UnknownShape);
        };
        let nothing = Members::new();
        self.post(&nothing, String::new(), source, |desk| {
            (shape.read)(&header, desk)
        });
        if self.n_postings == 0 {
            Err(ReadError::UnknownShape)
        } else {
            self.recognition = Recognition::Native;
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
        let had_language = self.header.channel.language.is_some();
        let issue = self
            .header
            .read(self.scanner.key(), self.scanner.value(), source);
        self.issues.extend(issue);
        self.has_list |= self.header.has_null_list;
        if !had_language && self.header.channel.language.is_some() {
            self.language_came_late = self.has_unstated;
        }
    }

    fn read_item(&mut self, source: &Source) {
        let place = desk::join(&self.list, &self.n_items.to_string());
        self.n_items += 1;
        self.read_item_at(place, source);
    }

    fn read_item_at(&mut self, place: String, source: &Source) {
        let limit = self.limits.postings;
        if self.n_postings >= limit {
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
        let shape = value.as_object().and_then(|it| {
            Some((
                it,
                shape::of_item(self.shapes, it, self.list.trim_start_matches('/'))?,
            ))
        });
        let Some((item, shape)) = shape else {
            let message = match &value {
                Value::Object(_) => {
                    self.be_foreign();
                    "item has nothing of a posting, left out".into()
                }
                other => format!("item is {}, not an object, left out", value::kind(other)),
            };
            self.without_items.get_or_insert(ReadError::UnknownShape);
            return self.note(place, message, true);
        };
        self.recognition = Recognition::Native;
        let header = std::mem::take(&mut self.header.members);
        self.post(&header, place, source, |desk| (shape.read)(item, desk));
        self.header.members = header;
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
        if let Some(other) = self.ids.take(&posting.id) {
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
        self.n_postings += 1;
        self.postings.push(Found { posting, place });
    }

    fn language_of(&mut self, posting: &Posting) -> (Option<Language>, LanguageSource) {
        if let Some(language) = &self.header.channel.language {
            return (Some(language.clone()), LanguageSource::Declared);
        }
        self.has_unstated = true;
        let body = &posting.body;
        let main = body
            .main
            .as_ref()
            .or(body.own_sections.first().map(|it| &it.text));
        let guess = (self.detect)(&posting.title, main.map_or("", |it| it.source()));
        match guess.filter(|it| !it.is_doubtful()) {
            Some(guess) => (Some(guess.language), LanguageSource::Detected),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_does_not_grow_with_the_feed() {
        let source = Source {
            base_url: None,
            city_by_name: &|_| None,
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
