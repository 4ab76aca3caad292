//! Parts of texts that come again and again while postings are read: `Senior`, `(m/w/d)`, the names of cities.

use std::slice;

use crate::slots::{Slots, ended, mixed};

/// The table of parts gets no larger: when it is full, all are forgotten. The common ones are soon known again, and those
/// that came once take no room for long. With four times as many a feed of 100,000 postings is read no faster.
const MOST_SLOTS: usize = 1 << 15;

/// A term of a part, and whether it is one of those that stand in order, in one number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct PartTerm(u32);

impl PartTerm {
    pub(crate) fn new(term: u32, is_in_order: bool) -> Self {
        Self(term << 1 | u32::from(is_in_order))
    }

    pub(crate) fn term(self) -> u32 {
        self.0 >> 1
    }

    pub(crate) fn is_in_order(self) -> bool {
        self.0 & 1 == 1
    }
}

/// The terms of the parts that were read lately.
#[derive(Debug, Default)]
pub(crate) struct Repeated {
    /// The parts one behind the other: the common ones come first, and lie side by side.
    text: String,
    /// The terms of those that have not one.
    terms: Vec<PartTerm>,
    known: Vec<Known>,
    slots: Slots,
}

/// What is known of a part.
#[derive(Debug, Clone, Copy)]
struct Known {
    start: u32,
    /// If it is one; else where they begin.
    term: PartTerm,
    len: u8,
    n_terms: u8,
}

/// What lies between two spaces of a text.
#[derive(Debug)]
pub(crate) struct Part<'a> {
    pub(crate) text: &'a str,
    pub(crate) is_ascii: bool,
    hash: u32,
}

impl<'a> Part<'a> {
    /// The parts of a text. No word and nothing that joins two goes over a space.
    pub(crate) fn all(text: &'a str) -> impl Iterator<Item = Self> {
        let mut rest = text;
        std::iter::from_fn(move || {
            while !rest.is_empty() {
                let (part, after) = Self::first(rest);
                rest = after;
                if !part.text.is_empty() {
                    return Some(part);
                }
            }
            None
        })
    }

    /// The part before the first space, and the text behind that. One look at each byte: feeds have millions.
    #[inline]
    fn first(text: &'a str) -> (Self, &'a str) {
        let (mut n, mut hash, mut bits) = (0, 0_u32, 0);
        for byte in text.bytes().take_while(|it| *it != b' ') {
            hash = mixed(hash, u32::from(byte));
            bits |= byte;
            n += 1;
        }
        let part = Self {
            text: &text[..n],
            is_ascii: bits.is_ascii(),
            hash: ended(hash),
        };
        (part, text.get(n + 1..).unwrap_or_default())
    }
}

/// That of [`Part::first`].
fn hash(text: &[u8]) -> u32 {
    let bytes = text.iter().map(|it| u32::from(*it));
    ended(bytes.fold(0, mixed))
}

impl Repeated {
    /// Calls `visit` with each term of a part; they are what `read` gave when the part was last read.
    pub(crate) fn for_each_term(
        &mut self,
        part: &Part<'_>,
        read: impl FnOnce(&mut Vec<PartTerm>),
        mut visit: impl FnMut(PartTerm),
    ) {
        if self.slots.is_full(self.known.len()) {
            self.make_room();
        }
        let place = match self.find(part) {
            Ok(number) => {
                let known = &self.known[number as usize];
                let terms = match known.n_terms {
                    1 => slice::from_ref(&known.term),
                    n => &self.terms[known.term.0 as usize..][..usize::from(n)],
                };
                return terms.iter().copied().for_each(visit);
            }
            Err(place) => place,
        };
        let start = self.terms.len();
        read(&mut self.terms);
        let terms = &self.terms[start..];
        terms.iter().copied().for_each(&mut visit);
        let mut has_several = false;
        // What is longer hardly ever comes twice, and is not remembered.
        if let (Ok(len), Ok(n_terms)) = (part.text.len().try_into(), terms.len().try_into()) {
            let several = PartTerm(start as u32);
            let known = Known {
                start: self.text.len() as u32,
                term: terms
                    .first()
                    .filter(|_| n_terms == 1)
                    .copied()
                    .unwrap_or(several),
                len,
                n_terms,
            };
            self.slots.set(place, part.hash, self.known.len() as u32);
            self.known.push(known);
            self.text.push_str(part.text);
            has_several = n_terms > 1;
        }
        if !has_several {
            self.terms.truncate(start);
        }
    }

    /// The number of a part, or where in the table it would go.
    fn find(&self, part: &Part<'_>) -> Result<u32, usize> {
        self.slots
            .find(part.hash, |it| self.text_of(it) == part.text.as_bytes())
    }

    fn text_of(&self, number: u32) -> &[u8] {
        let known = &self.known[number as usize];
        let start = known.start as usize;
        &self.text.as_bytes()[start..start + usize::from(known.len)]
    }

    fn make_room(&mut self) {
        if self.slots.len() < MOST_SLOTS {
            let mut slots = std::mem::take(&mut self.slots);
            let numbers = 0..self.known.len() as u32;
            slots.grow(numbers.map(|it| hash(self.text_of(it))));
            self.slots = slots;
            return;
        }
        self.slots.clear();
        self.known.clear();
        self.text.clear();
        self.terms.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(repeated: &mut Repeated, part: &str, own: &[PartTerm]) -> (Vec<PartTerm>, bool) {
        let (mut found, mut was_read) = (Vec::new(), false);
        let part = Part::all(part).next().unwrap();
        let read = |terms: &mut Vec<PartTerm>| {
            terms.extend(own);
            was_read = true;
        };
        repeated.for_each_term(&part, read, |it| found.push(it));
        (found, was_read)
    }

    #[test]
    fn a_part_is_read_once_however_many_terms_it_has() {
        let mut repeated = Repeated::default();
        let own = |n: u32| -> Vec<_> {
            (0..n % 4)
                .map(|it| PartTerm::new(n + it, it == 0))
                .collect()
        };
        for round in 0..2 {
            for n in 0..1000 {
                let found = terms(&mut repeated, &format!("part{n}"), &own(n));
                assert_eq!(found, (own(n), round == 0));
            }
        }
    }

    #[test]
    fn what_is_long_is_read_each_time_and_costs_the_others_nothing() {
        let mut repeated = Repeated::default();
        let (one, two) = (PartTerm::new(1, true), PartTerm::new(2, false));
        let long = "x".repeat(256);
        for _ in 0..3 {
            assert_eq!(
                terms(&mut repeated, &long, &[one, two]),
                (vec![one, two], true)
            );
        }
        assert_eq!(
            terms(&mut repeated, "x", &[two, one]),
            (vec![two, one], true)
        );
        assert_eq!(terms(&mut repeated, "x", &[]), (vec![two, one], false));
    }

    #[test]
    fn what_was_forgotten_is_read_again() {
        let mut repeated = Repeated::default();
        for number in 0..3 * MOST_SLOTS as u32 {
            let number = number % MOST_SLOTS as u32;
            let own = [PartTerm::new(number, true)];
            assert_eq!(terms(&mut repeated, &number.to_string(), &own).0, own);
        }
    }

    #[test]
    fn parts_are_what_lies_between_spaces() {
        let parts = |text| -> Vec<_> { Part::all(text).map(|it| (it.text, it.is_ascii)).collect() };
        assert_eq!(
            parts("  Koch  (m/w/d) für "),
            [("Koch", true), ("(m/w/d)", true), ("für", false)]
        );
        assert_eq!(parts(" "), []);
        assert_eq!(parts(""), []);
    }
}
