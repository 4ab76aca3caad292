//! Postings that belong to a posting: its translations, and those like it.

use crate::Set;
use openings_feed::sorted_by;

use openings_feed::model::Timestamp;

use crate::facts::NONE;
use crate::lists::field;
use crate::word::Words;
use crate::{Index, PostingId};

/// How much a word says that only one posting of a hundred has, against which the two below are set.
const RARE_WORD: f32 = 4.6;

/// The same department says nearly as much as a rare word of the title.
const SAME_DEPARTMENT: f32 = RARE_WORD * 0.75;

/// The same organization says little: it tells only between postings that have something else in common.
const SAME_ORGANIZATION: f32 = RARE_WORD * 0.25;

/// Tags are often the same for half of a board.
const IN_TAGS: f32 = 0.5;

impl Index {
    /// The same posting in other languages, open ones only, in the order of the feed.
    ///
    /// Two postings are the same if one names the other, if one organization gives both the same reference
    /// in two languages, or if a third is the same as both.
    pub fn translations(&self, id: PostingId, now: Timestamp) -> Vec<PostingId> {
        let languages = &self.facts.languages;
        let Some(own) = languages.get(id.0 as usize) else {
            return Vec::new();
        };
        let mut group = Set::from([id]);
        let mut to_visit = vec![id];
        while let Some(id) = to_visit.pop() {
            for other in self.directly_same(id) {
                if group.insert(other) {
                    to_visit.push(other);
                }
            }
        }
        group.retain(|it| {
            let at = it.0 as usize;
            languages[at] != *own && self.facts.is_open(at, now.0)
        });
        group.into_iter().collect()
    }

    fn directly_same(&self, id: PostingId) -> Vec<PostingId> {
        let mut same = Vec::new();
        let Some(posting) = self.posting(id) else {
            return same;
        };
        for named in &posting.translations {
            same.extend(self.with_feed_id(named));
        }
        for by in self.naming_translations.iter().filter(|it| **it != id) {
            let named = self.posting(*by).map_or(&[][..], |it| &it.translations);
            if named.contains(&posting.id) {
                same.push(*by);
            }
        }
        let facts = &self.facts;
        let (own, reference) = (id.0 as usize, facts.references.get(id.0 as usize));
        let language = |posting: usize| facts.languages[posting];
        let has_language = |posting: usize| self.language(language(posting)).is_some();
        if reference != NONE && has_language(own) {
            let others = (0..self.len()).filter(|it| {
                facts.references.get(*it) == reference
                    && language(*it) != language(own)
                    && has_language(*it)
            });
            same.extend(others.map(|it| PostingId(it as u32)));
        }
        same
    }

    /// At most `n` open postings in the same language that are most like it, best first.
    ///
    /// Likeness is words of the title (rare ones more than common ones), words of the tags and the
    /// department; the organization counts beside these and never alone.
    pub fn similar(&self, id: PostingId, n: usize, now: Timestamp) -> Vec<PostingId> {
        let Some(posting) = self.posting(id) else {
            return Vec::new();
        };
        let mut likeness = vec![0.0_f32; self.len()];
        self.add_shared_words(&posting.title, field::TITLE, 1.0, &mut likeness);
        self.add_shared_words(&posting.tags.join("\n"), field::TAG, IN_TAGS, &mut likeness);
        let facts = &self.facts;
        let own = id.0 as usize;
        let own_language = facts.languages[own];
        let own_department = facts.departments.get(own);
        let own_organization = facts.organizations[own];
        let mut similar = Vec::new();
        for (other, mut likeness) in likeness.into_iter().enumerate() {
            let is_in_language = facts.languages[other] == own_language;
            if other == own || !is_in_language || !facts.is_open(other, now.0) {
                continue;
            }
            if own_department != NONE && facts.departments.get(other) == own_department {
                likeness += SAME_DEPARTMENT;
            }
            if likeness <= 0.0 {
                continue;
            }
            if own_organization != NONE && facts.organizations[other] == own_organization {
                likeness += SAME_ORGANIZATION;
            }
            similar.push((likeness, facts.posted.get(other), PostingId(other as u32)));
        }
        let similar = sorted_by(similar, |a, b| {
            b.0.total_cmp(&a.0).then((b.1, a.2).cmp(&(a.1, b.2)))
        });
        similar.into_iter().take(n).map(|(_, _, id)| id).collect()
    }

    /// Adds, for each different word of `text`, its rarity to all that have it in `field`.
    fn add_shared_words(&self, text: &str, field: u8, weight: f32, likeness: &mut [f32]) {
        let mut terms: Set<String> = Set::default();
        // A single letter is a part of "m/w/d" more often than it is a language.
        Words::of(text).for_each_term(|term, _| {
            if term.chars().nth(1).is_some() {
                terms.insert(term.to_string());
            }
        });
        for term in terms {
            let Some(number) = self.dictionary.get(&term) else {
                continue;
            };
            let n_hits = self.lists.len(number);
            let rarity = (self.len() as f32 / n_hits.max(1) as f32).ln();
            self.lists.for_each(number, |hit| {
                if hit.fields() & field != 0 {
                    likeness[hit.posting()] += rarity * weight;
                }
            });
        }
    }
}
