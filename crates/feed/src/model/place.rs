use crate::model::Country;

/// One place of work. At least one field is set.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Location {
    /// Where stated and known.
    pub country: Option<Country>,
    /// State, canton, prefecture …, as the feed writes it.
    pub region: Option<String>,
    /// City or free text, as the feed writes it.
    pub city: Option<String>,
}

/// Whom a posting admits from afar.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Remote {
    /// Not a remote posting.
    #[default]
    No,
    /// Admits people in these countries. Never empty, none twice.
    Within(Vec<Country>),
    /// Admits people anywhere.
    Anywhere,
}

/// How much of the work is done at the organization's place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Workplace {
    /// All of it.
    OnSite,
    /// Some of it.
    Hybrid,
    /// None of it.
    Remote,
}

impl Workplace {
    /// All of them, in the order in which a filter lists them.
    pub const ALL: [Self; 3] = [Self::OnSite, Self::Hybrid, Self::Remote];

    /// The word used in addresses and attributes.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OnSite => "on-site",
            Self::Hybrid => "hybrid",
            Self::Remote => "remote",
        }
    }
}
