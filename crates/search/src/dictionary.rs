//! All terms of a board: by text, by number, and in the order of their texts.

use openings_feed::sorted_by;

use crate::names::Names;

/// So many new terms are looked through one by one; then they are put in order and become a run.
const N_FRESH: usize = 4096;

/// Runs are merged at once up to this length, which takes well under a millisecond; longer ones in slices.
const AT_ONCE: usize = 8192;

/// A run is merged with the one before it once it is a quarter as long. At 0 each new run would move all terms
/// again; without a limit there would be hundreds of runs to look through.
const SHARE: usize = 4;

/// Looks at the clock after so many terms.
const N_BETWEEN_LOOKS: usize = 256;

/// Numbers for terms, and their order.
///
/// The order lies in a few runs of falling length: a term that comes late goes into a short one.
#[derive(Debug, Default)]
pub(crate) struct Dictionary {
    names: Names,
    runs: Vec<Run>,
    /// The latest terms, as they came.
    fresh: Vec<u32>,
    merging: Option<Merging>,
}

/// Terms in order.
#[derive(Debug, Default)]
pub(crate) struct Run {
    pub(crate) order: Vec<u32>,
    /// How many bytes a term shares with the one before it; at most 255.
    pub(crate) shared: Vec<u8>,
    /// See [`letters_of`].
    pub(crate) letters: Vec<u32>,
}

impl Run {
    fn with_capacity(n: usize) -> Self {
        Self {
            order: Vec::with_capacity(n),
            shared: Vec::with_capacity(n),
            letters: Vec::with_capacity(n),
        }
    }

    /// Adds a term with its letters; `before` is the one before it.
    fn push(&mut self, number: u32, letters: u32, term: &str, before: &str) {
        self.order.push(number);
        self.shared.push(n_shared(before, term));
        self.letters.push(letters);
    }
}

/// Which letters there are, a bit each; some letters share one.
pub(crate) fn letters_of(letters: impl Iterator<Item = char>) -> u32 {
    letters.fold(0, |bits, it| bits | 1 << (it as u32 % u32::BITS))
}

/// Two neighboring runs on their way to become one.
#[derive(Debug)]
struct Merging {
    first: usize,
    n_left: usize,
    n_right: usize,
    merged: Run,
}

impl Dictionary {
    /// How many terms there are.
    pub(crate) fn len(&self) -> usize {
        self.names.len()
    }

    /// The term of a number.
    #[inline]
    pub(crate) fn term(&self, number: u32) -> &str {
        self.names.name(number)
    }

    /// The number of a term.
    pub(crate) fn get(&self, term: &str) -> Option<u32> {
        self.names.get(term)
    }

    /// The number of a term, a new one if it has none yet.
    pub(crate) fn intern(&mut self, term: &str) -> u32 {
        let n_before = self.len();
        let number = self.names.intern(term);
        if self.len() > n_before {
            self.fresh.push(number);
            if self.fresh.len() == N_FRESH {
                self.freeze();
            }
        }
        number
    }

    /// Calls `visit` with every term that begins with `prefix`, and whether it is no longer than that.
    pub(crate) fn for_each_with_prefix(&self, prefix: &str, mut visit: impl FnMut(u32, bool)) {
        for run in &self.runs {
            self.visit_run(run, prefix, &mut visit);
        }
        for number in &self.fresh {
            let term = self.term(*number);
            if term.starts_with(prefix) {
                visit(*number, term.len() == prefix.len());
            }
        }
    }

    fn visit_run(&self, run: &Run, prefix: &str, visit: &mut impl FnMut(u32, bool)) {
        let first = run.order.partition_point(|it| self.term(*it) < prefix);
        for (at, number) in run.order.iter().enumerate().skip(first) {
            // What shares the prefix with a term that has it need not be read.
            let n_shared = run.shared[at];
            let is_known =
                at > first && usize::from(n_shared) >= prefix.len() && n_shared < u8::MAX;
            if !is_known && !self.term(*number).starts_with(prefix) {
                break;
            }
            visit(
                *number,
                at == first && self.term(*number).len() == prefix.len(),
            );
        }
    }

    /// Calls `visit` with each run.
    pub(crate) fn for_each_run(&self, mut visit: impl FnMut(&Run)) {
        self.runs.iter().for_each(&mut visit);
        visit(&self.run_of(&self.fresh));
    }

    /// A run of some terms in any order.
    fn run_of(&self, numbers: &[u32]) -> Run {
        // The first letters decide nearly always, and need no look at the text.
        let keyed = numbers
            .iter()
            .map(|it| (first_letters(self.term(*it)), *it));
        let keyed = sorted_by_letters(keyed.collect());
        let mut before = "";
        let mut run = Run::with_capacity(numbers.len());
        let mut push = |number| {
            let term = self.term(number);
            run.push(number, letters_of(term.chars()), term, before);
            before = term;
        };
        for same in keyed.chunk_by(|a, b| a.0 == b.0) {
            match same {
                [one] => push(one.1),
                _ => sorted_by(same.to_vec(), |a, b| self.term(a.1).cmp(self.term(b.1)))
                    .into_iter()
                    .for_each(|it| push(it.1)),
            }
        }
        run
    }

    /// Makes a run of the latest terms.
    fn freeze(&mut self) {
        let order = std::mem::take(&mut self.fresh);
        self.runs.push(self.run_of(&order));
        while let Some(mut merging) = self.due(AT_ONCE) {
            self.merge(&mut merging, || true);
            self.replace(merging);
        }
    }

    /// The next two runs to merge, if they have at most so many terms.
    fn due(&self, n_most: usize) -> Option<Merging> {
        let n_held = self.merging.as_ref().map_or(0, |it| it.first + 2);
        let first = self.runs.len().checked_sub(2).filter(|it| *it >= n_held)?;
        let [n_left, n_right] = [first, first + 1].map(|it| self.runs[it].order.len());
        let is_due = n_right * SHARE >= n_left && n_left + n_right <= n_most;
        is_due.then(|| Merging {
            first,
            n_left: 0,
            n_right: 0,
            merged: Run::with_capacity(n_left + n_right),
        })
    }

    /// Merges runs as long as `keep_going` says so; whether there is more to do.
    pub(crate) fn tidy(&mut self, mut keep_going: impl FnMut() -> bool) -> bool {
        // What stayed in no order would be put in order with each word that may be a typo.
        if !self.fresh.is_empty() {
            self.freeze();
        }
        while let Some(mut merging) = self.merging.take().or_else(|| self.due(usize::MAX)) {
            if !self.merge(&mut merging, &mut keep_going) {
                self.merging = Some(merging);
                return true;
            }
            self.replace(merging);
        }
        self.names.shrink();
        false
    }

    fn replace(&mut self, merging: Merging) {
        self.runs[merging.first] = merging.merged;
        self.runs.remove(merging.first + 1);
    }

    /// Whether it was done before `keep_going` said no.
    fn merge(&self, merging: &mut Merging, mut keep_going: impl FnMut() -> bool) -> bool {
        let [left, right] = [merging.first, merging.first + 1].map(|it| &self.runs[it]);
        let mut before = merging.merged.order.last().map_or("", |it| self.term(*it));
        for n in 1.. {
            let at = (merging.n_left, merging.n_right);
            let next = (left.order.get(at.0), right.order.get(at.1));
            let is_left = match next {
                (None, None) => return true,
                (Some(a), Some(b)) => self.term(*a) < self.term(*b),
                (left, _) => left.is_some(),
            };
            let (run, at) = if is_left {
                merging.n_left += 1;
                (left, at.0)
            } else {
                merging.n_right += 1;
                (right, at.1)
            };
            let number = run.order[at];
            let term = self.term(number);
            merging.merged.push(number, run.letters[at], term, before);
            before = term;
            if n % N_BETWEEN_LOOKS == 0 && !keep_going() {
                return false;
            }
        }
        true
    }
}

/// The first eight bytes, as a number that is in the order of the terms.
fn first_letters(term: &str) -> u64 {
    let mut bytes = [0; 8];
    let n = term.len().min(bytes.len());
    bytes[..n].copy_from_slice(&term.as_bytes()[..n]);
    u64::from_be_bytes(bytes)
}

/// By one byte after the other, the last one first, in as many passes without any comparison.
fn sorted_by_letters(mut keyed: Vec<(u64, u32)>) -> Vec<(u64, u32)> {
    let mut sorted = keyed.clone();
    for shift in (0..u64::BITS).step_by(8) {
        let byte_of = |it: &(u64, u32)| usize::from((it.0 >> shift) as u8);
        let mut starts = [0_u32; 256];
        keyed.iter().for_each(|it| starts[byte_of(it)] += 1);
        let mut start = 0;
        for count in &mut starts {
            start += std::mem::replace(count, start);
        }
        for it in &keyed {
            let start = &mut starts[byte_of(it)];
            sorted[*start as usize] = *it;
            *start += 1;
        }
        std::mem::swap(&mut keyed, &mut sorted);
    }
    keyed
}

fn n_shared(a: &str, b: &str) -> u8 {
    let n = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    n.min(usize::from(u8::MAX)) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_prefix(dictionary: &Dictionary, prefix: &str) -> Vec<(String, bool)> {
        let mut found = Vec::new();
        dictionary.for_each_with_prefix(prefix, |number, is_whole| {
            found.push((dictionary.term(number).to_owned(), is_whole));
        });
        found.sort();
        found
    }

    #[test]
    fn every_prefix_is_found_in_however_many_runs() {
        let mut dictionary = Dictionary::default();
        let mut terms = Vec::new();
        for number in 0..20_000_u32 {
            // Scattered, so that runs overlap.
            let term = format!("w{}", number.wrapping_mul(2_654_435_761) % 100_000);
            dictionary.intern(&term);
            terms.push(term);
        }
        terms.sort();
        terms.dedup();
        let check = |dictionary: &Dictionary| {
            for prefix in ["w", "w4", "w49", "w4999", "x"] {
                let expected: Vec<_> = terms
                    .iter()
                    .filter(|it| it.starts_with(prefix))
                    .map(|it| (it.clone(), it == prefix))
                    .collect();
                assert_eq!(with_prefix(dictionary, prefix), expected, "{prefix}");
            }
        };
        check(&dictionary);
        let mut n_steps = 0;
        while dictionary.tidy(|| false) {
            n_steps += 1;
            if n_steps % 16 == 0 {
                check(&dictionary);
            }
        }
        assert!(n_steps > 16);
        check(&dictionary);
        assert_eq!(dictionary.len(), terms.len());
    }
}
