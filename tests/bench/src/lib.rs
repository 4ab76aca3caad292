//! The board's search as the bench's page calls it: add, finish, search.
//!
//! `cargo xtask bench search` compiles it with the settings of what is shipped. What the page hands over and what
//! comes back is all here; how the engine is called is in [`door`].

mod door;

use wasm_bindgen::prelude::wasm_bindgen;

use door::Door;

/// Ends a field of a posting, and a posting. One string holds many postings: a call for each would measure the
/// boundary to JavaScript and not the search, and reading JSON is the feed's business.
const FIELD_END: char = '\u{0}';
const POSTING_END: char = '\u{1}';

/// An index on its way from the first posting to the last query.
#[wasm_bindgen]
#[derive(Default)]
pub struct Search(Door);

#[wasm_bindgen]
impl Search {
    /// An index of nothing.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes postings, each as title, organization, city and country; gives how many there are now.
    ///
    /// They are not in the index yet, so that the page can tell the memory of the one from that of the other.
    pub fn add(&mut self, postings: &str) -> usize {
        let mut fields = postings.split([FIELD_END, POSTING_END]);
        let mut next = || fields.next();
        while let [Some(title), Some(organization), Some(city), Some(country)] =
            [next(), next(), next(), next()]
        {
            self.0.add(title, organization, city, country);
        }
        self.0.len()
    }

    /// Makes the index, once the last posting is there.
    pub fn finish(&mut self) {
        self.0.finish();
    }

    /// A checksum of the counts of every filter, then the first `n` postings found, by their place.
    ///
    /// The checksum is how one sees that the counts were made: nothing that is returned can be left out.
    pub fn search(&self, query: &str, n: usize) -> Vec<u32> {
        let results = self.0.search(query);
        let found = results.ids.iter().take(n).map(|it| it.0);
        std::iter::once(checksum(&results.options))
            .chain(found)
            .collect()
    }
}

fn checksum(options: &openings_search::Options) -> u32 {
    fn sum<T>(counted: &[openings_search::Counted<T>]) -> usize {
        counted.iter().map(|it| it.count).sum()
    }
    let sum = sum(&options.languages)
        + sum(&options.places)
        + sum(&options.workplaces)
        + sum(&options.employment_types)
        + options.departments.counts().sum::<usize>()
        + options.organizations.counts().sum::<usize>()
        + sum(&options.posted_within_days)
        + sum(&options.salaries);
    sum as u32
}
