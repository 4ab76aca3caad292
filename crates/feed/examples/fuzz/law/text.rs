//! Descriptions: what is shown of them is safe, of bounded depth, and made of nothing but them.

use openings_feed::exchange::{Text, answer, ask};
use openings_feed::model::{Body, Markup, Posting, SafeUrl};
use openings_feed::{Block, Inline, Section, job_posting_json, plain_lines, sections};
use serde_json::Value;

use super::{BASE, Reached};

/// Levels of blocks and inlines; more could not be drawn without filling the stack.
const MAX_DEPTH: usize = 64;

/// What the reader of texts answers is what is read in one program, and safe.
pub(super) fn check_told(posting: &Posting, reached: &mut Reached) -> Vec<Section> {
    let sections = sections(posting, Some(BASE));
    let json_ld = job_posting_json(posting, &sections);
    if let Some(json) = &json_ld {
        serde_json::from_str::<Value>(json).expect("JSON-LD is JSON");
        assert!(!json.contains('<'), "{json}");
    }
    let told = Text::parse(&answer(&ask(posting, Some(BASE))));
    let expected = Text {
        sections: sections.clone(),
        json_ld,
    };
    assert_eq!(told, Some(expected));
    for it in &sections {
        reached.insert(format!("section {:?} {}", it.kind, it.heading.is_some()));
        check_blocks(&it.blocks, "", 0, reached);
    }
    plain_lines(&posting.body);
    sections
}

fn check_blocks(blocks: &[Block], around: &str, depth: usize, reached: &mut Reached) {
    assert!(depth < MAX_DEPTH, "nested too deeply");
    for it in blocks {
        let name = match it {
            Block::Paragraph(_) => "p",
            Block::Heading { .. } => "h",
            Block::List { ordered: true, .. } => "ol",
            Block::List { .. } => "ul",
            Block::Quote(_) => "q",
            Block::Code(_) => "pre",
        };
        let path = format!("{around}>{name}");
        match it {
            Block::Paragraph(text) | Block::Heading { text, .. } => {
                check_inlines(text, &path, depth + 1, reached);
            }
            Block::List { items, .. } => {
                assert!(!items.is_empty());
                for item in items {
                    assert!(!item.is_empty());
                    check_blocks(item, &path, depth + 1, reached);
                }
            }
            Block::Quote(blocks) => check_blocks(blocks, &path, depth + 1, reached),
            Block::Code(_) => {}
        }
        // Two levels tell the way well enough, and they are few.
        if path.matches('>').count() <= 2 {
            reached.insert(path);
        }
    }
}

fn check_inlines(text: &[Inline], around: &str, depth: usize, reached: &mut Reached) {
    assert!(depth < MAX_DEPTH, "nested too deeply");
    for it in text {
        let (name, inner) = match it {
            Inline::Text(_) => continue,
            Inline::Strong(inner) => ("b", inner.as_slice()),
            Inline::Emphasis(inner) => ("i", inner.as_slice()),
            Inline::Code(_) => ("code", [].as_slice()),
            Inline::Link { url, text } => {
                check_safe(url);
                ("a", text.as_slice())
            }
            Inline::Break => ("br", [].as_slice()),
        };
        let path = format!("{around}>{name}");
        check_inlines(inner, &path, depth + 1, reached);
        if path.matches('>').count() <= 2 {
            reached.insert(path);
        }
    }
}

pub(super) fn check_safe(url: &SafeUrl) {
    let url = url.as_str();
    let schemes = ["http://", "https://", "mailto:", "tel:"];
    assert!(schemes.iter().any(|it| url.starts_with(it)), "{url}");
    let breaks_out = |it: char| it.is_whitespace() || it.is_control() || "\"'<>`\\".contains(it);
    assert!(!url.contains(breaks_out), "{url}");
    // What was let through once is let through again, as it is.
    assert_eq!(
        SafeUrl::parse(url, None).as_ref().map(SafeUrl::as_str),
        Some(url)
    );
}

pub(super) fn description(markup: Markup, reached: &mut Reached) {
    let letters =
        |text: &str| -> Vec<char> { text.chars().filter(|it| it.is_alphabetic()).collect() };
    // Entities would have to be decoded first.
    let plain = match &markup {
        Markup::Plain(text) if !text.contains('&') => Some(letters(text)),
        _ => None,
    };
    let posting = Posting {
        id: "1".to_owned(),
        title: "Baker".to_owned(),
        body: Body {
            main: Some(markup),
            ..Body::default()
        },
        ..Posting::default()
    };
    let sections = check_told(&posting, reached);
    if let Some(source) = plain {
        let mut rest = source.iter();
        for it in letters(&shown(&sections)) {
            assert!(rest.any(|one| *one == it), "{it} was not there");
        }
    }
}

/// The texts of sections, in order.
fn shown(sections: &[Section]) -> String {
    fn inlines(all: &[Inline], out: &mut String) {
        for it in all {
            match it {
                Inline::Text(text) | Inline::Code(text) => out.push_str(text),
                Inline::Strong(text) | Inline::Emphasis(text) | Inline::Link { text, .. } => {
                    inlines(text, out);
                }
                Inline::Break => {}
            }
        }
    }
    fn blocks(all: &[Block], out: &mut String) {
        for it in all {
            match it {
                Block::Paragraph(text) | Block::Heading { text, .. } => inlines(text, out),
                Block::List { items, .. } => items.iter().for_each(|it| blocks(it, out)),
                Block::Quote(inner) => blocks(inner, out),
                Block::Code(text) => out.push_str(text),
            }
        }
    }
    let mut out = String::new();
    for it in sections {
        out.push_str(it.heading.as_deref().unwrap_or(""));
        blocks(&it.blocks, &mut out);
    }
    out
}
