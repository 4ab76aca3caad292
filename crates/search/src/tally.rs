//! Counts what every filter offers, in the pass that finds the hits.

use openings_feed::model::{EmploymentType, Timestamp, Workplace};
use openings_feed::sorted_by;

use crate::names::Names;
use crate::row::{NO_NUMBER, NONE, Row, Tables, fail_bit};
use crate::salary::{amount_of, no_counts, rungs_on_offer};
use crate::wanted::oldest;
use crate::{Counted, Criteria, Filter, Options, SalaryFloor};

/// What "posted within" offers.
const DAYS: [u16; 5] = [1, 3, 7, 14, 30];

/// At most so many amounts are offered in a currency.
const N_SALARIES: usize = 6;

/// Counts of one pass over the postings of a language.
///
/// A posting that fails exactly one filter counts for the options of that filter only: there, its own
/// values do not matter. One that fails none counts for all, and one that fails two for nothing.
pub(crate) struct Tally {
    places: Vec<usize>,
    workplaces: [usize; Workplace::ALL.len()],
    employment_types: [usize; EmploymentType::ALL.len()],
    departments: Vec<usize>,
    organizations: Vec<usize>,
    /// The days to count: those on offer and the one that is set, rising; and since when.
    days: Vec<(u16, i64)>,
    posted: Vec<usize>,
    /// All that count for "posted", with a date or without.
    n_posted: usize,
    /// By currency and rung.
    salaries: Vec<Vec<usize>>,
    n_salaries: usize,
    /// How many reach the amount that is set: it need not be a rung.
    n_at_floor: usize,
    floor: Option<SalaryFloor>,
}

impl Tally {
    pub(crate) fn new(criteria: &Criteria, tables: &Tables, now: Timestamp) -> Self {
        let mut days = DAYS.to_vec();
        if let Some(set) = criteria.posted_within_days
            && let Err(at) = days.binary_search(&set)
        {
            days.insert(at, set);
        }
        Self {
            places: vec![0; tables.places.len()],
            workplaces: [0; _],
            employment_types: [0; _],
            departments: vec![0; tables.departments.len()],
            organizations: vec![0; tables.organizations.len()],
            posted: vec![0; days.len()],
            days: days.into_iter().map(|it| (it, oldest(it, now))).collect(),
            n_posted: 0,
            salaries: vec![Vec::new(); tables.currencies.len()],
            n_salaries: 0,
            n_at_floor: 0,
            floor: criteria.salary,
        }
    }

    /// Counts an open posting of the language that has the query and fails `fails`.
    pub(crate) fn count(&mut self, row: &Row, fails: u8, tables: &Tables) {
        let is_for = |filter| fails & !fail_bit(filter) == 0;
        if is_for(Filter::Country) {
            for place in tables.places(row) {
                self.places[usize::from(*place)] += 1;
            }
        }
        if is_for(Filter::Workplace) {
            count_bits(&mut self.workplaces, row.workplaces);
        }
        if is_for(Filter::EmploymentType) {
            count_bits(&mut self.employment_types, row.employment_types);
        }
        if is_for(Filter::Department) && row.department != NONE {
            self.departments[row.department as usize] += 1;
        }
        if is_for(Filter::Organization) && row.organization != NONE {
            self.organizations[row.organization as usize] += 1;
        }
        if is_for(Filter::Posted) {
            self.n_posted += 1;
            // What is new enough for a day is so for all longer ones; the sums are made at the end.
            if let Some(first) = self.days.iter().position(|(_, since)| row.posted >= *since) {
                self.posted[first] += 1;
            }
        }
        if is_for(Filter::Salary) {
            self.count_salary(row, tables);
        }
    }

    fn count_salary(&mut self, row: &Row, tables: &Tables) {
        self.n_salaries += 1;
        if row.currency == NO_NUMBER {
            return;
        }
        let currency = usize::from(row.currency);
        let counts = &mut self.salaries[currency];
        if counts.is_empty() {
            *counts = no_counts();
        }
        counts[usize::from(row.rung)] += 1;
        if let Some(floor) = self.floor
            && floor.currency == tables.currencies[currency]
            && row.salary >= f64::from(floor.per_year)
        {
            self.n_at_floor += 1;
        }
    }

    /// The options; all but the languages, which do not depend on the filters.
    pub(crate) fn options(self, criteria: &Criteria, tables: &Tables) -> Options {
        let place_counts = tables
            .places
            .iter()
            .copied()
            .zip(self.places.iter().copied());
        let mut places = counted(place_counts, |it| criteria.places.contains(it));
        for place in &criteria.places {
            if !places.iter().any(|it| it.value == *place) {
                places.push(Counted {
                    value: *place,
                    count: 0,
                });
            }
        }
        let places = sorted_by(places, |a, b| a.value.cmp(&b.value));
        Options {
            languages: Vec::new(),
            places,
            workplaces: counted(Workplace::ALL.into_iter().zip(self.workplaces), |it| {
                criteria.workplaces.contains(it)
            }),
            employment_types: counted(
                EmploymentType::ALL.into_iter().zip(self.employment_types),
                |it| criteria.employment_types.contains(it),
            ),
            departments: counted_names(
                &self.departments,
                &tables.departments,
                &criteria.departments,
            ),
            organizations: counted_names(
                &self.organizations,
                &tables.organizations,
                &criteria.organizations,
            ),
            posted_within_days: self.posted_options(criteria.posted_within_days),
            salaries: self.salary_options(tables),
        }
    }

    fn posted_options(&self, set: Option<u16>) -> Vec<Counted<u16>> {
        let mut options = Vec::new();
        let mut count = 0;
        let mut offered = 0;
        for ((days, _), more) in self.days.iter().zip(&self.posted) {
            count += more;
            let tells_apart = DAYS.contains(days) && count > offered && count < self.n_posted;
            if tells_apart {
                offered = count;
            }
            if tells_apart || set == Some(*days) {
                options.push(Counted {
                    value: *days,
                    count,
                });
            }
        }
        options
    }

    fn salary_options(&self, tables: &Tables) -> Vec<Counted<SalaryFloor>> {
        let mut by_count: Vec<_> = self.salaries.iter().zip(&tables.currencies).collect();
        by_count.retain(|(counts, currency)| {
            !counts.is_empty() || self.floor.is_some_and(|it| it.currency == **currency)
        });
        let total = |counts: &[usize]| counts.iter().sum::<usize>();
        let by_count = sorted_by(by_count, |(a, of_a), (b, of_b)| {
            (total(b), of_a).cmp(&(total(a), of_b))
        });
        let mut options: Vec<Counted<SalaryFloor>> = Vec::new();
        let set = self.floor.map(|value| Counted {
            value,
            count: self.n_at_floor,
        });
        for (counts, currency) in by_count {
            let from = options.len();
            for (rung, count) in rungs_on_offer(counts, self.n_salaries, N_SALARIES) {
                let value = SalaryFloor {
                    currency: *currency,
                    per_year: amount_of(rung),
                };
                options.push(Counted { value, count });
            }
            if let Some(set) = set.as_ref().filter(|it| it.value.currency == *currency) {
                insert_rising(&mut options, from, set);
            }
        }
        if let Some(set) = set.filter(|it| !options.iter().any(|option| option.value == it.value)) {
            options.push(set);
        }
        options
    }
}

/// Puts what is set among the amounts of its currency, which begin at `from`, unless it is there.
fn insert_rising(options: &mut Vec<Counted<SalaryFloor>>, from: usize, set: &Counted<SalaryFloor>) {
    if let Err(at) = options[from..].binary_search_by_key(&set.value, |it| it.value) {
        options.insert(from + at, set.clone());
    }
}

fn count_bits(counts: &mut [usize], bits: u8) {
    for (bit, count) in counts.iter_mut().enumerate() {
        *count += usize::from(bits >> bit & 1);
    }
}

/// Those that lead somewhere, and those that are set.
fn counted<T>(
    counts: impl Iterator<Item = (T, usize)>,
    is_set: impl Fn(&T) -> bool,
) -> Vec<Counted<T>> {
    counts
        .filter(|(value, count)| *count > 0 || is_set(value))
        .map(|(value, count)| Counted { value, count })
        .collect()
}

fn counted_names(
    counts: &[usize],
    names: &Names,
    set: &crate::Set<String>,
) -> Vec<Counted<String>> {
    let mut offered: Vec<(usize, &str)> = Vec::new();
    for (number, count) in counts.iter().enumerate() {
        if *count > 0 {
            offered.push((*count, names.name(number as u32)));
        }
    }
    for name in set {
        if names
            .get(name)
            .is_none_or(|number| counts[number as usize] == 0)
        {
            offered.push((0, name));
        }
    }
    sorted_by(offered, |a, b| b.0.cmp(&a.0).then(a.1.cmp(b.1)))
        .into_iter()
        .map(|(count, value)| Counted {
            value: value.to_string(),
            count,
        })
        .collect()
}
