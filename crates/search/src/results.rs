use openings_feed::model::{EmploymentType, Language, Workplace};

use crate::{Criteria, Filter, Place, PostingId, SalaryFloor};

/// A value that a filter offers, and how many postings it leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted<T> {
    /// The value.
    pub value: T,
    /// Postings with it, under all the *other* filters that are set.
    pub count: usize,
}

/// What each filter offers. No option leads to nothing, except that a value which is set stays
/// (perhaps with count 0), so that it can be unset.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Options {
    /// Every language of the board with the number of its open postings under *no* filter: the language comes
    /// first. Most postings first; `None` ("language not stated") last.
    pub languages: Vec<Counted<Option<Language>>>,
    /// In the order of `Place`; the view sorts by the names it shows.
    pub places: Vec<Counted<Place>>,
    /// In the order of `Workplace::ALL`.
    pub workplaces: Vec<Counted<Workplace>>,
    /// In the order of `EmploymentType::ALL`.
    pub employment_types: Vec<Counted<EmploymentType>>,
    /// See [`Index::departments`](crate::Index::departments).
    pub departments: NameCounts,
    /// See [`Index::organizations`](crate::Index::organizations).
    pub organizations: NameCounts,
    /// Of 1, 3, 7, 14 and 30 days, those that tell anything apart.
    pub posted_within_days: Vec<Counted<u16>>,
    /// Round amounts in each currency, rising; those that tell anything apart.
    pub salaries: Vec<Counted<SalaryFloor>>,
}

/// Counts of a filter that may offer thousands of names, by their numbers. The names are put to them when a visitor
/// looks at them, and not at every keystroke.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NameCounts(pub(crate) Vec<u32>);

impl NameCounts {
    /// The counts of all names that lead somewhere, in no order.
    pub fn counts(&self) -> impl Iterator<Item = usize> {
        let counts = self.0.iter().filter(|it| **it > 0);
        counts.map(|it| *it as usize)
    }
}

/// The answer to a [`Criteria`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Results {
    /// What matches, in the order asked for.
    pub ids: Vec<PostingId>,
    /// Open postings in the language, under no filter.
    pub n_in_language: usize,
    /// Those of `ids` that have a word in their description only, by id: their rows show [`Index::snippet`].
    ///
    /// [`Index::snippet`]: crate::Index::snippet
    pub told: Vec<PostingId>,
    /// What each filter offers.
    pub options: Options,
    /// Hits of the same filters and query in other languages, most first; none with 0.
    pub elsewhere: Vec<Counted<Option<Language>>>,
}

/// A filter that could be given up, and how many postings there would be then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Relaxation {
    /// Which.
    pub filter: Filter,
    /// Always above 0.
    pub count: usize,
}

/// What changing the language does to what was asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Switched {
    /// The same in the new language, without the values that have no posting there.
    pub criteria: Criteria,
    /// The values that were dropped, each as a criteria that holds only that kind of value.
    pub dropped: Criteria,
}
