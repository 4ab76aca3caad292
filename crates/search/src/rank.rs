//! How good a match is, and the order that this makes.
//!
//! A match of one word is a [`Quality`], and what all words of a query make together is a [`Score`]. Both are one
//! number each, so that the best of several is the largest, and thousands of hits are put in order by counting.

use openings_feed::sorted_by;

use crate::lists::field;

/// In what way a posting has a word of the query, best first. A better one comes before any number of worse ones:
/// who typed a word right is shown postings that have it before all guesses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum How {
    /// The word itself.
    Whole,
    /// The word in another spelling: with its neighbor written as one, with an umlaut spelled out.
    Joined,
    /// A longer word that begins with it.
    Begun,
    /// Another form of it, or what it is composed of.
    Kin,
    /// Another word for the same.
    Synonym,
    /// What was meant, with one edit.
    Near,
    /// The same with two.
    Far,
    /// In the description only.
    Told,
}

impl How {
    const ALL: [Self; 8] = [
        Self::Whole,
        Self::Joined,
        Self::Begun,
        Self::Kin,
        Self::Synonym,
        Self::Near,
        Self::Far,
        Self::Told,
    ];

    /// How far from what was typed. A whole word and a beginning are both literal: which of them is better depends
    /// on the field.
    fn tier(self) -> u16 {
        match self {
            Self::Whole | Self::Joined | Self::Begun => 15,
            Self::Kin | Self::Synonym => 14,
            Self::Near => 13,
            Self::Far => 12,
            Self::Told => 1,
        }
    }
}

/// Levels go from 0 to 31. Only their order and their ratio count: a level is weighed by how rare its word is, so
/// at 31 for all fields nothing but the rare words would remain, and at 0 a field would not be searched.
const MOST_LEVEL: u16 = 31;

/// A whole word in the title, which is what people look for.
const TITLE: u16 = MOST_LEVEL;
/// The same, written as one word with its neighbor, or another word for the same. Below 31 what is written as it was
/// typed comes first, and its other forms before other words.
const TITLE_JOINED: u16 = 29;
/// The beginning of a word in the title. Below 31 the whole word comes first; above the next field's, because
/// a word that is being typed is often not finished.
const TITLE_BEGUN: u16 = 26;
/// A whole word of the department, the tags or the organization.
const UNIT: u16 = 18;
const UNIT_BEGUN: u16 = 14;
/// A whole word of a place: the filters are the better way to find one. Beside a word of the title, the name of a place
/// counts as if it was in the title: a nurse in Bern is no less what `nurse bern` means than a "Nurse, Bern".
const PLACE: u16 = 10;
const PLACE_BEGUN: u16 = 7;

/// How well a posting has one word of a query: 0 if not at all, else the higher the better.
///
/// Bits, high to low: four for the tier, five for the level, four for how common the word is that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) struct Quality(pub(crate) u16);

/// The common of several words that were found is the likelier one to have been meant; 0 to 15.
pub(crate) const MOST_COMMON: u8 = 15;

const COMMON_BITS: u32 = 4;
const LEVEL_BITS: u32 = 5;

impl Quality {
    /// Without how common the word is.
    const fn of(how: How, fields: usize) -> u16 {
        let fields = fields as u8;
        let is_whole = !matches!(how, How::Begun);
        let level = if fields & field::TITLE != 0 {
            match how {
                How::Begun => TITLE_BEGUN,
                How::Joined | How::Synonym => TITLE_JOINED,
                _ => TITLE,
            }
        } else if fields & (field::ORGANIZATION | field::DEPARTMENT | field::TAG) != 0 {
            if is_whole { UNIT } else { UNIT_BEGUN }
        } else if is_whole {
            PLACE
        } else {
            PLACE_BEGUN
        };
        level << COMMON_BITS
    }

    /// The qualities of all sets of fields.
    pub(crate) fn table(how: How, common: u8) -> [u16; field::N_SETS] {
        const LEVELS: [[u16; field::N_SETS]; How::ALL.len()] = levels();
        let own = how.tier() << (COMMON_BITS + LEVEL_BITS) | u16::from(common);
        LEVELS[how as usize].map(|it| own | it)
    }

    #[inline]
    pub(crate) fn how_far(self) -> Distance {
        match self.0 >> (COMMON_BITS + LEVEL_BITS) {
            15 => Distance(0),
            14 => Distance(Distance::KIN),
            13 => Distance(Distance::EDIT),
            12 => Distance(2 * Distance::EDIT),
            _ => Distance(Distance::TOLD),
        }
    }

    /// Whether the best that was found is the beginning of a word. Levels of beginnings are theirs alone.
    pub(crate) fn is_begun(self) -> bool {
        let is_begun = matches!(self.level() as u16, TITLE_BEGUN | UNIT_BEGUN | PLACE_BEGUN);
        self.how_far().is_literal() && is_begun
    }

    pub(crate) fn level(self) -> u32 {
        u32::from(self.0 >> COMMON_BITS & MOST_LEVEL)
    }

    /// Whether the word is in the title.
    pub(crate) fn is_in_title(self) -> bool {
        self.level() >= u32::from(TITLE_BEGUN)
    }

    /// By how much the level of a whole word in the place is below that of the title; 0 for one that is elsewhere.
    pub(crate) fn below_title(self) -> u32 {
        if self.level() == u32::from(PLACE) {
            u32::from(TITLE - PLACE)
        } else {
            0
        }
    }

    pub(crate) fn common(self) -> u8 {
        self.0 as u8 & MOST_COMMON
    }
}

const fn levels() -> [[u16; field::N_SETS]; How::ALL.len()] {
    let mut levels = [[0; field::N_SETS]; How::ALL.len()];
    let mut how = 0;
    while how < How::ALL.len() {
        let mut fields = 0;
        while fields < field::N_SETS {
            levels[how][fields] = Quality::of(How::ALL[how], fields);
            fields += 1;
        }
        how += 1;
    }
    levels
}

/// How far all that was found is from all that was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Distance(u16);

impl Distance {
    const KIN: u16 = 1;
    const EDIT: u16 = 1 << 5;
    const TOLD: u16 = 1 << 10;

    pub(crate) fn and(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// Whether a word is in the description only.
    pub(crate) fn is_told(self) -> bool {
        self.0 >= Self::TOLD
    }

    pub(crate) fn is_literal(self) -> bool {
        self.0 == 0
    }

    /// 7 if all is literal, then 6 with kin, 5 to 2 with one to four and more edits, 1 with a word that is in
    /// the description only.
    fn tier(self) -> u32 {
        match self.0 {
            0 => 7,
            Self::TOLD.. => 1,
            Self::EDIT.. => 6 - u32::from(self.0 / Self::EDIT).min(4),
            _ => 6,
        }
    }
}

/// What a word of a query weighs against the others: from 1, for one that all postings have, by 1 more each time
/// that half as many have it. At equal weights, `chef nestle` would put a chef anywhere beside a Nestlé chef.
pub(crate) fn weight(n_postings: usize, n_having: usize) -> u32 {
    1 + (n_postings / n_having.max(1)).max(1).ilog2()
}

/// Closeness goes from 0 to 7: 7 if all words stand one behind the other in the title and in order; half as much if
/// they are in order but apart; 0 if in no order.
const CLOSE_BITS: u32 = 3;

/// A word right behind the one that is before it in the query counts 2, one anywhere behind it 1. `n_words` are to be
/// there; one alone is as close as can be.
pub(crate) fn closeness(title: impl Iterator<Item = u32>, words_of: &[u16], n_words: usize) -> u32 {
    if n_words < 2 {
        return (1 << CLOSE_BITS) - 1;
    }
    let (mut before, mut seen) = (0, 0);
    let (mut adjacent, mut ordered) = (0_u16, 0_u16);
    for term in title {
        let words = words_of[term as usize];
        // A word that stands for two of the query has them one behind the other.
        adjacent |= (before | words) << 1 & words;
        ordered |= seen << 1 & words;
        seen |= words;
        before = words;
    }
    let close = adjacent.count_ones() + (adjacent | ordered).count_ones();
    let most = 2 * (n_words as u32 - 1);
    (close * ((1 << CLOSE_BITS) - 1) / most).min((1 << CLOSE_BITS) - 1)
}

/// Titles of more words are all as long.
const LONGEST_TITLE: u8 = (1 << LEN_BITS) - 1;
const LEN_BITS: u32 = 4;

/// How many bits a score has before those of the length.
const HEAD_BITS: u32 = 3 + LEVEL_BITS + CLOSE_BITS + COMMON_BITS;

/// How well a posting matches a query: the higher the better.
///
/// What comes first decides, and what comes after only among equals: how far from what was typed, the
/// fields with the rare words weighing more, closeness, how common the words found are, and how short the title is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) struct Score(pub(crate) u32);

impl Score {
    pub(crate) fn new(
        far: Distance,
        level: u32,
        closeness: u32,
        common: u8,
        title_len: u8,
    ) -> Self {
        let mut score = far.tier();
        score = score << LEVEL_BITS | level;
        score = score << CLOSE_BITS | closeness;
        score = score << COMMON_BITS | u32::from(common);
        Self::with_len(score, title_len)
    }

    /// The score of a posting with the only word of a query.
    #[inline]
    pub(crate) fn of_word(quality: Quality, title_len: u8) -> Self {
        // Nothing has to be close to it, and no weight is to be weighed: what is better is so by its quality already.
        Self::with_len(u32::from(quality.0), title_len)
    }

    #[inline]
    fn with_len(head: u32, title_len: u8) -> Self {
        Self(head << LEN_BITS | u32::from(LONGEST_TITLE - title_len.min(LONGEST_TITLE)))
    }
}

/// For each count how common it is among them: the highest is 15, the next lower one 14, down to 0.
pub(crate) fn commonness(counts: &[u32]) -> Vec<u8> {
    let mut highest = [0_u32; MOST_COMMON as usize];
    for count in counts {
        let last = highest[highest.len() - 1];
        if *count > last && !highest.contains(count) {
            let at = highest.partition_point(|it| it > count);
            highest[at..].rotate_right(1);
            highest[at] = *count;
        }
    }
    let common = |count: &u32| {
        let place = highest.iter().position(|it| it == count && *it > 0);
        place.map_or(0, |it| MOST_COMMON - it as u8)
    };
    counts.iter().map(common).collect()
}

/// Gives each different score a number, and counts how many hits have it.
///
/// Hits differ in tens of thousands of ways less than they are many: putting the few scores in order, and then each hit
/// in the next place of its score, takes a fraction of what sorting the hits does. Kept from one keystroke to the next,
/// for its table.
#[derive(Debug, Default)]
pub(crate) struct Scores {
    /// By score without the length of the title: its number counted from 1; 0 if no hit has it.
    numbers: Vec<u16>,
    /// By number: the score without the length of the title.
    heads: Vec<u16>,
    /// By number, and by the last bits of the score.
    counts: Vec<u32>,
}

impl Scores {
    /// Counts a hit, and gives the number of its score.
    #[inline(always)]
    pub(crate) fn count(&mut self, score: Score) -> u32 {
        let (head, tail) = (score.0 >> LEN_BITS, score.0 & ((1 << LEN_BITS) - 1));
        if self.numbers.is_empty() {
            self.numbers.resize(1 << HEAD_BITS, 0);
        }
        let number = &mut self.numbers[head as usize];
        if *number == 0 {
            *number = number_of_new(&mut self.heads, &mut self.counts, head as u16);
        }
        let number = (u32::from(*number) - 1) << LEN_BITS | tail;
        self.counts[number as usize] += 1;
        number
    }

    /// By number of the score: where the first hit with it goes, the highest score first. Forgets all scores.
    pub(crate) fn take_starts(&mut self) -> Vec<u32> {
        let heads = sorted_by(std::mem::take(&mut self.heads), |a, b| b.cmp(a));
        let mut starts = std::mem::take(&mut self.counts);
        let mut start = 0;
        for head in heads {
            let number = std::mem::take(&mut self.numbers[usize::from(head)]);
            let first = (usize::from(number) - 1) << LEN_BITS;
            for count in starts[first..first + (1 << LEN_BITS)].iter_mut().rev() {
                start += std::mem::replace(count, start);
            }
        }
        starts
    }
}

/// The number of a score without its length that no hit had before.
#[cold]
fn number_of_new(heads: &mut Vec<u16>, counts: &mut Vec<u32>, head: u16) -> u16 {
    heads.push(head);
    counts.resize(heads.len() << LEN_BITS, 0);
    heads.len() as u16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_comes_before_all_guesses() {
        let best = |how, common| Quality(Quality::table(how, common)[usize::from(field::TITLE)]);
        let worst = |how| Quality(Quality::table(how, 0)[usize::from(field::PLACE)]);
        assert!(worst(How::Whole) > best(How::Kin, MOST_COMMON));
        assert!(best(How::Kin, 0) > best(How::Synonym, MOST_COMMON));
        assert!(worst(How::Kin) > best(How::Near, MOST_COMMON));
        assert!(worst(How::Near) > best(How::Far, MOST_COMMON));
        assert!(worst(How::Far) > best(How::Told, MOST_COMMON));
        let tiers = [
            0,
            Distance::KIN,
            31,
            Distance::EDIT,
            2 * Distance::EDIT,
            Distance::TOLD,
        ];
        let tiers = tiers.map(|it| Distance(it).tier());
        assert_eq!(tiers, [7, 6, 6, 5, 4, 1]);
    }

    #[test]
    fn words_in_order_and_close_together_are_closer() {
        // Terms 0, 1 and 2 stand for the words of the query, 3 for none, 4 for the first two at once.
        let words_of = [0b1, 0b10, 0b100, 0, 0b11];
        let of = |title: &[u32]| closeness(title.iter().copied(), &words_of, 3);
        assert_eq!(of(&[0, 1, 2]), 7);
        assert_eq!(of(&[4, 2]), 7);
        assert_eq!(of(&[0, 1, 3, 2]), 5);
        assert_eq!(of(&[0, 3, 1, 3, 2]), 3);
        assert_eq!(of(&[2, 1, 0]), 0);
    }

    #[test]
    fn rare_words_weigh_more() {
        assert_eq!(weight(1000, 1000), 1);
        assert_eq!(weight(1000, 1), 10);
        assert_eq!(weight(0, 0), 1);
    }

    #[test]
    fn the_highest_count_is_the_most_common() {
        assert_eq!(commonness(&[3, 9, 9, 0, 5]), [13, 15, 15, 0, 14]);
        let many: Vec<u32> = (1..=20).collect();
        assert_eq!(commonness(&many)[4..7], [0, 1, 2]);
    }

    #[test]
    fn hits_go_in_the_order_of_their_scores_and_equal_ones_stay() {
        let hits = [5, 1 << 18, 7, 5, 1 << 18, 0].map(Score);
        let others = (1000..3000).map(Score);
        let mut scores = Scores::default();
        let all: Vec<Score> = others.chain(hits).collect();
        let mut numbered = Vec::new();
        // The second time is as the first: nothing is left.
        for _ in 0..2 {
            let numbers: Vec<u32> = all.iter().map(|it| scores.count(*it)).collect();
            numbered.push((numbers, scores.take_starts()));
        }
        assert_eq!(numbered[0], numbered[1]);
        let (numbers, mut starts) = numbered.remove(0);
        let mut order = vec![Score(0); all.len()];
        let mut places = Vec::new();
        for (score, number) in all.iter().zip(numbers) {
            let start = &mut starts[number as usize];
            order[*start as usize] = *score;
            places.push(*start);
            *start += 1;
        }
        assert!(order.is_sorted_by(|a, b| a >= b));
        let of_hits = &places[2000..];
        assert_eq!(of_hits, [2003, 0, 2002, 2004, 1, 2005]);
    }
}
