//! A hash table with linear probing.

/// What lies in a place of the table. The default one is free.
pub(crate) trait Slot: Copy + Default {
    fn is_free(&self) -> bool;

    /// Beside what it stands for, so that hardly any of that is looked at in vain: it lies scattered.
    fn hash(&self) -> u32;
}

/// The places. How many of them are taken, who has the table knows; it never is full.
#[derive(Debug, Default)]
pub(crate) struct Slots<S>(Vec<S>);

impl<S: Slot> Slots<S> {
    /// How many places there are: none, or a power of two.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether one more than `n_taken` is too much: at most three quarters are taken, so that probing stays short.
    pub(crate) fn is_full(&self, n_taken: usize) -> bool {
        (n_taken + 1) * 4 > self.len() * 3
    }

    /// Where that is to which `is_it` says yes, or where it would go; there must be places.
    #[inline]
    pub(crate) fn find(&self, hash: u32, is_it: impl Fn(&S) -> bool) -> usize {
        let mut at = hash as usize & (self.len() - 1);
        loop {
            let slot = &self.0[at];
            if slot.is_free() || (slot.hash() == hash && is_it(slot)) {
                return at;
            }
            at = (at + 1) & (self.len() - 1);
        }
    }

    #[inline]
    pub(crate) fn get(&self, at: usize) -> &S {
        &self.0[at]
    }

    #[inline]
    pub(crate) fn set(&mut self, at: usize, slot: S) {
        self.0[at] = slot;
    }

    /// Doubles the places.
    pub(crate) fn grow(&mut self) {
        let n_slots = (self.len() * 2).max(16);
        let slots = std::mem::replace(&mut self.0, vec![S::default(); n_slots]);
        for slot in slots.into_iter().filter(|it| !it.is_free()) {
            let at = self.find(slot.hash(), |_| false);
            self.0[at] = slot;
        }
    }

    /// Frees all places.
    pub(crate) fn clear(&mut self) {
        self.0.fill(S::default());
    }
}
