//! Words: where a text is cut, for the index, for queries and for highlights alike.

use std::ops::Range;

use crate::fold::{Letter, fold};

/// Letters in a row that are one word, or a stretch of a script that is written without spaces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Run {
    /// Into the folded letters.
    pub(crate) letters: Range<usize>,
    /// Han, kana, Thai …: found by pairs of letters, because nothing says where its words end.
    pub(crate) unspaced: bool,
    /// Joined to the run before it by one sign, as `js` is in `Node.js` and `stack` in `full-stack`.
    pub(crate) joined: bool,
    /// Right behind a dot, as in `.NET`.
    pub(crate) dotted: bool,
}

/// A folded text and its runs. Kept and filled again, so that a long feed does not allocate for each text.
#[derive(Debug, Default)]
pub(crate) struct Words {
    pub(crate) letters: Vec<Letter>,
    pub(crate) runs: Vec<Run>,
}

impl Words {
    /// The words of `text`.
    pub(crate) fn of(text: &str) -> Self {
        let mut words = Self::default();
        words.read(text);
        words
    }

    /// Replaces what is here by the words of `text`.
    pub(crate) fn read(&mut self, text: &str) {
        fold(text, &mut self.letters);
        self.runs.clear();
        let letters = &self.letters;
        let mut at = 0;
        while at < letters.len() {
            let kind = kind(letters[at].ch);
            if kind == Kind::Other {
                at += 1;
                continue;
            }
            let start = at;
            while at < letters.len() && self::kind(letters[at].ch) == kind {
                at += 1;
            }
            let unspaced = kind == Kind::Unspaced;
            if !unspaced && at == start + 1 {
                at += signs_of_language(&letters[at..]);
            }
            let before = start.checked_sub(1).map(|it| letters[it].ch);
            let joined = !unspaced
                && self
                    .runs
                    .last()
                    .is_some_and(|it| !it.unspaced && it.letters.end + 1 == start)
                && before.is_some_and(is_joiner);
            let dotted = !unspaced && before == Some('.');
            self.runs.push(Run {
                letters: start..at,
                unspaced,
                joined,
                dotted,
            });
        }
    }

    /// The letters of `run` as a text, written over `term`.
    pub(crate) fn term(&self, letters: Range<usize>, term: &mut String) {
        term.clear();
        term.extend(self.letters[letters].iter().map(|it| it.ch));
    }

    /// The runs in groups: those joined to each other are one.
    pub(crate) fn chunks(&self) -> impl Iterator<Item = &[Run]> {
        self.runs.chunk_by(|_, next| next.joined)
    }

    /// How long the text is as a reader counts: words, and single letters where there are no spaces.
    pub(crate) fn len(&self) -> usize {
        let length = |run: &Run| if run.unspaced { run.letters.len() } else { 1 };
        self.runs.iter().map(length).sum()
    }

    /// Calls `visit` with every term under which the text is found; some more than once.
    pub(crate) fn for_each_term(&self, mut visit: impl FnMut(&str)) {
        let mut term = String::new();
        for chunk in self.chunks() {
            for run in chunk {
                if run.unspaced {
                    for gram in grams(run.letters.clone(), 1).chain(grams(run.letters.clone(), 2)) {
                        self.term(gram, &mut term);
                        visit(&term);
                    }
                    continue;
                }
                self.term(run.letters.clone(), &mut term);
                visit(&term);
                if run.dotted {
                    term.insert(0, '.');
                    visit(&term);
                }
            }
            if chunk.len() > 1 {
                self.whole(chunk, &mut term);
                visit(&term);
            }
        }
    }

    /// The runs of a chunk written as one word, over `term`.
    pub(crate) fn whole(&self, chunk: &[Run], term: &mut String) {
        term.clear();
        for run in chunk {
            term.extend(self.letters[run.letters.clone()].iter().map(|it| it.ch));
        }
    }
}

/// Every `n` letters in a row.
pub(crate) fn grams(letters: Range<usize>, n: usize) -> impl Iterator<Item = Range<usize>> {
    (letters.start..(letters.end + 1).saturating_sub(n)).map(move |it| it..it + n)
}

#[derive(PartialEq, Eq, Clone, Copy)]
enum Kind {
    Spaced,
    Unspaced,
    Other,
}

fn kind(ch: char) -> Kind {
    match ch as u32 {
        0..0x80 if ch.is_ascii_alphanumeric() => Kind::Spaced,
        0..0x80 => Kind::Other,
        // Thai and Lao; Myanmar; Khmer.
        0xE01..=0xE3A | 0xE40..=0xE4E | 0xE81..=0xECD | 0x1000..=0x109F | 0x1780..=0x17D3 => {
            Kind::Unspaced
        }
        // Kana; Han with its extensions and the iteration mark.
        0x3005..=0x3007 | 0x3041..=0x3096 | 0x309D..=0x309E | 0x30FC..=0x30FE => Kind::Unspaced,
        0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF => Kind::Unspaced,
        // The viramas of Indic scripts join two letters of one word.
        0x94D | 0x9CD | 0xA4D | 0xACD | 0xB4D | 0xBCD | 0xC4D | 0xCCD | 0xD4D => Kind::Spaced,
        _ if ch.is_alphanumeric() => Kind::Spaced,
        _ => Kind::Other,
    }
}

/// How many of the letters are the signs of `C++`, `C#` and their like.
fn signs_of_language(letters: &[Letter]) -> usize {
    match letters {
        [Letter { ch: '+', .. }, Letter { ch: '+', .. }, ..] => 2,
        [Letter { ch: '+' | '#', .. }, ..] => 1,
        _ => 0,
    }
}

/// A sign that can stand inside of a word: `Node.js`, `full-stack`, `R&D`, `O’Neill`, `Leiter*in`.
fn is_joiner(ch: char) -> bool {
    matches!(
        ch,
        '.' | '-' | '\u{2010}' | '\u{2011}' | '&' | '\'' | '’' | '*' | ':' | '_'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let mut terms = Vec::new();
        Words::of(text).for_each_term(|term| terms.push(term.to_string()));
        assert_eq!(terms, expected, "{text}");
    }

    #[test]
    fn words_are_letters_and_digits_in_a_row() {
        check(
            "Senior Engineer (m/w/d), 80%",
            &["senior", "engineer", "m", "w", "d", "80"],
        );
        check("हिन्दी अनुवादक", &["हिन्दी", "अनुवादक"]);
        check("백엔드 개발자", &["백엔드", "개발자"]);
        check("— … !", &[]);
    }

    #[test]
    fn names_of_languages_stay_whole() {
        check("C++ C# R", &["c++", "c#", "r"]);
        check("C++17/C", &["c++", "17", "c"]);
        check(".NET", &["net", ".net"]);
        check("Node.js", &["node", "js", ".js", "nodejs"]);
        check("Java+Kotlin", &["java", "kotlin"]);
    }

    #[test]
    fn joined_words_are_also_one_word() {
        check("Full-Stack Dev", &["full", "stack", "fullstack", "dev"]);
        check("R&D", &["r", "d", "rd"]);
        check("one - two", &["one", "two"]);
    }

    #[test]
    fn scripts_without_spaces_are_cut_into_letters_and_pairs() {
        check(
            "Python开发工",
            &["python", "开", "发", "工", "开发", "发工"],
        );
        check("ครู", &["ค", "ร", "ู", "คร", "รู"]);
    }

    #[test]
    fn length_counts_words_and_unspaced_letters() {
        assert_eq!(Words::of("Senior Python开发").len(), 4);
        assert_eq!(Words::of("").len(), 0);
    }
}
