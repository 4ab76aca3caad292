//! Openings, the widget: a job board for any web page.
//!
//! ```text
//! embed    the element: attributes in, properties and events out
//! ui       components
//! state    signals and memos over the pure crates
//! offline  saved copies of feeds
//! i18n     the interface's words, and names, numbers and dates
//! browser  the only place, with embed, that touches web-sys, js-sys and gloo
//! ```

pub mod browser;
pub mod embed;
pub mod i18n;
pub mod offline;
pub mod state;
pub mod ui;
