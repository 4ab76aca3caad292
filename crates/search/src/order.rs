//! The order of results.

use crate::PostingId;

/// `ids` with those of `shown` first, in the order of `shown`: rows on screen stay where they are while a
/// feed streams in.
pub fn keep_in_place(shown: &[PostingId], ids: Vec<PostingId>) -> Vec<PostingId> {
    if ids.starts_with(shown) {
        return ids;
    }
    // By id: where it is in `shown` and not yet put in its place.
    let n_ids = ids
        .iter()
        .chain(shown)
        .map(|it| it.0 as usize + 1)
        .max()
        .unwrap_or(0);
    let mut is_open = vec![false; n_ids];
    for id in &ids {
        is_open[id.0 as usize] = true;
    }
    let mut kept = Vec::with_capacity(ids.len());
    for id in shown.iter().chain(&ids) {
        if std::mem::take(&mut is_open[id.0 as usize]) {
            kept.push(*id);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(shown: &[u32], ids: &[u32], expected: &[u32]) {
        let ids = ids.iter().map(|it| PostingId(*it)).collect();
        let shown: Vec<_> = shown.iter().map(|it| PostingId(*it)).collect();
        let kept: Vec<_> = keep_in_place(&shown, ids).iter().map(|it| it.0).collect();
        assert_eq!(kept, expected);
    }

    #[test]
    fn what_is_shown_stays_first_and_in_order() {
        check(&[3, 1], &[1, 2, 3, 4], &[3, 1, 2, 4]);
        check(&[1, 2], &[1, 2, 3], &[1, 2, 3]);
        check(&[], &[2, 1], &[2, 1]);
    }

    #[test]
    fn what_no_longer_matches_goes() {
        check(&[3, 9, 1], &[1, 2, 3], &[3, 1, 2]);
        check(&[7], &[], &[]);
    }
}
