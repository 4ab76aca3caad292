//! Terms that were meant when something else was typed.
//!
//! The terms in order are a trie that nobody had to build: what two neighbors share was compared once. For each letter
//! on the way three numbers are kept, one for each number of edits: bit `i` says whether so many edits lead from the
//! letters of the term so far to the first `i` typed ones. Where no bit is left, all terms with that beginning are
//! passed over. Most terms are not even looked at: they lack too many of the letters that were typed.

use crate::dictionary::{Dictionary, Run, letters_of};
use crate::query::End;

/// Longer words are not typed wrong here: only junk is so long.
const LONGEST: usize = 40;

/// Fewer typed letters allow no edit: they would become any other word.
const ONE_FROM: usize = 4;

/// From so many letters on, typed or meant, there may be two edits.
const TWO_FROM: usize = 8;

/// So many of them must have been typed.
const TWO_FROM_TYPED: usize = 6;

/// The most edits of all.
const MOST: usize = 2;

/// What was typed with two edits may lack so many letters of the word that was meant: with more, any two long words that
/// begin alike would be one, `pharmacist` and `pharmaceuticals`.
const MOST_MORE: usize = 2;

/// More than any number of edits that counts.
const FAR: u8 = 9;

/// How many edits are forgiven in a word of `n_typed` letters that is one of `n_meant`.
fn edits_allowed(n_typed: usize, n_meant: usize) -> u8 {
    match n_typed {
        TWO_FROM_TYPED.. if n_typed.max(n_meant) >= TWO_FROM => 2,
        ONE_FROM.. => 1,
        _ => 0,
    }
}

/// A term that may have been meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Near {
    pub(crate) term: u32,
    /// At least 1.
    pub(crate) edits: u8,
    /// How many letters of the term stand for what was typed: all of them, or fewer if more may follow.
    pub(crate) n_letters: u8,
    /// Whether these are all letters of the term.
    pub(crate) is_whole: bool,
}

/// One letter on the way.
#[derive(Clone, Copy)]
struct Step {
    /// By edits: bit `i` if at most so many lead to the first `i` typed letters.
    reached: [u64; MOST + 1],
    /// Bit `i` if the `i`th typed letter is this one.
    same: u64,
    /// Where in the term the letter ends.
    end: usize,
    /// The fewest edits with which what was typed ends here or before, with its last letter, and after how many letters.
    best: u8,
    best_at: u8,
}

/// Calls `visit` with every term within the edits that are allowed, but not with those that need none.
pub(crate) fn for_each_near(
    dictionary: &Dictionary,
    typed: &str,
    end: End,
    mut visit: impl FnMut(Near),
) {
    let typed: Vec<char> = typed.chars().collect();
    let n = typed.len();
    // `C++17` and `B2B` are no words that one mistypes: each is next to many others.
    if n > LONGEST || !typed.iter().all(|it| it.is_alphabetic()) {
        return;
    }
    let is_korean = typed.first().is_some_and(|it| ('ㄱ'..='ㅣ').contains(it));
    let per_letter = if is_korean { 2 } else { 1 };
    // The meant word may be longer by as many letters as there are edits.
    let n_most = (1..=MOST)
        .rev()
        .find(|it| usize::from(edits_allowed(n / per_letter, (n + it) / per_letter)) >= *it)
        .unwrap_or(0);
    if n_most == 0 {
        return;
    }
    let mut same = [0; 128];
    for (at, ch) in typed.iter().enumerate() {
        if let Some(same) = same.get_mut(*ch as usize) {
            *same |= 2 << at;
        }
    }
    let search = Search {
        per_letter,
        dictionary,
        typed: &typed,
        same,
        letters: letters_of(typed.iter().copied()),
        end,
        n_most,
    };
    dictionary.for_each_run(|run| search.walk(run, &mut visit));
}

struct Search<'a> {
    /// How many letters count as one: two of a Korean syllable, which is as much as a letter elsewhere.
    per_letter: usize,
    dictionary: &'a Dictionary,
    typed: &'a [char],
    /// By ASCII letter: where it was typed.
    same: [u64; 128],
    /// All that were typed.
    letters: u32,
    end: End,
    n_most: usize,
}

impl Search<'_> {
    fn walk(&self, run: &Run, visit: &mut impl FnMut(Near)) {
        let Run {
            order,
            shared,
            letters,
        } = run;
        let mut steps = vec![self.first()];
        // How many bytes of the term that was read last are also those of this one.
        let mut n_shared = 0;
        // All terms that share so many with it have the same answer.
        let mut decided_at = usize::MAX;
        let mut is_hit = false;
        for (at, own_letters) in letters.iter().enumerate() {
            n_shared = n_shared.min(usize::from(shared[at]));
            // Each letter that was typed and is not in the term takes an edit: hardly any term gets beyond that.
            let n_missing = (self.letters & !own_letters).count_ones();
            if n_missing as usize > self.n_most {
                continue;
            }
            let number = order[at];
            if n_shared >= decided_at {
                if is_hit {
                    self.report(number, &steps, false, visit);
                }
                continue;
            }
            while steps.len() > 1 && steps[steps.len() - 1].end > n_shared {
                steps.pop();
            }
            n_shared = usize::MAX;
            decided_at = usize::MAX;
            let term = self.dictionary.term(number);
            let mut last = steps[steps.len() - 1];
            for ch in term[last.end..].chars() {
                last = self.next(&steps, ch);
                steps.push(last);
                if last.reached[self.n_most] == 0 {
                    decided_at = last.end;
                    break;
                }
            }
            let is_read = last.end == term.len();
            self.report(number, &steps, is_read, visit);
            is_hit = self.end == End::Open && last.best < FAR;
        }
    }

    fn first(&self) -> Step {
        Step {
            reached: [0b1, 0b11, 0b111],
            same: 0,
            end: 0,
            best: FAR,
            best_at: 0,
        }
    }

    fn same(&self, ch: char) -> u64 {
        match self.same.get(ch as usize) {
            Some(same) => *same,
            None => {
                let typed = self.typed.iter().enumerate();
                typed.fold(0, |bits, (at, it)| bits | u64::from(*it == ch) << (at + 1))
            }
        }
    }

    /// The step after one more letter of the term.
    #[inline]
    fn next(&self, steps: &[Step], ch: char) -> Step {
        let depth = steps.len();
        let before = &steps[depth - 1];
        let same = self.same(ch);
        let mut reached = [before.reached[0] << 1 & same, 0, 0];
        for edits in 1..=self.n_most {
            let fewer = before.reached[edits - 1];
            let mut bits = before.reached[edits] << 1 & same;
            // A letter that was not typed, another one in its place, and one that was typed in excess.
            bits |= fewer | fewer << 1 | reached[edits - 1] << 1;
            if depth > 1 {
                let swapped = steps[depth - 2].reached[edits - 1] << 2;
                bits |= swapped & same << 1 & before.same;
            }
            reached[edits] = bits;
        }
        // Bits above the last typed letter mean nothing.
        let typed = (2 << self.typed.len()) - 1;
        let reached = reached.map(|it| it & typed);
        let mut step = Step {
            reached,
            same,
            end: before.end + ch.len_utf8(),
            best: before.best,
            best_at: before.best_at,
        };
        let edits = self.edits(&step, depth);
        if edits < step.best && self.ends_right(&step, before) {
            step.best = edits;
            step.best_at = depth as u8;
        }
        step
    }

    /// Whether the last letter that was typed is the last one of the term so far, or was swapped with the one before it.
    /// With another one `cook` would be that of every coordinator.
    fn ends_right(&self, step: &Step, before: &Step) -> bool {
        let n = self.typed.len();
        let is_swapped = step.same << 1 & before.same;
        (step.same | is_swapped) >> n & 1 != 0
    }

    /// The edits from the first `depth` letters of a term to all that was typed, if they are allowed.
    fn edits(&self, step: &Step, depth: usize) -> u8 {
        let n = self.typed.len();
        if step.reached[self.n_most] >> n == 0 {
            return FAR;
        }
        let edits = step.reached.iter().position(|it| it >> n != 0);
        let edits = edits.map_or(FAR, |it| it as u8);
        if edits <= edits_allowed(n / self.per_letter, depth / self.per_letter) {
            edits
        } else {
            FAR
        }
    }

    /// Whether a term may have been meant by a beginning with so many edits, which stands for its first letters. The very
    /// first is right: else `hana` would be the beginning of all managers and analysts.
    fn may_go_on(&self, term: u32, edits: u8, n_letters: u8) -> bool {
        let letters = self.dictionary.term(term).chars();
        let has_first = letters.clone().next() == self.typed.first().copied();
        let n_more = || letters.clone().skip(usize::from(n_letters)).count();
        has_first && (edits < 2 || n_more() <= MOST_MORE)
    }

    /// Visits a term if it is near.
    fn report(&self, term: u32, steps: &[Step], is_read: bool, visit: &mut impl FnMut(Near)) {
        let depth = steps.len() - 1;
        let last = &steps[depth];
        let whole = if is_read {
            self.edits(last, depth)
        } else {
            FAR
        };
        let (edits, n_letters) = match self.end {
            End::Exact => (whole, depth as u8),
            End::Open if whole < FAR && whole <= last.best => (whole, depth as u8),
            End::Open => (last.best, last.best_at),
        };
        if edits > 0 && edits < FAR {
            let is_whole = is_read && usize::from(n_letters) == depth;
            if !is_whole && !self.may_go_on(term, edits, n_letters) {
                return;
            }
            visit(Near {
                term,
                edits,
                n_letters,
                is_whole,
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(terms: &[&str], typed: &str, end: End) -> Vec<(String, u8)> {
        let mut dictionary = Dictionary::default();
        for term in terms {
            dictionary.intern(term);
        }
        let mut found = Vec::new();
        for_each_near(&dictionary, typed, end, |it| {
            found.push((dictionary.term(it.term).to_owned(), it.edits));
        });
        found
    }

    #[track_caller]
    fn check(typed: &str, end: End, terms: &[&str], expected: &[(&str, u8)]) {
        let found = near(terms, typed, end);
        let found: Vec<_> = found.iter().map(|(it, n)| (it.as_str(), *n)).collect();
        assert_eq!(found, expected, "{typed}");
    }

    #[test]
    fn each_kind_of_edit_is_one() {
        let meant = &["nurse"];
        for typed in [
            "nurs", "nursse", "norse", "nusre", "urse", "xnurse", "murse", "unrse",
        ] {
            check(typed, End::Exact, meant, &[("nurse", 1)]);
        }
        check("nurse", End::Exact, meant, &[]);
        check("nuxxe", End::Exact, meant, &[]);
    }

    #[test]
    fn short_words_allow_none_and_long_ones_two() {
        check("cok", End::Exact, &["cook"], &[]);
        check("coook", End::Exact, &["cook"], &[("cook", 1)]);
        check("cat", End::Exact, &["car"], &[]);
        check("enginr", End::Exact, &["engineer"], &[("engineer", 2)]);
        check("engnr", End::Exact, &["engineer"], &[]);
        check(
            "ingener",
            End::Exact,
            &["engineer", "ingenieur"],
            &[("ingenieur", 2)],
        );
        check("orchid", End::Exact, &["or", "orch", "orchard"], &[]);
    }

    #[test]
    fn a_word_that_is_being_typed_may_go_on() {
        check(
            "enigne",
            End::Open,
            &["engineer", "enigma"],
            &[("engineer", 1)],
        );
        check("enigne", End::Exact, &["engineer"], &[]);
        check(
            "sofwtare",
            End::Open,
            &["softwareentwickler"],
            &[("softwareentwickler", 1)],
        );
    }

    #[test]
    fn what_is_not_letters_only_is_taken_as_it_is() {
        check(".net", End::Exact, &["net"], &[]);
        check("2024", End::Open, &["2025", "2026"], &[]);
    }

    #[test]
    fn letters_are_counted_and_not_bytes() {
        check("инженр", End::Exact, &["инженер"], &[("инженер", 1)]);
        check("инжнеер", End::Open, &["инженерия"], &[("инженерия", 1)]);
    }
}
