use crate::Set;

use openings_feed::model::{Country, Currency, EmploymentType, Language, Workplace};

/// An entry of the country list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// A country.
    Country(Country),
    /// "Remote, anywhere".
    Anywhere,
    /// "Country not stated".
    NotStated,
}

/// What a visitor asks for. Within one filter any of the values will do; all filters must hold.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Criteria {
    /// Only postings written in this language; `None` lists those whose language is not stated.
    pub language: Option<Language>,
    /// Empty: any.
    pub places: Set<Place>,
    /// Empty: any.
    pub workplaces: Set<Workplace>,
    /// Empty: any.
    pub employment_types: Set<EmploymentType>,
    /// Empty: any. Names as written in the feed.
    pub departments: Set<String>,
    /// Empty: any. Names as written in the feed.
    pub organizations: Set<String>,
    /// Posted at most so many days ago.
    pub posted_within_days: Option<u16>,
    /// Pays at least this.
    pub salary: Option<SalaryFloor>,
    /// Words to find. Empty: any.
    pub query: String,
    /// In what order.
    pub sort: Sort,
}

/// A salary of at least `per_year` in `currency`; the upper bound of a posting counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SalaryFloor {
    /// Postings in another currency do not match: there are no exchange rates here.
    pub currency: Currency,
    /// Units of the currency a year.
    pub per_year: u32,
}

/// The order of results.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sort {
    /// Best match first if there is a query, else newest first.
    #[default]
    Relevance,
    /// Newest first; postings without a date last, in the order of the feed.
    Newest,
}

/// The filters, to name one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Filter {
    /// `Criteria::query`
    Query,
    /// `Criteria::places`
    Country,
    /// `Criteria::workplaces`
    Workplace,
    /// `Criteria::employment_types`
    EmploymentType,
    /// `Criteria::departments`
    Department,
    /// `Criteria::organizations`
    Organization,
    /// `Criteria::posted_within_days`
    Posted,
    /// `Criteria::salary`
    Salary,
}
