//! How well each posting has a query, by looking at all terms of all postings: the rules of the search once more,
//! for languages that have no forms and synonyms, and for the letters that the properties use.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use openings_feed::model::{Posting, Timestamp};
use openings_search::Criteria;

use crate::naive::is_open;

/// Tier, level, closeness, commonness, length of the title: the larger the better.
pub(crate) type Score = (u32, u32, u32, usize, Reverse<usize>);

const MOST_COMMON: usize = 15;

/// What a posting has, by field: title, organization, place, department, tag.
struct Doc {
    fields: Vec<BTreeSet<String>>,
    title: Vec<String>,
    title_len: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum How {
    Whole,
    Joined,
    Begun,
    Kin,
    Near,
    Far,
}

/// Terms in a row; the last may go on.
struct Row {
    terms: Vec<String>,
    is_open: bool,
    is_ordered: bool,
    how: How,
}

#[derive(Default)]
struct Need {
    ways: Vec<(String, How, usize)>,
    rows: Vec<Row>,
    is_exhausted: bool,
}

struct Typed {
    term: String,
    parts: Vec<String>,
    is_open: bool,
    is_unspaced: bool,
}

struct Board {
    docs: Vec<Doc>,
    n_having: BTreeMap<String, usize>,
    /// Open postings of the language asked for.
    is_listed: Vec<bool>,
}

/// `None` for a posting that has not the query; all the same if there is none.
pub(crate) fn scores(
    postings: &[Posting],
    criteria: &Criteria,
    now: Timestamp,
) -> Vec<Option<Score>> {
    let typed = typed(&criteria.query);
    if typed.is_empty() {
        return vec![Some((0, 0, 0, 0, Reverse(0))); postings.len()];
    }
    let docs: Vec<Doc> = postings.iter().map(doc).collect();
    let mut n_having = BTreeMap::new();
    for doc in &docs {
        let terms: BTreeSet<&String> = doc.fields.iter().flatten().collect();
        for term in terms {
            *n_having.entry(term.clone()).or_default() += 1;
        }
    }
    let listed = |it: &Posting| it.language == criteria.language && is_open(it, now);
    let board = Board {
        docs,
        n_having,
        is_listed: postings.iter().map(listed).collect(),
    };
    board.scores(&typed)
}

impl Board {
    fn scores(&self, typed: &[Typed]) -> Vec<Option<Score>> {
        let mut needs: Vec<Need> = typed.iter().map(|it| self.literal(it)).collect();
        for at in 1..typed.len().min(16) {
            let (first, second) = (&typed[at - 1], &typed[at]);
            let is_plain = |it: &Typed| !it.is_unspaced && it.parts.is_empty();
            if is_plain(first) && is_plain(second) {
                let joined = format!("{}{}", first.term, second.term);
                let mut ways = self.ways(&joined, second.is_open, How::Joined);
                ways.retain(|it| it.0.chars().count() >= 5);
                needs[at - 1].ways.extend(ways.clone());
                needs[at].ways.extend(ways);
            }
        }
        if let [only] = &mut needs[..] {
            self.set_common(&mut only.ways, How::Begun);
        }
        let weights: Vec<u32> = needs.iter().map(|it| self.weight(it)).collect();
        for (typed, need) in typed.iter().zip(&mut needs) {
            let n_hits = self.n_literal(need).min(3);
            if n_hits < 3 && typed.is_unspaced {
                need.rows.extend(gaps(&typed.parts, n_hits));
            }
            if n_hits < 3 && !need.is_exhausted {
                let near = self.near(typed);
                let is_enough = |it: &(String, How, usize)| self.n_having[&it.0] >= n_hits * 10;
                need.ways.extend(near.into_iter().filter(is_enough));
                need.is_exhausted |= n_hits == 0;
            }
        }
        let has_hit = |needs: &[Need]| {
            let mut listed = (0..self.docs.len()).filter(|it| self.is_listed[*it]);
            listed.any(|it| needs.iter().all(|need| self.quality(need, it).is_some()))
        };
        if !has_hit(&needs) {
            for (typed, need) in typed.iter().zip(&mut needs) {
                if !std::mem::replace(&mut need.is_exhausted, true) {
                    need.ways.retain(|it| it.1 < How::Near);
                    need.ways.extend(self.near(typed));
                }
            }
        }
        let common = self.common_of_last(&needs);
        (0..self.docs.len())
            .map(|it| self.score(&needs, &weights, &common, it))
            .collect()
    }

    fn score(
        &self,
        needs: &[Need],
        weights: &[u32],
        common_of_last: &BTreeMap<(String, bool), usize>,
        doc: usize,
    ) -> Option<Score> {
        let (mut n_edits, mut n_kin, mut level, mut common) = (0, 0, 0, MOST_COMMON);
        for (at, need) in needs.iter().enumerate() {
            let (how, own_level, own_common, _) = self.quality(need, doc)?;
            let how = how.0;
            n_kin += u32::from(how == How::Kin);
            n_edits += match how {
                How::Near => 1,
                How::Far => 2,
                _ => 0,
            };
            level += own_level * weights[at];
            common = common.min(own_common);
            let is_begun = how <= How::Begun && [26, 14, 7].contains(&own_level);
            if at + 1 == needs.len() && is_begun && !common_of_last.is_empty() {
                let begun = common_of_last
                    .iter()
                    .filter(|(way, _)| self.goes_on(doc, way));
                common = common.min(begun.map(|it| *it.1).max().unwrap_or(0));
            }
        }
        let tier = match (n_edits, n_kin) {
            (0, 0) => 7,
            (0, _) => 6,
            (n, _) => 6 - n.min(4),
        };
        let doc = &self.docs[doc];
        Some((
            tier,
            level / weights.iter().sum::<u32>(),
            closeness(needs, &doc.title),
            common,
            Reverse(doc.title_len.min(15)),
        ))
    }

    /// The best way in which a posting has a word: how, level, commonness.
    fn quality(&self, need: &Need, doc: usize) -> Option<(Reverse<How>, u32, usize, ())> {
        let doc = &self.docs[doc];
        let mut best = None;
        let mut add = |how: How, fields: Vec<bool>, common| {
            // Whole, joined and begun are one tier.
            let tier = if how <= How::Begun { How::Whole } else { how };
            let level = level(how, &fields);
            let quality = (Reverse(tier), level, common, ());
            if fields.contains(&true) && best.is_none_or(|it| it < quality) {
                best = Some(quality);
            }
        };
        for (term, how, common) in &need.ways {
            add(
                *how,
                doc.fields.iter().map(|it| it.contains(term)).collect(),
                *common,
            );
        }
        for row in &need.rows {
            add(row.how, row.fields(doc), MOST_COMMON);
        }
        best
    }

    fn literal(&self, typed: &Typed) -> Need {
        let mut need = Need {
            is_exhausted: typed.is_unspaced,
            ..Need::default()
        };
        let row = |terms: Vec<String>, is_open, is_ordered, how| Row {
            terms,
            is_open,
            is_ordered,
            how,
        };
        if typed.is_unspaced {
            need.rows
                .push(row(typed.parts.clone(), false, false, How::Whole));
            return need;
        }
        need.ways = self.ways(&typed.term, typed.is_open, How::Whole);
        if !typed.parts.is_empty() {
            let parts = typed.parts.clone();
            need.rows.push(row(parts, typed.is_open, true, How::Whole));
        }
        let letters: Vec<char> = typed.term.chars().collect();
        for cut in 3..(letters.len() + 1).saturating_sub(3) {
            let [first, last] = [&letters[..cut], &letters[cut..]].map(String::from_iter);
            if self.n_having.contains_key(&first) {
                let parts = vec![first, last];
                need.rows.push(row(parts, typed.is_open, true, How::Joined));
            }
        }
        need
    }

    fn ways(&self, term: &str, is_open: bool, how: How) -> Vec<(String, How, usize)> {
        let way = |it: &String| {
            let how = if it == term { how } else { how.max(How::Begun) };
            (it.clone(), how, MOST_COMMON)
        };
        let terms = self.n_having.keys();
        terms
            .filter(|it| *it == term || is_open && it.starts_with(term))
            .map(way)
            .collect()
    }

    fn near(&self, typed: &Typed) -> Vec<(String, How, usize)> {
        let letters: Vec<char> = typed.term.chars().collect();
        let mut ways = Vec::new();
        if letters.len() > 40 || !letters.iter().all(|it| it.is_alphabetic()) {
            return ways;
        }
        for term in self.n_having.keys() {
            let meant: Vec<char> = term.chars().collect();
            let lengths = if typed.is_open { 1 } else { meant.len() };
            // The fewest edits, and among those the fewest letters; but the whole word before its beginning.
            let fewest = (lengths..=meant.len())
                .filter(|n| *n == meant.len() || ends_alike(&letters, &meant[..*n]))
                .filter_map(|n| {
                    let n_edits = edits(&letters, &meant[..n]);
                    (n_edits <= allowed(letters.len(), n)).then_some((n_edits, n < meant.len(), n))
                })
                .min();
            let whole = edits(&letters, &meant);
            let edits = fewest
                .filter(|it| {
                    let may_go_on = meant[0] == letters[0] && (it.0 < 2 || meant.len() - it.2 <= 2);
                    whole == it.0 || may_go_on
                })
                .map(|it| it.0);
            match edits {
                Some(1) => ways.push((term.clone(), How::Near, 0)),
                Some(2) => ways.push((term.clone(), How::Far, 0)),
                _ => {}
            }
        }
        self.set_common(&mut ways, How::Near);
        self.set_common(&mut ways, How::Far);
        for way in ways.iter_mut().filter(|it| !it.0.starts_with(letters[0])) {
            way.2 = 0;
        }
        ways
    }

    fn set_common(&self, ways: &mut [(String, How, usize)], how: How) {
        let own = || {
            ways.iter()
                .filter(|it| it.1 == how)
                .map(|it| self.n_having[&it.0])
        };
        let counts: BTreeSet<Reverse<usize>> = own().map(Reverse).collect();
        for way in ways.iter_mut().filter(|it| it.1 == how) {
            way.2 = commonness(&counts, self.n_having[&way.0]);
        }
    }

    /// How common each way is to go on with the last of several words.
    fn common_of_last(&self, needs: &[Need]) -> BTreeMap<(String, bool), usize> {
        let last = &needs[needs.len() - 1];
        let begun: Vec<_> = last.ways.iter().filter(|it| it.1 == How::Begun).collect();
        if needs.len() < 2 || begun.len() < 2 {
            return BTreeMap::new();
        }
        let is_hit = |doc: &usize| {
            self.is_listed[*doc] && needs.iter().all(|it| self.quality(it, *doc).is_some())
        };
        let hits: Vec<usize> = (0..self.docs.len()).filter(is_hit).collect();
        let count = |way: &(String, bool)| {
            let goes_on = |doc: &&usize| self.goes_on(**doc, way);
            hits.iter().filter(goes_on).count()
        };
        let ways = begun
            .iter()
            .flat_map(|it| [false, true].map(|is_in_title| (it.0.clone(), is_in_title)));
        let counted: BTreeMap<_, _> = ways.map(|it| (it.clone(), count(&it))).collect();
        let counts: BTreeSet<_> = counted.values().map(|it| Reverse(*it)).collect();
        let common = counted.into_iter();
        common
            .map(|(way, count)| (way, commonness(&counts, count)))
            .collect()
    }

    /// Whether a posting has a term, in the title or only elsewhere.
    fn goes_on(&self, doc: usize, (term, is_in_title): &(String, bool)) -> bool {
        let fields = &self.docs[doc].fields;
        let is_title = fields[0].contains(term);
        is_title == *is_in_title && fields.iter().any(|it| it.contains(term))
    }

    fn weight(&self, need: &Need) -> u32 {
        let count = |how| -> usize {
            let ways = need.ways.iter().filter(|it| it.1 == how);
            let rows = need.rows.iter().filter(|it| it.how == how);
            let n_rows: usize = rows
                .map(|it| self.docs.iter().filter(|doc| it.is_in(doc)).count())
                .sum();
            ways.map(|it| self.n_having[&it.0]).sum::<usize>() + n_rows
        };
        let n = match count(How::Whole) {
            0 => count(How::Begun),
            n => n,
        };
        1 + (self.docs.len() / n.max(1)).max(1).ilog2()
    }

    fn n_literal(&self, need: &Need) -> usize {
        let has = |doc: &&usize| {
            let doc = &self.docs[**doc];
            let mut ways = need.ways.iter().filter(|it| it.1 < How::Kin);
            ways.any(|way| doc.fields.iter().any(|it| it.contains(&way.0)))
                || need
                    .rows
                    .iter()
                    .any(|it| it.how < How::Kin && it.is_in(doc))
        };
        let listed: Vec<usize> = (0..self.docs.len())
            .filter(|it| self.is_listed[*it])
            .collect();
        listed.iter().filter(has).count()
    }
}

impl Row {
    fn fields(&self, doc: &Doc) -> Vec<bool> {
        let last = self.terms.len() - 1;
        let has = |terms: &BTreeSet<String>, at: usize| {
            let term = &self.terms[at];
            terms.contains(term)
                || self.is_open
                    && at == last
                    && terms.iter().any(|it| it.starts_with(term.as_str()))
        };
        let all = |field: &BTreeSet<String>| (0..=last).all(|at| has(field, at));
        let mut fields: Vec<bool> = doc.fields.iter().map(all).collect();
        if self.is_ordered {
            let is_at = |window: &[String]| {
                (0..=last).all(|at| has(&BTreeSet::from([window[at].clone()]), at))
            };
            fields[0] &= doc.title.windows(last + 1).any(is_at);
        }
        fields
    }

    fn is_in(&self, doc: &Doc) -> bool {
        self.fields(doc).contains(&true)
    }
}

/// All pairs but the one across a gap, and if nothing is found all but those of one letter.
fn gaps(pairs: &[String], n_hits: usize) -> Vec<Row> {
    let n = pairs.len();
    let without = |gone: std::ops::Range<usize>, how| Row {
        terms: [&pairs[..gone.start], &pairs[gone.end.min(n)..]].concat(),
        is_open: false,
        is_ordered: false,
        how,
    };
    let mut rows = Vec::new();
    if n >= 3 {
        rows.extend((1..n - 1).map(|it| without(it..it + 1, How::Kin)));
    }
    if n >= 5 && n_hits == 0 {
        rows.extend((0..=n).map(|it| without(it.saturating_sub(1)..it + 1, How::Near)));
    }
    rows
}

fn commonness(counts: &BTreeSet<Reverse<usize>>, count: usize) -> usize {
    let place = counts
        .iter()
        .position(|it| it.0 == count)
        .unwrap_or(MOST_COMMON);
    if count == 0 {
        0
    } else {
        MOST_COMMON.saturating_sub(place)
    }
}

fn level(how: How, fields: &[bool]) -> u32 {
    let levels = match how {
        How::Begun => [26, 14, 7],
        How::Joined => [29, 18, 10],
        _ => [31, 18, 10],
    };
    if fields[0] {
        levels[0]
    } else if fields[1] || fields[3] || fields[4] {
        levels[1]
    } else {
        levels[2]
    }
}

fn closeness(needs: &[Need], title: &[String]) -> u32 {
    let n = needs.len().min(16);
    if n < 2 {
        return 0;
    }
    let stands = |need: usize, at: usize| needs[need].ways.iter().any(|it| it.0 == title[at]);
    let mut close = 0;
    for second in 1..n {
        let places = (0..title.len()).filter(|it| stands(second, *it));
        let mut best = 0;
        for at in places {
            if stands(second - 1, at) || at > 0 && stands(second - 1, at - 1) {
                best = 2;
            } else if (0..at).any(|it| stands(second - 1, it)) {
                best = best.max(1);
            }
        }
        close += best;
    }
    close * 7 / (2 * (n as u32 - 1))
}

fn allowed(n_typed: usize, n_meant: usize) -> usize {
    match n_typed {
        6.. if n_typed.max(n_meant) >= 8 => 2,
        4.. => 1,
        _ => 0,
    }
}

/// Whether two words have the same last letter, or the same two in another order.
fn ends_alike(a: &[char], b: &[char]) -> bool {
    match (a, b) {
        ([.., c, d], [.., e, f]) => d == f || (c == f && d == e),
        (a, b) => a.last() == b.last(),
    }
}

/// Insertions, deletions, replacements and swaps of neighbors between two words.
fn edits(a: &[char], b: &[char]) -> usize {
    let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            if i == 0 || j == 0 {
                table[i][j] = i + j;
                continue;
            }
            let replaced = table[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = replaced.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(table[i - 2][j - 2] + 1);
            }
            table[i][j] = least;
        }
    }
    table[a.len()][b.len()]
}

fn doc(posting: &Posting) -> Doc {
    let places = posting
        .locations
        .iter()
        .flat_map(|it| it.city.iter().chain(&it.region));
    let fields: [Vec<&String>; 5] = [
        vec![&posting.title],
        vec![&posting.organization],
        places.collect(),
        posting.department.iter().collect(),
        posting.tags.iter().collect(),
    ];
    let of = |texts: &Vec<&String>| texts.iter().flat_map(|it| terms(it)).collect();
    let mut title = Vec::new();
    for piece in pieces(&posting.title) {
        if piece.starts_with(is_han) {
            title.extend(piece.chars().map(|it| it.to_string()));
        } else {
            title.extend(parts(&piece));
        }
    }
    Doc {
        fields: fields.iter().map(of).collect(),
        title_len: title.len(),
        title,
    }
}

fn typed(query: &str) -> Vec<Typed> {
    let pieces = pieces(query);
    let n = pieces.len();
    let typed = |(at, piece): (usize, &String)| {
        let is_open = at + 1 == n;
        if piece.starts_with(is_han) {
            let letters: Vec<char> = piece.chars().collect();
            let pairs = letters.windows(letters.len().min(2));
            return Typed {
                term: piece.clone(),
                parts: pairs.map(|it| it.iter().collect()).collect(),
                is_open: false,
                is_unspaced: true,
            };
        }
        let mut parts = parts(piece);
        let whole = parts.concat();
        if piece.starts_with('.') {
            parts[0].insert(0, '.');
        }
        let is_single = parts.len() == 1;
        Typed {
            term: if is_single { parts.remove(0) } else { whole },
            parts: if is_single { Vec::new() } else { parts },
            is_open,
            is_unspaced: false,
        }
    };
    pieces.iter().enumerate().map(typed).collect()
}

fn terms(text: &str) -> Vec<String> {
    let mut terms = Vec::new();
    for piece in pieces(text) {
        if piece.starts_with(is_han) {
            let letters: Vec<char> = piece.chars().collect();
            terms.extend(
                letters
                    .windows(1)
                    .chain(letters.windows(2))
                    .map(|it| it.iter().collect()),
            );
            continue;
        }
        let parts = parts(&piece);
        terms.extend(
            parts
                .iter()
                .filter(|it| piece.contains(&format!(".{it}")))
                .map(|it| format!(".{it}")),
        );
        if parts.len() > 1 {
            terms.push(parts.concat());
        }
        terms.extend(parts);
    }
    terms
}

/// Cut at spaces and between Han and other letters; without those that have no letter.
fn pieces(text: &str) -> Vec<String> {
    let folded = text.to_lowercase().replace('é', "e").replace('ß', "ss");
    let mut pieces: Vec<String> = Vec::new();
    for word in folded.split_whitespace() {
        let letters: Vec<char> = word.chars().collect();
        let chunks = letters.chunk_by(|a, b| is_han(*a) == is_han(*b));
        pieces.extend(chunks.map(|it| it.iter().collect()));
    }
    pieces.retain(|it| it.chars().any(char::is_alphanumeric));
    pieces
}

fn parts(piece: &str) -> Vec<String> {
    piece
        .split(['.', '-'])
        .filter(|it| !it.is_empty())
        .map(str::to_string)
        .collect()
}

fn is_han(ch: char) -> bool {
    ('\u{4E00}'..='\u{9FFF}').contains(&ch)
}
