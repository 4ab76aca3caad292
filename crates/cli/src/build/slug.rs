//! Names of pages.

use icu_normalizer::DecomposingNormalizerBorrowed;
use openings_feed::model::Posting;

use crate::seen::fingerprint;

/// Letters that no decomposition takes apart.
const LETTERS: [(char, &str); 12] = [
    ('ß', "ss"),
    ('æ', "ae"),
    ('œ', "oe"),
    ('ø', "o"),
    ('ł', "l"),
    ('đ', "d"),
    ('ð', "d"),
    ('þ', "th"),
    ('ı', "i"),
    ('ŧ', "t"),
    ('ħ', "h"),
    ('ĸ', "k"),
];

/// Bytes of the part that is for people.
const MAX_SLUG: usize = 60;

/// The file of a posting's page: its title for people, its id for good.
///
/// The hash is that of the id, so the address stays while the text of the posting changes.
pub(crate) fn page_file(posting: &Posting) -> String {
    let hash = fingerprint(&[&posting.id]) >> 80;
    format!("jobs/{}-{hash:012x}.html", slug(&posting.title))
}

/// A title in small letters, digits and hyphens; `job` where none of it can be written so.
fn slug(title: &str) -> String {
    let mut slug = String::new();
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(title);
    for c in decomposed.chars().flat_map(char::to_lowercase) {
        if slug.len() >= MAX_SLUG {
            break;
        }
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if let Some((_, letters)) = LETTERS.iter().find(|it| it.0 == c) {
            slug.push_str(letters);
        } else if !is_mark(c) && !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "job" } else { slug }.to_owned()
}

/// Whether it is a diacritic that was taken off its letter.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(title: &str, expected: &str) {
        assert_eq!(slug(title), expected);
    }

    #[test]
    fn titles_become_names_of_files() {
        check("Bäcker (m/w/d)", "backer-m-w-d");
        check("Główny księgowy – Łódź", "glowny-ksiegowy-lodz");
        check("../../etc/passwd", "etc-passwd");
        check("软件工程师", "job");
        check("", "job");
        check(
            &"long ".repeat(40),
            "long-long-long-long-long-long-long-long-long-long-long-long",
        );
    }
}
