//! Descriptions as a closed tree: the only form in which a feed's text reaches the screen.

use crate::model::SafeUrl;

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
