//! The postings that a query finds, and how well each has it.

use std::cell::RefCell;
use std::rc::Rc;

use crate::begun::Begun;
use crate::hits::{Candidate, Hits, Marked};
use crate::index::Index;
use crate::letter::{Letter, is_letter};
use crate::lists::field;
use crate::meaning::{KeptNear, MOST_WORDS, Meaning, Meant, Sequence};
use crate::query::{Query, Word};
use crate::rank::{How, MOST_COMMON, Quality, Score, Scores, closeness};
use crate::role::Roles;
use crate::view::View;

type Ending = (String, usize, Rc<[u32]>);

/// Buffers that are kept from one keystroke to the next: as long as the board, and clean again after each use.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    /// Of the word that is looked at.
    pub(crate) marked: RefCell<Marked>,
    /// By term: the words of the query that it stands for, a bit each.
    pub(crate) words_of: RefCell<Vec<u16>>,
    pub(crate) scores: RefCell<Scores>,
    /// By how new a posting is: the number of its score.
    pub(crate) numbers: RefCell<Vec<u32>>,
    /// By posting, for [`Index::composed`].
    pub(crate) fields: RefCell<Vec<u8>>,
    pub(crate) having: RefCell<Vec<u8>>,
    /// The terms of the title that is looked at.
    pub(crate) title: RefCell<Vec<u32>>,
    pub(crate) near: RefCell<Vec<KeptNear>>,
    pub(crate) roles: RefCell<Roles>,
    pub(crate) letters: RefCell<Vec<Rc<Letter>>>,
    /// See [`Index::ending`]: the word, how many terms there were, and those that end in it.
    pub(crate) endings: RefCell<Vec<Ending>>,
}

/// A query, what it means, and what has it.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) query: Query,
    pub(crate) meaning: Meaning,
    pub(crate) hits: Hits,
    total_weight: u32,
}

/// What stands for a posting that has the words before, where only such are asked. Worse than any quality.
const ASKED: u16 = 1;

/// Whether a word names a place, by how many postings have it in which fields.
pub(crate) fn is_place(n_in: &[u32; field::N_SETS]) -> bool {
    let n_having = |wanted: u8| -> u32 {
        let sets = n_in.iter().zip(0_u8..);
        sets.filter(|(_, fields)| fields & wanted != 0)
            .map(|(n, _)| n)
            .sum()
    };
    n_having(field::PLACE) > MUCH_MORE_IN_PLACE * n_having(field::TITLE)
}

/// A letter that one of so many postings has is kept as a column. Rarer ones would take the place of those that are asked
/// for with every other word.
const MANY: usize = 32;

/// A word that so many times as many postings have in their place as in their title names a place. At 1 so would `de`
/// where there are postings in Rio de Janeiro; without a limit, `new` and `york` never would.
const MUCH_MORE_IN_PLACE: u32 = 4;

impl Index {
    /// What a query finds, for a reader of the language.
    // Apart from the code that the first rows need.
    #[inline(never)]
    pub(crate) fn found(&self, query: Query, view: &View, language: u16) -> Found {
        let tag = self.tables.languages.get(usize::from(language));
        let tongue = crate::tongue::Tongue::of(tag.and_then(Option::as_ref));
        let mut meaning = self.meaning(&query, tongue);
        self.forgive(&query, &mut meaning, view, language);
        let (mut hits, mut begun) = self.hits(&query, &meaning);
        if !hits.has_open(crate::meaning::FEW_HITS, view, language)
            && self.forgive_all(&query, &mut meaning)
        {
            self.take_back(hits);
            (hits, begun) = self.hits(&query, &meaning);
        }
        if let ([_, .., last], Hits::Listed(candidates)) = (&meaning.words[..], &mut hits) {
            self.add_commonness(last, &begun, view, language, candidates);
        }
        let total_weight = meaning.words.iter().map(|it| it.weight).sum();
        Found {
            query,
            meaning,
            hits,
            total_weight,
        }
    }

    /// Takes back the buffer of hits that are no longer looked at.
    pub(crate) fn take_back(&self, hits: Hits) {
        if let Hits::Marked(marked) = hits {
            self.scratch.marked.replace(marked);
        }
    }

    /// The postings that have all words, all phrases and nothing that is excluded; and for those that have all the other
    /// words, in which ways the last one goes on.
    fn hits(&self, query: &Query, meaning: &Meaning) -> (Hits, Vec<Begun>) {
        let mut marked = self.scratch.marked.take();
        if let ([word], [meant]) = (&query.words[..], &meaning.words[..])
            && query.phrases.is_empty()
            && meaning.without.is_empty()
        {
            marked.clear(self.len());
            self.mark::<false>(word, meant, &[], &mut marked, None);
            return (Hits::Marked(marked), Vec::new());
        }
        // The rarest word first, so that there is the least to sort out after.
        let mut order: Vec<usize> = (0..meaning.words.len()).collect();
        if let Some(rarest) = order
            .iter()
            .min_by_key(|it| self.n_hits_of(&meaning.words[**it]))
            .copied()
        {
            order.swap(0, rarest);
        }
        let mut candidates: Vec<Candidate> = Vec::new();
        let mut begun = Vec::new();
        for (step, at) in order.iter().enumerate() {
            let (word, meant) = (&query.words[*at], &meaning.words[*at]);
            let is_last = at + 1 == meaning.words.len();
            marked.clear(self.len());
            let is_wanted = is_last && meaning.words.len() > 1 && !is_letter(word);
            let begun = is_wanted.then_some(&mut begun);
            let weigh = |it: &mut Candidate, quality: Quality, is_place: bool| {
                it.add(quality, meant.weight, is_last);
                if is_place {
                    it.add_place(quality, meant.weight, *at);
                }
            };
            if step > 0 {
                for it in &candidates {
                    marked.qualities[it.posting as usize] = ASKED;
                }
                let is_place = self.mark::<true>(word, meant, &candidates, &mut marked, begun);
                candidates.retain_mut(|it| {
                    let quality = Quality(marked.qualities[it.posting as usize]);
                    weigh(it, quality, is_place);
                    quality.0 != ASKED
                });
            } else {
                let is_place = self.mark::<false>(word, meant, &[], &mut marked, begun);
                candidates.reserve_exact(marked.bits.count());
                marked.for_each(|posting, quality| {
                    let mut candidate = Candidate::new(posting as u32);
                    weigh(&mut candidate, quality, is_place);
                    candidates.push(candidate);
                });
            }
        }
        if meaning.words.is_empty() {
            candidates.extend((0..self.n_read() as u32).map(Candidate::new));
        }
        if !query.phrases.is_empty() {
            candidates.retain(|it| {
                let mut phrases = query.phrases.iter().zip(&meaning.phrases);
                phrases.all(|(phrase, sequence)| {
                    self.has(it.posting, sequence)
                        || it.far.is_told() && self.text_has(it.posting, phrase)
                })
            });
        }
        for excluded in &meaning.without {
            self.exclude(excluded, &mut marked.qualities, &mut candidates);
        }
        self.scratch.marked.replace(marked);
        (Hits::Listed(candidates), begun)
    }

    /// How many postings have a word; those that have it in several ways count for each.
    fn n_hits_of(&self, meant: &Meant) -> usize {
        let n: usize = meant.ways.iter().map(|it| self.lists.len(it.term)).sum();
        n + meant.composed.iter().map(|it| it.hits.len()).sum::<usize>()
    }

    /// Notes how well each posting has the word; with `ONLY_SOME`, of the `candidates`, which are marked as [`ASKED`], and
    /// without bits. `begun` takes in which ways the word goes on. Whether the word names a place: so it does if many more
    /// postings have it in their place than in their title.
    fn mark<const ONLY_SOME: bool>(
        &self,
        word: &Word,
        meant: &Meant,
        candidates: &[Candidate],
        marked: &mut Marked,
        mut begun: Option<&mut Vec<Begun>>,
    ) -> bool {
        let mut n_in = [0_u32; field::N_SETS];
        let (mut n_known, mut is_letter_of_place) = (0, false);
        if is_letter(word) && self.n_hits_of(meant) * MANY > self.len() {
            n_known = meant.n_literal;
            let only = ONLY_SOME.then_some(candidates);
            is_letter_of_place = self.mark_letter(word, only, marked);
        }
        let mut note = |posting: usize, quality: u16| {
            if !ONLY_SOME {
                marked.note(posting, quality);
                return true;
            }
            let best = &mut marked.qualities[posting];
            let is_asked = *best != 0;
            if is_asked {
                *best = (*best).max(quality);
            }
            is_asked
        };
        let mut of = None;
        let mut table = [0; _];
        for (number, way) in meant.ways.iter().enumerate().skip(n_known) {
            if of != Some((way.how, way.common)) {
                of = Some((way.how, way.common));
                table = Quality::table(way.how, way.common);
            }
            match &mut begun {
                Some(begun) if way.how == How::Begun => self.lists.for_each(way.term, |hit| {
                    if note(hit.posting(), table[usize::from(hit.fields())]) {
                        begun.push(Begun::new(hit, number));
                    }
                }),
                _ if way.how == How::Whole => self.lists.for_each(way.term, |hit| {
                    note(hit.posting(), table[usize::from(hit.fields())]);
                    n_in[usize::from(hit.fields())] += 1;
                }),
                _ => self.lists.for_each(way.term, |hit| {
                    note(hit.posting(), table[usize::from(hit.fields())]);
                }),
            }
        }
        for composed in &meant.composed {
            let table = Quality::table(composed.how, MOST_COMMON);
            for hit in &composed.hits {
                note(hit.posting(), table[usize::from(hit.fields())]);
            }
        }
        let [told, ..] = Quality::table(How::Told, MOST_COMMON);
        self.told.for_each(word, |it| {
            note(it as usize, told);
        });
        is_letter_of_place || is_place(&n_in)
    }

    /// Whether a posting has a phrase in one of its fields.
    fn has(&self, posting: u32, phrase: &Sequence) -> bool {
        self.title_has(posting as usize, phrase) || self.has_elsewhere(posting, phrase)
    }

    fn exclude(&self, excluded: &Sequence, marks: &mut Vec<u16>, candidates: &mut Vec<Candidate>) {
        marks.clear();
        marks.resize(self.len(), 0);
        let single = match excluded.terms[..] {
            [only] if excluded.open.is_none() => Some(only),
            _ => None,
        };
        for term in single.iter().chain(&excluded.whole) {
            self.lists.for_each(*term, |hit| marks[hit.posting()] = 1);
        }
        let is_phrase = excluded.terms.len() > 1;
        candidates.retain(|it| {
            marks[it.posting as usize] == 0 && !(is_phrase && self.has(it.posting, excluded))
        });
    }

    /// Says of each term which words of the query it stands for, for as long as `act` takes.
    pub(crate) fn with_words_of(&self, meaning: &Meaning, act: impl FnOnce(&[u16])) {
        let mut words_of = self.scratch.words_of.take();
        words_of.resize(self.dictionary.len(), 0);
        let words = meaning.words.iter().take(MOST_WORDS);
        for (at, meant) in words.clone().enumerate() {
            for way in &meant.ways {
                words_of[way.term as usize] |= 1 << at;
            }
        }
        act(&words_of);
        for meant in words {
            for way in &meant.ways {
                words_of[way.term as usize] = 0;
            }
        }
        self.scratch.words_of.replace(words_of);
    }

    /// How well a posting matches; `words_of` as [`Index::with_words_of`] gives it.
    pub(crate) fn score(&self, found: &Found, candidate: &Candidate, words_of: &[u16]) -> Score {
        let posting = candidate.posting as usize;
        let n_words = found.meaning.words.len().min(MOST_WORDS);
        let (mut level, mut n_to_be_close) = (u32::from(candidate.level), n_words);
        if n_words > 1 && candidate.is_in_title {
            level += u32::from(candidate.below_title);
            n_to_be_close -= usize::from(candidate.n_in_place);
        }
        let close = if n_words > 1 {
            closeness(self.title(posting), words_of, n_to_be_close)
        } else {
            0
        };
        Score::new(
            candidate.far,
            level / found.total_weight.max(1),
            close,
            candidate.common,
            self.title_len(posting),
        )
    }
}
