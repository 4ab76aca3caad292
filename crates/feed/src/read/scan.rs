//! Finds the items of a feed in a stream of bytes, without building a tree of the document.

use serde_json::Value;

use crate::read::ReadError;
use crate::read::shape::{self, Shape};

/// Bytes of the longest item or member that is read.
///
/// Far more than a posting may have, since escapes make up to six bytes of one, and feeds repeat texts.
const MAX_VALUE: usize = 4 << 20;
/// Bytes of the longest name of a member that is told from others.
const MAX_KEY: usize = 1 << 10;
/// Levels of the deepest value that is read; `serde_json` stops at 128.
const MAX_DEPTH: u32 = 120;

const BYTE_ORDER_MARK: [u8; 3] = [0xEF, 0xBB, 0xBF];

/// What the scanner has come upon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Event {
    /// An element of the list of items is complete: see [`Scanner::value`].
    Item,
    /// An item stands where a list of items is expected, and is complete.
    LoneItem,
    /// Another member of the top-level object is complete: see [`Scanner::key`].
    Member,
    /// The list of items begins.
    Items,
    /// The document is a text or a number.
    Scalar,
}

/// Why a complete value cannot be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dropped {
    TooLarge,
    TooDeep,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// Before the first byte that is no white space.
    Start,
    /// In the top-level object, before a member or its end.
    Key,
    Colon,
    MemberValue,
    AfterMember,
    /// In the list of items, before an item or its end.
    Item,
    AfterItem,
    End,
    /// In a value that is being collected.
    Collecting(Target),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Target {
    Key,
    Member,
    Item,
    /// An item that stands where the list of items is expected.
    LoneItem,
    Document,
}

/// A state machine over the bytes of one JSON document. Holds one item or member at a time.
#[derive(Debug)]
pub(crate) struct Scanner {
    state: State,
    shapes: &'static [Shape],
    /// Bytes read before the current call.
    offset: usize,
    /// Whether the document is an object; else it is a list of items.
    in_object: bool,
    key: String,
    value: Vec<u8>,
    dropped: Option<Dropped>,
    /// Whether a list was passed by that holds the items of a shape not among `shapes`.
    has_foreign_list: bool,
    depth: u32,
    /// For each open bracket, the innermost lowest, whether it is a curly one.
    curly: u128,
    in_string: bool,
    escaped: bool,
}

impl Scanner {
    /// A scanner that has seen nothing. `shapes` tell the names of the members that hold items.
    pub(crate) fn new(shapes: &'static [Shape]) -> Self {
        Self {
            state: State::Start,
            shapes,
            offset: 0,
            in_object: false,
            key: String::new(),
            value: Vec::new(),
            dropped: None,
            has_foreign_list: false,
            depth: 0,
            curly: 0,
            in_string: false,
            escaped: false,
        }
    }

    /// Takes bytes off the front of `bytes` up to the next event; `None` when all are taken.
    pub(crate) fn next(&mut self, bytes: &mut &[u8]) -> Result<Option<Event>, ReadError> {
        let all = *bytes;
        let mut at = 0;
        let result = loop {
            if let State::Collecting(target) = self.state {
                if !self.collect(all, &mut at).map_err(|at| self.not_json(at))? {
                    break None;
                }
                if let Some(event) = self.collected(target) {
                    break Some(event);
                }
            }
            let Some(&byte) = all.get(at) else { break None };
            if byte.is_ascii_whitespace() {
                at += 1;
                continue;
            }
            let offset = self.offset + at;
            // Neither UTF-16, with or without its byte-order mark, nor UTF-32 gets past this.
            if matches!(byte, 0 | 0xFE | 0xFF) {
                return Err(ReadError::NotUtf8 { offset });
            }
            if self.state == State::Start {
                if BYTE_ORDER_MARK.get(offset) == Some(&byte) {
                    at += 1;
                    continue;
                }
                if byte == b'<' {
                    return Err(ReadError::Html);
                }
            }
            match self.step(byte) {
                Step::Took(event) => {
                    at += 1;
                    if event.is_some() {
                        break event;
                    }
                }
                Step::Collect(target) => self.begin(target),
                Step::Unexpected => return Err(self.not_json(at)),
            }
        };
        self.offset += at;
        *bytes = &all[at..];
        Ok(result)
    }

    /// Says that there are no more bytes.
    pub(crate) fn finish(&mut self) -> Result<Option<Event>, ReadError> {
        match self.state {
            State::End => Ok(None),
            State::Start => Err(ReadError::Empty),
            // A number or a word has no end of its own.
            State::Collecting(Target::Document) if !self.in_string => {
                Ok(self.collected(Target::Document))
            }
            _ => Err(ReadError::Truncated),
        }
    }

    /// The name of the member that [`Event::Member`] is about, or that holds the items.
    pub(crate) fn key(&self) -> &str {
        &self.key
    }

    /// The bytes of the item or member that the last event is about.
    pub(crate) fn value(&self) -> Result<&[u8], Dropped> {
        match self.dropped {
            Some(dropped) => Err(dropped),
            None => Ok(&self.value),
        }
    }

    /// Whether a list began that is known to hold the items of another shape than those looked for.
    pub(crate) fn has_foreign_list(&self) -> bool {
        self.has_foreign_list
    }

    /// Bytes read so far.
    pub(crate) fn offset(&self) -> usize {
        self.offset
    }

    /// Bytes that are held at this moment.
    #[cfg(test)]
    pub(crate) fn held(&self) -> usize {
        self.value.capacity() + self.key.capacity()
    }

    fn not_json(&self, at: usize) -> ReadError {
        ReadError::NotJson {
            offset: self.offset + at,
        }
    }

    /// Takes one byte outside of any value that is collected.
    fn step(&mut self, byte: u8) -> Step {
        let (state, event) = match (self.state, byte) {
            (State::Start, b'{') => {
                self.in_object = true;
                (State::Key, None)
            }
            (State::Start, b'[') => (State::Item, Some(Event::Items)),
            (State::Start, _) => return Step::Collect(Target::Document),
            (State::Key, b'"') => return Step::Collect(Target::Key),
            (State::Key | State::AfterMember, b'}') => (State::End, None),
            (State::Colon, b':') => (State::MemberValue, None),
            (State::MemberValue, b'[') if shape::is_item_list(self.shapes, &self.key) => {
                (State::Item, Some(Event::Items))
            }
            // A single item in place of the list.
            (State::MemberValue, b'{') if shape::is_item_list(self.shapes, &self.key) => {
                return Step::Collect(Target::LoneItem);
            }
            (State::MemberValue, _) => {
                self.has_foreign_list |= byte == b'[' && shape::is_foreign_list(&self.key);
                return Step::Collect(Target::Member);
            }
            (State::AfterMember, b',') => (State::Key, None),
            // A comma before the end is forgiven: hand-written feeds have it.
            (State::Item | State::AfterItem, b']') if self.in_object => (State::AfterMember, None),
            (State::Item | State::AfterItem, b']') => (State::End, None),
            (State::Item, _) => return Step::Collect(Target::Item),
            (State::AfterItem, b',') => (State::Item, None),
            _ => return Step::Unexpected,
        };
        self.state = state;
        Step::Took(event)
    }

    fn begin(&mut self, target: Target) {
        self.state = State::Collecting(target);
        self.value.clear();
        // One huge item must not hold its memory until the end of the feed.
        self.value.shrink_to(256 << 10);
        self.dropped = None;
        self.depth = 0;
        self.curly = 0;
        self.in_string = false;
        self.escaped = false;
    }

    /// Collects bytes of the value from `at` on. Says whether it is complete, or fails at an offset.
    fn collect(&mut self, bytes: &[u8], at: &mut usize) -> Result<bool, usize> {
        let from = *at;
        let mut to = from;
        let mut complete = false;
        while !complete && to < bytes.len() {
            if self.in_string {
                complete = self.pass_string(bytes, &mut to);
                continue;
            }
            let byte = bytes[to];
            match byte {
                b'"' => {
                    // A text right after a number or word is the next value of a broken document.
                    if self.depth == 0 && (to > from || !self.value.is_empty()) {
                        return Err(to);
                    }
                    self.in_string = true;
                }
                b'{' | b'[' => {
                    if self.depth == 0 && (to > from || !self.value.is_empty()) {
                        return Err(to);
                    }
                    self.depth += 1;
                    self.curly = self.curly << 1 | u128::from(byte == b'{');
                    if self.depth > MAX_DEPTH {
                        self.dropped = Some(Dropped::TooDeep);
                    }
                }
                b'}' | b']' if self.depth > 0 => {
                    // Beyond the depth that is read, brackets are counted but not told apart.
                    if self.dropped != Some(Dropped::TooDeep)
                        && (self.curly & 1 == 1) != (byte == b'}')
                    {
                        return Err(to);
                    }
                    self.depth -= 1;
                    self.curly >>= 1;
                    complete = self.depth == 0;
                }
                // A number or word ends before what follows it.
                b',' | b'}' | b']' | b':' | b' ' | b'\t' | b'\r' | b'\n' if self.depth == 0 => {
                    if to == from && self.value.is_empty() {
                        return Err(to);
                    }
                    *at = to;
                    self.keep(&bytes[from..to]);
                    return Ok(true);
                }
                _ => {}
            }
            to += 1;
        }
        self.keep(&bytes[from..to]);
        *at = to;
        Ok(complete)
    }

    /// Passes the rest of a string; says whether that completes the value.
    fn pass_string(&mut self, bytes: &[u8], at: &mut usize) -> bool {
        if self.escaped {
            self.escaped = false;
            *at += 1;
        }
        while let Some(found) = quote_or_backslash(&bytes[*at..]) {
            *at += found + 1;
            if bytes[*at - 1] == b'"' {
                self.in_string = false;
                return self.depth == 0;
            }
            if *at == bytes.len() {
                self.escaped = true;
                return false;
            }
            *at += 1;
        }
        *at = bytes.len();
        false
    }

    fn keep(&mut self, bytes: &[u8]) {
        let limit = match self.state {
            State::Collecting(Target::Key) => MAX_KEY,
            _ => MAX_VALUE,
        };
        if self.value.len() + bytes.len() > limit {
            self.dropped = self.dropped.or(Some(Dropped::TooLarge));
        }
        if self.dropped.is_some() {
            // One byte stays, so that the value is known to have begun.
            self.value.clear();
            self.value.push(0);
            return;
        }
        self.value.extend_from_slice(bytes);
    }

    /// Goes on after a complete value.
    fn collected(&mut self, target: Target) -> Option<Event> {
        let (state, event) = match target {
            Target::Key => {
                self.key.clear();
                // A name that cannot be read is one that nobody looks for.
                if let Ok(Ok(Value::String(key))) = self.value().map(serde_json::from_slice) {
                    self.key = key;
                }
                (State::Colon, None)
            }
            Target::Member => (State::AfterMember, Some(Event::Member)),
            Target::LoneItem => (State::AfterMember, Some(Event::LoneItem)),
            Target::Item => (State::AfterItem, Some(Event::Item)),
            Target::Document => (State::End, Some(Event::Scalar)),
        };
        self.state = state;
        event
    }
}

enum Step {
    /// The byte was taken.
    Took(Option<Event>),
    /// The byte begins a value.
    Collect(Target),
    Unexpected,
}

/// Where the first `"` or `\` is, eight bytes at a time: most bytes of a feed are in long strings.
fn quote_or_backslash(bytes: &[u8]) -> Option<usize> {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    const HIGHS: u64 = u64::from_ne_bytes([0x80; 8]);
    // Has the high bit of each byte that is zero, and perhaps of bytes after it.
    let zero_bytes = |word: u64| word.wrapping_sub(ONES) & !word & HIGHS;
    let (words, rest) = bytes.as_chunks::<8>();
    for (idx, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let found =
            zero_bytes(word ^ (ONES * b'"' as u64)) | zero_bytes(word ^ (ONES * b'\\' as u64));
        if found != 0 {
            return Some(idx * 8 + found.trailing_zeros() as usize / 8);
        }
    }
    let found = rest.iter().position(|&it| it == b'"' || it == b'\\')?;
    Some(words.len() * 8 + found)
}
