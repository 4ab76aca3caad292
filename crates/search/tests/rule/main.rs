//! The rule of the board and the search, as a visitor sees them: through the public door only.

#![allow(
    clippy::unwrap_used,
    reason = "helpers of tests are tests, which clippy does not see"
)]

mod address;
mod draft;
mod filter;
mod held;
mod language;
mod naive;
mod offer;
mod property;
mod relate;
mod scan;
mod suggest;
mod text;
mod told;
