//! The text of a posting: its main text and the sections that have members of their own.

use serde_json::Value;

use crate::model::{Body, Markup, OwnSection, SectionKind};
use crate::read::clean;
use crate::read::desk::Desk;
use crate::read::native;
use crate::read::value::{Members, is_filler, many, member, text};

/// The members of a `JobPosting` that are sections, by what they tell, in reading order.
const SECTIONS: [(SectionKind, &[&str]); 3] = [
    (SectionKind::Responsibilities, &["responsibilities"]),
    (
        SectionKind::Requirements,
        &[
            "qualifications",
            "experienceRequirements",
            "educationRequirements",
            "skills",
        ],
    ),
    (
        SectionKind::Offer,
        &["jobBenefits", "incentiveCompensation"],
    ),
];

/// Members of an object in such a section that say what it is.
const NAMES: [&str; 3] = ["name", "description", "credentialCategory"];

/// Reads the text; what is beyond the limit is cut.
pub(crate) fn read(item: &Members, job: &Members, desk: &mut Desk) -> Body {
    let main = native::main_text(item).or_else(|| main_text(item, job));
    let mut own_sections = Vec::new();
    for (kind, names) in SECTIONS {
        let pieces: Vec<Markup> = names
            .iter()
            .filter_map(|name| piece(member(job, name), main.as_ref().map(Markup::source)))
            .collect();
        if let Some(text) = join(pieces) {
            own_sections.push(OwnSection {
                kind,
                heading: None,
                text,
            });
        }
    }
    own_sections.extend(native::sections(item));
    Body {
        elsewhere: native::text_file(item, desk),
        ..within_limit(main, own_sections, desk)
    }
}

/// A body whose texts are cut to the limit.
pub(crate) fn within_limit(
    mut main: Option<Markup>,
    mut own_sections: Vec<OwnSection>,
    desk: &mut Desk,
) -> Body {
    let mut left = desk.limits.description;
    let mut is_cut = false;
    for text in main
        .iter_mut()
        .chain(own_sections.iter_mut().map(|it| &mut it.text))
    {
        let (Markup::Html(source) | Markup::Plain(source)) = text;
        is_cut |= clean::cut_bytes(source, left);
        left -= source.len();
    }
    if is_cut {
        own_sections.retain(|it| !it.text.source().is_empty());
        let limit = desk.limits.description >> 10;
        desk.issue(
            "description",
            format!("the text of the posting has more than {limit} KB, cut"),
        );
    }
    Body {
        main,
        own_sections,
        elsewhere: None,
    }
}

fn main_text(item: &Members, job: &Members) -> Option<Markup> {
    if let Some(html) = text(member(item, "content_html"), &[]) {
        return Some(markup(html));
    }
    if let Some(plain) = text(member(item, "content_text"), &[]) {
        // "R&amp;D" may be meant as it stands in plain text, but nobody means to show tags.
        return Some(if clean::has_tags(&plain) {
            Markup::Html(plain)
        } else {
            Markup::Plain(plain)
        });
    }
    let description = text(member(job, "description"), &NAMES);
    description
        .or_else(|| text(member(item, "summary"), &[]))
        .map(markup)
}

/// A text that may be either. HTML without a single tag would lose its line breaks.
pub(crate) fn markup(text: String) -> Markup {
    if clean::has_tags(&text) || clean::has_entities(&text) {
        Markup::Html(text)
    } else {
        Markup::Plain(text)
    }
}

/// One member of a section: a text, or a list of points. `None` if `main` tells it already.
fn piece(value: Option<&Value>, main: Option<&str>) -> Option<Markup> {
    let is_told = |it: &str| main.is_some_and(|main| main.contains(it));
    let value = value?;
    let Value::Array(points) = value else {
        let text = text(Some(value), &NAMES).filter(|it| !is_filler(it) && !is_told(it))?;
        return Some(markup(text));
    };
    let points: Vec<String> = many(Some(value))
        .iter()
        .take(points.len().min(1000))
        .filter_map(|it| text(Some(it), &NAMES))
        .collect();
    if points.iter().all(|it| is_told(it)) {
        return None;
    }
    if let [one] = points.as_slice() {
        return Some(markup(one.clone()));
    }
    let is_html = points
        .iter()
        .any(|it| clean::has_tags(it) || clean::has_entities(it));
    let mut list = String::from(if is_html { "<ul>" } else { "" });
    for point in &points {
        if is_html {
            list.push_str("<li>");
            list.push_str(point);
            list.push_str("</li>");
        } else {
            if !list.is_empty() {
                list.push('\n');
            }
            list.push_str("• ");
            list.push_str(point);
        }
    }
    Some(if is_html {
        Markup::Html(list + "</ul>")
    } else {
        Markup::Plain(list)
    })
}

/// The pieces of one section as one text.
fn join(mut pieces: Vec<Markup>) -> Option<Markup> {
    if pieces.len() < 2 {
        return pieces.pop();
    }
    let is_html = pieces.iter().any(|it| matches!(it, Markup::Html(_)));
    let mut joined = String::new();
    for piece in &pieces {
        match piece {
            Markup::Plain(text) if is_html => {
                joined.push_str("<p>");
                for c in text.chars() {
                    match c {
                        '&' => joined.push_str("&amp;"),
                        '<' => joined.push_str("&lt;"),
                        '\n' => joined.push_str("<br>"),
                        c => joined.push(c),
                    }
                }
                joined.push_str("</p>");
            }
            Markup::Plain(text) if !joined.is_empty() => {
                joined.push_str("\n\n");
                joined.push_str(text);
            }
            Markup::Plain(text) | Markup::Html(text) => joined.push_str(text),
        }
    }
    Some(if is_html {
        Markup::Html(joined)
    } else {
        Markup::Plain(joined)
    })
}
