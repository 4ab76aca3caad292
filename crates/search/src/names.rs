//! Strings as small numbers.

use crate::slots::{Slots, ended, mixed};

/// Gives each different string a number, counted from 0.
///
/// All strings lie in one text, and the table holds numbers only: a board has as many of them as words.
#[derive(Debug, Default)]
pub(crate) struct Names {
    text: String,
    ends: Vec<u32>,
    slots: Slots,
}

impl Names {
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The number of `name`, a new one if it has none yet.
    pub(crate) fn intern(&mut self, name: &str) -> u32 {
        if self.slots.is_full(self.len()) {
            let mut slots = std::mem::take(&mut self.slots);
            slots.grow((0..self.len() as u32).map(|it| hash(self.name(it))));
            self.slots = slots;
        }
        let hash = hash(name);
        self.find(name, hash).unwrap_or_else(|place| {
            let number = self.len() as u32;
            self.slots.set(place, hash, number);
            self.text.push_str(name);
            self.ends.push(self.text.len() as u32);
            number
        })
    }

    /// The number of `name`, if it was interned.
    pub(crate) fn get(&self, name: &str) -> Option<u32> {
        (self.len() > 0).then(|| self.find(name, hash(name)).ok())?
    }

    /// What `number` was given to.
    #[inline]
    pub(crate) fn name(&self, number: u32) -> &str {
        let number = number as usize;
        let start = if number == 0 {
            0
        } else {
            self.ends[number - 1] as usize
        };
        &self.text[start..self.ends[number] as usize]
    }

    /// Gives back the room that was kept for more.
    pub(crate) fn shrink(&mut self) {
        self.text.shrink_to_fit();
        self.ends.shrink_to_fit();
    }

    /// The number of `name`, or where in the table it would go.
    fn find(&self, name: &str, hash: u32) -> Result<u32, usize> {
        self.slots.find(hash, |it| self.name(it) == name)
    }
}

/// Finds numbers, counted from 0, by the hash of what they stand for. Who asks compares what they do stand for.
///
/// Every number names the one before it whose hash ends in the same bits.
#[derive(Debug, Default)]
pub(crate) struct Keys {
    hashes: Vec<u32>,
    /// The number before, counted from 1; 0 if there is none.
    before: Vec<u32>,
    /// By the last bits: the last number, counted from 1. Its length is a power of two.
    last: Vec<u32>,
}

impl Keys {
    /// Adds the next number.
    pub(crate) fn push(&mut self, hash: u32) {
        self.hashes.push(hash);
        self.before.push(0);
        if self.hashes.len() <= self.last.len() {
            self.link(self.hashes.len() - 1);
            return;
        }
        let n = (self.last.len() * 2).max(16);
        self.last.clear();
        self.last.resize(n, 0);
        for number in 0..self.hashes.len() {
            self.link(number);
        }
    }

    fn link(&mut self, number: usize) {
        let at = self.hashes[number] as usize & (self.last.len() - 1);
        self.before[number] = std::mem::replace(&mut self.last[at], number as u32 + 1);
    }

    /// The numbers with a hash, the last one first.
    pub(crate) fn with(&self, hash: u32) -> impl Iterator<Item = u32> {
        let at = (hash as usize) & self.last.len().saturating_sub(1);
        let last = self.last.get(at).and_then(|it| it.checked_sub(1));
        let all = std::iter::successors(last, |it| self.before[*it as usize].checked_sub(1));
        all.filter(move |it| self.hashes[*it as usize] == hash)
    }
}

/// Four bytes at a time: the same everywhere.
pub(crate) fn hash(name: &str) -> u32 {
    let (fours, rest) = name.as_bytes().as_chunks::<4>();
    let mut hash = name.len() as u32;
    for four in fours {
        hash = mixed(hash, u32::from_le_bytes(*four));
    }
    for byte in rest {
        hash = mixed(hash, u32::from(*byte));
    }
    ended(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_has_one_number_and_each_number_one_name() {
        let mut names = Names::default();
        for round in 0..2 {
            for number in 0..1000 {
                assert_eq!(
                    names.intern(&format!("name {number}")),
                    number,
                    "round {round}"
                );
            }
        }
        assert_eq!(names.len(), 1000);
        assert_eq!(names.name(0), "name 0");
        assert_eq!(names.name(999), "name 999");
        assert_eq!(names.get("name 500"), Some(500));
        assert_eq!(names.get("name 1000"), None);
    }

    #[test]
    fn keys_give_the_last_number_first() {
        let mut keys = Keys::default();
        assert_eq!(keys.with(7).count(), 0);
        for number in 0..1000 {
            keys.push(number % 100);
        }
        let expected: Vec<u32> = (0..10).rev().map(|it| it * 100 + 7).collect();
        assert_eq!(keys.with(7).collect::<Vec<_>>(), expected);
        assert_eq!(keys.with(100).count(), 0);
    }

    #[test]
    fn nothing_knows_no_name() {
        assert_eq!(Names::default().get(""), None);
    }
}
