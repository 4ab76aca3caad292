//! The member `_openings` of our own feeds: what neither JSON Feed nor schema.org has a place for.

use serde_json::Value;

use crate::board;
use crate::model::{Markup, OwnSection, SectionKind};
use crate::read::desk::Desk;
use crate::read::value::{Members, is_filler, line, many, member};
use crate::read::{body, clean};

/// Its name.
pub(crate) const MEMBER: &str = "_openings";
/// Names what was found and not stated.
pub(crate) const INFERRED: &str = "inferred";
/// In [`INFERRED`]: the language was found in the text.
pub(crate) const LANGUAGE: &str = "language";
/// In [`INFERRED`]: the sections were recovered from headings. As a member: sections with headings of their own.
pub(crate) const SECTIONS: &str = "sections";
/// How the main text is to be read where it does not look like it: `html` or `plain`.
pub(crate) const MARKUP: &str = "markup";

/// The words for the kinds of sections.
const KINDS: [(SectionKind, &str); 5] = [
    (SectionKind::Introduction, "introduction"),
    (SectionKind::Responsibilities, "responsibilities"),
    (SectionKind::Requirements, "requirements"),
    (SectionKind::Offer, "offer"),
    (SectionKind::Other, "other"),
];

/// Whether an item says that its language was only found.
pub(crate) fn has_inferred_language(item: &Members) -> bool {
    let inferred = own(item).and_then(|it| it.get(INFERRED));
    many(inferred)
        .iter()
        .any(|it| it.as_str() == Some(LANGUAGE))
}

/// The main text, where the item says how it is to be read.
pub(crate) fn main_text(item: &Members) -> Option<Markup> {
    let source = |name: &str| member(item, name)?.as_str().map(str::to_owned);
    match own(item)?.get(MARKUP)?.as_str()? {
        "html" => source("content_html").map(Markup::Html),
        "plain" => source("content_text").map(Markup::Plain),
        _ => None,
    }
}

/// The sections that an item has under headings of their own.
pub(crate) fn sections(item: &Members) -> Vec<OwnSection> {
    let stated = own(item).and_then(|it| it.get(SECTIONS));
    many(stated).iter().filter_map(section).collect()
}

/// The address of the file that has the text of an item, in the list of a board in parts.
pub(crate) fn text_file(item: &Members, desk: &Desk) -> Option<String> {
    let at = own(item)?.get("text")?.as_u64()?;
    let files = own(desk.header)?.get("texts")?.as_array()?;
    let path = files.get(usize::try_from(at).ok()?)?.as_str()?;
    board::file(path, desk.source.base_url?)
}

fn section(value: &Value) -> Option<OwnSection> {
    let members = value.as_object()?;
    let source = |name: &str| member(members, name)?.as_str().map(str::to_owned);
    let text = source("html").map(Markup::Html);
    let text = text.or_else(|| source("text").map(Markup::Plain))?;
    let word = member(members, "kind").and_then(Value::as_str);
    let kind = KINDS.iter().find(|it| Some(it.1) == word);
    Some(OwnSection {
        kind: kind.map_or(SectionKind::Other, |it| it.0),
        heading: line(member(members, "heading"), &[]),
        text,
    })
}

fn own(item: &Members) -> Option<&Members> {
    item.get(MEMBER)?.as_object()
}

/// The word for a kind of section.
pub(crate) fn kind_word(kind: SectionKind) -> &'static str {
    let found = KINDS.iter().find(|it| it.0 == kind);
    found.map_or("other", |it| it.1)
}

/// The value of [`MARKUP`] for a main text that would be taken for something else without it.
pub(crate) fn word_for(main: &Markup) -> Option<&'static str> {
    let is_trimmed = main.source().trim() == main.source();
    match main {
        Markup::Html(text) => {
            let is_html = clean::has_tags(text) || clean::has_entities(text);
            (!is_html || !is_trimmed).then_some("html")
        }
        Markup::Plain(text) => (clean::has_tags(text) || !is_trimmed).then_some("plain"),
    }
}

/// Whether a section reads back as it is from a member of a `JobPosting`, beside the main text.
pub(crate) fn is_read_as(text: &Markup, main: Option<&Markup>) -> bool {
    let source = text.source();
    let is_told = main.is_some_and(|it| it.source().contains(source));
    let is_kept = !source.is_empty() && source.trim() == source && !is_filler(source);
    is_kept && !is_told && body::markup(source.to_owned()) == *text
}

/// Whether a text of one line reads back as it is.
pub(crate) fn is_clean(text: &str) -> bool {
    clean::line(text) == text
}
