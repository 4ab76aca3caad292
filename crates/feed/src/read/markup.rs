//! Items within XML, and JSON-LD within a web page.
//!
//! Each item is turned into the JSON that it would be and handed to a [`Reader`], so that limits, ids, languages
//! and shapes are the same for all notations. XML becomes an object: an element with elements in it is an object,
//! any other a text, several of one name a list.

use serde_json::Value;

use crate::detect::Detect;
use crate::model::Posting;
use crate::read::desk::join;
use crate::read::markup_token::{Token, Tokens};
use crate::read::value::Members;
use crate::read::{Channel, Ending, Issue, Limits, ReadError, Reader, Source};
use crate::text::entity;

/// The elements that are items.
const ITEMS: [&str; 2] = ["position", "job"];
/// The member of an item that holds the name of its element.
pub(crate) const ELEMENT: &str = "@element";
/// Levels of elements in an item; nothing that is meant nests deeper.
const MAX_DEPTH: usize = 64;
/// Bytes of the texts of one item.
const MAX_ITEM: usize = 4 << 20;

/// Reads markup, one item at a time.
#[derive(Debug)]
pub(crate) struct MarkupReader {
    limits: Limits,
    tokens: Tokens,
    inner: Reader,
    n_bytes: usize,
    /// Names of the open elements around the items.
    outer: Vec<String>,
    /// The open elements of an item, the item first.
    item: Vec<Element>,
    /// Bytes of the texts of that item.
    n_item_bytes: usize,
    fault: Option<&'static str>,
    n_items: usize,
    issues: Vec<Issue>,
}

#[derive(Debug)]
struct Element {
    name: String,
    text: String,
    members: Members,
}

impl MarkupReader {
    pub(crate) fn new(limits: Limits, detect: Detect) -> Self {
        let inner = Limits {
            // What it is given is bounded here.
            body: usize::MAX,
            ..limits
        };
        Self {
            limits,
            tokens: Tokens::default(),
            inner: Reader::of_any(inner, detect),
            n_bytes: 0,
            outer: Vec::new(),
            item: Vec::new(),
            n_item_bytes: 0,
            fault: None,
            n_items: 0,
            issues: Vec::new(),
        }
    }

    pub(crate) fn push(&mut self, bytes: &[u8], source: &Source) -> Result<(), ReadError> {
        let limit = self.limits.body;
        if bytes.len() > limit.saturating_sub(self.n_bytes) {
            self.n_bytes = limit;
            return Err(ReadError::TooLarge { limit });
        }
        self.n_bytes += bytes.len();
        for byte in bytes {
            if let Some(token) = self.tokens.next(*byte) {
                self.take(token, source)?;
            }
        }
        Ok(())
    }

    pub(crate) fn take_postings(&mut self) -> Vec<Posting> {
        self.inner.take_postings()
    }

    pub(crate) fn take_placed(&mut self) -> Vec<(Posting, String)> {
        self.inner.take_placed()
    }

    pub(crate) fn channel(&self) -> &Channel {
        self.inner.channel()
    }

    pub(crate) fn take_issues(&mut self) -> Vec<Issue> {
        std::mem::take(&mut self.issues)
    }

    pub(crate) fn finish(&mut self, source: &Source) -> Result<Ending, ReadError> {
        let is_html = self.tokens.is_html();
        let is_open = !self.outer.is_empty() || !self.item.is_empty();
        if is_open && !is_html {
            return Err(ReadError::Truncated);
        }
        let nothing = if is_html {
            ReadError::Html
        } else {
            ReadError::UnknownShape
        };
        if self.n_items == 0 {
            return Err(nothing);
        }
        self.inner.push(b"]", source)?;
        let ending = self.inner.finish(source)?;
        if is_html && ending.n_postings == 0 {
            return Err(nothing);
        }
        Ok(ending)
    }

    fn take(&mut self, token: Token, source: &Source) -> Result<(), ReadError> {
        match token {
            Token::Open { name, closed } => {
                if self.item.is_empty() && !ITEMS.contains(&name.as_str()) {
                    if !closed && self.outer.len() < MAX_DEPTH && !self.tokens.is_html() {
                        self.outer.push(name);
                    }
                    return Ok(());
                }
                if self.tokens.is_html() {
                    return Ok(());
                }
                if self.item.len() >= MAX_DEPTH {
                    self.fault = Some("item is nested too deeply, left out");
                    return Ok(());
                }
                self.item.push(Element {
                    name,
                    text: String::new(),
                    members: Members::new(),
                });
                if closed {
                    self.close(source)?;
                }
            }
            Token::Close { name } => {
                if let Some(at) = self.item.iter().rposition(|it| it.name == name) {
                    while self.item.len() > at {
                        self.close(source)?;
                    }
                } else if let Some(at) = self.outer.iter().rposition(|it| *it == name) {
                    while !self.item.is_empty() {
                        self.close(source)?;
                    }
                    self.outer.truncate(at);
                }
            }
            Token::Text { bytes, is_literal } => self.add_text(&bytes, is_literal),
            Token::Script { bytes } => self.read_script(&bytes, source)?,
        }
        Ok(())
    }

    fn add_text(&mut self, bytes: &[u8], is_literal: bool) {
        let Some(element) = self.item.last_mut() else {
            return;
        };
        self.n_item_bytes += bytes.len();
        if self.n_item_bytes > MAX_ITEM {
            self.fault = Some("item is larger than 4 MB, left out");
            element.text.clear();
            return;
        }
        match std::str::from_utf8(bytes) {
            Ok(text) if is_literal => element.text.push_str(text),
            Ok(text) => entity::decode(text, &mut element.text),
            Err(_) => self.fault = Some("item cannot be read: it is not UTF-8"),
        }
    }

    /// Closes the innermost element of the item; the item itself is read.
    fn close(&mut self, source: &Source) -> Result<(), ReadError> {
        let Some(mut element) = self.item.pop() else {
            return Ok(());
        };
        if self.item.is_empty() {
            let name = element.name.clone();
            element
                .members
                .insert(ELEMENT.into(), Value::String(element.name));
            let mut place = String::new();
            for it in self.outer.iter().chain([&name]) {
                place = join(&place, it);
            }
            self.n_item_bytes = 0;
            let fault = self.fault.take();
            return self.hand_over(Value::Object(element.members), &place, fault, source);
        }
        let value = match element {
            Element { members, .. } if !members.is_empty() => Value::Object(members),
            Element { text, .. } if text.trim().is_empty() => Value::Null,
            Element { text, .. } => Value::String(text),
        };
        let parent = self.item.last_mut().map(|it| &mut it.members);
        match parent {
            None => {}
            Some(members) => match members.get_mut(&element.name) {
                None => {
                    members.insert(element.name, value);
                }
                Some(Value::Array(all)) => all.push(value),
                Some(one) => *one = Value::Array(vec![one.take(), value]),
            },
        }
        Ok(())
    }

    fn read_script(&mut self, bytes: &[u8], source: &Source) -> Result<(), ReadError> {
        let (value, fault) = match json_in(bytes) {
            Some(value) => (value, None),
            None => (Value::Null, Some("the JSON-LD of the page cannot be read")),
        };
        self.hand_over(value, "/script", fault, source)
    }

    /// Gives an item to the reader. Its issues get the place that the item has in the markup.
    fn hand_over(
        &mut self,
        item: Value,
        list: &str,
        fault: Option<&str>,
        source: &Source,
    ) -> Result<(), ReadError> {
        let before = if self.n_items == 0 { "[" } else { "," };
        let number = self.n_items.to_string();
        self.n_items += 1;
        let place = join(list, &number);
        // A page describes much besides postings, which is no fault of it.
        let is_passed_over = fault.is_some() || (self.tokens.is_html() && !holds_posting(&item, 6));
        let item = match item {
            _ if is_passed_over => {
                Value::Object(Members::from_iter([("@type".into(), Value::Null)]))
            }
            // Several blocks in one.
            Value::Array(all) => {
                Value::Object(Members::from_iter([("@graph".into(), Value::Array(all))]))
            }
            other => other,
        };
        if let Some(message) = fault {
            self.issues.push(Issue {
                place: place.clone(),
                message: message.into(),
                lost: true,
            });
        }
        let text = format!("{before}{item}");
        self.inner.push(text.as_bytes(), source)?;
        for mut issue in self.inner.take_issues() {
            if let Some(rest) = issue.place.strip_prefix(&format!("/{number}")) {
                issue.place = format!("{place}{rest}");
            }
            self.issues.push(issue);
        }
        Ok(())
    }
}

/// Whether a `JobPosting` is somewhere in a value.
fn holds_posting(value: &Value, levels: usize) -> bool {
    match value {
        _ if levels == 0 => false,
        Value::Array(all) => all.iter().any(|it| holds_posting(it, levels - 1)),
        Value::Object(members) => {
            crate::read::schema::is_job_posting(members)
                || members.values().any(|it| holds_posting(it, levels - 1))
        }
        _ => false,
    }
}

/// The JSON in a script: with comments around it, line breaks within its texts, or escaped as HTML.
fn json_in(bytes: &[u8]) -> Option<Value> {
    let text = std::str::from_utf8(bytes).ok()?;
    let start = text.find(['{', '['])?;
    // A comment that opens a CDATA section has a bracket of its own.
    let start = match text.find("<![CDATA[") {
        Some(at) if at < start => at + text[at + 9..].find(['{', '['])? + 9,
        _ => start,
    };
    let end = text.rfind("]]>").unwrap_or(text.len());
    let end = start + text.get(start..end)?.rfind(['}', ']'])? + 1;
    let text = text.get(start..end)?;
    if let Ok(value) = serde_json::from_str(text) {
        return Some(value);
    }
    let mut one_line = text.replace(|it: char| it.is_control(), " ");
    if let Ok(value) = serde_json::from_str(&one_line) {
        return Some(value);
    }
    one_line.clear();
    entity::decode(text, &mut one_line);
    serde_json::from_str(&one_line).ok()
}
