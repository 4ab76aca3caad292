//! What the first part is made of: whatever can be reached from the exports without passing through what comes later.

use std::collections::{BTreeSet, HashSet};

use super::later::comes_later;
use super::links::{Links, Uses};
use super::program::Program;

/// What is reached.
pub(super) struct Reach {
    /// The functions of the first part.
    pub(super) functions: BTreeSet<u32>,
    /// The functions that come later and that the first part can call.
    pub(super) entries: BTreeSet<u32>,
    /// Data of the first part, by its place in [`Links::data`].
    pub(super) data: BTreeSet<usize>,
}

/// What is reached from the exports, and from `need`, which every entry calls.
pub(super) fn reach(program: &Program, links: &Links) -> Reach {
    let mut walk = Walk {
        program,
        links,
        names: program.defined().map(|it| program.name(it)).collect(),
        reach: Reach {
            functions: BTreeSet::new(),
            entries: BTreeSet::new(),
            data: BTreeSet::new(),
        },
        ahead: Vec::new(),
    };
    for function in program.exported().chain(program.start) {
        walk.function(function);
    }
    walk.uses(&links.nameless);
    while let Some(step) = walk.ahead.pop() {
        match step {
            Step::Function(it) => {
                for callee in program.body(it).callees() {
                    walk.function(callee);
                }
                let mut gone = BTreeSet::new();
                walk.uses_of(program.name(it), &mut gone);
            }
            Step::Datum(it) => walk.uses(&links.data[it].uses),
        }
    }
    walk.reach
}

enum Step {
    Function(u32),
    Datum(usize),
}

struct Walk<'a> {
    program: &'a Program<'a>,
    links: &'a Links,
    /// Of the functions that are left.
    names: HashSet<&'a str>,
    reach: Reach,
    /// What is reached and was not looked at.
    ahead: Vec<Step>,
}

impl<'a> Walk<'a> {
    fn function(&mut self, function: u32) {
        if !self.program.defined().contains(&function) {
            // It is imported, and always there.
        } else if comes_later(self.program.name(function)) {
            self.reach.entries.insert(function);
        } else if self.reach.functions.insert(function) {
            self.ahead.push(Step::Function(function));
        }
    }

    fn uses(&mut self, uses: &Uses) {
        for it in &uses.data {
            // Locations come later, whoever points to them: until then a mistake is told without its place.
            if !self.links.data[*it].is_location && self.reach.data.insert(*it) {
                self.ahead.push(Step::Datum(*it));
            }
        }
        for slot in &uses.slots {
            if let Some(it) = self.program.slots.get(slot) {
                self.function(*it);
            }
        }
    }

    /// What a function points to, with what it called and is gone: that has become a part of it, or is the same as
    /// another function.
    fn uses_of(&mut self, name: &'a str, gone: &mut BTreeSet<&'a str>) {
        let Some(uses) = self.links.functions.get(name) else {
            return;
        };
        self.uses(uses);
        for callee in &uses.calls {
            if !self.names.contains(callee.as_str()) && gone.insert(callee) {
                self.uses_of(callee, gone);
            }
        }
    }
}
