//! Where one item of a feed is read: what is known around it, and where its postings and issues go.

use crate::model::{Country, Posting, SafeUrl};
use crate::read::clean;
use crate::read::value::Members;
use crate::read::{Issue, Limits, Source};

/// The place at which one item is being read.
pub(crate) struct Desk<'a> {
    pub(crate) source: &'a Source<'a>,
    pub(crate) limits: &'a Limits,
    /// The members of the top-level object that came before the item, the lists of items apart.
    pub(crate) header: &'a Members,
    /// A JSON pointer to the item.
    pub(crate) place: String,
    pub(crate) postings: Vec<Found>,
    pub(crate) issues: &'a mut Vec<Issue>,
}

/// A posting and its place in the feed.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) posting: Posting,
    pub(crate) place: String,
}

impl Desk<'_> {
    /// Takes a posting read from the item. Its id may be empty yet.
    pub(crate) fn post(&mut self, posting: Posting) {
        let place = self.place.clone();
        self.postings.push(Found { posting, place });
    }

    /// Notes what is not as it should be in the member `name` of what is being read.
    pub(crate) fn issue(&mut self, name: &str, message: String) {
        let place = join(&self.place, name);
        self.issues.push(Issue {
            place,
            message,
            lost: false,
        });
    }

    /// Reads something below the item, with its place as the place.
    pub(crate) fn within<T>(&mut self, name: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        let inner = join(&self.place, name);
        let outer = std::mem::replace(&mut self.place, inner);
        let result = read(self);
        self.place = outer;
        result
    }

    /// The country that a code or a name means.
    pub(crate) fn country(&self, text: &str) -> Option<Country> {
        Country::parse(text).or_else(|| (self.source.country_by_name)(text))
    }

    /// The address in the member `name`; what is not safe to follow is noted and left out.
    pub(crate) fn url(&mut self, name: &str, text: &str) -> Option<SafeUrl> {
        let url = SafeUrl::parse(text, self.source.base_url);
        if url.is_none() {
            self.issue(
                name,
                format!("address `{}` cannot be followed, left out", quote(text)),
            );
        }
        url
    }
}

/// A JSON pointer to the member `name` of what `place` points to.
pub(crate) fn join(place: &str, name: &str) -> String {
    let mut joined = String::with_capacity(place.len() + name.len() + 1);
    joined.push_str(place);
    joined.push('/');
    for c in name.chars() {
        match c {
            '~' => joined.push_str("~0"),
            '/' => joined.push_str("~1"),
            c => joined.push(c),
        }
    }
    joined
}

/// A text of the feed as an issue shows it.
pub(crate) fn quote(text: &str) -> String {
    let mut quoted = clean::line(text);
    if clean::cut_chars(&mut quoted, 60) {
        quoted.push('…');
    }
    quoted
}
