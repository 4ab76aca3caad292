//! What a query asks for, and which postings have it how well.

use crate::terms::{Terms, field};
use crate::word::{Run, Words, grams};

/// What a visitor typed, as things that must all be found.
#[derive(Debug, Default)]
pub(crate) struct Query {
    pub(crate) needs: Vec<Need>,
}

/// One word of a query.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Need {
    /// `whole`, or else all of `parts` in one field: `full-stack` finds "fullstack" and "full stack".
    Word {
        whole: String,
        /// Empty for a word that nothing in it joins.
        parts: Vec<String>,
        /// The last word may go on.
        end: End,
    },
    /// All of these letters or pairs of letters, in one field: a script without spaces.
    Grams(Vec<String>),
}

/// How a word of a query may end in a posting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// Right there.
    Exact,
    /// Anywhere later: it is still being typed.
    Open,
}

impl Query {
    /// Reads what was typed. No needs if there is no letter in it.
    pub(crate) fn parse(text: &str) -> Self {
        let words = Words::of(text);
        let mut needs: Vec<Need> = Vec::new();
        for chunk in words.chunks() {
            match chunk {
                [run] if run.unspaced => {
                    let n = run.letters.len().min(2);
                    let pairs = grams(run.letters.clone(), n);
                    needs.push(Need::Grams(pairs.map(|it| term(&words, it)).collect()));
                }
                [run] => needs.push(Need::Word {
                    whole: dotted_term(&words, run),
                    parts: Vec::new(),
                    end: End::Exact,
                }),
                _ => {
                    let mut whole = String::new();
                    words.whole(chunk, &mut whole);
                    let later = chunk[1..].iter().map(|it| term(&words, it.letters.clone()));
                    let parts = std::iter::once(dotted_term(&words, &chunk[0]))
                        .chain(later)
                        .collect();
                    needs.push(Need::Word {
                        whole,
                        parts,
                        end: End::Exact,
                    });
                }
            }
        }
        if let Some(Need::Word { end, .. }) = needs.last_mut() {
            *end = End::Open;
        }
        Self { needs }
    }

    /// Where each need is found, for every posting below `n_postings`: 0 if one is not, else the higher the
    /// better. The order that the scores make: words in the title, then words found whole.
    pub(crate) fn scores(&self, terms: &Terms, n_postings: usize) -> Vec<u16> {
        // Starts at 1, so that a posting which has all words otherwise is above 0.
        let mut scores = vec![1; n_postings];
        let mut found = vec![Found::default(); n_postings];
        for need in &self.needs {
            found.fill(Found::default());
            need.find(terms, &mut found);
            for (score, found) in scores.iter_mut().zip(&found) {
                *score = match (*score, found.score()) {
                    (0, _) | (_, 0) => 0,
                    (score, more) => add_scores(score, more),
                };
            }
        }
        scores
    }
}

/// One word in the title outweighs any number of words found whole, hence a byte for each of the two.
fn add_scores(score: u16, more: u16) -> u16 {
    let [title, whole] = score.to_be_bytes();
    let [more_title, more_whole] = more.to_be_bytes();
    // The first bit of the lower byte says "found" and is not counted twice.
    u16::from_be_bytes([
        title.saturating_add(more_title),
        whole.saturating_add(more_whole - 1),
    ])
}

fn term(words: &Words, letters: std::ops::Range<usize>) -> String {
    let mut term = String::new();
    words.term(letters, &mut term);
    term
}

fn dotted_term(words: &Words, run: &Run) -> String {
    let term = term(words, run.letters.clone());
    if run.dotted { format!(".{term}") } else { term }
}

/// The fields in which a posting has what is looked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Found {
    /// As a whole word or the beginning of one.
    pub(crate) begun: u8,
    /// As a whole word.
    pub(crate) whole: u8,
}

impl Found {
    /// Adds what was found in `fields`, as whole words or beginnings.
    pub(crate) fn add(&mut self, fields: u8, whole: bool) {
        self.begun |= fields;
        if whole {
            self.whole |= fields;
        }
    }

    /// What is left if `other` must be there too, in the same field.
    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            begun: self.begun & other.begun,
            whole: self.whole & other.whole,
        }
    }

    fn or(self, other: Self) -> Self {
        Self {
            begun: self.begun | other.begun,
            whole: self.whole | other.whole,
        }
    }

    /// 0 if it was not found; else 1, and more where it is in the title or a whole word there.
    pub(crate) fn score(self) -> u16 {
        if self.begun == 0 {
            return 0;
        }
        let in_title = self.begun & field::TITLE != 0;
        let is_whole = if in_title {
            self.whole & field::TITLE != 0
        } else {
            self.whole != 0
        };
        u16::from(in_title) << 8 | (u16::from(is_whole) + 1)
    }
}

impl Need {
    /// Adds to `found`, posting by posting, where this is.
    fn find(&self, terms: &Terms, found: &mut [Found]) {
        match self {
            Self::Word { whole, parts, end } => {
                find_term(terms, whole, *end, found);
                let Some((last, first)) = parts.split_last() else {
                    return;
                };
                let first = first.iter().map(|it| (it.as_str(), End::Exact));
                let together = find_all(terms, first.chain([(last.as_str(), *end)]), found.len());
                for (found, together) in found.iter_mut().zip(together) {
                    *found = found.or(together);
                }
            }
            Self::Grams(grams) => {
                let grams = grams.iter().map(|it| (it.as_str(), End::Exact));
                found.copy_from_slice(&find_all(terms, grams, found.len()));
            }
        }
    }
}

/// Where all of `wanted` are in one field.
fn find_all<'a>(
    terms: &Terms,
    wanted: impl Iterator<Item = (&'a str, End)>,
    n_postings: usize,
) -> Vec<Found> {
    let mut all = vec![
        Found {
            begun: u8::MAX,
            whole: u8::MAX
        };
        n_postings
    ];
    let mut one = vec![Found::default(); n_postings];
    for (term, end) in wanted {
        one.fill(Found::default());
        find_term(terms, term, end, &mut one);
        for (all, one) in all.iter_mut().zip(&one) {
            *all = all.and(*one);
        }
    }
    all
}

fn find_term(terms: &Terms, term: &str, end: End, found: &mut [Found]) {
    if end == End::Exact {
        for hit in terms.hits(term) {
            found[hit.posting()].add(hit.fields(), true);
        }
        return;
    }
    terms.for_each_with_prefix(term, |hits, whole| {
        for hit in hits {
            found[hit.posting()].add(hit.fields(), whole);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(whole: &str, parts: &[&str], end: End) -> Need {
        let parts = parts.iter().map(|it| it.to_string()).collect();
        Need::Word {
            whole: whole.to_string(),
            parts,
            end,
        }
    }

    #[test]
    fn only_the_last_word_is_open() {
        let needs = Query::parse("Rust  Entwickl").needs;
        assert_eq!(
            needs,
            [
                word("rust", &[], End::Exact),
                word("entwickl", &[], End::Open)
            ]
        );
        assert_eq!(Query::parse(" — ").needs, []);
    }

    #[test]
    fn joined_words_may_be_found_apart() {
        let needs = Query::parse("full-stack .NET").needs;
        let expected = [
            word("fullstack", &["full", "stack"], End::Exact),
            word(".net", &[], End::Open),
        ];
        assert_eq!(needs, expected);
    }

    #[test]
    fn scripts_without_spaces_ask_for_pairs() {
        let grams = |them: &[&str]| Need::Grams(them.iter().map(|it| it.to_string()).collect());
        assert_eq!(Query::parse("工程师").needs, [grams(&["工程", "程师"])]);
        assert_eq!(Query::parse("师").needs, [grams(&["师"])]);
    }

    #[test]
    fn a_word_in_the_title_outweighs_whole_words_elsewhere() {
        let mut begun_in_title = Found::default();
        begun_in_title.add(field::TITLE, false);
        let mut whole_elsewhere = Found::default();
        whole_elsewhere.add(field::PLACE, true);
        assert!(begun_in_title.score() > whole_elsewhere.score());
        let mut two_whole_elsewhere = add_scores(1, whole_elsewhere.score());
        two_whole_elsewhere = add_scores(two_whole_elsewhere, whole_elsewhere.score());
        let mixed = add_scores(1, begun_in_title.score());
        assert!(mixed > two_whole_elsewhere);
        assert_eq!(two_whole_elsewhere, 3);
    }
}
