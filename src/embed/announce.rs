//! What the board tells the page, as events.

use openings_feed::ReadError;
use openings_feed::model::Posting;

use crate::browser::event::{Cancelable, Host, Outcome, Value};
use crate::browser::fetch::FetchError;
use crate::state::{BoardEvent, LoadError};

/// Sends the event; `false` if the page prevented what would happen next.
pub(crate) fn announce(host: &Host, event: &BoardEvent) -> bool {
    let (name, detail) = match event {
        BoardEvent::Ready => ("openings-ready", Vec::new()),
        BoardEvent::Change => ("openings-change", Vec::new()),
        BoardEvent::Open(posting) => ("openings-open", facts(posting)),
        BoardEvent::Apply(posting) => ("openings-apply", facts(posting)),
        BoardEvent::Error(error) => ("openings-error", fault(error)),
    };
    let cancelable = match event {
        BoardEvent::Apply(_) => Cancelable::Yes,
        _ => Cancelable::No,
    };
    host.dispatch(name, Value::Object(detail), cancelable) == Outcome::Allowed
}

fn facts(posting: &Posting) -> Vec<(&'static str, Value)> {
    let address = |it: Option<String>| it.map_or(Value::Nothing, Value::Text);
    vec![
        ("id", Value::from(posting.id.as_str())),
        ("title", Value::from(posting.title.as_str())),
        ("organization", Value::from(posting.organization.as_str())),
        (
            "url",
            address(posting.url.as_ref().map(ToString::to_string)),
        ),
        (
            "applyUrl",
            address(posting.apply_target().map(ToString::to_string)),
        ),
    ]
}

fn fault(error: &LoadError) -> Vec<(&'static str, Value)> {
    let (code, message) = match error {
        LoadError::NoSource => ("no-source", "the attribute src names no feed".to_owned()),
        LoadError::Fetch(error) => (fetch_code(error), error.to_string()),
        LoadError::NoReader => (
            "no-reader",
            "what reads feeds of this format cannot be loaded".to_owned(),
        ),
        LoadError::Read(error) => (read_code(error), read_message(error)),
    };
    vec![
        ("code", Value::from(code)),
        ("message", Value::Text(message)),
    ]
}

fn fetch_code(error: &FetchError) -> &'static str {
    match error {
        FetchError::Offline => "offline",
        FetchError::Unreachable => "unreachable",
        FetchError::Timeout => "timeout",
        FetchError::Status(_) => "status",
        FetchError::Interrupted => "interrupted",
    }
}

fn read_code(error: &ReadError) -> &'static str {
    match error {
        ReadError::Empty => "empty",
        ReadError::Html => "html",
        ReadError::NotJson { .. } => "not-json",
        ReadError::NotUtf8 { .. } => "not-utf8",
        ReadError::Truncated => "truncated",
        ReadError::UnknownShape => "unknown-shape",
        ReadError::TooLarge { .. } => "too-large",
    }
}

fn read_message(error: &ReadError) -> String {
    match error {
        ReadError::Empty => "the feed is empty".to_owned(),
        ReadError::Html => "the feed is a web page".to_owned(),
        ReadError::NotJson { offset } => format!("the feed is not JSON at byte {offset}"),
        ReadError::NotUtf8 { offset } => format!("the feed is not UTF-8 at byte {offset}"),
        ReadError::Truncated => "the feed ends in the middle".to_owned(),
        ReadError::UnknownShape => "the feed is JSON of no known shape".to_owned(),
        ReadError::TooLarge { limit } => format!("the feed is larger than {limit} bytes"),
    }
}
