//! A hash table with linear probing.

/// Numbers, counted from 0, by the hash of what they stand for.
///
/// A place holds a number and those bits of its hash that did not choose the place. At four bytes each much of a table is
/// in the processor's cache, and hardly any text, which lies scattered, is looked at in vain.
#[derive(Debug, Default)]
pub(crate) struct Slots(Vec<u32>);

/// What is in a place where nothing is; numbers are put there counted from 1.
const FREE: u32 = 0;

/// A hash after some more bytes as a number: the step of Firefox' hash for its tables.
#[inline]
pub(crate) fn mixed(hash: u32, number: u32) -> u32 {
    (hash.rotate_left(5) ^ number).wrapping_mul(0x9E37_79B9)
}

/// A hash after the last of them. The low bits choose the place, and multiplying mixes the high ones best.
#[inline]
pub(crate) fn ended(hash: u32) -> u32 {
    hash ^ (hash >> 15)
}

impl Slots {
    /// How many places there are: none, or a power of two.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether one more than `n_taken` is too much: at most three quarters are taken, so that probing stays short.
    pub(crate) fn is_full(&self, n_taken: usize) -> bool {
        (n_taken + 1) * 4 > self.len() * 3
    }

    /// The number to which `is_it` says yes, or the place where it would go; there must be places.
    #[inline]
    pub(crate) fn find(&self, hash: u32, is_it: impl Fn(u32) -> bool) -> Result<u32, usize> {
        let mask = self.mask();
        let mut at = (hash & mask) as usize;
        loop {
            let slot = self.0[at];
            if slot == FREE {
                return Err(at);
            }
            if (slot ^ hash) & !mask == 0 && is_it((slot & mask) - 1) {
                return Ok((slot & mask) - 1);
            }
            at = (at + 1) & mask as usize;
        }
    }

    /// Puts a number into the place that [`Self::find`] gave for its hash.
    #[inline]
    pub(crate) fn set(&mut self, place: usize, hash: u32, number: u32) {
        self.0[place] = hash & !self.mask() | (number + 1);
    }

    /// Doubles the places; `hashes` are those of all numbers, in order.
    pub(crate) fn grow(&mut self, hashes: impl Iterator<Item = u32>) {
        let n = (self.len() * 2).max(16);
        // The old ones go before the new ones come.
        self.0 = Vec::new();
        self.0 = vec![FREE; n];
        for (number, hash) in (0..).zip(hashes) {
            if let Err(place) = self.find(hash, |_| false) {
                self.set(place, hash, number);
            }
        }
    }

    /// Frees all places.
    pub(crate) fn clear(&mut self) {
        self.0.fill(FREE);
    }

    /// The bits of a hash that choose the place. So many are enough for a number, as not all places are taken.
    fn mask(&self) -> u32 {
        self.len() as u32 - 1
    }
}
