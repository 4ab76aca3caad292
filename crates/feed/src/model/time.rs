/// Seconds since 1970-01-01T00:00:00Z.
///
/// A date without a time is kept as its first second in UTC where it begins something (`posted`) and
/// as its last second where it ends something (`valid_through`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);
