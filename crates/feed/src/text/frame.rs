//! The open blocks: lists, items, quotes.

use super::{Block, arrange};

/// How deep lists and quotes go. What is nested deeper is kept, in the innermost of them.
const MAX_DEPTH: usize = 16;

/// The blocks under construction, innermost last. The first is the text itself.
pub(super) struct Frames {
    frames: Vec<Frame>,
    /// Start tags of lists and quotes that were too deep, whose end tags are still to come.
    too_deep: usize,
}

struct Frame {
    kind: FrameKind,
    blocks: Vec<Block>,
    /// Of a list only.
    items: Vec<Vec<Block>>,
}

/// What is open.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum FrameKind {
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
    pub(super) fn is_list(self) -> bool {
        matches!(self, Self::List { .. } | Self::ImpliedList)
    }
}

impl Frame {
    fn new(kind: FrameKind) -> Self {
        Self {
            kind,
            blocks: Vec::new(),
            items: Vec::new(),
        }
    }
}

impl Frames {
    pub(super) fn new() -> Self {
        Self {
            frames: vec![Frame::new(FrameKind::Text)],
            too_deep: 0,
        }
    }

    /// Ends all that is open.
    pub(super) fn finish(mut self) -> Vec<Block> {
        self.end_from(1);
        let blocks = self.frames.pop().map(|it| it.blocks).unwrap_or_default();
        arrange::arrange(blocks, arrange::Place::Text)
    }

    fn ends_in_implied_list(&self) -> bool {
        self.frames
            .last()
            .is_some_and(|it| it.kind == FrameKind::ImpliedList)
    }

    /// Appends a block to what is open.
    pub(super) fn push(&mut self, block: Block) {
        if self.ends_in_implied_list() {
            self.end_from(self.frames.len() - 1);
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

    /// Begins a list or a quote.
    pub(super) fn begin(&mut self, kind: FrameKind) {
        if self.frames.len() >= MAX_DEPTH {
            // No end tag will come for a list that no tag began.
            self.too_deep += usize::from(kind != FrameKind::ImpliedList);
            return;
        }
        if kind != FrameKind::ImpliedList && self.ends_in_implied_list() {
            self.end_from(self.frames.len() - 1);
        }
        self.frames.push(Frame::new(kind));
    }

    /// Ends the innermost open block of a kind, and all inside it.
    pub(super) fn end(&mut self, is_kind: impl Fn(FrameKind) -> bool) {
        if self.too_deep > 0 {
            self.too_deep -= 1;
        } else if let Some(at) = self.frames.iter().rposition(|it| is_kind(it.kind)) {
            self.end_from(at);
        }
    }

    /// Begins an item, in a list of its own where none is open.
    pub(super) fn begin_item(&mut self) {
        match self.end_open_item() {
            Some(list) => self.end_from(list + 1),
            None => self.begin(FrameKind::ImpliedList),
        }
        if self.frames.len() < MAX_DEPTH {
            self.frames.push(Frame::new(FrameKind::Item));
        }
    }

    /// Ends the open item of the innermost list. Returns where that list is.
    pub(super) fn end_open_item(&mut self) -> Option<usize> {
        let list = self.frames.iter().rposition(|it| it.kind.is_list())?;
        if self
            .frames
            .get(list + 1)
            .is_some_and(|it| it.kind == FrameKind::Item)
        {
            self.end_from(list + 1);
        }
        Some(list)
    }

    /// Ends a list that no tag will end.
    pub(super) fn end_implied_list(&mut self) {
        if let Some(at) = self
            .frames
            .iter()
            .position(|it| it.kind == FrameKind::ImpliedList)
        {
            self.end_from(at);
        }
    }

    /// Ends the open blocks from `first` on.
    fn end_from(&mut self, first: usize) {
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
