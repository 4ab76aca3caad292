//! What a feed says of itself: the members of its top-level object, the lists of items apart.

use serde_json::Value;

use crate::model::{Language, SafeUrl};
use crate::read::desk::{join, quote};
use crate::read::scan::Dropped;
use crate::read::shape::{self, Shape};
use crate::read::value::Members;
use crate::read::{Channel, Issue, Source, clean};

/// Bytes of all members together that are kept.
const MAX_BYTES: usize = 8 << 20;

/// The members of the top-level object that were seen so far.
#[derive(Debug, Default)]
pub(crate) struct Header {
    pub(crate) members: Members,
    pub(crate) channel: Channel,
    /// Whether the feed says that it is a JSON Feed.
    pub(crate) is_json_feed: bool,
    /// Whether the list of items is `null`: some systems write an empty one so.
    pub(crate) has_null_list: bool,
    /// The shapes that tell which members hold items.
    shapes: &'static [Shape],
    n_bytes: usize,
}

impl Header {
    /// A header of a feed in which `shapes` are looked for.
    pub(crate) fn new(shapes: &'static [Shape]) -> Self {
        Self {
            shapes,
            ..Self::default()
        }
    }

    /// Keeps a member; the issue is what is wrong with it.
    pub(crate) fn read(
        &mut self,
        name: &str,
        bytes: Result<&[u8], Dropped>,
        source: &Source,
    ) -> Option<Issue> {
        let place = join("", name);
        let issue = |message: String| {
            Some(Issue {
                place,
                message,
                lost: false,
            })
        };
        let bytes = match bytes {
            Ok(bytes) if self.n_bytes + bytes.len() <= MAX_BYTES => bytes,
            _ => return issue("member of the feed is too large, left out".into()),
        };
        let value = match serde_json::from_slice::<Value>(bytes) {
            Ok(value) => value,
            Err(error) => {
                return issue(format!(
                    "member of the feed cannot be read: {}",
                    cause(bytes, &error)
                ));
            }
        };
        self.n_bytes += bytes.len();
        let message = self.interpret(name, &value, source);
        self.members.insert(name.to_string(), value);
        message.and_then(issue)
    }

    /// Takes up what a member says; returns what cannot be understood of it.
    fn interpret(&mut self, name: &str, value: &Value, source: &Source) -> Option<String> {
        self.has_null_list |= value.is_null() && shape::is_item_list(self.shapes, name);
        let text = value.as_str().map(str::trim).filter(|it| !it.is_empty())?;
        match name {
            "version" => self.is_json_feed |= text.contains("jsonfeed.org"),
            "title" => self.channel.title = Some(clean::line(text)).filter(|it| !it.is_empty()),
            "language" => {
                self.channel.language = Language::parse(text);
                if self.channel.language.is_none() {
                    return Some(format!("language `{}` is not known, left out", quote(text)));
                }
            }
            "next_url" => {
                let next = SafeUrl::parse(text, source.base_url);
                // The other schemes that are safe to follow have nothing to read at their end.
                let next = next.filter(|it| it.as_str().starts_with("http"));
                self.channel.next_url = next.map(|it| it.as_str().to_string());
                if self.channel.next_url.is_none() {
                    return Some(format!(
                        "address `{}` cannot be followed, left out",
                        quote(text)
                    ));
                }
            }
            _ => {}
        }
        None
    }
}

/// Why an item or member cannot be read.
pub(crate) fn cause(bytes: &[u8], error: &serde_json::Error) -> String {
    match std::str::from_utf8(bytes) {
        Err(_) => "it is not UTF-8".into(),
        Ok(_) => error.to_string(),
    }
}
