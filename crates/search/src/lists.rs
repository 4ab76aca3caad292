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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
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

/// The hits of all terms, by number of the term, each list in the order of adding.
///
/// The last hit of a term is kept as it is, since more fields of its posting may come. Those before it lie in the pool as
/// bytes, each as its distance from the one before it: most take one byte or two. A list that grows gets another slice
/// of the pool, larger than the last, so that nothing is ever moved.
#[derive(Debug, Default)]
pub(crate) struct Lists {
    lists: Vec<List>,
    pool: Pool,
}

#[derive(Debug, Clone, Copy, Default)]
struct List {
    last: Hit,
    /// The posting before the last, counted from 1; 0 if there is none.
    before: u32,
    n_hits: u32,
    /// Where its first slice begins.
    first: u32,
    /// Where the next hit goes, and how many bytes are free there.
    at: u32,
    n_free: u16,
    /// Not above the number of sizes: from there on all slices are as large.
    n_slices: u16,
}

/// How many bytes a slice has, by how many the list had before it. The larger, the fewer jumps for who reads; the
/// smaller, the less is empty at the end of each list. Each takes a hit of the most bytes: a number of 30 bits in sevens,
/// and the fields.
const SIZES: [u16; 8] = [10, 16, 32, 64, 128, 256, 512, 1024];

/// At the end of each slice: where the next one is, or 0. The very first slice follows none.
const LINK: usize = 4;

/// Sets of fields that take no byte of their own.
const SHORT_FIELDS: [u8; 3] = [field::TITLE, field::ORGANIZATION, field::PLACE];

/// Bytes that never move, in slices that do not cross a chunk.
#[derive(Debug, Default)]
struct Pool {
    chunks: Vec<Vec<u8>>,
    /// How many bytes of the last chunk are taken.
    n_taken: usize,
}

impl Pool {
    const CHUNK: usize = 1 << 15;

    /// A new slice of zeros.
    fn take(&mut self, size: u16) -> u32 {
        let size = usize::from(size);
        if self.chunks.is_empty() || self.n_taken + size > Self::CHUNK {
            self.chunks.push(vec![0; Self::CHUNK]);
            self.n_taken = 0;
        }
        let address = (self.chunks.len() - 1) * Self::CHUNK + self.n_taken;
        self.n_taken += size;
        address as u32
    }

    fn slice(&self, address: u32, size: u16) -> &[u8] {
        let (chunk, at) = (
            address as usize / Self::CHUNK,
            address as usize % Self::CHUNK,
        );
        &self.chunks[chunk][at..at + usize::from(size)]
    }

    fn slice_mut(&mut self, address: u32, size: usize) -> &mut [u8] {
        let (chunk, at) = (
            address as usize / Self::CHUNK,
            address as usize % Self::CHUNK,
        );
        &mut self.chunks[chunk][at..at + size]
    }
}

fn size_of_slice(n_before: u16) -> u16 {
    SIZES[usize::from(n_before).min(SIZES.len() - 1)]
}

impl Lists {
    /// More postings than this do not fit.
    pub(crate) const MAX_POSTINGS: usize = 1 << (32 - field::N_BITS);

    /// Adds a term of a field of `posting`, which is the last one or a new one.
    pub(crate) fn add(&mut self, term: u32, posting: u32, field: u8) {
        let number = term as usize;
        if number >= self.lists.len() {
            self.lists.resize(number + 1, List::default());
        }
        let list = &mut self.lists[number];
        if list.n_hits > 0 {
            if list.last.posting() == posting as usize {
                list.last.0 |= u32::from(field);
                return;
            }
            list.put_last(&mut self.pool);
        }
        list.last = Hit::new(posting, field);
        list.n_hits += 1;
    }

    /// How many postings have the term.
    pub(crate) fn len(&self, term: u32) -> usize {
        self.lists
            .get(term as usize)
            .map_or(0, |it| it.n_hits as usize)
    }

    /// Calls `visit` with each posting that has the term, in order.
    #[inline]
    pub(crate) fn for_each(&self, term: u32, mut visit: impl FnMut(Hit)) {
        self.all(term, |hit| {
            visit(hit);
            true
        });
    }

    /// Whether `visit` says yes to each posting that has the term; asks no further after a no.
    #[inline]
    pub(crate) fn all(&self, term: u32, mut visit: impl FnMut(Hit) -> bool) -> bool {
        let Some(list) = self.lists.get(term as usize).filter(|it| it.n_hits > 0) else {
            return true;
        };
        // Counted from 1, so that no distance is 0.
        let mut posting = 0;
        let mut address = list.first;
        let mut n_before = 0;
        while list.n_slices > 0 && (n_before == 0 || address > 0) {
            let slice = self.pool.slice(address, size_of_slice(n_before));
            let (hits, link) = slice.split_at(slice.len() - LINK);
            let mut bytes = hits.iter();
            // A zero byte is where nothing was written.
            while let Some(first) = bytes.next().filter(|it| **it != 0) {
                let mut number = u32::from(*first & 0x7F);
                let mut byte = *first;
                let mut shift = 7;
                while byte & 0x80 != 0 {
                    byte = bytes.next().copied().unwrap_or(0);
                    number |= u32::from(byte & 0x7F) << shift;
                    shift += 7;
                }
                posting += number >> 2;
                let fields = match SHORT_FIELDS.get(number as usize & 3) {
                    Some(fields) => *fields,
                    None => bytes.next().copied().unwrap_or(0),
                };
                if !visit(Hit::new(posting - 1, fields)) {
                    return false;
                }
            }
            address = link.try_into().map_or(0, u32::from_le_bytes);
            n_before = (n_before + 1).min(SIZES.len() as u16);
        }
        visit(list.last)
    }

    /// Gives back the room that was kept for more.
    pub(crate) fn shrink(&mut self) {
        self.lists.shrink_to_fit();
    }
}

impl List {
    /// Writes the last hit into the pool, to make room for another.
    fn put_last(&mut self, pool: &mut Pool) {
        let posting = self.last.posting() as u32 + 1;
        let fields = self.last.fields();
        let short = SHORT_FIELDS.iter().position(|it| *it == fields);
        let number = (posting - self.before) << 2 | short.unwrap_or(SHORT_FIELDS.len()) as u32;
        let n_bits = u32::BITS - number.leading_zeros();
        let n_sevens = n_bits.div_ceil(7) as usize;
        let n = n_sevens + usize::from(short.is_none());
        if usize::from(self.n_free) < n {
            let size = size_of_slice(self.n_slices);
            let address = pool.take(size);
            if self.n_slices == 0 {
                self.first = address;
            } else {
                let link = self.at + u32::from(self.n_free);
                pool.slice_mut(link, LINK)
                    .copy_from_slice(&address.to_le_bytes());
            }
            self.at = address;
            self.n_free = size - LINK as u16;
            self.n_slices = (self.n_slices + 1).min(SIZES.len() as u16);
        }
        // Byte by byte: a call to copy so few costs more than they do.
        let mut rest = number;
        let room = pool.slice_mut(self.at, n);
        for byte in &mut room[..n_sevens - 1] {
            *byte = rest as u8 | 0x80;
            rest >>= 7;
        }
        room[n_sevens - 1] = rest as u8;
        if let Some(last) = room.get_mut(n_sevens) {
            *last = fields;
        }
        self.at += n as u32;
        self.n_free -= n as u16;
        self.before = posting;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(lists: &Lists, term: u32) -> Vec<(usize, u8)> {
        let mut all = Vec::new();
        lists.for_each(term, |it| all.push((it.posting(), it.fields())));
        all
    }

    #[test]
    fn every_hit_is_there_in_order_however_long_the_list() {
        let mut lists = Lists::default();
        let mut expected = vec![Vec::new(); 70];
        for posting in 0..30_000_u32 {
            // Short and long lists, near and far neighbors, and one that begins late.
            let far = (posting % 5000 == 4999).then_some(60);
            let terms = [posting % 7, posting % 10 + 10, posting / 1000 + 20];
            for term in terms.into_iter().chain(far) {
                let fields = (posting % 31) as u8 + 1;
                lists.add(term, posting * 3, fields);
                expected[term as usize].push((posting as usize * 3, fields));
            }
        }
        lists.add(61, Lists::MAX_POSTINGS as u32 - 2, field::TAG);
        lists.add(61, Lists::MAX_POSTINGS as u32 - 1, field::TITLE);
        expected[61] = vec![
            (Lists::MAX_POSTINGS - 2, field::TAG),
            (Lists::MAX_POSTINGS - 1, field::TITLE),
        ];
        for (term, expected) in expected.iter().enumerate() {
            assert_eq!(all(&lists, term as u32), *expected);
            assert_eq!(lists.len(term as u32), expected.len());
        }
        assert_eq!(lists.len(1000), 0);
    }

    #[test]
    fn nothing_is_asked_after_a_no() {
        let mut lists = Lists::default();
        for posting in 0..100 {
            lists.add(0, posting, field::TITLE);
        }
        let mut n_asked = 0;
        let is_all = lists.all(0, |hit| {
            n_asked += 1;
            hit.posting() < 50
        });
        assert_eq!((is_all, n_asked), (false, 51));
    }

    #[test]
    fn fields_of_one_posting_are_one_hit() {
        let mut lists = Lists::default();
        lists.add(0, 0, field::TITLE);
        lists.add(0, 0, field::TAG);
        assert_eq!(all(&lists, 0), [(0, field::TITLE | field::TAG)]);
        lists.add(0, 9, field::TITLE);
        assert_eq!(
            all(&lists, 0),
            [(0, field::TITLE | field::TAG), (9, field::TITLE)]
        );
    }
}
