//! The answer to a criteria: hits in their order, and what every filter offers, in one pass over what was found.

use std::rc::Rc;

use openings_feed::model::{Language, Posting, Timestamp};
use openings_feed::sorted_by;

use crate::bits::Bits;
use crate::facts::{NO_NUMBER, fail_bit};
use crate::find::Found;
use crate::hits::Hits;
use crate::index::{Index, PostingId};
use crate::plain::Plain;
use crate::query::Query;
use crate::rank::{Quality, Score};
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
    /// The filters that are set: no posting fails another.
    set: Vec<Filter>,
    /// [`NO_LANGUAGE`] if the board never had it.
    pub(crate) language: u16,
}

/// The number of a language that no posting has.
const NO_LANGUAGE: u16 = NO_NUMBER - 1;

impl<'a> Scope<'a> {
    pub(crate) fn new(index: &'a Index, criteria: &Criteria, now: Timestamp) -> Self {
        let languages = &index.tables.languages;
        let language = languages.iter().position(|it| *it == criteria.language);
        Self {
            index,
            view: index.view(now),
            wanted: Wanted::new(criteria, &index.tables, now),
            set: set_filters(criteria, false),
            language: language.map_or(NO_LANGUAGE, |it| it as u16),
        }
    }

    /// The filters that an open posting fails.
    #[inline(always)]
    pub(crate) fn fails(&self, posting: usize) -> u8 {
        match self.set.is_empty() {
            true => 0,
            false => self.fails_of(posting),
        }
    }

    #[inline(never)]
    fn fails_of(&self, posting: usize) -> u8 {
        let index = self.index;
        self.wanted.fails(posting, &index.facts, &index.tables)
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
            failing_one: Vec::new(),
            told: Vec::new(),
        };
        let ids = match criteria.query.is_empty() {
            true => pass.newest(|_| true),
            false => pass.asked(criteria),
        };
        let Pass {
            tally,
            n_hits,
            told,
            ..
        } = pass;
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
    /// What would be a hit without one filter, and which that is, as its [`fail_bit`].
    failing_one: Vec<(PostingId, u8)>,
    /// Hits that have a word in their description only, in the order of adding, as all is that is found.
    told: Vec<PostingId>,
}

impl Pass<'_> {
    /// Whether a posting that has the query is a hit; notes those that fail one filter only.
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
        if fails.is_power_of_two() {
            self.failing_one.push((PostingId(posting as u32), fails));
        }
        fails == 0
    }

    /// Counts for every filter: the hits, and what only that filter keeps from being one, since what is set in a filter
    /// does not change what it offers.
    fn count(&mut self, hits: &[PostingId]) {
        self.tally.count(hits, None, self.scope);
        for filter in self.scope.set.iter().copied() {
            let failing = self.failing_one.iter();
            let failing = failing.filter(|(_, fails)| *fails == fail_bit(filter));
            let failing: Vec<PostingId> = failing.map(|(it, _)| *it).collect();
            self.tally.count(&failing, Some(filter), self.scope);
        }
    }

    /// All postings are looked at, newest first.
    fn newest(&mut self, has_query: impl Fn(&Posting) -> bool) -> Vec<PostingId> {
        let scope = self.scope;
        let posting = |it: &u32| scope.index.posting(PostingId(*it));
        let all = scope.view.by_rank.iter();
        let hits: Vec<PostingId> = all
            .filter(|it| posting(it).is_some_and(|it| has_query(it)) && self.visit(**it as usize))
            .map(|it| PostingId(*it))
            .collect();
        self.count(&hits);
        hits
    }

    /// What a query finds, and what there is if it says nothing.
    // Apart from the code that the first rows need.
    #[inline(never)]
    fn asked(&mut self, criteria: &Criteria) -> Vec<PostingId> {
        let Scope {
            index,
            view,
            language,
            ..
        } = self.scope;
        if let Some(query) = index.query(criteria) {
            let mut found = index.found(query, view, *language);
            let hits = self.ranked(&mut found, criteria.sort);
            index.take_back(found.hits);
            hits
        } else if let Some(plain) = index.plain(criteria) {
            self.newest(|it| plain.is_in(it))
        } else {
            self.newest(|_| true)
        }
    }

    fn ranked(&mut self, found: &mut Found, sort: Sort) -> Vec<PostingId> {
        let mut hits: Vec<PostingId> = Vec::with_capacity(self.scope.index.len());
        match &mut found.hits {
            Hits::Marked(marked) => marked.bits.for_each(|it| {
                if self.visit(it) {
                    hits.push(PostingId(it as u32));
                }
            }),
            Hits::Listed(candidates) => {
                candidates.retain(|it| self.visit(it.posting as usize));
                hits.extend(candidates.iter().map(|it| PostingId(it.posting)));
            }
        }
        self.count(&hits);
        let index = self.scope.index;
        let is_scored = sort == Sort::Relevance && !found.meaning.words.is_empty();
        let mut scores = index.scratch.scores.borrow_mut();
        let scores = &mut *scores;
        let mut numbers = Vec::with_capacity(hits.len());
        match &found.hits {
            Hits::Marked(marked) => numbers.extend(hits.iter().map(|it| {
                let posting = it.0 as usize;
                let quality = Quality(marked.qualities[posting]);
                if quality.how_far().is_told() {
                    self.told.push(*it);
                }
                match is_scored {
                    true => scores.count(Score::of_word(quality, index.title_len(posting))),
                    false => 0,
                }
            })),
            Hits::Listed(candidates) => index.with_words_of(&found.meaning, |words_of| {
                numbers.extend(candidates.iter().map(|it| {
                    if it.far.is_told() {
                        self.told.push(PostingId(it.posting));
                    }
                    match is_scored {
                        true => scores.count(index.score(found, it, words_of)),
                        false => 0,
                    }
                }));
            }),
        }
        let starts = match is_scored {
            true => scores.take_starts(),
            false => vec![0],
        };
        in_order(index, &self.scope.view, &hits, &numbers, starts)
    }
}

/// The hits, best first; of equal ones the newest. `numbers` are those of their scores, `starts` where the first hit with
/// a score goes.
fn in_order(
    index: &Index,
    view: &View,
    hits: &[PostingId],
    numbers: &[u32],
    mut starts: Vec<u32>,
) -> Vec<PostingId> {
    let mut ordered = vec![PostingId(0); hits.len()];
    let mut put = |hit: PostingId, number: u32| {
        let place = &mut starts[number as usize];
        ordered[*place as usize] = hit;
        *place += 1;
    };
    if view.is_newest_first {
        hits.iter()
            .zip(numbers)
            .for_each(|(it, number)| put(*it, *number));
        return ordered;
    }
    // By how new a hit is: where the bits are read, the hits are in the order for equal scores.
    let mut by_rank = index.scratch.numbers.borrow_mut();
    by_rank.resize(index.len(), 0);
    let mut is_hit = Bits::new(index.len());
    for (hit, number) in hits.iter().zip(numbers) {
        let rank = view.rank[hit.0 as usize] as usize;
        is_hit.set(rank);
        by_rank[rank] = *number;
    }
    is_hit.for_each(|rank| put(PostingId(view.by_rank[rank]), by_rank[rank]));
    ordered
}
