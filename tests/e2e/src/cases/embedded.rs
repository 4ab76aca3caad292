//! The board on a partner's page.

use serde_json::{Value, json};

use super::Case;
use crate::browser::Browser;
use crate::fixture;
use crate::lab::Lab;
use crate::page::Page;
use crate::server::{Reply, Server};

pub(super) fn cases() -> Vec<Case> {
    vec![
        case!(one_tag_puts_a_board_where_it_stands),
        case!(a_tag_in_the_head_puts_the_board_at_the_end),
        case!(a_feed_that_fails_leaves_what_the_page_put_there),
        case!(a_strict_policy_is_kept_by_two_boards_of_three_origins),
        case!(a_page_that_demands_trusted_types_gets_its_board).only_in(&[Browser::Chromium]),
        case!(a_text_that_cannot_be_read_leaves_the_rest_of_the_posting),
        case!(the_first_rows_wait_for_no_other_part),
        case!(what_comes_and_goes_while_the_rest_is_on_its_way_waits_for_nothing)
            .only_in(&[Browser::Chromium]),
        case!(what_is_done_before_the_program_is_whole_is_done_once_it_is),
        case!(without_the_rest_of_the_program_there_are_rows_and_what_is_done_waits),
        case!(a_board_removed_and_added_fifty_times_leaves_nothing_behind).alone(),
        case!(a_board_that_is_moved_stays_as_it_was),
        case!(elements_may_come_before_and_after_a_script_that_comes_twice),
        case!(several_boards_share_a_feed_and_are_otherwise_apart),
        case!(attributes_may_change_at_any_time),
        case!(a_value_that_is_not_known_is_named_once),
        case!(the_page_hears_what_happens_and_may_prevent_it),
        case!(methods_may_be_called_before_the_program_is_there),
        case!(without_webassembly_the_children_show),
        case!(without_storage_the_board_works_and_keeps_no_copy),
        case!(a_board_waits_until_it_comes_near_the_window),
        case!(parameters_of_the_page_are_carried_to_the_apply_link),
    ]
}

/// A partner's page at `/` of an origin of its own, with the bundle on another.
fn partner(lab: &Lab, body: &str) -> (Server, Server) {
    let bundle = lab.bundle();
    let host = Server::new();
    host.route("/feed.json", Reply::json(&fixture::feed(40)));
    host.page("/", &body.replace("OPENINGS", &bundle.url("/openings.js")));
    (bundle, host)
}

const BOARD: &str = "<job-openings src=\"/feed.json\" loading=\"eager\">\
                     <a href=\"/jobs\">All our jobs</a></job-openings>";
const SCRIPT: &str = "<script async src=\"OPENINGS\"></script>";

/// Whether a visitor sees what the page put into the element.
#[track_caller]
fn children_show(page: &Page) -> bool {
    page.js("return host.querySelector('a').getClientRects().length > 0") == true
}

fn one_tag_puts_a_board_where_it_stands(lab: &Lab) {
    let (_bundle, host) = partner(
        lab,
        "<main><h1>Work with us</h1><div id=\"here\"><script async src=\"OPENINGS\" \
         data-src=\"/feed.json\" data-lang=\"de\" data-page-size=\"2\"></script></div></main>",
    );
    let page = lab.page();
    page.open(&host.url("/"));
    page.wait_ready();
    // The attributes of the tag are those of the element.
    assert_eq!(page.titles().len(), 2);
    assert!(
        page.titles()[0].starts_with("Bäckerin"),
        "{:?}",
        page.titles()
    );
    assert_eq!(page.js("return host.parentNode.id"), "here");
    assert_eq!(host.count("/feed.json"), 1);
    page.console_must_be_empty();
}

fn a_tag_in_the_head_puts_the_board_at_the_end(lab: &Lab) {
    let (bundle, host) = partner(lab, "");
    host.route(
        "/",
        Reply::html(&format!(
            "<!doctype html><html lang=\"fr\"><head><title>Une page</title>\
             <script async src=\"{}\" data-src=\"/feed.json\"></script></head>\
             <body><h1>Une page</h1></body></html>",
            bundle.url("/openings.js")
        )),
    );
    let page = lab.page();
    page.open(&host.url("/"));
    page.wait_ready();
    assert_eq!(
        page.js("return document.body.lastElementChild === host"),
        true
    );
    // The page is in French, so the board is.
    assert_eq!(page.js("return $('[part~=language]').value"), "fr");
    page.console_must_be_empty();
}

fn a_feed_that_fails_leaves_what_the_page_put_there(lab: &Lab) {
    let host = lab.embedded(Reply::status(500));
    let page = lab.page();
    page.open(&host.url("/"));
    page.wait_status("failed");
    assert!(children_show(&page));
}

fn a_strict_policy_is_kept_by_two_boards_of_three_origins(lab: &Lab) {
    let (bundle, host) = partner(
        lab,
        "<main><h1>Work with us</h1><job-openings src=\"FEED\" loading=\"eager\"></job-openings>\
         <job-openings src=\"FEED\" loading=\"eager\" lang=\"ar\" param-prefix=\"b-\"></job-openings>\
         </main><script async src=\"OPENINGS\"></script>",
    );
    let feeds = Server::new();
    feeds.route("/jobs.json", Reply::json(&fixture::feed(40)));
    let body = "<main><h1>Work with us</h1><job-openings src=\"FEED\" loading=\"eager\"></job-openings>\
         <job-openings src=\"FEED\" loading=\"eager\" lang=\"ar\" param-prefix=\"b-\"></job-openings>\
         </main><script async src=\"OPENINGS\"></script>"
        .replace("FEED", &feeds.url("/jobs.json"))
        .replace("OPENINGS", &bundle.url("/openings.js"));
    host.page("/", &body);
    host.header(
        "content-security-policy",
        &format!(
            "script-src {} 'wasm-unsafe-eval'; style-src 'self'; connect-src {} {}",
            bundle.origin(),
            bundle.origin(),
            feeds.origin()
        ),
    );
    let page = lab.page();
    page.open(&host.url("/"));
    page.wait_ready();
    let second = page.board(1);
    second.wait_ready();
    assert_eq!(page.titles().len(), 10);
    assert_eq!(second.titles().len(), 5);
    assert_eq!(second.js("return $('.board').dir"), "rtl");
    // Styled, and not only there.
    assert_eq!(
        page.js("return getComputedStyle($('.rows')).listStyleType"),
        "none"
    );
    page.search("nurse");
    assert_eq!(page.titles().len(), 5);
    let title = page.titles().remove(0);
    page.open_posting(&title);
    assert!(page.exists("[part~='section']"));
    page.click("[part~='country']");
    assert!(page.exists(".menu__panel"));
    assert_eq!(second.titles().len(), 5);
    assert_eq!(feeds.count("/jobs.json"), 1);
    // Violations are lines of this console in every browser.
    page.console_must_be_empty();
}

fn a_page_that_demands_trusted_types_gets_its_board(lab: &Lab) {
    let (_bundle, host) = partner(
        lab,
        &format!("<main><h1>Work with us</h1>{BOARD}</main>{SCRIPT}"),
    );
    host.header(
        "content-security-policy",
        "require-trusted-types-for 'script'; trusted-types openings",
    );
    let page = lab.page();
    page.open(&host.url("/"));
    page.wait_ready();
    page.search("nurse");
    page.call("open", &json!(["p6"]));
    assert_eq!(page.text("[part~='detail-title']"), "Nurse");
    assert_eq!(
        page.js("return document.head.querySelectorAll('[type=\"application/ld+json\"]').length"),
        1
    );
    page.console_must_be_empty();
}

fn the_first_rows_wait_for_no_other_part(lab: &Lab) {
    let board =
        |attributes: &str| format!("<job-openings loading=\"eager\" {attributes}></job-openings>");
    let listens = "<script>addEventListener('openings-ready', (event) => {
        const board = event.target;
        window.seen = [board.languages, board.countries, board.results, board.total, board.status];
        });</script>";
    let calls = "<script>customElements.whenDefined('job-openings').then(() => {
        const board = document.querySelector('job-openings');
        board.open('p6');
        board.close();
        board.setAttribute('page-size', '3');
        board.refresh();
        setTimeout(() => history.pushState(0, '', '?lang=de'), 20);
        setTimeout(() => history.back(), 40);
        });</script>";
    for (address, body, status) in [
        ("/", board("src=\"/feed.json\""), "ready"),
        ("/", board("src=\"/none.json\""), "failed"),
        ("/", board("src=\"/broken.json\""), "failed"),
        ("/", board("src=\"/odd.json\""), "ready"),
        ("/", board("src=\"/late.json\""), "ready"),
        ("/", board("src=\"/feed.json /none.json\""), "failed"),
        ("/", board(""), "failed"),
        (
            "/",
            board("src=\"/feed.json\" offline saved-copies"),
            "ready",
        ),
        ("/", board("src=\"/feed.json\" lang=\"ar\""), "ready"),
        (
            "/",
            board("src=\"/feed.json\" country=\"DE FR\" lang=\"de\" ui-lang=\"fr\""),
            "ready",
        ),
        (
            "/",
            board("src=\"/feed.json\" query=\"nurse\" routing=\"hash\""),
            "ready",
        ),
        (
            "/",
            board("src=\"/feed.json\"") + &board("src=\"/feed.json\" lang=\"ja\""),
            "ready",
        ),
        ("/", BOARD.to_owned() + listens, "ready"),
        ("/", board("src=\"/feed.json\"") + calls, "ready"),
        (
            "/?lang=de&country=AT.DE.worldwide",
            board("src=\"/feed.json\""),
            "ready",
        ),
        (
            "/?q=nurse&type=FULL_TIME&sort=newest",
            board("src=\"/feed.json\""),
            "ready",
        ),
        ("/?job=p6", board("src=\"/feed.json\""), "ready"),
    ] {
        let (_bundle, host) = partner(lab, &format!("{WATCH}<main>{body}</main>{SCRIPT}"));
        let mut odd = fixture::feed(40);
        odd["items"][0] = json!(17);
        odd["items"][1] =
            json!({ "id": 1, "title": "No language", "content_text": "Wir backen Brot." });
        odd["items"][2]["_jobposting"]["baseSalary"] =
            json!({ "currency": "EUR", "value": { "minValue": 1234.5, "unitText": "MONTH" } });
        odd["items"][3]["_jobposting"]["jobLocation"] = json!("Springfield, Germany");
        host.route("/odd.json", Reply::json(&odd));
        // Its language comes after its postings.
        let mut late = fixture::feed(40);
        late["language"] = json!("en");
        for item in late["items"].as_array_mut().unwrap() {
            item.as_object_mut().unwrap().remove("language");
        }
        host.route("/late.json", Reply::json(&late));
        host.route(
            "/broken.json",
            Reply::feed("{\"items\":[{\"title\":\"Gardener\"},{]"),
        );
        let page = lab.page();
        page.open(&host.url(address));
        page.wait_status(status);
        assert_eq!(page.js("return window.waited"), 0, "{address} {body}");
    }
}

/// A page that counts how often everything stood still until a file was there.
const WATCH: &str = "<script>const open = XMLHttpRequest.prototype.open;
    window.waited = 0;
    XMLHttpRequest.prototype.open = function (...all) { window.waited += 1; return open.apply(this, all); };
    </script>";

fn what_comes_and_goes_while_the_rest_is_on_its_way_waits_for_nothing(lab: &Lab) {
    let (bundle, host, page) = ready(lab);
    let name = name_of(&page, &bundle, REST);
    let rest = std::fs::read(lab.dist().join(&name)).unwrap();
    let path = format!("/{name}");
    // Few rows at first, then more than a page, feeds that fail, another language of the page's own words.
    let slow = fixture::feed(600).to_string();
    let rate = slow.len() / 4;
    host.route("/slow.json", Reply::feed(slow).throttle(rate));
    host.route("/late.json", Reply::status(500).delay(900));
    for board in [
        "<job-openings loading=\"eager\" src=\"/slow.json\"></job-openings>",
        "<job-openings loading=\"eager\" src=\"/slow.json /late.json\" lang=\"de\"></job-openings>",
        "<job-openings loading=\"eager\" src=\"/late.json\" offline=\"off\"><p>All our jobs</p></job-openings>
         <job-openings loading=\"eager\" src=\"/feed.json\" lang=\"ar\" offline saved-copies></job-openings>",
    ] {
        bundle.route(&path, Reply::file(&name, rest.clone()).pause_at(1_000));
        let script = SCRIPT.replace("OPENINGS", &bundle.url("/openings.js"));
        host.page("/watched", &format!("{WATCH}<main>{board}</main>{script}"));
        page.slow_processor(4);
        page.open(&host.url("/watched"));
        page.wait(
            "rows, or why there are none",
            "[...document.querySelectorAll('job-openings')].every((it) => it.shadowRoot.querySelector('.failed, [part~=row]'))",
        );
        page.js("await new Promise((resolve) => setTimeout(resolve, 4000))");
        assert_eq!(page.js("return window.waited"), 0, "{board}");
        bundle.release(&path);
    }
}

/// The name that the loader has for one of its files; `pattern` is a regular expression.
#[track_caller]
fn name_of(page: &Page, bundle: &Server, pattern: &str) -> String {
    let name = page.js_with(
        "const loader = await (await fetch(arguments[0])).text();
         return loader.match(new RegExp(arguments[1]))[0]",
        &json!([bundle.url("/openings.js"), pattern]),
    );
    name.as_str().unwrap().to_owned()
}

/// The file that comes after the first rows.
const REST: &str = "rest-[0-9a-f]+[.]wasm";

/// A partner's page that shows one board, open and ready, with its servers.
fn ready<'a>(lab: &Lab<'a>) -> (Server, Server, Page<'a>) {
    let (bundle, host) = partner(
        lab,
        &format!("<main><h1>Work with us</h1>{BOARD}</main>{SCRIPT}"),
    );
    let page = lab.page();
    page.open(&host.url("/"));
    page.wait_ready();
    (bundle, host, page)
}

fn what_is_done_before_the_program_is_whole_is_done_once_it_is(lab: &Lab) {
    let (bundle, host, page) = ready(lab);
    let name = name_of(&page, &bundle, REST);
    let rest = std::fs::read(lab.dist().join(&name)).unwrap();
    let path = format!("/{name}");
    let acts: [(&str, &str); 4] = [
        (
            "const field = $('[part~=query]');
             field.focus();
             field.value = 'nurse';
             field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));",
            "host.total === 5",
        ),
        (
            "const field = $('[part~=language]');
             field.value = 'fr';
             field.dispatchEvent(new Event('change', { bubbles: true }));",
            "$('[part~=language]').value === 'fr' && text($('[part~=row-title]')).startsWith('Ingénieure')",
        ),
        (
            "$('[part~=row-title]').click();",
            "text($('[part~=detail-title]')) === text($('[part~=row-title]'))",
        ),
        (
            "$('.menu--country button').click();",
            "$('.menu__panel input')",
        ),
    ];
    for (act, is_done) in acts {
        bundle.route(&path, Reply::file(&name, rest.clone()).pause_at(1_000));
        page.open(&host.url("/"));
        page.wait(
            &format!("rows and languages before {act}"),
            "$$('[part~=row]').length > 5 && $$('[part~=language] option').length === 7",
        );
        page.js(act);
        assert_eq!(page.js(&format!("return !!({is_done})")), false, "{act}");
        bundle.release(&path);
        page.wait(act, is_done);
        page.wait_ready();
        page.console_must_be_empty();
    }
}

fn without_the_rest_of_the_program_there_are_rows_and_what_is_done_waits(lab: &Lab) {
    let (bundle, _host, page) = ready(lab);
    let name = name_of(&page, &bundle, REST);
    let path = format!("/{name}");
    bundle.route(&path, Reply::status(404));
    page.reload();
    page.wait_ready();
    assert!(page.titles().len() > 5);
    assert_eq!(page.texts("[part~='notice']"), [""; 0]);
    page.search("nusre");
    page.open_posting("Nurse");
    assert!(page.titles().len() > 5, "the board is there");
    let notice = page.text("[part~='notice']");
    assert!(notice.contains("could not be loaded"), "{notice}");
    page.click("[part~='notice'] button");
    assert!(page.exists("[part~='notice']"));
    let rest = std::fs::read(lab.dist().join(&name)).unwrap();
    bundle.route(&path, Reply::file(&name, rest));
    page.click("[part~='notice'] button");
    page.settle();
    assert_eq!(page.texts("[part~='notice']"), [""; 0]);
    assert_eq!(page.titles().len(), 5);
    assert_eq!(page.text("[part~='detail-title']"), "Nurse");
}

fn a_text_that_cannot_be_read_leaves_the_rest_of_the_posting(lab: &Lab) {
    let (bundle, _host, page) = ready(lab);
    let name = name_of(&page, &bundle, "reader-[0-9a-f]+[.]") + "js";
    let glue = std::fs::read(lab.dist().join(&name)).unwrap();
    let path = format!("/{name}");
    bundle.route(&path, Reply::status(404));
    page.reload();
    page.wait_ready();
    page.call("open", &json!(["p6"]));
    assert_eq!(page.text("[part~='detail-title']"), "Nurse");
    assert!(!page.exists("[part~='section']"));
    let notice = page.text(".posting__text [part~='notice']");
    assert!(notice.contains("did not answer"), "{notice}");
    assert!(page.exists("[part~='apply']"));
    // The rest works, and so does trying again.
    page.search("nurse");
    assert_eq!(page.titles().len(), 5);
    bundle.route(&path, Reply::file(&name, glue));
    page.click(".posting__text [part~='notice'] button");
    page.settle();
    assert!(page.exists("[part~='section']"));
}

/// Tells the bytes of the program's memory, which never shrinks. A script of the page, because those of a driver
/// may get a program of their own.
const MEMORY: &str = "<script>
    window.memory = async () => {
      const name = performance.getEntriesByType('resource').map((it) => it.name).find((it) => /openings-\\w+\\.js$/.test(it));
      return (await (await import(name)).default()).memory.buffer.byteLength;
    }</script>";

fn a_board_removed_and_added_fifty_times_leaves_nothing_behind(lab: &Lab) {
    let (_bundle, host) = partner(
        lab,
        &format!(
            "{MEMORY}<main><h1>Work with us</h1><div id=\"here\">{BOARD}</div></main>{SCRIPT}"
        ),
    );
    let page = lab.page();
    page.open(&host.url("/"));
    page.wait_ready();
    let memory = || page.js("return await window.memory()");
    let cycles = |n: usize| {
        page.js_with(
            "const place = document.getElementById('here');
             for (let n = 0; n < arguments[0]; n += 1) {
               const board = document.querySelector('job-openings');
               board.remove();
               await new Promise((resolve) => setTimeout(resolve));
               place.append(board);
               await board.updateComplete;
             }",
            &json!([n]),
        );
    };
    let heap = || (lab.browser() == Browser::Chromium).then(|| page.heap());
    cycles(10);
    let (before, used) = (memory(), heap());
    cycles(50);
    page.wait_ready();
    assert_eq!(page.titles().len(), 10);
    assert_eq!(page.js("return root.querySelectorAll('.board').length"), 1);
    assert_eq!(page.js("return root.adoptedStyleSheets.length <= 2"), true);
    assert_eq!(memory(), before, "the program's memory has grown");
    if let (Some(before), Some(after)) = (used, heap()) {
        // What a script of the test leaves is a few kilobytes; a board that stays would be hundreds.
        assert!(after < before + 200_000, "{before} bytes became {after}");
    }
    // The description of a posting goes with its board, too.
    page.call("open", &json!(["p0"]));
    page.js("host.remove()");
    page.wait(
        "the page without a block",
        "!document.head.querySelector('[type=\"application/ld+json\"]')",
    );
    page.console_must_be_empty();
}

fn a_board_that_is_moved_stays_as_it_was(lab: &Lab) {
    let (_bundle, host) = partner(
        lab,
        &format!("<main><h1>Work with us</h1>{BOARD}<div id=\"there\"></div></main>{SCRIPT}"),
    );
    let page = lab.page();
    page.open(&host.url("/"));
    page.wait_ready();
    page.search("nurse");
    page.js("window.node = $('.board'); document.getElementById('there').append(host)");
    page.settle();
    assert_eq!(page.js("return window.node === $('.board')"), true);
    assert_eq!(page.js("return $('[part~=query]').value"), "nurse");
    assert_eq!(host.count("/feed.json"), 1);
    page.console_must_be_empty();
}

fn elements_may_come_before_and_after_a_script_that_comes_twice(lab: &Lab) {
    let (_bundle, host) = partner(
        lab,
        &format!("<main><h1>Work with us</h1>{BOARD}{SCRIPT}{SCRIPT}</main>"),
    );
    let page = lab.page();
    page.open(&host.url("/"));
    page.wait_ready();
    page.js("const late = document.createElement('job-openings');
         late.src = '/feed.json';
         late.loading = 'eager';
         late.lang = 'fr';
         late.routing = 'none';
         document.querySelector('main').append(late)");
    let late = page.board(1);
    late.wait_ready();
    assert_eq!(late.titles().len(), 5);
    assert_eq!(host.count("/feed.json"), 1);
    page.console_must_be_empty();
}

fn several_boards_share_a_feed_and_are_otherwise_apart(lab: &Lab) {
    let boards: String = (0..3)
        .map(|at| {
            format!(
                "<job-openings src=\"/feed.json\" loading=\"eager\" param-prefix=\"b{at}-\"></job-openings>"
            )
        })
        .collect();
    let (bundle, host) = partner(
        lab,
        &format!("<main><h1>Work with us</h1>{boards}</main>{SCRIPT}"),
    );
    let page = lab.page();
    page.open(&host.url("/"));
    for at in 0..3 {
        page.board(at).wait_ready();
    }
    page.search("nurse");
    page.board(1).choose("[part~='language']", "de");
    assert_eq!(page.titles().len(), 5);
    assert_eq!(page.board(1).titles().len(), 5);
    assert_eq!(page.board(2).titles().len(), 10);
    assert!(page.address().contains("b0-q=nurse"), "{}", page.address());
    assert!(page.address().contains("b1-lang=de"), "{}", page.address());
    page.js("host.remove()");
    page.settle();
    assert_eq!(page.titles().len(), 5);
    assert_eq!(host.count("/feed.json"), 1);
    let log = bundle.log();
    for part in ["/openings-", "/rest-"] {
        let is_part = |path: &str| path.starts_with(part) && path.ends_with(".wasm");
        assert_eq!(
            log.iter().filter(|it| is_part(it.path())).count(),
            1,
            "{part}"
        );
    }
    page.console_must_be_empty();
}

fn attributes_may_change_at_any_time(lab: &Lab) {
    let (_bundle, host) = partner(
        lab,
        &format!("<main><h1>Work with us</h1>{BOARD}</main>{SCRIPT}"),
    );
    host.route(
        "/other.json",
        Reply::json(&fixture::one("Gardener", "<p>Trees.</p>")),
    );
    let page = lab.page();
    page.open(&host.url("/"));
    page.wait_ready();
    page.set_attribute("query", Some("nurse"));
    assert_eq!(page.titles().len(), 5);
    page.set_attribute("page-size", Some("2"));
    assert_eq!(page.titles().len(), 2);
    page.set_attribute("page-size", None);
    page.set_attribute("query", None);
    page.set_attribute("country", Some("DE"));
    assert_eq!(page.texts(".chip").len(), 1);
    let n = page.titles().len();
    assert!(n > 0 && n < 10, "{n}");
    page.set_attribute("country", None);
    page.set_attribute("ui-lang", Some("de"));
    assert_eq!(page.text(".list__more, .status__count"), "10 Stellen");
    page.set_attribute("lang", Some("fr"));
    assert_eq!(page.titles().len(), 5);
    assert_eq!(page.js("return $('.board').lang"), "de");
    page.set_attribute("ui-lang", None);
    assert_eq!(page.js("return $('.board').lang"), "fr");
    page.set_attribute("theme", Some("dark"));
    assert_eq!(
        page.js("return getComputedStyle($('.board')).colorScheme"),
        "dark"
    );
    page.call("open", &json!(["p2"]));
    page.set_attribute("heading-level", Some("4"));
    assert_eq!(
        page.js("return $('[part~=detail-title]').getAttribute('aria-level')"),
        "4"
    );
    page.set_attribute("filters", Some("type"));
    assert!(!page.exists("[part~='country']"));
    page.set_attribute("lang", Some("en"));
    page.set_attribute("src", Some("/other.json"));
    page.wait_ready();
    assert_eq!(page.titles(), ["Gardener"]);
    page.console_must_be_empty();
}

fn a_value_that_is_not_known_is_named_once(lab: &Lab) {
    let (_bundle, host) = partner(
        lab,
        "<main><h1>Work with us</h1><job-openings src=\"/feed.json\" loading=\"eager\" \
         theme=\"purple\" page-size=\"many\"></job-openings></main><script async src=\"OPENINGS\"></script>",
    );
    let page = lab.page();
    page.open(&host.url("/"));
    page.wait_ready();
    assert_eq!(page.titles().len(), 10);
    let console = page.console();
    assert_eq!(console.len(), 2, "{console:#?}");
    for (name, value) in [("theme", "purple"), ("page-size", "many")] {
        let names =
            |it: &&String| it.contains("[openings]") && it.contains(name) && it.contains(value);
        assert_eq!(console.iter().filter(names).count(), 1, "{console:#?}");
    }
}

fn the_page_hears_what_happens_and_may_prevent_it(lab: &Lab) {
    let (_bundle, host) = partner(
        lab,
        &format!(
            "<script>window.heard = [];
               ['ready', 'change', 'open', 'apply', 'error'].forEach((it) =>
                 addEventListener('openings-' + it, (event) => {{
                   heard.push([it, event.detail && event.detail.id || '', event.composed && event.bubbles]);
                   if (it === 'apply') event.preventDefault();
                 }}))</script>
             <main><h1>Work with us</h1>{BOARD}</main>{SCRIPT}"
        ),
    );
    let page = lab.page();
    page.open(&host.url("/"));
    page.wait_ready();
    let heard = || page.js("return window.heard.splice(0)");
    assert_eq!(heard(), json!([["ready", "", true]]));
    page.search("nurse");
    assert_eq!(heard(), json!([["change", "", true]]));
    page.call("open", &json!(["p6"]));
    assert_eq!(heard(), json!([["open", "p6", true]]));
    assert_eq!(
        page.js("return $('[part~=apply]').href"),
        "https://example.org/jobs/6"
    );
    page.click("[part~='apply']");
    assert_eq!(heard(), json!([["apply", "p6", true]]));
    // Prevented: the visitor is still here, and no window was opened.
    assert!(page.address().starts_with(&host.origin()));
    page.call("close", &json!([]));
    assert!(!page.exists("[part~='detail']"));
    page.call("refresh", &json!([]));
    page.wait_ready();
    assert_eq!(host.count("/feed.json"), 2);
    let properties = page.js("return [host.status, host.total, host.results.length, host.languages[0], host.countries.length > 3]");
    assert_eq!(
        properties,
        json!(["ready", 5, 5, { "code": "en", "name": "English", "count": 10 }, true])
    );
    page.console_must_be_empty();
}

fn methods_may_be_called_before_the_program_is_there(lab: &Lab) {
    let (_bundle, host) = partner(lab, &format!("<main><h1>Work with us</h1>{BOARD}</main>"));
    let page = lab.page();
    page.open(&host.url("/"));
    page.js_with(
        "const script = document.createElement('script');
         script.src = arguments[0];
         document.body.append(script);
         await customElements.whenDefined('job-openings');
         host.open('p6');
         window.first = [host.status, host.total, host.results];
         await host.updateComplete;",
        &json!([_bundle.url("/openings.js")]),
    );
    assert_eq!(page.js("return window.first"), json!(["loading", 0, []]));
    page.wait_ready();
    assert_eq!(page.text("[part~='detail-title']"), "Nurse");
    page.console_must_be_empty();
}

fn without_webassembly_the_children_show(lab: &Lab) {
    let (bundle, host) = partner(
        lab,
        &format!("<main><h1>Work with us</h1>{BOARD}</main>{SCRIPT}"),
    );
    host.header(
        "content-security-policy",
        &format!("script-src {}", bundle.origin()),
    );
    let page = lab.page();
    page.open(&host.url("/"));
    page.wait_status("failed");
    assert!(children_show(&page));
    let ours: Vec<String> = page
        .console()
        .into_iter()
        .filter(|it| it.contains("[openings]"))
        .collect();
    assert_eq!(ours.len(), 1, "{ours:#?}");
    // The page's own developer is told by an event as well.
    assert_eq!(page.js("return host.total"), 0);
}

/// What a browser does that lets the page keep nothing.
const NO_STORAGE: &str = "<script>
    Object.defineProperty(window, 'caches', { value: undefined });
    const refuse = { get() { throw new DOMException('refused', 'SecurityError'); } };
    Object.defineProperty(window, 'localStorage', refuse);
    Object.defineProperty(window, 'sessionStorage', refuse);
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  </script>";

fn without_storage_the_board_works_and_keeps_no_copy(lab: &Lab) {
    let (_bundle, mut host) = partner(
        lab,
        &format!("{NO_STORAGE}<main><h1>Work with us</h1>{BOARD}</main>{SCRIPT}"),
    );
    let page = lab.page();
    page.open(&host.url("/"));
    page.wait_ready();
    page.search("nurse");
    assert_eq!(page.titles().len(), 5);
    page.console_must_be_empty();
    host.route("/feed.json", Reply::status(500));
    page.reload();
    page.wait_status("failed");
    assert!(children_show(&page));
    host.stop();
}

fn a_board_waits_until_it_comes_near_the_window(lab: &Lab) {
    let (bundle, host) = partner(
        lab,
        "<main><h1>Work with us</h1><p style=\"height: 4000px\">Much to say.</p>\
         <job-openings src=\"/feed.json\"></job-openings></main><script async src=\"OPENINGS\"></script>",
    );
    let page = lab.page();
    page.open(&host.url("/"));
    page.wait("the element", "host && host.status === 'loading'");
    page.js("await new Promise((resolve) => setTimeout(resolve, 300))");
    assert_eq!(host.count("/feed.json"), 0);
    assert!(!bundle.log().iter().any(|it| it.path().ends_with(".wasm")));
    page.js("scrollTo(0, 3600)");
    page.wait_ready();
    assert_eq!(host.count("/feed.json"), 1);
    page.console_must_be_empty();
}

fn parameters_of_the_page_are_carried_to_the_apply_link(lab: &Lab) {
    let (_bundle, host) = partner(
        lab,
        "<main><h1>Work with us</h1><job-openings src=\"/feed.json\" loading=\"eager\" \
         apply-params=\"utm_source ref\"></job-openings></main><script async src=\"OPENINGS\"></script>",
    );
    let page = lab.page();
    page.open(&host.url("/?utm_source=letter&x=1&ref=a%20b&job=p6"));
    page.wait_ready();
    let link: Value = page.js("const it = new URL($('[part~=apply]').href); return [it.origin + it.pathname, [...it.searchParams]]");
    assert_eq!(
        link,
        json!([
            "https://example.org/jobs/6",
            [["utm_source", "letter"], ["ref", "a b"]]
        ])
    );
    page.console_must_be_empty();
}
