//! The terms of all titles, in the order in which they stand.

/// Titles one behind the other. A term is a number in sevens of bits, lowest first: the most common ones came first and
/// have the smallest numbers, so that most take two bytes.
#[derive(Debug, Default)]
pub(crate) struct Titles {
    bytes: Vec<u8>,
    ends: Vec<u32>,
    /// In terms; those of more than 255 count as of so many.
    lens: Vec<u8>,
    /// How many terms the last title has, which has no end yet.
    n_pushed: usize,
}

impl Titles {
    /// How many titles there are.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Adds a term to the last title, which has no end yet.
    pub(crate) fn push(&mut self, term: u32) {
        let mut rest = term;
        while rest > 0x7F {
            self.bytes.push(rest as u8 | 0x80);
            rest >>= 7;
        }
        self.bytes.push(rest as u8);
        self.n_pushed += 1;
    }

    /// Ends the last title.
    pub(crate) fn end(&mut self) {
        self.ends.push(self.bytes.len() as u32);
        let n_pushed = std::mem::take(&mut self.n_pushed);
        self.lens.push(n_pushed.min(usize::from(u8::MAX)) as u8);
    }

    /// How many terms a title has; 0 if it was not read.
    #[inline]
    pub(crate) fn len_of(&self, title: usize) -> u8 {
        self.lens.get(title).copied().unwrap_or(0)
    }

    /// The terms of a title; none if it was not read.
    #[inline]
    pub(crate) fn get(&self, title: usize) -> impl Iterator<Item = u32> {
        let end = self.ends.get(title).map_or(0, |it| *it as usize);
        let start = match title.checked_sub(1) {
            Some(before) if end > 0 => self.ends[before] as usize,
            _ => 0,
        };
        let mut bytes = self.bytes[start..end].iter();
        std::iter::from_fn(move || {
            let mut byte = *bytes.next()?;
            let mut term = u32::from(byte & 0x7F);
            let mut shift = 7;
            while byte & 0x80 != 0 {
                byte = *bytes.next()?;
                term |= u32::from(byte & 0x7F) << shift;
                shift += 7;
            }
            Some(term)
        })
    }

    /// Gives back the room that was kept for more.
    pub(crate) fn shrink(&mut self) {
        self.bytes.shrink_to_fit();
        self.ends.shrink_to_fit();
        self.lens.shrink_to_fit();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_read_as_they_were_written() {
        let written: [&[u32]; 5] = [&[], &[0, 127, 128], &[], &[u32::MAX, 16_383, 16_384], &[5]];
        let mut titles = Titles::default();
        for title in written {
            title.iter().for_each(|it| titles.push(*it));
            titles.end();
        }
        assert_eq!(titles.len(), written.len());
        for (at, title) in written.iter().enumerate() {
            assert_eq!(titles.get(at).collect::<Vec<_>>(), *title);
            assert_eq!(usize::from(titles.len_of(at)), title.len());
        }
        assert_eq!((titles.get(9).count(), titles.len_of(9)), (0, 0));
    }
}
