//! Builds the closed tree from tokens, or from the lines of a plain text.

use super::entity::decode;
use super::tag::{Mark, Tag};
use super::token::{Token, Tokens};
use super::{Block, Inline, Mode, arrange, is_removed};
use crate::model::SafeUrl;

/// How deep lists and quotes go. What is nested deeper is kept, in the innermost of them.
const MAX_DEPTH: usize = 16;

/// The tree under construction.
pub(super) struct Tree<'a> {
    base_url: Option<&'a str>,
    mode: Mode,
    /// The open blocks; the first is the text itself.
    frames: Vec<Frame>,
    /// Start tags of lists and quotes that were too deep, whose end tags are still to come.
    too_deep: usize,
    /// The level of the heading that is open.
    heading: Option<u8>,
    /// Whether a `dt` is open.
    in_term: bool,
    in_row: bool,
    /// The text of the `pre` that is open.
    preformatted: Option<String>,
    /// The finished inlines of the paragraph under construction, then those of each open mark.
    line: Vec<Inline>,
    marks: Vec<OpenMark>,
    /// What stands between the text so far and the next.
    gap: Gap,
    decoded: String,
}

struct Frame {
    kind: FrameKind,
    blocks: Vec<Block>,
    /// Of a list only.
    items: Vec<Vec<Block>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum FrameKind {
    Text,
    List {
        ordered: bool,
    },
    /// A list that no tag began, because an item stands alone. It ends with its last item.
    ImpliedList,
    Item,
    Quote,
}

impl FrameKind {
    fn is_list(self) -> bool {
        matches!(self, Self::List { .. } | Self::ImpliedList)
    }
}

struct OpenMark {
    mark: Mark,
    url: Option<SafeUrl>,
    /// How many more times it was begun before it ended.
    repeated: usize,
    inlines: Vec<Inline>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    None,
    Space,
    Break,
    Cell,
}

impl<'a> Tree<'a> {
    pub(super) fn new(base_url: Option<&'a str>, mode: Mode) -> Self {
        Self {
            base_url,
            mode,
            frames: vec![Frame {
                kind: FrameKind::Text,
                blocks: Vec::new(),
                items: Vec::new(),
            }],
            too_deep: 0,
            heading: None,
            in_term: false,
            in_row: false,
            preformatted: None,
            line: Vec::new(),
            marks: Vec::new(),
            gap: Gap::None,
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
        self.end_frames(1);
        let blocks = self.frames.pop().map(|it| it.blocks).unwrap_or_default();
        arrange::arrange(blocks, arrange::Place::Text)
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
                    self.gap = self.gap.max(Gap::Space);
                }
                rest = &rest[first.len_utf8()..];
            } else if is_removed(first) {
                rest = &rest[first.len_utf8()..];
            } else {
                let end = rest
                    .find(|it: char| it.is_whitespace() || is_removed(it))
                    .unwrap_or(rest.len());
                self.word(&rest[..end]);
                rest = &rest[end..];
            }
        }
    }

    fn word(&mut self, word: &str) {
        let gap = std::mem::replace(&mut self.gap, Gap::None);
        if gap != Gap::None && !self.is_line_empty() {
            match gap {
                Gap::Break => {
                    let marks = self.end_marks(0);
                    self.line.push(Inline::Break);
                    self.begin_marks(marks);
                }
                Gap::Cell => self.push_between(" · "),
                _ => self.push_between(" "),
            }
        }
        let inlines = self
            .marks
            .last_mut()
            .map_or(&mut self.line, |it| &mut it.inlines);
        push_text(inlines, word);
    }

    /// Appends what separates two words, outside the marks that begin with the second.
    fn push_between(&mut self, text: &str) {
        let inlines = self
            .marks
            .iter_mut()
            .rev()
            .map(|it| &mut it.inlines)
            .find(|it| !it.is_empty())
            .unwrap_or(&mut self.line);
        push_text(inlines, text);
    }

    fn is_line_empty(&self) -> bool {
        self.line.is_empty() && self.marks.iter().all(|it| it.inlines.is_empty())
    }

    /// Two in a row are the end of a paragraph.
    fn line_break(&mut self) {
        if self.gap == Gap::Break && !self.in_row {
            self.end_paragraph();
        } else if !self.is_line_empty() {
            self.gap = self.gap.max(Gap::Break);
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
                self.end_implied_list();
                self.heading = Some(level);
            }
            Tag::List(ordered) => self.begin_frame(FrameKind::List { ordered }),
            Tag::Quote => self.begin_frame(FrameKind::Quote),
            Tag::Item => self.begin_item(),
            Tag::Term => {
                self.end_paragraph();
                self.end_term();
                self.in_term = true;
                self.begin_mark(Mark::Strong, None);
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
                self.gap = self.gap.max(Gap::Cell);
                self.end_mark(Mark::Strong);
                if is_header {
                    self.begin_mark(Mark::Strong, None);
                }
            }
            Tag::Break => self.line_break(),
            Tag::Mark(Mark::Link) => {
                self.end_mark(Mark::Link);
                let base_url = self.base_url;
                let url = href.and_then(|it| {
                    let mut address = String::new();
                    decode(it, &mut address);
                    SafeUrl::parse(&address, base_url)
                });
                self.begin_mark(Mark::Link, url);
            }
            Tag::Mark(mark) => self.begin_mark(mark, None),
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
            Tag::List(_) => self.end_frame(FrameKind::is_list),
            Tag::Quote => self.end_frame(|it| it == FrameKind::Quote),
            Tag::Item => {
                self.end_paragraph();
                self.end_open_item();
            }
            Tag::Term => {
                self.end_paragraph();
                self.end_term();
            }
            Tag::Table | Tag::Row => {
                self.end_paragraph();
                self.in_row = false;
            }
            Tag::Cell(true) => self.end_mark(Mark::Strong),
            Tag::Mark(mark) => self.end_mark(mark),
            Tag::Break => self.line_break(),
            _ => {}
        }
    }

    // Marks.

    fn begin_mark(&mut self, mark: Mark, url: Option<SafeUrl>) {
        match self.marks.iter_mut().find(|it| it.mark == mark) {
            Some(open) => open.repeated += 1,
            None => self.marks.push(OpenMark {
                mark,
                url,
                repeated: 0,
                inlines: Vec::new(),
            }),
        }
    }

    fn end_mark(&mut self, mark: Mark) {
        let Some(at) = self.marks.iter().position(|it| it.mark == mark) else {
            return;
        };
        if self.marks[at].repeated > 0 {
            self.marks[at].repeated -= 1;
            return;
        }
        let mut inner = self.end_marks(at);
        inner.remove(0);
        self.begin_marks(inner);
    }

    /// Ends all marks from `first` on, outermost first in what is returned.
    fn end_marks(&mut self, first: usize) -> Vec<OpenMark> {
        let mut ended = Vec::new();
        while self.marks.len() > first
            && let Some(mut open) = self.marks.pop()
        {
            let text = std::mem::take(&mut open.inlines);
            let outer = self
                .marks
                .last_mut()
                .map_or(&mut self.line, |it| &mut it.inlines);
            if !text.is_empty() {
                match (open.mark, &open.url) {
                    (Mark::Strong, _) => outer.push(Inline::Strong(text)),
                    (Mark::Emphasis, _) => outer.push(Inline::Emphasis(text)),
                    (Mark::Code, _) => outer.push(Inline::Code(super::flat(&text))),
                    (Mark::Link, Some(url)) => outer.push(Inline::Link {
                        url: url.clone(),
                        text,
                    }),
                    (Mark::Link, None) => outer.extend(text),
                }
            }
            ended.insert(0, open);
        }
        ended
    }

    fn begin_marks(&mut self, marks: Vec<OpenMark>) {
        self.marks.extend(marks);
    }

    fn end_term(&mut self) {
        if std::mem::take(&mut self.in_term) {
            self.end_mark(Mark::Strong);
        }
    }

    // Blocks.

    fn end_paragraph(&mut self) {
        self.gap = Gap::None;
        if self.is_line_empty() {
            return;
        }
        let marks = self.end_marks(0);
        let text = std::mem::take(&mut self.line);
        self.begin_marks(marks);
        // What follows the first paragraph in an unclosed heading is no heading.
        let block = match self.heading.take() {
            Some(level) => Block::Heading { level, text },
            None => Block::Paragraph(text),
        };
        self.push(block);
    }

    fn end_preformatted(&mut self) {
        if let Some(text) = self.preformatted.take() {
            let text = text.trim_matches('\n').trim_end();
            if !text.trim().is_empty() {
                self.push(Block::Code(text.to_owned()));
            }
        }
    }

    fn push(&mut self, block: Block) {
        if self
            .frames
            .last()
            .is_some_and(|it| it.kind == FrameKind::ImpliedList)
        {
            self.end_frames(self.frames.len() - 1);
        }
        let Some(frame) = self.frames.last_mut() else {
            return;
        };
        if !frame.kind.is_list() {
            frame.blocks.push(block);
        } else if let (Block::List { .. }, Some(item)) = (&block, frame.items.last_mut()) {
            // Many editors put a nested list beside the item that it belongs to.
            item.push(block);
        } else {
            frame.items.push(vec![block]);
        }
    }

    fn begin_frame(&mut self, kind: FrameKind) {
        self.end_paragraph();
        self.heading = None;
        if self.frames.len() >= MAX_DEPTH {
            // No end tag will come for a list that no tag began.
            self.too_deep += usize::from(kind != FrameKind::ImpliedList);
            return;
        }
        if kind != FrameKind::ImpliedList
            && self
                .frames
                .last()
                .is_some_and(|it| it.kind == FrameKind::ImpliedList)
        {
            self.end_frames(self.frames.len() - 1);
        }
        self.frames.push(Frame {
            kind,
            blocks: Vec::new(),
            items: Vec::new(),
        });
    }

    /// Ends the innermost open block of a kind, and all inside it.
    fn end_frame(&mut self, is_kind: impl Fn(FrameKind) -> bool) {
        self.end_paragraph();
        if self.too_deep > 0 {
            self.too_deep -= 1;
        } else if let Some(at) = self.frames.iter().rposition(|it| is_kind(it.kind)) {
            self.end_frames(at);
        }
    }

    fn begin_item(&mut self) {
        self.end_paragraph();
        self.heading = None;
        match self.end_open_item() {
            Some(list) => self.end_frames(list + 1),
            None => self.begin_frame(FrameKind::ImpliedList),
        }
        if self.frames.len() < MAX_DEPTH {
            self.frames.push(Frame {
                kind: FrameKind::Item,
                blocks: Vec::new(),
                items: Vec::new(),
            });
        }
    }

    /// Ends the open item of the innermost list. Returns where that list is.
    fn end_open_item(&mut self) -> Option<usize> {
        let list = self.frames.iter().rposition(|it| it.kind.is_list())?;
        if self
            .frames
            .get(list + 1)
            .is_some_and(|it| it.kind == FrameKind::Item)
        {
            self.end_frames(list + 1);
        }
        Some(list)
    }

    fn end_implied_list(&mut self) {
        if let Some(at) = self
            .frames
            .iter()
            .position(|it| it.kind == FrameKind::ImpliedList)
        {
            self.end_frames(at);
        }
    }

    /// Ends the open blocks from `first` on.
    fn end_frames(&mut self, first: usize) {
        while self.frames.len() > first
            && let Some(frame) = self.frames.pop()
        {
            match frame.kind {
                FrameKind::Text => {}
                FrameKind::List { .. } | FrameKind::ImpliedList => {
                    if !frame.items.is_empty() {
                        let ordered = frame.kind == FrameKind::List { ordered: true };
                        self.push(Block::List {
                            ordered,
                            items: frame.items,
                        });
                    }
                }
                FrameKind::Item => {
                    let blocks = arrange::arrange(frame.blocks, arrange::Place::Inside);
                    if !blocks.is_empty()
                        && let Some(list) = self.frames.last_mut()
                    {
                        list.items.push(blocks);
                    }
                }
                FrameKind::Quote => {
                    let blocks = arrange::arrange(frame.blocks, arrange::Place::Inside);
                    if !blocks.is_empty() {
                        self.push(Block::Quote(blocks));
                    }
                }
            }
        }
    }
}

fn push_text(inlines: &mut Vec<Inline>, text: &str) {
    match inlines.last_mut() {
        Some(Inline::Text(last)) => last.push_str(text),
        _ => inlines.push(Inline::Text(text.to_owned())),
    }
}
