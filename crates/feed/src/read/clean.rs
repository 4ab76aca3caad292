//! Texts of one line: titles, names of organizations and places.

use crate::text::{self, entity};

/// A text as one line: tags and control characters gone, entities decoded, white space folded.
pub(crate) fn line(text: &str) -> String {
    // Twice, since feeds that escape for HTML and again for XML are common, and `&amp;` is no title.
    let decoded = entities(text);
    let mut line = without_tags(&entities(&decoded));
    // Where one stood in another, taking it away makes a new one.
    for _ in 0..MAX_NESTED {
        if !has_tags(&line) {
            return line;
        }
        line = without_tags(&line);
    }
    line.retain(|it| it != '<');
    line
}

/// Tags in tags that are taken away one by one; nobody means more.
const MAX_NESTED: usize = 8;

/// The text as one line, with what are tags at first sight gone.
fn without_tags(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if let Some(tag) = tag_len(rest) {
            push_space(&mut line);
            rest = &rest[tag..];
            continue;
        }
        rest = &rest[c.len_utf8()..];
        if c.is_whitespace() {
            push_space(&mut line);
        } else if !text::is_removed(c) {
            line.push(c);
        }
    }
    line.truncate(line.trim_end().len());
    line
}

fn push_space(line: &mut String) {
    if !line.is_empty() && !line.ends_with(' ') {
        line.push(' ');
    }
}

/// Cuts a line to at most `n_chars` characters, and never behind a space; says whether it was longer.
pub(crate) fn cut_chars(text: &mut String, n_chars: usize) -> bool {
    match text.char_indices().nth(n_chars) {
        Some((at, _)) => {
            text.truncate(text[..at].trim_end().len());
            true
        }
        None => false,
    }
}

/// Cuts a text to at most `n_bytes` bytes, between characters; says whether it was longer.
pub(crate) fn cut_bytes(text: &mut String, n_bytes: usize) -> bool {
    if text.len() <= n_bytes {
        return false;
    }
    text.truncate(text.floor_char_boundary(n_bytes));
    true
}

/// Whether a text is obviously HTML: it has a tag that HTML has.
pub(crate) fn has_tags(text: &str) -> bool {
    text.match_indices('<')
        .any(|(at, _)| tag_len(&text[at..]).is_some())
}

/// Whether a text has something that HTML would decode.
pub(crate) fn has_entities(text: &str) -> bool {
    text.contains('&') && entities(text) != text
}

/// The length of the tag that `text` begins with, if HTML has such a tag: "C<T>" is no markup.
fn tag_len(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('<')?;
    let name = inner.strip_prefix('/').unwrap_or(inner);
    let name_len = name
        .bytes()
        .position(|it| !it.is_ascii_alphanumeric())
        .unwrap_or(name.len());
    if name_len == 0 || name_len > 10 {
        return None;
    }
    let (name, rest) = name.split_at(name_len);
    if !matches!(
        rest.as_bytes().first(),
        Some(b'>' | b'/' | b' ' | b'\n' | b'\r' | b'\t')
    ) {
        return None;
    }
    let name = name.to_ascii_lowercase();
    if !TAGS.split(' ').any(|it| it == name) {
        return None;
    }
    // Nobody writes a longer tag into a title, and a bound keeps this linear.
    text.bytes()
        .take(1 << 10)
        .position(|it| it == b'>')
        .map(|it| it + 1)
}

const TAGS: &str = "p br b i u a em strong span div ul ol li h1 h2 h3 h4 h5 h6 font small sup sub table tr td \
    tbody img hr blockquote code pre section article header script style iframe svg mark s strike del ins \
    dl dt dd center body html main label";

/// The text with its entities decoded.
fn entities(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    entity::decode(text, &mut decoded);
    decoded
}
