//! What the user sees besides results: notes, colors and progress, all on standard error.

use std::fmt::Display;

use anstyle::{AnsiColor, Style};
use indicatif::{ProgressBar, ProgressStyle};

/// For what is wrong.
pub(crate) const BAD: Style = AnsiColor::Red.on_default().bold();
/// For what could be better.
pub(crate) const ODD: Style = AnsiColor::Yellow.on_default().bold();
/// For what is well.
pub(crate) const GOOD: Style = AnsiColor::Green.on_default().bold();
/// For what is beside the point.
pub(crate) const QUIET: Style = Style::new().dimmed();

/// A number of things: "1 posting", "2 postings".
pub(crate) fn counted(n: usize, one: &str) -> String {
    match n {
        1 => format!("1 {one}"),
        n => format!("{n} {one}s"),
    }
}

/// Tells something on the way. Colors reach terminals only.
pub(crate) fn say(text: impl Display) {
    anstream::eprintln!("{text}");
}

/// Tells of something that is not as it should be.
pub(crate) fn warn(text: impl Display) {
    anstream::eprintln!("{ODD}note:{ODD:#} {text}");
}

/// Tells why a command has failed.
pub(crate) fn fail(error: impl Display) {
    anstream::eprintln!("{BAD}error:{BAD:#} {error}");
}

/// A bar for bytes that are read; not shown where nobody looks.
pub(crate) fn bytes_bar(n_bytes: u64, name: &str) -> ProgressBar {
    let bar = ProgressBar::new(n_bytes);
    let style = ProgressStyle::with_template("{bar:24} {binary_bytes}/{binary_total_bytes} {msg}");
    if let Ok(style) = style {
        bar.set_style(style);
    }
    bar.set_message(name.to_owned());
    bar
}

/// What shows that bytes are coming, nobody knows how many.
pub(crate) fn coming_bar(name: &str) -> ProgressBar {
    let bar = ProgressBar::new_spinner();
    if let Ok(style) = ProgressStyle::with_template("{spinner} {binary_bytes} {msg}") {
        bar.set_style(style);
    }
    bar.set_message(name.to_owned());
    bar.enable_steady_tick(std::time::Duration::from_millis(120));
    bar
}

/// A bar for things that are done one by one.
pub(crate) fn count_bar(n: u64, what: &str) -> ProgressBar {
    let bar = ProgressBar::new(n);
    if let Ok(style) = ProgressStyle::with_template("{bar:24} {pos}/{len} {msg}") {
        bar.set_style(style);
    }
    bar.set_message(what.to_owned());
    bar
}
