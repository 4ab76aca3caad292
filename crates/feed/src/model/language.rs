/// A language as a visitor chooses it: a canonical BCP 47 tag without a region.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(Box<str>);
