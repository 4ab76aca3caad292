//! What the search knows of a language, by its tag.

use openings_feed::model::Language;

/// The first part of a language's tag: `de` of `de-AT`. Empty if the language is not stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tongue<'a>(pub(crate) &'a str);

/// So many letters are left of a word without the ending of its gender: `Frau` is no `Mann`.
const SHORTEST_OF_GENDER: usize = 3;

impl<'a> Tongue<'a> {
    pub(crate) fn of(language: Option<&'a Language>) -> Self {
        let tag = language.map_or("", |it| it.as_str());
        Self(tag.split('-').next().unwrap_or_default())
    }

    /// What may stand between two words that are written as one: none, or those of the language.
    pub(crate) fn links(self) -> &'static [&'static str] {
        match self.0 {
            "de" => &["s", "n", "en", "e", "er", "es"],
            "nl" => &["s", "en", "e"],
            "da" | "no" | "nb" | "nn" | "sv" => &["s", "e"],
            _ => &[],
        }
    }

    /// Whether words are written as one with what they are composed of, at will: `Gabelstaplerfahrer`.
    pub(crate) fn composes(self) -> bool {
        self.0 == "ko" || !self.links().is_empty()
    }

    /// The same word of the other gender, as what longer words end in: `buchhalter` of `buchhalterin`, `kaufmann` of
    /// `kauffrau`. `None` where there is none, or none that is another beginning.
    pub(crate) fn other_gender(self, word: &str) -> Option<String> {
        const PAIRS: [(&str, &str); 5] = [
            ("erin", "er"),
            ("erinnen", "er"),
            ("frau", "mann"),
            ("mann", "frau"),
            ("er", "erin"),
        ];
        if self.0 != "de" {
            return None;
        }
        PAIRS.iter().find_map(|(own, other)| {
            let rest = word.strip_suffix(own)?;
            (rest.len() >= SHORTEST_OF_GENDER).then(|| [rest, other].concat())
        })
    }

    /// Whether there are letters that [`Self::spelled_out`] gives others for.
    pub(crate) fn spells_out(self) -> bool {
        matches!(self.0, "de" | "da" | "no" | "nb" | "nn" | "sv")
    }

    /// How a letter is spelled out where it cannot be typed; `letter` is of the original, with its marks.
    pub(crate) fn spelled_out(self, letter: &str) -> Option<&'static str> {
        if letter.is_ascii() {
            return None;
        }
        let mut chars = letter.chars();
        let first = openings_feed::lower(chars.next()?);
        let spelled = match (first, chars.next()) {
            ('ä', None) | ('a', Some('\u{308}')) => "ae",
            ('ö', None) | ('o', Some('\u{308}')) => "oe",
            ('ü', None) | ('u', Some('\u{308}')) => "ue",
            ('ø', None) => "oe",
            ('å', None) | ('a', Some('\u{30A}')) => "aa",
            _ => return None,
        };
        match (self.0, spelled) {
            ("de", "ae" | "oe" | "ue") => Some(spelled),
            ("da" | "no" | "nb" | "nn" | "sv", "ae" | "oe" | "aa") => Some(spelled),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_gender_has_its_other_one() {
        for (word, other) in [
            ("buchhalterin", Some("buchhalter")),
            ("buchhalter", Some("buchhalterin")),
            ("lehrerinnen", Some("lehrer")),
            ("kauffrau", Some("kaufmann")),
            ("kaufmann", Some("kauffrau")),
            ("frau", None),
            ("koch", None),
        ] {
            assert_eq!(Tongue("de").other_gender(word).as_deref(), other, "{word}");
        }
        assert_eq!(Tongue("en").other_gender("driver"), None);
    }

    #[test]
    fn only_languages_that_spell_letters_out_are_said_to() {
        for tag in [
            "de", "da", "no", "nb", "nn", "sv", "en", "nl", "fi", "tr", "",
        ] {
            let tongue = Tongue(tag);
            let spells_any = ["ä", "ö", "ü", "ø", "å", "a\u{30A}"]
                .into_iter()
                .any(|it| tongue.spelled_out(it).is_some());
            assert_eq!(tongue.spells_out(), spells_any, "{tag}");
        }
    }
}
