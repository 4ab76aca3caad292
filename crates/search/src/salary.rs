//! Salaries: what a posting pays a year, and the round amounts that a filter offers.

use openings_feed::model::Salary;

/// The round amounts of one decade, in tenths of it. Steps that people name when they talk about pay.
const STEPS: [u32; 10] = [10, 12, 15, 20, 25, 30, 40, 50, 60, 80];

/// From 10 to 4,000,000,000: below it no one lives on, and above it a `u32` ends.
const N_RUNGS: u8 = 87;

/// What the posting pays a year: the upper bound, or the only one. `None` if it is not above 0.
pub(crate) fn yearly(salary: &Salary) -> Option<u32> {
    let amount = salary.max.or(salary.min)? * salary.period.per_year();
    (amount > 0.0).then_some(amount as u32)
}

/// The amount of a rung; rungs are counted from 1.
pub(crate) fn amount_of(rung: u8) -> u32 {
    let rung = u32::from(rung.clamp(1, N_RUNGS)) - 1;
    let decade = 10_u32.saturating_pow(rung / 10);
    STEPS[rung as usize % 10].saturating_mul(decade)
}

/// The highest rung that `amount` reaches; 0 if it reaches none.
pub(crate) fn rung_of(amount: u32) -> u8 {
    let reached = |rung: &u8| amount_of(*rung) <= amount;
    (1..=N_RUNGS).take_while(reached).count() as u8
}

/// At most `n` rungs to offer, rising, where `counts[rung]` postings reach that rung and none above it.
///
/// Each tells postings apart: fewer reach it than reach the one before, and fewer than `n_all`.
pub(crate) fn rungs_on_offer(counts: &[usize], n_all: usize, n: usize) -> Vec<(u8, usize)> {
    let mut candidates = Vec::new();
    let mut n_reaching = 0;
    for (rung, count) in counts.iter().enumerate().skip(1).rev() {
        if *count > 0 {
            n_reaching += count;
            candidates.push((rung as u8, n_reaching));
        }
    }
    candidates.retain(|(_, count)| *count < n_all);
    candidates.reverse();
    if candidates.len() <= n {
        return candidates;
    }
    // As many postings between any two, so that a single absurd salary does not take up a step.
    let n_most = candidates[0].1;
    let mut offered: Vec<_> = (0..n)
        .filter_map(|step| {
            let target = (n_most * (n - step)).div_ceil(n);
            candidates
                .iter()
                .rev()
                .find(|(_, count)| *count >= target)
                .copied()
        })
        .collect();
    offered.dedup();
    offered
}

/// A table that [`rungs_on_offer`] reads, with nothing in it.
pub(crate) fn no_counts() -> Vec<usize> {
    vec![0; usize::from(N_RUNGS) + 1]
}

#[cfg(test)]
mod tests {
    use openings_feed::model::{Currency, SalaryPeriod};

    use super::*;

    #[test]
    fn rungs_are_round_and_rise() {
        let amounts: Vec<_> = (38..=47).map(amount_of).collect();
        let expected = [
            50_000, 60_000, 80_000, 100_000, 120_000, 150_000, 200_000, 250_000, 300_000, 400_000,
        ];
        assert_eq!(amounts, expected);
        assert_eq!((amount_of(1), amount_of(N_RUNGS)), (10, 4_000_000_000));
        assert!((2..=N_RUNGS).all(|it| amount_of(it) > amount_of(it - 1)));
    }

    #[test]
    fn an_amount_reaches_the_rung_at_or_below_it() {
        assert_eq!(amount_of(rung_of(95_000)), 80_000);
        assert_eq!(amount_of(rung_of(100_000)), 100_000);
        assert_eq!(rung_of(9), 0);
        assert_eq!(rung_of(u32::MAX), N_RUNGS);
    }

    #[test]
    fn the_upper_bound_of_a_year_counts() {
        let currency = Currency::parse("EUR").unwrap();
        let mut salary = Salary {
            min: Some(20.0),
            max: Some(30.0),
            currency,
            period: SalaryPeriod::Hour,
        };
        assert_eq!(yearly(&salary), Some(62_400));
        salary.max = None;
        assert_eq!(yearly(&salary), Some(41_600));
        salary.min = Some(0.0);
        assert_eq!(yearly(&salary), None);
    }

    #[test]
    fn only_rungs_that_tell_apart_are_offered() {
        let mut counts = no_counts();
        counts[40] = 2;
        counts[42] = 1;
        assert_eq!(rungs_on_offer(&counts, 3, 6), [(42, 1)]);
        assert_eq!(rungs_on_offer(&counts, 4, 6), [(40, 3), (42, 1)]);
        assert_eq!(rungs_on_offer(&no_counts(), 4, 6), []);
    }

    #[test]
    fn many_rungs_are_thinned_out_evenly() {
        let mut counts = no_counts();
        counts[1] = 1;
        for count in &mut counts[36..48] {
            *count = 10;
        }
        let offered = rungs_on_offer(&counts, 1000, 6);
        assert_eq!(offered.len(), 6);
        assert!(offered.is_sorted_by(|a, b| a.0 < b.0 && a.1 > b.1));
    }
}
