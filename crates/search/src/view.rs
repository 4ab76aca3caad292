//! What depends on the moment and on all postings: made once, and again when a posting came or the clock moved.

use openings_feed::model::Timestamp;
use openings_feed::sorted_by;

use crate::Index;
use crate::facts::NO_NUMBER;
use crate::tally::age_of;

/// One column for each thing that a hit is asked.
#[derive(Debug)]
pub(crate) struct View {
    pub(crate) now: Timestamp,
    /// The language of a posting; [`NO_NUMBER`] if it has expired.
    pub(crate) open: Vec<u16>,
    /// See [`age_of`].
    pub(crate) ages: Vec<u8>,
    /// By language: how many are open.
    pub(crate) n_open: Vec<usize>,
    /// By posting: how many are newer.
    pub(crate) rank: Vec<u32>,
    /// The postings, newest first.
    pub(crate) by_rank: Vec<u32>,
    /// Whether the feed has them in that order.
    pub(crate) is_newest_first: bool,
}

/// The first postings, newest first: those that were sorted so far.
#[derive(Debug, Default)]
pub(crate) struct Recency {
    sorted: Vec<u32>,
}

/// So many postings are sorted in when they are added; fewer wait for a look.
const N_AT_ONCE: usize = 4096;

impl Recency {
    /// To be called after each posting.
    pub(crate) fn sort_if_due(&mut self, posted: impl Fn(u32) -> i64, n_postings: usize) {
        let number = self.sorted.len() as u32;
        let is_next = |last: &u32| posted(*last) >= posted(number);
        // A feed with the newest first is in order as it comes, and so is one without dates.
        if n_postings == self.sorted.len() + 1 && self.sorted.last().is_none_or(is_next) {
            self.sorted.push(number);
        } else if n_postings - self.sorted.len() >= N_AT_ONCE {
            self.sorted = self.all(posted, n_postings);
        }
    }

    /// All postings, newest first; at the same moment in the order of the feed.
    fn all(&self, posted: impl Fn(u32) -> i64, n_postings: usize) -> Vec<u32> {
        let n_sorted = self.sorted.len() as u32;
        let late: Vec<u32> = (n_sorted..n_postings as u32).collect();
        let mut late = sorted_by(late, |a, b| posted(*b).cmp(&posted(*a)))
            .into_iter()
            .peekable();
        let mut all = Vec::with_capacity(n_postings);
        for number in &self.sorted {
            // The sorted ones came first, so they stay before what is as new.
            let own = posted(*number);
            while let Some(newer) = late.next_if(|it| posted(*it) > own) {
                all.push(newer);
            }
            all.push(*number);
        }
        all.extend(late);
        all
    }
}

impl View {
    pub(crate) fn new(index: &Index, now: Timestamp) -> Self {
        let n_postings = index.len();
        let mut view = Self {
            now,
            open: Vec::with_capacity(n_postings),
            ages: Vec::with_capacity(n_postings),
            n_open: vec![0; index.tables.languages.len()],
            rank: vec![0; n_postings],
            is_newest_first: true,
            by_rank: index
                .recency
                .all(|it| index.facts.posted.get(it as usize), n_postings),
        };
        let facts = &index.facts;
        for (at, language) in facts.languages.iter().copied().enumerate() {
            view.ages.push(age_of(facts.posted.get(at), now));
            if facts.is_open(at, now.0) {
                view.open.push(language);
                view.n_open[usize::from(language)] += 1;
            } else {
                view.open.push(NO_NUMBER);
            }
        }
        for (rank, number) in view.by_rank.iter().enumerate() {
            view.is_newest_first &= rank == *number as usize;
            view.rank[*number as usize] = rank as u32;
        }
        view
    }
}
