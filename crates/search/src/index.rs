use std::ops::Range;
use std::sync::Arc;

use openings_feed::model::{Language, LanguageSource, Posting, Timestamp};
use openings_feed::sorted_by;

use crate::highlight;
use crate::names::Names;
use crate::order::{Ranked, is_by_relevance, sorted};
use crate::query::Query;
use crate::row::{NONE, Row, Tables, fail_bit};
use crate::tally::Tally;
use crate::terms::{Terms, field};
use crate::wanted::{Wanted, set_filters};
use crate::word::Words;
use crate::{Counted, Criteria, Filter, Relaxation, Results};

/// Names a posting within an [`Index`]: how many were added before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PostingId(pub u32);

/// All postings of a board, ready to be asked. Grows as postings arrive and answers at any time.
#[derive(Default)]
pub struct Index {
    postings: Vec<Arc<Posting>>,
    pub(crate) rows: Vec<Row>,
    pub(crate) tables: Tables,
    pub(crate) terms: Terms,
    feed_ids: Names,
    /// By number of the feed id: the last posting that has it, or [`NONE`].
    last_of_feed_id: Vec<u32>,
    /// A feed id that a posting names as its translation, and the posting that does.
    pub(crate) named_translations: Vec<(u32, PostingId)>,
    words: Words,
}

impl Index {
    /// An index of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a posting; the order of adding is "the order of the feed".
    ///
    /// `None` if it is there already: the same feed id, language and title, which is how one posting looks that
    /// arrives through two feeds.
    pub fn add(&mut self, posting: Arc<Posting>) -> Option<PostingId> {
        if self.len() == Terms::MAX_POSTINGS {
            return None;
        }
        let feed_id = self.feed_id(&posting.id);
        let is_known = self.with_feed_id(feed_id).any(|it| {
            let known = &self.postings[it.0 as usize];
            known.language == posting.language && known.title == posting.title
        });
        if is_known {
            return None;
        }
        let id = PostingId(self.len() as u32);
        for translation in &posting.translations {
            let named = self.feed_id(translation);
            self.named_translations.push((named, id));
        }
        let title_len = self.add_words(id, &posting);
        let same_feed_id = std::mem::replace(&mut self.last_of_feed_id[feed_id as usize], id.0);
        self.rows
            .push(self.tables.row(&posting, feed_id, same_feed_id, title_len));
        self.postings.push(posting);
        Some(id)
    }

    /// Adds what can be found of a posting, and gives the length of its title in words.
    fn add_words(&mut self, id: PostingId, posting: &Posting) -> usize {
        let mut add = |field: u8, text: &str| {
            self.words.read(text);
            self.terms.add(id.0, field, &self.words);
            self.words.len()
        };
        let title_len = add(field::TITLE, &posting.title);
        add(field::ORGANIZATION, &posting.organization);
        for location in &posting.locations {
            for place in [&location.city, &location.region].into_iter().flatten() {
                add(field::PLACE, place);
            }
        }
        if let Some(department) = &posting.department {
            add(field::DEPARTMENT, department);
        }
        for tag in &posting.tags {
            add(field::TAG, tag);
        }
        title_len
    }

    fn feed_id(&mut self, feed_id: &str) -> u32 {
        let number = self.feed_ids.intern(feed_id);
        self.last_of_feed_id.resize(self.feed_ids.len(), NONE);
        number
    }

    /// The postings that the feed names so, the last one first.
    pub(crate) fn with_feed_id(&self, feed_id: u32) -> impl Iterator<Item = PostingId> {
        let known = |number: u32| (number != NONE).then_some(number);
        let last = known(self.last_of_feed_id[feed_id as usize]);
        std::iter::successors(last, move |it| known(self.rows[*it as usize].same_feed_id))
            .map(PostingId)
    }

    /// Gives `language` to every posting from `first` on whose language was not declared.
    ///
    /// For a feed that states its language after its postings. They count as declared from then on.
    pub fn assume_language(&mut self, first: PostingId, language: &Language) {
        let number = self.tables.language(Some(language));
        let first = (first.0 as usize).min(self.len());
        for (row, posting) in self.rows.iter_mut().zip(&mut self.postings).skip(first) {
            if row.is_declared {
                continue;
            }
            row.is_declared = true;
            row.language = number;
            let posting = Arc::make_mut(posting);
            posting.language = Some(language.clone());
            posting.language_source = LanguageSource::Declared;
        }
    }

    /// How many postings were added, open or expired.
    pub fn len(&self) -> usize {
        self.postings.len()
    }

    /// Whether none was added.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The posting; `None` if the id is of another index.
    pub fn posting(&self, id: PostingId) -> Option<&Arc<Posting>> {
        self.postings.get(id.0 as usize)
    }

    /// The posting that the feed names so; the first, if several feeds have one of that name.
    pub fn find(&self, feed_id: &str) -> Option<PostingId> {
        self.with_feed_id(self.feed_ids.get(feed_id)?).last()
    }

    /// What matches, in order, and what every filter offers. Expired postings are never in it.
    pub fn search(&self, criteria: &Criteria, now: Timestamp) -> Results {
        let scan = Scan::new(self, criteria, now);
        let mut tally = Tally::new(criteria, &self.tables, now);
        let mut hits = Vec::new();
        let by_relevance = is_by_relevance(criteria.sort, scan.has_query());
        let mut n_open = vec![0; self.tables.languages.len()];
        let mut n_hits = vec![0; self.tables.languages.len()];
        scan.for_each(|id, row, fails| {
            let language = usize::from(row.language);
            n_open[language] += 1;
            if fails & fail_bit(Filter::Query) != 0 {
                return;
            }
            n_hits[language] += usize::from(fails == 0);
            if scan.language != Some(row.language) {
                return;
            }
            tally.count(row, fails, &self.tables);
            if fails == 0 {
                let score = scan.score(id);
                let ranked = Ranked {
                    id,
                    score,
                    title_len: row.title_len,
                    posted: row.posted,
                };
                hits.push(ranked.key(by_relevance));
            }
        });
        let mut options = tally.options(criteria, &self.tables);
        options.languages =
            self.counted_languages(&n_open, |it| it.is_some() && *it == criteria.language);
        if criteria.language.is_some()
            && !options
                .languages
                .iter()
                .any(|it| it.value == criteria.language)
        {
            // A language that the board never had; it comes before "not stated", which is last.
            let at = options.languages.partition_point(|it| it.value.is_some());
            options.languages.insert(
                at,
                Counted {
                    value: criteria.language.clone(),
                    count: 0,
                },
            );
        }
        let mut elsewhere = self.counted_languages(&n_hits, |_| false);
        elsewhere.retain(|it| it.value != criteria.language);
        Results {
            ids: sorted(hits),
            n_in_language: scan.language.map_or(0, |it| n_open[usize::from(it)]),
            options,
            elsewhere,
        }
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

    /// Which one filter to give up so that there are more hits, most hits first.
    ///
    /// Empty if no single filter is to blame.
    pub fn relaxations(&self, criteria: &Criteria, now: Timestamp) -> Vec<Relaxation> {
        let scan = Scan::new(self, criteria, now);
        let set = set_filters(criteria, scan.has_query());
        let mut n_hits = 0;
        let mut n_failing_only = vec![0; set.len()];
        scan.for_each(|_, row, fails| {
            if scan.language != Some(row.language) {
                return;
            }
            n_hits += usize::from(fails == 0);
            for (filter, count) in set.iter().zip(&mut n_failing_only) {
                *count += usize::from(fails == fail_bit(*filter));
            }
        });
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

    /// The language of a row.
    pub(crate) fn language_of(&self, row: &Row) -> Option<&Language> {
        self.tables.languages[usize::from(row.language)].as_ref()
    }

    /// Byte ranges of `text` that match words of `query` as the search matches them, in order, disjoint.
    pub fn highlights(query: &str, text: &str) -> Vec<Range<usize>> {
        highlight::highlights(query, text)
    }
}

/// One pass over all open postings under a criteria.
struct Scan<'a> {
    index: &'a Index,
    now: Timestamp,
    wanted: Wanted,
    /// `None` if the board never had it.
    language: Option<u16>,
    /// `None` without a query.
    scores: Option<Vec<u16>>,
}

impl<'a> Scan<'a> {
    fn new(index: &'a Index, criteria: &Criteria, now: Timestamp) -> Self {
        let query = Query::parse(&criteria.query);
        let has_query = !query.needs.is_empty();
        let language = index
            .tables
            .languages
            .iter()
            .position(|it| *it == criteria.language);
        Self {
            index,
            now,
            wanted: Wanted::new(criteria, &index.tables, now),
            language: language.map(|it| it as u16),
            scores: has_query.then(|| query.scores(&index.terms, index.len())),
        }
    }

    fn has_query(&self) -> bool {
        self.scores.is_some()
    }

    fn score(&self, id: PostingId) -> u16 {
        self.scores.as_ref().map_or(1, |it| it[id.0 as usize])
    }

    /// Calls `visit` with each open posting in any language and the filters it fails.
    fn for_each(&self, mut visit: impl FnMut(PostingId, &Row, u8)) {
        for (number, row) in self.index.rows.iter().enumerate() {
            if !row.is_open(self.now.0) {
                continue;
            }
            let id = PostingId(number as u32);
            let mut fails = self.wanted.fails(row, &self.index.tables);
            if self.score(id) == 0 {
                fails |= fail_bit(Filter::Query);
            }
            visit(id, row, fails);
        }
    }
}
