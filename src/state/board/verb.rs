//! What a visitor or the page can do to a board.

use leptos::prelude::*;
use leptos::task::spawn_local;
use openings_feed::model::{EmploymentType, Language, Workplace};
use openings_search::{Criteria, Filter, Place, PostingId, SalaryFloor, Sort, Unread};

use crate::browser::clock;
use crate::state::board::load::unread;
use crate::state::board::{Board, BoardEvent, Dropped};
use crate::state::option::Options;
use crate::state::route::Entry;

/// One value of one filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// Of [`Criteria::places`].
    Place(Place),
    /// Of [`Criteria::workplaces`].
    Workplace(Workplace),
    /// Of [`Criteria::employment_types`].
    EmploymentType(EmploymentType),
    /// Of [`Criteria::departments`].
    Department(String),
    /// Of [`Criteria::organizations`].
    Organization(String),
    /// [`Criteria::posted_within_days`].
    PostedWithin(u16),
    /// [`Criteria::salary`].
    Salary(SalaryFloor),
}

impl Choice {
    /// Every value that is set, in the order of the filters.
    pub fn all_in(criteria: &Criteria) -> Vec<Self> {
        let mut all = Vec::new();
        all.extend(criteria.places.iter().copied().map(Self::Place));
        all.extend(criteria.workplaces.iter().copied().map(Self::Workplace));
        all.extend(
            criteria
                .employment_types
                .iter()
                .copied()
                .map(Self::EmploymentType),
        );
        all.extend(criteria.departments.iter().cloned().map(Self::Department));
        all.extend(
            criteria
                .organizations
                .iter()
                .cloned()
                .map(Self::Organization),
        );
        all.extend(criteria.posted_within_days.map(Self::PostedWithin));
        all.extend(criteria.salary.map(Self::Salary));
        all
    }

    /// The filter it belongs to.
    pub fn filter(&self) -> Filter {
        match self {
            Self::Place(_) => Filter::Country,
            Self::Workplace(_) => Filter::Workplace,
            Self::EmploymentType(_) => Filter::EmploymentType,
            Self::Department(_) => Filter::Department,
            Self::Organization(_) => Filter::Organization,
            Self::PostedWithin(_) => Filter::Posted,
            Self::Salary(_) => Filter::Salary,
        }
    }

    /// Whether it is set.
    pub fn is_in(&self, criteria: &Criteria) -> bool {
        match self {
            Self::Place(it) => criteria.places.contains(it),
            Self::Workplace(it) => criteria.workplaces.contains(it),
            Self::EmploymentType(it) => criteria.employment_types.contains(it),
            Self::Department(it) => criteria.departments.contains(it),
            Self::Organization(it) => criteria.organizations.contains(it),
            Self::PostedWithin(it) => criteria.posted_within_days == Some(*it),
            Self::Salary(it) => criteria.salary == Some(*it),
        }
    }

    /// Sets it if it is not set, else unsets it.
    pub fn toggle_in(self, criteria: &mut Criteria) {
        match self {
            Self::Place(it) => toggle(&mut criteria.places, it),
            Self::Workplace(it) => toggle(&mut criteria.workplaces, it),
            Self::EmploymentType(it) => toggle(&mut criteria.employment_types, it),
            Self::Department(it) => toggle(&mut criteria.departments, it),
            Self::Organization(it) => toggle(&mut criteria.organizations, it),
            Self::PostedWithin(it) => toggle_one(&mut criteria.posted_within_days, it),
            Self::Salary(it) => toggle_one(&mut criteria.salary, it),
        }
    }
}

fn toggle<T: Ord>(set: &mut openings_search::Set<T>, value: T) {
    if !set.remove(&value) {
        set.insert(value);
    }
}

fn toggle_one<T: PartialEq>(slot: &mut Option<T>, value: T) {
    *slot = if slot.as_ref() == Some(&value) {
        None
    } else {
        Some(value)
    };
}

/// Unsets a filter.
pub(super) fn clear(criteria: &mut Criteria, filter: Filter) {
    match filter {
        Filter::Query => criteria.query.clear(),
        Filter::Country => criteria.places.clear(),
        Filter::Workplace => criteria.workplaces.clear(),
        Filter::EmploymentType => criteria.employment_types.clear(),
        Filter::Department => criteria.departments.clear(),
        Filter::Organization => criteria.organizations.clear(),
        Filter::Posted => criteria.posted_within_days = None,
        Filter::Salary => criteria.salary = None,
    }
}

/// Who types has stopped when no key came for so many milliseconds.
const REST_MS: u32 = 400;

impl Board {
    /// Waits until the visitor has asked for nothing else for a while: what nobody waits for can come then.
    pub(super) async fn wait_for_rest(self) {
        // Nothing was asked for, or the board is gone: then nobody is waited for.
        let asked_at = || self.kept.try_get_value()?.asked_at.get();
        while let Some(asked_at) = asked_at() {
            let rest = f64::from(REST_MS) - (clock::now_ms() - asked_at);
            if rest <= 0.0 {
                return;
            }
            clock::sleep(rest as u32 + 1).await;
        }
    }

    /// Changes what is asked for, as one act of the history.
    pub(super) fn ask(&self, entry: Entry, change: impl FnOnce(&mut Criteria)) {
        let kept = self.kept();
        let mut criteria = self.criteria.get_untracked();
        if let Some(typed) = kept.typed.take() {
            criteria.query = typed;
        }
        change(&mut criteria);
        if criteria == *self.criteria.read_untracked() {
            return;
        }
        self.dropped.set(None);
        self.n_shown.set(self.options.read_untracked().page_size);
        kept.entry.set(entry);
        kept.asked_at.set(Some(clock::now_ms()));
        self.criteria.set(criteria);
        (self.emit).run(BoardEvent::Change);
    }

    /// Searches for `query` once the browser has shown what was typed; called at each keystroke.
    pub fn search(&self, query: String) {
        let board = *self;
        if self.kept().typed.replace(Some(query)).is_none() {
            spawn_local(async move {
                clock::painted().await;
                board.search_now();
            });
        }
    }

    /// Searches for what was typed, if that is still to be done. Nothing if the board is gone.
    pub fn search_now(&self) {
        let kept = self.kept.try_get_value();
        if kept.is_some_and(|it| it.typed.borrow().is_some()) {
            self.ask(Entry::Replace, |_| {});
        }
    }

    /// What the search field holds.
    pub fn typed(&self) -> String {
        let typed = self.kept().typed.borrow().clone();
        typed.unwrap_or_else(|| self.criteria.read_untracked().query.clone())
    }

    /// Searches for `query` in the place of what was typed.
    pub fn search_instead(&self, query: String) {
        self.ask(Entry::Push, |it| it.query = query);
    }

    /// Sets or unsets one value of a filter.
    pub fn toggle(&self, choice: Choice) {
        self.ask(Entry::Push, |it| choice.toggle_in(it));
    }

    /// Unsets a whole filter.
    pub fn clear(&self, filter: Filter) {
        self.ask(Entry::Push, |it| clear(it, filter));
    }

    /// Unsets all filters and the query.
    pub fn clear_all(&self) {
        self.ask(Entry::Push, |it| {
            *it = Criteria {
                language: it.language.clone(),
                sort: it.sort,
                ..Criteria::default()
            };
        });
    }

    /// Sorts otherwise.
    pub fn sort(&self, sort: Sort) {
        self.ask(Entry::Push, |it| it.sort = sort);
    }

    /// Puts rows that were held in place while the feed came where they belong.
    pub fn reorder(&self) {
        self.epoch.update(|it| *it += 1);
    }

    /// Lists the postings in another language, with every filter that makes sense there.
    pub fn switch_language(&self, language: Option<Language>) {
        if !self.has_language.get_untracked() {
            self.wished_language.set(language);
            return;
        }
        self.search_now();
        let before = self.criteria.get_untracked();
        let unread = unread(&self.feeds.read_untracked(), &language);
        let switched = if unread.has(&language) {
            Unread::switch(&before, language.clone(), &unread.places)
        } else {
            let kept = self.kept();
            let index = kept.index.borrow();
            index.switch_language(&before, language.clone(), self.now)
        };
        self.ask(Entry::Push, |it| *it = switched.criteria);
        if !Choice::all_in(&switched.dropped).is_empty() {
            self.dropped.set(Some(Dropped {
                language,
                criteria: switched.dropped,
            }));
        }
    }

    /// Shows the next page of rows; the id of its first.
    pub fn show_more(&self) -> Option<PostingId> {
        let before = self.n_shown.get_untracked();
        let page_size = self.options.read_untracked().page_size;
        self.n_shown.set(before + page_size);
        self.listing.read_untracked().order.get(before).copied()
    }

    /// Takes over what the partner wrote on the element just now.
    pub fn set_options(&self, options: Options) {
        let before = self.options.get_untracked();
        if options == before {
            return;
        }
        let language = options.language.as_deref().and_then(Language::parse);
        let is_new_language = options.language != before.language && language.is_some();
        let query = Some(options.query.clone()).filter(|it| *it != before.query);
        let places = (options.countries != before.countries).then(|| {
            options
                .countries
                .iter()
                .filter_map(|it| Place::parse(it))
                .collect()
        });
        if options.page_size != before.page_size {
            self.n_shown.set(options.page_size);
        }
        self.options.set(options);
        if is_new_language {
            self.switch_language(language);
        }
        self.ask(Entry::Replace, |it| {
            if let Some(query) = query {
                it.query = query;
            }
            if let Some(places) = places {
                it.places = places;
            }
        });
    }
}
