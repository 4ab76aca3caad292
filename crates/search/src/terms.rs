//! The inverted index: which posting has which word in which field.

use crate::names::Names;
use crate::word::Words;
use openings_feed::sorted_by;

/// The fields that are searched, as bits.
pub(crate) mod field {
    pub(crate) const TITLE: u8 = 1;
    pub(crate) const ORGANIZATION: u8 = 2;
    pub(crate) const PLACE: u8 = 4;
    pub(crate) const DEPARTMENT: u8 = 8;
    pub(crate) const TAG: u8 = 16;
    /// How many bits the fields take in a hit.
    pub(super) const N_BITS: u32 = 5;
}

/// A posting and the fields in which it has a word, in one number.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Hit(u32);

impl Hit {
    fn new(posting: u32, field: u8) -> Self {
        Self(posting << field::N_BITS | u32::from(field))
    }

    pub(crate) fn posting(self) -> usize {
        (self.0 >> field::N_BITS) as usize
    }

    pub(crate) fn fields(self) -> u8 {
        self.0 as u8 & ((1 << field::N_BITS) - 1)
    }
}

/// All terms with their hits, each list in the order of adding.
#[derive(Debug, Default)]
pub(crate) struct Terms {
    names: Names,
    hits: Vec<Vec<Hit>>,
    /// The first `sorted.len()` terms in the order of their text. The few that came later are not in it yet.
    sorted: Vec<u32>,
}

impl Terms {
    /// More postings than this do not fit.
    pub(crate) const MAX_POSTINGS: usize = 1 << (32 - field::N_BITS);

    /// Adds the words of a field of `posting`, which is the last one or a new one.
    pub(crate) fn add(&mut self, posting: u32, field: u8, words: &Words) {
        words.for_each_term(|term| {
            let number = self.names.intern(term) as usize;
            if number == self.hits.len() {
                self.hits.push(Vec::new());
            }
            let hits = &mut self.hits[number];
            match hits.last_mut() {
                Some(last) if last.posting() == posting as usize => last.0 |= u32::from(field),
                _ => hits.push(Hit::new(posting, field)),
            }
        });
        self.sort_if_due();
    }

    /// The hits of exactly `term`.
    pub(crate) fn hits(&self, term: &str) -> &[Hit] {
        self.names
            .get(term)
            .map_or(&[], |number| &self.hits[number as usize])
    }

    /// Calls `visit` with the hits of every term that begins with `prefix`, and whether it is the whole term.
    pub(crate) fn for_each_with_prefix(&self, prefix: &str, mut visit: impl FnMut(&[Hit], bool)) {
        let mut visit_term = |number: u32| {
            let name = self.names.name(number);
            let found = name.starts_with(prefix);
            if found {
                visit(&self.hits[number as usize], name.len() == prefix.len());
            }
            found
        };
        let first = self
            .sorted
            .partition_point(|it| self.names.name(*it) < prefix);
        for number in &self.sorted[first..] {
            if !visit_term(*number) {
                break;
            }
        }
        for number in self.sorted.len()..self.names.len() {
            visit_term(number as u32);
        }
    }

    /// Sorts the late terms in once they are a quarter of all: each is then moved a few times in all, and a
    /// prefix never looks through many.
    fn sort_if_due(&mut self) {
        let n_late = self.names.len() - self.sorted.len();
        if n_late < 64 || n_late * 4 < self.names.len() {
            return;
        }
        self.sorted
            .extend(self.sorted.len() as u32..self.names.len() as u32);
        // The front is sorted already, which this sort notices.
        let names = &self.names;
        let sorted = std::mem::take(&mut self.sorted);
        self.sorted = sorted_by(sorted, |a, b| names.name(*a).cmp(names.name(*b)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(terms: &Terms, prefix: &str) -> Vec<(usize, bool)> {
        let mut found = Vec::new();
        terms.for_each_with_prefix(prefix, |hits, whole| {
            found.extend(hits.iter().map(|it| (it.posting(), whole)));
        });
        found.sort_unstable();
        found
    }

    #[test]
    fn every_prefix_is_found_after_every_add() {
        let mut terms = Terms::default();
        for posting in 0..500_u32 {
            terms.add(
                posting,
                field::TITLE,
                &Words::of(&format!("w{posting} shared")),
            );
            assert_eq!(found(&terms, "shared").len(), posting as usize + 1);
            assert!(found(&terms, &format!("w{posting}")).contains(&(posting as usize, true)));
            assert_eq!(found(&terms, "w").len(), posting as usize + 1);
        }
        assert_eq!(found(&terms, "w49").len(), 11);
        assert!(found(&terms, "x").is_empty());
    }

    #[test]
    fn fields_of_one_posting_are_one_hit() {
        let mut terms = Terms::default();
        terms.add(0, field::TITLE, &Words::of("rust rust"));
        terms.add(0, field::TAG, &Words::of("Rust"));
        let fields: Vec<_> = terms.hits("rust").iter().map(|it| it.fields()).collect();
        assert_eq!(fields, [field::TITLE | field::TAG]);
    }
}
