//! Which data comes with which part.

use std::collections::BTreeSet;
use std::ops::Range;

use super::links::Links;
use super::program::Program;
use super::write::{self, signed_leb};

/// Data of the rest that is shorter than this stays where it is: to leave it out takes as many bytes.
const LEAST_GAP: u32 = 12;

/// The data of the first part, and that of the rest: what has a name, and nothing of the first part points to.
pub(super) fn part_data(
    program: &Program,
    links: &Links,
    reached: &BTreeSet<usize>,
) -> (Vec<Vec<u8>>, Vec<Vec<u8>>) {
    let gaps = gaps(links, reached);
    let (mut early, mut late) = (Vec::new(), Vec::new());
    for (start, bytes) in &program.data {
        let end = start + bytes.len() as u32;
        let piece = |at: Range<u32>| {
            // An active segment of the one memory.
            let mut piece = vec![0, write::I32_CONST];
            signed_leb(&mut piece, i64::from(at.start as i32));
            piece.push(write::END);
            piece.extend(write::sized(
                &bytes[(at.start - start) as usize..(at.end - start) as usize],
            ));
            piece
        };
        let mut from = *start;
        for gap in &gaps {
            let gap = gap.start.max(from)..gap.end.min(end);
            if gap.end < gap.start + LEAST_GAP {
                continue;
            }
            if from < gap.start {
                early.push(piece(from..gap.start));
            }
            from = gap.end;
            late.push(piece(gap));
        }
        if from < end {
            early.push(piece(from..end));
        }
    }
    (early, late)
}

/// Where data lies that is named and not reached, in ascending order.
fn gaps(links: &Links, reached: &BTreeSet<usize>) -> Vec<Range<u32>> {
    // Pieces of data may share bytes.
    let mut ranges: Vec<(u32, u32, bool)> = links
        .data
        .iter()
        .enumerate()
        .map(|(at, it)| (it.at.start, it.at.end, reached.contains(&at)))
        .collect();
    ranges.sort_unstable();
    let mut gaps: Vec<Range<u32>> = Vec::new();
    // Up to where something is reached.
    let mut taken = 0;
    for (start, end, is_reached) in ranges {
        if is_reached {
            taken = taken.max(end);
            // What shares bytes with it stays as well.
            while let Some(last) = gaps.last_mut()
                && last.end > start
            {
                if last.start >= start {
                    gaps.pop();
                } else {
                    last.end = start;
                }
            }
        } else if end > start.max(taken) {
            let start = start.max(taken);
            match gaps.last_mut() {
                Some(last) if last.end >= start => last.end = last.end.max(end),
                _ => gaps.push(start..end),
            }
        }
    }
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::split::links::{Datum, Uses};

    #[test]
    fn data_that_shares_bytes_with_what_is_reached_stays() {
        let datum = |at: Range<u32>| Datum {
            at,
            uses: Uses::default(),
            is_location: false,
        };
        let links = |data: Vec<Datum>| Links {
            data,
            ..Links::default()
        };
        let range = |start, end| Range { start, end };
        let all = links(vec![
            datum(0..30),
            datum(10..20),
            datum(25..60),
            datum(60..70),
        ]);
        assert_eq!(gaps(&all, &[].into()), [range(0, 70)]);
        assert_eq!(gaps(&all, &[1].into()), [0..10, 25..70]);
        assert_eq!(gaps(&all, &[0, 3].into()), [range(30, 60)]);
    }
}
