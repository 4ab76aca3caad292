//! What is suggested while a visitor types, and where nothing is found.

use openings_feed::model::Workplace;
use openings_search::{Criteria, Set};

use crate::draft::{Draft, NOW, board, draft, english};

fn asked(query: &str) -> Criteria {
    Criteria {
        query: query.to_string(),
        ..english()
    }
}

#[track_caller]
fn check(criteria: &Criteria, drafts: &[Draft], expected: &[&str]) {
    let suggestions = board(drafts).suggest(criteria, NOW, 10);
    let written: Vec<_> = suggestions
        .iter()
        .map(|it| format!("{:?} {} {}", it.kind, it.text, it.count))
        .collect();
    assert_eq!(written, expected);
}

#[track_caller]
fn check_corrections(query: &str, drafts: &[Draft], expected: &[&str]) {
    let corrections = board(drafts).corrections(&asked(query), NOW);
    let written: Vec<_> = corrections
        .iter()
        .map(|it| format!("{} {}", it.value, it.count))
        .collect();
    assert_eq!(written, expected);
}

fn drafts() -> Vec<Draft> {
    vec![
        draft("Pastry cook (m/w/d) – Bern").org("Cooking Ltd"),
        draft("Pastry Cook, nights").at("CH Cookham"),
        draft("Cook").workplace(Workplace::Remote),
        draft("Baker").org("Acme"),
    ]
}

#[test]
fn names_that_go_on_are_suggested_with_their_counts() {
    let expected = [
        "Role Pastry cook 2",
        "Role Cook 1",
        "Organization Cooking Ltd 1",
        "Place Cookham 1",
    ];
    check(&asked("coo"), &drafts(), &expected);
    check(&asked("pastry c"), &drafts(), &["Role Pastry cook 2"]);
    check(&asked(""), &drafts(), &[]);
}

#[test]
fn only_what_the_filters_let_through_is_suggested() {
    let criteria = Criteria {
        workplaces: Set::from([Workplace::Remote]),
        ..asked("coo")
    };
    check(&criteria, &drafts(), &["Role Cook 1"]);
}

#[test]
fn queries_with_hits_are_offered_instead() {
    check_corrections("bakre", &drafts(), &["baker 1"]);
    check_corrections("cook orchid", &drafts(), &["cook 3"]);
    check_corrections("orchid", &drafts(), &[]);
}
