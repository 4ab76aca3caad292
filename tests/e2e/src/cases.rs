//! The tests: functions in tables, one file for each subject.
//!
//! A test is a function whose name is a true sentence. To add one, write it and name it in the
//! table of its file; to add a file, name it in [`all`].
//!
//! ```ignore
//! pub(super) fn cases() -> Vec<Case> {
//!     vec![
//!         case!(a_board_lists_its_feed),
//!         case!(dark_is_dark).only_in(&[Browser::Chromium]),
//!         case!(no_task_is_long).alone(),
//!     ]
//! }
//!
//! fn a_board_lists_its_feed(lab: &Lab) {
//!     let site = lab.embedded(Reply::json(&fixture::feed(3)));
//!     let page = lab.page();
//!     page.open(&site.url("/"));
//!     page.wait_ready();
//!     assert_eq!(page.titles(), ["Rust engineer"]);
//!     page.console_must_be_empty();
//! }
//! ```

use crate::browser::Browser;
use crate::lab::Lab;

/// One test.
pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) run: fn(&Lab),
    pub(crate) browsers: &'static [Browser],
    pub(crate) alone: bool,
}

impl Case {
    pub(crate) fn new(name: &'static str, run: fn(&Lab)) -> Self {
        Self {
            name,
            run,
            browsers: &[Browser::Chromium, Browser::Firefox, Browser::WebKit],
            alone: false,
        }
    }

    /// The same, in these browsers: the others lack a command that the test needs.
    pub(crate) fn only_in(mut self, browsers: &'static [Browser]) -> Self {
        self.browsers = browsers;
        self
    }

    /// The same in a fresh browser with nothing beside it, for what is measured and for what
    /// changes the browser.
    pub(crate) fn alone(mut self) -> Self {
        self.alone = true;
        self
    }
}

/// A [`Case`] from the name of its function.
macro_rules! case {
    ($name:ident) => {
        $crate::cases::Case::new(stringify!($name), $name)
    };
}

mod accessibility;
mod embedded;
mod formats;
mod harness;
mod history;
mod hostile;
mod keyboard;
mod layout;
mod parts;
mod rule;
mod search;
mod standalone;
mod streaming;
mod suggestions;

/// Every test there is.
pub(crate) fn all() -> Vec<Case> {
    [
        harness::cases(),
        standalone::cases(),
        streaming::cases(),
        rule::cases(),
        search::cases(),
        suggestions::cases(),
        embedded::cases(),
        accessibility::cases(),
        keyboard::cases(),
        history::cases(),
        hostile::cases(),
        layout::cases(),
        parts::cases(),
        formats::cases(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
