//! Postings that a board is known to have before they are read: a board in parts says how many there are.

use openings_feed::model::Language;
use openings_feed::sorted_by;

use crate::{Counted, Criteria, Place, Results, Set, Switched};

/// What is known of postings that are not in the index.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Unread {
    /// How many there are in each language.
    pub languages: Vec<Counted<Option<Language>>>,
    /// How many the chosen language has in each place, those that were read as well.
    pub places: Vec<Counted<Place>>,
}

impl Unread {
    /// Whether postings in a language are still to be read.
    pub fn has(&self, language: &Option<Language>) -> bool {
        let mut all = self.languages.iter();
        all.any(|it| it.value == *language && it.count > 0)
    }

    /// What changing to a language does that is not read yet, which has postings in `places`: the other filters stay,
    /// since nobody knows.
    pub fn switch(
        criteria: &Criteria,
        to: Option<Language>,
        places: &[Counted<Place>],
    ) -> Switched {
        let is_there = |place: &Place| places.iter().any(|it| it.value == *place);
        let (mut kept, mut dropped) = (Set::default(), Criteria::default());
        for place in &criteria.places {
            let side = match is_there(place) {
                true => &mut kept,
                false => &mut dropped.places,
            };
            side.insert(*place);
        }
        let criteria = Criteria {
            language: to,
            places: kept,
            ..criteria.clone()
        };
        Switched { criteria, dropped }
    }
}

impl Results {
    /// Counts what is not read yet among what is on offer. `criteria` must be what was asked.
    pub fn add_unread(&mut self, unread: &Unread, criteria: &Criteria) {
        let languages = &mut self.options.languages;
        for more in &unread.languages {
            match languages.iter_mut().find(|it| it.value == more.value) {
                Some(it) => it.count += more.count,
                None => languages.push(more.clone()),
            }
        }
        if unread.languages.is_empty() {
            return;
        }
        let all = std::mem::take(languages);
        *languages = sorted_by(all, |a, b| {
            (a.value.is_none(), b.count, &a.value).cmp(&(b.value.is_none(), a.count, &b.value))
        });
        // Under another filter nobody knows how many they are.
        let only_places = Criteria {
            language: criteria.language.clone(),
            places: criteria.places.clone(),
            sort: criteria.sort,
            ..Criteria::default()
        };
        if *criteria != only_places || !unread.has(&criteria.language) {
            return;
        }
        let places = &mut self.options.places;
        for more in &unread.places {
            match places.iter_mut().find(|it| it.value == more.value) {
                Some(it) => it.count = it.count.max(more.count),
                None => places.push(more.clone()),
            }
        }
        *places = sorted_by(std::mem::take(places), |a, b| a.value.cmp(&b.value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted<T>(value: T, count: usize) -> Counted<T> {
        Counted { value, count }
    }

    fn unread() -> Unread {
        let language = |tag: &str| Language::parse(tag);
        Unread {
            languages: vec![counted(language("de"), 5), counted(language("fr"), 2)],
            places: vec![
                counted(Place::parse("AT").unwrap(), 4),
                counted(Place::parse("remote").unwrap(), 1),
            ],
        }
    }

    fn results() -> Results {
        let mut results = Results::default();
        results.options.languages = vec![counted(Language::parse("en"), 3), counted(None, 9)];
        results.options.places = vec![counted(Place::parse("AT").unwrap(), 1)];
        results
    }

    fn german() -> Criteria {
        Criteria {
            language: Language::parse("de"),
            ..Criteria::default()
        }
    }

    #[test]
    fn languages_that_are_not_read_are_on_offer() {
        let mut results = results();
        results.add_unread(&unread(), &german());
        let tags: Vec<_> = results
            .options
            .languages
            .iter()
            .map(|it| (it.value.as_ref().map(Language::as_str), it.count))
            .collect();
        assert_eq!(
            tags,
            [(Some("de"), 5), (Some("en"), 3), (Some("fr"), 2), (None, 9)]
        );
        let places: Vec<_> = results.options.places.iter().map(|it| it.count).collect();
        assert_eq!(places, [4, 1]);
    }

    #[test]
    fn under_another_filter_only_what_was_read_is_counted() {
        let mut results = results();
        let criteria = Criteria {
            query: "baker".to_owned(),
            ..german()
        };
        results.add_unread(&unread(), &criteria);
        let places: Vec<_> = results.options.places.iter().map(|it| it.count).collect();
        assert_eq!(places, [1]);
    }

    #[test]
    fn changing_to_a_language_keeps_the_places_it_has() {
        let mut criteria = german();
        for code in ["AT", "JP"] {
            criteria.places.insert(Place::parse(code).unwrap());
        }
        let switched = Unread::switch(&criteria, Language::parse("fr"), &unread().places);
        assert_eq!(switched.criteria.language, Language::parse("fr"));
        assert!(
            switched
                .criteria
                .places
                .contains(&Place::parse("AT").unwrap())
        );
        assert!(
            !switched
                .criteria
                .places
                .contains(&Place::parse("JP").unwrap())
        );
        assert!(
            switched
                .dropped
                .places
                .contains(&Place::parse("JP").unwrap())
        );
    }
}
