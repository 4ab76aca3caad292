//! Words that are written as one here and as several there: `full-stack`, `Softwareentwickler`, 工程师.

use crate::index::{Index, PostingId};
use crate::lists::{Hit, field};
use crate::meaning::{Composed, Letters, MOST_WORDS, Meant, Sequence, Way};
use crate::query::{End, Kind, Word, pairs};
use crate::rank::How;
use crate::tongue::Tongue;
use crate::word::Words;

/// A shorter word is not read as two that were typed apart: `a b` is not `AB`.
const SHORTEST_JOINED: usize = 5;

/// A stretch of fewer letters has nothing left without one of them.
const SHORTEST_STRETCH: usize = 4;

/// From so many letters on, one may be wrong: then at least three pairs still say what was meant.
const SHORTEST_MISTYPED: usize = 6;

impl Composed {
    fn but(self, how: How) -> Self {
        Self { how, ..self }
    }
}

impl Index {
    /// `parts` one behind the other.
    pub(crate) fn parts(&self, parts: &[String], end: End) -> Option<Composed> {
        let (closed, open) = match (end, parts.split_last()) {
            (End::Open, Some((last, first))) => (first, Some(last.clone())),
            _ => (parts, None),
        };
        let terms: Option<Vec<u32>> = closed.iter().map(|it| self.dictionary.get(it)).collect();
        let sequence = Sequence {
            terms: terms?,
            open,
            whole: None,
            is_ordered: true,
        };
        self.composed(sequence, How::Whole)
    }

    /// All of `grams` in one field.
    pub(crate) fn all_in_one_field(&self, grams: &[String]) -> Option<Composed> {
        let terms: Option<Vec<u32>> = grams.iter().map(|it| self.dictionary.get(it)).collect();
        let sequence = Sequence {
            terms: terms?,
            open: None,
            whole: None,
            is_ordered: false,
        };
        self.composed(sequence, How::Whole)
    }

    /// A stretch of a script without spaces with something between its words, or with one letter mistyped.
    pub(crate) fn add_gaps(&self, word: &Word, n_hits: usize, meant: &mut Meant) {
        let pairs = pairs(&word.term);
        let n_pairs = pairs.len();
        if n_pairs < SHORTEST_STRETCH - 1 {
            return;
        }
        let without = |gone: std::ops::Range<usize>| -> Vec<String> {
            let kept = pairs
                .iter()
                .enumerate()
                .filter(|(at, _)| !gone.contains(at));
            kept.map(|(_, it)| it.clone()).collect()
        };
        // The pair across the gap goes; on both sides of it there is a whole one.
        for at in 1..n_pairs - 1 {
            let composed = self.all_in_one_field(&without(at..at + 1));
            meant.composed.extend(composed.map(|it| it.but(How::Kin)));
        }
        if n_hits > 0 || n_pairs < SHORTEST_MISTYPED - 1 {
            return;
        }
        // A letter is in two pairs, the first and the last in one.
        for at in 0..=n_pairs {
            let composed = self.all_in_one_field(&without(at.saturating_sub(1)..at + 1));
            meant.composed.extend(composed.map(|it| it.but(How::Near)));
        }
    }

    /// Where a sequence is; `None` if it is nowhere.
    pub(crate) fn composed(&self, sequence: Sequence, how: How) -> Option<Composed> {
        let rarest = *sequence
            .terms
            .iter()
            .min_by_key(|it| self.lists.len(**it))?;
        let mut fields = self.scratch.fields.take();
        fields.resize(self.len(), 0);
        let mut postings = Vec::with_capacity(self.lists.len(rarest));
        self.lists.for_each(rarest, |hit| {
            fields[hit.posting()] = hit.fields();
            postings.push(hit.posting());
        });
        // Each term takes away what it has not, and leaves a mark so that what has it not at all goes too.
        let mut having = self.scratch.having.take();
        having.resize(self.len(), 0);
        let mut require = |terms: &[u32]| {
            for term in terms {
                self.lists
                    .for_each(*term, |hit| having[hit.posting()] |= hit.fields());
            }
            for posting in &postings {
                fields[*posting] &= having[*posting];
            }
            for term in terms {
                self.lists.for_each(*term, |hit| having[hit.posting()] = 0);
            }
        };
        for term in sequence.terms.iter().filter(|it| **it != rarest) {
            require(&[*term]);
        }
        if let Some(open) = &sequence.open {
            let mut terms = Vec::new();
            self.dictionary
                .for_each_with_prefix(open, |term, _| terms.push(term));
            require(&terms);
        }
        let mut hits = Vec::new();
        for posting in postings {
            let mut has = std::mem::take(&mut fields[posting]);
            if sequence.is_ordered && has & field::TITLE != 0 && !self.title_has(posting, &sequence)
            {
                has &= !field::TITLE;
            }
            if has != 0 {
                hits.push(Hit::new(posting as u32, has));
            }
        }
        self.scratch.fields.replace(fields);
        self.scratch.having.replace(having);
        (!hits.is_empty()).then_some(Composed {
            how,
            sequence,
            hits,
        })
    }

    /// Whether the terms stand one behind the other in the title.
    pub(crate) fn title_has(&self, posting: usize, sequence: &Sequence) -> bool {
        let mut terms = self.scratch.title.borrow_mut();
        terms.clear();
        terms.extend(self.title(posting));
        self.has_sequence(&terms, sequence)
    }

    fn has_sequence(&self, terms: &[u32], sequence: &Sequence) -> bool {
        let n = sequence.terms.len();
        (0..terms.len()).any(|start| {
            let rest = &terms[start..];
            rest.starts_with(&sequence.terms)
                && match &sequence.open {
                    None => n > 0,
                    Some(open) => rest
                        .get(n)
                        .is_some_and(|it| self.dictionary.term(*it).starts_with(open.as_str())),
                }
        })
    }

    /// Whether a field other than the title has the terms one behind the other.
    pub(crate) fn has_elsewhere(&self, posting: u32, sequence: &Sequence) -> bool {
        let Some(posting) = self.posting(PostingId(posting)) else {
            return false;
        };
        let places = posting
            .locations
            .iter()
            .flat_map(|it| [&it.city, &it.region]);
        let fields = places
            .flatten()
            .chain(&posting.department)
            .chain(&posting.tags)
            .chain([&posting.organization]);
        let mut words = Words::default();
        let mut terms = Vec::new();
        for field in fields {
            words.read(field);
            terms.clear();
            // A term that is not on the board does not occur: this text is on it.
            words.for_each_in_order(|it| terms.extend(self.dictionary.get(it)));
            if self.has_sequence(&terms, sequence) {
                return true;
            }
        }
        false
    }

    /// Two words that were typed apart may be one: `full stack`, `Software Entwickler`.
    pub(crate) fn join_neighbors(&self, words: &[Word], tongue: Tongue, meant: &mut [Meant]) {
        let mut joined = String::new();
        for at in 1..words.len().min(MOST_WORDS) {
            let (first, second) = (&words[at - 1], &words[at]);
            let is_plain = |it: &Word| it.kind == Kind::Word && it.parts.is_empty();
            if !is_plain(first) || !is_plain(second) {
                continue;
            }
            for link in std::iter::once(&"").chain(tongue.links()) {
                joined.clear();
                joined.push_str(&first.term);
                joined.push_str(link);
                joined.push_str(&second.term);
                let how = if link.is_empty() {
                    How::Joined
                } else {
                    How::Kin
                };
                let mut ways = Vec::new();
                self.add_term(&joined, second.end, how, &mut ways);
                ways.retain(|it| {
                    let letters = self.dictionary.term(it.term).chars();
                    letters.take(SHORTEST_JOINED).count() == SHORTEST_JOINED
                });
                if tongue.composes() {
                    let n_letters = joined.chars().count();
                    let longer = self.ending(&joined);
                    ways.extend(longer.iter().map(|term| {
                        let n_all = self.dictionary.term(*term).chars().count();
                        Way {
                            term: *term,
                            how: How::Kin,
                            letters: Letters::behind(n_all - n_letters, n_letters),
                            common: 0,
                        }
                    }));
                }
                meant[at - 1].ways.extend(&ways);
                meant[at].ways.extend(&ways);
            }
        }
    }
}
