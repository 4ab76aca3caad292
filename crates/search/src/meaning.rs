//! What a query means on this board: for each of its words, the terms that stand for it.

use std::rc::Rc;

use crate::index::Index;
use crate::letter::is_letter;
use crate::lists::Hit;
use crate::query::{End, Kind, Phrase, Query, Word, pairs};
use crate::rank::{How, commonness, weight};
use crate::tongue::Tongue;
use crate::typo::for_each_near;
use crate::view::View;

/// A query in the terms of an index.
#[derive(Debug, Default)]
pub(crate) struct Meaning {
    pub(crate) words: Vec<Meant>,
    pub(crate) phrases: Vec<Sequence>,
    pub(crate) without: Vec<Sequence>,
}

/// What stands for a word.
#[derive(Debug, Default)]
pub(crate) struct Meant {
    pub(crate) ways: Vec<Way>,
    /// So many of the ways, the first ones, are the word as it was typed.
    pub(crate) n_literal: usize,
    pub(crate) composed: Vec<Composed>,
    /// See [`weight`].
    pub(crate) weight: u32,
    /// Whether typos were looked for, or must not be.
    pub(crate) is_exhausted: bool,
}

/// A term that stands for a word.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Way {
    pub(crate) term: u32,
    pub(crate) how: How,
    /// Those letters of the term that were typed, which is what is marked.
    pub(crate) letters: Letters,
    /// See [`commonness`].
    pub(crate) common: u8,
}

/// Letters of a term: how many, and how many others stand before them. The more, the larger.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Letters {
    pub(crate) n: u8,
    pub(crate) n_before: u8,
}

impl Letters {
    /// The first so many.
    pub(crate) fn first(n: usize) -> Self {
        Self::behind(0, n)
    }

    /// So many behind some others. More than 255 count as so many: hardly any word has them.
    pub(crate) fn behind(n_before: usize, n: usize) -> Self {
        let [n, n_before] = [n, n_before].map(|it| it.min(usize::from(u8::MAX)) as u8);
        Self { n, n_before }
    }
}

/// Several terms that stand for a word together, and where they do.
#[derive(Debug)]
pub(crate) struct Composed {
    pub(crate) how: How,
    pub(crate) sequence: Sequence,
    pub(crate) hits: Vec<Hit>,
}

/// Terms one behind the other.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sequence {
    /// Empty if one of them is not on the board.
    pub(crate) terms: Vec<u32>,
    /// With what the term after them begins.
    pub(crate) open: Option<String>,
    /// The same as one word.
    pub(crate) whole: Option<u32>,
    /// Whether the order counts; in a script without spaces all pairs have to be there, and that is all.
    pub(crate) is_ordered: bool,
}

/// A word that so many postings of the language have as it was typed is spelled right. Fewer may have the same typo.
/// At 0 no typo would be forgiven, and without a limit every word would also find its neighbors.
pub(crate) const ENOUGH_HITS: usize = 3;

/// Where a few have the word as it was typed, another one must be on the board so many times as often to have been
/// meant. At 0 `rust` would find the one trust officer besides the one Rust engineer.
pub(crate) const MUCH_MORE: usize = 10;

/// With fewer hits for all words together, one of them may be mistyped although it is a word.
pub(crate) const FEW_HITS: usize = 1;

/// Only the first words of a query are joined, split and weighed by where they stand; a bit each.
pub(crate) const MOST_WORDS: usize = 16;

/// What may have been meant by a word.
#[derive(Debug)]
pub(crate) struct KeptNear {
    term: String,
    end: End,
    /// How many terms there were.
    n_terms: usize,
    ways: Rc<[Way]>,
}

/// What may have been meant is kept for so many words: those of one query.
pub(crate) const N_KEPT: usize = 8;

impl Index {
    /// What `query` means to a reader of a language, before any typo is assumed.
    pub(crate) fn meaning(&self, query: &Query, tongue: Tongue) -> Meaning {
        let mut meaning = Meaning::default();
        for word in &query.words {
            let mut meant = self.literal(word);
            meant.n_literal = meant.ways.len();
            meaning.words.push(meant);
        }
        self.join_neighbors(&query.words, tongue, &mut meaning.words);
        // With several words it is counted among what has the others.
        if let [only] = &mut meaning.words[..]
            && !is_letter(&query.words[0])
        {
            set_common(self, &mut only.ways, How::Begun);
        }
        for meant in &mut meaning.words {
            meant.weight = weight(self.len(), self.n_literal(meant));
        }
        self.add_kin(query, tongue, &mut meaning);
        meaning.phrases = query.phrases.iter().map(|it| self.sequence(it)).collect();
        meaning.without = query.without.iter().map(|it| self.sequence(it)).collect();
        meaning
    }

    /// Adds what may have been meant by words that few postings have.
    ///
    /// The filters do not matter for that: a word means the same whatever is filtered.
    pub(crate) fn forgive(&self, query: &Query, meaning: &mut Meaning, view: &View, language: u16) {
        for (word, meant) in query.words.iter().zip(&mut meaning.words) {
            let n_hits = self.n_hits(meant, view, language);
            if n_hits < ENOUGH_HITS && word.kind == Kind::Unspaced {
                self.add_gaps(word, n_hits, meant);
            } else if n_hits < ENOUGH_HITS {
                self.add_near(word, meant, n_hits * MUCH_MORE);
                meant.is_exhausted |= n_hits == 0;
            }
        }
    }

    /// Adds what may have been meant by any word; whether there was a word left to do so for.
    pub(crate) fn forgive_all(&self, query: &Query, meaning: &mut Meaning) -> bool {
        let mut is_more = false;
        for (word, meant) in query.words.iter().zip(&mut meaning.words) {
            if !meant.is_exhausted {
                let n_before = meant.ways.len();
                meant.ways.retain(|it| it.how < How::Near);
                self.add_near(word, meant, 0);
                meant.is_exhausted = true;
                is_more |= meant.ways.len() != n_before;
            }
        }
        is_more
    }

    fn literal(&self, word: &Word) -> Meant {
        let mut meant = Meant {
            is_exhausted: word.kind != Kind::Word,
            ..Meant::default()
        };
        if word.kind == Kind::Unspaced {
            let grams = pairs(&word.term);
            meant.composed.extend(self.all_in_one_field(&grams));
            return meant;
        }
        meant.ways = if is_letter(word) {
            self.letter(word).ways.clone()
        } else {
            self.ways_of(word)
        };
        if !word.parts.is_empty() {
            meant.composed.extend(self.parts(&word.parts, word.end));
        }
        meant
    }

    /// The terms that are a word as it was typed.
    pub(crate) fn ways_of(&self, word: &Word) -> Vec<Way> {
        let mut ways = Vec::new();
        self.add_term(&word.term, word.end, How::Whole, &mut ways);
        for term in &word.also {
            self.add_term(term, word.end, How::Joined, &mut ways);
        }
        ways
    }

    /// Adds a term, and what begins with it if it is still being typed.
    pub(crate) fn add_term(&self, term: &str, end: End, how: How, ways: &mut Vec<Way>) {
        let letters = Letters::first(term.chars().count());
        let mut add = |term, how| {
            ways.push(Way {
                term,
                how,
                letters,
                common: crate::rank::MOST_COMMON,
            });
        };
        match end {
            End::Exact => {
                if let Some(term) = self.dictionary.get(term) {
                    add(term, how);
                }
            }
            End::Open => self
                .dictionary
                .for_each_with_prefix(term, |term, is_whole| {
                    add(term, if is_whole { how } else { how.max(How::Begun) });
                }),
        }
    }

    /// Adds the terms that are near a word and that at least so many postings have.
    fn add_near(&self, word: &Word, meant: &mut Meant, n_least: usize) {
        if meant.is_exhausted {
            return;
        }
        let near = self.near(&word.term, word.end);
        let is_enough = |it: &&Way| self.lists.len(it.term) >= n_least;
        meant.ways.extend(near.iter().filter(is_enough));
    }

    /// The terms that may have been meant by a word. Kept from one keystroke to the next: only the last word of a query
    /// is another one each time.
    fn near(&self, term: &str, end: End) -> Rc<[Way]> {
        let mut kept = self.scratch.near.borrow_mut();
        kept.retain(|it| it.n_terms == self.dictionary.len());
        if let Some(known) = kept.iter().find(|it| it.term == term && it.end == end) {
            return Rc::clone(&known.ways);
        }
        let mut ways = Vec::new();
        for_each_near(&self.dictionary, term, end, |near| {
            ways.push(Way {
                term: near.term,
                how: if near.edits == 1 { How::Near } else { How::Far },
                letters: Letters::first(near.n_letters.into()),
                common: 0,
            });
        });
        set_common(self, &mut ways, How::Near);
        set_common(self, &mut ways, How::Far);
        // Hardly anybody errs in the first letter: `mechnical` is rather `mechanical` than `technical`, however common.
        let begins = |it: &Way| self.dictionary.term(it.term).chars().next() == term.chars().next();
        for way in ways.iter_mut().filter(|it| !begins(it)) {
            way.common = 0;
        }
        let ways: Rc<[Way]> = ways.into();
        if kept.len() == N_KEPT {
            kept.remove(0);
        }
        kept.push(KeptNear {
            term: term.to_owned(),
            end,
            n_terms: self.dictionary.len(),
            ways: Rc::clone(&ways),
        });
        ways
    }

    /// How many postings have a word as it was typed; those that have it in two ways count twice.
    fn n_literal(&self, meant: &Meant) -> usize {
        let count = |how| -> usize {
            let ways = meant.ways.iter().filter(|it| it.how == how);
            let composed = meant.composed.iter().filter(|it| it.how == how);
            let n_single: usize = ways.map(|it| self.lists.len(it.term)).sum();
            n_single + composed.map(|it| it.hits.len()).sum::<usize>()
        };
        match count(How::Whole) {
            0 => count(How::Begun),
            n => n,
        }
    }

    /// How many postings of the language have a word as it was typed, but at most [`ENOUGH_HITS`].
    fn n_hits(&self, meant: &Meant, view: &View, language: u16) -> usize {
        let mut found: Vec<usize> = Vec::new();
        let mut look = |hit: Hit| {
            let posting = hit.posting();
            if view.open[posting] == language && !found.contains(&posting) {
                found.push(posting);
            }
            found.len() < ENOUGH_HITS
        };
        let composed = meant.composed.iter().filter(|it| it.how < How::Kin);
        let mut ways = meant.ways.iter().filter(|it| it.how < How::Kin);
        // Both end at the first that is enough.
        let _ = composed.flat_map(|it| &it.hits).all(|it| look(*it))
            && ways.all(|it| self.lists.all(it.term, &mut look));
        found.len()
    }

    fn sequence(&self, phrase: &Phrase) -> Sequence {
        let (closed, open) = match phrase.terms.split_last() {
            Some((last, first)) if phrase.is_open => (first, Some(last.clone())),
            _ => (&phrase.terms[..], None),
        };
        let terms: Option<Vec<u32>> = closed.iter().map(|it| self.dictionary.get(it)).collect();
        Sequence {
            terms: terms.unwrap_or_default(),
            open,
            whole: phrase
                .whole
                .as_deref()
                .and_then(|it| self.dictionary.get(it)),
            is_ordered: true,
        }
    }
}

/// Says how common the ways are that are `how`, each against the others.
pub(crate) fn set_common(index: &Index, ways: &mut [Way], how: How) {
    let counts: Vec<u32> = ways
        .iter()
        .filter(|it| it.how == how)
        .map(|it| index.lists.len(it.term) as u32)
        .collect();
    let common = commonness(&counts);
    let own = ways.iter_mut().filter(|it| it.how == how);
    for (way, common) in own.zip(common) {
        way.common = common;
    }
}
