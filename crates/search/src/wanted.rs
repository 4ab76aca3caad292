//! A [`Criteria`] in the numbers of the facts, to ask posting after posting which filters it fails.

use crate::Set;

use openings_feed::model::Timestamp;

use crate::facts::{Facts, NO_NUMBER, NONE, Tables, employment_bit, fail_bit, workplace_bit};
use crate::names::Names;
use crate::{Criteria, Filter};

const DAY: i64 = 86_400;

/// What is wanted of a posting. An empty or missing filter is failed by none.
pub(crate) struct Wanted {
    /// By number of the place.
    places: Option<Vec<bool>>,
    workplaces: u8,
    employment_types: u8,
    /// By number of the name.
    departments: Option<Vec<bool>>,
    organizations: Option<Vec<bool>>,
    /// Posted at this moment or later.
    posted_from: Option<i64>,
    /// The number of the currency, and the amount.
    salary: Option<(u16, u32)>,
}

impl Wanted {
    pub(crate) fn new(criteria: &Criteria, tables: &Tables, now: Timestamp) -> Self {
        let places = (!criteria.places.is_empty()).then(|| {
            tables
                .places
                .iter()
                .map(|it| criteria.places.contains(it))
                .collect()
        });
        Self {
            places,
            workplaces: criteria
                .workplaces
                .iter()
                .fold(0, |bits, it| bits | workplace_bit(*it)),
            employment_types: criteria
                .employment_types
                .iter()
                .fold(0, |bits, it| bits | employment_bit(*it)),
            departments: wanted_names(&criteria.departments, &tables.departments),
            organizations: wanted_names(&criteria.organizations, &tables.organizations),
            posted_from: criteria.posted_within_days.map(|days| oldest(days, now)),
            salary: criteria.salary.map(|floor| {
                let currency = tables
                    .currencies
                    .iter()
                    .position(|it| *it == floor.currency);
                (currency.map_or(NO_NUMBER, |it| it as u16), floor.per_year)
            }),
        }
    }

    /// The filters that a posting fails, as [`fail_bit`]s; never that of the query.
    pub(crate) fn fails(&self, posting: usize, facts: &Facts, tables: &Tables) -> u8 {
        let mut fails = 0;
        let mut require = |holds: bool, filter: Filter| {
            if !holds {
                fails |= fail_bit(filter);
            }
        };
        let kind = facts.kinds[posting];
        if let Some(wanted) = &self.places {
            let mut places = tables.places(kind).iter();
            let has = places.any(|it| wanted[usize::from(*it)]);
            require(has, Filter::Country);
        }
        if self.workplaces != 0 {
            let has = self.workplaces & tables.kind(kind).workplaces != 0;
            require(has, Filter::Workplace);
        }
        if self.employment_types != 0 {
            let has = self.employment_types & tables.kind(kind).employment_types != 0;
            require(has, Filter::EmploymentType);
        }
        if let Some(wanted) = &self.departments {
            require(
                has_name(wanted, facts.departments.get(posting)),
                Filter::Department,
            );
        }
        if let Some(wanted) = &self.organizations {
            require(
                has_name(wanted, facts.organizations[posting]),
                Filter::Organization,
            );
        }
        if let Some(posted_from) = self.posted_from {
            require(facts.posted.get(posting) >= posted_from, Filter::Posted);
        }
        if let Some((currency, floor)) = self.salary {
            require(facts.reaches(posting, currency, floor), Filter::Salary);
        }
        fails
    }
}

/// The first moment that is at most `days` whole days ago.
///
/// Whole days, because most feeds state a date only: what was posted yesterday is "1 day ago" until midnight.
pub(crate) fn oldest(days: u16, now: Timestamp) -> i64 {
    now.0.saturating_sub((i64::from(days) + 1) * DAY - 1)
}

/// The filters that are set in `criteria`, the query among them if a word is in it.
pub(crate) fn set_filters(criteria: &Criteria, has_query: bool) -> Vec<Filter> {
    let set = [
        (Filter::Query, has_query),
        (Filter::Country, !criteria.places.is_empty()),
        (Filter::Workplace, !criteria.workplaces.is_empty()),
        (
            Filter::EmploymentType,
            !criteria.employment_types.is_empty(),
        ),
        (Filter::Department, !criteria.departments.is_empty()),
        (Filter::Organization, !criteria.organizations.is_empty()),
        (Filter::Posted, criteria.posted_within_days.is_some()),
        (Filter::Salary, criteria.salary.is_some()),
    ];
    set.into_iter()
        .filter(|(_, is_set)| *is_set)
        .map(|(filter, _)| filter)
        .collect()
}

fn wanted_names(wanted: &Set<String>, names: &Names) -> Option<Vec<bool>> {
    if wanted.is_empty() {
        return None;
    }
    let mut flags = vec![false; names.len()];
    for name in wanted {
        if let Some(number) = names.get(name) {
            flags[number as usize] = true;
        }
    }
    Some(flags)
}

fn has_name(wanted: &[bool], number: u32) -> bool {
    number != NONE && wanted[number as usize]
}
