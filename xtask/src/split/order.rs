//! In which order functions lie.

use std::collections::{BTreeMap, BTreeSet};

use super::program::{Body, Program};

/// How many bytes of code in a row count as something that two functions have in common. With 4, 5 and 8 the program
/// becomes some 0.2 to 1 KB larger.
const RUN: usize = 6;

/// Functions beside those that are most like them, which brotli makes less of: it is a chain from the first in order of
/// what they take and give and of their code, and each next one shares the greatest part of its runs with the one before.
pub(super) fn in_order(program: &Program, functions: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut functions: Vec<u32> = functions.collect();
    functions.sort_by_key(|it| (program.type_of(*it), program.body(*it).bytes));
    let codes: Vec<Vec<u8>> = functions
        .iter()
        .map(|it| program.body(*it).without_callees())
        .collect();
    chain(&codes).into_iter().map(|it| functions[it]).collect()
}

fn chain(codes: &[Vec<u8>]) -> Vec<usize> {
    let runs: Vec<BTreeSet<&[u8]>> = codes.iter().map(|it| it.windows(RUN).collect()).collect();
    let mut having: BTreeMap<&[u8], Vec<usize>> = BTreeMap::new();
    for (at, runs) in runs.iter().enumerate() {
        for run in runs {
            having.entry(run).or_default().push(at);
        }
    }
    let mut left: BTreeSet<usize> = (0..codes.len()).collect();
    let mut chain = Vec::with_capacity(codes.len());
    let mut next = left.pop_first();
    while let Some(last) = next {
        chain.push(last);
        let mut n_shared: BTreeMap<usize, usize> = BTreeMap::new();
        for it in runs[last].iter().flat_map(|it| &having[it]) {
            if left.contains(it) {
                *n_shared.entry(*it).or_default() += 1;
            }
        }
        let alike = |(at, n): (usize, usize)| n as f64 / (runs[at].len() + runs[last].len()) as f64;
        next = n_shared
            .into_iter()
            // The first of equals.
            .rev()
            .max_by(|a, b| alike(*a).total_cmp(&alike(*b)))
            .map(|(at, _)| at)
            .or_else(|| left.first().copied());
        next.map(|it| left.remove(&it));
    }
    chain
}

impl Body<'_> {
    /// The code, with a mark where the number of a callee stands: those are given anew.
    fn without_callees(&self) -> Vec<u8> {
        let mut code = Vec::with_capacity(self.bytes.len());
        let mut from = 0;
        for call in &self.calls {
            code.extend(&self.bytes[from..call.at.start]);
            code.push(u8::MAX);
            from = call.at.end;
        }
        code.extend(&self.bytes[from..]);
        code
    }
}

#[cfg(test)]
mod tests {
    use super::chain;

    #[test]
    fn like_lies_beside_like_and_none_is_lost() {
        let codes = [
            "first of all",
            "unlike",
            "one of first",
            "",
            "first at all",
            "other",
        ];
        let codes = codes.map(|it| it.as_bytes().to_vec());
        let chain = chain(&codes);
        assert_eq!(chain[..2], [0, 4]);
        let mut all = chain.clone();
        all.sort_unstable();
        assert_eq!(all, [0, 1, 2, 3, 4, 5]);
    }
}
