//! What is reckoned from answers and times.

use std::collections::HashSet;

use super::corpus::{Corpus, Kind};

/// How many answers of a query count.
const N: usize = 10;

/// What is known of one engine.
pub(super) struct Figures {
    pub(super) name: String,
    /// For each of [`Kind::ALL`]; `None` where there is no query of the kind.
    pub(super) quality: Vec<Option<Quality>>,
    pub(super) typing: Times,
    pub(super) typing_in_tenth: Times,
    pub(super) build: Build,
    /// Bytes of the index.
    pub(super) index: u64,
    /// Bytes of the postings.
    pub(super) postings: u64,
}

/// How many milliseconds building takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Build {
    /// From postings as objects to an index that can be asked.
    pub(super) whole: f64,
    /// From postings that are the engine's own.
    pub(super) index: f64,
}

impl Build {
    /// The time in the middle, of each of the two.
    pub(super) fn median(all: &[Self]) -> Self {
        let of = |time: fn(&Self) -> f64| {
            let mut times: Vec<f64> = all.iter().map(time).collect();
            times.sort_by(f64::total_cmp);
            quantile(&times, 0.5)
        };
        Self {
            whole: of(|it| it.whole),
            index: of(|it| it.index),
        }
    }
}

/// How good the first ten answers are, on average.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Quality {
    /// The part of what is relevant that is among the first ten, of at most ten.
    pub(super) recall: f64,
    /// One over the place of the first that is relevant; 0 if none of the first ten is.
    pub(super) reciprocal_rank: f64,
}

/// How good the answers to each kind of query are; `answers` are in the order of the queries.
pub(super) fn quality(corpus: &Corpus, answers: &[Vec<u64>]) -> Vec<Option<Quality>> {
    let of_kind = |kind: &Kind| {
        let all: Vec<Quality> = corpus
            .queries
            .iter()
            .zip(answers)
            .filter(|(query, _)| query.kind == *kind)
            .map(|(query, found)| quality_of(&query.relevant, found))
            .collect();
        let mean = |part: fn(&Quality) -> f64| all.iter().map(part).sum::<f64>() / all.len() as f64;
        (!all.is_empty()).then(|| Quality {
            recall: mean(|it| it.recall),
            reciprocal_rank: mean(|it| it.reciprocal_rank),
        })
    };
    Kind::ALL.iter().map(of_kind).collect()
}

fn quality_of(relevant: &HashSet<u64>, found: &[u64]) -> Quality {
    let found = &found[..found.len().min(N)];
    // An engine that names a posting twice has found it once.
    let hits: HashSet<u64> = found
        .iter()
        .copied()
        .filter(|it| relevant.contains(it))
        .collect();
    let first = found.iter().position(|it| relevant.contains(it));
    Quality {
        recall: hits.len() as f64 / relevant.len().min(N) as f64,
        reciprocal_rank: first.map_or(0.0, |it| 1.0 / (it + 1) as f64),
    }
}

/// The one of `sorted` that this part of them stays within; `NaN` of none.
fn quantile(sorted: &[f64], part: f64) -> f64 {
    let place = (part * sorted.len() as f64).ceil() as usize;
    let time = sorted.get(place.saturating_sub(1));
    time.copied().unwrap_or(f64::NAN)
}

/// The milliseconds of many keystrokes.
#[derive(Clone, Debug, Default)]
pub(super) struct Times {
    times: Vec<f64>,
    n_queries: usize,
}

impl Times {
    /// Adds the keystrokes of `n_queries` queries.
    pub(super) fn add(&mut self, times: impl Iterator<Item = f64>, n_queries: usize) {
        self.times.extend(times);
        self.times.sort_by(f64::total_cmp);
        self.n_queries += n_queries;
    }

    /// How many keystrokes there were.
    pub(super) fn len(&self) -> usize {
        self.times.len()
    }

    /// How many queries they typed.
    pub(super) fn n_queries(&self) -> usize {
        self.n_queries
    }

    /// What all but the slowest twentieth stay within.
    pub(super) fn p95(&self) -> f64 {
        self.quantile(0.95)
    }

    /// The time that this part of the keystrokes stays within: 0.5 is the median, 1 the maximum.
    pub(super) fn quantile(&self, part: f64) -> f64 {
        quantile(&self.times, part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(relevant: &[u64], found: &[u64], recall: f64, reciprocal_rank: f64) {
        let expected = Quality {
            recall,
            reciprocal_rank,
        };
        let relevant = relevant.iter().copied().collect();
        assert_eq!(quality_of(&relevant, found), expected);
    }

    #[test]
    fn recall_is_of_what_ten_answers_can_hold() {
        check(&[1, 2], &[2, 9, 1], 1.0, 1.0);
        check(&[1, 2], &[8, 2], 0.5, 0.5);
        check(&[1, 2], &[], 0.0, 0.0);
        let hundred: Vec<u64> = (0..100).collect();
        check(&hundred, &hundred[..10], 1.0, 1.0);
        check(&hundred, &hundred[..5], 0.5, 1.0);
    }

    #[test]
    fn what_comes_after_ten_or_twice_does_not_count() {
        check(&[7], &[0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 7], 0.0, 0.0);
        check(&[1, 2], &[1, 1], 0.5, 1.0);
    }

    #[test]
    fn quantiles_are_times_that_were_taken() {
        let mut times = Times::default();
        times.add((1..=20).map(f64::from), 2);
        assert_eq!(times.quantile(0.5), 10.0);
        assert_eq!(times.quantile(0.95), 19.0);
        assert_eq!(times.quantile(1.0), 20.0);
        assert!(Times::default().quantile(0.5).is_nan());
    }
}
