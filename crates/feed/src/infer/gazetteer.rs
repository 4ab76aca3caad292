//! Names of countries, and of cities and regions that mean one place only.
//!
//! For programs without a browser, which has names of countries in every language: the tables are weighed only
//! by who calls this.

mod city;
mod country;

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::LazyLock;

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
    COUNTRIES.get(&fold(name)).copied()
}

/// The city or region that a name means. Names that several larger places share are not there.
pub fn city_by_name(name: &str) -> Option<City> {
    // "IN" and "or" are no cities, "SF" is one.
    let folded = fold(name);
    let entry = match folded.len() < 4 {
        true => SHORT_CITIES.get(name),
        false => CITIES.get(&folded),
    };
    let (country, entry) = *entry?;
    Some(City {
        country,
        name: entry.split_once('=').map(|it| it.1),
        is_region: entry.starts_with('+'),
    })
}

/// An entry of the table of cities, and where it is.
type Entry = (Country, &'static str);

static COUNTRIES: LazyLock<HashMap<String, Country>> = LazyLock::new(|| {
    let entries = entries(country::NAMES);
    first_of_each(entries.map(|(country, name)| (fold(name), country)))
});

static CITIES: LazyLock<HashMap<String, Entry>> =
    LazyLock::new(|| first_of_each(entries(city::CITIES).map(|it| (fold(name_of(it.1)), it))));

/// By their names as they stand in the table.
static SHORT_CITIES: LazyLock<HashMap<&str, Entry>> =
    LazyLock::new(|| first_of_each(entries(city::CITIES).map(|it| (name_of(it.1), it))));

/// The entries of a table of lines "CC entry|entry".
fn entries(table: &'static str) -> impl Iterator<Item = Entry> {
    let lines = table.lines().filter_map(|it| it.split_once(' '));
    let known = lines.filter_map(|(code, names)| Some((Country::parse(code)?, names)));
    known.flat_map(|(country, names)| names.split('|').map(move |it| (country, it)))
}

/// The name that an entry is for: "NYC" of "NYC=New York".
fn name_of(entry: &str) -> &str {
    let name = entry.trim_start_matches('+');
    name.split_once('=').map_or(name, |it| it.0)
}

fn first_of_each<K: Eq + Hash, V>(pairs: impl Iterator<Item = (K, V)>) -> HashMap<K, V> {
    let mut map = HashMap::new();
    for (key, value) in pairs {
        map.entry(key).or_insert(value);
    }
    map
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
