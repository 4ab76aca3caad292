//! The list under the search field: what the query may be going on to.

use serde_json::{Value, json};

use super::Case;
use crate::browser::Browser;
use crate::fixture;
use crate::lab::Lab;
use crate::page::Page;
use crate::server::{Reply, Server};

pub(super) fn cases() -> Vec<Case> {
    vec![
        case!(names_are_suggested_with_their_kind_and_count_and_nothing_moves),
        case!(a_suggestion_is_chosen_by_keyboard_and_the_typed_query_is_in_the_history),
        case!(moving_through_suggestions_leaves_the_query_as_it_was_typed),
        case!(escape_closes_the_suggestions_before_it_clears_the_query),
        case!(leaving_the_field_closes_the_suggestions_and_chooses_none),
        case!(a_click_on_a_suggestion_chooses_it_and_leaves_the_keyboard_in_the_field),
        case!(a_tap_on_a_suggestion_chooses_it).only_in(&[Browser::Chromium]),
        case!(keys_of_a_composition_are_not_for_the_suggestions),
        case!(only_names_that_the_filters_let_through_are_suggested),
        case!(suggestions_stay_within_a_narrow_board_of_either_direction),
        case!(two_boards_suggest_without_each_other),
    ]
}

/// Title, organization and city of the postings; what begins with "nur" is in all three.
const POSTINGS: [(&str, &str, &str); 6] = [
    ("Nurse (all genders) – nights", "Acme", "Bern"),
    ("Nurse", "Harbour Clinic", "Bern"),
    ("Nursery teacher", "Acme", "Bern"),
    ("Gardener", "Nurture Ltd", "Bern"),
    ("Baker", "Acme", "Nuremberg"),
    ("Plumber", "Acme", "Lyon"),
];

fn feed() -> Value {
    let postings = POSTINGS.into_iter().enumerate();
    let postings = postings.map(|(at, (title, organization, city))| {
        let mut posting = fixture::posting(at);
        posting["title"] = title.into();
        posting["language"] = "en".into();
        let job = &mut posting["_jobposting"];
        job["hiringOrganization"]["name"] = organization.into();
        job["jobLocation"]["address"]["addressLocality"] = city.into();
        posting
    });
    fixture::feed_of(postings.collect())
}

fn board<'a>(lab: &Lab<'a>) -> (Server, Page<'a>) {
    let site = lab.embedded(Reply::json(&feed()));
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_ready();
    (site, page)
}

/// Types into the field as a person does, and waits for the list.
#[track_caller]
fn type_query(page: &Page, text: &str) {
    page.js("$('[part~=query]').focus()");
    page.type_text(text);
    wait_open(page);
}

#[track_caller]
fn wait_open(page: &Page) {
    page.wait(
        "suggestions",
        "$('[part~=query]').getAttribute('aria-expanded') === 'true'",
    );
}

fn is_open(page: &Page) -> bool {
    let open = page.js(
        "const is = $('[part~=query]').getAttribute('aria-expanded');
         const shown = $('.suggestions').getBoundingClientRect().height > 0;
         if (shown !== (is === 'true')) throw new Error('says ' + is + ', shows ' + shown);
         return shown",
    );
    open == true
}

/// What the list shows: name, kind and count of each.
fn shown(page: &Page) -> Value {
    page.js("return $$('.suggestion').map((it) => Array.from(it.children).map(text).join(' | '))")
}

/// The name that is marked, as assistive technology is told; null where the query itself is.
fn marked(page: &Page) -> Value {
    page.js(
        "const id = $('[part~=query]').getAttribute('aria-activedescendant');
         const marked = $$('[role=option][aria-selected=true]').map((it) => it.id).join();
         if (marked !== id) throw new Error(`says ${id}, shows ${marked}`);
         return id ? text(root.getElementById(id).firstChild) : null",
    )
}

fn query(page: &Page) -> Value {
    page.js("return $('[part~=query]').value")
}

fn names_are_suggested_with_their_kind_and_count_and_nothing_moves(lab: &Lab) {
    let (_site, page) = board(lab);
    let places = "return ['.toolbar', '.filters', '.list'].map((it) => {
        const box = $(it).getBoundingClientRect();
        return [box.left, box.top, box.width];
      }).concat(document.documentElement.scrollWidth)";
    assert!(!is_open(&page));
    page.js("$('[part~=query]').focus()");
    page.type_text("n");
    wait_open(&page);
    let before = page.js(places);
    page.type_text("ur");
    page.wait("the names for nur", "$$('.suggestion').length === 4");
    assert_eq!(
        shown(&page),
        json!([
            "Nurse | Role | 2",
            "Nursery teacher | Role | 1",
            "Nurture Ltd | Organization | 1",
            "Nuremberg | Place | 1",
        ])
    );
    assert!(is_open(&page));
    assert_eq!(page.js(places), before);
    assert_eq!(page.text(".suggestion mark"), "Nur");
    // What assistive technology is told.
    let told = page.js(
        "const field = $('[part~=query]');
         const list = root.getElementById(field.getAttribute('aria-controls'));
         return [field.getAttribute('role'), field.getAttribute('aria-autocomplete'),
                 list.getAttribute('role'), list.getAttribute('aria-label'),
                 ...Array.from(list.children).map((it) => it.getAttribute('role')),
                 list.firstElementChild.getAttribute('aria-label').replace(/[\\u2066-\\u2069]/g, '')]",
    );
    assert_eq!(
        told,
        json!([
            "combobox",
            "list",
            "listbox",
            "Suggestions",
            "option",
            "option",
            "option",
            "option",
            "Nurse, Role, 2 jobs"
        ])
    );
    assert_eq!(marked(&page), Value::Null);
    page.press("Escape");
    page.settle();
    assert!(!is_open(&page));
    assert_eq!(page.js(places), before);
    page.console_must_be_empty();
}

fn a_suggestion_is_chosen_by_keyboard_and_the_typed_query_is_in_the_history(lab: &Lab) {
    let (_site, page) = board(lab);
    type_query(&page, "nurs");
    page.press("ArrowDown");
    page.press("ArrowDown");
    assert_eq!(marked(&page), "Nursery teacher");
    page.press("Enter");
    page.settle();
    assert!(!is_open(&page));
    assert_eq!(query(&page), "Nursery teacher");
    assert_eq!(page.titles(), ["Nursery teacher"]);
    assert!(page.focus().starts_with("input query"), "{}", page.focus());
    page.back();
    page.wait("what was typed", "$('[part~=query]').value === 'nurs'");
    page.console_must_be_empty();
}

fn moving_through_suggestions_leaves_the_query_as_it_was_typed(lab: &Lab) {
    let (_site, page) = board(lab);
    type_query(&page, "nur");
    page.wait("the names for nur", "$$('.suggestion').length === 4");
    let total = page.prop("total");
    page.press("ArrowUp");
    assert_eq!(marked(&page), "Nuremberg");
    page.press("ArrowDown");
    assert_eq!(marked(&page), Value::Null);
    page.press("ArrowDown");
    assert_eq!(marked(&page), "Nurse");
    assert_eq!(query(&page), "nur");
    assert_eq!(page.prop("total"), total);
    // The caret is the text's, and with it what Enter takes.
    page.press("Home");
    assert_eq!(page.js("return $('[part~=query]').selectionStart"), 0);
    assert_eq!(marked(&page), Value::Null);
    page.press("End");
    assert_eq!(page.js("return $('[part~=query]').selectionStart"), 3);
    page.press("Enter");
    page.settle();
    assert!(!is_open(&page));
    assert_eq!(query(&page), "nur");
    assert_eq!(page.prop("total"), total);
    // The arrows open it again, and what is typed on is not lost either.
    page.press("ArrowDown");
    assert!(is_open(&page));
    assert_eq!(marked(&page), "Nurse");
    page.type_text("t");
    assert_eq!(marked(&page), Value::Null);
    assert_eq!(query(&page), "nurt");
    page.console_must_be_empty();
}

fn escape_closes_the_suggestions_before_it_clears_the_query(lab: &Lab) {
    let (_site, page) = board(lab);
    type_query(&page, "nur");
    page.press("ArrowDown");
    page.press("Escape");
    page.settle();
    assert!(!is_open(&page));
    assert_eq!(query(&page), "nur");
    assert_eq!(marked(&page), Value::Null);
    page.press("Escape");
    page.settle();
    assert_eq!(query(&page), "");
    assert_eq!(page.titles().len(), POSTINGS.len());
    assert!(page.focus().starts_with("input query"), "{}", page.focus());
    // Nothing typed, nothing to suggest.
    page.press("ArrowDown");
    assert!(!is_open(&page));
    page.console_must_be_empty();
}

fn leaving_the_field_closes_the_suggestions_and_chooses_none(lab: &Lab) {
    let (_site, page) = board(lab);
    type_query(&page, "nur");
    page.press("ArrowDown");
    assert_eq!(marked(&page), "Nurse");
    page.press("Tab");
    page.settle();
    assert!(!is_open(&page));
    assert_eq!(query(&page), "nur");
    assert!(page.focus().starts_with("button"), "{}", page.focus());
    // Left before they came: they do not come.
    page.js("const field = $('[part~=query]');
         field.focus();
         field.value = 'nurs';
         field.dispatchEvent(new InputEvent('input', { bubbles: true }));
         field.blur();
         await new Promise((it) => setTimeout(it, 400))");
    assert!(!is_open(&page));
    assert_eq!(query(&page), "nurs");
    page.console_must_be_empty();
}

fn a_click_on_a_suggestion_chooses_it_and_leaves_the_keyboard_in_the_field(lab: &Lab) {
    let (_site, page) = board(lab);
    type_query(&page, "nur");
    page.wait("the names for nur", "$$('.suggestion').length === 4");
    page.point(".suggestion:nth-child(3)", "mouse");
    page.settle();
    assert_eq!(query(&page), "Nurture Ltd");
    assert_eq!(page.titles(), ["Gardener"]);
    assert!(!is_open(&page));
    assert!(page.focus().starts_with("input query"), "{}", page.focus());
    page.console_must_be_empty();
}

fn a_tap_on_a_suggestion_chooses_it(lab: &Lab) {
    let (_site, page) = board(lab);
    type_query(&page, "nur");
    page.wait("the names for nur", "$$('.suggestion').length === 4");
    page.point(".suggestion:nth-child(4)", "touch");
    page.wait("the place", "$('[part~=query]').value === 'Nuremberg'");
    page.settle();
    assert_eq!(page.titles(), ["Baker"]);
    assert!(!is_open(&page));
    assert!(page.focus().starts_with("input query"), "{}", page.focus());
    page.console_must_be_empty();
}

fn keys_of_a_composition_are_not_for_the_suggestions(lab: &Lab) {
    let (_site, page) = board(lab);
    type_query(&page, "nur");
    let left_alone = page.js(
        "const press = (key) => $('[part~=query]').dispatchEvent(
           new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }));
         return ['ArrowDown', 'ArrowUp', 'Enter', 'Escape'].map(press)",
    );
    assert_eq!(left_alone, json!([true, true, true, true]));
    assert!(is_open(&page));
    assert_eq!(marked(&page), Value::Null);
    assert_eq!(query(&page), "nur");
}

fn only_names_that_the_filters_let_through_are_suggested(lab: &Lab) {
    let site = lab.embedded(Reply::json(&feed()));
    let page = lab.page();
    // Every third posting is part-time: the first and the fourth.
    page.open(&site.url("/?type=PART_TIME"));
    page.wait_ready();
    assert_eq!(page.prop("total"), 2);
    type_query(&page, "nur");
    page.wait("two names", "$$('.suggestion').length === 2");
    assert_eq!(
        shown(&page),
        json!(["Nurse | Role | 1", "Nurture Ltd | Organization | 1"])
    );
    page.console_must_be_empty();
}

fn suggestions_stay_within_a_narrow_board_of_either_direction(lab: &Lab) {
    let site = lab.embedded(Reply::json(&feed()));
    let page = lab.page();
    for (language, direction) in [("en", "ltr"), ("ar", "rtl")] {
        site.page(
            &format!("/{language}"),
            &format!(
                "<main dir=\"{direction}\" style=\"width: 340px\">\
                 <job-openings src=\"/feed.json\" loading=\"eager\" lang=\"en\" ui-lang=\"{language}\">\
                 </job-openings></main><script async src=\"/openings/openings.js\"></script>"
            ),
        );
        page.open(&site.url(&format!("/{language}")));
        page.wait_ready();
        assert_eq!(page.js("return $('.board').dir"), direction);
        type_query(&page, "nur");
        page.wait("the names for nur", "$$('.suggestion').length === 4");
        let outside = page.js(
            "const around = $('.board').getBoundingClientRect();
             const field = $('[part~=query]').getBoundingClientRect();
             const boxes = $$('.suggestions, .suggestion, .suggestion *');
             if ($('.suggestions').getBoundingClientRect().top < field.bottom) return ['over the field'];
             return boxes.filter((it) => {
               const box = it.getBoundingClientRect();
               return box.left < around.left - 0.5 || box.right > around.right + 0.5;
             }).map((it) => it.className)",
        );
        assert_eq!(outside, json!([]), "{language}");
    }
    page.console_must_be_empty();
}

fn two_boards_suggest_without_each_other(lab: &Lab) {
    let site = lab.embedded(Reply::json(&feed()));
    site.page(
        "/",
        "<main><job-openings src=\"/feed.json\" loading=\"eager\"></job-openings>\
         <job-openings src=\"/feed.json\" loading=\"eager\" param-prefix=\"b-\"></job-openings></main>\
         <script async src=\"/openings/openings.js\"></script>",
    );
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_ready();
    let second = page.board(1);
    second.wait_ready();
    type_query(&second, "nur");
    assert!(is_open(&second));
    assert!(!is_open(&page));
    type_query(&page, "nur");
    assert!(!is_open(&second));
    for it in [&page, &second] {
        let twice = it.js("const ids = $$('[id]').map((it) => it.id);
             return ids.filter((it, at) => ids.indexOf(it) !== at)");
        assert_eq!(twice, json!([]));
    }
    page.press("ArrowDown");
    assert_eq!(marked(&page), "Nurse");
    assert_eq!(marked(&second), Value::Null);
    page.console_must_be_empty();
}
