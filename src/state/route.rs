//! The board's state in the page's address.

use openings_feed::model::Language;
use openings_search::{Criteria, Place, criteria_from_pairs};

use crate::browser::address;
use crate::state::option::{Options, Routing};

/// The name under which an address has the open posting.
pub(crate) const POSTING: &str = "job";

/// The name under which an address has the language.
pub(crate) const LANGUAGE: &str = "lang";

/// The names that belong to a board.
const NAMES: [&str; 11] = [
    LANGUAGE,
    "q",
    "country",
    "workplace",
    "type",
    "department",
    "organization",
    "posted",
    "salary",
    "sort",
    POSTING,
];

/// How a change gets into the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Entry {
    /// As an act of its own: Back undoes it.
    Push,
    /// In the entry that is there: typing, and what the board does by itself.
    #[default]
    Replace,
}

/// What an address asks of a board.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Route {
    /// `criteria.language` counts only if `has_language`.
    pub(crate) criteria: Criteria,
    pub(crate) has_language: bool,
    pub(crate) posting: Option<String>,
}

impl Route {
    /// What the page's address asks, and where it is silent, what the partner wrote on the element.
    pub(crate) fn read(options: &Options) -> Self {
        Self::from_pairs(&board_pairs(options), options)
    }

    fn from_pairs(pairs: &[(String, String)], options: &Options) -> Self {
        let own = || {
            pairs
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str()))
        };
        let mut criteria = criteria_from_pairs(own());
        let has = |wanted: &str| own().any(|(name, _)| name == wanted);
        let posting = own()
            .find(|(name, _)| *name == POSTING)
            .map(|(_, it)| it.to_owned());
        let mut has_language = has(LANGUAGE);
        if !has_language
            && let Some(language) = options.language.as_deref().and_then(Language::parse)
        {
            criteria.language = Some(language);
            has_language = true;
        }
        if pairs.is_empty() {
            criteria.query = options.query.clone();
            criteria
                .places
                .extend(options.countries.iter().filter_map(|it| Place::parse(it)));
        }
        Self {
            criteria,
            has_language,
            posting,
        }
    }

    /// The language asked for. `None` also for "language not stated".
    pub(crate) fn wished_language(&self) -> Option<Language> {
        self.criteria.language.clone().filter(|_| self.has_language)
    }
}

/// The pairs of the page's address that are the board's, under their plain names.
fn board_pairs(options: &Options) -> Vec<(String, String)> {
    let pairs = match options.routing {
        Routing::Query => address::query_pairs(),
        Routing::Hash => address::pairs(&address::hash()),
        Routing::None => Vec::new(),
    };
    own_pairs(pairs, &options.param_prefix)
}

fn own_pairs(pairs: Vec<(String, String)>, prefix: &str) -> Vec<(String, String)> {
    let own = pairs.into_iter().filter_map(|(name, value)| {
        let name = name.strip_prefix(prefix)?;
        NAMES.contains(&name).then(|| (name.to_owned(), value))
    });
    own.collect()
}

/// The pairs of an address with ours replaced and everybody else's kept.
pub(crate) fn merged(
    page: Vec<(String, String)>,
    own: Vec<(&'static str, String)>,
    prefix: &str,
) -> Vec<(String, String)> {
    let is_own = |name: &str| {
        name.strip_prefix(prefix)
            .is_some_and(|it| NAMES.contains(&it))
    };
    let others = page.into_iter().filter(|(name, _)| !is_own(name));
    let own = own
        .into_iter()
        .map(|(name, value)| ([prefix, name].concat(), value));
    others.chain(own).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(text: &str) -> Vec<(String, String)> {
        address::pairs(text)
    }

    #[test]
    fn the_pages_own_pairs_are_kept_in_front() {
        let own = vec![("q", "rust".to_owned())];
        let merged = merged(pairs("utm=1&q=old&x=2"), own, "");
        assert_eq!(address::to_query(&merged), "utm=1&x=2&q=rust");
    }

    #[test]
    fn a_prefix_keeps_two_boards_apart() {
        let page = "a-q=rust&b-q=koch&q=host";
        assert_eq!(own_pairs(pairs(page), "b-"), pairs("q=koch"));
        let merged = merged(pairs(page), vec![("q", "bäcker".to_owned())], "b-");
        assert_eq!(merged, pairs("a-q=rust&q=host&b-q=bäcker"));
    }

    #[test]
    fn names_of_others_are_not_read() {
        assert_eq!(own_pairs(pairs("utm_source=x&job=7"), ""), pairs("job=7"));
    }

    #[test]
    fn the_address_outweighs_the_attributes() {
        let options = Options {
            language: Some("fr".to_owned()),
            query: "koch".to_owned(),
            ..Options::default()
        };
        let route = Route::from_pairs(&pairs("lang=de&q=rust"), &options);
        assert_eq!(route.wished_language(), Language::parse("de"));
        assert_eq!(route.criteria.query, "rust");
        let route = Route::from_pairs(&[], &options);
        assert_eq!(route.wished_language(), Language::parse("fr"));
        assert_eq!(route.criteria.query, "koch");
    }
}
