//! Which postings are translations of each other.
//!
//! The same rule as in `openings_search`: one names the other, or one organization gives both the same
//! reference in two languages, or a third is the same as both.

use std::collections::HashMap;

use crate::build::record::Ties;
use crate::seen::Fingerprint;

/// The ties of all postings, collected one by one.
#[derive(Debug, Default)]
pub(crate) struct Relations {
    by_id: HashMap<Fingerprint, u32>,
    by_reference: HashMap<Fingerprint, Vec<u32>>,
    named: Vec<(u32, Fingerprint)>,
}

impl Relations {
    /// Takes up the ties of the posting with this number.
    pub(crate) fn add(&mut self, number: u32, ties: Ties) {
        self.by_id.entry(ties.own).or_insert(number);
        if let Some(reference) = ties.reference {
            self.by_reference.entry(reference).or_default().push(number);
        }
        self.named
            .extend(ties.named.into_iter().map(|it| (number, it)));
    }

    /// The groups of postings that are the same in more than one language, in order, and so their members.
    pub(crate) fn groups(self, language_of: impl Fn(u32) -> u16) -> Vec<Vec<u32>> {
        let mut parents = HashMap::new();
        for (number, named) in &self.named {
            if let Some(other) = self.by_id.get(named) {
                unite(&mut parents, *number, *other);
            }
        }
        for numbers in self.by_reference.values() {
            let Some((first, rest)) = numbers.split_first() else {
                continue;
            };
            if rest
                .iter()
                .any(|it| language_of(*it) != language_of(*first))
            {
                rest.iter().for_each(|it| unite(&mut parents, *first, *it));
            }
        }
        let mut members: Vec<u32> = parents.keys().copied().collect();
        members.sort_unstable();
        let mut groups: HashMap<u32, Vec<u32>> = HashMap::new();
        for member in members {
            groups
                .entry(root(&parents, member))
                .or_default()
                .push(member);
        }
        let mut groups: Vec<_> = groups.into_values().collect();
        groups.retain(|it| it.iter().any(|at| language_of(*at) != language_of(it[0])));
        groups.sort_unstable();
        groups
    }
}

/// Makes two sets one; the root is the lowest number.
fn unite(parents: &mut HashMap<u32, u32>, a: u32, b: u32) {
    parents.entry(a).or_insert(a);
    parents.entry(b).or_insert(b);
    let (a, b) = (root(parents, a), root(parents, b));
    parents.insert(a.max(b), a.min(b));
}

fn root(parents: &HashMap<u32, u32>, mut number: u32) -> u32 {
    while let Some(parent) = parents.get(&number).filter(|it| **it != number) {
        number = *parent;
    }
    number
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(ties: Vec<(u16, Option<u128>, Vec<u128>)>, expected: &[&[u32]]) {
        let mut relations = Relations::default();
        let languages: Vec<u16> = ties.iter().map(|it| it.0).collect();
        for (number, (_, reference, named)) in ties.into_iter().enumerate() {
            let own = number as u128;
            relations.add(
                number as u32,
                Ties {
                    own,
                    reference,
                    named,
                },
            );
        }
        assert_eq!(relations.groups(|it| languages[it as usize]), expected);
    }

    #[test]
    fn a_posting_that_is_named_is_the_same() {
        check(
            vec![(0, None, vec![1]), (1, None, vec![]), (2, None, vec![0])],
            &[&[0, 1, 2]],
        );
        check(vec![(0, None, vec![9])], &[]);
        check(vec![(0, None, vec![0])], &[]);
    }

    #[test]
    fn one_reference_in_two_languages_is_the_same() {
        check(
            vec![
                (0, Some(5), vec![]),
                (1, Some(5), vec![]),
                (0, Some(6), vec![]),
            ],
            &[&[0, 1]],
        );
        check(vec![(0, Some(5), vec![]), (0, Some(5), vec![])], &[]);
    }
}
