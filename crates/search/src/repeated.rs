//! Texts that come again and again while postings are read: the names of employers, cities, departments and tags.

use crate::names::Names;

/// The terms of each text that was read so far.
#[derive(Debug, Default)]
pub(crate) struct Repeated {
    texts: Names,
    terms: Vec<u32>,
    /// By number of the text: where its terms end.
    ends: Vec<u32>,
}

impl Repeated {
    /// The terms of a text, which `read` adds if it is new.
    pub(crate) fn terms(&mut self, text: &str, read: impl FnOnce(&mut Vec<u32>)) -> &[u32] {
        let number = self.texts.intern(text) as usize;
        if number == self.ends.len() {
            read(&mut self.terms);
            self.ends.push(self.terms.len() as u32);
        }
        let start = number.checked_sub(1).map_or(0, |it| self.ends[it]);
        &self.terms[start as usize..self.ends[number] as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_once() {
        let mut repeated = Repeated::default();
        let read: [(&str, &[u32]); 3] = [("a", &[1, 2]), ("", &[]), ("b", &[2, 7])];
        for (text, terms) in read {
            assert_eq!(repeated.terms(text, |it| it.extend(terms)), terms);
        }
        for (text, terms) in read {
            let again = repeated.terms(text, |_| unreachable!("it was read"));
            assert_eq!(again, terms);
        }
    }
}
