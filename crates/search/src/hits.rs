//! The postings that have a query, before they are counted and put in order.

use crate::bits::Bits;
use crate::meaning::MOST_WORDS;
use crate::rank::{Distance, MOST_COMMON, Quality};
use crate::view::View;

/// A posting that has all words.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Candidate {
    pub(crate) posting: u32,
    pub(crate) far: Distance,
    /// Of all words, each by its weight. A number that no query of sensible length outgrows.
    pub(crate) level: u16,
    /// What the level lacks because names of places are in the place and not in the title, and how many they are.
    pub(crate) below_title: u16,
    pub(crate) n_in_place: u8,
    pub(crate) is_in_title: bool,
    /// Of the word that is least common among those found.
    pub(crate) common: u8,
    /// Whether the last word is only begun.
    pub(crate) is_begun: bool,
}

impl Candidate {
    /// Takes in how it has a word.
    #[inline]
    pub(crate) fn add(&mut self, quality: Quality, weight: u32, is_last: bool) {
        self.far = self.far.and(quality.how_far());
        let level = quality.level() * weight;
        self.level = self.level.saturating_add(level as u16);
        self.common = self.common.min(quality.common());
        self.is_begun |= is_last && quality.is_begun();
        self.is_in_title |= quality.is_in_title();
    }

    /// The same for a word that names a place.
    pub(crate) fn add_place(&mut self, quality: Quality, weight: u32, at: usize) {
        let below_title = quality.below_title();
        self.below_title = self
            .below_title
            .saturating_add((below_title * weight) as u16);
        self.n_in_place += u8::from(below_title > 0 && at < MOST_WORDS);
    }

    pub(crate) fn new(posting: u32) -> Self {
        Self {
            posting,
            far: Distance::default(),
            level: 0,
            below_title: 0,
            n_in_place: 0,
            is_in_title: false,
            common: MOST_COMMON,
            is_begun: false,
        }
    }
}

/// Which postings have a word, and how well. Kept from one keystroke to the next, as long as the board.
#[derive(Debug, Default)]
pub(crate) struct Marked {
    /// By posting: the best quality; 0 for those that have it not.
    pub(crate) qualities: Vec<u16>,
    /// Those that have it.
    pub(crate) bits: Bits,
}

impl Marked {
    /// Forgets all, for a board of `n` postings.
    pub(crate) fn clear(&mut self, n: usize) {
        self.qualities.clear();
        self.qualities.resize(n, 0);
        self.bits.clear(n);
    }

    /// Notes how well a posting has the word; the best is kept.
    #[inline]
    pub(crate) fn note(&mut self, posting: usize, quality: u16) {
        let best = &mut self.qualities[posting];
        *best = (*best).max(quality);
        self.bits.set(posting);
    }

    /// Calls `visit` with each posting that has the word.
    #[inline]
    pub(crate) fn for_each(&self, mut visit: impl FnMut(usize, Quality)) {
        self.bits
            .for_each(|it| visit(it, Quality(self.qualities[it])));
    }
}

/// The postings that a query finds, expired ones and those in other languages among them.
#[derive(Debug)]
pub(crate) enum Hits {
    /// Those of several words, or with phrases.
    Listed(Vec<Candidate>),
    /// Those of a single word, which is what every query begins with: listing them takes longer than finding them.
    Marked(Marked),
}

impl Hits {
    /// Calls `visit` with each posting.
    pub(crate) fn for_each(&self, mut visit: impl FnMut(usize)) {
        match self {
            Self::Listed(candidates) => {
                candidates.iter().for_each(|it| visit(it.posting as usize));
            }
            Self::Marked(marked) => marked.bits.for_each(visit),
        }
    }

    /// Whether at least `n` are open, in the language, and not found in their description only.
    pub(crate) fn has_open(&self, n: usize, view: &View, language: u16) -> bool {
        let mut n_left = n;
        let mut is_enough = |posting: usize, far: Distance| {
            n_left -= usize::from(view.open[posting] == language && !far.is_told());
            n_left == 0
        };
        match self {
            Self::Listed(candidates) => candidates
                .iter()
                .any(|it| is_enough(it.posting as usize, it.far)),
            Self::Marked(marked) => marked
                .bits
                .any(|it| is_enough(it, Quality(marked.qualities[it]).how_far())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_walked_through_in_order_and_the_best_stays() {
        let mut marked = Marked::default();
        // The second time nothing is left of the first.
        for postings in [[0, 63, 64, 199], [1, 2, 65, 198]] {
            marked.clear(200);
            for posting in postings {
                marked.note(posting, 7);
                marked.note(posting, 9);
                marked.note(posting, 8);
            }
            let mut found = Vec::new();
            marked.for_each(|posting, quality| found.push((posting, quality.0)));
            assert_eq!(found, postings.map(|it| (it, 9)));
        }
    }
}
