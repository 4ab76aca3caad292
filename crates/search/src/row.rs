//! What the filters need of a posting, as small numbers: no text is compared while postings are counted.

use openings_feed::model::{
    Currency, EmploymentType, Language, LanguageSource, Posting, Remote, Workplace,
};
use openings_feed::sorted_by;

use crate::names::Names;
use crate::salary::{rung_of, yearly};
use crate::{Filter, Place};

/// Stands for "has none" where 0 is a number like any other.
pub(crate) const NONE: u32 = u32::MAX;

/// What is looked at for each hit. Numbers are those of [`Tables`].
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub(crate) organization: u32,
    pub(crate) department: u32,
    /// Into [`Tables::place_lists`].
    pub(crate) places_start: u32,
    pub(crate) n_places: u16,
    pub(crate) language: u16,
    pub(crate) currency: u16,
    /// Of the ladder of round salaries; see [`rung_of`].
    pub(crate) rung: u8,
    /// One bit each, in the order of `Workplace::ALL`.
    pub(crate) workplaces: u8,
    /// One bit each, in the order of `EmploymentType::ALL`.
    pub(crate) employment_types: u8,
    /// In words, as [`crate::word::Words::len`] counts; more than 255 count as so many. 0 until the words are read.
    pub(crate) title_len: u8,
}

/// The rest of a posting, apart so that the rows stay small.
#[derive(Debug, Clone)]
pub(crate) struct Facts {
    /// Organization and reference as one name.
    pub(crate) reference: u32,
    pub(crate) feed_id: u32,
    /// The posting before this one that the feed names the same.
    pub(crate) same_feed_id: u32,
    /// A year; meaningless without a currency.
    pub(crate) salary: f64,
    /// `i64::MIN` if not known, which is older than anything.
    pub(crate) posted: i64,
    /// `i64::MAX` if it stays open.
    pub(crate) valid_through: i64,
    pub(crate) is_declared: bool,
}

impl Facts {
    pub(crate) fn is_open(&self, now: i64) -> bool {
        self.valid_through >= now
    }
}

/// The tables that the numbers of the rows point into.
#[derive(Debug, Default)]
pub(crate) struct Tables {
    pub(crate) languages: Vec<Option<Language>>,
    pub(crate) places: Vec<Place>,
    pub(crate) currencies: Vec<Currency>,
    pub(crate) organizations: Names,
    pub(crate) departments: Names,
    pub(crate) references: Names,
    pub(crate) place_lists: Vec<u16>,
}

/// No currency; also what a table that is full says.
pub(crate) const NO_NUMBER: u16 = u16::MAX;

impl Tables {
    /// What the filters need of `posting`.
    pub(crate) fn row(&mut self, posting: &Posting) -> Row {
        let places_start = self.place_lists.len() as u32;
        for place in places_of(posting).into_iter().take(usize::from(u16::MAX)) {
            let number = number_in(&mut self.places, place);
            self.place_lists.push(number);
        }
        let salary = posting.salary.as_ref().and_then(yearly);
        let department = posting.department.as_deref().unwrap_or_default();
        let organization = intern(&mut self.organizations, &posting.organization);
        Row {
            language: self.language(posting.language.as_ref()),
            currency: match (salary, posting.salary) {
                (Some(_), Some(it)) => number_in(&mut self.currencies, it.currency),
                _ => NO_NUMBER,
            },
            rung: salary.map_or(0, rung_of),
            workplaces: posting.workplace.map_or(0, workplace_bit),
            employment_types: posting
                .employment_types
                .iter()
                .fold(0, |bits, it| bits | employment_bit(*it)),
            organization,
            department: intern(&mut self.departments, department),
            places_start,
            n_places: (self.place_lists.len() as u32 - places_start) as u16,
            title_len: 0,
        }
    }

    /// The rest of `posting`.
    pub(crate) fn facts(&mut self, posting: &Posting, feed_id: u32, same_feed_id: u32) -> Facts {
        Facts {
            reference: match &posting.reference {
                Some(it) => {
                    let organization = intern(&mut self.organizations, &posting.organization);
                    self.references.intern(&format!("{organization}\n{it}"))
                }
                None => NONE,
            },
            feed_id,
            same_feed_id,
            salary: posting.salary.as_ref().and_then(yearly).unwrap_or(0.0),
            posted: posting.posted.map_or(i64::MIN, |it| it.0),
            valid_through: posting.valid_through.map_or(i64::MAX, |it| it.0),
            is_declared: posting.language_source == LanguageSource::Declared,
        }
    }

    /// The number of a language, a new one if it has none.
    pub(crate) fn language(&mut self, language: Option<&Language>) -> u16 {
        match self.languages.iter().position(|it| it.as_ref() == language) {
            Some(number) => number as u16,
            None => number_in(&mut self.languages, language.cloned()),
        }
    }

    /// The numbers of the places of a row.
    pub(crate) fn places(&self, row: &Row) -> &[u16] {
        let start = row.places_start as usize;
        &self.place_lists[start..start + usize::from(row.n_places)]
    }
}

/// Where a visitor finds a posting in the country list. Never empty, none twice.
pub fn places_of(posting: &Posting) -> Vec<Place> {
    let located = posting.locations.iter().filter_map(|it| it.country);
    let mut places: Vec<_> = located.map(Place::Country).collect();
    match &posting.remote {
        Remote::No => {}
        Remote::Within(countries) => places.extend(countries.iter().copied().map(Place::Country)),
        Remote::Anywhere => places.push(Place::Anywhere),
    }
    if places.is_empty() {
        places.push(Place::NotStated);
    }
    let mut places = sorted_by(places, Ord::cmp);
    places.dedup();
    places
}

pub(crate) fn workplace_bit(workplace: Workplace) -> u8 {
    bit_in(&Workplace::ALL, workplace)
}

pub(crate) fn employment_bit(employment_type: EmploymentType) -> u8 {
    bit_in(&EmploymentType::ALL, employment_type)
}

fn bit_in<T: PartialEq>(all: &[T], value: T) -> u8 {
    all.iter()
        .position(|it| *it == value)
        .map_or(0, |it| 1 << it)
}

/// The bit that says that a posting fails `filter`.
pub(crate) fn fail_bit(filter: Filter) -> u8 {
    1 << filter as u8
}

/// For tables with few entries: languages, countries, currencies.
fn number_in<T: PartialEq>(table: &mut Vec<T>, value: T) -> u16 {
    let number = table
        .iter()
        .position(|it| *it == value)
        .unwrap_or(table.len());
    if number == table.len() {
        table.push(value);
    }
    number.min(usize::from(NO_NUMBER)) as u16
}

fn intern(names: &mut Names, name: &str) -> u32 {
    if name.is_empty() {
        NONE
    } else {
        names.intern(name)
    }
}
