//! The results as they stand on screen.

use std::sync::Arc;

use openings_search::{Criteria, PostingId, Results, keep_in_place};

/// The answer to what is asked for, in the order in which it is shown.
///
/// The order is that of the results, but for one case: while a feed streams in, the rows that are on screen
/// stay where they are, since nothing may jump under a reader's eyes or finger.
#[derive(Debug, Clone, PartialEq)]
pub struct Listing {
    /// What was asked.
    pub criteria: Arc<Criteria>,
    /// The answer.
    pub results: Arc<Results>,
    /// The postings in the order shown.
    pub order: Arc<Vec<PostingId>>,
    /// Goes up when the visitor asks for the right order again, or the postings were replaced.
    pub(crate) epoch: usize,
    /// Whether `order` is not the order asked for, so that the visitor can be offered to sort again.
    pub is_held: bool,
}

impl Listing {
    /// The listing for `results`, given the one on screen, of which `n_shown` rows can be seen.
    ///
    /// The rows seen stay in place if neither the criteria nor the epoch are new.
    pub(crate) fn after(
        previous: Option<&Self>,
        criteria: Criteria,
        results: Results,
        n_shown: usize,
        epoch: usize,
    ) -> Self {
        let held = previous
            .filter(|it| it.epoch == epoch && *it.criteria == criteria)
            .map(|it| &it.order[..it.order.len().min(n_shown)]);
        let order = match held {
            Some(shown) => keep_in_place(shown, results.ids.clone()),
            None => results.ids.clone(),
        };
        Self {
            epoch,
            is_held: order != results.ids,
            criteria: Arc::new(criteria),
            results: Arc::new(results),
            order: Arc::new(order),
        }
    }

    /// How many postings match.
    pub fn total(&self) -> usize {
        self.order.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn results(ids: &[u32]) -> Results {
        Results {
            ids: ids.iter().map(|it| PostingId(*it)).collect(),
            ..Results::default()
        }
    }

    #[track_caller]
    fn check(first: &[u32], then: &[u32], epoch: usize, expected: &[u32], is_held: bool) {
        let criteria = Criteria::default();
        let before = Listing::after(None, criteria.clone(), results(first), 2, 0);
        let after = Listing::after(Some(&before), criteria, results(then), 2, epoch);
        let order: Vec<u32> = after.order.iter().map(|it| it.0).collect();
        assert_eq!((order.as_slice(), after.is_held), (expected, is_held));
    }

    #[test]
    fn rows_on_screen_stay_while_newer_ones_arrive() {
        check(&[1, 2, 3], &[9, 1, 8, 2, 3], 0, &[1, 2, 9, 8, 3], true);
    }

    #[test]
    fn an_order_that_is_right_is_not_held() {
        check(&[1, 2], &[1, 2, 3], 0, &[1, 2, 3], false);
    }

    #[test]
    fn asking_again_sorts() {
        check(&[1, 2], &[9, 1, 2], 1, &[9, 1, 2], false);
    }
}
