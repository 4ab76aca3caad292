//! End-to-end tests of what is shipped, in real browsers over WebDriver.
//!
//! `cargo xtask test --only e2e` builds the bundle, finds the drivers and calls this program once
//! for each browser. It is a program and not a `cargo test`, because it needs both and must never
//! pass by not finding them.
//!
//! ```text
//! cases    the tests: tables of functions; `cases.rs` says how to add one
//! page     what a test does with a page: open, search, read, assert
//! server   what a test serves: the bundle, host pages, feeds that stall or break off
//! fixture  feeds of any size
//! lab      what a test is given, and running the tables
//! browser  starting drivers and browsers
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

use crate::browser::Browser;
use crate::lab::Setup;

const USAGE: &str = "usage: openings-e2e --browser chromium|firefox|webkit --driver PATH \
                     --dist DIR --axe FILE [--jobs N] [NAME]";

fn main() -> ExitCode {
    let Some((setup, jobs, filter)) = arguments() else {
        eprintln!("{USAGE}");
        return ExitCode::FAILURE;
    };
    if lab::run(&setup, jobs, &filter) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn arguments() -> Option<(Setup, usize, String)> {
    let (mut browser, mut driver, mut dist, mut axe) = (None, None, None, None);
    let mut jobs = 2;
    let mut filter = String::new();
    let mut words = std::env::args().skip(1);
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
    Some((setup, jobs, filter))
}
