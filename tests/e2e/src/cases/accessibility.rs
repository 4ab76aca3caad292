//! What axe-core finds in each state of the board: nothing.

use serde_json::{Value, json};

use super::Case;
use crate::browser::Browser;
use crate::fixture;
use crate::lab::Lab;
use crate::page::Page;
use crate::server::{Reply, Server};

pub(super) fn cases() -> Vec<Case> {
    [
        case!(axe_finds_nothing_while_the_feed_is_awaited),
        case!(axe_finds_nothing_in_a_list),
        case!(axe_finds_nothing_where_nothing_matches),
        case!(axe_finds_nothing_in_an_open_posting),
        case!(axe_finds_nothing_in_an_open_menu),
        case!(axe_finds_nothing_in_open_suggestions),
        case!(axe_finds_nothing_where_the_feed_failed),
        case!(axe_finds_nothing_in_a_saved_copy),
        case!(axe_finds_nothing_on_the_standalone_page),
    ]
    .into_iter()
    .map(|it| it.only_in(&[Browser::Chromium]).alone())
    .collect()
}

/// The languages of the page and the board, one for each direction.
const LANGUAGES: [(&str, &str); 2] = [("en", "ltr"), ("ar", "rtl")];

/// A partner's page without children in its board, in each language.
fn site(lab: &Lab, feed: Reply) -> Server {
    let site = lab.embedded(feed);
    for (language, direction) in LANGUAGES {
        site.route(
            &format!("/{language}"),
            Reply::html(&format!(
                "<!doctype html><html lang=\"{language}\" dir=\"{direction}\">\
                 <head><meta charset=\"utf-8\"><title>Work with us</title>\
                 <style>:root {{ color-scheme: light dark; \
                 background: light-dark(#fff, #15181d); color: light-dark(#1b1f24, #e8eaed) }}</style></head>\
                 <body><main><h1>Work with us</h1>\
                 <job-openings src=\"/feed.json\" loading=\"eager\" lang=\"{language}\"></job-openings>\
                 </main><script async src=\"/openings/openings.js\"></script></body></html>"
            )),
        );
    }
    site
}

/// A feed with everything in it that a row or a posting can show.
fn feed() -> Value {
    let mut postings: Vec<Value> = (0..80).map(fixture::posting).collect();
    for (at, posting) in postings.iter_mut().enumerate() {
        posting["_jobposting"]["baseSalary"] = json!({
            "@type": "MonetaryAmount", "currency": "EUR",
            "value": { "@type": "QuantitativeValue", "minValue": 40_000 + 1000 * at,
                       "maxValue": 70_000 + 1000 * at, "unitText": "YEAR" },
        });
        if at % 2 == 0 {
            posting["_jobposting"]["jobLocationType"] = "TELECOMMUTE".into();
        }
        posting["_jobposting"]["industry"] = format!("Branch {}", at % 3).into();
        posting["content_html"] = "<p>Some <strong>text</strong> with a \
             <a href=\"https://example.org/\">link</a> and <code>code</code>.</p>\
             <h2>Your tasks</h2><ul><li>One</li><li>Two</li></ul>\
             <h2>What we offer</h2><blockquote><p>Rest</p></blockquote><pre>let it = 1;</pre>"
            .into();
    }
    fixture::feed_of(postings)
}

/// Looks in light and dark, wide and narrow; in the language that the page is in now.
#[track_caller]
fn look(page: &Page, what: &str) {
    let mut found = Vec::new();
    for scheme in ["light", "dark"] {
        // Without transitions, so that no color is measured on its way.
        page.cdp(
            "Emulation.setEmulatedMedia",
            &json!({ "features": [
                { "name": "prefers-color-scheme", "value": scheme },
                { "name": "prefers-reduced-motion", "value": "reduce" },
            ] }),
        );
        for width in [1280, 360] {
            page.viewport(width, 900);
            page.js("await new Promise(requestAnimationFrame); await new Promise((it) => setTimeout(it, 60))");
            for line in page.axe() {
                found.push(format!("{what}, {scheme}, {width}: {line}"));
            }
        }
    }
    page.viewport(1280, 900);
    assert!(found.is_empty(), "{found:#?}");
}

/// Looks at a ready board in both languages, after `act`.
fn look_after(lab: &Lab, what: &str, act: fn(&Page, &str)) {
    let site = site(lab, Reply::json(&feed()));
    let page = lab.page();
    for (language, direction) in LANGUAGES {
        page.open(&site.url(&format!("/{language}")));
        page.wait_ready();
        assert_eq!(page.js("return $('.board').dir"), direction);
        act(&page, language);
        look(&page, &format!("{what}, {language}"));
    }
    page.console_must_be_empty();
}

fn axe_finds_nothing_while_the_feed_is_awaited(lab: &Lab) {
    let page = lab.page();
    for (language, _) in LANGUAGES {
        let site = site(lab, Reply::json(&feed()).pause_at(20));
        page.open(&site.url(&format!("/{language}")));
        page.wait("the skeleton", "$('.skeleton')");
        assert_eq!(page.prop("status"), "loading");
        look(&page, &format!("loading, {language}"));
        site.release("/feed.json");
        page.wait_ready();
    }
}

fn axe_finds_nothing_in_a_list(lab: &Lab) {
    look_after(lab, "ready", |_, _| {});
}

fn axe_finds_nothing_where_nothing_matches(lab: &Lab) {
    look_after(lab, "no match", |page, _| {
        page.search("zzzqqq");
        assert!(page.titles().is_empty());
        assert!(page.exists(".no-match"));
    });
}

fn axe_finds_nothing_in_an_open_posting(lab: &Lab) {
    look_after(lab, "posting", |page, language| {
        let id = if language == "en" { "p0" } else { "p4" };
        page.call("open", &json!([id]));
        assert!(page.exists("[part~='detail-title']"));
    });
}

fn axe_finds_nothing_in_an_open_menu(lab: &Lab) {
    look_after(lab, "country menu", |page, _| {
        page.click("[part~='country']");
        page.click(".menu__panel input");
        assert_eq!(page.texts(".menu__panel").len(), 1);
    });
    look_after(lab, "filters", |page, _| {
        page.click(".filters__toggle");
        page.click(".filters .menu:not([hidden]) .menu__button");
        assert_eq!(page.texts(".filters .menu__panel").len(), 1);
    });
}

fn axe_finds_nothing_in_open_suggestions(lab: &Lab) {
    look_after(lab, "suggestions", |page, language| {
        page.search(if language == "en" { "nur" } else { "مهند" });
        page.wait("suggestions", "$('.suggestion')");
        page.press("ArrowDown");
        assert!(page.exists("[aria-selected=true]"));
    });
}

fn axe_finds_nothing_where_the_feed_failed(lab: &Lab) {
    let site = site(lab, Reply::status(500));
    let page = lab.page();
    for (language, _) in LANGUAGES {
        page.open(&site.url(&format!("/{language}")));
        page.wait_status("failed");
        look(&page, &format!("failed, {language}"));
    }
}

fn axe_finds_nothing_in_a_saved_copy(lab: &Lab) {
    let site = site(lab, Reply::json(&feed()));
    let page = lab.page();
    page.open(&site.url("/en"));
    page.wait_ready();
    page.wait(
        "the saved copy",
        "await caches.match(new URL('/feed.json', location).href)",
    );
    site.route("/feed.json", Reply::status(500));
    for (language, _) in LANGUAGES {
        page.open(&site.url(&format!("/{language}")));
        page.wait_status("stale");
        assert!(page.exists("[part~='notice']"));
        look(&page, &format!("stale, {language}"));
    }
}

fn axe_finds_nothing_on_the_standalone_page(lab: &Lab) {
    let site = lab.standalone(Reply::json(&feed()));
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_ready();
    page.click(".copies summary");
    look(&page, "standalone");
    page.call("open", &json!(["p0"]));
    look(&page, "standalone, posting");
}
