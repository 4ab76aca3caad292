//! HTML as tokens. Every byte is looked at a bounded number of times, whatever the input.

use super::tag::Tag;

/// A piece of HTML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// Text whose character references are not decoded yet.
    Text(&'a str),
    /// A start tag, and its `href` as it is written.
    Open(Tag, Option<&'a str>),
    /// An end tag.
    Close(Tag),
}

/// Cuts HTML into tokens. Comments, declarations and the content of hidden elements are left out.
pub(super) struct Tokens<'a> {
    source: &'a str,
    at: usize,
    in_cdata: bool,
    absent: Absent,
    /// Whether an element was left out so far.
    pub(super) has_hidden: bool,
}

/// What was looked for and is not in the rest of the source, so that nobody looks for it again.
///
/// Without it, each of a million unclosed quotes would be looked for up to the end.
#[derive(Default)]
struct Absent {
    tag_end: bool,
    quotes: [bool; 2],
    comment_end: bool,
    close: Vec<&'static str>,
}

/// The end of a tag and what was found in it.
struct Attributes<'a> {
    end: usize,
    href: Option<&'a str>,
    self_closing: bool,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        Self {
            source,
            at: 0,
            in_cdata: false,
            absent: Absent::default(),
            has_hidden: false,
        }
    }

    fn rest(&self) -> &'a str {
        &self.source[self.at..]
    }

    /// Text from here up to `end`, without the mark that closes a CDATA section.
    fn text(&mut self, end: usize) -> Token<'a> {
        let text = &self.source[self.at..end];
        if self.in_cdata
            && let Some(length) = text.find("]]>")
        {
            self.in_cdata = false;
            self.at += length + 3;
            return Token::Text(&text[..length]);
        }
        self.at = end;
        Token::Text(text)
    }

    /// Reads what stands at a `<`; `None` is something that is not shown.
    fn markup(&mut self) -> Option<Token<'a>> {
        let rest = self.rest();
        let closing = rest.starts_with("</");
        let name_start = 1 + usize::from(closing);
        match rest.as_bytes().get(name_start) {
            Some(it) if it.is_ascii_alphabetic() => {}
            Some(b'!' | b'?') if !closing => return self.declaration(),
            Some(_) if closing => return self.skip_to_tag_end(),
            _ => return Some(self.literal()),
        }
        let name_length = rest[name_start..]
            .find(|it: char| matches!(it, '/' | '>') || it.is_ascii_whitespace())
            .unwrap_or(rest.len() - name_start);
        let name = &rest[name_start..name_start + name_length];
        let Some(attributes) = self.attributes(self.at + name_start + name_length) else {
            return Some(self.literal());
        };
        self.at = attributes.end;
        let tag = Tag::of(name);
        if closing {
            return Some(Token::Close(tag));
        }
        match tag {
            Tag::Script | Tag::Hidden | Tag::Foreign => {
                self.has_hidden = true;
                // Only drawings can be closed by their own start: "<svg/>", never "<script/>".
                if !(tag == Tag::Foreign && attributes.self_closing) {
                    self.skip_content(tag, name);
                }
                None
            }
            _ => Some(Token::Open(tag, attributes.href)),
        }
    }

    /// A `<` that begins nothing.
    fn literal(&mut self) -> Token<'a> {
        self.text(self.at + 1)
    }

    /// A comment, a CDATA section, or anything else that begins with `<!` or `<?`.
    fn declaration(&mut self) -> Option<Token<'a>> {
        let rest = self.rest();
        if rest.starts_with("<![CDATA[") {
            // Feeds made from XML leave these around text that is meant to be shown.
            self.at += 9;
            self.in_cdata = true;
            return None;
        }
        if let Some(comment) = rest.strip_prefix("<!--") {
            if comment.starts_with('>') || comment.starts_with("->") {
                return self.skip_to_tag_end();
            }
            if !self.absent.comment_end {
                for (at, _) in comment.match_indices("--") {
                    let after = &comment[at + 2..];
                    if after.starts_with('>') || after.starts_with("!>") {
                        self.at += 4 + at + 2;
                        return self.skip_to_tag_end();
                    }
                }
                self.absent.comment_end = true;
            }
            // A comment without an end is as short as it can be, so that the text after it is not lost.
        }
        self.skip_to_tag_end()
    }

    fn skip_to_tag_end(&mut self) -> Option<Token<'a>> {
        match self.rest().find('>') {
            Some(length) => self.at += length + 1,
            None => self.at = self.source.len(),
        }
        None
    }

    /// Reads attributes from `at` up to the end of the tag; `None` where the tag never ends.
    fn attributes(&mut self, from: usize) -> Option<Attributes<'a>> {
        let mut at = from;
        let bytes = self.source.as_bytes();
        let mut href = None;
        if self.absent.tag_end {
            return None;
        }
        loop {
            while bytes
                .get(at)
                .is_some_and(|it| it.is_ascii_whitespace() || *it == b'/')
            {
                at += 1;
            }
            let start = at;
            match bytes.get(at) {
                Some(b'>') => {
                    let self_closing = bytes[at - 1] == b'/';
                    return Some(Attributes {
                        end: at + 1,
                        href,
                        self_closing,
                    });
                }
                Some(_) => at += 1,
                None => break,
            }
            while bytes
                .get(at)
                .is_some_and(|it| !it.is_ascii_whitespace() && !matches!(it, b'=' | b'/' | b'>'))
            {
                at += 1;
            }
            let name = &self.source[start..at];
            let mut value = at;
            while bytes.get(value).is_some_and(u8::is_ascii_whitespace) {
                value += 1;
            }
            if bytes.get(value) != Some(&b'=') {
                continue;
            }
            at = value + 1;
            while bytes.get(at).is_some_and(u8::is_ascii_whitespace) {
                at += 1;
            }
            let value = self.value(&mut at);
            if name.eq_ignore_ascii_case("href") {
                href = href.or(Some(value));
            }
        }
        if self.rest().contains('>') {
            // All ends are inside quotes: from here on quotes mean nothing, and the next ">" is the end.
            self.absent.quotes = [true; 2];
            return self.attributes(from);
        }
        // A tag without an end is text: "a <b and more" loses nothing.
        self.absent.tag_end = true;
        None
    }

    /// Reads a value at `at`, which is moved behind it.
    fn value(&mut self, at: &mut usize) -> &'a str {
        let rest = &self.source[*at..];
        for (quote, absent) in ['"', '\''].into_iter().zip(&mut self.absent.quotes) {
            if let Some(quoted) = rest.strip_prefix(quote) {
                let end = if *absent { None } else { quoted.find(quote) };
                *absent = end.is_none();
                if let Some(length) = end {
                    *at += length + 2;
                    return &quoted[..length];
                }
            }
        }
        let length = rest
            .find(|it: char| it.is_ascii_whitespace() || it == '>')
            .unwrap_or(rest.len());
        *at += length;
        &rest[..length]
    }

    /// Goes behind the end tag of an element whose content is not shown.
    fn skip_content(&mut self, tag: Tag, name: &str) {
        let known = [
            "script", "style", "iframe", "noscript", "template", "object", "title", "noembed",
            "noframes", "svg", "math",
        ];
        let Some(name) = known.into_iter().find(|it| it.eq_ignore_ascii_case(name)) else {
            return;
        };
        let nests = matches!(name, "template" | "object" | "svg" | "math");
        let (start, mut depth) = (self.at, 1_usize);
        if self.absent.close.contains(&name) {
            return;
        }
        while let Some(length) = self.rest().find('<') {
            self.at += length + 1;
            let inside = self.rest();
            let closing = inside.starts_with('/');
            let found = &inside[usize::from(closing)..];
            let length = found
                .find(|it: char| !it.is_ascii_alphanumeric())
                .unwrap_or(found.len());
            if closing && found[..length].eq_ignore_ascii_case(name) {
                depth -= 1;
                if depth == 0 {
                    self.skip_to_tag_end();
                    return;
                }
            } else if !closing && nests && found[..length].eq_ignore_ascii_case(name) {
                depth += 1;
            } else if !closing && nests && Tag::of(&found[..length]) == Tag::Script {
                // An end tag in a script's text ends nothing.
                let attributes = self.attributes(self.at + length);
                if !(tag == Tag::Foreign && attributes.is_some_and(|it| it.self_closing)) {
                    self.skip_content(Tag::Script, &found[..length]);
                }
            } else if !closing && tag == Tag::Foreign && Tag::of(&found[..length]).breaks_lines() {
                // No browser keeps a paragraph inside a drawing.
                self.at -= 1;
                return;
            }
        }
        if tag == Tag::Script {
            self.at = self.source.len();
        } else {
            self.at = start;
            self.absent.close.push(name);
        }
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        while self.at < self.source.len() {
            match self.rest().find('<') {
                Some(0) => {
                    if let Some(token) = self.markup() {
                        return Some(token);
                    }
                }
                Some(length) => return Some(self.text(self.at + length)),
                None => return Some(self.text(self.source.len())),
            }
        }
        None
    }
}
