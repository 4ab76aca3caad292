//! What the words of a heading say, in every language of the vocabulary.

use std::ops::Range;
use std::sync::OnceLock;

use super::vocabulary::VOCABULARY;
use crate::model::SectionKind;

/// A longer heading, in bytes after folding, is a sentence.
const MAX_FOLDED: usize = 160;

/// How far before a colon a heading within a line may begin, in bytes.
const MAX_WITHIN: usize = 60;

/// Headings that recruiting systems write themselves, in texts that lost their line breaks: glued to the text below.
const GLUED: [&str; 14] = [
    "Company Description",
    "Job Description",
    "Qualifications",
    "Additional Information",
    "Requirements And Qualifications",
    "Responsibilities And Duties",
    "Responsabilidades e atribuições",
    "Requisitos e qualificações",
    "Informações adicionais",
    "Etapas do processo",
    "Descrição da vaga",
    "Stellenbeschreibung",
    "Unternehmensbeschreibung",
    "Description du poste",
];

/// Words that may stand before those of a heading: "Your Responsibilities:".
const BEFORE: &str = "the|les|die|los|las|as|os|gli|your|our|key|main|essential|core|deine|dein|ihre|ihr|unsere|unser|votre|vos|nos|tes|ton|sus|tus|suas|seu|nossos|\
twoje|nasze|glowne|ваши|наши|основные|jouw|onze|le tue|i tuoi";

/// An entry of the vocabulary.
struct Phrase {
    kind: SectionKind,
    rule: Rule,
    text: &'static str,
}

/// Where a phrase must stand in a heading.
#[derive(PartialEq, Eq)]
enum Rule {
    Anywhere,
    First,
    Whole,
}

/// The vocabulary taken apart. Done once, because a long text asks for it thousands of times.
fn phrases() -> &'static [Phrase] {
    static PHRASES: OnceLock<Vec<Phrase>> = OnceLock::new();
    PHRASES.get_or_init(|| {
        let mut phrases = Vec::new();
        for (kind, entries) in &VOCABULARY {
            for entry in entries.split('|') {
                let (rule, text) = match entry.as_bytes() {
                    [b'=', ..] => (Rule::Whole, &entry[1..]),
                    [b'^', ..] => (Rule::First, &entry[1..]),
                    _ => (Rule::Anywhere, entry),
                };
                phrases.push(Phrase {
                    kind: *kind,
                    rule,
                    text,
                });
            }
        }
        phrases
    })
}

/// What a heading announces. In one that its form announces (a tag, bold, a colon) a phrase may stand among
/// other words; any other line must consist of little else.
pub(crate) fn kind(text: &str, announced: bool) -> Option<SectionKind> {
    let folded = fold(text);
    let folded = folded.trim_start_matches(|it: char| it.is_ascii_digit() || it == ' ');
    if folded.len() < 3 || folded.len() > MAX_FOLDED {
        return None;
    }
    let pairs = Pairs::of(folded);
    let mut best = None;
    let mut longest = 0;
    for Phrase { kind, rule, text } in phrases() {
        // Nearly all phrases are ruled out by their length or their first two bytes.
        let fits = text.len() > longest && text.len() <= folded.len();
        let enough = announced || text.len() * 10 >= folded.len() * 6;
        if !(fits && enough && pairs.has_first_of(text)) {
            continue;
        }
        let found = match rule {
            Rule::Whole => folded == *text,
            Rule::First => folded.len() <= text.len() + 40 && at_words(folded, text) == Some(0),
            Rule::Anywhere => at_words(folded, text).is_some(),
        };
        if found {
            longest = text.len();
            best = Some(*kind);
        }
    }
    best
}

/// Which pairs of bytes a text may have; those it has are always among them.
struct Pairs([u64; 16]);

impl Pairs {
    fn of(text: &str) -> Self {
        let mut pairs = Self([0; 16]);
        for pair in text.as_bytes().windows(2) {
            let (word, bit) = Self::place(pair[0], pair[1]);
            pairs.0[word] |= bit;
        }
        pairs
    }

    fn has_first_of(&self, phrase: &str) -> bool {
        let [first, second, ..] = phrase.as_bytes() else {
            return true;
        };
        let (word, bit) = Self::place(*first, *second);
        self.0[word] & bit != 0
    }

    fn place(first: u8, second: u8) -> (usize, u64) {
        let number = usize::from(first) * 37 + usize::from(second);
        (number / 64 % 16, 1 << (number % 64))
    }
}

/// The headings within a line of running text, each with its colon: "Requirements: …".
///
/// Only known words of the three kinds of section that have points are looked for, and only at the beginning of a
/// sentence. Chinese and Japanese headings are also found before a "1、" and between "【" and "】".
pub(crate) fn within(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    let mut before = '.';
    for (at, it) in text.char_indices() {
        if at >= from
            && it.is_uppercase()
            && !before.is_whitespace()
            && !before.is_uppercase()
            && let Some(end) = glued(text, at)
        {
            found.push(at..end);
            from = end;
        }
        let end = match it {
            ':' | '：' | '】' => at + it.len_utf8(),
            '1' if is_wide(before) && text[at + 1..].starts_with(['、', '.', '．', ')', '）']) => {
                at
            }
            _ => {
                before = it;
                continue;
            }
        };
        before = it;
        if at >= from
            && let Some(start) = start_of_heading(text, from, at, it == '1')
        {
            // What follows "【…】" may be a colon as well.
            let colon = if it == '】' && text[end..].starts_with(['：', ':']) {
                text[end..].chars().next().map_or(0, char::len_utf8)
            } else {
                0
            };
            from = end + colon;
            found.push(start..from);
        }
    }
    found
}

/// Where a heading ends that begins at `start` and is glued to the text below.
fn glued(text: &str, start: usize) -> Option<usize> {
    let heading = GLUED.iter().find(|it| text[start..].starts_with(**it))?;
    let end = start + heading.len();
    text[end..].starts_with(char::is_uppercase).then_some(end)
}

/// Where the heading begins that ends at `end`.
fn start_of_heading(text: &str, from: usize, end: usize, needs_exact: bool) -> Option<usize> {
    let mut first = end.saturating_sub(MAX_WITHIN).max(from);
    while !text.is_char_boundary(first) {
        first += 1;
    }
    let part = &text[first..end];
    if part.ends_with(is_wide) {
        let start = part
            .char_indices()
            .rev()
            .find(|(_, it)| !it.is_alphanumeric() && !matches!(it, '/' | '&' | '与' | '和'))
            .map_or(0, |(at, it)| at + it.len_utf8());
        // A word cut off at the far end is not known to be the beginning.
        if start == 0 && first > from {
            return None;
        }
        let words = &part[start..];
        let known = words.chars().count() <= 12 && is_section(kind(words, !needs_exact));
        // The bracket belongs to the heading.
        let bracket = if part[..start].ends_with('【') {
            '【'.len_utf8()
        } else {
            0
        };
        return known.then_some(first + start - bracket);
    }
    let mut last = text[..first].chars().next_back().filter(|_| first > from);
    let mut sentence_ended = first == from;
    let starts = part.char_indices().filter_map(|(at, it)| {
        // Texts that lost their line breaks: "… of the teamRequirements: …". After a mere space a single word
        // is too little: German writes its nouns like this.
        // "… UML/BPMNOferujemy: …" is glued as well.
        let is_word = || part[at + it.len_utf8()..].starts_with(char::is_lowercase);
        let is_glue = |last: char| last.is_lowercase() || last.is_uppercase() && is_word();
        let glued = last.is_some_and(is_glue) && it.is_uppercase();
        let spaced = last == Some(' ') && it.is_uppercase();
        let begins = it.is_alphabetic() && (sentence_ended || glued || spaced);
        let alone = sentence_ended || glued;
        if !it.is_whitespace() {
            sentence_ended = matches!(it, '.' | '!' | '?' | ';' | ')' | '•' | '…' | '。' | '؛');
        }
        last = Some(it);
        begins.then_some((at, alone))
    });
    let starts: Vec<_> = starts.collect();
    // The first that fits has the most words.
    let n_far = starts.len().saturating_sub(4);
    starts
        .into_iter()
        .skip(n_far)
        .find(|(at, alone)| {
            let words = &part[*at..];
            !words.starts_with(char::is_lowercase)
                && (*alone || words.trim_end().contains(' ') || is_no_noun(words))
                && is_whole_phrase(words)
        })
        .map(|(at, _)| first + at)
}

fn is_section(kind: Option<SectionKind>) -> bool {
    matches!(
        kind,
        Some(SectionKind::Responsibilities | SectionKind::Requirements | SectionKind::Offer)
    )
}

/// Whether a word has its capital letter as a heading and for no other reason.
fn is_no_noun(word: &str) -> bool {
    const WORDS: [&str; 14] = [
        "oferujemy",
        "zapewniamy",
        "wymagania",
        "oczekiwania",
        "oczekujemy",
        "obowiazki",
        "oferecemos",
        "ofrecemos",
        "requisitos",
        "beneficios",
        "responsabilidades",
        "responsibilities",
        "requirements",
        "qualifications",
    ];
    let is_shouted = word.chars().filter(|it| it.is_uppercase()).count() > 5
        && !word.contains(char::is_lowercase);
    is_shouted || WORDS.contains(&fold(word).as_str())
}

/// Whether the words are a phrase that heads points, and one that is never just a word.
fn is_whole_phrase(words: &str) -> bool {
    let folded = fold(words);
    let known = |words: &str| {
        let is_it = |it: &Phrase| it.text == words && it.rule == Rule::Anywhere;
        phrases()
            .iter()
            .any(|it| is_it(it) && is_section(Some(it.kind)))
    };
    let mut shorter = BEFORE
        .split('|')
        .filter_map(|it| folded.strip_prefix(it)?.strip_prefix(' '));
    known(&folded) || shorter.any(known)
}

/// Where `phrase` stands in `text` as whole words. Scripts without spaces have no words to be whole.
fn at_words(text: &str, phrase: &str) -> Option<usize> {
    let wide = phrase.starts_with(is_wide);
    let stands_at = |at: usize| {
        text[at..].starts_with(phrase)
            && (wide || begins_word(&text[..at]) && ends_word(&text[at + phrase.len()..]))
    };
    text.char_indices()
        .map(|(at, _)| at)
        .take_while(|at| at + phrase.len() <= text.len())
        .find(|at| stands_at(*at))
}

/// Whether a word can begin after `before`. The Arabic "and" is written as a part of the next word.
fn begins_word(before: &str) -> bool {
    let before = before.strip_suffix('و').unwrap_or(before);
    before.is_empty() || before.ends_with(' ')
}

fn ends_word(after: &str) -> bool {
    after.is_empty() || after.starts_with(' ') || after.starts_with(is_wide)
}

/// Whether a character is of a script that is written without spaces, or nearly so.
fn is_wide(it: char) -> bool {
    matches!(it, '\u{2E80}'..='\u{D7A3}' | '\u{F900}'..='\u{FAFF}') && it.is_alphabetic()
}

/// Small letters without diacritics and apostrophes; everything between words is one space.
pub(crate) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for it in text.chars().map(plain).map(crate::lower) {
        match it {
            '\'' | '’' | '‘' | '`' | 'ʼ' | '´' => {}
            '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{652}' => {}
            it if it.is_ascii_alphanumeric() => out.push(it),
            it if it.is_alphanumeric() => {
                match LETTERS.iter().find(|(_, letters)| letters.contains(it)) {
                    Some((plain, _)) => out.push_str(plain),
                    None => out.push(it),
                }
            }
            _ if out.is_empty() || out.ends_with(' ') => {}
            _ => out.push(' '),
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// The letter that a mathematical one looks like: some write "𝗥𝗲𝗾𝘂𝗶𝘀𝗶𝘁𝗼𝘀" to have it bold.
fn plain(it: char) -> char {
    match u32::from(it) {
        code @ 0x1D400..=0x1D6A3 => match ((code - 0x1D400) % 52) as u8 {
            letter @ 0..26 => char::from(b'A' + letter),
            letter => char::from(b'a' + letter - 26),
        },
        _ => it,
    }
}

/// Letters and what they are folded to.
static LETTERS: [(&str, &str); 26] = [
    ("a", "àáâãäåāăą"),
    ("ae", "æ"),
    ("c", "çćĉċč"),
    ("d", "ďđ"),
    ("e", "èéêëēĕėęě"),
    ("g", "ĝğġģ"),
    ("i", "ìíîïĩīĭįı"),
    ("k", "ķ"),
    ("l", "ĺļľł"),
    ("n", "ñńņň"),
    ("o", "òóôõöøōŏő"),
    ("oe", "œ"),
    ("r", "ŕŗř"),
    ("s", "śŝşšș"),
    ("ss", "ß"),
    ("t", "ţťŧț"),
    ("u", "ùúûüũūŭůűų"),
    ("w", "ŵ"),
    ("y", "ýÿŷ"),
    ("z", "źżž"),
    ("е", "ё"),
    ("ا", "أإآٱ"),
    ("ه", "ة"),
    ("ي", "ى"),
    ("و", "ؤ"),
    ("і", "ї"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<SectionKind>) {
        assert_eq!(kind(text, true), expected, "{text:?}");
    }

    #[track_caller]
    fn check_within(text: &str, expected: &[&str]) {
        let found: Vec<_> = within(text).into_iter().map(|it| &text[it]).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn the_vocabulary_is_written_as_headings_are_folded() {
        for it in phrases() {
            assert!(it.text.len() > 2, "{:?}", it.text);
            assert_eq!(fold(it.text), it.text);
        }
    }

    #[test]
    fn headings_are_known_in_many_languages() {
        use SectionKind::*;
        for (text, kind) in [
            ("Your Responsibilities:", Responsibilities),
            ("About you", Requirements),
            ("About us", Introduction),
            ("Benefits & Perks", Offer),
            ("What We’ll Bring", Offer),
            ("IHRE AUFGABEN", Responsibilities),
            ("Das bringst du mit", Requirements),
            ("Wir bieten:", Offer),
            ("Über uns", Introduction),
            ("Über dich", Requirements),
            ("Profil recherché :", Requirements),
            ("Vos missions", Responsibilities),
            ("Pourquoi nous rejoindre ?", Offer),
            ("Requisitos", Requirements),
            ("𝗢𝗳𝗿𝗲𝗰𝗲𝗺𝗼𝘀", Offer),
            ("Responsabilidades e atribuições", Responsibilities),
            ("Chi siamo", Introduction),
            ("Cosa offriamo", Offer),
            ("Wie ben jij?", Requirements),
            ("Twój zakres obowiązków", Responsibilities),
            ("Oferujemy", Offer),
            ("Обязанности", Responsibilities),
            ("Мы ждём, что вы:", Requirements),
            ("المسؤوليات", Responsibilities),
            ("المتطلبات:", Requirements),
            ("ما نقدّمه", Offer),
            ("المهارات والمؤهلات:", Requirements),
            ("一、岗位职责", Responsibilities),
            ("任職要求", Requirements),
            ("福利待遇", Offer),
            ("応募資格", Requirements),
            ("주요 업무", Responsibilities),
            ("How to apply", Other),
        ] {
            check(text, Some(kind));
        }
    }

    #[test]
    fn other_words_are_no_headings() {
        for text in [
            "Berlin",
            "Remote",
            "12",
            "",
            "Subtasks2",
            "Unser Team liebt Kaffee",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn a_line_without_form_needs_the_words_alone() {
        assert_eq!(
            kind("Key responsibilities", false),
            Some(SectionKind::Responsibilities)
        );
        assert_eq!(
            kind("You gather requirements from many customers", false),
            None
        );
    }

    #[test]
    fn headings_are_found_within_a_line() {
        check_within(
            "岗位职责：1、写；2、改；任职要求：1、懂",
            &["岗位职责：", "任职要求："],
        );
        check_within(
            "职位描述1) 负责；2) 写。职位要求1) 懂",
            &["职位描述", "职位要求"],
        );
        check_within(
            "【工作内容】写【要求】：懂",
            &["【工作内容】", "【要求】："],
        );
        check_within(
            "We build. Requirements: you dig. Benefits: cake",
            &["Requirements:", "Benefits:"],
        );
        check_within("a teamRequirements: dig", &["Requirements:"]);
    }

    #[test]
    fn a_word_within_a_sentence_is_no_heading() {
        check_within("Zu Ihren Aufgaben: Beratung", &[]);
        check_within("It has benefits: cake. Location: Rome", &[]);
        check_within("时间 10:30", &[]);
    }
}
