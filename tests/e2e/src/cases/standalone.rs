//! The standalone board, with a network and without.

use serde_json::json;

use super::Case;
use crate::browser::Browser;
use crate::fixture;
use crate::lab::Lab;
use crate::page::Page;
use crate::server::{Reply, Server};

/// The automated WebKitGTK has no service workers, and keeps nothing beyond the page.
const WITH_WORKERS: &[Browser] = &[Browser::Chromium, Browser::Firefox];

pub(super) fn cases() -> Vec<Case> {
    vec![
        case!(the_standalone_board_shows_the_titles_of_its_feed),
        case!(the_standalone_board_opens_and_searches_without_a_network).only_in(WITH_WORKERS),
        case!(an_embedded_board_shows_its_copy_when_the_server_is_gone),
        case!(a_large_feed_is_saved_whole),
        case!(a_saved_copy_can_be_opened_again).only_in(WITH_WORKERS),
        case!(a_feed_can_be_opened_from_disk),
    ]
}

fn the_standalone_board_shows_the_titles_of_its_feed(lab: &Lab) {
    let site = lab.standalone(Reply::json(&fixture::feed(1)));
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_ready();
    assert_eq!(page.titles(), ["Rust engineer"]);
    page.console_must_be_empty();
}

/// Waits until the copy of this feed is written.
#[track_caller]
fn wait_saved(page: &Page, path: &str) {
    page.wait(
        "the saved copy",
        &format!("await caches.match(new URL({path:?}, location).href)"),
    );
}

/// The board shows a saved copy, says from when it is, and searches.
#[track_caller]
fn must_be_a_copy_that_works(page: &Page) {
    page.wait_status("stale");
    let notice = page.text("[part~='notice']");
    let day = page.js("return String(new Date().getDate())");
    assert!(notice.contains("Saved copy from"), "{notice}");
    assert!(notice.contains(day.as_str().unwrap()), "{notice}");
    assert_eq!(page.titles().len(), 10);
    page.search("nurse");
    assert_eq!(page.titles().len(), 5);
    let title = page.titles().remove(0);
    page.open_posting(&title);
    assert_eq!(page.text("[part~='detail-title']"), title);
    assert!(page.exists("[part~='section']"));
}

fn the_standalone_board_opens_and_searches_without_a_network(lab: &Lab) {
    let mut site = lab.standalone(Reply::json(&fixture::feed(40)));
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_ready();
    wait_saved(&page, "/feed.json");
    page.js("await navigator.serviceWorker.ready");
    page.console_must_be_empty();
    site.stop();
    page.open(&site.url("/?lang=en"));
    must_be_a_copy_that_works(&page);
    // Words of another language were kept with the page.
    page.search("");
    page.choose("[part~='language']", "de");
    assert_eq!(page.js("return $('.board').lang"), "de");
    assert_eq!(page.titles().len(), 5);
}

fn an_embedded_board_shows_its_copy_when_the_server_is_gone(lab: &Lab) {
    let host = lab.embedded(Reply::status(404));
    let mut feeds = Server::new();
    feeds.route("/jobs.json", Reply::json(&fixture::feed(40)));
    host.page(
        "/",
        &format!(
            "<main><h1>Work with us</h1><job-openings src=\"{}\" loading=\"eager\"></job-openings></main>\
             <script async src=\"/openings/openings.js\"></script>",
            feeds.url("/jobs.json")
        ),
    );
    let page = lab.page();
    page.open(&host.url("/"));
    page.wait_ready();
    wait_saved(&page, &feeds.url("/jobs.json"));
    feeds.stop();
    if WITH_WORKERS.contains(&lab.browser()) {
        page.reload();
    } else {
        page.js("const place = host.parentNode;
             const board = host.cloneNode(true);
             host.remove();
             await new Promise((resolve) => setTimeout(resolve, 50));
             place.append(board)");
    }
    must_be_a_copy_that_works(&page);
    feeds.start();
    page.call("close", &json!([]));
    page.click("[part~='notice'] button");
    page.wait_ready();
    assert!(!page.exists("[part~='notice']"));
}

fn a_large_feed_is_saved_whole(lab: &Lab) {
    // Of more pieces than are joined at once.
    let filler = "<p>What the work is, and who does it with you.</p>".repeat(400);
    let postings = (0..400).map(|at| {
        let mut posting = fixture::posting(at);
        posting["content_html"] = json!(format!("<p>{at}</p>{filler}"));
        posting
    });
    let site = lab.standalone(Reply::json(&fixture::feed_of(postings.collect())));
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_ready();
    wait_saved(&page, "/feed.json");
    let is_same = page.js("const url = new URL('/feed.json', location).href;
         const kept = await (await caches.match(url)).text();
         return kept.length > 8e6 && kept === await (await fetch(url)).text();");
    assert_eq!(is_same, true);
    page.console_must_be_empty();
}

fn a_saved_copy_can_be_opened_again(lab: &Lab) {
    let mut site = lab.standalone(Reply::json(&fixture::feed(40)));
    site.route(
        "/other.json",
        Reply::json(&fixture::one("Gardener", "<p>Trees.</p>")),
    );
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_ready();
    wait_saved(&page, "/feed.json");
    page.set_attribute("src", Some("/other.json"));
    page.wait_ready();
    wait_saved(&page, "/other.json");
    page.wait("two copies", "$$('.copies__entry').length === 2");
    page.js("await navigator.serviceWorker.ready");
    site.stop();
    page.open(&site.url("/"));
    page.wait_status("stale");
    page.wait("two copies", "$$('.copies__entry').length === 2");
    page.click(".copies summary");
    page.js("$$('.copies__entry').find((it) => /1 job, saved/.test(text(it))).querySelector('.link').click()");
    page.wait("the other list", "host.total === 1");
    page.settle();
    assert_eq!(page.titles(), ["Gardener"]);
    // And back to the list that the page is about.
    page.click(".copies__acts button");
    page.wait("the list of the page", "host.total === 10");
    page.click_nth(".copies__remove", 0);
    page.wait("one copy less", "$$('.copies__entry').length === 1");
}

fn a_feed_can_be_opened_from_disk(lab: &Lab) {
    let site = lab.standalone(Reply::json(&fixture::feed(40)));
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_ready();
    page.open_file(
        "jobs.json",
        "application/json",
        &fixture::one("Gardener", "<p>Trees.</p>").to_string(),
    );
    page.wait("the list of the file", "host.total === 1");
    page.settle();
    assert_eq!(page.titles(), ["Gardener"]);
    page.click(".copies__acts button");
    page.wait("the list of the page", "host.total === 10");
    page.console_must_be_empty();
}
