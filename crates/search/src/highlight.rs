//! Which letters of a text a query matched.

use std::ops::Range;

use openings_feed::model::Timestamp;
use openings_feed::sorted_by;

use crate::Criteria;
use crate::find::Found;
use crate::fold::Letter;
use crate::index::Index;
use crate::meaning::{Letters, Sequence};
use crate::query::{End, Kind, Phrase, pairs};
use crate::search::Scope;
use crate::tongue::Tongue;
use crate::word::{Run, Words, grams};

/// Marks what a query matched, in any text. Made once for a query and used for all rows.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Highlighter {
    tag: String,
    /// Words as they were typed.
    typed: Vec<Typed>,
    /// Other terms that stand for a word, in order, and which of their letters do.
    meant: Vec<(String, Letters)>,
    sequences: Vec<Terms>,
    /// Pairs of letters that must all be there.
    grams: Vec<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq)]
struct Typed {
    term: String,
    end: End,
}

/// Words one behind the other.
#[derive(Debug, Clone, PartialEq)]
struct Terms {
    terms: Vec<String>,
    is_open: bool,
}

/// A letter of a word, and which of the text it is.
type Spelled = (char, usize);

impl Index {
    /// What marks the letters that `criteria`'s query matches, as this index understands it.
    pub fn highlighter(&self, criteria: &Criteria, now: Timestamp) -> Highlighter {
        let Some(query) = self.query(criteria) else {
            return Highlighter::default();
        };
        let scope = Scope::new(self, criteria, now);
        let tongue = Tongue::of(criteria.language.as_ref());
        let found = self.found(query, &scope.view, scope.language);
        self.highlighter_of(&found, tongue)
    }

    fn highlighter_of(&self, found: &Found, tongue: Tongue) -> Highlighter {
        let mut highlighter = Highlighter {
            tag: tongue.0.to_owned(),
            ..Highlighter::default()
        };
        let mut meant: Vec<(&str, Letters)> = Vec::new();
        for (word, ways) in found.query.words.iter().zip(&found.meaning.words) {
            let in_phrase = |phrase: &Phrase| phrase.terms.contains(&word.term);
            if word.kind == Kind::Unspaced {
                highlighter.grams.push(pairs(&word.term));
            } else if word.kind == Kind::Word || !found.query.phrases.iter().any(in_phrase) {
                for term in std::iter::once(&word.term).chain(&word.also) {
                    let (term, end) = (term.clone(), word.end);
                    highlighter.typed.push(Typed { term, end });
                }
            }
            if word.kind != Kind::Word {
                continue;
            }
            for way in &ways.ways {
                let term = self.dictionary.term(way.term);
                let is_typed = |it: &Typed| match it.end {
                    End::Exact => term == it.term,
                    End::Open => term.starts_with(&it.term),
                };
                if !highlighter.typed.iter().any(is_typed) {
                    meant.push((term, way.letters));
                }
            }
            let composed = ways.composed.iter().filter(|it| it.sequence.is_ordered);
            let sequences = composed.map(|it| self.terms(&it.sequence));
            highlighter.sequences.extend(sequences);
        }
        for phrase in &found.query.phrases {
            highlighter.sequences.push(Terms {
                terms: phrase.terms.clone(),
                is_open: phrase.is_open,
            });
        }
        let meant = sorted_by(meant, Ord::cmp).into_iter();
        highlighter.meant = meant.map(|(term, it)| (term.to_owned(), it)).collect();
        highlighter
    }

    fn terms(&self, sequence: &Sequence) -> Terms {
        let closed = sequence.terms.iter().map(|it| self.dictionary.term(*it));
        let terms = closed.chain(sequence.open.as_deref());
        Terms {
            terms: terms.map(str::to_owned).collect(),
            is_open: sequence.open.is_some(),
        }
    }
}

impl Highlighter {
    /// Byte ranges of `text` that match the query as the search matches it, in order, disjoint.
    pub fn ranges(&self, text: &str) -> Vec<Range<usize>> {
        let words = Words::of(text);
        let mut marked = vec![false; words.letters.len()];
        for chunk in words.chunks() {
            for run in chunk.iter().filter(|it| !it.unspaced) {
                self.mark_run(text, &words, run, &mut marked);
            }
            if chunk.len() > 1 {
                let letters = chunk.iter().flat_map(|it| it.letters.clone());
                self.mark_word(&spelled(&words, letters), &mut marked);
            }
        }
        let items: Vec<Range<usize>> = words
            .counted()
            .flat_map(|it| {
                let n = if it.unspaced { 1 } else { it.letters.len() };
                grams(it.letters.clone(), n)
            })
            .collect();
        for sequence in &self.sequences {
            mark_sequence(&words, &items, sequence, &mut marked);
        }
        for grams in &self.grams {
            mark_all_grams(&words, grams, &mut marked);
        }
        ranges(&words.letters, &marked)
    }

    fn mark_run(&self, text: &str, words: &Words, run: &Run, marked: &mut [bool]) {
        let mut letters = spelled(words, run.letters.clone());
        self.mark_word(&letters, marked);
        if run.base > 0 {
            self.mark_word(&letters[..run.base], marked);
        }
        if let Some(tail) = words.tail(run) {
            self.mark_word(&letters[tail.start - run.letters.start..], marked);
        }
        if run.dotted {
            let at = run.letters.start - 1;
            letters.insert(0, (words.letters[at].ch, at));
            self.mark_word(&letters, marked);
        }
        let tongue = Tongue(&self.tag);
        let mut spelled_out: Vec<Spelled> = Vec::new();
        for at in run.letters.clone() {
            let letter = words.letters[at];
            match tongue.spelled_out(&text[letter.start as usize..letter.end as usize]) {
                Some(spelled) => spelled_out.extend(spelled.chars().map(|it| (it, at))),
                None => spelled_out.push((letter.ch, at)),
            }
        }
        if spelled_out.len() > run.letters.len() {
            self.mark_word(&spelled_out, marked);
        }
    }

    /// Marks what stands for a word of the query in a word of the text.
    fn mark_word(&self, letters: &[Spelled], marked: &mut [bool]) {
        let (mut n_marked, mut n_before) = (0, 0);
        for typed in &self.typed {
            if is_match(letters.iter().map(|it| it.0), &typed.term, typed.end) {
                n_marked = n_marked.max(typed.term.chars().count());
            }
        }
        if n_marked == 0 && !self.meant.is_empty() {
            let term: String = letters.iter().map(|it| it.0).collect();
            let first = self.meant.partition_point(|it| it.0 < term);
            let own = self.meant[first..].iter().take_while(|it| it.0 == term);
            let most = own.map(|it| it.1).max().unwrap_or_default();
            (n_marked, n_before) = (usize::from(most.n), usize::from(most.n_before));
        }
        for (_, at) in letters.iter().skip(n_before).take(n_marked) {
            marked[*at] = true;
        }
    }
}

fn spelled(words: &Words, letters: impl Iterator<Item = usize>) -> Vec<Spelled> {
    letters.map(|it| (words.letters[it].ch, it)).collect()
}

/// Whether `letters` are `wanted`, or begin with it.
fn is_match(mut letters: impl Iterator<Item = char>, wanted: &str, end: End) -> bool {
    wanted.chars().all(|it| letters.next() == Some(it))
        && (end == End::Open || letters.next().is_none())
}

/// Marks a sequence wherever it is in `items`.
fn mark_sequence(words: &Words, items: &[Range<usize>], sequence: &Terms, marked: &mut [bool]) {
    let n = sequence.terms.len();
    for found in items.windows(n.max(1)) {
        let end = |at: usize| {
            if sequence.is_open && at + 1 == n {
                End::Open
            } else {
                End::Exact
            }
        };
        let mut pairs = found.iter().zip(&sequence.terms).enumerate();
        let is_found = n > 0
            && pairs.all(|(at, (letters, term))| {
                let letters = words.letters[letters.clone()].iter().map(|it| it.ch);
                is_match(letters, term.trim_start_matches('.'), end(at))
            });
        if is_found {
            for (letters, term) in found.iter().zip(&sequence.terms) {
                let n_letters = term.trim_start_matches('.').chars().count();
                marked[letters.start..letters.end.min(letters.start + n_letters)].fill(true);
            }
        }
    }
}

/// Marks all of `wanted`, if every one of them is there.
fn mark_all_grams(words: &Words, wanted: &[String], marked: &mut [bool]) {
    let mut with_grams = marked.to_vec();
    let mut gram = String::new();
    for wanted in wanted {
        let mut is_found = false;
        for run in words.runs.iter().filter(|it| it.unspaced) {
            for letters in grams(run.letters.clone(), wanted.chars().count()) {
                words.term(letters.clone(), &mut gram);
                if gram == *wanted {
                    with_grams[letters].fill(true);
                    is_found = true;
                }
            }
        }
        if !is_found {
            return;
        }
    }
    marked.copy_from_slice(&with_grams);
}

/// The bytes of the marked letters; what touches is one range.
fn ranges(letters: &[Letter], marked: &[bool]) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for (letter, _) in letters
        .iter()
        .zip(marked)
        .filter(|(_, is_marked)| **is_marked)
    {
        let (start, end) = (letter.start as usize, letter.end as usize);
        match ranges.last_mut() {
            // Two letters may stand for the same bytes: `ß`.
            Some(last) if start <= last.end => last.end = last.end.max(end),
            _ => ranges.push(start..end),
        }
    }
    ranges
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use std::sync::Arc;

    use openings_feed::model::{Language, LanguageSource, Posting};

    use super::*;

    /// A board of one posting of this title.
    fn highlights(tag: &str, query: &str, text: &str) -> Vec<Range<usize>> {
        let language = Language::parse(tag);
        let mut index = Index::new();
        index.add(Arc::new(Posting {
            language: language.clone(),
            language_source: LanguageSource::Declared,
            title: text.to_owned(),
            ..Posting::default()
        }));
        let criteria = Criteria {
            language,
            query: query.to_owned(),
            ..Criteria::default()
        };
        index.highlighter(&criteria, Timestamp(0)).ranges(text)
    }

    #[track_caller]
    fn check(query: &str, text: &str, expected: &str) {
        check_in("de", query, text, expected);
    }

    #[track_caller]
    fn check_in(tag: &str, query: &str, text: &str, expected: &str) {
        let mut marked = String::from(text);
        for range in highlights(tag, query, text).into_iter().rev() {
            marked.insert(range.end, ']');
            marked.insert(range.start, '[');
        }
        assert_eq!(marked, expected, "{query}");
    }

    #[test]
    fn letters_that_matched_are_marked_and_no_others() {
        check("rust", "Rust and Rusty", "[Rust] and [Rust]y");
        check(
            "rust dev",
            "Rusty Rust Developer",
            "Rusty [Rust] [Dev]eloper",
        );
        check("go", "Mango", "Mango");
        check("", "Rust", "Rust");
    }

    #[test]
    fn marks_are_on_the_original_text() {
        check("strass", "Große Straße", "Große [Straß]e");
        check("stras", "Große Straße", "Große [Straß]e");
        check("ingenieur", "Inge\u{301}nieur·e", "[Inge\u{301}nieur]·e");
        check("python", "Ｐｙｔｈｏｎ開発", "[Ｐｙｔｈｏｎ]開発");
        check("مهندس", "مُهَنْدِس برمجيات", "[مُهَنْدِس] برمجيات");
    }

    #[test]
    fn joined_words_are_marked_without_what_joins_them() {
        check("hana", "SAP S/4HANA", "SAP S/4[HANA]");
        check("buchhalter", "Bilanzbuchhalter", "Bilanz[buchhalter]");
        check("buchhalterin", "WEG-Buchhalter", "WEG-[Buchhalter]");
        check("bilanz", "Bilanzbuchhalter", "[Bilanz]buchhalter");
        check(
            "stapler fahrer",
            "Gabelstaplerfahrer",
            "Gabel[staplerfahrer]",
        );
        check("fullst", "Full-Stack", "[Full]-[St]ack");
        check("full-stack", "Full Stack", "[Full] [Stack]");
        check("full-stack", "Full Time", "Full Time");
        check(".net", "ASP.NET or Net", "ASP[.NET] or Net");
        check("c++", "C/C++", "C/[C++]");
    }

    #[test]
    fn pairs_are_marked_if_all_of_them_are_there() {
        check("工程师", "Python开发工程师", "Python开发[工程师]");
        check("工程师", "工程部", "工程部");
        check("エンジニア", "AIｴﾝｼﾞﾆｱ", "AI[ｴﾝｼﾞﾆｱ]");
    }

    proptest! {
        #[test]
        fn ranges_are_disjoint_in_order_and_on_letters(query in "[a-cß工程.é-]{0,6}", text in "[a-cA-Cß工程师.é \u{301}ﬁ-]{0,16}") {
            let mut end = 0;
            for range in highlights("de", &query, &text) {
                prop_assert!(range.start >= end && range.start < range.end);
                prop_assert!(text.get(range.clone()).is_some());
                end = range.end + 1;
            }
        }
    }
}
