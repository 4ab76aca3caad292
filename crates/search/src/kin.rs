//! Weaker ways to have a word: its other forms, what it is composed of, other words for the same.

use std::rc::Rc;

use crate::index::Index;
use crate::meaning::{Letters, Meaning, Meant, N_KEPT, Sequence, Way};
use crate::query::{End, Kind, Query, Word, pairs};
use crate::rank::{How, MOST_COMMON};
use crate::role::Roles;
use crate::tongue::Tongue;
use crate::word::is_unspaced;

/// Each part of a word that is written as one has so many letters; shorter ones are endings.
const SHORTEST_PART: usize = 3;

/// A word of fewer letters is the end of too many others to be meant by them.
const SHORTEST_HEAD: usize = 4;

/// A compound is as near to a word as a form of it with an ending of two letters; see [`Way::common`].
const COMPOUND_COMMON: u8 = MOST_COMMON - 2;

/// At most so many ways to take a word apart are looked at, those with the fewest parts first.
const MOST_SPLITS: usize = 6;

/// The terms of a query as the names of roles may have them, each with its word: `front-end` is one or two.
fn spellings(query: &Query) -> Vec<Vec<(&str, usize)>> {
    let words = || query.words.iter().enumerate();
    let mut spellings = vec![words().map(|(at, it)| (it.term.as_str(), at)).collect()];
    if query.words.iter().any(|it| !it.parts.is_empty()) {
        let parted = words().flat_map(|(at, it)| {
            let terms = match it.parts.is_empty() {
                true => std::slice::from_ref(&it.term),
                false => &it.parts,
            };
            terms.iter().map(move |it| (it.as_str(), at))
        });
        spellings.push(parted.collect());
    }
    spellings
}

impl Index {
    /// Adds to each word what is akin to it.
    pub(crate) fn add_kin(&self, query: &Query, tongue: Tongue, meaning: &mut Meaning) {
        for (word, meant) in query.words.iter().zip(&mut meaning.words) {
            if word.kind == Kind::Word {
                self.add_forms(word, tongue, meant);
                self.add_compounds(word, tongue, meant);
                self.add_splits(word, tongue, meant);
            }
        }
        let mut roles = self.scratch.roles.borrow_mut();
        if !roles.is_of(tongue) {
            *roles = Roles::of(tongue, &self.role_files);
        }
        for spelling in spellings(query) {
            let (terms, words): (Vec<&str>, Vec<usize>) = spelling.into_iter().unzip();
            roles.for_each_synonym(&terms, |named, name| {
                let at = words[named.start]..words[named.end - 1] + 1;
                let n_terms = words.iter().filter(|it| at.contains(it)).count();
                if n_terms > named.len() {
                    // A part of a word names nobody: `end` of `front-end`.
                    return;
                }
                // The name of a role is spelled right, be it on the board or not.
                for meant in &mut meaning.words[at.clone()] {
                    meant.is_exhausted = true;
                }
                let mut typed = query.words[at.clone()].iter();
                if typed.all(|it| it.kind != Kind::Quoted) {
                    self.add_synonym(name, &mut meaning.words[at]);
                }
            });
        }
    }

    /// Other forms of a word: those with its stem.
    fn add_forms(&self, word: &Word, tongue: Tongue, meant: &mut Meant) {
        let Some(length) = tongue.stem_len(&word.term) else {
            return;
        };
        let stem = &word.term[..length];
        let is_open = word.end == End::Open;
        let beginning = tongue.beginning(stem);
        if is_open && beginning.starts_with(&word.term) {
            // All that begins so was found as it was typed: thousands of terms for the first letters of a word.
            return;
        }
        self.dictionary.for_each_with_prefix(beginning, |term, _| {
            let text = self.dictionary.term(term);
            let is_literal = text == word.term || is_open && text.starts_with(&word.term);
            if !is_literal && tongue.is_form(stem, text) {
                let n_shared = n_shared(text, &word.term);
                let n_apart = text.chars().count() + word.term.chars().count() - 2 * n_shared;
                meant.ways.push(Way {
                    term,
                    how: How::Kin,
                    letters: Letters::first(n_shared),
                    // The closer form first: of `teachers` rather `teacher` than `teaching`.
                    common: MOST_COMMON - n_apart.min(usize::from(MOST_COMMON)) as u8,
                });
            }
        });
    }

    /// Longer words that are composed with a word: `Gabelstaplerfahrer` of `Fahrer` and of `Gabelstapler`.
    fn add_compounds(&self, word: &Word, tongue: Tongue, meant: &mut Meant) {
        let n_letters = word.term.chars().count();
        if !tongue.composes() || n_letters < SHORTEST_HEAD || !word.parts.is_empty() {
            return;
        }
        let mut add = |term, n_letters: usize, is_behind: bool| {
            let text = self.dictionary.term(term);
            let n_more = text.chars().count().saturating_sub(n_letters);
            // None more: the other gender itself.
            if n_more == 0 || n_more >= SHORTEST_PART {
                meant.ways.push(Way {
                    term,
                    how: How::Kin,
                    letters: Letters::behind(if is_behind { n_more } else { 0 }, n_letters),
                    common: COMPOUND_COMMON,
                });
            }
        };
        for term in &*self.ending(&word.term) {
            add(*term, n_letters, true);
        }
        if word.end == End::Exact {
            self.dictionary
                .for_each_with_prefix(&word.term, |term, is_whole| {
                    if !is_whole {
                        add(term, n_letters, false);
                    }
                });
        }
        // `Bilanzbuchhalter` does not end in `Buchhalterin`, and means the same.
        if let Some(other) = tongue.other_gender(&word.term) {
            let n_letters = other.chars().count();
            let own = self.dictionary.get(&other);
            for term in own.iter().chain(&*self.ending(&other)) {
                add(*term, n_letters, true);
            }
        }
    }

    /// The terms that end in a word. Kept from one keystroke to the next, as all terms are looked at for it.
    pub(crate) fn ending(&self, word: &str) -> Rc<[u32]> {
        let mut kept = self.scratch.endings.borrow_mut();
        kept.retain(|it| it.1 == self.dictionary.len());
        if let Some(known) = kept.iter().find(|it| it.0 == word) {
            return Rc::clone(&known.2);
        }
        let all = 0..self.dictionary.len() as u32;
        let terms: Vec<u32> = all
            .filter(|it| {
                let term = self.dictionary.term(*it);
                term.len() > word.len() && term.ends_with(word)
            })
            .collect();
        let terms: Rc<[u32]> = terms.into();
        if kept.len() == N_KEPT {
            kept.remove(0);
        }
        kept.push((word.to_owned(), self.dictionary.len(), Rc::clone(&terms)));
        terms
    }

    /// A word that is written as one here, as the several that it is there: `Softwareentwickler` as
    /// `Software Entwickler`.
    fn add_splits(&self, word: &Word, tongue: Tongue, meant: &mut Meant) {
        let mut splits = Vec::new();
        self.split(&word.term, word.end, tongue, &mut Vec::new(), &mut splits);
        splits.truncate(MOST_SPLITS);
        // Where no words are composed at will, one that is there as two is a matter of spelling: `fullstack`.
        let how = if tongue.composes() {
            How::Kin
        } else {
            How::Joined
        };
        for (terms, open) in splits {
            let sequence = Sequence {
                terms,
                open,
                whole: None,
                // `Entwickler Backend` is a `Backendentwickler`; elsewhere the order says what is meant.
                is_ordered: !tongue.composes(),
            };
            meant.composed.extend(self.composed(sequence, how));
        }
    }

    /// Collects the ways to read the rest of a word as terms of the board, after `before`.
    fn split(
        &self,
        rest: &str,
        end: End,
        tongue: Tongue,
        before: &mut Vec<u32>,
        splits: &mut Vec<(Vec<u32>, Option<String>)>,
    ) {
        let n_letters = rest.chars().count();
        // In languages that do not compose words at will, two are enough: `fullstack`.
        let most = if tongue.composes() { 2 } else { 1 };
        if before.len() == most || n_letters < 2 * SHORTEST_PART {
            return;
        }
        let mut deeper = Vec::new();
        let cuts = rest.char_indices().map(|it| it.0).skip(SHORTEST_PART);
        for cut in cuts.take(n_letters + 1 - 2 * SHORTEST_PART) {
            let Some(first) = self.dictionary.get(&rest[..cut]) else {
                continue;
            };
            before.push(first);
            for link in std::iter::once(&"").chain(tongue.links()) {
                let Some(last) = rest[cut..].strip_prefix(link) else {
                    continue;
                };
                if last.chars().count() < SHORTEST_PART {
                    continue;
                }
                if end == End::Open {
                    splits.push((before.clone(), Some(last.to_owned())));
                } else if let Some(last) = self.dictionary.get(last) {
                    let terms = before.iter().copied().chain([last]);
                    splits.push((terms.collect(), None));
                }
                self.split(last, end, tongue, before, &mut deeper);
            }
            before.pop();
        }
        splits.extend(deeper);
    }

    /// Another name for what some words say together.
    fn add_synonym(&self, name: &[String], meant: &mut [Meant]) {
        // A stretch of a script without spaces is no term, but its pairs of letters are.
        let is_stretch = |it: &String| it.chars().nth(1).is_some() && is_unspaced(it);
        let mut all = Vec::new();
        for word in name {
            if is_stretch(word) {
                all.extend(pairs(word));
            } else {
                all.push(word.clone());
            }
        }
        let terms: Option<Vec<u32>> = all.iter().map(|it| self.dictionary.get(it)).collect();
        let Some(terms) = terms else {
            return;
        };
        if let [term] = terms[..] {
            let n_letters = self.dictionary.term(term).chars().count();
            for meant in meant {
                meant.ways.push(Way {
                    term,
                    how: How::Synonym,
                    letters: Letters::first(n_letters),
                    common: MOST_COMMON,
                });
            }
            return;
        }
        let sequence = Sequence {
            terms,
            open: None,
            whole: None,
            is_ordered: !name.iter().any(is_stretch),
        };
        for meant in meant {
            let composed = self.composed(sequence.clone(), How::Synonym);
            meant.composed.extend(composed);
        }
    }
}

/// How many letters two words have in common in front.
fn n_shared(a: &str, b: &str) -> usize {
    a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count()
}
