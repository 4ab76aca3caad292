//! The ids of a feed, each given out once.

use std::collections::BTreeSet;

/// The ids that are taken, in eight bytes each.
#[derive(Debug, Default)]
pub(crate) struct Ids(BTreeSet<u64>);

impl Ids {
    /// Takes an id. If a posting has it already, another one like it is taken and returned.
    pub(crate) fn take(&mut self, id: &str) -> Option<String> {
        if self.0.insert(fingerprint(id)) {
            return None;
        }
        let mut n = 2;
        loop {
            let other = format!("{id}-{n}");
            if self.0.insert(fingerprint(&other)) {
                return Some(other);
            }
            n += 1;
        }
    }
}

/// A number for an id: the FNV-1a hash. Of 200,000 ids, two share one with a chance of one in a billion.
fn fingerprint(id: &str) -> u64 {
    id.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_id_is_given_out_twice() {
        let mut ids = Ids::default();
        assert_eq!(ids.take("a"), None);
        assert_eq!(ids.take("a-2"), None);
        assert_eq!(ids.take("a").as_deref(), Some("a-3"));
        assert_eq!(ids.take("a").as_deref(), Some("a-4"));
    }
}
