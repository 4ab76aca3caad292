//! The postings that have a query, before they are counted and put in order.

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

/// The postings that a query finds, expired ones and those in other languages among them.
#[derive(Debug)]
pub(crate) enum Hits {
    Listed(Vec<Candidate>),
    /// By posting: the quality of the only word; 0 for those that have it not. For a word that many have, which is what
    /// every query begins with: listing them takes longer than finding them.
    Marked(Vec<u16>),
}

impl Default for Hits {
    fn default() -> Self {
        Self::Listed(Vec::new())
    }
}

impl Hits {
    /// Calls `visit` with each posting, and whether it has a word in its description only.
    pub(crate) fn for_each(&self, mut visit: impl FnMut(usize, bool)) {
        match self {
            Self::Listed(candidates) => {
                for it in candidates {
                    visit(it.posting as usize, it.far.is_told());
                }
            }
            Self::Marked(qualities) => {
                for (posting, quality) in marked(qualities) {
                    visit(posting, quality.how_far().is_told());
                }
            }
        }
    }

    /// Whether at least `n` are open, in the language, and not found in their description only.
    pub(crate) fn has_open(&self, n: usize, view: &View, language: u16) -> bool {
        let is_open =
            |posting: usize, far: Distance| view.open[posting] == language && !far.is_told();
        match self {
            Self::Listed(candidates) => {
                let all = candidates.iter();
                let mut open = all.filter(|it| is_open(it.posting as usize, it.far));
                open.nth(n - 1).is_some()
            }
            Self::Marked(qualities) => {
                let mut open = marked(qualities).filter(|it| is_open(it.0, it.1.how_far()));
                open.nth(n - 1).is_some()
            }
        }
    }
}

/// The postings with a quality.
pub(crate) fn marked(qualities: &[u16]) -> impl Iterator<Item = (usize, Quality)> {
    let all = qualities.iter().enumerate();
    all.filter(|it| *it.1 != 0)
        .map(|(posting, it)| (posting, Quality(*it)))
}
