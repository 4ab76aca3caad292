//! The hostile suite: strings that were written to run, to leak or to break out. None may; what is benign stays.
//!
//! The browser tests use the same strings. Each payload sets or says `PWNED`, and asks for something only of
//! the host `hostile.invalid`.

use openings_feed::model::{Body, Markup, Posting, SafeUrl};
use openings_feed::{Block, Inline, Section, sections};
use serde_json::Value;

const BASE: Option<&str> = Some("https://jobs.example/board/feed.json");

struct Case {
    name: String,
    html: String,
    /// Texts that must survive, in this order.
    keeps: Vec<String>,
}

fn cases() -> Vec<Case> {
    let text = |it: &Value| it.as_str().map(str::to_owned).expect("a string");
    let suite: Value = serde_json::from_str(include_str!("../../../tests/fixtures/hostile.json"))
        .expect("the suite is JSON");
    let cases = suite.as_array().expect("an array").iter();
    cases
        .map(|it| Case {
            name: text(&it["name"]),
            html: text(&it["html"]),
            keeps: it["keeps"]
                .as_array()
                .expect("an array")
                .iter()
                .map(text)
                .collect(),
        })
        .collect()
}

fn read(markup: Markup) -> Vec<Section> {
    let posting = Posting {
        id: "1".to_owned(),
        body: Body {
            main: Some(markup),
            own_sections: Vec::new(),
            elsewhere: None,
        },
        ..Posting::default()
    };
    sections(&posting, BASE)
}

/// What a reader of the sections sees, and where its links lead.
#[derive(Default)]
struct Seen {
    text: String,
    links: Vec<SafeUrl>,
}

impl Seen {
    fn of(sections: &[Section]) -> Self {
        let mut seen = Self::default();
        for it in sections {
            seen.text.push_str(it.heading.as_deref().unwrap_or(""));
            seen.text.push(' ');
            seen.blocks(&it.blocks);
        }
        seen
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for it in blocks {
            match it {
                Block::Paragraph(text) | Block::Heading { text, .. } => self.inlines(text),
                Block::List { items, .. } => items.iter().for_each(|it| self.blocks(it)),
                Block::Quote(blocks) => self.blocks(blocks),
                Block::Code(text) => self.text.push_str(text),
            }
            self.text.push(' ');
        }
    }

    fn inlines(&mut self, text: &[Inline]) {
        for it in text {
            match it {
                Inline::Text(text) | Inline::Code(text) => self.text.push_str(text),
                Inline::Strong(text) | Inline::Emphasis(text) => self.inlines(text),
                Inline::Link { url, text } => {
                    self.links.push(url.clone());
                    self.inlines(text);
                }
                Inline::Break => self.text.push(' '),
            }
        }
    }
}

#[track_caller]
fn check_safe(url: &SafeUrl, name: &str) {
    let url = url.as_str();
    let schemes = ["http://", "https://", "mailto:", "tel:"];
    assert!(
        schemes.iter().any(|it| url.starts_with(it)),
        "{name}: {url}"
    );
    let breaks_out = |it: char| it.is_whitespace() || it.is_control() || "\"'<>`\\".contains(it);
    assert!(!url.contains(breaks_out), "{name}: {url}");
}

#[track_caller]
fn check_seen(seen: &Seen, name: &str) {
    seen.links.iter().for_each(|it| check_safe(it, name));
    let reorders = |it: char| matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    assert!(!seen.text.contains(reorders), "{name}: {:?}", seen.text);
    assert!(!seen.text.contains('\0'), "{name}: {:?}", seen.text);
}

#[test]
fn the_suite_is_as_large_as_promised_and_its_names_are_its_own() {
    let cases = cases();
    assert!(cases.len() >= 300, "{}", cases.len());
    let names: std::collections::HashSet<_> = cases.iter().map(|it| &it.name).collect();
    assert_eq!(names.len(), cases.len());
    assert!(
        cases
            .iter()
            .filter(|it| it.name.starts_with("benign"))
            .count()
            >= 40
    );
}

/// Whether the texts that must survive are there in order, and no other payload is.
fn is_as_meant(text: &str, keeps: &[String]) -> bool {
    let mut rest = Some(text);
    for kept in keeps {
        rest = rest
            .and_then(|it| it.split_once(kept.as_str()))
            .map(|it| it.1);
    }
    let is_text = keeps.iter().any(|it| it.contains("PWNED"));
    rest.is_some() && (is_text || !text.contains("PWNED"))
}

#[test]
fn nothing_hidden_is_seen_and_nothing_seen_is_lost() {
    let mut wrong = Vec::new();
    for case in cases() {
        let seen = Seen::of(&read(Markup::Html(case.html)));
        check_seen(&seen, &case.name);
        if !is_as_meant(&seen.text, &case.keeps) {
            wrong.push(format!(
                "{}: {:?} is not {:?}",
                case.name, seen.text, case.keeps
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn as_plain_text_all_of_it_is_text() {
    for case in cases() {
        let seen = Seen::of(&read(Markup::Plain(case.html)));
        check_seen(&seen, &case.name);
        assert_eq!(seen.links, [], "{}", case.name);
    }
}

#[test]
fn as_an_address_it_is_safe_or_refused() {
    for case in cases() {
        for base in [None, BASE] {
            if let Some(url) = SafeUrl::parse(&case.html, base) {
                check_safe(&url, &case.name);
            }
        }
    }
}
