//! Counts what every filter offers, in the pass that finds the hits.

use openings_feed::model::{EmploymentType, Timestamp, Workplace};
use openings_feed::sorted_by;

use crate::facts::{Facts, Tables};
use crate::index::PostingId;
use crate::names::Names;
use crate::results::NameCounts;
use crate::salary::{amount_of, no_counts, rungs_on_offer};
use crate::search::Scope;
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
pub(crate) struct Tally<'a> {
    tables: &'a Tables,
    /// By number of the place.
    places: Vec<usize>,
    /// By bit.
    workplaces: [usize; 8],
    employment_types: [usize; 8],
    departments: Vec<u32>,
    organizations: Vec<u32>,
    /// By [`age_of`].
    ages: [usize; DAYS.len() + 1],
    /// Days that are set and not among those on offer, since when, and how many are so new.
    own_days: Option<(u16, i64)>,
    n_own_days: usize,
    /// By currency and rung.
    salaries: Vec<Vec<usize>>,
    n_salaries: usize,
    /// How many reach the amount that is set: it need not be a rung.
    n_at_floor: usize,
    floor: Option<SalaryFloor>,
}

/// Which of the days on offer is the first that is long enough to have seen the posting; `DAYS.len()` if none is.
pub(crate) fn age_of(posted: i64, now: Timestamp) -> u8 {
    DAYS.iter()
        .position(|it| posted >= oldest(*it, now))
        .unwrap_or(DAYS.len()) as u8
}

impl<'a> Tally<'a> {
    pub(crate) fn new(criteria: &Criteria, tables: &'a Tables, now: Timestamp) -> Self {
        let own_days = criteria
            .posted_within_days
            .filter(|it| !DAYS.contains(it))
            .map(|it| (it, oldest(it, now)));
        Self {
            tables,
            places: vec![0; tables.places.len()],
            workplaces: [0; _],
            employment_types: [0; _],
            departments: vec![0; tables.departments.len()],
            organizations: vec![0; tables.organizations.len()],
            ages: [0; _],
            own_days,
            n_own_days: 0,
            salaries: vec![Vec::new(); tables.currencies.len()],
            n_salaries: 0,
            n_at_floor: 0,
            floor: criteria.salary,
        }
    }

    /// Counts open postings of the language that have the query and fail no filter, or only the one that is given.
    ///
    /// One thing after the other, which takes half as long as one hit after the other; what no posting has is not looked for.
    #[inline(never)]
    pub(crate) fn count(&mut self, hits: &[PostingId], only: Option<Filter>, scope: &Scope<'_>) {
        if hits.is_empty() {
            return;
        }
        let is_for = |it: Filter| only.is_none_or(|only| only == it);
        let facts = &scope.index.facts;
        let numbers = || hits.iter().map(|it| it.0 as usize);
        // Counting a kind is one step, and it is taken apart for all that have it.
        let mut kinds = vec![0; self.tables.n_kinds()];
        count_all(&mut kinds, numbers().map(|it| facts.kinds[it]));
        for ((kind, places), n) in self.tables.kinds().zip(kinds) {
            let n = n as usize;
            if is_for(Filter::Country) {
                places
                    .iter()
                    .for_each(|it| self.places[usize::from(*it)] += n);
            }
            if is_for(Filter::Workplace) {
                add_by_bit(&mut self.workplaces, kind.workplaces, n);
            }
            if is_for(Filter::EmploymentType) {
                add_by_bit(&mut self.employment_types, kind.employment_types, n);
            }
        }
        if is_for(Filter::Department) && !self.departments.is_empty() {
            count_all(
                &mut self.departments,
                numbers().map(|it| facts.departments.get(it)),
            );
        }
        if is_for(Filter::Organization) {
            count_all(
                &mut self.organizations,
                numbers().map(|it| facts.organizations[it]),
            );
        }
        if is_for(Filter::Posted) {
            let ages = &scope.view.ages[..];
            match facts.posted.is_empty() {
                true => self.ages[DAYS.len()] += hits.len(),
                false => numbers().for_each(|it| self.ages[usize::from(ages[it])] += 1),
            }
            if let Some((_, since)) = self.own_days {
                let is_posted = |it: &usize| facts.posted.get(*it) >= since;
                self.n_own_days += numbers().filter(is_posted).count();
            }
        }
        if is_for(Filter::Salary) {
            self.n_salaries += hits.len();
            if !self.salaries.is_empty() {
                numbers().for_each(|it| self.count_salary(it, facts));
            }
        }
    }

    fn count_salary(&mut self, posting: usize, facts: &Facts) {
        let Some((currency, rung)) = facts.pay(posting) else {
            return;
        };
        let currency = usize::from(currency);
        let counts = &mut self.salaries[currency];
        if counts.is_empty() {
            *counts = no_counts();
        }
        counts[usize::from(rung)] += 1;
        if let Some(floor) = self.floor
            && floor.currency == self.tables.currencies[currency]
            && facts.salary.get(posting) >= floor.per_year
        {
            self.n_at_floor += 1;
        }
    }

    /// The options; all but the languages, which do not depend on the filters.
    pub(crate) fn options(self, criteria: &Criteria) -> Options {
        let tables = self.tables;
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
            posted_within_days: self.posted_options(criteria.posted_within_days),
            salaries: self.salary_options(),
            departments: NameCounts(self.departments),
            organizations: NameCounts(self.organizations),
        }
    }

    fn posted_options(&self, set: Option<u16>) -> Vec<Counted<u16>> {
        let n_posted: usize = self.ages.iter().sum();
        let mut options = Vec::new();
        let mut count = 0;
        let mut offered = 0;
        // What is new enough for a day is so for all longer ones.
        for (value, more) in DAYS.into_iter().zip(self.ages) {
            count += more;
            let tells_apart = count > offered && count < n_posted;
            if tells_apart {
                offered = count;
            }
            if tells_apart || set == Some(value) {
                options.push(Counted { value, count });
            }
        }
        if let Some((value, _)) = self.own_days {
            let at = options.partition_point(|it| it.value < value);
            let count = self.n_own_days;
            options.insert(at, Counted { value, count });
        }
        options
    }

    fn salary_options(&self) -> Vec<Counted<SalaryFloor>> {
        let currencies = &self.tables.currencies;
        let mut by_count: Vec<_> = self.salaries.iter().zip(currencies).collect();
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

/// Counts numbers; those that are [`NONE`] are not among the counts.
fn count_all(counts: &mut [u32], numbers: impl Iterator<Item = u32>) {
    for number in numbers {
        if let Some(count) = counts.get_mut(number as usize) {
            *count += 1;
        }
    }
}

/// Adds `n` to the counts of the bits that are set.
#[inline(never)]
fn add_by_bit(counts: &mut [usize; 8], bits: u8, n: usize) {
    for (bit, count) in counts.iter_mut().enumerate() {
        *count += usize::from(bits >> bit & 1) * n;
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

/// The names that lead somewhere, and those that are set; most postings first, then by name.
pub(crate) fn counted_names(
    counts: &NameCounts,
    names: &Names,
    set: &crate::Set<String>,
) -> Vec<Counted<String>> {
    let mut offered: Vec<(usize, &str)> = Vec::new();
    for (number, count) in counts.0.iter().enumerate() {
        if *count > 0 {
            offered.push((*count as usize, names.name(number as u32)));
        }
    }
    for name in set {
        let number = names.get(name).map(|it| it as usize);
        if number
            .and_then(|it| counts.0.get(it))
            .is_none_or(|it| *it == 0)
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
