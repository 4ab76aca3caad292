//! Which form of a word a number takes, in the languages that the board speaks.
//!
//! Fluent asks the crate of this name, which knows two hundred languages and would be 7 KB of what every visitor
//! loads. This has as much of its interface as Fluent uses, and the rules of our twelve, from CLDR 48
//! (<https://www.unicode.org/cldr/charts/48/supplemental/language_plural_rules.html>). A language of the board that is
//! new gets its rule in [`PluralRules::create`]; until then it is read as English.

pub mod operands;

use unic_langid::LanguageIdentifier;

use operands::PluralOperands;

/// The forms that languages tell apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(
    missing_docs,
    reason = "they are CLDR's names, which say what there is to say"
)]
pub enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER,
}

/// What the number says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PluralRuleType {
    /// A place in an order. No message of ours has one: its form is always the last resort.
    ORDINAL,
    /// How many there are.
    CARDINAL,
}

/// The languages with a rule.
const LANGUAGES: [&str; 12] = [
    "ar", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru", "zh",
];

type Rule = fn(&PluralOperands) -> PluralCategory;

/// The rules of a language.
#[derive(Debug, Clone)]
pub struct PluralRules(Rule);

impl PluralRules {
    /// The rules of a language.
    ///
    /// # Errors
    ///
    /// A sentence if it is none of [`PluralRules::get_locales`].
    pub fn create(
        language: LanguageIdentifier,
        rule_type: PluralRuleType,
    ) -> Result<Self, &'static str> {
        let rule: Rule = match (language.language.as_str(), rule_type) {
            (_, PluralRuleType::ORDINAL) | ("ja" | "zh", _) => |_| PluralCategory::OTHER,
            ("ar", _) => arabic,
            ("de" | "en" | "nl", _) => germanic,
            ("es", _) => |it| romance(it, it.i == 1 && it.t == 0),
            ("fr" | "pt", _) => |it| romance(it, it.i < 2),
            ("it", _) => |it| romance(it, it.i == 1 && it.v == 0),
            ("pl", _) => |it| slavic(it, it.i == 1),
            ("ru", _) => |it| slavic(it, it.i % 10 == 1 && it.i % 100 != 11),
            _ => return Err("no rules are known for the language"),
        };
        Ok(Self(rule))
    }

    /// The languages whose rules are known.
    pub fn get_locales(_: PluralRuleType) -> Vec<LanguageIdentifier> {
        LANGUAGES.iter().filter_map(|it| it.parse().ok()).collect()
    }

    /// The form that a number takes.
    ///
    /// # Errors
    ///
    /// A sentence if it is no number.
    pub fn select<N: TryInto<PluralOperands>>(
        &self,
        number: N,
    ) -> Result<PluralCategory, &'static str> {
        let operands = number.try_into().map_err(|_| "it is no number")?;
        Ok((self.0)(&operands))
    }
}

fn germanic(it: &PluralOperands) -> PluralCategory {
    if it.i == 1 && it.v == 0 {
        PluralCategory::ONE
    } else {
        PluralCategory::OTHER
    }
}

fn romance(it: &PluralOperands, is_one: bool) -> PluralCategory {
    if is_one {
        PluralCategory::ONE
    } else if it.i != 0 && it.i.is_multiple_of(1_000_000) && it.v == 0 {
        PluralCategory::MANY
    } else {
        PluralCategory::OTHER
    }
}

fn slavic(it: &PluralOperands, is_one: bool) -> PluralCategory {
    if it.v != 0 {
        PluralCategory::OTHER
    } else if is_one {
        PluralCategory::ONE
    } else if matches!(it.i % 10, 2..=4) && !matches!(it.i % 100, 12..=14) {
        PluralCategory::FEW
    } else {
        PluralCategory::MANY
    }
}

fn arabic(it: &PluralOperands) -> PluralCategory {
    if it.t != 0 {
        return PluralCategory::OTHER;
    }
    match (it.i, it.i % 100) {
        (0, _) => PluralCategory::ZERO,
        (1, _) => PluralCategory::ONE,
        (2, _) => PluralCategory::TWO,
        (_, 3..=10) => PluralCategory::FEW,
        (_, 11..=99) => PluralCategory::MANY,
        _ => PluralCategory::OTHER,
    }
}

#[cfg(test)]
mod tests {
    use super::PluralCategory::*;
    use super::*;

    /// The form of each number; CLDR gives these as samples.
    #[track_caller]
    fn check(language: &str, expected: &[(PluralCategory, &[f64])]) {
        let language: LanguageIdentifier = language.parse().unwrap();
        let rules = PluralRules::create(language, PluralRuleType::CARDINAL).unwrap();
        for (category, numbers) in expected {
            for number in *numbers {
                assert_eq!(rules.select(*number), Ok(*category), "{number}");
            }
        }
    }

    #[test]
    fn numbers_take_the_forms_of_each_language() {
        for language in ["en", "de", "nl"] {
            let other = [0.0, 2.0, 16.0, 100.0, 1_000_000.0, 0.5, 1.5];
            check(language, &[(ONE, &[1.0]), (OTHER, &other)]);
        }
        let other = [0.0, 2.0, 16.0, 100.0, 100_000.0, 0.5, 1.5];
        check("es", &[(ONE, &[1.0]), (MANY, &[1e6, 2e6]), (OTHER, &other)]);
        check("it", &[(ONE, &[1.0]), (MANY, &[1e6, 2e6]), (OTHER, &other)]);
        for language in ["fr", "pt"] {
            let other = [2.0, 17.0, 100.0, 100_000.0, 2.5];
            let one = [0.0, 1.0, 0.5, 1.5];
            check(language, &[(ONE, &one), (MANY, &[1e6]), (OTHER, &other)]);
        }
        let few = [2.0, 4.0, 22.0, 24.0, 102.0, 1002.0];
        let many = [0.0, 5.0, 11.0, 12.0, 14.0, 19.0, 21.0, 112.0, 1_000_000.0];
        check(
            "pl",
            &[
                (ONE, &[1.0]),
                (FEW, &few),
                (MANY, &many),
                (OTHER, &[0.5, 1.5]),
            ],
        );
        let many = [0.0, 5.0, 11.0, 14.0, 19.0, 111.0, 112.0, 1_000_000.0];
        let one = [1.0, 21.0, 31.0, 101.0, 1001.0];
        check(
            "ru",
            &[
                (ONE, &one),
                (FEW, &few),
                (MANY, &many),
                (OTHER, &[0.5, 1.5]),
            ],
        );
        check(
            "ar",
            &[
                (ZERO, &[0.0]),
                (ONE, &[1.0]),
                (TWO, &[2.0]),
                (FEW, &[3.0, 10.0, 103.0, 1003.0]),
                (MANY, &[11.0, 26.0, 99.0, 111.0]),
                (OTHER, &[100.0, 102.0, 200.0, 1_000_000.0, 0.5, 10.5]),
            ],
        );
        for language in ["ja", "zh"] {
            check(language, &[(OTHER, &[0.0, 1.0, 2.0, 15.0, 1.5])]);
        }
    }

    #[test]
    fn every_language_that_is_named_has_rules() {
        for rule_type in [PluralRuleType::CARDINAL, PluralRuleType::ORDINAL] {
            let languages = PluralRules::get_locales(rule_type);
            assert_eq!(languages.len(), LANGUAGES.len());
            for language in languages {
                assert!(PluralRules::create(language, rule_type).is_ok());
            }
        }
        let unknown: LanguageIdentifier = "xx".parse().unwrap();
        assert!(PluralRules::create(unknown, PluralRuleType::CARDINAL).is_err());
    }
}
