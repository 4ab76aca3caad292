//! A posting's text as sections: introduction, responsibilities, requirements, what we offer, others.

use crate::model::{Posting, SectionKind};
use crate::text::Block;

/// One part of a posting's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// What it tells.
    pub kind: SectionKind,
    /// Its heading as the posting writes it, without a final colon; `None` where the posting has none.
    pub heading: Option<String>,
    /// Its text.
    pub blocks: Vec<Block>,
}

/// Reads the text of a posting into sections, in the order of the source.
///
/// Each block of the source is in exactly one section. Linear in the length of the text. `base_url` is the
/// address of the feed, which relative links are resolved against.
pub fn sections(_posting: &Posting, _base_url: Option<&str>) -> Vec<Section> {
    unimplemented!()
}
