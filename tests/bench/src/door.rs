//! The one place of the bench that knows the engine.

use std::sync::Arc;

use openings_feed::model::{Country, Language, LanguageSource, Location, Posting, Timestamp};
use openings_search::{Criteria, Index, ROLES, Results};

/// All postings have this language, whatever they are written in: a board lists one language at a time, and only so
/// are all of them searched, as the libraries do that know no languages.
const LANGUAGE: &str = "en";

/// No posting of the bench has a date, so any moment will do.
const NOW: Timestamp = Timestamp(0);

/// The engine, and what it is asked.
pub(crate) struct Door {
    /// What is not in the index yet.
    postings: Vec<Arc<Posting>>,
    index: Index,
    criteria: Criteria,
}

impl Default for Door {
    fn default() -> Self {
        let criteria = Criteria {
            language: Language::parse(LANGUAGE),
            ..Criteria::default()
        };
        let mut index = Index::new();
        for (tag, file) in ROLES {
            index.know_roles(tag, file);
        }
        Self {
            postings: Vec::new(),
            index,
            criteria,
        }
    }
}

impl Door {
    /// How many postings were added.
    pub(crate) fn len(&self) -> usize {
        self.postings.len() + self.index.len()
    }

    /// Adds a posting, which nothing finds before [`Self::finish`]; what is not known of it is empty.
    pub(crate) fn add(&mut self, title: &str, organization: &str, city: &str, country: &str) {
        let location = Location {
            country: Country::parse(country),
            region: None,
            city: (!city.is_empty()).then(|| city.to_owned()),
        };
        let is_known = location != Location::default();
        self.postings.push(Arc::new(Posting {
            // Its place, which no other has: none is taken for one that is there already.
            id: self.len().to_string(),
            language: self.criteria.language.clone(),
            language_source: LanguageSource::Declared,
            title: title.to_owned(),
            organization: organization.to_owned(),
            locations: is_known.then_some(location).into_iter().collect(),
            ..Posting::default()
        }));
    }

    /// Makes the index of what was added.
    pub(crate) fn finish(&mut self) {
        for posting in std::mem::take(&mut self.postings) {
            self.index.add(posting);
        }
        while self.index.tidy(|| true) {}
    }

    /// What the board asks for after a keystroke: hits in their order, and the counts of every filter.
    pub(crate) fn search(&self, query: &str) -> Results {
        let criteria = Criteria {
            query: query.to_owned(),
            ..self.criteria.clone()
        };
        self.index.search(&criteria, NOW)
    }
}
