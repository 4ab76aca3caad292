//! Words: where a text is cut, for the index, for queries and for highlights alike.

use std::ops::Range;

use crate::fold::{Letter, fold, fold_plain};
use crate::gender;
use crate::tongue::Tongue;

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
    /// How many letters in front are a word of their own: `Entwickler` of `EntwicklerIn`, `Bitrix` of `Bitrix24`.
    /// 0 if none are.
    pub(crate) base: usize,
    /// What the run is for.
    pub(crate) role: Role,
}

/// What a run does in its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// A word.
    Word,
    /// The ending that makes the word before it another gender's: `in` of `Entwickler:in`. A query goes without it.
    Ending,
    /// A letter of `(m/w/d)` and its like.
    Marker,
}

/// A folded text and its runs. Kept and filled again, so that a long feed does not allocate for each text.
#[derive(Debug, Default)]
pub(crate) struct Words {
    pub(crate) letters: Vec<Letter>,
    pub(crate) runs: Vec<Run>,
    /// See [`Self::only_term`].
    term: String,
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
                base: if unspaced {
                    0
                } else {
                    base_of(text, &letters[start..at])
                },
                role: Role::Word,
            });
        }
        gender::mark(letters, &mut self.runs);
    }

    /// The only term of a text of nothing but a word and the signs around it, if all that the word needs is that each of
    /// its letters is folded: most parts of most texts are so. `None` for all others.
    pub(crate) fn only_term(&mut self, text: &str) -> Option<&str> {
        let word = text.trim_start_matches(OPENING).trim_end_matches(CLOSING);
        self.term.clear();
        // A capital behind a small letter may begin an ending.
        let mut has_small = false;
        for ch in word.chars() {
            let is_small = fold_plain(ch, &mut |it| self.term.push(it))? == ch;
            if has_small && !is_small {
                return None;
            }
            has_small |= is_small;
        }
        (!self.term.is_empty()).then_some(self.term.as_str())
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

    /// A run of `text` with its letters spelled out as the language does it; `None` if nothing is.
    pub(crate) fn spelled_out(&self, text: &str, run: &Run, tongue: Tongue) -> Option<String> {
        // Nearly all words are: nothing is to be made for them.
        let bytes = self.letters[run.letters.start].start as usize
            ..self.letters[run.letters.end - 1].end as usize;
        if text[bytes].is_ascii() {
            return None;
        }
        let mut spelled = String::new();
        let mut is_other = false;
        for letter in &self.letters[run.letters.clone()] {
            match tongue.spelled_out(&text[letter.start as usize..letter.end as usize]) {
                Some(letters) => {
                    spelled.push_str(letters);
                    is_other = true;
                }
                None => spelled.push(letter.ch),
            }
        }
        is_other.then_some(spelled)
    }

    /// The letters of a run that are a word behind what is written as one with it: the article in Arabic, and digits, as in
    /// `S/4HANA`.
    pub(crate) fn tail(&self, run: &Run) -> Option<Range<usize>> {
        let letters = &self.letters[run.letters.clone()];
        let n_before = match letters {
            [Letter { ch: 'ا', .. }, Letter { ch: 'ل', .. }, ..] => 2,
            _ => letters.iter().rposition(|it| it.ch.is_ascii_digit())? + 1,
        };
        (letters.len() >= n_before + SHORTEST_BASE)
            .then(|| run.letters.start + n_before..run.letters.end)
    }

    /// The runs that say something: no genders.
    pub(crate) fn counted(&self) -> impl Iterator<Item = &Run> {
        self.runs.iter().filter(|it| it.role == Role::Word)
    }

    /// Calls `visit` with one term after the other as they stand in the text: words, and single letters of a script
    /// without spaces.
    pub(crate) fn for_each_in_order(&self, mut visit: impl FnMut(&str)) {
        let mut term = String::new();
        for run in self.counted() {
            let n = if run.unspaced { 1 } else { run.letters.len() };
            for letters in grams(run.letters.clone(), n) {
                self.term(letters, &mut term);
                visit(&term);
            }
        }
    }

    /// Calls `visit` with every term under which the text is found, some more than once; and with whether it is one of
    /// [`Self::for_each_in_order`], which come in order here as well.
    pub(crate) fn for_each_term(&self, mut visit: impl FnMut(&str, bool)) {
        let mut term = String::new();
        for chunk in self.chunks() {
            for run in chunk {
                let is_counted = run.role == Role::Word;
                if run.unspaced {
                    for n in [1, 2] {
                        for gram in grams(run.letters.clone(), n) {
                            self.term(gram, &mut term);
                            visit(&term, is_counted && n == 1);
                        }
                    }
                    continue;
                }
                self.term(run.letters.clone(), &mut term);
                visit(&term, is_counted);
                if run.dotted {
                    term.insert(0, '.');
                    visit(&term, false);
                }
                if run.base > 0 {
                    self.term(run.letters.start..run.letters.start + run.base, &mut term);
                    visit(&term, false);
                }
                if let Some(letters) = self.tail(run) {
                    self.term(letters, &mut term);
                    visit(&term, false);
                }
            }
            if chunk.len() > 1 {
                self.whole(chunk, &mut term);
                visit(&term, false);
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

/// Whether a word is of a script without spaces.
pub(crate) fn is_unspaced(word: &str) -> bool {
    word.chars().all(|it| kind(it) == Kind::Unspaced)
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
        // Most of what is not English: Latin letters with their diacritics but for two signs, and Cyrillic ones.
        0xC0..=0xD6 | 0xD8..=0xF6 | 0xF8..=0x17F | 0x400..=0x45F => Kind::Spaced,
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

/// Signs that stand before a word and behind one, and change neither.
const OPENING: [char; 2] = ['(', '['];
const CLOSING: [char; 6] = [')', ']', ',', ':', '.', '!'];

/// A shorter word in front of digits or behind them says nothing: `B2B`, `K8s`.
const SHORTEST_BASE: usize = 3;

/// How many of the letters of a run are a word before digits or before the ending of `EntwicklerIn`.
fn base_of(text: &str, letters: &[Letter]) -> usize {
    let n = letters.len();
    if n <= SHORTEST_BASE {
        return 0;
    }
    if let Some(at) = letters.iter().position(|it| it.ch.is_ascii_digit()) {
        return if at >= SHORTEST_BASE { at } else { 0 };
    }
    for ending in ["in", "innen"] {
        let at = n.saturating_sub(ending.len());
        let has_ending = letters[at..].iter().map(|it| it.ch).eq(ending.chars());
        let is_capital = |at: usize| text[letters[at].start as usize..].starts_with('I');
        // A capital after a small letter: `EntwicklerIn`, but not `ENTWICKLERIN`.
        if at >= SHORTEST_BASE && has_ending && is_capital(at) {
            let before = &text[letters[at - 1].start as usize..letters[at - 1].end as usize];
            if before.starts_with(is_small) {
                return at;
            }
        }
    }
    0
}

/// Whether a letter is no capital.
fn is_small(ch: char) -> bool {
    openings_feed::lower(ch) == ch
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
    use proptest::prelude::*;

    use super::*;
    use crate::repeated::Part;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let (mut terms, mut in_order) = (Vec::new(), Vec::new());
        Words::of(text).for_each_term(|term, is_in_order| {
            terms.push(term.to_string());
            in_order.extend(is_in_order.then(|| term.to_string()));
        });
        assert_eq!(terms, expected, "{text}");
        let mut expected = Vec::new();
        Words::of(text).for_each_in_order(|term| expected.push(term.to_string()));
        assert_eq!(in_order, expected, "{text}");
    }

    #[test]
    fn words_are_letters_and_digits_in_a_row() {
        check(
            "Senior Engineer (m/w/d), 80%",
            &["senior", "engineer", "m", "w", "d", "80"],
        );
        check("हिन्दी अनुवादक", &["हिन्दी", "अनुवादक"]);
        check("백엔드 개발자", &["ㅂㅐㄱㅇㅔㄴㄷㅡ", "ㄱㅐㅂㅏㄹㅈㅏ"]);
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
        check("S/4HANA", &["s", "4hana", "hana"]);
        check("B2B 3D 2nd", &["b2b", "3d", "2nd"]);
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

    proptest! {
        #[test]
        fn an_only_term_is_all_that_a_text_has(text in "[(\\[.]{0,2}[A-Za-zÄжßİЖ×-]{0,3}[a-zI äїł1\u{301}]{0,8}[),.:+/]{0,2}") {
            let mut words = Words::default();
            if let Some(term) = words.only_term(&text).map(str::to_owned) {
                check(&text, &[&term]);
            }
        }

        #[test]
        fn a_text_has_the_terms_of_its_parts(
            text in "[aeIintrsS 1.,:/|*()&#+ä\u{301}ßа中カ한mwdf-]{0,24}"
        ) {
            let terms_of = |text: &str| {
                let mut terms = Vec::new();
                Words::of(text).for_each_term(|term, is_in_order| terms.push((term.to_owned(), is_in_order)));
                terms
            };
            let of_parts: Vec<_> = Part::all(&text).flat_map(|it| terms_of(it.text)).collect();
            prop_assert_eq!(terms_of(&text), of_parts);
        }
    }
}
