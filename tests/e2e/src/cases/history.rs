//! The address of the page, and going back and forward.

use std::thread::sleep;
use std::time::Duration;

use serde_json::{Value, json};

use super::Case;
use crate::fixture;
use crate::lab::Lab;
use crate::page::Page;
use crate::server::{Reply, Server};

pub(super) fn cases() -> Vec<Case> {
    vec![
        case!(each_state_has_an_address_in_the_query),
        case!(each_state_has_an_address_in_the_fragment),
        case!(a_prefix_keeps_the_names_of_a_board_apart),
        // In a fresh browser: a window that has 50 entries gets no more.
        case!(without_routing_the_address_and_the_history_stay).alone(),
        case!(an_act_is_one_entry_and_typing_is_none).alone(),
        case!(the_address_has_a_query_when_typing_rests_or_the_page_is_left).alone(),
        case!(back_and_forward_restore_filters_posting_scroll_and_focus).alone(),
        case!(a_narrow_list_comes_back_where_it_was),
        case!(back_restores_the_rows_that_were_shown),
        case!(a_link_leads_to_its_posting),
        case!(a_link_to_a_closed_posting_says_so),
        case!(a_link_to_an_unknown_posting_says_so),
        case!(an_open_posting_is_described_to_machines),
    ]
}

/// A partner's page with one board.
fn site(lab: &Lab, feed: &Value, attributes: &str, style: &str) -> Server {
    let site = lab.embedded(Reply::json(feed));
    site.page(
        "/",
        &format!(
            "<main style=\"{style}\"><h1>Work with us</h1><job-openings src=\"/feed.json\" \
             loading=\"eager\" {attributes}></job-openings></main>\
             <script async src=\"/openings/openings.js\"></script>"
        ),
    );
    site
}

#[track_caller]
fn open<'a>(lab: &Lab<'a>, site: &Server, path: &str) -> Page<'a> {
    let page = lab.page();
    page.open(&site.url(path));
    page.wait_ready();
    page
}

/// Waits for the names and values of the query, or of the fragment: the address follows when the visitor has stopped typing.
#[track_caller]
fn wait_pairs(page: &Page, part: &str, expected: &Value) {
    let all = format!(
        "JSON.stringify(Array.from(new URLSearchParams(location.{part}.slice(1)), (it) => it.join('=')))"
    );
    page.wait(
        &format!("the address with {expected}"),
        &format!("{all} === JSON.stringify({expected})"),
    );
}

fn n_entries(page: &Page) -> i64 {
    page.js("return history.length").as_i64().unwrap()
}

/// Sets the first country of the menu.
#[track_caller]
fn set_country(page: &Page) {
    page.click("[part~='country']");
    page.click(".menu__panel .option input");
    page.js("focused().blur(); $('[part~=country]').focus(); $('[part~=country]').click()");
    page.settle();
}

/// One entry back. Not by the button of the browser: WebKit's leaves out entries that no finger made.
#[track_caller]
fn back(page: &Page) {
    page.js("history.back()");
}

#[track_caller]
fn forward(page: &Page) {
    page.js("history.forward()");
}

/// Waits until the posting with this title is open.
#[track_caller]
fn wait_open(page: &Page, title: &str) {
    page.wait(
        &format!("{title} open"),
        &format!("text($('[part~=detail-title]')) === {title:?}"),
    );
    page.settle();
}

#[track_caller]
fn wait_closed(page: &Page) {
    page.wait("no posting open", "!$('[part~=detail]')");
    page.settle();
}

/// Goes through every kind of state and checks the board's pairs in one part of the address.
fn check_addresses(
    lab: &Lab,
    attributes: &str,
    part: &str,
    path: &str,
    own: &[&str],
    prefix: &str,
) {
    let site = site(lab, &fixture::feed(80), attributes, "");
    let page = open(lab, &site, path);
    let expect = |more: &[&str]| {
        let more = more.iter().map(|it| format!("{prefix}{it}"));
        let all: Vec<String> = own.iter().map(|it| (*it).to_owned()).chain(more).collect();
        wait_pairs(&page, part, &json!(all));
    };
    let rest = || page.js("return [location.search, location.hash]");
    let before = rest();
    // A state that is what the page asked for has the address of the page.
    expect(&[]);
    page.search("rust");
    expect(&["lang=en", "q=rust"]);
    page.search("");
    expect(&[]);
    page.choose("[part~='language']", "de");
    expect(&["lang=de"]);
    set_country(&page);
    expect(&["lang=de", "country=DE"]);
    let titles = page.titles();
    page.open_posting(&titles[0]);
    wait_open(&page, &titles[0]);
    let id = page.js("return host.results[0]");
    expect(&[
        "lang=de",
        "country=DE",
        &format!("job={}", id.as_str().unwrap()),
    ]);
    let address = page.address();
    // The other part of the address is the page's alone.
    let other = usize::from(part == "search");
    assert_eq!(rest()[other], before[other]);

    // The address by itself brings the state back.
    page.open("about:blank");
    page.open(&address);
    page.wait_ready();
    wait_open(&page, &titles[0]);
    assert_eq!(page.titles(), titles);
    assert_eq!(page.js("return $('[part~=language]').value"), "de");
    assert_eq!(page.address(), address);
    page.console_must_be_empty();
}

fn each_state_has_an_address_in_the_query(lab: &Lab) {
    let path = "/?utm_source=letter&x=1#part=2";
    check_addresses(lab, "", "search", path, &["utm_source=letter", "x=1"], "");
}

fn each_state_has_an_address_in_the_fragment(lab: &Lab) {
    let path = "/?utm_source=letter&q=own#part=2";
    check_addresses(lab, "routing=\"hash\"", "hash", path, &["part=2"], "");
}

fn a_prefix_keeps_the_names_of_a_board_apart(lab: &Lab) {
    let path = "/?q=own&lang=tlh#top";
    let attributes = "param-prefix=\"jobs-\"";
    check_addresses(
        lab,
        attributes,
        "search",
        path,
        &["q=own", "lang=tlh"],
        "jobs-",
    );
}

fn without_routing_the_address_and_the_history_stay(lab: &Lab) {
    let site = site(lab, &fixture::feed(80), "routing=\"none\"", "");
    let page = open(lab, &site, "/?q=own&job=p1#top");
    let (address, n_before) = (page.address(), n_entries(&page));
    assert!(!page.exists("[part~='detail']"));
    page.search("rust");
    page.search("");
    page.choose("[part~='language']", "de");
    set_country(&page);
    let title = page.titles().remove(0);
    page.open_posting(&title);
    wait_open(&page, &title);
    page.call("close", &json!([]));
    wait_closed(&page);
    assert_eq!(page.address(), address);
    assert_eq!(n_entries(&page), n_before);
    page.console_must_be_empty();
}

fn an_act_is_one_entry_and_typing_is_none(lab: &Lab) {
    for attributes in ["", "routing=\"hash\""] {
        let site = site(lab, &fixture::feed(80), attributes, "");
        let page = open(lab, &site, "/");
        let before = n_entries(&page);
        let more = |n: i64| assert_eq!(n_entries(&page) - before, n, "{}", page.address());
        page.js("$('[part~=query]').focus()");
        page.type_text("house");
        page.wait(
            "the query in the address",
            "location.href.includes('q=house')",
        );
        more(0);
        page.choose("[part~='language']", "de");
        more(1);
        set_country(&page);
        more(2);
        page.choose(".picker--sort", "newest");
        more(3);
        let title = page.titles().remove(0);
        page.open_posting(&title);
        wait_open(&page, &title);
        more(4);
        page.call("close", &json!([]));
        wait_closed(&page);
        more(5);
        page.click(".chips__clear");
        more(6);
        assert_eq!(page.js("return $('[part~=query]').value"), "");
    }
}

fn the_address_has_a_query_when_typing_rests_or_the_page_is_left(lab: &Lab) {
    let site = site(lab, &fixture::feed(80), "", "");
    site.page("/other", "<p>Another page</p>");
    let page = open(lab, &site, "/");
    page.js(
        "window.changes = 0; const replace = history.replaceState.bind(history);\n\
         history.replaceState = (...all) => { changes += 1; replace(...all); };\n\
         $('[part~=query]').focus()",
    );
    page.type_text("housekeeper");
    page.wait(
        "the query in the address",
        "location.href.includes('q=housekeeper')",
    );
    let n_changes = page.js("return changes").as_i64().unwrap();
    assert!(n_changes < 4, "{n_changes} for eleven keys");
    page.js("const field = $('[part~=query]'); field.value = 'nurse';\n\
         field.dispatchEvent(new Event('input', { bubbles: true }));\n\
         location.href = '/other'");
    page.wait("the other page", "location.pathname === '/other'");
    page.back();
    page.wait("the query", "location.href.includes('q=nurse')");
}

fn back_and_forward_restore_filters_posting_scroll_and_focus(lab: &Lab) {
    for attributes in ["", "routing=\"hash\""] {
        let site = site(lab, &fixture::feed(320), attributes, "");
        let page = open(lab, &site, "/");
        page.choose("[part~='language']", "de");
        let all = page.titles();
        set_country(&page);
        let some = page.titles();
        assert_ne!(all, some);
        back(&page);
        page.wait("all countries", "!$('.chip')");
        page.settle();
        assert_eq!(page.titles(), all);

        // Somewhere down the list.
        page.js("$$('.row__link')[20].focus({ preventScroll: true }); scrollTo(0, $$('.row')[18].offsetTop)");
        let top = page.js("await new Promise(requestAnimationFrame); return scrollY");
        assert!(top.as_f64().unwrap() > 500.0, "{top}");
        page.js("$$('.row__link')[20].click()");
        wait_open(&page, &all[20]);
        page.wait(
            "the focus on the title",
            "focused() === $('[part~=detail-title]')",
        );
        back(&page);
        wait_closed(&page);
        page.wait("the focus on the row", "focused() === $$('.row__link')[20]");
        must_be_at(&page, &top);
        forward(&page);
        wait_open(&page, &all[20]);
        page.wait(
            "the focus on the title",
            "focused() === $('[part~=detail-title]')",
        );
        must_be_at(&page, &top);
        back(&page);
        wait_closed(&page);
        back(&page);
        page.wait("English", "$('[part~=language]').value === 'en'");
        page.console_must_be_empty();
    }
}

/// The page comes to rest at this height.
#[track_caller]
fn must_be_at(page: &Page, top: &Value) {
    // Browsers restore the height of the page on their own, and after the event.
    sleep(Duration::from_millis(250));
    let now = page.js("return scrollY").as_f64().unwrap();
    assert!(
        (now - top.as_f64().unwrap()).abs() < 3.0,
        "{now} is not {top}"
    );
}

fn a_narrow_list_comes_back_where_it_was(lab: &Lab) {
    let site = site(lab, &fixture::feed(320), "", "width: 360px");
    let page = open(lab, &site, "/?lang=de");
    let titles = page.titles();
    page.js("$$('.row__link')[15].focus({ preventScroll: true }); scrollTo(0, $$('.row')[13].offsetTop)");
    let top = page.js("await new Promise(requestAnimationFrame); return scrollY");
    assert!(top.as_f64().unwrap() > 500.0, "{top}");
    let closes: [fn(&Page); 3] = [
        back,
        |page| page.click(".pane__back"),
        |page| page.press("Escape"),
    ];
    for close in closes {
        page.js("$$('.row__link')[15].click()");
        wait_open(&page, &titles[15]);
        page.wait(
            "the focus on the title",
            "focused() === $('[part~=detail-title]')",
        );
        assert_eq!(
            page.js("return getComputedStyle($('.list')).display"),
            "none"
        );
        let seen = page.js("const it = $('[part~=detail-title]').getBoundingClientRect(); return it.top >= 0 && it.bottom < innerHeight");
        assert_eq!(seen, true, "the title is in the window");
        close(&page);
        wait_closed(&page);
        page.wait("the focus on the row", "focused() === $$('.row__link')[15]");
        must_be_at(&page, &top);
    }
}

fn back_restores_the_rows_that_were_shown(lab: &Lab) {
    let site = site(lab, &fixture::feed(320), "page-size=\"10\"", "");
    let page = open(lab, &site, "/?lang=de");
    page.click(".list__more");
    page.click(".list__more");
    let titles = page.titles();
    assert_eq!(titles.len(), 30);
    page.open_posting(&titles[25]);
    wait_open(&page, &titles[25]);
    back(&page);
    wait_closed(&page);
    assert_eq!(page.titles(), titles);
}

fn a_link_leads_to_its_posting(lab: &Lab) {
    let site = site(lab, &fixture::feed(80), "", "");
    let page = open(lab, &site, "/?job=p9");
    wait_open(&page, "Bäckerin 9");
    // What the page opened by itself does not take the keyboard.
    assert_eq!(
        page.js("return document.activeElement === document.body"),
        true
    );
    // Each row is such a link.
    page.call("close", &json!([]));
    wait_closed(&page);
    let link = page.js("return $$('.row__link')[3].href");
    let title = page.titles().remove(3);
    page.open("about:blank");
    page.open(link.as_str().unwrap());
    page.wait_ready();
    wait_open(&page, &title);
    page.console_must_be_empty();
}

fn a_link_to_a_closed_posting_says_so(lab: &Lab) {
    let mut feed = fixture::feed(16);
    feed["items"][0]["_jobposting"]["validThrough"] = "2020-03-04".into();
    let site = site(lab, &feed, "", "");
    let page = open(lab, &site, "/?job=p0");
    wait_open(&page, "Rust engineer");
    assert!(
        page.text(".pane__message")
            .starts_with("This job closed on"),
        "{}",
        page.text(".pane")
    );
    assert!(!page.exists("[part~='apply']"));
    assert!(!page.titles().contains(&"Rust engineer".to_owned()));
    assert_eq!(
        page.js("return document.querySelectorAll('[type=\"application/ld+json\"]').length"),
        0
    );
}

fn a_link_to_an_unknown_posting_says_so(lab: &Lab) {
    let site = site(lab, &fixture::feed(16), "", "");
    let page = open(lab, &site, "/?job=never");
    assert_eq!(
        page.text(".pane__message"),
        "This job is no longer on the list."
    );
    assert!(!page.titles().is_empty());
    page.click(".pane__close");
    wait_closed(&page);
    assert!(!page.address().contains("job="));
}

fn an_open_posting_is_described_to_machines(lab: &Lab) {
    let site = site(lab, &fixture::feed(16), "", "");
    let page = open(lab, &site, "/");
    let described = || {
        page.js(
            "return Array.from(document.head.querySelectorAll('script[type=\"application/ld+json\"]'),
               (it) => JSON.parse(it.textContent))",
        )
    };
    assert_eq!(described(), json!([]));
    for (id, title) in [("p0", "Rust engineer"), ("p6", "Nurse")] {
        page.call("open", &json!([id]));
        wait_open(&page, title);
        let found = described();
        assert_eq!(found.as_array().map(Vec::len), Some(1), "{found:#}");
        assert_eq!(found[0]["@type"], "JobPosting");
        assert_eq!(found[0]["title"], title);
        assert!(
            found[0]["description"]
                .as_str()
                .is_some_and(|it| !it.is_empty()),
            "{found:#}"
        );
    }
    page.call("close", &json!([]));
    wait_closed(&page);
    assert_eq!(described(), json!([]));
    page.call("open", &json!(["p0"]));
    wait_open(&page, "Rust engineer");
    page.js("host.remove()");
    page.wait(
        "the page without a block",
        "!document.head.querySelector('[type=\"application/ld+json\"]')",
    );
}
