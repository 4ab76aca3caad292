//! The rule of the board and the search, as a visitor sees them: through the public door only.

mod address;
mod draft;
mod filter;
mod language;
mod naive;
mod offer;
mod property;
mod relate;
mod text;
