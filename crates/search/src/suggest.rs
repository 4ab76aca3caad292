//! What a visitor may want to type: how what was typed goes on, and what to type where nothing is found.

use openings_feed::model::Timestamp;
use openings_feed::sorted_by;

use crate::index::{Index, PostingId};
use crate::lists::field;
use crate::names::Names;
use crate::query::{Kind, Query};
use crate::rank::How;
use crate::search::Scope;
use crate::word::Words;
use crate::{Counted, Criteria};

/// A name that goes on from what was typed, and how many postings have it under the filters that are set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// What it names.
    pub kind: SuggestionKind,
    /// The name as the first posting writes it, to be the query.
    pub text: String,
    /// Postings that are found and have it. Always above 0.
    pub count: usize,
}

/// What a suggestion names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SuggestionKind {
    /// A role: a title, or what stands in it before further details.
    Role,
    /// An organization.
    Organization,
    /// A city or region.
    Place,
}

/// Only the best hits are looked at: a name that goes on from what was typed is among them.
const N_HITS: usize = 1000;

/// For each word that is not found at most so many others are tried.
const N_MEANT: usize = 3;

impl Index {
    /// At most `n` names that go on from the query of `criteria`, most postings first; roles, then organizations,
    /// then places at equal counts. Empty without a query.
    pub fn suggest(&self, criteria: &Criteria, now: Timestamp, n: usize) -> Vec<Suggestion> {
        if self.query(criteria).is_none() {
            return Vec::new();
        }
        let typed = folded(&criteria.query);
        if typed.is_empty() {
            return Vec::new();
        }
        let mut found = Collected::default();
        for id in self.search(criteria, now).ids.into_iter().take(N_HITS) {
            let Some(posting) = self.posting(id) else {
                continue;
            };
            found.add(SuggestionKind::Role, head(&posting.title), &typed);
            found.add(SuggestionKind::Organization, &posting.organization, &typed);
            let places = posting
                .locations
                .iter()
                .flat_map(|it| [&it.city, &it.region]);
            for place in places.flatten() {
                found.add(SuggestionKind::Place, place, &typed);
            }
        }
        let mut suggestions = sorted_by(found.suggestions, |a, b| {
            (b.count, a.kind, &a.text).cmp(&(a.count, b.kind, &b.text))
        });
        suggestions.truncate(n);
        suggestions
    }

    /// Other queries that have hits, most hits first: with a word for one that few have, or with one word less.
    ///
    /// For a board that shows nothing, or only what was meant: each is searched for to count it.
    pub fn corrections(&self, criteria: &Criteria, now: Timestamp) -> Vec<Counted<String>> {
        let Some(query) = self.query(criteria) else {
            return Vec::new();
        };
        let scope = Scope::new(self, criteria, now);
        let found = self.found(query, &scope.view, scope.language);
        let Query { words, .. } = &found.query;
        let typed: Vec<&str> = words.iter().map(|it| it.term.as_str()).collect();
        let with = |at: usize, other: Option<&str>| {
            let mut words: Vec<&str> = typed.clone();
            match other {
                Some(other) => words[at] = other,
                None => drop(words.remove(at)),
            }
            words.join(" ")
        };
        let mut queries = Vec::new();
        for (at, (word, meant)) in words.iter().zip(&found.meaning.words).enumerate() {
            if word.kind == Kind::Word {
                let near = meant.ways.iter().filter(|it| it.how >= How::Near);
                let near = sorted_by(near.copied().collect(), |a, b| {
                    (a.how, b.common, a.term).cmp(&(b.how, a.common, b.term))
                });
                for way in near.iter().take(N_MEANT) {
                    queries.push(with(at, Some(&self.written(way.term))));
                }
            }
            if words.len() > 1 {
                queries.push(with(at, None));
            }
        }
        let mut corrections: Vec<Counted<String>> = Vec::new();
        for value in queries {
            let asked = Criteria {
                query: value.clone(),
                ..criteria.clone()
            };
            let count = self.search(&asked, now).ids.len();
            if count > 0 && !corrections.iter().any(|it| it.value == value) {
                corrections.push(Counted { value, count });
            }
        }
        // Of equal ones, the first is that which changes the earlier word.
        sorted_by(corrections, |a, b| b.count.cmp(&a.count))
    }

    /// A term in the letters of a title that has it, else as it is.
    fn written(&self, term: u32) -> String {
        let folded = self.dictionary.term(term);
        let mut written = None;
        self.lists.all(term, |hit| {
            if hit.fields() & field::TITLE == 0 {
                return true;
            }
            let posting = self.posting(PostingId(hit.posting() as u32));
            written = posting.and_then(|it| word_in(&it.title, folded));
            written.is_none()
        });
        written.unwrap_or_else(|| folded.to_owned())
    }
}

/// The word of a text that is folded so, in small letters.
fn word_in(text: &str, folded: &str) -> Option<String> {
    let words = Words::of(text);
    let mut term = String::new();
    let run = words.runs.iter().find(|run| {
        words.term(run.letters.clone(), &mut term);
        term == folded
    })?;
    let letters = &words.letters[run.letters.clone()];
    let (first, last) = (letters.first()?, letters.last()?);
    let word = &text[first.start as usize..last.end as usize];
    Some(openings_feed::lowercase(word))
}

/// Names with their counts, each once however it is written.
#[derive(Default)]
struct Collected {
    suggestions: Vec<Suggestion>,
    /// By number: the folded names, with their kinds.
    names: Names,
}

impl Collected {
    /// Counts a name if it goes on from what was typed.
    fn add(&mut self, kind: SuggestionKind, name: &str, typed: &str) {
        let folded = folded(name);
        // At the beginning of any of its words.
        let goes_on = folded.starts_with(typed) || folded.contains(&format!(" {typed}"));
        if !goes_on || folded.is_empty() {
            return;
        }
        let number = self.names.intern(&format!("{}{folded}", kind as u8)) as usize;
        match self.suggestions.get_mut(number) {
            Some(known) => known.count += 1,
            None => self.suggestions.push(Suggestion {
                kind,
                text: name.trim().to_owned(),
                count: 1,
            }),
        }
    }
}

/// The words of a text with a space between them, without what is about gender.
fn folded(text: &str) -> String {
    let words = Words::of(text);
    let mut folded = String::new();
    let mut term = String::new();
    for run in words.counted() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        words.term(run.letters.clone(), &mut term);
        folded.push_str(&term);
    }
    folded
}

/// What stands in a title before details: `Cook` of `Cook (m/w/d) – Berlin`.
fn head(title: &str) -> &str {
    let signs = [" - ", " – ", " — ", " | ", " (", ", ", ": ", " / ", " @ "];
    let ends = signs.iter().filter_map(|it| title.find(it));
    let head = &title[..ends.min().unwrap_or(title.len())];
    if head.trim().is_empty() { title } else { head }
}
