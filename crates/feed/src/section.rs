//! A posting's text as sections: introduction, responsibilities, requirements, what we offer, others.

pub(crate) mod heading;
mod vocabulary;

use crate::model::{Posting, SectionKind};
use crate::text::{self, Block, flat};

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

/// A longer heading stays in the text.
const MAX_HEADING: usize = 120;

/// The lowest level at which an unknown heading may begin a section: bold lines, but no lines with a colon.
const LOWEST_UNKNOWN: u8 = 4;

/// Reads the text of a posting into sections, in the order of the source.
///
/// Each block of the source is in exactly one section. Linear in the length of the text. `base_url` is the
/// address of the feed, which relative links are resolved against.
pub fn sections(posting: &Posting, base_url: Option<&str>) -> Vec<Section> {
    let mut out = Vec::new();
    if let Some(main) = &posting.body.main {
        divide(text::blocks(main, base_url), &mut out);
    }
    for own in &posting.body.own_sections {
        let blocks = text::blocks(&own.text, base_url);
        if !blocks.is_empty() {
            let heading = own
                .heading
                .as_deref()
                .map(title)
                .filter(|it| !it.is_empty());
            out.push(Section {
                kind: own.kind,
                heading,
                blocks,
            });
        }
    }
    out
}

/// Divides blocks at their headings.
fn divide(blocks: Vec<Block>, out: &mut Vec<Section>) {
    let kinds: Vec<_> = blocks.iter().map(heading_of).collect();
    let mut divides = [false; 7];
    for (level, kind) in kinds.iter().flatten() {
        divides[usize::from(*level)] |= kind.is_some();
    }
    let mut current = Section {
        kind: SectionKind::Introduction,
        heading: None,
        blocks: Vec::new(),
    };
    // The level of the heading of `current`.
    let mut level_above = 0;
    for (block, found) in blocks.into_iter().zip(kinds) {
        let begins = match found {
            None => None,
            // A heading of the same kind further down is a part of the section.
            Some((level, Some(kind))) => {
                let is_part =
                    current.heading.is_some() && level > level_above && kind == current.kind;
                (!is_part).then_some((level, kind))
            }
            // An unknown one counts where known ones of its level divide the text, and not right below another.
            Some((level, None)) => {
                let divides = level <= LOWEST_UNKNOWN
                    && divides[usize::from(level)]
                    && current.heading.is_some()
                    && !current.blocks.is_empty();
                divides.then_some((level, SectionKind::Other))
            }
        };
        match (begins, block) {
            (Some((level, kind)), Block::Heading { text, .. }) => {
                let section = Section {
                    kind,
                    heading: Some(title(&flat(&text))),
                    blocks: Vec::new(),
                };
                let before = std::mem::replace(&mut current, section);
                if before.heading.is_some() || !before.blocks.is_empty() {
                    out.push(before);
                }
                level_above = level;
            }
            (_, block) => current.blocks.push(block),
        }
    }
    if current.heading.is_some() || !current.blocks.is_empty() {
        out.push(current);
    }
}

/// The level of a heading that is short enough to head a section, and what it announces.
fn heading_of(block: &Block) -> Option<(u8, Option<SectionKind>)> {
    match block {
        Block::Heading { level, text } => {
            let text = flat(text);
            let short = text.chars().count() <= MAX_HEADING;
            short.then(|| ((*level).clamp(1, 6), heading::kind(&text, true)))
        }
        _ => None,
    }
}

/// A heading without what only sets it apart: a final colon, brackets, stars.
fn title(text: &str) -> String {
    let text = text.replace('\n', " ");
    let text = text
        .trim()
        .trim_end_matches([':', '：', ' ', '\u{a0}', '*', '#', '/']);
    let text = text.strip_prefix('【').unwrap_or(text);
    text.strip_suffix('】').unwrap_or(text).trim().to_owned()
}
