//! An index whose words are read when it is told to.

use std::sync::Arc;

use openings_search::{Criteria, Index};

use crate::draft::{NOW, draft, language};

fn index() -> Index {
    let mut index = Index::holding_words();
    for title in ["Night Nurse", "Nurse", "Baker"] {
        let mut posting = draft(title).0;
        posting.id = title.to_owned();
        index.add(Arc::new(posting));
    }
    index
}

#[track_caller]
fn check(index: &Index, query: &str, n_hits: usize) {
    let criteria = Criteria {
        language: language("en"),
        query: query.to_owned(),
        ..Criteria::default()
    };
    assert_eq!(index.search(&criteria, NOW).ids.len(), n_hits, "{query}");
}

#[test]
fn before_words_are_read_a_query_is_taken_letter_by_letter() {
    let index = index();
    check(&index, "", 3);
    check(&index, "NURSE nigh", 1);
    check(&index, "urs", 2);
    check(&index, "nusre", 0);
}

#[test]
fn once_words_are_read_a_query_is_taken_by_words() {
    let mut index = index();
    assert!(index.read_words(|| false), "one at a time");
    check(&index, "nurse", 1);
    assert!(!index.read_words(|| true));
    check(&index, "nurse", 2);
    check(&index, "nusre", 2);
    check(&index, "urs", 0);
}

#[test]
fn words_that_were_held_give_the_answers_of_words_read_at_once() {
    let mut held = index();
    held.read_words(|| true);
    let mut at_once = Index::new();
    for at in 0..3 {
        let posting = held.posting(openings_search::PostingId(at)).unwrap();
        at_once.add(Arc::clone(posting));
    }
    for query in ["nurse", "night", "bakr", "nig nur", "-nurse"] {
        let criteria = Criteria {
            language: language("en"),
            query: query.to_owned(),
            ..Criteria::default()
        };
        assert_eq!(
            held.search(&criteria, NOW),
            at_once.search(&criteria, NOW),
            "{query}"
        );
    }
}
