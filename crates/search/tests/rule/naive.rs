//! The same rules, written down a second time without any index: what is slow and plainly right.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use openings_feed::model::{Language, Posting, Remote, Timestamp};
use openings_search::{Criteria, Filter, Place};

use crate::draft::DAY;
use crate::scan;

pub(crate) fn places(posting: &Posting) -> BTreeSet<Place> {
    let mut places = BTreeSet::new();
    for location in &posting.locations {
        places.extend(location.country.map(Place::Country));
    }
    match &posting.remote {
        Remote::No => {}
        Remote::Within(countries) => places.extend(countries.iter().map(|it| Place::Country(*it))),
        Remote::Anywhere => {
            places.insert(Place::Anywhere);
        }
    }
    if places.is_empty() {
        places.insert(Place::NotStated);
    }
    places
}

pub(crate) fn holds(
    posting: &Posting,
    criteria: &Criteria,
    filter: Filter,
    now: Timestamp,
) -> bool {
    match filter {
        // Of the whole board; see `matching`.
        Filter::Query => true,
        Filter::Country => {
            criteria.places.is_empty()
                || places(posting)
                    .iter()
                    .any(|it| criteria.places.contains(it))
        }
        Filter::Workplace => {
            criteria.workplaces.is_empty()
                || posting
                    .workplace
                    .is_some_and(|it| criteria.workplaces.contains(&it))
        }
        Filter::EmploymentType => {
            criteria.employment_types.is_empty()
                || posting
                    .employment_types
                    .iter()
                    .any(|it| criteria.employment_types.contains(it))
        }
        Filter::Department => {
            criteria.departments.is_empty()
                || posting
                    .department
                    .as_ref()
                    .is_some_and(|it| criteria.departments.contains(it))
        }
        Filter::Organization => {
            criteria.organizations.is_empty()
                || criteria.organizations.contains(&posting.organization)
        }
        Filter::Posted => criteria.posted_within_days.is_none_or(|days| {
            posted_days_ago(posting, now).is_some_and(|it| it <= i64::from(days))
        }),
        Filter::Salary => criteria.salary.is_none_or(|floor| {
            posting.salary.is_some_and(|it| {
                let amount = it.max.or(it.min).unwrap() * it.period.per_year();
                it.currency == floor.currency && amount >= f64::from(floor.per_year)
            })
        }),
    }
}

fn posted_days_ago(posting: &Posting, now: Timestamp) -> Option<i64> {
    posting.posted.map(|it| (now.0 - it.0).div_euclid(DAY))
}

pub(crate) const FILTERS: [Filter; 8] = [
    Filter::Query,
    Filter::Country,
    Filter::Workplace,
    Filter::EmploymentType,
    Filter::Department,
    Filter::Organization,
    Filter::Posted,
    Filter::Salary,
];

/// Positions of the open postings in `language` that hold all filters, in the order of the feed.
pub(crate) fn matching(
    postings: &[Posting],
    criteria: &Criteria,
    language: &Option<Language>,
    now: Timestamp,
) -> Vec<usize> {
    let scores = scan::scores(postings, criteria, now);
    let is_hit = |at: &usize| {
        let it = &postings[*at];
        it.language == *language
            && is_open(it, now)
            && scores[*at].is_some()
            && FILTERS
                .iter()
                .all(|filter| holds(it, criteria, *filter, now))
    };
    (0..postings.len()).filter(is_hit).collect()
}

pub(crate) fn is_open(posting: &Posting, now: Timestamp) -> bool {
    posting.valid_through.is_none_or(|until| until >= now)
}

/// The same, best first.
pub(crate) fn ranked(postings: &[Posting], criteria: &Criteria, now: Timestamp) -> Vec<usize> {
    let mut hits = matching(postings, criteria, &criteria.language, now);
    let posted = |it: &usize| Reverse(postings[*it].posted.map_or(i64::MIN, |it| it.0));
    let scores = scan::scores(postings, criteria, now);
    let is_ranked = criteria.sort == openings_search::Sort::Relevance;
    hits.sort_by_key(|it| (Reverse(scores[*it].filter(|_| is_ranked)), posted(it)));
    hits
}
