//! How common the words are with which a query that is still being typed goes on.

use crate::hits::Candidate;
use crate::index::Index;
use crate::lists::{Hit, field};
use crate::meaning::Meant;
use crate::rank::{How, commonness};
use crate::view::View;

/// A posting that has a longer word than what was typed.
pub(crate) struct Begun {
    posting: u32,
    /// Which of the ways of the last word it is, in the title or elsewhere: `bro` behind `manager` in a title is rather a
    /// broker than Brooklyn, however many managers there are in Brooklyn.
    way: u32,
}

impl Begun {
    pub(crate) fn new(hit: Hit, way: usize) -> Self {
        let is_in_title = hit.fields() & field::TITLE != 0;
        Self {
            posting: hit.posting() as u32,
            way: (way as u32) << 1 | u32::from(is_in_title),
        }
    }
}

impl Index {
    /// Says of each posting whose last word is only begun how many others go on in the same way.
    pub(crate) fn add_commonness(
        &self,
        last: &Meant,
        begun: &[Begun],
        view: &View,
        language: u16,
        candidates: &mut [Candidate],
    ) {
        if begun.is_empty() || candidates.is_empty() {
            return;
        }
        let mut marked = self.scratch.marked.take();
        marked.clear(self.len());
        let marks = &mut marked.qualities;
        for candidate in candidates.iter() {
            let posting = candidate.posting as usize;
            if view.open[posting] == language {
                marks[posting] = 1;
            }
        }
        let mut counts = vec![0; last.ways.len() << 1];
        for it in begun {
            counts[it.way as usize] += u32::from(marks[it.posting as usize]);
        }
        if last.ways.iter().filter(|it| it.how == How::Begun).count() > 1 {
            marks.fill(0);
            let common = commonness(&counts);
            for it in begun {
                let mark = &mut marks[it.posting as usize];
                *mark = (*mark).max(u16::from(common[it.way as usize]));
            }
            for candidate in candidates.iter_mut().filter(|it| it.is_begun) {
                let common = marks[candidate.posting as usize] as u8;
                candidate.common = candidate.common.min(common);
            }
        }
        self.scratch.marked.replace(marked);
    }
}
