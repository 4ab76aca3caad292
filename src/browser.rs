//! What the board needs of the browser, and the only place besides `embed` that touches it.
//!
//! Nothing here knows of postings. No `JsValue` leaves these modules, and an interface that a browser lacks
//! (or that a page or a private window refuses) means a feature less, never a panic.

pub mod address;
pub mod cache;
pub mod clock;
pub mod console;
pub mod dom;
pub mod event;
pub mod fetch;
pub mod file;
pub mod intl;
mod js;
pub mod loader;
pub mod node;
pub mod program;
pub mod rest;
pub mod sheet;
pub mod storage;
pub mod stream;
