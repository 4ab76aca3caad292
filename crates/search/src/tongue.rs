//! What the search knows of a language, by its tag.

use openings_feed::model::Language;

/// The first part of a language's tag: `de` of `de-AT`. Empty if the language is not stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tongue<'a>(pub(crate) &'a str);

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
