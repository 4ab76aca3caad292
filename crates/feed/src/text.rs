//! Descriptions as a closed tree: the only form in which a feed's text reaches the screen.

mod arrange;
mod bullet;
pub(crate) mod entity;
mod frame;
mod line;
mod running;
mod tag;
mod token;
mod tree;

use crate::model::{Body, Markup, SafeUrl};
use tag::Tag;
use token::{Token, Tokens};
use tree::Tree;

/// A part of a text that stands on its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Running text.
    Paragraph(Vec<Inline>),
    /// A heading within a section; `level` is 1 to 6 as in the source.
    Heading {
        /// 1 to 6.
        level: u8,
        /// Its text.
        text: Vec<Inline>,
    },
    /// A list; each item is a sequence of blocks.
    List {
        /// Whether the items are numbered.
        ordered: bool,
        /// The items. None is empty.
        items: Vec<Vec<Block>>,
    },
    /// A quotation.
    Quote(Vec<Block>),
    /// Preformatted text.
    Code(String),
}

/// A part of a running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Characters, entities decoded, white space folded.
    Text(String),
    /// Important.
    Strong(Vec<Inline>),
    /// Stressed.
    Emphasis(Vec<Inline>),
    /// Code.
    Code(String),
    /// A link that is safe to follow.
    Link {
        /// Where it leads.
        url: SafeUrl,
        /// What it says.
        text: Vec<Inline>,
    },
    /// A line break.
    Break,
}

/// What a line break of the source means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// A space, as in HTML.
    Flow,
    /// A line break; two of them are the end of a paragraph.
    Lines,
}

/// Reads a text into the closed tree.
///
/// Linear in the length of the text, and the tree is of bounded depth, whatever the text. All text that a
/// browser would show is kept, in order, except white space, the marks of list points, lines that only draw
/// a line, and characters that are not seen themselves.
pub(crate) fn blocks(text: &Markup, base_url: Option<&str>) -> Vec<Block> {
    let source = match text {
        Markup::Plain(text) => return Tree::new(base_url, Mode::Lines).read_plain(text),
        Markup::Html(text) => text.as_str(),
    };
    let form = Form::of(source);
    if !form.has_tags && source.contains("&lt;") {
        // Some sources escape their HTML once more than they should.
        let mut decoded = String::new();
        entity::decode(source, &mut decoded);
        let form = Form::of(&decoded);
        if form.has_tags {
            return Tree::new(base_url, form.mode).read(&decoded);
        }
    }
    Tree::new(base_url, form.mode).read(source)
}

/// What can be said of HTML before it is read.
struct Form {
    /// Whether it has a tag that HTML knows.
    has_tags: bool,
    mode: Mode,
}

impl Form {
    /// Without any tag that begins a line, the source's own line breaks are the only ones: they count.
    fn of(source: &str) -> Self {
        let mut form = Self {
            has_tags: false,
            mode: Mode::Lines,
        };
        let mut tokens = Tokens::new(source);
        for token in tokens.by_ref() {
            if let Token::Open(tag, _) | Token::Close(tag) = token {
                form.has_tags |= tag != Tag::Unknown;
                if tag.breaks_lines() {
                    form.mode = Mode::Flow;
                    break;
                }
            }
        }
        form.has_tags |= tokens.has_hidden;
        form
    }
}

/// The lines of a text, roughly: for a search index, and to quote one, as text.
///
/// Tags are taken away by their brackets alone; what a script or a comment holds stays.
pub fn plain_lines(body: &Body) -> Vec<String> {
    let own = body.own_sections.iter().map(|it| &it.text);
    let mut lines = Vec::new();
    for text in body.main.iter().chain(own) {
        let plain = match text {
            Markup::Plain(text) => text.clone(),
            Markup::Html(text) => {
                let once = without_tags(text);
                // What was escaped twice has its tags only now.
                if once.contains("</") {
                    without_tags(&once)
                } else {
                    once
                }
            }
        };
        let trimmed = plain.lines().map(str::trim);
        lines.extend(trimmed.filter(|it| !it.is_empty()).map(str::to_owned));
    }
    lines
}

/// Elements inside of a line.
const IN_LINE: [&str; 12] = [
    "a", "abbr", "b", "code", "em", "font", "i", "mark", "small", "span", "strong", "u",
];

fn without_tags(html: &str) -> String {
    let mut plain = String::new();
    let mut parts = html.split('<');
    entity::decode(parts.next().unwrap_or_default(), &mut plain);
    for part in parts {
        let tag = part.split_once('>').filter(|(tag, _)| {
            let first = tag.trim_start_matches('/').chars().next();
            first.is_some_and(|it| it.is_ascii_alphabetic() || it == '!')
        });
        let Some((tag, text)) = tag else {
            plain.push('<');
            entity::decode(part, &mut plain);
            continue;
        };
        let name = tag.trim_start_matches('/');
        let name = name.split(|it: char| !it.is_ascii_alphanumeric()).next();
        let name = name.unwrap_or_default();
        if !IN_LINE.iter().any(|it| it.eq_ignore_ascii_case(name)) {
            plain.push('\n');
        }
        entity::decode(text, &mut plain);
    }
    plain
}

/// The text of a running text.
pub(crate) fn flat(inlines: &[Inline]) -> String {
    fn collect(inlines: &[Inline], out: &mut String) {
        for it in inlines {
            match it {
                Inline::Text(text) | Inline::Code(text) => out.push_str(text),
                Inline::Strong(text) | Inline::Emphasis(text) | Inline::Link { text, .. } => {
                    collect(text, out)
                }
                Inline::Break => out.push('\n'),
            }
        }
    }
    let mut out = String::new();
    collect(inlines, &mut out);
    out
}

/// Whether a character is not seen itself but can change how others are seen or read.
pub(crate) fn is_invisible(it: char) -> bool {
    matches!(it,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Whether a character is left out of a text.
///
/// The joiners stay, because scripts and emoji are written with them, and so do the two direction marks:
/// they order what is right beside them and nothing else.
pub(crate) fn is_removed(it: char) -> bool {
    it.is_control() || is_invisible(it) && !matches!(it, '\u{200c}'..='\u{200f}' | '\u{61c}')
}
