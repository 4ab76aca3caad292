//! What the board is told: `[data for machines or null, sections]`.
//!
//! A section is `[kind, heading or null, blocks]`. Blocks and inlines are lists that begin with a number, but
//! that a text is a string and a line break is `null`.

use serde_json::Value;

use super::write::{List, list, string};
use super::{kind, number_of};
use crate::model::SafeUrl;
use crate::{Block, Inline, Section};

/// A text that was read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    /// Its sections, in the order of the source.
    pub sections: Vec<Section>,
    /// The posting as schema.org's JobPosting, where enough is known of it.
    pub json_ld: Option<String>,
}

impl Text {
    /// Reads an answer. `None` if it is none; a part of it that is not known is left out.
    ///
    /// Whatever is in the answer, the addresses in the text are safe.
    pub fn parse(answer: &str) -> Option<Self> {
        let answer: Value = serde_json::from_str(answer).ok()?;
        let [json_ld, sections] = answer.as_array()?.as_slice() else {
            return None;
        };
        let sections = sections.as_array()?.iter().filter_map(|it| {
            let [of, heading, blocks] = it.as_array()?.as_slice() else {
                return None;
            };
            Some(Section {
                kind: kind(of.as_u64()),
                heading: heading.as_str().map(str::to_owned),
                blocks: read_blocks(blocks),
            })
        });
        Some(Self {
            sections: sections.collect(),
            json_ld: json_ld.as_str().map(str::to_owned),
        })
    }
}

fn read_blocks(value: &Value) -> Vec<Block> {
    items(value).iter().filter_map(read_block).collect()
}

fn read_block(value: &Value) -> Option<Block> {
    let first = value.get(1)?;
    Some(match value[0].as_u64()? {
        0 => Block::Paragraph(read_inlines(first)),
        level @ 1..=6 => Block::Heading {
            level: level.try_into().ok()?,
            text: read_inlines(first),
        },
        number @ 7..=8 => Block::List {
            ordered: number == 8,
            items: items(first).iter().map(read_blocks).collect(),
        },
        9 => Block::Quote(read_blocks(first)),
        10 => Block::Code(first.as_str()?.to_owned()),
        _ => return None,
    })
}

fn read_inlines(value: &Value) -> Vec<Inline> {
    items(value).iter().filter_map(read_inline).collect()
}

fn read_inline(value: &Value) -> Option<Inline> {
    if let Some(text) = value.as_str() {
        return Some(Inline::Text(text.to_owned()));
    }
    if value.is_null() {
        return Some(Inline::Break);
    }
    let first = value.get(1)?;
    Some(match value[0].as_u64()? {
        0 => Inline::Strong(read_inlines(first)),
        1 => Inline::Emphasis(read_inlines(first)),
        2 => Inline::Code(first.as_str()?.to_owned()),
        3 => Inline::Link {
            url: SafeUrl::parse(value.get(2)?.as_str()?, None)?,
            text: read_inlines(first),
        },
        _ => return None,
    })
}

fn items(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// The answer with these sections.
pub(super) fn write(sections: &[Section], json_ld: Option<&str>) -> String {
    let mut answer = List::new();
    answer.maybe(json_ld);
    answer.raw(&list(sections, |it| {
        let mut section = List::new();
        section.raw(&number_of(it.kind).to_string());
        section.maybe(it.heading.as_deref());
        section.raw(&blocks(&it.blocks));
        section.end()
    }));
    answer.end()
}

fn blocks(all: &[Block]) -> String {
    list(all, |it| match it {
        Block::Paragraph(text) => pair(0, &inlines(text)),
        Block::Heading { level, text } => pair((*level).clamp(1, 6), &inlines(text)),
        Block::List { ordered, items } => {
            pair(7 + u8::from(*ordered), &list(items, |it| blocks(it)))
        }
        Block::Quote(inner) => pair(9, &blocks(inner)),
        Block::Code(code) => pair(10, &string(code)),
    })
}

fn inlines(all: &[Inline]) -> String {
    list(all, |it| match it {
        Inline::Text(text) => string(text),
        Inline::Strong(text) => pair(0, &inlines(text)),
        Inline::Emphasis(text) => pair(1, &inlines(text)),
        Inline::Code(code) => pair(2, &string(code)),
        Inline::Link { url, text } => {
            let mut link = List::new();
            link.raw("3");
            link.raw(&inlines(text));
            link.text(url.as_str());
            link.end()
        }
        Inline::Break => "null".to_owned(),
    })
}

fn pair(number: u8, json: &str) -> String {
    let mut pair = List::new();
    pair.raw(&number.to_string());
    pair.raw(json);
    pair.end()
}
