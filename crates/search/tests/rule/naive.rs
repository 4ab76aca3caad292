//! The same rules, written down a second time without any index: what is slow and plainly right.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use openings_feed::model::{Language, Posting, Remote, Timestamp};
use openings_search::{Criteria, Filter, Place};

use crate::draft::DAY;

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
        Filter::Query => rank(posting, &criteria.query).is_some(),
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
    let is_hit = |it: &Posting| {
        it.language == *language
            && it.valid_through.is_none_or(|until| until >= now)
            && FILTERS
                .iter()
                .all(|filter| holds(it, criteria, *filter, now))
    };
    (0..postings.len())
        .filter(|it| is_hit(&postings[*it]))
        .collect()
}

/// The same, best first.
pub(crate) fn ranked(postings: &[Posting], criteria: &Criteria, now: Timestamp) -> Vec<usize> {
    let mut hits = matching(postings, criteria, &criteria.language, now);
    let posted = |it: &usize| Reverse(postings[*it].posted.map_or(i64::MIN, |it| it.0));
    let is_ranked =
        criteria.sort == openings_search::Sort::Relevance && !needs(&criteria.query).is_empty();
    hits.sort_by_key(|it| {
        (
            Reverse(is_ranked.then(|| rank(&postings[*it], &criteria.query))),
            posted(it),
        )
    });
    hits
}

/// Words in the title, whole words, short titles; `None` if a word is missing.
pub(crate) fn rank(posting: &Posting, query: &str) -> Option<(usize, usize, Reverse<usize>)> {
    let mut fields = vec![vec![&posting.title]];
    fields.push(vec![&posting.organization]);
    fields.push(
        posting
            .locations
            .iter()
            .flat_map(|it| it.city.iter().chain(&it.region))
            .collect(),
    );
    fields.push(posting.department.iter().collect());
    fields.push(posting.tags.iter().collect());
    let fields: Vec<BTreeSet<String>> = fields
        .iter()
        .map(|texts| texts.iter().flat_map(|it| terms(it)).collect())
        .collect();
    let (mut n_title, mut n_whole) = (0, 0);
    for need in needs(query) {
        let begun =
            |terms: &BTreeSet<String>| need.iter().any(|way| way.iter().all(|it| it.is_in(terms)));
        let whole = |terms: &BTreeSet<String>| {
            need.iter()
                .any(|way| way.iter().all(|it| terms.contains(&it.text)))
        };
        if !fields.iter().any(begun) {
            return None;
        }
        let in_title = begun(&fields[0]);
        n_title += usize::from(in_title);
        n_whole += usize::from(if in_title {
            whole(&fields[0])
        } else {
            fields.iter().any(whole)
        });
    }
    Some((n_title, n_whole, Reverse(title_len(&posting.title))))
}

struct Wanted {
    text: String,
    is_open: bool,
}

impl Wanted {
    fn is_in(&self, terms: &BTreeSet<String>) -> bool {
        terms.iter().any(|it| {
            if self.is_open {
                it.starts_with(&self.text)
            } else {
                *it == self.text
            }
        })
    }
}

/// For each word of a query the ways to find it: all terms of one way must be in one field.
fn needs(query: &str) -> Vec<Vec<Vec<Wanted>>> {
    let pieces = pieces(query);
    let last = pieces.len().saturating_sub(1);
    let to_ways = |(at, piece): (usize, &String)| {
        let wanted = |text: &str, is_open: bool| Wanted {
            text: text.to_string(),
            is_open,
        };
        let is_last = at == last;
        if piece.starts_with(is_han) {
            let letters: Vec<char> = piece.chars().collect();
            let n = letters.len().min(2);
            return vec![
                letters
                    .windows(n)
                    .map(|it| wanted(&it.iter().collect::<String>(), false))
                    .collect(),
            ];
        }
        let mut parts = parts(piece);
        if piece.starts_with('.') {
            parts[0].insert(0, '.');
        }
        if parts.len() == 1 {
            return vec![vec![wanted(&parts[0], is_last)]];
        }
        let whole = parts.concat().trim_start_matches('.').to_string();
        let n = parts.len();
        let apart = parts
            .iter()
            .enumerate()
            .map(|(at, it)| wanted(it, is_last && at + 1 == n))
            .collect();
        vec![vec![wanted(&whole, is_last)], apart]
    };
    pieces.iter().enumerate().map(to_ways).collect()
}

fn terms(text: &str) -> Vec<String> {
    let mut terms = Vec::new();
    for piece in pieces(text) {
        if piece.starts_with(is_han) {
            let letters: Vec<char> = piece.chars().collect();
            terms.extend(
                letters
                    .windows(1)
                    .chain(letters.windows(2))
                    .map(|it| it.iter().collect()),
            );
            continue;
        }
        let parts = parts(&piece);
        terms.extend(
            parts
                .iter()
                .filter(|it| piece.contains(&format!(".{it}")))
                .map(|it| format!(".{it}")),
        );
        if parts.len() > 1 {
            terms.push(parts.concat());
        }
        terms.extend(parts);
    }
    terms
}

fn title_len(title: &str) -> usize {
    let length = |it: &String| {
        if it.starts_with(is_han) {
            it.chars().count()
        } else {
            parts(it).len()
        }
    };
    pieces(title).iter().map(length).sum()
}

/// Cut at spaces and between Han and other letters; without those that have no letter.
fn pieces(text: &str) -> Vec<String> {
    let folded = text.to_lowercase().replace('é', "e").replace('ß', "ss");
    let mut pieces: Vec<String> = Vec::new();
    for word in folded.split_whitespace() {
        let letters: Vec<char> = word.chars().collect();
        let chunks = letters.chunk_by(|a, b| is_han(*a) == is_han(*b));
        pieces.extend(chunks.map(|it| it.iter().collect()));
    }
    pieces.retain(|it| it.chars().any(char::is_alphanumeric));
    pieces
}

fn parts(piece: &str) -> Vec<String> {
    piece
        .split(['.', '-'])
        .filter(|it| !it.is_empty())
        .map(str::to_string)
        .collect()
}

fn is_han(ch: char) -> bool {
    ('\u{4E00}'..='\u{9FFF}').contains(&ch)
}
