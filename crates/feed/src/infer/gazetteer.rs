//! Names of countries, and of cities and regions that mean one place only.
//!
//! For programs without a browser, which has names of countries in every language: the tables are weighed only
//! by who calls this.

mod city;
mod country;

use crate::infer::{City, Known};
use crate::model::Country;

/// The tables as the knowledge that [`crate::infer::places`] asks for.
pub fn known() -> Known<'static> {
    Known {
        country: &country_by_name,
        city: &city_by_name,
    }
}

/// The country that a name means: in English, in its own languages, and the larger ones in German, French,
/// Spanish, Italian, Portuguese, Dutch, Polish, Russian, Chinese and Japanese. `None` for "Georgia", which is a
/// state as well.
pub fn country_by_name(name: &str) -> Option<Country> {
    let folded = fold(name);
    find(country::NAMES.lines(), |it| fold(it) == folded).map(|it| it.0)
}

/// The city or region that a name means. Names that several larger places share are not there.
pub fn city_by_name(name: &str) -> Option<City> {
    // "IN" and "or" are no cities, "SF" is one.
    let folded = fold(name);
    let is_short = folded.len() < 4;
    let is_same = |it: &str| {
        let it = it
            .trim_start_matches('+')
            .split('=')
            .next()
            .unwrap_or_default();
        if is_short {
            it == name
        } else {
            fold(it) == folded
        }
    };
    let (country, entry) = find(city::CITIES.lines(), is_same)?;
    Some(City {
        country,
        name: entry.split_once('=').map(|it| it.1),
        is_region: entry.starts_with('+'),
    })
}

/// The first entry of a table of lines "CC name|name" that is the one.
fn find(
    lines: impl Iterator<Item = &'static str>,
    is_it: impl Fn(&str) -> bool,
) -> Option<(Country, &'static str)> {
    for (code, names) in lines.filter_map(|it| it.split_once(' ')) {
        if let Some(entry) = names.split('|').find(|it| is_it(it)) {
            return Some((Country::parse(code)?, entry));
        }
    }
    None
}

/// Small letters without diacritics, points and apostrophes; a hyphen is a space.
fn fold(text: &str) -> String {
    let folded = crate::section::heading::fold(text);
    folded
        .strip_prefix("the ")
        .map(str::to_owned)
        .unwrap_or(folded)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    #[test]
    fn every_line_is_a_country_and_no_name_has_two() {
        for table in [country::NAMES, city::CITIES] {
            let mut seen = HashMap::new();
            for line in table.lines() {
                let (code, names) = line.split_once(' ').unwrap();
                let country = Country::parse(code).unwrap_or_else(|| panic!("{code}"));
                for name in names.split('|') {
                    let name = name.trim_start_matches('+').split('=').next().unwrap();
                    assert!(!fold(name).is_empty(), "{line}");
                    let other = seen.insert(fold(name), country);
                    assert!(other.is_none_or(|it| it == country), "{name}: {other:?}");
                }
            }
        }
    }

    #[test]
    fn every_country_has_a_name() {
        for country in Country::all() {
            let has = country::NAMES
                .lines()
                .any(|it| it.starts_with(country.as_str()));
            assert!(has, "{country}");
        }
    }

    #[test]
    fn names_are_known_in_several_languages() {
        for (name, code) in [
            ("Germany", "DE"),
            ("Österreich", "AT"),
            ("Pays-Bas", "NL"),
            ("the Netherlands", "NL"),
            ("Côte d’Ivoire", "CI"),
            ("日本", "JP"),
            ("Россия", "RU"),
            ("United States of America", "US"),
        ] {
            let country = country_by_name(name);
            assert_eq!(country, Country::parse(code), "{name}");
        }
        assert_eq!(country_by_name("Georgia"), None);
        assert_eq!(country_by_name("Atlantis"), None);
    }
}
