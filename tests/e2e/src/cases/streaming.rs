//! Feeds on their way: those that are slow, those that break off, and those that are none.

use serde_json::{Value, json};

use super::Case;
use crate::browser::Browser;
use crate::fixture;
use crate::lab::Lab;
use crate::page::Page;
use crate::server::{Reply, Server};

pub(super) fn cases() -> Vec<Case> {
    vec![
        case!(rows_are_there_before_a_tenth_of_the_feed_and_stay_where_they_are),
        case!(a_board_starts_in_the_language_of_its_page_whatever_comes_first),
        case!(the_picker_keeps_the_chosen_language_while_others_come),
        case!(a_list_that_came_out_of_order_is_sorted_when_the_visitor_says_so),
        case!(every_failure_has_its_own_sentence_and_can_be_tried_again),
        case!(a_feed_of_another_site_that_may_not_be_read_has_failed),
        case!(a_failure_shows_the_saved_copy_and_leaves_it_as_it_is),
        case!(one_broken_posting_costs_nobody_the_others),
        case!(a_feed_without_postings_is_empty_and_not_failed),
        case!(a_feed_in_pages_is_read_to_its_end),
    ]
}

/// Postings in the long feed; a quarter is in English.
const N_LONG: usize = 1_600;

/// Where each row on screen is, and which.
const RECTS: &str = "$$('[part~=row]').map((it) => {
    const { x, y, width, height } = it.getBoundingClientRect();
    return [text(it.querySelector('[part~=row-title]')), x, y, width, height];
  })";

fn rows_are_there_before_a_tenth_of_the_feed_and_stay_where_they_are(lab: &Lab) {
    let feed = fixture::feed(N_LONG).to_string();
    let tenth = feed.len() / 10;
    let site = lab.embedded(Reply::feed(feed).pause_at(tenth));
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait("twenty rows", "$$('[part~=row]').length >= 20");
    assert!(site.sent("/feed.json") <= tenth);
    assert_eq!(page.prop("status"), "loading");
    assert!(
        page.status_text().contains("so far"),
        "{}",
        page.status_text()
    );
    // Whatever else was about to come has come: the words, and the filters that are already known.
    page.js("await new Promise((resolve) => setTimeout(resolve, 600))");
    let before = page.js(&format!("return {RECTS}"));
    let before = before.as_array().unwrap();
    page.js(&format!(
        "window.moved = [];
         const n = {RECTS}.length;
         const before = JSON.stringify({RECTS});
         const look = () => {{
           const root = document.querySelector('job-openings').shadowRoot;
           const now = JSON.stringify({RECTS}.slice(0, n));
           if (now !== before) window.moved.push(now);
           requestAnimationFrame(look);
         }};
         look();"
    ));
    site.release("/feed.json");
    page.wait_ready();
    let after = page.js(&format!("return {RECTS}"));
    let after = after.as_array().unwrap();
    // A page of the list may have had room for more.
    assert_eq!(before, &after[..before.len()], "no row has moved");
    assert_eq!(
        page.js("return window.moved"),
        json!([]),
        "not even for a moment"
    );
    assert_eq!(page.prop("total"), N_LONG / 4);
    assert_eq!(page.js("return host.results.length"), N_LONG / 4);
    let n = page.js("return host.languages.reduce((sum, it) => sum + it.count, 0)");
    assert_eq!(n, N_LONG);
    assert!(
        page.status_text().contains("400 jobs"),
        "{}",
        page.status_text()
    );
    page.console_must_be_empty();
}

fn a_board_starts_in_the_language_of_its_page_whatever_comes_first(lab: &Lab) {
    // First those that the visitor would take, too, and more than fill a screen.
    let mut postings: Vec<Value> = (0..80).map(fixture::posting).collect();
    for (at, it) in postings.iter_mut().enumerate() {
        it["language"] = if at < 60 { "en" } else { "fr" }.into();
        it["content_html"] = "x".repeat(2_000).into();
    }
    let feed = fixture::feed_of(postings).to_string();
    let half = feed.len() / 2;
    let site = lab.embedded(Reply::feed(feed).pause_at(half));
    site.route(
        "/",
        Reply::html(
            "<!doctype html><html lang=\"fr\"><head><title>Une page</title></head><body>\
             <job-openings src=\"/feed.json\" loading=\"eager\"></job-openings>\
             <script async src=\"/openings/openings.js\"></script></body></html>",
        ),
    );
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait("half of the feed", "host && host.languages.length === 1");
    site.release("/feed.json");
    page.wait_ready();
    assert_eq!(page.js("return $('[part~=language]').value"), "fr");
    assert_eq!(page.prop("total"), 20);
    page.console_must_be_empty();
}

fn the_picker_keeps_the_chosen_language_while_others_come(lab: &Lab) {
    let languages = ["en", "de", "cs", "ar", "da", "sv", "bg", "fr"];
    let mut postings: Vec<Value> = (0..80).map(fixture::posting).collect();
    for (at, it) in postings.iter_mut().enumerate() {
        it["language"] = languages[at.saturating_sub(40) / 5].into();
        it["content_html"] = "x".repeat(2_000).into();
    }
    let feed = fixture::feed_of(postings).to_string();
    let half = feed.len() / 2;
    let site = lab.embedded(Reply::feed(feed).pause_at(half));
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait("rows", "$$('[part~=row]').length === 25");
    page.js("window.shown = new Set();
         const look = () => {
           window.shown.add(root.querySelector('[part~=language]').value);
           requestAnimationFrame(look);
         };
         look()");
    site.release("/feed.json");
    page.wait_ready();
    assert_eq!(page.codes("languages").len(), languages.len());
    page.js("await new Promise(requestAnimationFrame)");
    assert_eq!(page.js("return Array.from(window.shown)"), json!(["en"]));
    page.console_must_be_empty();
}

fn a_list_that_came_out_of_order_is_sorted_when_the_visitor_says_so(lab: &Lab) {
    let mut postings: Vec<Value> = (0..60).map(fixture::posting).collect();
    for (at, it) in postings.iter_mut().enumerate() {
        it["language"] = "en".into();
        it["title"] = format!("Number {at}").into();
        it["content_html"] = "x".repeat(2_000).into();
        // The newest come last.
        it["date_published"] =
            format!("2026-{:02}-{:02}T08:00:00Z", 1 + at / 20, 1 + at % 20).into();
    }
    let feed = fixture::feed_of(postings).to_string();
    let half = feed.len() / 2;
    let site = lab.embedded(Reply::feed(feed).pause_at(half));
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait("rows", "$$('[part~=row]').length === 25");
    page.js("await new Promise((resolve) => setTimeout(resolve, 400))");
    let before = page.titles();
    assert!(!before.contains(&"Number 59".to_owned()), "{before:?}");
    site.release("/feed.json");
    page.wait_ready();
    assert_eq!(page.titles(), before);
    page.click(".status__reorder");
    assert_eq!(page.titles()[..2], ["Number 59", "Number 58"]);
    assert!(!page.exists(".status__reorder"));
    page.console_must_be_empty();
}

/// Answers that are no feed, with the code of the event and the sentence for the visitor.
fn failures(browser: Browser) -> Vec<(Reply, &'static str, &'static str)> {
    let feed = fixture::feed(400).to_string();
    let half = feed.len() / 2;
    // WebKit takes what came before the connection broke for the whole.
    let (broken, broken_words) = match browser {
        Browser::WebKit => ("truncated", "The list breaks off in the middle."),
        _ => ("interrupted", "The connection broke off."),
    };
    vec![
        (Reply::feed(feed.clone()).cut_at(half), broken, broken_words),
        (
            Reply::feed(&feed[..half]),
            "truncated",
            "The list breaks off in the middle.",
        ),
        (
            Reply::status(404),
            "status",
            "There is no list at its address (error 404).",
        ),
        (
            Reply::status(410),
            "status",
            "There is no list at its address (error 410).",
        ),
        (
            Reply::status(500),
            "status",
            "The site answered with an error (500).",
        ),
        (
            Reply::json(&fixture::feed(3)).with_status(503),
            "status",
            "The site answered with an error (503).",
        ),
        (
            Reply::page("<h1>Not here</h1>"),
            "html",
            "The site sent a web page instead of a list.",
        ),
        (Reply::feed(""), "empty", "The site sent an empty file."),
        (Reply::feed("  \n"), "empty", "The site sent an empty file."),
        (
            Reply::feed("{\"a\":1}"),
            "unknown-shape",
            "The file is not a list of jobs.",
        ),
        (
            Reply::feed("17"),
            "unknown-shape",
            "The file is not a list of jobs.",
        ),
        (
            Reply::feed("jobs: none"),
            "not-json",
            "The site sent a file that is not JSON.",
        ),
        (
            Reply::feed(latin_1(
                &fixture::one("Bücher", "<p>Für alle.</p>").to_string(),
            )),
            "not-utf8",
            "The site sent text that cannot be read (it is not UTF-8).",
        ),
    ]
}

/// The text as an old program writes it: a byte for each character.
fn latin_1(text: &str) -> Vec<u8> {
    text.chars().map(|it| it as u8).collect()
}

const CHILDREN_SHOW: &str = "return host.querySelector('a').getClientRects().length > 0";

/// A page that keeps the codes of all errors that the board tells of.
const LISTENING: &str = "<script>window.codes = [];
    addEventListener('openings-error', (event) => codes.push([event.detail.code, typeof event.detail.message]))</script>
    <job-openings src=/feed.json loading=eager ATTRIBUTES><a href=/jobs>All our jobs</a></job-openings>
    <script async src=/openings/openings.js></script>";

fn listening(site: &Server, attributes: &str) {
    site.page("/", &LISTENING.replace("ATTRIBUTES", attributes));
}

fn every_failure_has_its_own_sentence_and_can_be_tried_again(lab: &Lab) {
    for (reply, code, sentence) in failures(lab.browser()) {
        // A new server is a visitor without a saved copy.
        let site = lab.embedded(reply);
        listening(&site, "");
        let page = lab.page();
        page.open(&site.url("/"));
        page.wait_status("failed");
        let text = page.text("[part~='notice']");
        assert!(text.contains(sentence), "{code}: {text}");
        assert_eq!(
            page.js("return window.codes"),
            json!([[code, "string"]]),
            "{sentence}"
        );
        // Rows that came before the feed broke off stay, since somebody may be reading them.
        let has_rows = page.exists("[part~='row']");
        assert!(!has_rows || ["interrupted", "truncated"].contains(&code));
        assert_eq!(page.js(CHILDREN_SHOW), !has_rows, "{sentence}");
        assert!(!text.contains("no open jobs"), "{text}");
        if !has_rows {
            let link = page.js("return $('[part~=notice] a').href");
            assert_eq!(link, site.url("/feed.json"), "a plain link");
        }
        // As long as nothing is mended, trying again says the same.
        page.click("[part~='notice'] button");
        page.wait_status("failed");
        assert!(page.text("[part~='notice']").contains(sentence));
        site.route("/feed.json", Reply::json(&fixture::feed(3)));
        page.click("[part~='notice'] button");
        page.wait_ready();
        assert_eq!(page.titles(), ["Rust engineer"], "{sentence}");
        assert_eq!(page.js(CHILDREN_SHOW), false, "{sentence}");
        assert!(!page.exists("[part~='notice']"), "{sentence}");
    }
}

fn a_feed_of_another_site_that_may_not_be_read_has_failed(lab: &Lab) {
    let mut other = Server::new();
    let good = Reply::json(&fixture::feed(3));
    other.route(
        "/jobs.json",
        good.clone().without("access-control-allow-origin"),
    );
    let site = lab.embedded(Reply::status(404));
    site.page(
        "/",
        &LISTENING
            .replace("/feed.json", &other.url("/jobs.json"))
            .replace("ATTRIBUTES", ""),
    );
    let page = lab.page();
    let failed = || {
        page.wait_status("failed");
        let text = page.text("[part~='notice']");
        assert!(text.contains("The site did not answer."), "{text}");
        assert_eq!(page.js(CHILDREN_SHOW), true);
    };
    page.open(&site.url("/"));
    failed();
    assert_eq!(
        page.js("return window.codes"),
        json!([["unreachable", "string"]])
    );
    // The same when nobody is there at all.
    other.stop();
    page.reload();
    failed();
    other.start();
    other.route("/jobs.json", good);
    page.click("[part~='notice'] button");
    page.wait_ready();
    assert_eq!(page.titles(), ["Rust engineer"]);
}

/// The record of the saved copy: when, and its text.
const COPY: &str = "
    const kept = await caches.match(new URL('/feed.json', location).href);
    return kept && [kept.headers.get('x-openings-saved-at'), await kept.text()];";

fn a_failure_shows_the_saved_copy_and_leaves_it_as_it_is(lab: &Lab) {
    let good = fixture::feed(9);
    let site = lab.embedded(Reply::json(&good));
    listening(&site, "");
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_ready();
    page.wait(
        "the copy",
        "await caches.match(new URL('/feed.json', location).href)",
    );
    let copy = page.js(COPY);
    assert_eq!(copy[1], good.to_string());
    for (reply, code, sentence) in failures(lab.browser()) {
        site.route("/feed.json", reply);
        revisit(&page);
        page.wait_status("stale");
        assert_eq!(
            page.titles(),
            ["Rust engineer 8", "Nurse", "Rust engineer"],
            "{sentence}"
        );
        let text = page.text("[part~='notice']");
        assert!(text.contains(sentence), "{text}");
        let date = page.js_with(
            "const date = new Date(arguments[0] * 1000);
             return [date.getDate(), String(date.getHours() % 12 || 12), ('0' + date.getMinutes()).slice(-2)].map(String)",
            &json!([copy[0].as_str().unwrap().parse::<i64>().unwrap()]),
        );
        for part in date.as_array().unwrap() {
            assert!(text.contains(part.as_str().unwrap()), "{part}: {text}");
        }
        assert!(text.contains("Saved copy from"), "{text}");
        assert_eq!(
            page.js("return window.codes"),
            json!([[code, "string"]]),
            "{sentence}"
        );
        assert_eq!(page.js(CHILDREN_SHOW), false, "{sentence}");
        assert_eq!(page.js(COPY), copy, "{sentence}");
    }
    // Retry brings the new feed, and a new copy.
    let better = fixture::feed(17);
    site.route("/feed.json", Reply::json(&better));
    page.click("[part~='notice'] button");
    page.wait_ready();
    assert_eq!(page.prop("total"), 5);
    assert!(!page.exists("[part~='notice']"));
    page.wait(
        "the new copy",
        "(await (await caches.match(new URL('/feed.json', location).href)).text()).includes('\"p16\"')",
    );
    // Whoever does not want copies gets none.
    listening(&site, "offline=off");
    site.route("/feed.json", Reply::status(500));
    page.open(&site.url("/"));
    page.wait_status("failed");
}

/// The visitor comes back: the feed is asked for anew.
///
/// The automated WebKitGTK keeps nothing in Cache Storage beyond the page; there the page builds its board anew.
fn revisit(page: &Page) {
    if page.js("return navigator.vendor.includes('Apple')") == true {
        page.js("window.codes = [];
             const place = host.parentNode;
             const board = host.cloneNode(true);
             host.remove();
             await new Promise((resolve) => setTimeout(resolve, 50));
             place.append(board);");
    } else {
        page.reload();
    }
}

fn one_broken_posting_costs_nobody_the_others(lab: &Lab) {
    let mut feed = fixture::feed(9);
    feed["items"][3] = json!("no posting");
    let site = lab.embedded(Reply::json(&feed));
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_ready();
    let n = page.js("return host.languages.reduce((sum, it) => sum + it.count, 0)");
    assert_eq!(n, 8);
    let status = page.text(".foot");
    assert!(status.contains("1 posting could not be read."), "{status}");
    let console = page.console();
    assert_eq!(console.len(), 1, "{console:?}");
    assert!(
        console[0].contains("[openings]") && console[0].contains("/items/3"),
        "{console:?}"
    );
    feed["items"][5] = json!(null);
    site.route("/feed.json", Reply::json(&feed));
    page.reload();
    page.wait_ready();
    let status = page.text(".foot");
    assert!(status.contains("2 postings could not be read."), "{status}");
}

fn a_feed_without_postings_is_empty_and_not_failed(lab: &Lab) {
    let site = lab.embedded(Reply::json(&fixture::feed(0)));
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_status("empty");
    assert!(
        page.text("[part~='notice']")
            .contains("There are no open jobs right now.")
    );
    page.console_must_be_empty();
}

fn a_feed_in_pages_is_read_to_its_end(lab: &Lab) {
    let mut first = fixture::feed(8);
    first["next_url"] = "more/2.json".into();
    let mut second = fixture::feed_of((8..16).map(fixture::posting).collect());
    second["next_url"] = "/feed.json".into();
    let site = lab.embedded(Reply::json(&first));
    site.route("/more/2.json", Reply::json(&second));
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_ready();
    assert_eq!(page.prop("total"), 4);
    assert_eq!(site.count("/feed.json"), 1, "a ring of pages has an end");
    page.console_must_be_empty();
}
