//! What the search finds besides the words as they are typed.

use serde_json::json;

use super::Case;
use crate::fixture;
use crate::lab::Lab;
use crate::page::Page;
use crate::server::{Reply, Server};

pub(super) fn cases() -> Vec<Case> {
    vec![
        case!(typos_and_other_names_of_a_role_are_found),
        case!(what_only_a_description_has_is_found_last_and_shown),
        case!(a_query_that_finds_nothing_is_answered_with_what_was_meant),
        case!(what_is_typed_never_lies_under_the_button_that_clears_it),
        case!(what_was_just_typed_counts_for_what_is_done_next),
    ]
}

/// Forty postings, ten in English: five nurses and five engineers.
fn board<'a>(lab: &Lab<'a>) -> (Server, Page<'a>) {
    let site = lab.embedded(Reply::json(&fixture::feed(40)));
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_ready();
    (site, page)
}

fn typos_and_other_names_of_a_role_are_found(lab: &Lab) {
    let (_site, page) = board(lab);
    page.search("nrse");
    assert_eq!(page.prop("total"), 5);
    assert!(page.titles().iter().all(|it| it.starts_with("Nurse")));
    assert_eq!(page.text("mark"), "Nurse");
    page.console_must_be_empty();
    // Other names come when somebody searches, from a file of their own.
    let site = lab.embedded(Reply::json(&fixture::one(
        "Registered nurse",
        "<p>Care.</p>",
    )));
    page.open(&site.url("/"));
    page.wait_ready();
    page.search("rn");
    page.wait("a registered nurse", "host.total === 1");
    page.settle();
    assert_eq!(page.text("mark"), "Registered");
    page.console_must_be_empty();
}

fn what_only_a_description_has_is_found_last_and_shown(lab: &Lab) {
    let (_site, page) = board(lab);
    page.search("homes");
    assert_eq!(page.prop("total"), 5);
    assert_eq!(
        page.text(".row__told"),
        "Care for people in their own homes."
    );
    assert_eq!(page.text(".row__told mark"), "homes");
    page.search("nurse");
    assert!(!page.exists(".row__told"));
    page.console_must_be_empty();
}

fn a_query_that_finds_nothing_is_answered_with_what_was_meant(lab: &Lab) {
    let (_site, page) = board(lab);
    page.search("nurse qqqqq");
    assert_eq!(page.prop("total"), 0);
    let said = page.text(".no-match");
    assert!(said.contains("Did you mean “nurse” (5)?"), "{said}");
    page.click(".no-match .link");
    assert_eq!(page.prop("total"), 5);
    assert_eq!(page.js("return $('[part~=query]').value"), "nurse");
    page.console_must_be_empty();
}

fn what_is_typed_never_lies_under_the_button_that_clears_it(lab: &Lab) {
    let (site, page) = board(lab);
    for language in ["en", "ar"] {
        page.open(&site.url(&format!("/?lang={language}")));
        page.wait_ready();
        for typed in ["nurse", "ممرض"] {
            page.search(typed);
            let room = page.js(
                "const field = $('[part~=query]');
                 const [box, button] = [field, $('.search__clear')].map((it) => it.getBoundingClientRect());
                 const { paddingLeft, paddingRight } = getComputedStyle(field);
                 const isLeft = button.left - box.left < box.right - button.right;
                 return parseFloat(isLeft ? paddingLeft : paddingRight) - button.width",
            );
            assert!(room.as_f64().unwrap() >= 0.0, "{language} {typed} {room}");
        }
    }
}

fn what_was_just_typed_counts_for_what_is_done_next(lab: &Lab) {
    let (_site, page) = board(lab);
    let typed = "const field = $('[part~=query]');
         field.focus();
         field.value = 'nurse';
         field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));";
    // The search waits until the letters are on screen; what comes before that does not lose them.
    let next = "const picker = $('[part~=language]');
         picker.value = 'de';
         picker.dispatchEvent(new Event('change', { bubbles: true }));";
    page.js(&format!("{typed} {next}"));
    page.settle();
    // The button is there as long as something is searched for.
    let state =
        "return [$('[part~=language]').value, !!$('.search__clear'), $('[part~=query]').value]";
    assert_eq!(page.js(state), json!(["de", true, "nurse"]));
    let next = "field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));";
    page.js(&format!("{typed} {next}"));
    page.settle();
    assert_eq!(page.js(state), json!(["de", false, ""]));
    page.console_must_be_empty();
}
