//! Which letters of a text a query matched.

use std::ops::Range;

use crate::fold::Letter;
use crate::query::{End, Need, Query};
use crate::word::{Run, Words, grams};

/// Byte ranges of `text` that match words of `query` as the search matches them, in order, disjoint.
pub(crate) fn highlights(query: &str, text: &str) -> Vec<Range<usize>> {
    let words = Words::of(text);
    let mut marked = vec![false; words.letters.len()];
    for need in &Query::parse(query).needs {
        match need {
            Need::Word { whole, parts, end } => {
                mark_word(&words, whole, *end, &mut marked);
                mark_all(&words, parts, *end, &mut marked);
            }
            Need::Grams(grams) => mark_all_grams(&words, grams, &mut marked),
        }
    }
    ranges(&words.letters, &marked)
}

/// Marks every place of a word; `false` if there is none.
fn mark_word(words: &Words, wanted: &str, end: End, marked: &mut [bool]) -> bool {
    let mut is_found = false;
    let mut mark_if = |letters: &[usize]| {
        if let Some(n) = matched_len(words, letters, wanted, end) {
            letters[..n].iter().for_each(|it| marked[*it] = true);
            is_found = true;
        }
    };
    let mut letters: Vec<usize> = Vec::new();
    for chunk in words.chunks() {
        for run in chunk.iter().filter(|it| !it.unspaced) {
            letters.clear();
            letters.extend(run.letters.clone());
            mark_if(&letters);
            if run.dotted {
                letters.insert(0, run.letters.start - 1);
                mark_if(&letters);
            }
        }
        if chunk.len() > 1 {
            letters.clear();
            letters.extend(chunk.iter().flat_map(|it: &Run| it.letters.clone()));
            mark_if(&letters);
        }
    }
    is_found
}

/// How many of `letters` are `wanted`, if they are or begin with it.
fn matched_len(words: &Words, letters: &[usize], wanted: &str, end: End) -> Option<usize> {
    let mut n = 0;
    for ch in wanted.chars() {
        if words.letters[*letters.get(n)?].ch != ch {
            return None;
        }
        n += 1;
    }
    (end == End::Open || n == letters.len()).then_some(n)
}

/// Marks all of `parts`, if every one of them is there.
fn mark_all(words: &Words, parts: &[String], end: End, marked: &mut [bool]) {
    let mut with_parts = marked.to_vec();
    let last = parts.len().saturating_sub(1);
    let all_found = parts.iter().enumerate().all(|(at, part)| {
        let end = if at == last { end } else { End::Exact };
        mark_word(words, part, end, &mut with_parts)
    });
    if all_found {
        marked.copy_from_slice(&with_parts);
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

    use super::*;

    #[track_caller]
    fn check(query: &str, text: &str, expected: &str) {
        let mut marked = String::from(text);
        for range in highlights(query, text).into_iter().rev() {
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
            for range in highlights(&query, &text) {
                prop_assert!(range.start >= end && range.start < range.end);
                prop_assert!(text.get(range.clone()).is_some());
                end = range.end + 1;
            }
        }
    }
}
