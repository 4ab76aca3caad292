//! Strings as small numbers.

/// Gives each different string a number, counted from 0.
///
/// All strings lie in one text, and the table holds numbers only: a board has as many of them as words.
#[derive(Debug, Default)]
pub(crate) struct Names {
    text: String,
    ends: Vec<u32>,
    /// A hash table with linear probing: number + 1, or 0 where free. Its length is a power of two.
    slots: Vec<u32>,
}

impl Names {
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The number of `name`, a new one if it has none yet.
    pub(crate) fn intern(&mut self, name: &str) -> u32 {
        // At most three quarters full, so that probing stays short.
        if (self.len() + 1) * 4 > self.slots.len() * 3 {
            self.grow();
        }
        let slot = self.slot_of(name);
        if self.slots[slot] == 0 {
            self.text.push_str(name);
            self.ends.push(self.text.len() as u32);
            self.slots[slot] = self.len() as u32;
        }
        self.slots[slot] - 1
    }

    /// The number of `name`, if it was interned.
    pub(crate) fn get(&self, name: &str) -> Option<u32> {
        if self.slots.is_empty() {
            return None;
        }
        self.slots[self.slot_of(name)].checked_sub(1)
    }

    /// What `number` was given to.
    pub(crate) fn name(&self, number: u32) -> &str {
        let number = number as usize;
        let start = if number == 0 {
            0
        } else {
            self.ends[number - 1] as usize
        };
        &self.text[start..self.ends[number] as usize]
    }

    /// Where `name` is in the table, or where it would go.
    fn slot_of(&self, name: &str) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = hash(name) as usize & mask;
        while let Some(number) = self.slots[slot].checked_sub(1) {
            if self.name(number) == name {
                break;
            }
            slot = (slot + 1) & mask;
        }
        slot
    }

    fn grow(&mut self) {
        let n_slots = (self.slots.len() * 2).max(16);
        self.slots.clear();
        self.slots.resize(n_slots, 0);
        for number in 0..self.len() as u32 {
            let slot = self.slot_of(self.name(number));
            self.slots[slot] = number + 1;
        }
    }
}

/// FNV-1a with a last mix, since only the low bits are used: short strings, and the same everywhere.
fn hash(name: &str) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    for byte in name.bytes() {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    hash ^ (hash >> 15)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_has_one_number_and_each_number_one_name() {
        let mut names = Names::default();
        for round in 0..2 {
            for number in 0..1000 {
                assert_eq!(
                    names.intern(&format!("name {number}")),
                    number,
                    "round {round}"
                );
            }
        }
        assert_eq!(names.len(), 1000);
        assert_eq!(names.name(0), "name 0");
        assert_eq!(names.name(999), "name 999");
        assert_eq!(names.get("name 500"), Some(500));
        assert_eq!(names.get("name 1000"), None);
    }

    #[test]
    fn nothing_knows_no_name() {
        assert_eq!(Names::default().get(""), None);
    }
}
