//! A board in parts: what is fetched, and when.

use serde_json::{Value, json};

use super::Case;
use crate::browser::Browser;
use crate::lab::Lab;
use crate::server::{Reply, Server};

pub(super) fn cases() -> Vec<Case> {
    vec![
        case!(only_the_list_of_the_language_is_fetched),
        case!(a_text_comes_when_its_posting_is_opened),
        // The automated WebKitGTK keeps nothing beyond the page.
        case!(without_a_network_what_was_read_is_there)
            .only_in(&[Browser::Chromium, Browser::Firefox]),
        case!(a_list_that_cannot_be_had_is_told_from_no_jobs),
    ]
}

/// Twelve jobs in English in two parts, three in German.
fn site(lab: &Lab) -> Server {
    // Written out: its first member tells it from a feed.
    let board = r#"{
        "openings_board": 1,
        "title": "Example Bakery",
        "total": 15,
        "languages": [
            { "code": "en", "count": 12,
              "countries": [{ "code": "GB", "count": 10 }, { "code": "remote", "count": 2 }],
              "parts": [{ "file": "lists/en-1.json", "count": 8 }, { "file": "lists/en-2.json", "count": 4 }] },
            { "code": "de", "count": 3, "countries": [{ "code": "AT", "count": 3 }],
              "parts": [{ "file": "lists/de-1.json", "count": 3 }] }
        ]
    }"#;
    let site = lab.embedded(Reply::file("feed.json", board.as_bytes().to_vec()));
    let part = |language: &str, country: &str, numbers: std::ops::Range<u32>| {
        let items: Vec<Value> = numbers
            .map(|n| {
                json!({
                    "id": format!("{language}{n}"), "title": format!("Baker {n}"), "language": language,
                    "date_published": format!("2026-01-{:02}T08:00:00Z", 28 - n),
                    "_jobposting": {
                        "hiringOrganization": { "name": "Example Bakery" },
                        "jobLocation": { "address": { "addressCountry": country } }
                    },
                    "_openings": { "text": 0 }
                })
            })
            .collect();
        Reply::json(&json!({
            "version": "https://jsonfeed.org/version/1.1",
            "_openings": { "texts": [format!("texts/{language}-1.json")] },
            "items": items
        }))
    };
    site.route("/lists/en-1.json", part("en", "GB", 0..8));
    site.route("/lists/en-2.json", part("en", "GB", 8..12));
    site.route("/lists/de-1.json", part("de", "AT", 0..3));
    site.route(
        "/texts/en-1.json",
        Reply::json(&json!({
            "en3": { "content_html": "<p>Bread.</p><h3>Requirements</h3><ul><li>Patience</li></ul>" }
        })),
    );
    site
}

fn only_the_list_of_the_language_is_fetched(lab: &Lab) {
    let site = site(lab);
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_ready();
    assert_eq!(page.prop("total"), 12);
    assert_eq!(page.codes("languages"), ["en", "de"]);
    assert_eq!(page.prop("languages")[1]["count"], 3);
    assert_eq!(page.prop("countries")[0]["count"], 12);
    assert_eq!(site.count("/lists/de-1.json"), 0);
    assert_eq!(site.count("/texts/en-1.json"), 0);
    page.choose("[part~='language']", "de");
    page.wait_ready();
    assert_eq!(page.titles().len(), 3);
    assert_eq!(page.codes("countries"), ["AT"]);
    assert_eq!(page.codes("languages"), ["en", "de"]);
    assert_eq!(site.count("/lists/en-1.json"), 1);
    page.console_must_be_empty();
}

fn a_text_comes_when_its_posting_is_opened(lab: &Lab) {
    let site = site(lab);
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_ready();
    page.call("open", &json!(["en3"]));
    page.settle();
    assert_eq!(page.text("[part~='detail-title']"), "Baker 3");
    assert!(page.text("[part~='section']").contains("Bread"));
    assert_eq!(page.texts("[part~='section'] li"), ["Patience"]);
    page.call("close", &json!([]));
    page.call("open", &json!(["en3"]));
    page.settle();
    assert_eq!(site.count("/texts/en-1.json"), 1);
    page.console_must_be_empty();
}

fn without_a_network_what_was_read_is_there(lab: &Lab) {
    let site = site(lab);
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_ready();
    page.call("open", &json!(["en3"]));
    page.settle();
    page.call("close", &json!([]));
    page.wait(
        "the copies of five files",
        "(async () => { let n = 0; for (const name of await caches.keys()) \
         n += (await (await caches.open(name)).keys()).length; window.nCopies = n; })(), window.nCopies >= 4",
    );
    for path in [
        "/feed.json",
        "/lists/en-1.json",
        "/lists/en-2.json",
        "/texts/en-1.json",
    ] {
        site.route(path, Reply::status(503));
    }
    page.reload();
    page.wait_status("stale");
    assert_eq!(page.prop("total"), 12);
    page.call("open", &json!(["en3"]));
    page.settle();
    assert_eq!(page.texts("[part~='section'] li"), ["Patience"]);
}

fn a_list_that_cannot_be_had_is_told_from_no_jobs(lab: &Lab) {
    let site = site(lab);
    site.route("/lists/en-2.json", Reply::status(404));
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_status("failed");
    assert_eq!(page.titles().len(), 8);
    assert!(page.exists("[part~='notice']"));
}
