//! A bit for each posting, or for each place of one in some order.

/// Bits by number. Walking through those that are set passes by the others without a look at each.
#[derive(Debug, Default)]
pub(crate) struct Bits(Vec<u64>);

impl Bits {
    /// Room for `n`, none of which is set.
    pub(crate) fn new(n: usize) -> Self {
        Self(vec![0; n.div_ceil(64)])
    }

    /// Forgets all, and makes room for `n`.
    pub(crate) fn clear(&mut self, n: usize) {
        self.0.clear();
        self.0.resize(n.div_ceil(64), 0);
    }

    /// How many are set.
    pub(crate) fn count(&self) -> usize {
        self.0.iter().map(|it| it.count_ones() as usize).sum()
    }

    #[inline]
    pub(crate) fn set(&mut self, number: usize) {
        self.0[number / 64] |= 1 << (number % 64);
    }

    /// Takes over the bits of `other`, which has room for no more.
    pub(crate) fn copy(&mut self, other: &Self) {
        self.0[..other.0.len()].copy_from_slice(&other.0);
    }

    /// Calls `visit` with the number of each bit that is set, in order.
    #[inline]
    pub(crate) fn for_each(&self, mut visit: impl FnMut(usize)) {
        self.any(|it| {
            visit(it);
            false
        });
    }

    /// Whether `is_it` says yes to the number of a bit that is set; asks no further after a yes.
    #[inline]
    pub(crate) fn any(&self, mut is_it: impl FnMut(usize) -> bool) -> bool {
        self.0.iter().enumerate().any(|(at, bits)| {
            let mut rest = *bits;
            while rest != 0 {
                if is_it(at * 64 + rest.trailing_zeros() as usize) {
                    return true;
                }
                rest &= rest - 1;
            }
            false
        })
    }
}
