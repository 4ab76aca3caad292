//! Builds the closed tree from tokens, or from the lines of a plain text.

use super::entity::decode;
use super::frame::{FrameKind, Frames};
use super::running::{Gap, Running};
use super::tag::{Mark, Tag};
use super::token::{Token, Tokens};
use super::{Block, Mode, is_removed};
use crate::model::SafeUrl;

/// The tree under construction.
pub(super) struct Tree<'a> {
    base_url: Option<&'a str>,
    mode: Mode,
    frames: Frames,
    running: Running,
    /// The level of the heading that is open.
    heading: Option<u8>,
    /// Whether a `dt` is open.
    in_term: bool,
    in_row: bool,
    /// The text of the `pre` that is open.
    preformatted: Option<String>,
    decoded: String,
}

impl<'a> Tree<'a> {
    pub(super) fn new(base_url: Option<&'a str>, mode: Mode) -> Self {
        Self {
            base_url,
            mode,
            frames: Frames::new(),
            running: Running::default(),
            heading: None,
            in_term: false,
            in_row: false,
            preformatted: None,
            decoded: String::new(),
        }
    }

    /// Reads HTML.
    pub(super) fn read(mut self, source: &str) -> Vec<Block> {
        for token in Tokens::new(source) {
            match token {
                Token::Text(text) => self.text(text),
                Token::Open(tag, href) => self.open(tag, href),
                Token::Close(tag) => self.close(tag),
            }
        }
        self.finish()
    }

    /// Reads plain text.
    pub(super) fn read_plain(mut self, source: &str) -> Vec<Block> {
        self.text(source);
        self.finish()
    }

    fn finish(mut self) -> Vec<Block> {
        self.end_preformatted();
        self.end_paragraph();
        self.frames.finish()
    }

    fn text(&mut self, source: &str) {
        let mut decoded = std::mem::take(&mut self.decoded);
        decoded.clear();
        decode(source, &mut decoded);
        if let Some(text) = &mut self.preformatted {
            text.extend(
                decoded
                    .chars()
                    .filter(|it| *it == '\n' || *it == '\t' || !is_removed(*it)),
            );
        } else {
            self.fold(&decoded);
        }
        self.decoded = decoded;
    }

    /// Appends running text, white space folded.
    fn fold(&mut self, text: &str) {
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            if first.is_whitespace() {
                let is_line_end =
                    matches!(first, '\n' | '\u{b}' | '\u{85}' | '\u{2028}' | '\u{2029}');
                if is_line_end && self.mode == Mode::Lines {
                    self.line_break();
                } else {
                    self.running.part(Gap::Space);
                }
                rest = &rest[first.len_utf8()..];
            } else if is_removed(first) {
                rest = &rest[first.len_utf8()..];
            } else {
                let end = rest
                    .find(|it: char| it.is_whitespace() || is_removed(it))
                    .unwrap_or(rest.len());
                self.running.word(&rest[..end]);
                rest = &rest[end..];
            }
        }
    }

    /// Two in a row are the end of a paragraph.
    fn line_break(&mut self) {
        if self.running.gap() == Gap::Break && !self.in_row {
            self.end_paragraph();
        } else if !self.running.is_empty() {
            self.running.part(Gap::Break);
        }
    }

    fn open(&mut self, tag: Tag, href: Option<&str>) {
        if let Some(text) = &mut self.preformatted {
            if tag == Tag::Break {
                text.push('\n');
            }
            return;
        }
        match tag {
            Tag::Block if self.in_row => self.line_break(),
            Tag::Block => {
                self.end_paragraph();
                self.end_term();
            }
            Tag::Heading(level) => {
                self.end_paragraph();
                self.frames.end_implied_list();
                self.heading = Some(level);
            }
            Tag::List(ordered) => self.begin(FrameKind::List { ordered }),
            Tag::Quote => self.begin(FrameKind::Quote),
            Tag::Item => {
                self.end_paragraph();
                self.heading = None;
                self.frames.begin_item();
            }
            Tag::Term => {
                self.end_paragraph();
                self.end_term();
                self.in_term = true;
                self.running.begin_mark(Mark::Strong, None);
            }
            Tag::Preformatted => {
                self.end_paragraph();
                self.preformatted = Some(String::new());
            }
            Tag::Table => {
                self.end_paragraph();
                self.in_row = false;
            }
            Tag::Row => {
                self.end_paragraph();
                self.in_row = true;
            }
            Tag::Cell(is_header) => {
                self.running.part(Gap::Cell);
                self.running.end_mark(Mark::Strong);
                if is_header {
                    self.running.begin_mark(Mark::Strong, None);
                }
            }
            Tag::Break => self.line_break(),
            Tag::Mark(Mark::Link) => {
                self.running.end_mark(Mark::Link);
                let base_url = self.base_url;
                let url = href.and_then(|it| {
                    let mut address = String::new();
                    decode(it, &mut address);
                    SafeUrl::parse(&address, base_url)
                });
                self.running.begin_mark(Mark::Link, url);
            }
            Tag::Mark(mark) => self.running.begin_mark(mark, None),
            Tag::Plain | Tag::Unknown | Tag::Script | Tag::Hidden | Tag::Foreign => {}
        }
    }

    fn close(&mut self, tag: Tag) {
        if self.preformatted.is_some() {
            if tag == Tag::Preformatted {
                self.end_preformatted();
            }
            return;
        }
        match tag {
            Tag::Block if self.in_row => self.line_break(),
            Tag::Block => {
                self.end_paragraph();
                self.end_term();
            }
            Tag::Heading(_) => {
                self.end_paragraph();
                self.heading = None;
            }
            Tag::List(_) => {
                self.end_paragraph();
                self.frames.end(FrameKind::is_list);
            }
            Tag::Quote => {
                self.end_paragraph();
                self.frames.end(|it| it == FrameKind::Quote);
            }
            Tag::Item => {
                self.end_paragraph();
                self.frames.end_open_item();
            }
            Tag::Term => {
                self.end_paragraph();
                self.end_term();
            }
            Tag::Table | Tag::Row => {
                self.end_paragraph();
                self.in_row = false;
            }
            Tag::Cell(true) => self.running.end_mark(Mark::Strong),
            Tag::Mark(mark) => self.running.end_mark(mark),
            Tag::Break => self.line_break(),
            _ => {}
        }
    }

    fn begin(&mut self, kind: FrameKind) {
        self.end_paragraph();
        self.heading = None;
        self.frames.begin(kind);
    }

    fn end_term(&mut self) {
        if std::mem::take(&mut self.in_term) {
            self.running.end_mark(Mark::Strong);
        }
    }

    fn end_paragraph(&mut self) {
        let text = self.running.take();
        if text.is_empty() {
            return;
        }
        // What follows the first paragraph in an unclosed heading is no heading.
        let block = match self.heading.take() {
            Some(level) => Block::Heading { level, text },
            None => Block::Paragraph(text),
        };
        self.frames.push(block);
    }

    fn end_preformatted(&mut self) {
        if let Some(text) = self.preformatted.take() {
            let text = text.trim_matches('\n').trim_end();
            if !text.trim().is_empty() {
                self.frames.push(Block::Code(text.to_owned()));
            }
        }
    }
}
