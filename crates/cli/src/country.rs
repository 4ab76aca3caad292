//! Names of countries and languages, which neither the feeds' model nor the reader has.

use std::collections::HashMap;
use std::sync::LazyLock;

use icu_experimental::displaynames::DisplayNamesOptions;
use icu_experimental::displaynames::multi::{LanguageDisplayNames, RegionDisplayNames};
use icu_locale_core::Locale;
use openings_feed::lowercase;
use openings_feed::model::{Country, Language};

/// The languages in which names of countries are understood.
const UNDERSTOOD: [&str; 34] = [
    "en", "fr", "de", "es", "pt", "it", "nl", "pl", "ru", "ar", "zh", "zh-Hant", "ja", "ko", "uk",
    "cs", "sk", "sl", "hr", "sr", "bg", "ro", "hu", "tr", "el", "sv", "da", "nb", "fi", "et", "lv",
    "lt", "ca", "id",
];

/// Names that people write and no list of names has.
const COLLOQUIAL: [(&str, &str); 9] = [
    ("usa", "US"),
    ("u.s.a.", "US"),
    ("u.s.", "US"),
    ("america", "US"),
    ("great britain", "GB"),
    ("england", "GB"),
    ("scotland", "GB"),
    ("holland", "NL"),
    ("czech republic", "CZ"),
];

static BY_NAME: LazyLock<HashMap<String, Country>> = LazyLock::new(|| {
    let mut names = HashMap::new();
    for language in UNDERSTOOD {
        let Some(regions) = regions(language) else {
            continue;
        };
        for country in Country::all() {
            if let Some(name) = name_in(&regions, country) {
                names.entry(lowercase(name)).or_insert(country);
            }
        }
    }
    for (name, code) in COLLOQUIAL {
        if let Some(country) = Country::parse(code) {
            names.entry(name.to_owned()).or_insert(country);
        }
    }
    names
});

/// The country that a name in one of many languages means.
pub(crate) fn country_by_name(name: &str) -> Option<Country> {
    BY_NAME.get(&lowercase(name.trim())).copied()
}

/// The names of countries in one language.
pub(crate) struct CountryNames(HashMap<Country, String>);

impl CountryNames {
    /// In English where the language is not known.
    pub(crate) fn of(language: Option<&Language>) -> Self {
        let tag = language.map_or("en", Language::as_str);
        let regions = regions(tag).or_else(|| regions("en"));
        let name = |it| Some((it, name_in(regions.as_ref()?, it)?.to_owned()));
        Self(Country::all().filter_map(name).collect())
    }

    /// The code where there is no name.
    pub(crate) fn name(&self, country: Country) -> String {
        let found = self.0.get(&country).map(String::as_str);
        found.unwrap_or(country.as_str()).to_owned()
    }
}

/// The name of a language in itself, as it stands alone: "Deutsch", "Français". The tag where there is none.
pub(crate) fn endonym(tag: &str) -> String {
    if tag == "und" {
        return tag.to_owned();
    }
    let name = |tag: &str| {
        let locale: Locale = tag.parse().ok()?;
        let names =
            LanguageDisplayNames::try_new((&locale).into(), DisplayNamesOptions::default()).ok()?;
        let name = names.of(locale.id.language)?;
        let mut letters = name.chars();
        let first = letters.next()?.to_uppercase();
        Some(first.chain(letters).collect::<String>())
    };
    let Some(name) = name(tag) else {
        return tag.to_owned();
    };
    let script = match tag {
        "zh-Hans" => " (简体)",
        "zh-Hant" => " (繁體)",
        _ => tag.split_once('-').map_or("", |it| it.1),
    };
    match script {
        "" => name,
        script if script.starts_with(' ') => name + script,
        script => format!("{name} ({script})"),
    }
}

fn regions(tag: &str) -> Option<RegionDisplayNames> {
    let locale: Locale = tag.parse().ok()?;
    RegionDisplayNames::try_new((&locale).into(), DisplayNamesOptions::default()).ok()
}

fn name_in(names: &RegionDisplayNames, country: Country) -> Option<&str> {
    names.of(country.as_str().parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_understood_in_many_languages() {
        for name in ["Austria", "Österreich", "AUTRICHE", "奥地利", "النمسا"] {
            assert_eq!(country_by_name(name), Country::parse("AT"), "{name}");
        }
        assert_eq!(country_by_name("Holland"), Country::parse("NL"));
        assert_eq!(country_by_name("Atlantis"), None);
    }

    #[test]
    fn languages_are_called_as_they_call_themselves() {
        assert_eq!(endonym("de"), "Deutsch");
        assert_eq!(endonym("fr"), "Français");
        assert_eq!(endonym("zh-Hans"), "中文 (简体)");
        assert_eq!(endonym("und-x"), "und-x");
    }
}
