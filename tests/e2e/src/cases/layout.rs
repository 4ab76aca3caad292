//! Nothing on screen moves while a feed comes, and a large feed is read in short tasks.

use serde_json::{Value, json};

use super::Case;
use crate::browser::Browser;
use crate::fixture;
use crate::lab::Lab;
use crate::page::Page;
use crate::server::{Reply, Server};

pub(super) fn cases() -> Vec<Case> {
    [
        case!(nothing_moves_on_the_standalone_page_while_the_feed_comes),
        case!(nothing_moves_on_a_partners_page_while_the_feed_comes),
        case!(a_large_feed_is_read_on_a_slow_processor),
    ]
    .into_iter()
    .map(|it| it.only_in(&[Browser::Chromium]).alone())
    .collect()
}

/// Comes in about two seconds, which is some thirty steps.
fn slow_feed() -> Reply {
    Reply::json(&fixture::feed(400)).throttle(110_000)
}

/// Every shift of the layout since the page was opened, with what moved.
#[track_caller]
fn shifts(page: &Page) -> Value {
    page.js(
        "const name = (it) => it ? (it.className || it.localName || it.nodeName) : 'in the board';
         const box = (it) => [it.x, it.y, it.width, it.height].map(Math.round).join(' ');
         return await new Promise((done) => {
           const found = [];
           const observer = new PerformanceObserver((list) => found.push(...list.getEntries().map((it) =>
             `${it.value.toFixed(5)} at ${Math.round(it.startTime)} ms: ` + it.sources.map((source) =>
               `${name(source.node)} ${box(source.previousRect)} -> ${box(source.currentRect)}`).join('; '))));
           observer.observe({ type: 'layout-shift', buffered: true });
           setTimeout(() => done(found), 300);
         })",
    )
}

fn check(lab: &Lab, site: &Server, path: &str) {
    let page = lab.page();
    for (width, height) in [(1280, 900), (700, 900), (360, 740)] {
        page.viewport(width, height);
        page.open("about:blank");
        page.open(&site.url(path));
        // The steps were seen, and not only the end.
        page.wait(
            "rows before the feed is whole",
            "$('.row') && host.status === 'loading'",
        );
        page.wait_ready();
        assert!(page.titles().len() > 10);
        assert_eq!(shifts(&page), json!([]), "{path}, {width} px wide");
    }
    page.console_must_be_empty();
}

fn nothing_moves_on_the_standalone_page_while_the_feed_comes(lab: &Lab) {
    let site = lab.standalone(slow_feed());
    check(lab, &site, "/");
    check(lab, &site, "/?lang=de&country=DE&country=FR");
    check(lab, &site, "/?lang=de&job=p9");
}

fn nothing_moves_on_a_partners_page_while_the_feed_comes(lab: &Lab) {
    let site = lab.embedded(slow_feed());
    // The page holds a window's height for the board, also before there is an element of this name.
    site.page(
        "/",
        "<main><h1>Work with us</h1><p>We are many.</p>\
         <job-openings src=\"/feed.json\" loading=\"eager\" style=\"display: block; min-height: 100vh\">\
         <a href=\"/jobs\">All our jobs</a></job-openings></main>\
         <footer><p>Imprint</p></footer><script async src=\"/openings/openings.js\"></script>",
    );
    check(lab, &site, "/");
}

/// Figures for the reader of the log. A time is never a reason to fail: the machine may be busy.
fn a_large_feed_is_read_on_a_slow_processor(lab: &Lab) {
    let site = lab.embedded(Reply::json(&fixture::feed(5000)));
    let page = lab.page();
    page.slow_processor(4);
    page.open(&site.url("/"));
    page.wait_ready();
    let tasks = page.js(
        "return await new Promise((done) => {
           const found = [];
           new PerformanceObserver((list) => found.push(...list.getEntries().map((it) => [it.startTime, it.duration].map(Math.round))))
             .observe({ type: 'longtask', buffered: true });
           setTimeout(() => done(found), 300);
         })",
    );
    println!(
        "5,000 postings, processor 4 times slower, tasks over 50 ms as [start, duration]: {tasks}"
    );
    assert_eq!(page.prop("total"), 1250);
}
