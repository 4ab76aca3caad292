//! Which posting has which term in which field.

/// The fields that are searched, as bits.
pub(crate) mod field {
    pub(crate) const TITLE: u8 = 1;
    pub(crate) const ORGANIZATION: u8 = 2;
    pub(crate) const PLACE: u8 = 4;
    pub(crate) const DEPARTMENT: u8 = 8;
    pub(crate) const TAG: u8 = 16;
    /// How many bits the fields take in a hit.
    pub(crate) const N_BITS: u32 = 5;
    /// How many sets of fields there are.
    pub(crate) const N_SETS: usize = 1 << N_BITS;
}

/// A posting and the fields in which it has a term, in one number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Hit(u32);

impl Hit {
    pub(crate) fn new(posting: u32, fields: u8) -> Self {
        Self(posting << field::N_BITS | u32::from(fields))
    }

    pub(crate) fn posting(self) -> usize {
        (self.0 >> field::N_BITS) as usize
    }

    pub(crate) fn fields(self) -> u8 {
        self.0 as u8 & (field::N_SETS as u8 - 1)
    }
}

/// So many hits are kept loose before they become a segment: about four thousand postings, which takes well
/// under a millisecond.
const N_LOOSE: usize = 40_000;

/// Segments are merged once the short ones have a quarter of the hits of the long one.
const SHARE: usize = 4;

/// Looks at the clock after so many terms.
const N_BETWEEN_LOOKS: usize = 512;

/// The hits of all terms, by number of the term, each list in the order of adding.
///
/// The latest are loose: each names the one before it of the same term. The others lie in segments, one list
/// behind the other.
#[derive(Debug, Default)]
pub(crate) struct Lists {
    segments: Vec<Segment>,
    loose: Vec<Loose>,
    /// By term: its last loose hit, counted from 1.
    last: Vec<u32>,
    /// By term: all its hits.
    n_hits: Vec<u32>,
    merging: Option<Merging>,
}

#[derive(Debug)]
struct Loose {
    term: u32,
    /// The loose hit of the same term before it, counted from 1.
    before: u32,
    hit: Hit,
}

#[derive(Debug, Default)]
struct Segment {
    /// By term: where its hits begin; one more at the end. Later terms have none.
    starts: Vec<u32>,
    hits: Vec<Hit>,
}

/// The first segments on their way to become one.
#[derive(Debug)]
struct Merging {
    n_segments: usize,
    merged: Segment,
}

impl Segment {
    fn hits(&self, term: usize) -> &[Hit] {
        match self.starts.get(term..term + 2) {
            Some([start, end]) => &self.hits[*start as usize..*end as usize],
            _ => &[],
        }
    }

    fn n_terms(&self) -> usize {
        self.starts.len() - 1
    }
}

impl Lists {
    /// More postings than this do not fit.
    pub(crate) const MAX_POSTINGS: usize = 1 << (32 - field::N_BITS);

    /// Adds a term of a field of `posting`, which is the last one or a new one.
    pub(crate) fn add(&mut self, term: u32, posting: u32, field: u8) {
        let number = term as usize;
        if number >= self.last.len() {
            self.last.resize(number + 1, 0);
            self.n_hits.resize(number + 1, 0);
        }
        let before = self.last[number];
        if let Some(last) = before.checked_sub(1).map(|it| &mut self.loose[it as usize])
            && last.hit.posting() == posting as usize
        {
            last.hit.0 |= u32::from(field);
            return;
        }
        let hit = Hit::new(posting, field);
        self.loose.push(Loose { term, before, hit });
        self.last[number] = self.loose.len() as u32;
        self.n_hits[number] += 1;
    }

    /// To be called after each posting.
    pub(crate) fn freeze_if_due(&mut self) {
        // A segment has a place for each term: with few hits it would hold nothing else.
        if self.loose.len() >= N_LOOSE.max(2 * self.last.len()) {
            self.freeze();
        }
    }

    fn freeze(&mut self) {
        let n_terms = self.last.len();
        let mut starts = vec![0_u32; n_terms + 1];
        for loose in &self.loose {
            starts[loose.term as usize + 1] += 1;
        }
        for term in 0..n_terms {
            starts[term + 1] += starts[term];
        }
        let mut hits = vec![Hit(0); self.loose.len()];
        for loose in self.loose.drain(..) {
            let start = &mut starts[loose.term as usize];
            hits[*start as usize] = loose.hit;
            *start += 1;
        }
        // Each start has moved to the next one's place.
        starts.pop();
        starts.insert(0, 0);
        self.last.fill(0);
        self.segments.push(Segment { starts, hits });
    }

    /// How many postings have the term.
    pub(crate) fn len(&self, term: u32) -> usize {
        self.n_hits.get(term as usize).map_or(0, |it| *it as usize)
    }

    /// Calls `visit` with each posting that has the term.
    #[inline]
    pub(crate) fn for_each(&self, term: u32, mut visit: impl FnMut(Hit)) {
        for segment in &self.segments {
            for hit in segment.hits(term as usize) {
                visit(*hit);
            }
        }
        let mut at = self.last.get(term as usize).copied().unwrap_or(0);
        while let Some(number) = at.checked_sub(1) {
            let loose = &self.loose[number as usize];
            visit(loose.hit);
            at = loose.before;
        }
    }

    /// Whether `visit` says yes to each posting that has the term; asks no further after a no.
    pub(crate) fn all(&self, term: u32, mut visit: impl FnMut(Hit) -> bool) -> bool {
        for segment in &self.segments {
            for hit in segment.hits(term as usize) {
                if !visit(*hit) {
                    return false;
                }
            }
        }
        let mut at = self.last.get(term as usize).copied().unwrap_or(0);
        while let Some(number) = at.checked_sub(1) {
            let loose = &self.loose[number as usize];
            if !visit(loose.hit) {
                return false;
            }
            at = loose.before;
        }
        true
    }

    /// Merges segments as long as `keep_going` says so; whether there is more to do.
    pub(crate) fn tidy(&mut self, mut keep_going: impl FnMut() -> bool) -> bool {
        let n_hits: usize = self.segments.iter().map(|it| it.hits.len()).sum();
        if !self.loose.is_empty() && self.loose.len() * SHARE >= n_hits {
            self.freeze();
        }
        while let Some(mut merging) = self.merging.take().or_else(|| self.due()) {
            if !self.merge(&mut merging, &mut keep_going) {
                self.merging = Some(merging);
                return true;
            }
            self.segments.drain(1..merging.n_segments);
            self.segments[0] = merging.merged;
        }
        false
    }

    fn due(&self) -> Option<Merging> {
        let (long, short) = self.segments.split_first()?;
        let n_short: usize = short.iter().map(|it| it.hits.len()).sum();
        (n_short > 0 && n_short * SHARE >= long.hits.len()).then(|| Merging {
            n_segments: self.segments.len(),
            merged: Segment {
                starts: vec![0],
                hits: Vec::new(),
            },
        })
    }

    /// Whether it was done before `keep_going` said no.
    fn merge(&self, merging: &mut Merging, mut keep_going: impl FnMut() -> bool) -> bool {
        let segments = &self.segments[..merging.n_segments];
        let n_terms = segments.iter().map(Segment::n_terms).max().unwrap_or(0);
        let merged = &mut merging.merged;
        while merged.n_terms() < n_terms {
            let term = merged.n_terms();
            for segment in segments {
                merged.hits.extend_from_slice(segment.hits(term));
            }
            merged.starts.push(merged.hits.len() as u32);
            if term.is_multiple_of(N_BETWEEN_LOOKS) && !keep_going() {
                return false;
            }
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(lists: &Lists, term: u32) -> Vec<(usize, u8)> {
        let mut all = Vec::new();
        lists.for_each(term, |it| all.push((it.posting(), it.fields())));
        all.sort_unstable();
        all
    }

    #[test]
    fn every_hit_is_there_whatever_the_segments() {
        let mut lists = Lists::default();
        let mut expected = vec![Vec::new(); 50];
        for posting in 0..30_000_u32 {
            for term in [posting % 7, posting % 10 + 10, posting / 1000 + 20] {
                lists.add(term, posting, field::TITLE);
                expected[term as usize].push((posting as usize, field::TITLE));
            }
            lists.freeze_if_due();
            if posting % 9000 == 0 {
                lists.tidy(|| false);
            }
        }
        let check = |lists: &Lists| {
            for (term, expected) in expected.iter().enumerate() {
                assert_eq!(all(lists, term as u32), *expected);
                assert_eq!(lists.len(term as u32), expected.len());
            }
        };
        assert!(lists.segments.len() > 1);
        check(&lists);
        while lists.tidy(|| false) {}
        assert_eq!(lists.segments.len(), 1);
        check(&lists);
    }

    #[test]
    fn fields_of_one_posting_are_one_hit() {
        let mut lists = Lists::default();
        lists.add(0, 0, field::TITLE);
        lists.add(0, 0, field::TAG);
        assert_eq!(all(&lists, 0), [(0, field::TITLE | field::TAG)]);
    }
}
