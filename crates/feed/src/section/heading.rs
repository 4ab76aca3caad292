//! What the words of a heading say, in every language of the vocabulary.

use std::ops::Range;

use super::vocabulary::VOCABULARY;
use crate::model::SectionKind;

/// A longer heading, in bytes after folding, is a sentence.
const MAX_FOLDED: usize = 160;

/// How far before a colon a heading within a line may begin, in bytes.
const MAX_WITHIN: usize = 60;

/// What a heading announces. In one that its form announces (a tag, bold, a colon) a phrase may stand among
/// other words; any other line must consist of little else.
pub(crate) fn kind(text: &str, announced: bool) -> Option<SectionKind> {
    let folded = fold(text);
    let folded = folded.trim_start_matches(|it: char| it.is_ascii_digit() || it == ' ');
    if folded.len() < 3 || folded.len() > MAX_FOLDED {
        return None;
    }
    let mut best = None;
    let mut longest = 0;
    for (kind, phrases) in &VOCABULARY {
        for entry in phrases.split('|') {
            let phrase = entry.trim_start_matches(['=', '^']);
            if phrase.len() <= longest || phrase.len() > folded.len() {
                continue;
            }
            let enough = announced || phrase.len() * 10 >= folded.len() * 6;
            let found = match entry.as_bytes()[0] {
                b'=' => folded == phrase,
                b'^' => {
                    (announced || enough)
                        && folded.len() <= phrase.len() + 40
                        && at_words(folded, phrase) == Some(0)
                }
                _ => enough && at_words(folded, phrase).is_some(),
            };
            if found {
                longest = phrase.len();
                best = Some(*kind);
            }
        }
    }
    best
}

/// The headings within a line of running text, each with its colon: "Requirements: …".
///
/// Only known words of the three kinds of section that have points are looked for, and only at the beginning of a
/// sentence. Chinese and Japanese headings are also found before a "1、" and between "【" and "】".
pub(crate) fn within(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    let mut before = ' ';
    for (at, it) in text.char_indices() {
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
        // Texts that lost their line breaks: "… of the teamRequirements: …".
        let glued = last.is_some_and(char::is_lowercase) && it.is_uppercase();
        let begins = it.is_alphabetic() && (sentence_ended || glued);
        if !it.is_whitespace() {
            sentence_ended = matches!(it, '.' | '!' | '?' | ';' | ')' | '•' | '…' | '。' | '؛');
        }
        last = Some(it);
        begins.then_some(at)
    });
    let mut starts: Vec<_> = starts.collect();
    starts.reverse();
    starts.truncate(3);
    starts
        .into_iter()
        .find(|at| {
            let words = &part[*at..];
            !words.starts_with(char::is_lowercase) && is_whole_phrase(words)
        })
        .map(|at| first + at)
}

fn is_section(kind: Option<SectionKind>) -> bool {
    matches!(
        kind,
        Some(SectionKind::Responsibilities | SectionKind::Requirements | SectionKind::Offer)
    )
}

/// Whether the words are a phrase that heads points, and one that is never just a word.
fn is_whole_phrase(words: &str) -> bool {
    let folded = fold(words);
    VOCABULARY
        .iter()
        .any(|(kind, phrases)| is_section(Some(*kind)) && phrases.split('|').any(|it| it == folded))
}

/// Where `phrase` stands in `text` as whole words. Scripts without spaces have no words to be whole.
fn at_words(text: &str, phrase: &str) -> Option<usize> {
    let wide = phrase.starts_with(is_wide);
    text.match_indices(phrase).map(|(at, _)| at).find(|at| {
        let end = at + phrase.len();
        wide || (*at == 0 || text.as_bytes()[at - 1] == b' ')
            && (end == text.len()
                || text.as_bytes()[end] == b' '
                || text[end..].starts_with(is_wide))
    })
}

/// Whether a character is of a script that is written without spaces, or nearly so.
fn is_wide(it: char) -> bool {
    matches!(it, '\u{2E80}'..='\u{D7A3}' | '\u{F900}'..='\u{FAFF}') && it.is_alphabetic()
}

/// Small letters without diacritics and apostrophes; everything between words is one space.
fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for it in text.chars().flat_map(char::to_lowercase) {
        match it {
            '\'' | '’' | '‘' | '`' | 'ʼ' | '´' => {}
            '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{652}' => {}
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
        for (_, phrases) in &VOCABULARY {
            for entry in phrases.split('|') {
                let phrase = entry.trim_start_matches(['=', '^']);
                assert!(phrase.len() > 2, "{entry:?}");
                assert_eq!(fold(phrase), phrase);
            }
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
            ("Ofrecemos", Offer),
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
