use std::fmt;

/// An ISO 3166-1 country, by its alpha-2 code in capital letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);
