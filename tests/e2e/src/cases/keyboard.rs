//! The whole task without a pointer.

use serde_json::{Value, json};

use super::Case;
use crate::fixture;
use crate::lab::Lab;
use crate::page::Page;
use crate::server::Reply;

pub(super) fn cases() -> Vec<Case> {
    vec![
        case!(a_job_is_found_and_read_by_keyboard_alone),
        case!(escape_closes_a_menu_and_leaves_the_focus_on_its_button),
        case!(more_rows_begin_where_the_focus_goes),
        case!(a_narrow_board_is_used_by_keyboard_alone),
    ]
}

/// Presses Tab until what has the focus begins with `wanted`, and requires each stop to be seen.
#[track_caller]
fn tab_to(page: &Page, wanted: &str) {
    let mut stops = Vec::new();
    while stops.len() < 30 {
        page.press("Tab");
        let focus = page.focus();
        focus_must_be_seen(page, &focus);
        if focus.starts_with(wanted) {
            return;
        }
        stops.push(focus);
    }
    panic!("Tab does not reach {wanted}: {stops:#?}");
}

/// The focus is on something that shows it by an outline, and that is inside the window.
#[track_caller]
fn focus_must_be_seen(page: &Page, focus: &str) {
    let seen = page.js(
        "const it = focused();
         if (!it || !root.contains(it)) return 'not in the board';
         const drawn = (style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
         const around = it.closest('label');
         const has = [getComputedStyle(it), getComputedStyle(it, '::after'),
                      ...(around ? [getComputedStyle(around)] : [])].some(drawn);
         const box = (it.matches('.row__link') ? it.closest('.row') : it).getBoundingClientRect();
         const inside = box.bottom > 0 && box.top < innerHeight && box.width > 0;
         return has ? inside ? '' : 'out of the window' : 'without an outline'",
    );
    assert_eq!(seen, "", "{focus}");
}

/// A page whose first stop is a link of the page.
fn open<'a>(
    lab: &Lab<'a>,
    n: usize,
    width: &str,
    attributes: &str,
) -> (crate::server::Server, Page<'a>) {
    let site = lab.embedded(Reply::json(&fixture::feed(n)));
    site.page(
        "/",
        &format!(
            "<main style=\"width: {width}\"><h1>Work with us</h1><p><a id=\"before\" href=\"/\">Home</a></p>\
             <job-openings src=\"/feed.json\" loading=\"eager\" {attributes}></job-openings>\
             <p><a id=\"after\" href=\"/\">Imprint</a></p></main>\
             <script async src=\"/openings/openings.js\"></script>"
        ),
    );
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_ready();
    page.js("document.getElementById('before').focus()");
    (site, page)
}

fn languages_value(page: &Page) -> Value {
    page.js("return $('[part~=language]').value")
}

fn a_job_is_found_and_read_by_keyboard_alone(lab: &Lab) {
    let (_site, page) = open(lab, 600, "auto", "");
    tab_to(&page, "input query");
    page.type_text("house 1");
    let n_found = page.prop("total");
    assert_eq!(page.js("return $('[part~=query]').value"), "house 1");

    // The language: English comes after Deutsch.
    tab_to(&page, "select language");
    assert_eq!(languages_value(&page), "en");
    page.press("ArrowUp");
    // Some browsers open the list first, and take the choice with Enter.
    if languages_value(&page) != "de" {
        page.press("Enter");
    }
    page.wait("German", "$('[part~=language]').value === 'de'");
    page.settle();
    assert_ne!(page.prop("total"), n_found);
    assert!(
        page.focus().starts_with("select language"),
        "{}",
        page.focus()
    );

    // A country, with Space.
    tab_to(&page, "button country");
    page.press("Enter");
    page.settle();
    tab_to(&page, "input");
    let total = page.prop("total");
    let n_countries = page.texts(".menu__panel .option").len();
    assert!(n_countries > 1);
    page.press("Space");
    page.settle();
    assert_eq!(page.js("return focused().checked"), true);
    assert!(page.prop("total").as_u64() < total.as_u64());
    assert_eq!(page.texts(".menu__panel .option").len(), n_countries);
    page.press("Escape");
    page.settle();
    assert!(!page.exists(".menu__panel"));
    assert!(
        page.focus().starts_with("button country"),
        "{}",
        page.focus()
    );

    // The rows.
    tab_to(&page, "a row-title");
    let titles = page.titles();
    assert!(titles.len() > 1, "{titles:?}");
    assert_eq!(page.focus(), format!("a row-title {}", titles[0]));
    page.press("ArrowDown");
    assert_eq!(page.focus(), format!("a row-title {}", titles[1]));
    focus_must_be_seen(&page, "the second row");
    page.press("ArrowUp");
    assert_eq!(page.focus(), format!("a row-title {}", titles[0]));
    page.press("ArrowUp");
    assert_eq!(page.focus(), format!("a row-title {}", titles[0]));
    page.press("ArrowDown");

    // The posting.
    page.press("Enter");
    page.settle();
    page.wait(
        "the title",
        "(focused().getAttribute('part') || '').includes('detail-title')",
    );
    assert_eq!(page.focus(), format!("div detail-title {}", titles[1]));
    tab_to(&page, "a apply");
    page.press("Escape");
    page.settle();
    page.wait(
        "the list",
        "!$('[part~=detail]') && (focused().getAttribute('part') || '') === 'row-title'",
    );
    assert_eq!(page.focus(), format!("a row-title {}", titles[1]));
    page.console_must_be_empty();
}

fn escape_closes_a_menu_and_leaves_the_focus_on_its_button(lab: &Lab) {
    let (_site, page) = open(lab, 160, "auto", "");
    tab_to(&page, "button Type");
    page.press("Space");
    page.settle();
    assert_eq!(
        page.js("return focused().getAttribute('aria-expanded')"),
        "true"
    );
    tab_to(&page, "input");
    page.press("Space");
    page.settle();
    assert!(
        page.js("return location.search")
            .as_str()
            .unwrap()
            .contains("type=")
    );
    page.press("Escape");
    page.settle();
    assert_eq!(page.focus(), "button Type: 1");
    assert_eq!(
        page.js("return focused().getAttribute('aria-expanded')"),
        "false"
    );
    // Going on with Tab closes as well.
    page.press("Enter");
    page.settle();
    tab_to(&page, "button Organization");
    assert!(!page.exists(".menu__panel"));
    // A chip is removed where it stands, and the focus is not lost with it.
    tab_to(&page, "button Remove");
    page.press("Enter");
    page.settle();
    assert!(
        !page
            .js("return location.search")
            .as_str()
            .unwrap()
            .contains("type=")
    );
    page.wait(
        "the focus in the board",
        "focused() && root.contains(focused())",
    );
}

fn more_rows_begin_where_the_focus_goes(lab: &Lab) {
    let (_site, page) = open(lab, 200, "auto", "page-size=\"10\"");
    assert_eq!(page.titles().len(), 10);
    page.js("$$('.row__link')[9].focus()");
    tab_to(&page, "button Show 10 more");
    page.press("Enter");
    page.settle();
    page.wait(
        "the focus on a row",
        "focused().getAttribute('part') === 'row-title'",
    );
    let titles = page.titles();
    assert_eq!(titles.len(), 20);
    assert_eq!(page.focus(), format!("a row-title {}", titles[10]));
    focus_must_be_seen(&page, "the first new row");
}

fn a_narrow_board_is_used_by_keyboard_alone(lab: &Lab) {
    let (_site, page) = open(lab, 160, "340px", "");
    tab_to(&page, "button Filters");
    page.press("Enter");
    page.settle();
    tab_to(&page, "button Type");
    page.press("Enter");
    page.settle();
    tab_to(&page, "input");
    page.press("Space");
    page.settle();
    tab_to(&page, "button Show");
    page.press("Enter");
    page.settle();
    page.wait(
        "the focus in the board",
        "focused() && root.contains(focused())",
    );
    focus_must_be_seen(&page, "after the filters were closed");
    tab_to(&page, "a row-title");
    page.press("ArrowDown");
    let row = page.focus();
    page.press("Enter");
    page.settle();
    page.wait(
        "the title",
        "(focused().getAttribute('part') || '').includes('detail-title')",
    );
    assert_eq!(
        page.js("return getComputedStyle($('.list')).display"),
        "none"
    );
    page.press("Shift+Tab");
    assert!(
        page.focus().starts_with("button Back to"),
        "{}",
        page.focus()
    );
    focus_must_be_seen(&page, "Back");
    page.press("Enter");
    page.settle();
    page.wait(
        "the focus on a row",
        "focused().getAttribute('part') === 'row-title'",
    );
    assert_eq!(page.focus(), row);
    focus_must_be_seen(&page, "the row");
    assert_eq!(
        page.js_with(
            "return focused().getAttribute(arguments[0])",
            &json!(["aria-current"])
        ),
        "false"
    );
}
