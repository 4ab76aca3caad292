//! Countries by their names, of which somebody else has the list.

use crate::model::Country;
use crate::{lowercase, sorted_by};

/// Names of all countries in some languages.
#[derive(Debug)]
pub struct CountryNames(
    /// By name in small letters, in order.
    Vec<(String, Country)>,
);

impl CountryNames {
    /// The names that `name` has for the code of each country in each of `languages`, one language after the other.
    pub fn new(languages: &[&str], name: &dyn Fn(&str, &str) -> String) -> Self {
        let mut names = Vec::new();
        for language in languages {
            for country in Country::all() {
                names.push((lowercase(&name(country.as_str(), language)), country));
            }
        }
        Self(sorted_by(names, |a, b| a.0.cmp(&b.0)))
    }

    /// The country that a name means, whatever its case.
    pub fn country(&self, name: &str) -> Option<Country> {
        let name = lowercase(name.trim());
        let found = self.0.binary_search_by(|it| it.0.as_str().cmp(&name));
        Some(self.0[found.ok()?].1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_known_in_each_of_the_languages() {
        let names = CountryNames::new(&["de", "en"], &|code, language| match (code, language) {
            ("AT", "de") => "Österreich".to_owned(),
            ("AT", "en") => "Austria".to_owned(),
            _ => code.to_owned(),
        });
        for name in ["ÖSTERREICH", " austria "] {
            assert_eq!(names.country(name), Country::parse("AT"), "{name}");
        }
        assert_eq!(names.country("Atlantis"), None);
    }
}
