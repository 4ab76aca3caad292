//! A plain search for as long as no words have been read: all that was typed must stand somewhere, letter by letter.

use openings_feed::lowercase;
use openings_feed::model::Posting;

/// What was typed.
pub(crate) struct Plain(Vec<String>);

impl Plain {
    pub(crate) fn new(query: &str) -> Self {
        let words = query.split_whitespace();
        Self(words.map(lowercase).collect())
    }

    /// Whether each word stands in the title, the organization or a place.
    pub(crate) fn is_in(&self, posting: &Posting) -> bool {
        let mut text = lowercase(&posting.title);
        text.push('\n');
        text.push_str(&lowercase(&posting.organization));
        for city in posting.locations.iter().filter_map(|it| it.city.as_deref()) {
            text.push('\n');
            text.push_str(&lowercase(city));
        }
        self.0.iter().all(|it| text.contains(it.as_str()))
    }
}
