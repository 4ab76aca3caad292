//! End-to-end tests of what is shipped, in real browsers over WebDriver.
//!
//! `cargo xtask test --only e2e` builds the bundle, finds the drivers and calls this program once
//! for each browser. It is a program and not a `cargo test`, because it needs both and must never
//! pass by not finding them. `cargo xtask bench search` calls it as well, to measure in the same way.
//!
//! ```text
//! cases    the tests: tables of functions; `cases.rs` says how to add one
//! page     what a test does with a page: open, search, read, assert
//! server   what a test serves: the bundle, host pages, feeds that stall or break off
//! fixture  feeds of any size
//! lab      what a test is given, and running the tables
//! browser  starting drivers and browsers
//! bench    the search bench: no test, but in need of most of the above
//! ```

#![allow(
    clippy::disallowed_methods,
    reason = "the core has no clock, but a test may wait"
)]
#![allow(
    dead_code,
    reason = "the harness offers what the next test needs, not only what today's do"
)]
#![allow(clippy::unwrap_used, reason = "this is test code outside `cargo test`")]

mod bench;
mod browser;
mod cases;
mod fixture;
mod http;
mod lab;
mod page;
mod server;
mod webdriver;

use std::path::PathBuf;
use std::process::ExitCode;

use crate::bench::Plan;
use crate::browser::Browser;
use crate::lab::Setup;

const USAGE: &str = "\
usage: openings-e2e --browser chromium|firefox|webkit --driver PATH --dist DIR --axe FILE [--jobs N] [NAME]
       openings-e2e bench --driver PATH --page DIR [--docs FILE --queries FILE] [--limit N] NAME=DIR...";

/// What this program is called for.
enum Task {
    Test(Setup, usize, String),
    Bench(Plan),
}

fn main() -> ExitCode {
    let done = match task() {
        Some(Task::Test(setup, jobs, filter)) => lab::run(&setup, jobs, &filter),
        Some(Task::Bench(plan)) => match bench::run(&plan) {
            Ok(()) => true,
            Err(error) => {
                eprintln!("{error}");
                false
            }
        },
        None => {
            eprintln!("{USAGE}");
            false
        }
    };
    if done {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn task() -> Option<Task> {
    let mut words = std::env::args().skip(1).peekable();
    if words.next_if(|it| it == "bench").is_some() {
        bench(words).map(Task::Bench)
    } else {
        test(words)
    }
}

fn test(mut words: impl Iterator<Item = String>) -> Option<Task> {
    let (mut browser, mut driver, mut dist, mut axe) = (None, None, None, None);
    let mut jobs = 2;
    let mut filter = String::new();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--browser" => browser = Browser::parse(&words.next()?),
            "--driver" => driver = words.next().map(PathBuf::from),
            "--dist" => dist = words.next().map(PathBuf::from),
            "--axe" => axe = words.next().map(PathBuf::from),
            "--jobs" => jobs = words.next()?.parse().ok()?,
            _ if word.starts_with('-') => return None,
            _ => filter = word,
        }
    }
    let setup = Setup {
        browser: browser?,
        driver: driver?,
        dist: dist?,
        axe: axe?,
    };
    Some(Task::Test(setup, jobs, filter))
}

fn bench(mut words: impl Iterator<Item = String>) -> Option<Plan> {
    let (mut driver, mut page, mut docs, mut queries) = (None, None, None, None);
    let mut limit = None;
    let mut engines = Vec::new();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--driver" => driver = words.next().map(PathBuf::from),
            "--page" => page = words.next().map(PathBuf::from),
            "--docs" => docs = words.next().map(PathBuf::from),
            "--queries" => queries = words.next().map(PathBuf::from),
            "--limit" => limit = Some(words.next()?.parse().ok()?),
            _ => {
                let (name, folder) = word.split_once('=')?;
                engines.push((name.to_owned(), PathBuf::from(folder)));
            }
        }
    }
    Some(Plan {
        driver: driver?,
        page: page?,
        engines,
        files: docs.zip(queries),
        limit,
    })
}
