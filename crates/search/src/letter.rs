//! What begins with a single letter: half of a board, and asked for with every word that is typed.

use std::cell::OnceCell;
use std::rc::Rc;

use crate::bits::Bits;
use crate::hits::{Candidate, Marked};
use crate::index::Index;
use crate::lists::field;
use crate::meaning::{Way, set_common};
use crate::query::{End, Kind, Word};
use crate::rank::{How, Quality};

/// What begins with a letter. Kept from one keystroke to the next.
#[derive(Debug)]
pub(crate) struct Letter {
    letter: String,
    also: Vec<String>,
    /// How many terms and postings there were.
    n_terms: usize,
    n_read: usize,
    /// The terms that begin with it.
    pub(crate) ways: Vec<Way>,
    column: OnceCell<Column>,
}

/// How well each posting has a word that begins with a letter.
#[derive(Debug)]
struct Column {
    /// By posting; see [`Codes`].
    codes: Vec<u8>,
    /// The postings that have a code.
    bits: Bits,
    /// Whether the letter alone names a place.
    is_place: bool,
}

/// So many letters are kept, a byte for each posting: those that most words begin with.
const N_KEPT: usize = 12;

/// Qualities of words as they were typed, as bytes: there are few of them.
struct Codes([u16; 256]);

impl Codes {
    fn new() -> Self {
        let mut qualities = [0; 256];
        for how in [How::Whole, How::Joined, How::Begun] {
            for common in 0..=crate::rank::MOST_COMMON {
                for quality in &Quality::table(how, common)[1..] {
                    qualities[usize::from(Self::of(*quality))] = *quality;
                }
            }
        }
        Self(qualities)
    }

    /// No two levels differ in their last bit only.
    fn of(quality: u16) -> u8 {
        let quality = Quality(quality);
        (quality.level() as u8 >> 1) << 4 | quality.common()
    }
}

/// Whether all that a word can mean begins with its one letter.
pub(crate) fn is_letter(word: &Word) -> bool {
    let is_begun = word.kind == Kind::Word && word.end == End::Open;
    is_begun && word.term.chars().nth(1).is_none()
}

impl Index {
    /// Notes the quality of each posting that has a word of one letter as it was typed, or of those in `only` and without
    /// bits; whether the letter alone names a place.
    pub(crate) fn mark_letter(
        &self,
        word: &Word,
        only: Option<&[Candidate]>,
        marked: &mut Marked,
    ) -> bool {
        let letter = self.letter(word);
        let column = letter.column.get_or_init(|| self.column_of(&letter.ways));
        let codes = Codes::new();
        let mut note = |posting: usize| {
            let best = &mut marked.qualities[posting];
            *best = (*best).max(codes.0[usize::from(column.codes[posting])]);
        };
        match only {
            Some(candidates) => candidates.iter().for_each(|it| note(it.posting as usize)),
            None => {
                column.bits.for_each(note);
                marked.bits.copy(&column.bits);
            }
        }
        column.is_place
    }

    /// What begins with a word of one letter as it was typed.
    pub(crate) fn letter(&self, word: &Word) -> Rc<Letter> {
        let mut kept = self.scratch.letters.borrow_mut();
        let (n_terms, n_read) = (self.dictionary.len(), self.n_read());
        kept.retain(|it| it.n_terms == n_terms && it.n_read == n_read);
        if let Some(at) = kept
            .iter()
            .position(|it| it.letter == word.term && it.also == word.also)
        {
            // The one that was asked for last goes last.
            kept[at..].rotate_left(1);
            return Rc::clone(&kept[kept.len() - 1]);
        }
        let mut ways = self.ways_of(word);
        // One letter says too little to be counted among what has the other words.
        set_common(self, &mut ways, How::Begun);
        let letter = Rc::new(Letter {
            letter: word.term.clone(),
            also: word.also.clone(),
            n_terms,
            n_read,
            ways,
            column: OnceCell::new(),
        });
        if kept.len() == N_KEPT {
            kept.remove(0);
        }
        kept.push(Rc::clone(&letter));
        letter
    }

    fn column_of(&self, ways: &[Way]) -> Column {
        let mut codes = vec![0; self.len()];
        let mut bits = Bits::new(self.len());
        let mut n_in = [0; field::N_SETS];
        for way in ways {
            let table = Quality::table(way.how, way.common).map(Codes::of);
            let is_whole = way.how == How::Whole;
            self.lists.for_each(way.term, |hit| {
                let fields = usize::from(hit.fields());
                let code = &mut codes[hit.posting()];
                // A code is the higher the better, as its quality is.
                *code = (*code).max(table[fields]);
                bits.set(hit.posting());
                n_in[fields] += u32::from(is_whole);
            });
        }
        Column {
            codes,
            bits,
            is_place: crate::find::is_place(&n_in),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_quality_has_a_code_of_its_own_and_the_better_the_higher() {
        let codes = Codes::new();
        let mut qualities = Vec::new();
        for how in [How::Whole, How::Joined, How::Begun] {
            for common in [0, 7, 15] {
                qualities.extend(&Quality::table(how, common)[1..]);
            }
        }
        qualities.sort_unstable();
        for quality in &qualities {
            assert_eq!(codes.0[usize::from(Codes::of(*quality))], *quality);
        }
        assert!(qualities.is_sorted_by_key(|it| Codes::of(*it)));
        assert_eq!(codes.0[0], 0);
    }
}
