//! The harness itself: a test that could not fail would prove nothing.

use std::panic::{AssertUnwindSafe, catch_unwind};

use serde_json::json;

use super::Case;
use crate::browser::Browser;
use crate::fixture;
use crate::lab::Lab;
use crate::server::{Reply, Server};

pub(super) fn cases() -> Vec<Case> {
    vec![
        case!(the_harness_looks_into_a_shadow_root),
        case!(the_harness_hears_the_console),
        case!(the_harness_hears_a_forbidden_script),
        case!(the_server_stops_and_comes_back),
        case!(the_server_stalls_and_breaks_off),
        case!(the_harness_presses_keys),
        case!(axe_finds_a_picture_without_a_text),
        case!(chromium_can_be_made_dark_and_slow)
            .only_in(&[Browser::Chromium])
            .alone(),
    ]
}

fn the_harness_looks_into_a_shadow_root(lab: &Lab) {
    let site = Server::new();
    site.page(
        "/",
        "<job-openings></job-openings><job-openings></job-openings><script>
           document.querySelectorAll('job-openings').forEach((it, at) => {
             it.attachShadow({ mode: 'open' }).innerHTML =
               `<input part=query><b part=row-title> \u{2068}Cook\u{2069}  ${at} </b>`;
             it.status = 'ready';
           });
         </script>",
    );
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_ready();
    assert_eq!(page.titles(), ["Cook 0"]);
    assert_eq!(page.board(1).titles(), ["Cook 1"]);
    assert_eq!(page.prop("status"), "ready");
    page.search("ärzt\"in");
    assert_eq!(page.js("return $('input').value"), "ärzt\"in");
    assert!(catch_unwind(AssertUnwindSafe(|| page.text(".absent"))).is_err());
    page.console_must_be_empty();
}

fn the_harness_hears_the_console(lab: &Lab) {
    let site = Server::new();
    site.page(
        "/",
        "<script>console.warn('one'); Promise.reject(new Error('two'))</script>",
    );
    let page = lab.page();
    page.open(&site.url("/"));
    page.open(&site.url("/"));
    let console = page.console().join("\n");
    assert_eq!(console.matches("one").count(), 2, "{console}");
    assert_eq!(console.matches("Error: two").count(), 2, "{console}");
}

fn the_harness_hears_a_forbidden_script(lab: &Lab) {
    let site = Server::new();
    site.header(
        "content-security-policy",
        "script-src 'self'; img-src 'none'",
    );
    site.page("/", "<p>quiet</p><script src='/ok.js'></script>");
    site.page("/loud", "<script>document.title = 'ran'</script>");
    site.route(
        "/ok.js",
        Reply::body("text/javascript", "document.title = 'fine'"),
    );
    let page = lab.page();
    page.open(&site.url("/"));
    assert_eq!(page.js("return document.title"), "fine");
    page.console_must_be_empty();
    page.open(&site.url("/loud"));
    assert_eq!(page.js("return document.title"), "A page");
    assert!(!page.console().is_empty());
}

fn the_server_stops_and_comes_back(lab: &Lab) {
    let mut site = Server::new();
    site.page("/", "here");
    site.route("/feed.json", Reply::json(&fixture::feed(2)));
    let page = lab.page();
    page.open(&site.url("/"));
    let ask = "return await fetch('/feed.json').then((it) => it.status, () => 0)";
    assert_eq!(page.js(ask), 200);
    site.stop();
    assert_eq!(page.js(ask), 0);
    site.start();
    assert_eq!(page.js(ask), 200);
    assert_eq!(site.count("/feed.json"), 2);
}

fn the_server_stalls_and_breaks_off(lab: &Lab) {
    let site = Server::new();
    site.page("/", "here");
    site.route("/cut", Reply::feed("0123456789").cut_at(4));
    site.route("/hang", Reply::feed("").hang());
    site.route("/slow", Reply::feed("x".repeat(50_000)).throttle(100_000));
    site.route("/pause", Reply::feed("x".repeat(50_000)).pause_at(20_000));
    let page = lab.page();
    page.open(&site.url("/"));
    let cut = page.js("return await fetch('/cut').then((it) => it.text()).catch(() => '')");
    // WebKit takes what came for the whole.
    let expected = if lab.browser() == Browser::WebKit {
        "0123"
    } else {
        ""
    };
    assert_eq!(cut, expected);
    assert_eq!(
        page.js(
            "const stop = new AbortController(); setTimeout(() => stop.abort(), 300);
             return await fetch('/hang', { signal: stop.signal }).catch((it) => it.name)"
        ),
        "AbortError"
    );
    let took = page.js(
        "const start = performance.now(); await fetch('/slow').then((it) => it.text());
         return performance.now() - start",
    );
    assert!(took.as_f64().unwrap() > 400.0, "{took}");
    page.js("window.paused = fetch('/pause').then((it) => it.text())");
    while site.sent("/pause") < 20_000 {
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    assert_eq!(site.sent("/pause"), 20_000);
    site.release("/pause");
    assert_eq!(page.js("return (await window.paused).length"), 50_000);
}

fn the_harness_presses_keys(lab: &Lab) {
    let site = Server::new();
    site.page(
        "/",
        "<button>one</button><input aria-label=two><button>three</button>",
    );
    let page = lab.page();
    page.open(&site.url("/"));
    page.press("Tab");
    assert_eq!(page.focus(), "button one");
    page.press("Tab");
    page.type_text("a B");
    assert_eq!(
        page.js("return document.querySelector('input').value"),
        "a B"
    );
    page.press("Tab");
    page.press("Shift+Tab");
    assert_eq!(page.focus(), "input two");
}

fn axe_finds_a_picture_without_a_text(lab: &Lab) {
    let site = Server::new();
    site.header("content-security-policy", "script-src 'self'");
    site.page("/", "<main><h1>A page</h1><img src='data:,'></main>");
    let page = lab.page();
    page.open(&site.url("/"));
    let found = page.axe();
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].starts_with("image-alt"), "{found:#?}");
}

fn chromium_can_be_made_dark_and_slow(lab: &Lab) {
    let site = Server::new();
    site.page("/", "here");
    let page = lab.page();
    page.open(&site.url("/"));
    let dark = "return matchMedia('(prefers-color-scheme: dark)').matches";
    page.dark(true);
    assert_eq!(page.js(dark), true);
    page.dark(false);
    assert_eq!(page.js(dark), false);
    page.viewport(360, 640);
    assert_eq!(
        page.js("return [innerWidth, innerHeight]"),
        json!([360, 640])
    );
    // The best of several: the machine may have other things to do.
    let count = "let best = 0;
                 for (let i = 0; i < 6; i++) {
                   const end = performance.now() + 50; let n = 0;
                   while (performance.now() < end) n++;
                   best = Math.max(best, n);
                 }
                 return best";
    let fast = page.js(count).as_f64().unwrap();
    page.slow_processor(8);
    let slow = page.js(count).as_f64().unwrap();
    assert!(slow < fast / 2.0, "{slow} {fast}");
    assert!(page.heap() > 0);
}
