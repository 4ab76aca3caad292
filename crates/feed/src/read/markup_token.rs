//! The tokens of XML and HTML, as far as finding items needs them.
//!
//! Of our own, since parsers of XML pull from a source, while a feed is pushed as it arrives, and refuse the web
//! pages that JSON-LD stands in.

/// Bytes of the longest token that is read; the rest of a longer one is dropped.
const MAX_TOKEN: usize = 4 << 20;

/// A piece of markup.
#[derive(Debug)]
pub(crate) enum Token {
    Open {
        name: String,
        /// Whether it closes itself: `<name/>`.
        closed: bool,
    },
    Close {
        name: String,
    },
    Text {
        bytes: Vec<u8>,
        /// Whether it is a CDATA section, in which nothing is escaped.
        is_literal: bool,
    },
    /// The JSON-LD of a web page.
    Script {
        bytes: Vec<u8>,
    },
}

/// Cuts bytes into tokens. Holds one token at a time.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    state: State,
    held: Vec<u8>,
    /// The quotation mark that an attribute's value is in.
    quote: Option<u8>,
    /// The end tag of the script or style that is being passed, in lower case.
    raw_end: Vec<u8>,
    is_json_ld: bool,
    is_html: Option<bool>,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum State {
    #[default]
    Text,
    Tag,
    Raw,
}

impl Tokens {
    /// Whether the document is a web page, as its doctype or its first element tells.
    pub(crate) fn is_html(&self) -> bool {
        self.is_html == Some(true)
    }

    /// Takes one byte; gives the token that it completes.
    pub(crate) fn next(&mut self, byte: u8) -> Option<Token> {
        match self.state {
            State::Text if byte == b'<' => {
                self.state = State::Tag;
                self.quote = None;
                let text = std::mem::replace(&mut self.held, vec![b'<']);
                if text.is_empty() {
                    return None;
                }
                Some(Token::Text {
                    bytes: text,
                    is_literal: false,
                })
            }
            State::Text => {
                self.hold(byte);
                None
            }
            State::Tag => {
                self.hold(byte);
                if self.held.len() == 2 && !(byte.is_ascii_alphabetic() || b"/!?_".contains(&byte))
                {
                    self.state = State::Text;
                    return None;
                }
                if !self.is_complete(byte) {
                    return None;
                }
                self.state = State::Text;
                let tag = std::mem::take(&mut self.held);
                self.read_tag(&tag)
            }
            State::Raw => {
                self.hold(byte);
                let tail = self.held.len().checked_sub(self.raw_end.len())?;
                if !self.held[tail..].eq_ignore_ascii_case(&self.raw_end) {
                    return None;
                }
                self.held.truncate(tail);
                self.state = State::Tag;
                self.quote = None;
                let bytes = std::mem::replace(&mut self.held, self.raw_end.clone());
                self.is_json_ld.then_some(Token::Script { bytes })
            }
        }
    }

    fn hold(&mut self, byte: u8) {
        // The beginning tells what it is and the last bytes where it ends.
        if self.held.len() >= MAX_TOKEN {
            self.held.drain(64..MAX_TOKEN - 64);
        }
        self.held.push(byte);
    }

    fn is_complete(&mut self, byte: u8) -> bool {
        let held = &self.held;
        if held.starts_with(b"<!--") {
            return held.len() >= 7 && held.ends_with(b"-->");
        }
        if held.starts_with(b"<![CDATA[") {
            return held.ends_with(b"]]>");
        }
        match self.quote {
            Some(quote) => {
                if quote == byte {
                    self.quote = None;
                }
                false
            }
            None if matches!(byte, b'"' | b'\'') => {
                let before = held[..held.len() - 1].iter().rev();
                let before = before.copied().find(|it| !it.is_ascii_whitespace());
                if before == Some(b'=') {
                    self.quote = Some(byte);
                }
                false
            }
            None => byte == b'>',
        }
    }

    fn read_tag(&mut self, tag: &[u8]) -> Option<Token> {
        if let Some(text) = tag.strip_prefix(b"<![CDATA[") {
            let bytes = text.strip_suffix(b"]]>").unwrap_or(text).to_vec();
            return Some(Token::Text {
                bytes,
                is_literal: true,
            });
        }
        if tag.starts_with(b"<!") || tag.starts_with(b"<?") {
            let is_doctype = tag
                .get(..14)
                .is_some_and(|it| it.eq_ignore_ascii_case(b"<!doctype html"));
            if is_doctype && self.is_html.is_none() {
                self.is_html = Some(true);
            }
            return None;
        }
        let is_end = tag.starts_with(b"</");
        let rest = &tag[1 + usize::from(is_end)..];
        let len = rest
            .iter()
            .position(|it| it.is_ascii_whitespace() || b"/>".contains(it));
        let name = String::from_utf8_lossy(&rest[..len.unwrap_or(rest.len())]).into_owned();
        // Pieces of pages begin with any of these.
        const PAGE: [&str; 8] = [
            "html", "head", "body", "main", "div", "script", "section", "article",
        ];
        let lower = name.to_ascii_lowercase();
        let is_html = *self.is_html.get_or_insert(PAGE.contains(&lower.as_str()));
        if !is_html {
            let closed = tag.ends_with(b"/>");
            return Some(if is_end {
                Token::Close { name }
            } else {
                Token::Open { name, closed }
            });
        }
        if !is_end && matches!(lower.as_str(), "script" | "style" | "textarea" | "title") {
            let attributes = String::from_utf8_lossy(tag).to_ascii_lowercase();
            self.is_json_ld = lower == "script" && attributes.contains("ld+json");
            self.raw_end = format!("</{lower}").into_bytes();
            self.state = State::Raw;
        }
        None
    }
}
