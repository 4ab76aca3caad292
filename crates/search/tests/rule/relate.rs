//! Translations and similar postings.

use openings_search::Index;

use crate::draft::{Draft, NOW, board, draft, titles};

#[track_caller]
fn check(
    related: impl Fn(&Index) -> Vec<openings_search::PostingId>,
    drafts: &[Draft],
    expected: &[&str],
) {
    let index = board(drafts);
    assert_eq!(titles(&index, &related(&index)), expected);
}

#[track_caller]
fn check_translations(of: &str, drafts: &[Draft], expected: &[&str]) {
    check(
        |index| index.translations(index.find(of).unwrap(), NOW),
        drafts,
        expected,
    );
}

#[track_caller]
fn check_similar(drafts: &[Draft], expected: &[&str]) {
    check(
        |index| index.similar(index.find("0").unwrap(), 3, NOW),
        drafts,
        expected,
    );
}

#[test]
fn translations_are_found_from_either_side() {
    let drafts = [
        draft("Cook")
            .id("en")
            .translated_as(&["de", "en", "not there"]),
        draft("Koch").id("de").lang("de"),
        draft("Cuoco").id("it").lang("it"),
    ];
    check_translations("en", &drafts, &["Koch"]);
    check_translations("de", &drafts, &["Cook"]);
    check_translations("it", &drafts, &[]);
}

#[test]
fn translations_of_translations_are_translations() {
    let drafts = [
        draft("Koch").id("de").lang("de"),
        draft("Cook").id("en").translated_as(&["de"]),
        draft("Cuisinier")
            .id("fr")
            .lang("fr")
            .translated_as(&["en"])
            .expired(),
        draft("Cuoco").id("it").lang("it").translated_as(&["fr"]),
    ];
    check_translations("de", &drafts, &["Cook", "Cuoco"]);
    check_translations("it", &drafts, &["Koch", "Cook"]);
}

#[test]
fn one_reference_of_one_organization_in_two_languages_is_one_posting() {
    let drafts = [
        draft("Cook").id("a").org("Acme").reference("7"),
        draft("Cook in Bern").id("b").org("Acme").reference("7"),
        draft("Koch").id("c").lang("de").org("Acme").reference("7"),
        draft("Koch elsewhere")
            .id("d")
            .lang("de")
            .org("Other")
            .reference("7"),
        draft("?").id("e").lang("und").org("Acme").reference("7"),
    ];
    check_translations("a", &drafts, &["Koch"]);
    check_translations("c", &drafts, &["Cook", "Cook in Bern"]);
    check_translations("d", &drafts, &[]);
}

#[test]
fn rare_words_of_the_title_make_postings_alike() {
    let drafts = [
        draft("Senior Rust Engineer"),
        draft("Senior Cook"),
        draft("Senior Baker"),
        draft("Junior Rust Tester"),
        draft("Senior Clerk"),
        draft("Engineer").lang("de"),
        draft("Rust Engineer 2").expired(),
        draft("Driver"),
    ];
    check_similar(
        &drafts,
        &["Junior Rust Tester", "Senior Cook", "Senior Baker"],
    );
}

#[test]
fn the_department_makes_alike_and_the_organization_only_more_so() {
    let drafts = [
        draft("Cook")
            .org("Acme")
            .department("Kitchen")
            .tags(&["food"]),
        draft("Driver").org("Acme"),
        draft("Waiter").department("Kitchen"),
        draft("Baker").org("Acme").department("Kitchen"),
        draft("Taster").tags(&["food"]),
    ];
    check_similar(&drafts, &["Baker", "Waiter", "Taster"]);
}
