//! What was seen already: which postings of several feeds are one.

use std::collections::{HashMap, HashSet};

use openings_feed::model::Posting;
use sha2::{Digest, Sha256};

/// A number for a text, long enough that no two texts share one, by chance or by intent.
pub(crate) type Fingerprint = u128;

/// The fingerprint of several texts in their order.
pub(crate) fn fingerprint(texts: &[&str]) -> Fingerprint {
    let mut hash = Sha256::new();
    for text in texts {
        hash.update((text.len() as u64).to_le_bytes());
        hash.update(text.as_bytes());
    }
    let bytes = hash.finalize();
    u128::from_le_bytes(bytes[..16].try_into().unwrap_or_default())
}

/// Hexadecimal digits of a content, for names of files.
pub(crate) fn hash_name(content: &[u8]) -> String {
    let bytes = Sha256::digest(content);
    bytes[..6].iter().map(|it| format!("{it:02x}")).collect()
}

/// What a posting is by what a visitor sees of it in a list.
pub(crate) fn look_of(posting: &Posting) -> Fingerprint {
    let mut places: Vec<String> = posting
        .locations
        .iter()
        .map(|it| format!("{it:?}"))
        .collect();
    places.sort();
    let language = posting.language.as_ref().map_or("", |it| it.as_str());
    let (title, organization) = (
        posting.title.to_lowercase(),
        posting.organization.to_lowercase(),
    );
    fingerprint(&[&title, &organization, &places.join("\n"), language])
}

/// What becomes of a posting of one more feed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    New,
    /// It has another id from here on: the one it had is taken by another posting.
    Renamed,
    /// Another feed has it already.
    Duplicate,
}

/// The postings that were merged so far.
///
/// Within one feed nothing is dropped: a publisher who lists a job twice under two ids may look for two people.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    ids: HashMap<Fingerprint, Fingerprint>,
    /// Looks of earlier feeds, each with the references they were seen with.
    looks: HashMap<Fingerprint, HashSet<Fingerprint>>,
    of_this_feed: Vec<(Fingerprint, Fingerprint)>,
}

impl Seen {
    /// Begins another feed.
    pub(crate) fn next_feed(&mut self) {
        for (look, reference) in self.of_this_feed.drain(..) {
            self.looks.entry(look).or_default().insert(reference);
        }
    }

    /// Takes up a posting, and gives it another id where its own is taken.
    pub(crate) fn take(&mut self, posting: &mut Posting) -> Verdict {
        let look = look_of(posting);
        let reference = fingerprint(&[posting.reference.as_deref().unwrap_or_default()]);
        let nothing = fingerprint(&[""]);
        if let Some(references) = self.looks.get(&look) {
            // Two numbers of the employer for the same look are two jobs.
            let is_same = reference == nothing
                || references.contains(&reference)
                || references.contains(&nothing);
            if is_same {
                return Verdict::Duplicate;
            }
        }
        let organization = fingerprint(&[&posting.organization]);
        let mut verdict = Verdict::New;
        let own = posting.id.clone();
        let mut n = 1;
        loop {
            let id = fingerprint(&[&posting.id]);
            match self.ids.get(&id) {
                None => {
                    self.ids.insert(id, organization);
                    break;
                }
                // The ids of one organization mean the same in all of its feeds.
                Some(it) if n == 1 && *it == organization => return Verdict::Duplicate,
                Some(_) => {
                    n += 1;
                    posting.id = format!("{own}-{n}");
                    verdict = Verdict::Renamed;
                }
            }
        }
        self.of_this_feed.push((look, reference));
        verdict
    }
}
