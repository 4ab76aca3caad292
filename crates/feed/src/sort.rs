//! Sorting in few bytes.
//!
//! The standard library's sort is compiled anew for each type and order, at 8 to 15 KB each in WebAssembly: nine
//! of them were a tenth of the widget. This is one merge sort for all, over numbers that stand for the things.

use std::cmp::Ordering;

/// `items` in the order of `compare`; equal ones stay as they were. O(n log n) comparisons.
pub fn sorted_by<T>(items: Vec<T>, mut compare: impl FnMut(&T, &T) -> Ordering) -> Vec<T> {
    let order = order(items.len(), &mut |a, b| compare(&items[a], &items[b]));
    let mut slots: Vec<Option<T>> = items.into_iter().map(Some).collect();
    order
        .into_iter()
        .filter_map(|it| slots[it as usize].take())
        .collect()
}

/// The numbers below `n` in the order of `compare`. Below 2³² things.
fn order(n: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<u32> {
    let mut sorted: Vec<u32> = (0..n as u32).collect();
    let mut merged = sorted.clone();
    let mut width = 1;
    while width < n {
        for start in (0..n).step_by(2 * width) {
            let middle = n.min(start + width);
            let end = n.min(start + 2 * width);
            let (mut left, mut right) = (start, middle);
            for slot in &mut merged[start..end] {
                let takes_left = left < middle
                    && (right == end
                        || compare(sorted[left] as usize, sorted[right] as usize)
                            != Ordering::Greater);
                let from = if takes_left { &mut left } else { &mut right };
                *slot = sorted[*from];
                *from += 1;
            }
        }
        std::mem::swap(&mut sorted, &mut merged);
        width *= 2;
    }
    sorted
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_order_is_that_of_the_standard_library(items: Vec<(u8, u16)>) {
            let mut expected = items.clone();
            expected.sort_by_key(|it| it.0);
            prop_assert_eq!(sorted_by(items, |a, b| a.0.cmp(&b.0)), expected);
        }
    }
}
