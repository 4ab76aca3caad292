//! What the filters need of a posting, as small numbers: no text is compared while postings are counted.

use openings_feed::model::{Currency, EmploymentType, Language, Posting, Remote, Workplace};
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
    /// See [`Tables::kind`].
    pub(crate) kind: u32,
    pub(crate) language: u16,
    pub(crate) currency: u16,
    /// Of the ladder of round salaries; see [`rung_of`].
    pub(crate) rung: u8,
    /// In words, and single letters where there are no spaces; more than 255 count as so many. 0 until they are read.
    pub(crate) title_len: u8,
}

/// What many postings have in common: where they are, and on which terms.
///
/// A pass over many hits counts their kinds, and takes the counts apart in the end.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Kind {
    /// Where its places end among those of all kinds.
    end: u32,
    /// One bit each, in the order of `Workplace::ALL`.
    pub(crate) workplaces: u8,
    /// One bit each, in the order of `EmploymentType::ALL`.
    pub(crate) employment_types: u8,
}

/// One thing of each posting. What a feed never says takes no room.
#[derive(Debug)]
pub(crate) struct Column<T> {
    /// Of the first postings; all others have the usual value.
    values: Vec<T>,
    usual: T,
}

impl<T: Copy + PartialEq> Column<T> {
    const fn new(usual: T) -> Self {
        Self {
            values: Vec::new(),
            usual,
        }
    }

    #[inline]
    pub(crate) fn get(&self, posting: usize) -> T {
        self.values.get(posting).copied().unwrap_or(self.usual)
    }

    fn set(&mut self, posting: usize, value: T) {
        if posting >= self.values.len() {
            if value == self.usual {
                return;
            }
            self.values.resize(posting + 1, self.usual);
        }
        self.values[posting] = value;
    }
}

/// The rest of each posting, apart so that the rows stay small.
#[derive(Debug)]
pub(crate) struct Facts {
    /// Organization and reference as one name, or [`NONE`].
    pub(crate) reference: Column<u32>,
    /// A year; meaningless without a currency.
    pub(crate) salary: Column<f64>,
    /// `i64::MIN` if not known, which is older than anything.
    pub(crate) posted: Column<i64>,
    /// `i64::MAX` if it stays open.
    valid_through: Column<i64>,
}

impl Default for Facts {
    fn default() -> Self {
        Self {
            reference: Column::new(NONE),
            salary: Column::new(0.0),
            posted: Column::new(i64::MIN),
            valid_through: Column::new(i64::MAX),
        }
    }
}

impl Facts {
    pub(crate) fn is_open(&self, posting: usize, now: i64) -> bool {
        self.valid_through.get(posting) >= now
    }

    /// Takes them of the posting `at`; `reference` as [`Tables::reference`] gives it.
    pub(crate) fn add(&mut self, at: usize, posting: &Posting, reference: u32) {
        self.reference.set(at, reference);
        let salary = posting.salary.as_ref().and_then(yearly);
        self.salary.set(at, salary.unwrap_or(0.0));
        self.posted
            .set(at, posting.posted.map_or(i64::MIN, |it| it.0));
        let valid_through = posting.valid_through.map_or(i64::MAX, |it| it.0);
        self.valid_through.set(at, valid_through);
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
    kinds: Vec<Kind>,
    /// The places of each kind, one behind the other.
    kind_places: Vec<u16>,
    /// The kinds as names, and the one that was looked for last.
    kind_names: Names,
    kind_name: String,
}

/// No currency; also what a table that is full says.
pub(crate) const NO_NUMBER: u16 = u16::MAX;

impl Tables {
    /// What the filters need of `posting`.
    pub(crate) fn row(&mut self, posting: &Posting) -> Row {
        let kind = self.kind_of(posting);
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
            organization,
            department: intern(&mut self.departments, department),
            kind,
            title_len: 0,
        }
    }

    /// The number of a posting's kind, a new one if it is the first of it.
    fn kind_of(&mut self, posting: &Posting) -> u32 {
        let workplaces = posting.workplace.map_or(0, workplace_bit);
        let types = posting.employment_types.iter();
        let employment_types = types.fold(0, |bits, it| bits | employment_bit(*it));
        self.kind_name.clear();
        let bits = [workplaces, employment_types];
        self.kind_name.extend(bits.map(char::from));
        let start = self.kind_places.len();
        for place in places_of(posting) {
            let number = number_in(&mut self.places, place);
            self.kind_places.push(number);
            // A letter for each number: from U+E000 on none is a surrogate.
            let letter = char::from_u32(u32::from(number) + 0xE000);
            self.kind_name.extend(letter);
        }
        let kind = self.kind_names.intern(&self.kind_name);
        if kind as usize == self.kinds.len() {
            self.kinds.push(Kind {
                end: self.kind_places.len() as u32,
                workplaces,
                employment_types,
            });
        } else {
            self.kind_places.truncate(start);
        }
        kind
    }

    /// The number of a posting's reference, [`NONE`] if it has none.
    pub(crate) fn reference(&mut self, posting: &Posting) -> u32 {
        match &posting.reference {
            Some(it) => {
                let organization = intern(&mut self.organizations, &posting.organization);
                self.references.intern(&format!("{organization}\n{it}"))
            }
            None => NONE,
        }
    }

    /// The number of a language, a new one if it has none.
    pub(crate) fn language(&mut self, language: Option<&Language>) -> u16 {
        match self.languages.iter().position(|it| it.as_ref() == language) {
            Some(number) => number as u16,
            None => number_in(&mut self.languages, language.cloned()),
        }
    }

    /// The kind of a row.
    pub(crate) fn kind(&self, row: &Row) -> Kind {
        self.kinds[row.kind as usize]
    }

    /// All kinds, by number, each with the numbers of its places.
    pub(crate) fn kinds(&self) -> impl Iterator<Item = (Kind, &[u16])> {
        let kinds = self.kinds.iter().enumerate();
        kinds.map(|(at, it)| (*it, self.places_in(at)))
    }

    /// How many kinds there are.
    pub(crate) fn n_kinds(&self) -> usize {
        self.kinds.len()
    }

    /// The numbers of the places of a row.
    pub(crate) fn places(&self, row: &Row) -> &[u16] {
        self.places_in(row.kind as usize)
    }

    fn places_in(&self, kind: usize) -> &[u16] {
        let start = kind.checked_sub(1).map_or(0, |it| self.kinds[it].end);
        &self.kind_places[start as usize..self.kinds[kind].end as usize]
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
    if places.len() > 1 {
        places = sorted_by(places, Ord::cmp);
        places.dedup();
    }
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
