//! What is inferred from words that people wrote for people: places and pay.
//!
//! Unsure means not stated: nothing here guesses. Names of countries come from the caller, or from
//! [`gazetteer`], whose tables stay out of a program that does not call it.

mod country_name;
pub mod gazetteer;
mod place;
mod salary;

pub use country_name::CountryNames;
pub use place::{City, Known, Places, places};
pub use salary::salary;
