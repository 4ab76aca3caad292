//! A short way to write postings.

use std::sync::Arc;

use openings_feed::model::{
    Country, Currency, EmploymentType, Language, LanguageSource, Location, Posting, Remote, Salary,
    SalaryPeriod, Timestamp, Workplace,
};
use openings_search::{Criteria, Index, PostingId, ROLES};

pub(crate) const DAY: i64 = 86_400;
/// When all tests take place: an hour after some midnight.
pub(crate) const NOW: Timestamp = Timestamp(20_000 * DAY + 3_600);

pub(crate) fn language(tag: &str) -> Option<Language> {
    (tag != "und").then(|| Language::parse(tag).unwrap())
}

pub(crate) fn country(code: &str) -> Country {
    Country::parse(code).unwrap()
}

/// A posting in the making.
#[derive(Clone, Debug)]
pub(crate) struct Draft(pub(crate) Posting);

/// An English posting of this title and nothing else.
pub(crate) fn draft(title: &str) -> Draft {
    Draft(Posting {
        language: language("en"),
        language_source: LanguageSource::Declared,
        title: title.to_string(),
        ..Posting::default()
    })
}

impl Draft {
    fn with(mut self, change: impl FnOnce(&mut Posting)) -> Self {
        change(&mut self.0);
        self
    }

    pub(crate) fn id(self, id: &str) -> Self {
        self.with(|it| it.id = id.to_string())
    }

    /// A tag, or `und` for "not stated".
    pub(crate) fn lang(self, tag: &str) -> Self {
        self.with(|it| it.language = language(tag))
    }

    pub(crate) fn source(self, source: LanguageSource) -> Self {
        self.with(|it| it.language_source = source)
    }

    /// `CH Zürich`, `CH` or `- Zürich`; may be called again.
    pub(crate) fn at(self, place: &str) -> Self {
        let (code, city) = place.split_once(' ').unwrap_or((place, ""));
        let location = Location {
            country: (code != "-").then(|| country(code)),
            region: None,
            city: (!city.is_empty()).then(|| city.to_string()),
        };
        self.with(|it| it.locations.push(location))
    }

    /// Admits these countries, or all if there are none.
    pub(crate) fn remote(self, countries: &[&str]) -> Self {
        let within = countries.iter().map(|it| country(it)).collect();
        self.with(|it| {
            it.workplace = Some(Workplace::Remote);
            it.remote = if countries.is_empty() {
                Remote::Anywhere
            } else {
                Remote::Within(within)
            };
        })
    }

    pub(crate) fn workplace(self, workplace: Workplace) -> Self {
        self.with(|it| it.workplace = Some(workplace))
    }

    pub(crate) fn employment(self, types: &[EmploymentType]) -> Self {
        self.with(|it| it.employment_types = types.to_vec())
    }

    pub(crate) fn org(self, organization: &str) -> Self {
        self.with(|it| it.organization = organization.to_string())
    }

    pub(crate) fn department(self, department: &str) -> Self {
        self.with(|it| it.department = Some(department.to_string()))
    }

    pub(crate) fn tags(self, tags: &[&str]) -> Self {
        self.with(|it| it.tags = tags.iter().map(|it| it.to_string()).collect())
    }

    /// `EUR`, upper bound, a year.
    pub(crate) fn pays(self, currency: &str, max: f64) -> Self {
        let currency = Currency::parse(currency).unwrap();
        let salary = Salary {
            min: None,
            max: Some(max),
            currency,
            period: SalaryPeriod::Year,
        };
        self.with(|it| it.salary = Some(salary))
    }

    pub(crate) fn posted(self, days_ago: i64) -> Self {
        self.with(|it| it.posted = Some(Timestamp(NOW.0 - days_ago * DAY)))
    }

    pub(crate) fn expired(self) -> Self {
        self.with(|it| it.valid_through = Some(Timestamp(NOW.0 - 1)))
    }

    pub(crate) fn translated_as(self, ids: &[&str]) -> Self {
        self.with(|it| it.translations = ids.iter().map(|it| it.to_string()).collect())
    }

    pub(crate) fn reference(self, reference: &str) -> Self {
        self.with(|it| it.reference = Some(reference.to_string()))
    }
}

/// An index of the drafts; those without an id get their position.
pub(crate) fn board(drafts: &[Draft]) -> Index {
    let mut index = Index::new();
    for (tag, file) in ROLES {
        index.know_roles(tag, file);
    }
    for (position, draft) in drafts.iter().enumerate() {
        let mut posting = draft.0.clone();
        if posting.id.is_empty() {
            posting.id = position.to_string();
        }
        index.add(Arc::new(posting)).expect("Drafts differ");
    }
    index
}

/// English, no filter.
pub(crate) fn english() -> Criteria {
    Criteria {
        language: language("en"),
        ..Criteria::default()
    }
}

pub(crate) fn titles(index: &Index, ids: &[PostingId]) -> Vec<String> {
    ids.iter()
        .map(|it| index.posting(*it).unwrap().title.clone())
        .collect()
}
