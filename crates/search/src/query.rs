//! What was typed, read into things to be found.

use crate::tongue::Tongue;
use crate::word::{Role, Run, Words, grams};

/// What a visitor typed.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Query {
    /// All of them must be found. Those of phrases are among them.
    pub(crate) words: Vec<Word>,
    pub(crate) phrases: Vec<Phrase>,
    /// None of them may be found.
    pub(crate) without: Vec<Phrase>,
}

/// One word of a query.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// As a term; of a script without spaces, the whole stretch.
    pub(crate) term: String,
    /// The same in other spellings.
    pub(crate) also: Vec<String>,
    /// What stands for it one behind the other: `full`, `stack` for `full-stack`.
    pub(crate) parts: Vec<String>,
    pub(crate) kind: Kind,
    pub(crate) end: End,
}

/// How a word is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// As it is, or what was meant by it.
    Word,
    /// All its letters or pairs of letters, in one field: a script without spaces.
    Unspaced,
    /// As it is and in no other way: in quotation marks.
    Quoted,
}

/// How a word of a query may end in a posting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// Right there.
    Exact,
    /// Anywhere later: it is still being typed.
    Open,
}

/// Words in this order and nothing between them.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Phrase {
    /// In a script without spaces, single letters.
    pub(crate) terms: Vec<String>,
    /// The phrase written as one word, if its words are joined by more than spaces.
    pub(crate) whole: Option<String>,
    /// Whether the last word may go on.
    pub(crate) is_open: bool,
}

impl Phrase {
    /// Whether the terms stand one behind the other in those of a text.
    pub(crate) fn is_in(&self, text: &[String]) -> bool {
        let last = self.terms.len() - 1;
        text.windows(self.terms.len()).any(|window| {
            let mut pairs = window.iter().zip(&self.terms).enumerate();
            pairs.all(|(at, (own, term))| {
                own == term || self.is_open && at == last && own.starts_with(term.as_str())
            })
        })
    }
}

/// A part of what was typed.
enum Piece<'a> {
    Plain(&'a str),
    Quoted { text: &'a str, is_closed: bool },
    Excluded(&'a str),
}

impl Query {
    /// Reads what was typed. Empty if there is no letter in it.
    // Apart from the code that the first rows need.
    #[inline(never)]
    pub(crate) fn parse(text: &str, tongue: Tongue) -> Self {
        let mut query = Self::default();
        let pieces = pieces(text);
        for (at, piece) in pieces.iter().enumerate() {
            let is_last = at + 1 == pieces.len();
            match piece {
                Piece::Plain(text) => query.add_plain(text, tongue),
                Piece::Quoted { text, is_closed } => query.add_quoted(text, is_last && !is_closed),
                Piece::Excluded(text) => query.without.extend(phrase(text)),
            }
            if let (true, Piece::Plain(_), Some(word)) = (is_last, piece, query.words.last_mut())
                && word.kind == Kind::Word
            {
                word.end = End::Open;
            }
        }
        query
    }

    /// Whether it asks for nothing.
    pub(crate) fn is_empty(&self) -> bool {
        self.words.is_empty() && self.without.is_empty()
    }

    fn add_plain(&mut self, text: &str, tongue: Tongue) {
        let words = Words::of(text);
        let word = |term: String| Word {
            term,
            also: Vec::new(),
            parts: Vec::new(),
            kind: Kind::Word,
            end: End::Exact,
        };
        for chunk in words.chunks() {
            let said: Vec<&Run> = chunk.iter().filter(|it| it.role == Role::Word).collect();
            match said[..] {
                [] => {}
                [run] if run.unspaced => self.words.push(Word {
                    kind: Kind::Unspaced,
                    ..word(term(&words, run))
                }),
                [run] => {
                    let mut word = word(dotted_term(&words, run));
                    if chunk.len() > 1 {
                        let mut whole = String::new();
                        words.whole(chunk, &mut whole);
                        word.also.push(whole);
                    }
                    word.also.extend(words.spelled_out(text, run, tongue));
                    // Who types digits means them.
                    let is_digit = |at: usize| words.letters[at].ch.is_ascii_digit();
                    let base = run.letters.start + run.base;
                    let has_base = run.base > 0 && !is_digit(base);
                    let base = has_base.then_some(run.letters.start..base);
                    let tail = words.tail(run).filter(|it| !is_digit(it.start - 1));
                    for letters in tail.into_iter().chain(base) {
                        let mut term = String::new();
                        words.term(letters, &mut term);
                        word.also.push(term);
                    }
                    self.words.push(word);
                }
                [first, ref later @ ..] => {
                    let mut word = word(String::new());
                    let said: Vec<Run> = chunk
                        .iter()
                        .filter(|it| it.role == Role::Word)
                        .cloned()
                        .collect();
                    words.whole(&said, &mut word.term);
                    word.parts.push(dotted_term(&words, first));
                    word.parts.extend(later.iter().map(|it| term(&words, it)));
                    self.words.push(word);
                }
            }
        }
    }

    fn add_quoted(&mut self, text: &str, is_open: bool) {
        let words = Words::of(text);
        for run in words.counted() {
            self.words.push(Word {
                term: term(&words, run),
                also: Vec::new(),
                parts: Vec::new(),
                kind: if run.unspaced {
                    Kind::Unspaced
                } else {
                    Kind::Quoted
                },
                end: End::Exact,
            });
        }
        let Some(mut phrase) = phrase(text) else {
            return;
        };
        if let (true, Some(word)) = (is_open, self.words.last_mut())
            && word.kind == Kind::Quoted
        {
            word.end = End::Open;
            phrase.is_open = true;
        }
        if phrase.terms.len() > 1 {
            phrase.whole = None;
            self.phrases.push(phrase);
        }
    }
}

/// The letters or pairs of letters that a stretch of a script without spaces is found by.
pub(crate) fn pairs(stretch: &str) -> Vec<String> {
    let letters: Vec<char> = stretch.chars().collect();
    let n = letters.len().min(2);
    grams(0..letters.len(), n)
        .map(|it| letters[it].iter().collect())
        .collect()
}

/// Cuts at quotation marks and at words behind a minus.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut plain = 0;
    let mut at = 0;
    while let Some(ch) = text[at..].chars().next() {
        let is_first = text[..at].ends_with(char::is_whitespace) || at == plain;
        let excludes = is_first && matches!(ch, '-' | '\u{2212}');
        let from = if excludes { at + ch.len_utf8() } else { at };
        let next = text[from..].chars().next().unwrap_or(' ');
        // Inside of a word it is an apostrophe or the sign for inches.
        if is_quote(next) && (is_first || next == '「') {
            let start = from + next.len_utf8();
            let closing = text[start..].find(is_quote);
            let end = closing.map_or(text.len(), |it| start + it);
            pieces.push(Piece::Plain(&text[plain..at]));
            let inner = &text[start..end];
            pieces.push(if excludes {
                Piece::Excluded(inner)
            } else {
                let is_closed = closing.is_some();
                Piece::Quoted {
                    text: inner,
                    is_closed,
                }
            });
            let mark = text[end..].chars().next().map_or(0, char::len_utf8);
            (at, plain) = (end + mark, end + mark);
        } else if excludes && !next.is_whitespace() {
            let length = text[from..].find(char::is_whitespace);
            let end = length.map_or(text.len(), |it| from + it);
            pieces.push(Piece::Plain(&text[plain..at]));
            pieces.push(Piece::Excluded(&text[from..end]));
            (at, plain) = (end, end);
        } else {
            at += ch.len_utf8();
        }
    }
    pieces.push(Piece::Plain(&text[plain..]));
    pieces.retain(|it| match it {
        Piece::Plain(text) | Piece::Excluded(text) | Piece::Quoted { text, .. } => {
            text.chars().any(char::is_alphanumeric)
        }
    });
    pieces
}

fn is_quote(ch: char) -> bool {
    matches!(ch, '"' | '“' | '”' | '„' | '«' | '»' | '「' | '」')
}

fn phrase(text: &str) -> Option<Phrase> {
    let words = Words::of(text);
    let mut phrase = Phrase::default();
    words.for_each_in_order(|it| phrase.terms.push(it.to_owned()));
    let first = words
        .chunks()
        .next()
        .filter(|it| it.len() == words.runs.len());
    if let Some(chunk) = first.filter(|it| it.len() > 1) {
        let mut whole = String::new();
        words.whole(chunk, &mut whole);
        phrase.whole = Some(whole);
    }
    (!phrase.terms.is_empty()).then_some(phrase)
}

fn term(words: &Words, run: &Run) -> String {
    let mut term = String::new();
    words.term(run.letters.clone(), &mut term);
    term
}

fn dotted_term(words: &Words, run: &Run) -> String {
    let term = term(words, run);
    if run.dotted { format!(".{term}") } else { term }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Words with what is special about them, then phrases, then what is excluded.
    #[track_caller]
    fn check(text: &str, expected: &str) {
        let query = Query::parse(text, Tongue("de"));
        let mut said = Vec::new();
        for word in &query.words {
            let mut it = word.term.clone();
            for also in &word.also {
                it += &format!("|{also}");
            }
            if !word.parts.is_empty() {
                it += &format!("({})", word.parts.join("+"));
            }
            it += match word.kind {
                Kind::Word => "",
                Kind::Unspaced => "^",
                Kind::Quoted => "!",
            };
            if word.end == End::Open {
                it += "…";
            }
            said.push(it);
        }
        for phrase in &query.phrases {
            let end = if phrase.is_open { "…" } else { "" };
            said.push(format!("\"{}{end}\"", phrase.terms.join(" ")));
        }
        for phrase in &query.without {
            said.push(format!("-{}", phrase.terms.join(" ")));
        }
        assert_eq!(said.join(" "), expected, "{text}");
    }

    #[test]
    fn only_the_last_word_is_open() {
        check("Rust  Entwickl", "rust entwickl…");
        check(" — ", "");
    }

    #[test]
    fn joined_words_may_be_found_apart() {
        check("full-stack .NET", "fullstack(full+stack) .net…");
    }

    #[test]
    fn genders_are_not_asked_for() {
        check("Entwickler:in (m/w/d)", "entwickler|entwicklerin…");
        check("développeur(se) web", "developpeur web…");
        check("EntwicklerIn", "entwicklerin|entwickler…");
        check("m/w/d", "");
    }

    #[test]
    fn letters_that_cannot_be_typed_are_also_spelled_out() {
        check("Jäger", "jager|jaeger…");
        check("Ja\u{308}ger", "jager|jaeger…");
    }

    #[test]
    fn quotation_marks_make_phrases() {
        check(
            "\"data engineer\" berlin",
            "data! engineer! berlin… \"data engineer\"",
        );
        check("\"data engin", "data! engin!… \"data engin…\"");
        check("„Data Engineer“", "data! engineer! \"data engineer\"");
        check("\"rust", "rust!…");
        check("\"工程师\"", "工程师^ \"工 程 师\"");
        check("\"", "");
    }

    #[test]
    fn a_minus_before_a_word_excludes_it() {
        check("java -senior", "java -senior");
        check("java -\"team lead\" berlin", "java berlin… -team lead");
        check("-senior java", "java… -senior");
        check("full-stack", "fullstack(full+stack)…");
        check("a - b", "a b…");
        check("-", "");
    }
}
