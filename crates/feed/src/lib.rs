//! Reads job-board feeds, as they arrive, into one model of a posting.
//!
//! ```text
//! bytes -> Reader -> Posting + Issue      (while the feed arrives)
//! Posting -> sections -> Section          (when a posting is opened, by a program of its own: `exchange`)
//! ```
//!
//! No browser, no clock, no network and no locale of the machine: what is needed of them comes in as an
//! argument. Reading never fails as a whole because of one posting; [`ReadError`] is only what leaves no
//! feed at all.

mod board;
pub mod detect;
pub mod exchange;
pub mod infer;
mod json_ld;
mod letter;
mod lower;
pub mod model;
mod read;
mod section;
mod sort;
mod text;
pub mod write;

pub use board::{Listed, Manifest, text_of};
pub use json_ld::job_posting_json;
pub use lower::{lower, lowercase};
pub use read::{AnyReader, Channel, Ending, Issue, Limits, ReadError, Reader, Recognition, Source};
pub use section::{Section, sections};
pub use sort::sorted_by;
pub use text::{Block, Inline, plain_lines};
