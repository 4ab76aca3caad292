//! Descriptions: searched as well, word for word, in lists of their own.
//!
//! They are read after the titles, in slices, and stay out of the dictionary of the titles: thousands of words
//! that no title has would only be taken for what was meant by a typo.

use std::ops::Range;

use openings_feed::plain_lines;

use crate::dictionary::Dictionary;
use crate::highlight::Highlighter;
use crate::index::{Index, PostingId};
use crate::lists::Lists;
use crate::query::{End, Kind, Phrase, Word, pairs};
use crate::word::Words;

/// A line of so many letters is shown whole; of a longer one, so many around the first match.
const LINE: usize = 160;

/// What the descriptions say.
#[derive(Debug, Default)]
pub(crate) struct Told {
    dictionary: Dictionary,
    lists: Lists,
    /// How many postings have been read.
    n_read: usize,
    words: Words,
}

impl Told {
    fn add(&mut self, posting: u32, line: &str) {
        let Self {
            dictionary,
            lists,
            words,
            ..
        } = self;
        words.read(line);
        words.for_each_term(|term, _| lists.add(dictionary.intern(term), posting, 1));
    }

    /// Calls `visit` with each posting whose description has the word; with some more than once.
    pub(crate) fn for_each(&self, word: &Word, mut visit: impl FnMut(u32)) {
        if word.kind == Kind::Unspaced {
            let terms: Option<Vec<u32>> = pairs(&word.term)
                .iter()
                .map(|it| self.dictionary.get(it))
                .collect();
            let Some((first, others)) = terms.as_ref().and_then(|it| it.split_first()) else {
                return;
            };
            let mut postings = Vec::new();
            self.lists
                .for_each(*first, |it| postings.push(it.posting() as u32));
            for other in others {
                let mut has_other = vec![false; self.n_read];
                self.lists
                    .for_each(*other, |it| has_other[it.posting()] = true);
                postings.retain(|it| has_other[*it as usize]);
            }
            postings.into_iter().for_each(visit);
            return;
        }
        for term in std::iter::once(&word.term).chain(&word.also) {
            let mut list = |term| self.lists.for_each(term, |it| visit(it.posting() as u32));
            match word.end {
                End::Exact => self.dictionary.get(term).into_iter().for_each(list),
                End::Open => self
                    .dictionary
                    .for_each_with_prefix(term, |term, _| list(term)),
            }
        }
    }

    /// See [`Index::tidy`].
    pub(crate) fn tidy(&mut self, mut keep_going: impl FnMut() -> bool) -> bool {
        self.dictionary.tidy(&mut keep_going)
    }
}

impl Index {
    /// Reads descriptions as long as `keep_going` says so, which is asked after each of them; whether there is more
    /// to do. To be called once the postings are there; what was read is found from then on.
    pub fn read_texts(&mut self, mut keep_going: impl FnMut() -> bool) -> bool {
        while self.told.n_read < self.len() {
            let id = self.told.n_read as u32;
            for line in self.lines(PostingId(id)) {
                self.told.add(id, &line);
            }
            self.told.n_read += 1;
            if !keep_going() {
                return true;
            }
        }
        self.told.tidy(keep_going)
    }

    /// Whether every description has been read.
    pub fn has_read_texts(&self) -> bool {
        self.told.n_read == self.len()
    }

    /// The line of a posting's description that best shows what `highlighter` marks, and the marks in it; `None` if
    /// there is nothing to mark. Reads the description: for the rows on screen that need it.
    pub fn snippet(
        &self,
        id: PostingId,
        highlighter: &Highlighter,
    ) -> Option<(String, Vec<Range<usize>>)> {
        let mut best: Option<(String, Vec<Range<usize>>)> = None;
        for line in self.lines(id) {
            let ranges = highlighter.ranges(&line);
            let n_best = best.as_ref().map_or(0, |it| it.1.len());
            if ranges.len() > n_best {
                best = Some((line, ranges));
            }
        }
        let (line, ranges) = best?;
        let line = excerpt(&line, ranges[0].start);
        let ranges = highlighter.ranges(&line);
        Some((line, ranges))
    }

    /// Whether a description has a phrase in one of its lines.
    pub(crate) fn text_has(&self, posting: u32, phrase: &Phrase) -> bool {
        let mut words = Words::default();
        self.lines(PostingId(posting)).iter().any(|line| {
            let mut terms = Vec::new();
            words.read(line);
            words.for_each_in_order(|it| terms.push(it.to_owned()));
            phrase.is_in(&terms)
        })
    }

    fn lines(&self, id: PostingId) -> Vec<String> {
        self.posting(id)
            .map_or_else(Vec::new, |it| plain_lines(&it.body))
    }
}

/// A part of a long line: whole words around the byte `at`, with an ellipsis where something is left out.
fn excerpt(line: &str, at: usize) -> String {
    if line.chars().count() <= LINE {
        return line.to_owned();
    }
    // A third of it before the match.
    let first = line[..at]
        .char_indices()
        .rev()
        .nth(LINE / 3)
        .map_or(0, |it| it.0);
    let start = match line[first..at].find(' ') {
        Some(space) if first > 0 => first + space + 1,
        _ => first,
    };
    let last = line[start..]
        .char_indices()
        .nth(LINE)
        .map(|it| start + it.0);
    let end = last.map_or(line.len(), |it| {
        line[at..it].rfind(' ').map_or(it, |space| at + space)
    });
    let mut excerpt = String::new();
    if start > 0 {
        excerpt.push('…');
    }
    excerpt.push_str(line[start..end].trim());
    if end < line.len() {
        excerpt.push('…');
    }
    excerpt
}
