//! Descriptions.

use std::sync::Arc;

use openings_feed::model::{Body, Markup};
use openings_search::{Criteria, Index};

use crate::draft::{NOW, draft, english, titles};

fn told(postings: &[(&str, &str)]) -> Index {
    let mut index = Index::new();
    for (title, text) in postings {
        let mut posting = draft(title).id(title).0;
        posting.body = Body {
            main: Some(Markup::Plain((*text).to_string())),
            own_sections: Vec::new(),
            elsewhere: None,
        };
        index.add(Arc::new(posting));
    }
    while index.read_texts(|| false) {}
    index
}

fn asked(query: &str) -> Criteria {
    Criteria {
        query: query.to_string(),
        ..english()
    }
}

#[test]
fn what_is_only_told_comes_last_and_shows_its_line() {
    let index = told(&[
        ("Cook", "You cook.\nYou know orchids and other flowers."),
        ("Gardener", "Orchids all day."),
        ("Orchid keeper", "Nothing."),
    ]);
    let criteria = asked("orchid");
    let results = index.search(&criteria, NOW);
    let found = titles(&index, &results.ids);
    assert_eq!(found, ["Orchid keeper", "Cook", "Gardener"]);
    assert_eq!(titles(&index, &results.told), ["Cook", "Gardener"]);
    let highlighter = index.highlighter(&criteria, NOW);
    let (line, ranges) = index.snippet(results.told[0], &highlighter).unwrap();
    assert_eq!(line, "You know orchids and other flowers.");
    assert_eq!(&line[ranges[0].clone()], "orchid");
}

#[test]
fn typos_are_not_forgiven_in_descriptions() {
    let index = told(&[("Cook", "You know orchids.")]);
    assert!(index.search(&asked("orchdis"), NOW).ids.is_empty());
}

#[test]
fn a_phrase_may_be_told() {
    let index = told(&[("Cook", "Team lead wanted."), ("Baker", "Lead a team.")]);
    let ids = index.search(&asked("\"team lead\""), NOW).ids;
    assert_eq!(titles(&index, &ids), ["Cook"]);
}

#[test]
fn a_word_may_be_in_the_title_and_another_one_told() {
    let index = told(&[("Cook", "In Zermatt."), ("Baker", "In Zermatt.")]);
    let ids = index.search(&asked("cook zermatt"), NOW).ids;
    assert_eq!(titles(&index, &ids), ["Cook"]);
}

#[test]
fn a_long_line_is_cut_around_the_match() {
    let text = format!("{} orchid {}", "before ".repeat(60), "after ".repeat(60));
    let index = told(&[("Cook", &text)]);
    let criteria = asked("orchid");
    let id = index.search(&criteria, NOW).ids[0];
    let (line, ranges) = index
        .snippet(id, &index.highlighter(&criteria, NOW))
        .unwrap();
    assert!(
        line.starts_with("…before") && line.ends_with("after…"),
        "{line}"
    );
    assert_eq!(&line[ranges[0].clone()], "orchid");
}
