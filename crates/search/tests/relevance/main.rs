//! What a native speaker expects of a job search, language by language.
//!
//! A table names a small board of invented postings and says what a query must find on it. It states what must
//! hold, not what some engine happens to do:
//!
//! - all words of a query count, in any order; the last one may still be going on;
//! - the literal word in a title comes first, then its beginning, then its inflection, its other gender, its part
//!   of a compound and its synonym (`crates/search/roles/`), then one typo from 4 letters and two from 8;
//! - shorter titles come before longer ones at equal match;
//! - nothing is better than nonsense.

mod ar;
mod de;
mod en;
mod es;
mod fr;
mod it;
mod ja;
mod ko;
mod nl;
mod pl;
mod pt;
mod roles;
mod ru;
mod zh_hans;

use std::sync::Arc;

use openings_feed::model::{Language, LanguageSource, Location, Posting, Timestamp};
use openings_search::{Criteria, Index, ROLES};

/// Nothing expires here, so any moment will do.
const NOW: Timestamp = Timestamp(0);

/// A small board in one language.
pub(crate) struct Board {
    pub(crate) language: &'static str,
    /// `Title` or `Title | Organization | City`; no title twice.
    pub(crate) postings: &'static [&'static str],
}

/// What a query found, for more to be said about it.
pub(crate) struct Found<'a> {
    board: &'a Board,
    query: &'a str,
    n_first: usize,
    titles: Vec<String>,
}

impl Board {
    /// `query` finds the titles `first` before all others, in this order.
    #[track_caller]
    pub(crate) fn check<'a>(&'a self, query: &'a str, first: &[&str]) -> Found<'a> {
        let index = self.index();
        let criteria = Criteria {
            language: Language::parse(self.language),
            query: query.to_string(),
            ..Criteria::default()
        };
        let titles = index.search(&criteria, NOW).ids;
        let titles: Vec<_> = titles
            .iter()
            .filter_map(|id| Some(index.posting(*id)?.title.clone()))
            .collect();
        self.knows(first);
        assert!(
            titles.len() >= first.len() && titles.iter().zip(first).all(|(it, want)| it == want),
            "`{query}` must first find {first:?}, found {titles:?}",
        );
        Found {
            board: self,
            query,
            n_first: first.len(),
            titles,
        }
    }

    fn index(&self) -> Index {
        let mut index = Index::new();
        for (tag, file) in ROLES {
            index.know_roles(tag, file);
        }
        for (position, line) in self.postings.iter().enumerate() {
            let posting = posting(self.language, position, line);
            index.add(Arc::new(posting)).expect("no id comes twice");
        }
        index
    }

    /// A table that names a title with a slip would prove nothing.
    #[track_caller]
    fn knows(&self, titles: &[&str]) {
        for title in titles {
            let is_there = self.postings.iter().any(|it| fields(it)[0] == *title);
            assert!(is_there, "no posting of the board is titled `{title}`");
        }
    }
}

impl Found<'_> {
    /// It also finds these, anywhere in the list.
    #[track_caller]
    pub(crate) fn with(self, titles: &[&str]) -> Self {
        self.board.knows(titles);
        for title in titles {
            assert!(
                self.titles.iter().any(|it| it == title),
                "`{}` must find `{title}`, found {:?}",
                self.query,
                self.titles,
            );
        }
        self
    }

    /// It finds none of these.
    #[track_caller]
    pub(crate) fn without(self, titles: &[&str]) -> Self {
        self.board.knows(titles);
        for title in titles {
            assert!(
                self.titles.iter().all(|it| it != title),
                "`{}` must not find `{title}`, found {:?}",
                self.query,
                self.titles,
            );
        }
        self
    }

    /// It finds nothing but the first titles.
    #[track_caller]
    pub(crate) fn only(self) {
        assert!(
            self.titles.len() == self.n_first,
            "`{}` must find nothing more than {:?}, found {:?}",
            self.query,
            &self.titles[..self.n_first],
            &self.titles[self.n_first..],
        );
    }
}

/// Title, organization and city of a line.
fn fields(line: &'static str) -> [&'static str; 3] {
    let mut fields = line.split(" | ");
    std::array::from_fn(|_| fields.next().unwrap_or_default())
}

fn posting(language: &str, position: usize, line: &'static str) -> Posting {
    let [title, organization, city] = fields(line);
    let location = Location {
        country: None,
        region: None,
        city: Some(city.to_string()),
    };
    Posting {
        id: position.to_string(),
        language: Language::parse(language),
        language_source: LanguageSource::Declared,
        title: title.to_string(),
        organization: organization.to_string(),
        locations: if city.is_empty() {
            Vec::new()
        } else {
            vec![location]
        },
        ..Posting::default()
    }
}

#[test]
fn every_board_has_thirty_to_sixty_postings_of_a_language_we_know() {
    let boards = [
        &ar::BOARD,
        &de::BOARD,
        &en::BOARD,
        &es::BOARD,
        &fr::BOARD,
        &it::BOARD,
        &ja::BOARD,
        &ko::BOARD,
        &nl::BOARD,
        &pl::BOARD,
        &pt::BOARD,
        &ru::BOARD,
        &zh_hans::BOARD,
    ];
    for board in boards {
        assert!(
            (30..=60).contains(&board.postings.len()),
            "{}",
            board.language
        );
        assert!(
            Language::parse(board.language).is_some(),
            "{}",
            board.language
        );
        let mut titles: Vec<_> = board.postings.iter().map(|it| fields(it)[0]).collect();
        titles.sort_unstable();
        titles.dedup();
        assert_eq!(titles.len(), board.postings.len(), "{}", board.language);
    }
}
