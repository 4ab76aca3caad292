//! The answer to a criteria: hits in their order, and what every filter offers, in one pass over what was found.

use std::cell::RefMut;
use std::rc::Rc;

use openings_feed::model::{Language, Posting, Timestamp};
use openings_feed::sorted_by;

use crate::bits::Bits;
use crate::find::Found;
use crate::hits::Hits;
use crate::index::{Index, PostingId};
use crate::plain::Plain;
use crate::query::Query;
use crate::rank::{Score, Scores};
use crate::row::{NO_NUMBER, fail_bit};
use crate::tally::{Tally, counted_names};
use crate::tongue::Tongue;
use crate::view::View;
use crate::wanted::{Wanted, set_filters};
use crate::{Counted, Criteria, Filter, Options, Relaxation, Results, Sort};

/// A criteria as the index understands it.
pub(crate) struct Scope<'a> {
    pub(crate) index: &'a Index,
    pub(crate) view: Rc<View>,
    wanted: Wanted,
    is_filtered: bool,
    /// [`NO_LANGUAGE`] if the board never had it.
    pub(crate) language: u16,
}

/// The number of a language that no posting has.
const NO_LANGUAGE: u16 = NO_NUMBER - 1;

impl<'a> Scope<'a> {
    pub(crate) fn new(index: &'a Index, criteria: &Criteria, now: Timestamp) -> Self {
        let languages = &index.tables.languages;
        let language = languages.iter().position(|it| *it == criteria.language);
        let wanted = Wanted::new(criteria, &index.tables, now);
        Self {
            index,
            view: index.view(now),
            is_filtered: !wanted.is_anything(),
            wanted,
            language: language.map_or(NO_LANGUAGE, |it| it as u16),
        }
    }

    /// The filters that an open posting fails.
    pub(crate) fn fails(&self, posting: usize) -> u8 {
        if !self.is_filtered {
            return 0;
        }
        let index = self.index;
        self.wanted
            .fails(posting, &index.rows[posting], &index.facts, &index.tables)
    }
}

impl Index {
    /// What matches, in order, and what every filter offers. Expired postings are never in it.
    pub fn search(&self, criteria: &Criteria, now: Timestamp) -> Results {
        let scope = Scope::new(self, criteria, now);
        let mut pass = Pass {
            scope: &scope,
            tally: Tally::new(criteria, &self.tables, now),
            n_hits: vec![0; self.tables.languages.len()],
            told: Vec::new(),
        };
        let ids = if let Some(query) = self.query(criteria) {
            let found = self.found(query, &scope.view, scope.language);
            let ids = pass.ranked(&found, criteria.sort);
            self.take_back(found.hits);
            ids
        } else if let Some(plain) = self.plain(criteria) {
            pass.newest(|it| plain.is_in(it))
        } else {
            pass.newest(|_| true)
        };
        let Pass {
            tally,
            n_hits,
            mut told,
            ..
        } = pass;
        told.sort_unstable();
        let mut options = tally.options(criteria);
        options.languages = self.languages_on_offer(&scope.view, &criteria.language);
        let mut elsewhere = self.counted_languages(&n_hits, |_| false);
        elsewhere.retain(|it| it.value != criteria.language);
        let n_open = scope.view.n_open.get(usize::from(scope.language));
        Results {
            ids,
            told,
            n_in_language: n_open.copied().unwrap_or(0),
            options,
            elsewhere,
        }
    }

    /// The query of a criteria, if there is one and words were read.
    pub(crate) fn query(&self, criteria: &Criteria) -> Option<Query> {
        if criteria.query.is_empty() || !self.has_words() {
            return None;
        }
        let query = Query::parse(&criteria.query, Tongue::of(criteria.language.as_ref()));
        (!query.is_empty()).then_some(query)
    }

    fn plain(&self, criteria: &Criteria) -> Option<Plain> {
        let has_query = !criteria.query.trim().is_empty() && !self.has_words();
        has_query.then(|| Plain::new(&criteria.query))
    }

    fn languages_on_offer(
        &self,
        view: &View,
        chosen: &Option<Language>,
    ) -> Vec<Counted<Option<Language>>> {
        let mut languages = self.counted_languages(&view.n_open, |it| it.is_some() && it == chosen);
        if chosen.is_some() && !languages.iter().any(|it| it.value == *chosen) {
            // A language that the board never had; it comes before "not stated", which is last.
            let at = languages.partition_point(|it| it.value.is_some());
            let value = chosen.clone();
            languages.insert(at, Counted { value, count: 0 });
        }
        languages
    }

    /// Most first, "not stated" last; those with 0 only if `stays`.
    fn counted_languages(
        &self,
        counts: &[usize],
        stays: impl Fn(&Option<Language>) -> bool,
    ) -> Vec<Counted<Option<Language>>> {
        let mut counted: Vec<_> = self.tables.languages.iter().zip(counts).collect();
        counted.retain(|(language, count)| **count > 0 || stays(language));
        let counted = sorted_by(counted, |(a, n_a), (b, n_b)| {
            (a.is_none(), n_b, a).cmp(&(b.is_none(), n_a, b))
        });
        let owned = |(value, count): (&Option<Language>, &usize)| Counted {
            value: value.clone(),
            count: *count,
        };
        counted.into_iter().map(owned).collect()
    }

    /// The departments on offer with their counts, most postings first, then by name; those that are set stay.
    ///
    /// `options` must be of this index, and `criteria` what was asked.
    pub fn departments(&self, options: &Options, criteria: &Criteria) -> Vec<Counted<String>> {
        counted_names(
            &options.departments,
            &self.tables.departments,
            &criteria.departments,
        )
    }

    /// The organizations, as [`Self::departments`].
    pub fn organizations(&self, options: &Options, criteria: &Criteria) -> Vec<Counted<String>> {
        counted_names(
            &options.organizations,
            &self.tables.organizations,
            &criteria.organizations,
        )
    }

    /// Which one filter to give up so that there are more hits, most hits first.
    ///
    /// Empty if no single filter is to blame. Looks at all postings: for a board that shows none.
    pub fn relaxations(&self, criteria: &Criteria, now: Timestamp) -> Vec<Relaxation> {
        let scope = Scope::new(self, criteria, now);
        let (query, plain) = (self.query(criteria), self.plain(criteria));
        let set = set_filters(criteria, query.is_some() || plain.is_some());
        let mut has_query = vec![query.is_none(); self.len()];
        if let Some(plain) = plain {
            let all = self.postings();
            has_query = all.map(|it| plain.is_in(it)).collect();
        }
        if let Some(query) = query {
            let hits = self.found(query, &scope.view, scope.language).hits;
            hits.for_each(|posting| has_query[posting] = true);
            self.take_back(hits);
        }
        let mut n_hits = 0;
        let mut n_failing_only = vec![0; set.len()];
        for (posting, has_query) in has_query.into_iter().enumerate() {
            if scope.view.open[posting] != scope.language {
                continue;
            }
            let mut fails = scope.fails(posting);
            if !has_query {
                fails |= fail_bit(Filter::Query);
            }
            n_hits += usize::from(fails == 0);
            for (filter, count) in set.iter().zip(&mut n_failing_only) {
                *count += usize::from(fails == fail_bit(*filter));
            }
        }
        let relaxations: Vec<_> = set
            .into_iter()
            .zip(n_failing_only)
            .filter(|(_, more)| *more > 0)
            .map(|(filter, more)| Relaxation {
                filter,
                count: n_hits + more,
            })
            .collect();
        sorted_by(relaxations, |a, b| {
            (b.count, a.filter).cmp(&(a.count, b.filter))
        })
    }
}

/// One look at everything that has the query.
struct Pass<'a> {
    scope: &'a Scope<'a>,
    tally: Tally<'a>,
    /// By language.
    n_hits: Vec<usize>,
    /// Hits that have a word in their description only.
    told: Vec<PostingId>,
}

impl Pass<'_> {
    /// Counts a posting that has the query; whether it is a hit.
    #[inline(always)]
    fn visit(&mut self, posting: usize) -> bool {
        let scope = self.scope;
        let language = scope.view.open[posting];
        if language == NO_NUMBER {
            return false;
        }
        let fails = scope.fails(posting);
        self.n_hits[usize::from(language)] += usize::from(fails == 0);
        if language != scope.language {
            return false;
        }
        let index = scope.index;
        let age = scope.view.ages[posting];
        self.tally
            .count(posting, &index.rows[posting], &index.facts, age, fails);
        fails == 0
    }

    /// All postings are looked at, newest first.
    fn newest(&mut self, has_query: impl Fn(&Posting) -> bool) -> Vec<PostingId> {
        let scope = self.scope;
        let posting = |it: &u32| scope.index.posting(PostingId(*it));
        let all = scope.view.by_rank.iter();
        all.filter(|it| posting(it).is_some_and(|it| has_query(it)) && self.visit(**it as usize))
            .map(|it| PostingId(*it))
            .collect()
    }

    /// Counts a posting that has the query, in its description only if it `is_told`, and gives it its place if it is a hit.
    #[inline(always)]
    fn take(
        &mut self,
        posting: usize,
        is_told: bool,
        places: &mut Places,
        score: impl FnOnce() -> Score,
    ) {
        if self.visit(posting) {
            if is_told {
                self.told.push(PostingId(posting as u32));
            }
            places.note(posting, score);
        }
    }

    // Apart from the code that the first rows need.
    #[inline(never)]
    fn ranked(&mut self, found: &Found, sort: Sort) -> Vec<PostingId> {
        let scope = self.scope;
        let index = scope.index;
        let view = &scope.view;
        let is_scored = sort == Sort::Relevance && !found.meaning.words.is_empty();
        let mut places = Places::new(index, view, is_scored);
        match &found.hits {
            Hits::Marked(marked) => marked.for_each(|posting, quality| {
                let is_told = quality.how_far().is_told();
                self.take(posting, is_told, &mut places, || {
                    Score::of_word(quality, index.rows[posting].title_len)
                });
            }),
            Hits::Listed(candidates) => index.with_words_of(&found.meaning, |words_of| {
                for it in candidates {
                    let score = || index.score(found, it, words_of);
                    self.take(it.posting as usize, it.far.is_told(), &mut places, score);
                }
            }),
        }
        places.in_order()
    }
}

/// Where each hit goes.
struct Places<'a> {
    view: &'a View,
    is_scored: bool,
    scores: RefMut<'a, Scores>,
    /// By how new a hit is: the number of its score.
    numbers: RefMut<'a, Vec<u32>>,
    /// The hits, by how new they are: where the bits are read, the hits are in the order for equal scores.
    is_hit: Bits,
    n_hits: usize,
}

impl<'a> Places<'a> {
    fn new(index: &'a Index, view: &'a View, is_scored: bool) -> Self {
        let mut numbers = index.scratch.numbers.borrow_mut();
        numbers.resize(index.len(), 0);
        Self {
            view,
            is_scored,
            scores: index.scratch.scores.borrow_mut(),
            numbers,
            is_hit: Bits::new(index.len()),
            n_hits: 0,
        }
    }

    #[inline]
    fn note(&mut self, posting: usize, score: impl FnOnce() -> Score) {
        let rank = self.view.rank[posting] as usize;
        self.is_hit.set(rank);
        self.n_hits += 1;
        if self.is_scored {
            self.numbers[rank] = self.scores.count(score());
        }
    }

    /// The hits, best first; of equal ones the newest.
    fn in_order(mut self) -> Vec<PostingId> {
        let mut starts = self.scores.take_starts();
        let mut hits = vec![PostingId(0); self.n_hits];
        let mut n_put = 0;
        self.is_hit.for_each(|rank| {
            let place = if self.is_scored {
                &mut starts[self.numbers[rank] as usize]
            } else {
                &mut n_put
            };
            hits[*place as usize] = PostingId(self.view.by_rank[rank]);
            *place += 1;
        });
        hits
    }
}
