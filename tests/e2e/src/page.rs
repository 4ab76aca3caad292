//! What a test does with a page.
//!
//! Selectors of the board live here and nowhere else; a test speaks of titles, filters and
//! status. Everything looks at one board, the first of the page unless [`Page::board`] picked
//! another.
//!
//! | to | call |
//! | --- | --- |
//! | go somewhere | `open(url)`, `back()`, `forward()`, `reload()`, `address()` |
//! | wait | `wait_ready()`, `wait_status("failed")`, `wait("what", "a JS expression")`, `settle()` |
//! | read | `titles()`, `status_text()`, `text(".css")`, `texts(".css")`, `exists(".css")` |
//! | read properties | `prop("languages")` is JSON; `set_attribute`, `call("open", json!(["p1"]))` |
//! | act | `search("rust")`, `click(".css")`, `choose(".css", "de")`, `press("Tab")`, `type_text("x")` |
//! | look | `screenshot("name.png")`, `set_window(360, 740)`, `axe()` |
//! | run anything | `js("return $$('li').length")`, `js_with("return arguments[0]", json!([1]))` |
//! | Chromium only | `cdp(..)`, `slow_processor(4)`, `dark(true)`, `reduced_motion()`, `offline(true)` |
//!
//! In every script `host` is the element, `root` its shadow root, `$` and `$$` look below `root`,
//! `text(node)` reads as a person does, and `focused()` finds the focus through shadow roots. A
//! script may `await`.
//!
//! A step that is not possible ends the test with the line that asked for it. What changes the
//! browser and not the page (`cdp` and what stands on it) belongs in a test that is `alone()`.

mod act;
mod chromium;
mod keys;

use std::cell::RefCell;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::webdriver::Session;

/// The rows of the list, in the order shown, and the title in each.
const ROW_TITLE: &str = "[part~='row-title']";
/// The one status region.
const STATUS: &str = "[part~='status']";

/// How long a test waits for what should come at once.
const PATIENCE: Duration = Duration::from_secs(15);

/// A window of the browser.
pub(crate) struct Page<'a> {
    browser: Browser,
    session: &'a Session,
    axe: &'a Path,
    board: usize,
    /// What earlier documents of this page said in the console.
    console: RefCell<Vec<String>>,
}

impl<'a> Page<'a> {
    pub(crate) fn new(browser: Browser, session: &'a Session, axe: &'a Path) -> Self {
        let page = Self {
            browser,
            session,
            axe,
            board: 0,
            console: RefCell::default(),
        };
        page.set_window(1280, 900);
        page.go("about:blank");
        // What an earlier test left is not about this one.
        page.console();
        page.console.take();
        page
    }

    /// The same page, looking at its board number `at`.
    pub(crate) fn board(&self, at: usize) -> Page<'a> {
        Page {
            browser: self.browser,
            session: self.session,
            axe: self.axe,
            board: at,
            console: RefCell::default(),
        }
    }

    // Going somewhere.

    /// Opens an address and waits for the page's load event.
    #[track_caller]
    pub(crate) fn open(&self, url: &str) {
        self.console();
        self.go(url);
    }

    /// Loads the page again.
    #[track_caller]
    pub(crate) fn reload(&self) {
        self.console();
        self.session.post("refresh", &json!({}));
    }

    /// The browser's Back.
    #[track_caller]
    pub(crate) fn back(&self) {
        self.session.post("back", &json!({}));
    }

    /// The browser's Forward.
    #[track_caller]
    pub(crate) fn forward(&self) {
        self.session.post("forward", &json!({}));
    }

    /// What stands in the address bar.
    #[track_caller]
    pub(crate) fn address(&self) -> String {
        string(&self.js("return location.href"))
    }

    #[track_caller]
    fn go(&self, url: &str) {
        self.session.post("url", &json!({ "url": url }));
    }

    // Running scripts.

    /// Runs a function body and gives what it returns.
    #[track_caller]
    pub(crate) fn js(&self, script: &str) -> Value {
        self.js_with(script, &json!([]))
    }

    /// As [`Self::js`], with `arguments`.
    #[track_caller]
    pub(crate) fn js_with(&self, script: &str, arguments: &Value) -> Value {
        let prelude = include_str!("page/prelude.js").replace("BOARD", &self.board.to_string());
        self.session
            .execute(&format!("{prelude}{script}"), arguments)
    }

    /// Waits until a JavaScript expression is truthy; `what` says what was awaited.
    #[track_caller]
    pub(crate) fn wait(&self, what: &str, expression: &str) {
        self.wait_for(what, expression, PATIENCE);
    }

    /// As [`Self::wait`], for what takes its time.
    #[track_caller]
    pub(crate) fn wait_for(&self, what: &str, expression: &str, patience: Duration) {
        let start = Instant::now();
        let script = format!("return Boolean({expression})");
        while self.js(&script) != Value::Bool(true) {
            if start.elapsed() > patience {
                panic!("{what}: not within {patience:?}\n{}", self.picture());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Waits until the board is ready.
    #[track_caller]
    pub(crate) fn wait_ready(&self) {
        self.wait_status("ready");
    }

    /// Waits for a status: `loading`, `ready`, `stale`, `empty` or `failed`.
    #[track_caller]
    pub(crate) fn wait_status(&self, status: &str) {
        self.wait(
            &format!("the status `{status}`"),
            &format!("host && host.status === '{status}'"),
        );
        self.settle();
    }

    /// Waits until everything asked so far is on screen.
    #[track_caller]
    pub(crate) fn settle(&self) {
        self.js("await (host && host.updateComplete)");
    }

    /// What can be told of the page when a test gives up.
    #[track_caller]
    fn picture(&self) -> String {
        let state = self.js(
            "return { address: location.href, boards: document.querySelectorAll('job-openings').length, \
             status: host && host.status, text: root ? text(root).slice(0, 600) : null }",
        );
        format!("{state:#}\nconsole: {:#?}", self.console())
    }

    // Reading.

    /// The titles listed, in their order.
    #[track_caller]
    pub(crate) fn titles(&self) -> Vec<String> {
        self.texts(ROW_TITLE)
    }

    /// What the status region says.
    #[track_caller]
    pub(crate) fn status_text(&self) -> String {
        self.text(STATUS)
    }

    /// The text of the first element in the board.
    #[track_caller]
    pub(crate) fn text(&self, selector: &str) -> String {
        let value = self.js_with("return text($(arguments[0]))", &json!([selector]));
        match value {
            Value::String(text) => text,
            _ => panic!("there is no {selector}\n{}", self.picture()),
        }
    }

    /// The texts of all such elements in the board.
    #[track_caller]
    pub(crate) fn texts(&self, selector: &str) -> Vec<String> {
        strings(&self.js_with("return $$(arguments[0]).map(text)", &json!([selector])))
    }

    /// Whether the board has such an element.
    #[track_caller]
    pub(crate) fn exists(&self, selector: &str) -> bool {
        self.js_with("return $(arguments[0]) !== null", &json!([selector])) == Value::Bool(true)
    }

    /// A property of the element.
    #[track_caller]
    pub(crate) fn prop(&self, name: &str) -> Value {
        self.js_with("return host[arguments[0]]", &json!([name]))
    }

    /// The codes of `languages` or `countries`, in their order.
    #[track_caller]
    pub(crate) fn codes(&self, property: &str) -> Vec<String> {
        strings(&self.js_with(
            "return host[arguments[0]].map((it) => it.code)",
            &json!([property]),
        ))
    }

    /// What has the focus: its tag, part, and what it is called.
    #[track_caller]
    pub(crate) fn focus(&self) -> String {
        string(&self.js("const it = focused(); if (!it) return '';
             const name = it.getAttribute('aria-label') || text(it);
             return [it.localName, it.getAttribute('part'), name].filter(Boolean).join(' ')"))
    }

    /// Everything the page said in the console so far that was a warning or worse.
    #[track_caller]
    pub(crate) fn console(&self) -> Vec<String> {
        let mut lines = self.console.borrow_mut();
        if self.browser == Browser::Chromium {
            let log = self.session.post("se/log", &json!({ "type": "browser" }));
            for entry in log.as_array().into_iter().flatten() {
                if matches!(entry["level"].as_str(), Some("SEVERE" | "WARNING")) {
                    lines.push(string(&entry["message"]));
                }
            }
        } else {
            // Taken out of the page, so that asking twice does not tell twice.
            let said = self
                .session
                .execute("return (window.__console || []).splice(0)", &json!([]));
            lines.extend(strings(&said));
        }
        lines.clone()
    }

    /// Fails if the page said anything in the console.
    #[track_caller]
    pub(crate) fn console_must_be_empty(&self) {
        let lines = self.console();
        assert!(lines.is_empty(), "the console says {lines:#?}");
    }

    // Looking.

    /// Makes the window this large.
    #[track_caller]
    pub(crate) fn set_window(&self, width: u32, height: u32) {
        self.session.post(
            "window/rect",
            &json!({ "x": 0, "y": 0, "width": width, "height": height }),
        );
    }

    /// Writes a picture of what is visible.
    #[track_caller]
    pub(crate) fn screenshot(&self, file: impl AsRef<Path>) {
        let picture = string(&self.session.get("screenshot"));
        fs::write(file, from_base64(&picture)).unwrap();
    }

    /// What axe-core finds wrong with the page, one line each.
    #[track_caller]
    pub(crate) fn axe(&self) -> Vec<String> {
        let source = fs::read_to_string(self.axe).unwrap();
        // As the script itself and not through `eval`, which the page's policy may forbid.
        self.session.execute(&source, &json!([]));
        strings(&self.js("const found = await axe.run(document, {
               resultTypes: ['violations'],
               // The size of targets is of WCAG 2.2 and would not be looked at unasked.
               rules: { 'target-size': { enabled: true } },
             });
             return found.violations.flatMap((it) => it.nodes.map((node) =>
               `${it.id}: ${it.help}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`));"))
    }
}

#[track_caller]
fn string(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        _ => panic!("{value} is no text"),
    }
}

#[track_caller]
fn strings(value: &Value) -> Vec<String> {
    match value {
        Value::Array(values) => values.iter().map(string).collect(),
        _ => panic!("{value} is no list"),
    }
}

/// The bytes of a base64 text that a driver wrote.
fn from_base64(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut group, mut bits) = (0u32, 0);
    for it in text.bytes() {
        let digit = match it {
            b'A'..=b'Z' => it - b'A',
            b'a'..=b'z' => it - b'a' + 26,
            b'0'..=b'9' => it - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        group = group << 6 | u32::from(digit);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((group >> bits & 0xFF) as u8);
        }
    }
    bytes
}
