//! What the filters need of a posting, as small numbers: no text is compared while postings are counted.

use openings_feed::model::{Currency, EmploymentType, Language, Posting, Remote, Workplace};
use openings_feed::sorted_by;

use crate::names::Names;
use crate::salary::{rung_of, yearly};
use crate::{Filter, Place};

/// Stands for "has none" where 0 is a number like any other.
pub(crate) const NONE: u32 = u32::MAX;

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

    /// Whether all postings have the usual value.
    pub(crate) fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    #[inline]
    pub(crate) fn get(&self, posting: usize) -> T {
        self.values.get(posting).copied().unwrap_or(self.usual)
    }

    // Apart, for the size: each posting is in six columns.
    #[inline(never)]
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

/// What is asked of each hit, in columns: a pass over many hits has what it looks at side by side. Numbers are those of
/// [`Tables`].
#[derive(Debug)]
pub(crate) struct Facts {
    /// See [`Tables::kind`].
    pub(crate) kinds: Vec<u32>,
    pub(crate) languages: Vec<u16>,
    pub(crate) organizations: Vec<u32>,
    pub(crate) departments: Column<u32>,
    /// Organization and reference as one name, or [`NONE`].
    pub(crate) references: Column<u32>,
    /// See [`Self::pay`].
    pays: Column<u32>,
    /// A year; meaningless without a currency.
    pub(crate) salary: Column<u32>,
    /// `i64::MIN` if not known, which is older than anything.
    pub(crate) posted: Column<i64>,
    /// `i64::MAX` if it stays open.
    valid_through: Column<i64>,
}

impl Default for Facts {
    fn default() -> Self {
        Self {
            kinds: Vec::new(),
            languages: Vec::new(),
            organizations: Vec::new(),
            departments: Column::new(NONE),
            references: Column::new(NONE),
            pays: Column::new(NONE),
            salary: Column::new(0),
            posted: Column::new(i64::MIN),
            valid_through: Column::new(i64::MAX),
        }
    }
}

impl Facts {
    pub(crate) fn is_open(&self, posting: usize, now: i64) -> bool {
        self.valid_through.get(posting) >= now
    }

    /// The currency of a posting's salary, and where it is on the ladder of round salaries; see [`rung_of`].
    pub(crate) fn pay(&self, posting: usize) -> Option<(u16, u8)> {
        let pay = self.pays.get(posting);
        (pay != NONE).then_some(((pay >> u8::BITS) as u16, pay as u8))
    }

    /// Whether a posting pays at least so much a year in the currency with a number.
    pub(crate) fn reaches(&self, posting: usize, currency: u16, per_year: u32) -> bool {
        let is_in_currency = self.pay(posting).is_some_and(|(it, _)| it == currency);
        is_in_currency && self.salary.get(posting) >= per_year
    }

    /// Takes those of the next posting.
    pub(crate) fn add(&mut self, posting: &Posting, tables: &mut Tables) {
        let at = self.kinds.len();
        self.kinds.push(tables.kind_of(posting));
        self.languages
            .push(tables.language(posting.language.as_ref()));
        let organization = intern(&mut tables.organizations, &posting.organization);
        self.organizations.push(organization);
        let department = posting.department.as_deref().unwrap_or_default();
        self.departments
            .set(at, intern(&mut tables.departments, department));
        if let Some(it) = &posting.reference {
            let reference = tables.references.intern(&format!("{organization}\n{it}"));
            self.references.set(at, reference);
        }
        if let Some(salary) = &posting.salary
            && let Some(yearly) = yearly(salary)
        {
            self.salary.set(at, yearly);
            let currency = number_in(&mut tables.currencies, salary.currency);
            if currency != NO_NUMBER {
                let pay = u32::from(currency) << u8::BITS | u32::from(rung_of(yearly));
                self.pays.set(at, pay);
            }
        }
        self.posted
            .set(at, posting.posted.map_or(i64::MIN, |it| it.0));
        let valid_through = posting.valid_through.map_or(i64::MAX, |it| it.0);
        self.valid_through.set(at, valid_through);
    }

    /// Gives back the room that was kept for more.
    pub(crate) fn shrink(&mut self) {
        self.kinds.shrink_to_fit();
        self.languages.shrink_to_fit();
        self.organizations.shrink_to_fit();
    }
}

/// The tables that the numbers of the [`Facts`] point into.
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

    /// The number of a language, a new one if it has none.
    pub(crate) fn language(&mut self, language: Option<&Language>) -> u16 {
        match self.languages.iter().position(|it| it.as_ref() == language) {
            Some(number) => number as u16,
            None => number_in(&mut self.languages, language.cloned()),
        }
    }

    /// The kind with a number.
    pub(crate) fn kind(&self, number: u32) -> Kind {
        self.kinds[number as usize]
    }

    /// All kinds, by number, each with the numbers of its places.
    pub(crate) fn kinds(&self) -> impl Iterator<Item = (Kind, &[u16])> {
        let kinds = self.kinds.iter().enumerate();
        kinds.map(|(at, it)| (*it, self.places(at as u32)))
    }

    /// How many kinds there are.
    pub(crate) fn n_kinds(&self) -> usize {
        self.kinds.len()
    }

    /// The numbers of the places of a kind.
    pub(crate) fn places(&self, kind: u32) -> &[u16] {
        let start = kind.checked_sub(1).map_or(0, |it| self.kind(it).end);
        &self.kind_places[start as usize..self.kind(kind).end as usize]
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
