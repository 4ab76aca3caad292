//! How the board asks other programs for the text of a posting and for a feed as a native one, and how it is told.
//!
//! ```text
//! Posting -> ask -> answer -> Text::parse -> Text
//! board             reader    board
//!
//! bytes of a feed -> Converter -> Converted -> bytes of a native feed
//! board              reader       board
//! ```
//!
//! The board and the reader of texts are shipped together, so the form may change at any time. What does not
//! make sense is left out on either side and never fails.

mod answer;
mod ask;
mod convert;
pub(crate) mod write;

pub use answer::Text;
pub use ask::{answer, ask};
pub use convert::{Converted, Converter};

use crate::model::SectionKind;

/// In the order of their numbers.
const KINDS: [SectionKind; 5] = [
    SectionKind::Introduction,
    SectionKind::Responsibilities,
    SectionKind::Requirements,
    SectionKind::Offer,
    SectionKind::Other,
];

fn number_of(kind: SectionKind) -> usize {
    KINDS.iter().position(|it| *it == kind).unwrap_or(4)
}

/// The kind with this number. A number that is not known is any other section.
fn kind(number: Option<u64>) -> SectionKind {
    let known = number.and_then(|it| KINDS.get(usize::try_from(it).ok()?));
    known.copied().unwrap_or(SectionKind::Other)
}
