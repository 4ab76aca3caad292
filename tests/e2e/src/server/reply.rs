//! What a server answers.

use std::time::Duration;

use serde_json::Value;

/// Keeps what a page says in its console; `Page::console` reads it.
///
/// Drivers other than Chromium's have no command for the console.
const COLLECTOR: &str = include_str!("collector.js");

/// The nonce by which a policy of the page lets [`COLLECTOR`] in, and nothing else.
const NONCE: &str = "b3BlbmluZ3M";

/// An answer, and how it is given.
#[derive(Clone)]
pub(crate) struct Reply {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
    pub(super) bytes_per_second: Option<usize>,
    pub(super) delay: Duration,
    pub(super) pause_at: Option<usize>,
    pub(super) cut_at: Option<usize>,
    pub(super) hangs: bool,
}

impl Reply {
    /// An empty answer with this status.
    pub(crate) fn status(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Vec::new(),
            bytes_per_second: None,
            delay: Duration::ZERO,
            pause_at: None,
            cut_at: None,
            hangs: false,
        }
    }

    /// 200, with a body of this type.
    pub(crate) fn body(content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        let mut reply = Self::status(200).header("content-type", content_type);
        reply.body = body.into();
        reply
    }

    /// A feed; other origins may read it.
    pub(crate) fn json(feed: &Value) -> Self {
        Self::feed(feed.to_string())
    }

    /// A feed from its text, which need not be JSON; other origins may read it.
    pub(crate) fn feed(text: impl Into<Vec<u8>>) -> Self {
        Self::body("application/json", text).header("access-control-allow-origin", "*")
    }

    /// A page in English with this body.
    pub(crate) fn page(body: &str) -> Self {
        Self::html(&format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">\
             <title>A page</title></head><body>{body}</body></html>"
        ))
    }

    /// A whole document.
    pub(crate) fn html(document: &str) -> Self {
        let collector = format!("<script nonce=\"{NONCE}\">{COLLECTOR}</script>");
        // Before every script of the page.
        let at = document
            .find("<head>")
            .map(|it| it + "<head>".len())
            .or_else(|| document.find("<meta"))
            .unwrap_or(0);
        let document = format!("{}{collector}{}", &document[..at], &document[at..]);
        Self::body("text/html; charset=utf-8", document)
    }

    /// A file by its name; other origins may read it, as on a host made for that.
    pub(crate) fn file(name: &str, content: Vec<u8>) -> Self {
        let content_type = match name.rsplit('.').next().unwrap_or_default() {
            "html" => return Self::html(&String::from_utf8_lossy(&content)),
            "js" | "mjs" => "text/javascript",
            "css" => "text/css",
            "wasm" => "application/wasm",
            "json" => "application/json",
            "webmanifest" => "application/manifest+json",
            "svg" => "image/svg+xml",
            "png" => "image/png",
            "ftl" => "text/plain; charset=utf-8",
            _ => "application/octet-stream",
        };
        Self::body(content_type, content).header("access-control-allow-origin", "*")
    }

    /// The same with another status.
    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// The same with one more header, in place of one of that name.
    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|it| !it.0.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same without a header: `without("access-control-allow-origin")`.
    pub(crate) fn without(mut self, name: &str) -> Self {
        self.headers.retain(|it| !it.0.eq_ignore_ascii_case(name));
        self
    }

    /// The body comes at this many bytes a second.
    pub(crate) fn throttle(mut self, bytes_per_second: usize) -> Self {
        self.bytes_per_second = Some(bytes_per_second);
        self
    }

    /// The answer begins after this time.
    pub(crate) fn delay(mut self, milliseconds: u64) -> Self {
        self.delay = Duration::from_millis(milliseconds);
        self
    }

    /// The body stops after this many bytes until `Server::release`.
    pub(crate) fn pause_at(mut self, bytes: usize) -> Self {
        self.pause_at = Some(bytes);
        self
    }

    /// The connection breaks after this many bytes of the body.
    pub(crate) fn cut_at(mut self, bytes: usize) -> Self {
        self.cut_at = Some(bytes);
        self
    }

    /// The request is taken and never answered.
    pub(crate) fn hang(mut self) -> Self {
        self.hangs = true;
        self
    }
}

/// A header's value as it is sent: a policy for scripts also lets the collector in.
pub(super) fn admitting_collector(name: &str, value: &str) -> String {
    if !name.eq_ignore_ascii_case("content-security-policy") {
        return value.to_owned();
    }
    let directives: Vec<String> = value
        .split(';')
        .map(str::trim)
        .map(|it| {
            let scripts = it.starts_with("script-src ")
                || (it.starts_with("default-src ") && !value.contains("script-src "));
            if scripts {
                // A nonce beside 'none' would leave 'none' without a meaning.
                format!("{} 'nonce-{NONCE}'", it.replace(" 'none'", ""))
            } else {
                it.to_owned()
            }
        })
        .collect();
    directives.join("; ")
}
