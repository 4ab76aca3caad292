//! Feeds as applicant tracking systems and pages give them, which another program reads for the board.

use serde_json::{Value, json};

use super::Case;
use crate::browser::Browser;
use crate::lab::Lab;
use crate::page::Page;
use crate::server::{Reply, Server};

pub(super) fn cases() -> Vec<Case> {
    vec![
        case!(a_board_of_a_tracking_system_is_listed),
        case!(a_feed_in_xml_is_listed),
        case!(a_page_that_describes_its_jobs_is_listed),
        case!(rows_of_another_format_are_there_before_a_tenth_of_it),
        case!(what_cannot_be_read_is_told_with_its_place_in_the_source),
        case!(boards_with_one_feed_share_the_work),
        // The automated WebKitGTK keeps nothing beyond the page.
        case!(a_saved_copy_of_another_format_opens_when_its_site_is_gone)
            .only_in(&[Browser::Chromium, Browser::Firefox]),
        // It has no service workers either.
        case!(the_standalone_board_reads_another_format_without_a_network)
            .only_in(&[Browser::Chromium, Browser::Firefox]),
        case!(a_file_of_another_format_opens_from_disk),
        case!(without_the_reader_the_board_says_so_and_can_try_again),
        case!(what_is_no_feed_in_any_format_has_failed_as_ever),
        case!(a_native_feed_needs_no_other_program),
    ]
}

const ENGLISH: &str = "<p>You will work with our team in the bakery and make the bread that our customers love. We are \
    looking for someone who likes the early morning.</p><h3>Your profile</h3><ul><li>You have an eye for detail</li></ul>";
const GERMAN: &str = "<p>Du arbeitest mit unserem Team in der Backstube und machst das Brot, das unsere Kunden lieben. Wir \
    suchen jemanden, der den frühen Morgen mag.</p><h3>Dein Profil</h3><ul><li>Du hast ein Auge für das Detail</li></ul>";

fn escaped(html: &str) -> String {
    html.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// One job of a Greenhouse board.
fn greenhouse_job(id: usize, title: &str, place: &str, text: &str) -> Value {
    json!({
        "id": 4000 + id, "title": title, "company_name": "Example Bakery",
        "first_published": format!("2026-05-{:02}T10:00:00-04:00", 28 - id % 28),
        "location": { "name": place },
        "absolute_url": format!("https://boards.greenhouse.io/example/jobs/{}", 4000 + id),
        "content": escaped(text),
    })
}

/// Two jobs in English and one in German; no language is stated, and one place is a city alone.
fn greenhouse() -> Value {
    json!({ "jobs": [
        greenhouse_job(1, "Baker", "Dublin, Ireland", ENGLISH),
        greenhouse_job(2, "Bäckerin", "Berlin", GERMAN),
        greenhouse_job(3, "Pastry chef", "Berlin", ENGLISH),
    ], "meta": { "total": 3 } })
}

fn personio() -> String {
    let position = |id: usize, name: &str, office: &str| {
        format!(
            "<position><id>{id}</id><subcompany>Beispiel GmbH</subcompany><office>{office}</office>\
             <name>{name}</name><jobDescriptions><jobDescription><name>Deine Aufgaben</name>\
             <value><![CDATA[{GERMAN}]]></value></jobDescription></jobDescriptions>\
             <schedule>full-time</schedule><createdAt>2026-05-{:02}T02:00:00+0200</createdAt></position>\n",
            28 - id
        )
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<workzag-jobs>\n{}{}</workzag-jobs>\n",
        position(1, "Bäcker &amp; Konditor", "Wien"),
        position(2, "Köchin", "Graz, Österreich"),
    )
}

fn page_of_a_job() -> String {
    let job = json!({
        "@context": "https://schema.org", "@type": "JobPosting", "title": "Baker", "description": ENGLISH,
        "identifier": { "value": "B-1" }, "datePosted": "2026-05-02",
        "hiringOrganization": { "@type": "Organization", "name": "Example Bakery" },
        "jobLocation": { "@type": "Place", "address": { "addressLocality": "Leeds", "addressCountry": "GB" } },
    });
    format!(
        "<!doctype html><html lang=\"en\"><head><title>Baker</title>\
         <script type=\"application/ld+json\">{}</script></head><body><h1>Baker</h1></body></html>",
        job.to_string().replace("</", "<\\/")
    )
}

/// How often the program that reads other formats was asked for.
fn n_readers(site: &Server) -> usize {
    reader_paths(site).len()
}

fn reader_paths(site: &Server) -> Vec<String> {
    let log = site.log();
    let paths = log.iter().map(|it| it.path().to_owned());
    paths
        .filter(|it| it.contains("/reader-") && it.ends_with(".formats.wasm"))
        .collect()
}

#[track_caller]
fn open(page: &Page, id: &str) {
    page.call("open", &json!([id]));
    page.settle();
    page.wait("the text", "$('[part~=section] li')");
}

fn a_board_of_a_tracking_system_is_listed(lab: &Lab) {
    let site = lab.embedded(Reply::json(&greenhouse()));
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_ready();
    assert_eq!(page.titles(), ["Baker", "Pastry chef"]);
    assert_eq!(page.prop("total"), 2);
    assert_eq!(page.codes("languages"), ["en", "de"]);
    // "Berlin" alone is in Germany.
    assert_eq!(page.codes("countries"), ["DE", "IE"]);
    assert_eq!(page.js("return host.results"), json!(["4001", "4003"]));
    open(&page, "4001");
    assert_eq!(page.text("[part~='detail-title']"), "Baker");
    assert_eq!(
        page.texts("[part~='section'] li"),
        ["You have an eye for detail"]
    );
    assert_eq!(page.texts("[part~='section']").len(), 2);
    assert_eq!(
        page.js("return $('[part~=apply]').href"),
        "https://boards.greenhouse.io/example/jobs/4001"
    );
    page.call("close", &json!([]));
    page.choose("[part~='language']", "de");
    page.wait_ready();
    assert_eq!(page.titles(), ["Bäckerin"]);
    page.search("backer");
    page.settle();
    assert_eq!(page.titles(), ["Bäckerin"]);
    assert_eq!(n_readers(&site), 1);
    page.console_must_be_empty();
}

fn a_feed_in_xml_is_listed(lab: &Lab) {
    let site = lab.embedded(Reply::body("application/xml", personio()));
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_ready();
    assert_eq!(page.titles(), ["Bäcker & Konditor", "Köchin"]);
    assert_eq!(page.codes("languages"), ["de"]);
    assert_eq!(page.codes("countries"), ["AT"]);
    open(&page, "1");
    assert!(page.text("[part~='section']").contains("Backstube"));
    page.console_must_be_empty();
}

fn a_page_that_describes_its_jobs_is_listed(lab: &Lab) {
    let site = lab.embedded(Reply::body("text/html; charset=utf-8", page_of_a_job()));
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_ready();
    assert_eq!(page.titles(), ["Baker"]);
    assert_eq!(page.codes("languages"), ["en"]);
    assert_eq!(page.codes("countries"), ["GB"]);
    open(&page, "B-1");
    assert_eq!(page.texts("[part~='section']").len(), 2);
    page.console_must_be_empty();
}

fn rows_of_another_format_are_there_before_a_tenth_of_it(lab: &Lab) {
    let jobs: Vec<Value> = (0..1_000)
        .map(|it| greenhouse_job(it, &format!("Baker {it}"), "Dublin, Ireland", ENGLISH))
        .collect();
    let feed = json!({ "jobs": jobs }).to_string();
    let tenth = feed.len() / 10;
    let site = lab.embedded(Reply::feed(feed).pause_at(tenth));
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait("twenty rows", "$$('[part~=row]').length >= 20");
    assert!(site.sent("/feed.json") <= tenth);
    assert_eq!(page.prop("status"), "loading");
    site.release("/feed.json");
    page.wait_ready();
    assert_eq!(page.prop("total"), 1_000);
    page.console_must_be_empty();
}

fn what_cannot_be_read_is_told_with_its_place_in_the_source(lab: &Lab) {
    let mut feed = greenhouse();
    feed["jobs"][1] = json!({ "number": 17 });
    let site = lab.embedded(Reply::json(&feed));
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_ready();
    assert_eq!(page.titles(), ["Baker", "Pastry chef"]);
    let foot = page.text(".foot");
    assert!(foot.contains("1 posting could not be read."), "{foot}");
    let console = page.console();
    assert_eq!(console.len(), 1, "{console:?}");
    assert!(
        console[0].contains("[openings]") && console[0].contains("/feed.json/jobs/1:"),
        "{console:?}"
    );
}

fn boards_with_one_feed_share_the_work(lab: &Lab) {
    let site = lab.embedded(Reply::json(&greenhouse()));
    site.page(
        "/",
        "<job-openings src=/feed.json loading=eager></job-openings>\
         <job-openings src=/feed.json loading=eager param-prefix=b-></job-openings>\
         <script async src=/openings/openings.js></script>",
    );
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_ready();
    let second = page.board(1);
    second.wait_ready();
    assert_eq!(page.titles(), second.titles());
    assert_eq!(page.titles().len(), 2);
    assert_eq!(site.count("/feed.json"), 1);
    assert_eq!(n_readers(&site), 1);
    page.console_must_be_empty();
}

fn a_saved_copy_of_another_format_opens_when_its_site_is_gone(lab: &Lab) {
    let mut other = Server::new();
    other.route("/jobs", Reply::json(&greenhouse()));
    let site = lab.embedded(Reply::status(404));
    site.page(
        "/",
        &format!(
            "<job-openings src={} loading=eager></job-openings>\
             <script async src=/openings/openings.js></script>",
            other.url("/jobs")
        ),
    );
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_ready();
    page.js_with("window.feed = arguments[0]", &json!([other.url("/jobs")]));
    page.wait("the copy", "await caches.match(window.feed)");
    let copy = page.js("return (await caches.match(window.feed)).text()");
    assert_eq!(copy, greenhouse().to_string(), "as the site sent it");
    other.stop();
    page.reload();
    page.wait_status("stale");
    assert_eq!(page.titles(), ["Baker", "Pastry chef"]);
    assert!(page.text("[part~='notice']").contains("Saved copy from"));
    open(&page, "4003");
    assert_eq!(page.texts("[part~='section']").len(), 2);
}

fn the_standalone_board_reads_another_format_without_a_network(lab: &Lab) {
    let mut site = lab.standalone(Reply::body("application/xml", personio()));
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_ready();
    page.wait(
        "the copy",
        "await caches.match(new URL('/feed.json', location).href)",
    );
    page.js("await navigator.serviceWorker.ready");
    page.console_must_be_empty();
    site.stop();
    page.open(&site.url("/?lang=de"));
    page.wait_status("stale");
    assert_eq!(page.titles(), ["Bäcker & Konditor", "Köchin"]);
    open(&page, "2");
}

fn a_file_of_another_format_opens_from_disk(lab: &Lab) {
    let site = lab.standalone(Reply::json(&crate::fixture::feed(3)));
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_ready();
    page.open_file("job.html", "text/html", &page_of_a_job());
    page.wait("the list of the file", "host.results[0] === 'B-1'");
    page.settle();
    assert_eq!(page.titles(), ["Baker"]);
    page.console_must_be_empty();
}

fn without_the_reader_the_board_says_so_and_can_try_again(lab: &Lab) {
    let whole = lab.embedded(Reply::json(&greenhouse()));
    let page = lab.page();
    page.open(&whole.url("/"));
    page.wait_ready();
    let reader = reader_paths(&whole);
    let site = lab.embedded(Reply::json(&greenhouse()));
    site.route(&reader[0], Reply::status(404));
    site.page(
        "/",
        "<script>window.codes = []; addEventListener('openings-error', (event) => codes.push(event.detail.code))</script>\
         <job-openings src=/feed.json loading=eager><a href=/jobs>All our jobs</a></job-openings>\
         <script async src=/openings/openings.js></script>",
    );
    page.open(&site.url("/"));
    page.wait_status("failed");
    let notice = page.text("[part~='notice']");
    let sentence = "What is needed to read this list could not be loaded.";
    assert!(notice.contains(sentence), "{notice}");
    assert_eq!(page.js("return window.codes"), json!(["no-reader"]));
    assert_eq!(
        page.js("return host.querySelector('a').getClientRects().length > 0"),
        true
    );
    site.route(
        &reader[0],
        Reply::file("reader.wasm", whole_file(&whole, &page, &reader[0])),
    );
    page.click("[part~='notice'] button");
    page.wait_ready();
    assert_eq!(page.titles(), ["Baker", "Pastry chef"]);
}

/// The bytes that a server answers a path with.
fn whole_file(server: &Server, page: &Page, path: &str) -> Vec<u8> {
    let bytes = page.js_with(
        "return [...new Uint8Array(await (await fetch(arguments[0])).arrayBuffer())]",
        &json!([server.url(path)]),
    );
    let bytes = bytes.as_array().unwrap().iter();
    bytes.map(|it| it.as_u64().unwrap() as u8).collect()
}

fn what_is_no_feed_in_any_format_has_failed_as_ever(lab: &Lab) {
    const SHAPE: &str = "The file is not a list of jobs.";
    const HTML: &str = "The site sent a web page instead of a list.";
    for (reply, sentence) in [
        (Reply::feed("{\"jobs\":[{\"a\":1}]}"), SHAPE),
        (Reply::feed("[{\"a\":1},{\"b\":2}]"), SHAPE),
        (Reply::feed("{\"jobs\":17}"), SHAPE),
        (Reply::feed("<?xml version=\"1.0\"?><a><b/></a>"), SHAPE),
        (Reply::page("<h1>No jobs here</h1>"), HTML),
        (
            Reply::feed("{\"jobs\":[{\"absolute_url\":\"/1\","),
            "The list breaks off in the middle.",
        ),
    ] {
        let site = lab.embedded(reply);
        let page = lab.page();
        page.open(&site.url("/"));
        page.wait_status("failed");
        let notice = page.text("[part~='notice']");
        assert!(notice.contains(sentence), "{sentence} {notice}");
        assert!(!page.exists("[part~='row']"));
    }
}

fn a_native_feed_needs_no_other_program(lab: &Lab) {
    let mut feed = crate::fixture::feed(40);
    // Not even if it is broken where the shape is told by.
    feed["items"][0] = json!({ "number": 17 });
    let site = lab.embedded(Reply::json(&feed));
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_ready();
    assert_eq!(n_readers(&site), 0);
    assert!(page.text(".foot").contains("1 posting could not be read."));
}
