//! Parts the program in two: what puts the first rows on screen, and the rest, which comes after them.
//!
//! The rest is a module of its own that shares memory, tables and globals with the first, so nothing changes for the
//! code: a call goes through a table, whose slots are empty until the rest is there. A call that comes before it
//! first calls the export [`NEED`], which has to bring the rest. Data that only the rest points to comes with it.
//!
//! ```text
//! first:  f(a, b) = openings_need_rest(); slot[f](a, b)
//! rest:   fills slot[f] with the code of f; imports memory, tables, globals and functions of the first
//! ```

mod data;
mod later;
mod links;
mod order;
mod program;
mod reach;
mod short;
mod write;

use std::collections::{BTreeMap, BTreeSet};

use crate::shell::Outcome;
use data::part_data;
use links::Links;
use order::in_order;
use program::{Body, FUNCTION, GLOBAL, MEMORY, Program, TABLE};
use reach::{Reach, reach};
pub(crate) use short::ShortNames;
use write::{elements, leb, number, section, signed_leb, text, vector};

/// The export that sees to it that the rest is there. It takes nothing and gives nothing.
pub(crate) const NEED: &str = "openings_need_rest";
/// The module that the rest imports from; also known to `browser/rest.rs`.
const FIRST: &str = "first";

/// The two modules.
pub(crate) struct Parts {
    pub(crate) first: Vec<u8>,
    pub(crate) rest: Vec<u8>,
    /// What the glue has to call what it and the first module take from each other.
    pub(crate) names: ShortNames,
}

/// Parts a module. Its functions must have names, as in `linked`, which is what the linker wrote, with relocations.
/// Neither part has names.
pub(crate) fn split(wasm: &[u8], linked: &[u8]) -> Outcome<Parts> {
    part(&Program::read(wasm)?, &Links::read(linked)?)
}

fn part(program: &Program, links: &Links) -> Outcome<Parts> {
    let need = program
        .export(NEED)
        .ok_or_else(|| format!("the program has no export {NEED}"))?;
    let plan = Plan::new(program, reach(program, links), need);
    let (early, late) = part_data(program, links, &plan.reach.data);
    Ok(Parts {
        first: plan.first(early),
        rest: plan.rest(late),
        names: plan.short,
    })
}

/// What goes where.
struct Plan<'a> {
    program: &'a Program<'a>,
    reach: Reach,
    /// What brings the rest.
    need: u32,
    /// The functions of the first part, in their order there.
    kept: Vec<u32>,
    /// The functions that come later, in their order there.
    later: Vec<u32>,
    /// The slots of those that the first part can call, behind those that the table had.
    entries: BTreeMap<u32, u32>,
    /// The numbers of functions in the first part.
    number: BTreeMap<u32, u32>,
    names: Names,
    short: ShortNames,
}

/// What the rest needs of the first part, with short names.
struct Names {
    memory: String,
    tables: Vec<String>,
    globals: Vec<String>,
    functions: BTreeMap<u32, String>,
}

impl<'a> Plan<'a> {
    fn new(program: &'a Program, reach: Reach, need: u32) -> Self {
        let later = program.defined().filter(|it| !reach.functions.contains(it));
        let later = in_order(program, later);
        let base = program.tables[program.functions_table as usize].initial as u32;
        let is_kept = |it: &u32| reach.functions.contains(it) || reach.entries.contains(it);
        let kept = in_order(program, program.defined().filter(is_kept));
        let number = (0..program.n_imported())
            .chain(kept.iter().copied())
            .zip(0..)
            .collect();
        let used: BTreeSet<u32> = later
            .iter()
            .flat_map(|it| program.body(*it).callees())
            .filter(|it| !program.defined().contains(it) || reach.functions.contains(it))
            .collect();
        let name = |kind: &str, number: usize| format!("{kind}{number}");
        let names = Names {
            memory: name("m", 0),
            tables: (0..program.tables.len()).map(|it| name("t", it)).collect(),
            globals: (0..program.globals.len()).map(|it| name("g", it)).collect(),
            functions: used
                .into_iter()
                .zip((0..).map(|it| name("f", it)))
                .collect(),
        };
        Self {
            program,
            entries: reach.entries.iter().copied().zip(base..).collect(),
            reach,
            need,
            kept,
            later,
            number,
            names,
            short: ShortNames::of(program),
        }
    }

    fn first(&self, data: Vec<Vec<u8>>) -> Vec<u8> {
        let program = self.program;
        let kept = || self.kept.iter().copied();
        let mut wasm = program.header().to_vec();
        for (id, content) in &program.sections {
            match *id {
                write::IMPORTS => section(&mut wasm, write::IMPORTS, &self.imports()),
                write::FUNCTIONS => {
                    let types = vector(kept().map(|it| number(program.type_of(it))));
                    section(&mut wasm, write::FUNCTIONS, &types);
                }
                write::TABLES => {
                    let tables = program.tables.iter().enumerate().map(|(at, table)| {
                        let is_grown = at == program.functions_table as usize;
                        table.grown_by(if is_grown {
                            self.entries.len() as u64
                        } else {
                            0
                        })
                    });
                    section(&mut wasm, write::TABLES, &vector(tables));
                }
                write::EXPORTS => section(&mut wasm, write::EXPORTS, &self.exports()),
                write::START => {
                    let start = program.start.map(|it| number(self.number[&it]));
                    section(&mut wasm, write::START, &start.unwrap_or_default());
                }
                write::ELEMENTS => {
                    // What comes later is not in the table yet: a function that fits nowhere holds its place.
                    let slots = program.slots.iter().map(|(slot, function)| {
                        let function = self.number.get(function);
                        (*slot, *function.unwrap_or(&self.number[&self.need]))
                    });
                    let elements = elements(program.functions_table, slots);
                    section(&mut wasm, write::ELEMENTS, &elements);
                }
                write::CODE => {
                    let bodies = kept().map(|it| {
                        write::sized(&match self.entries.get(&it) {
                            Some(slot) => self.entry(it, *slot),
                            None => program.body(it).renumbered(&self.number),
                        })
                    });
                    section(&mut wasm, write::CODE, &vector(bodies));
                }
                write::DATA => section(&mut wasm, write::DATA, &vector(data.clone())),
                write::DATA_COUNT => {}
                id => section(&mut wasm, id, content),
            }
        }
        wasm
    }

    fn imports(&self) -> Vec<u8> {
        let imports = self.program.imports.iter().zip(0..);
        vector(imports.map(|(it, function)| {
            let mut import = text(&it.module);
            import.extend(text(&self.short.imports[&it.name]));
            import.push(FUNCTION);
            import.extend(number(self.program.type_of(function)));
            import
        }))
    }

    fn exports(&self) -> Vec<u8> {
        let mut all = Vec::new();
        let mut add = |name: &str, kind: u8, index: u32| {
            let mut export = text(name);
            export.push(kind);
            leb(&mut export, index.into());
            all.push(export);
        };
        for it in &self.program.exports {
            if it.kind == FUNCTION {
                add(
                    &self.short.exports[&it.name],
                    FUNCTION,
                    self.number[&it.index],
                );
            } else {
                add(&it.name, it.kind, it.index);
            }
        }
        let names = &self.names;
        add(&names.memory, MEMORY, 0);
        names
            .tables
            .iter()
            .zip(0..)
            .for_each(|(it, at)| add(it, TABLE, at));
        names
            .globals
            .iter()
            .zip(0..)
            .for_each(|(it, at)| add(it, GLOBAL, at));
        for (function, name) in &names.functions {
            add(name, FUNCTION, self.number[function]);
        }
        vector(all)
    }

    fn is_later(&self, function: u32) -> bool {
        self.program.defined().contains(&function) && !self.reach.functions.contains(&function)
    }

    /// A function of the first part that calls the one in the slot.
    fn entry(&self, function: u32, slot: u32) -> Vec<u8> {
        // No locals of its own.
        let mut body = vec![0, write::CALL];
        leb(&mut body, self.number[&self.need].into());
        for parameter in 0..self.program.n_parameters(function) {
            body.push(write::LOCAL_GET);
            leb(&mut body, parameter.into());
        }
        body.push(write::I32_CONST);
        signed_leb(&mut body, slot.into());
        body.push(write::CALL_INDIRECT);
        leb(&mut body, self.program.type_of(function).into());
        leb(&mut body, self.program.functions_table.into());
        body.push(write::END);
        body
    }

    fn rest(&self, data: Vec<Vec<u8>>) -> Vec<u8> {
        let (program, names) = (self.program, &self.names);
        // Imported functions have the first numbers.
        let used = names.functions.keys();
        let numbers: BTreeMap<u32, u32> = used.chain(&self.later).copied().zip(0..).collect();
        let mut imports = Vec::new();
        let mut import = |name: &str, kind: u8, what: &[u8]| {
            let mut import = text(FIRST);
            import.extend(text(name));
            import.push(kind);
            import.extend(what);
            imports.push(import);
        };
        for (function, name) in &names.functions {
            import(name, FUNCTION, &number(program.type_of(*function)));
        }
        for (table, name) in program.tables.iter().zip(&names.tables) {
            import(name, TABLE, &table.at_least_one());
        }
        import(&names.memory, MEMORY, &[0, 1]);
        for (global, name) in program.globals.iter().zip(&names.globals) {
            import(name, GLOBAL, global);
        }
        let types = self.later.iter().map(|it| number(program.type_of(*it)));
        let own = program
            .slots
            .iter()
            .map(|(slot, function)| (*slot, *function));
        let slots = own
            .filter(|it| self.is_later(it.1))
            .chain(
                self.entries
                    .iter()
                    .map(|(function, slot)| (*slot, *function)),
            )
            .map(|(slot, function)| (slot, numbers[&function]));
        let bodies = self
            .later
            .iter()
            .map(|it| write::sized(&program.body(*it).renumbered(&numbers)));

        let mut wasm = program.header().to_vec();
        section(&mut wasm, write::TYPES, program.types);
        section(&mut wasm, write::IMPORTS, &vector(imports));
        section(&mut wasm, write::FUNCTIONS, &vector(types));
        let elements = elements(program.functions_table, slots);
        section(&mut wasm, write::ELEMENTS, &elements);
        section(&mut wasm, write::CODE, &vector(bodies));
        section(&mut wasm, write::DATA, &vector(data));
        wasm
    }
}

impl Body<'_> {
    /// The same code with other numbers for the functions it calls.
    fn renumbered(&self, number: &BTreeMap<u32, u32>) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.bytes.len());
        let mut from = 0;
        for call in &self.calls {
            bytes.extend(&self.bytes[from..call.at.start]);
            leb(&mut bytes, number[&call.callee].into());
            from = call.at.end;
        }
        bytes.extend(&self.bytes[from..]);
        bytes
    }
}

#[cfg(test)]
mod tests {
    use std::ops::Range;

    use super::links::{Datum, Uses};
    use super::*;

    /// A module of: what brings the rest; `main`, which is exported and calls the search and a helper; the search, which
    /// calls another helper that nobody else calls; the two helpers; and a function that is only pointed to. It has
    /// sixty bytes of data from 1000.
    fn module() -> Vec<u8> {
        let call = |callees: &[u8]| {
            let mut body = vec![0, write::LOCAL_GET, 0];
            callees
                .iter()
                .for_each(|it| body.extend([write::CALL, *it]));
            body.push(write::END);
            body
        };
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        let types = [vec![0x60, 0, 0], vec![0x60, 1, 0x7f, 1, 0x7f]];
        section(&mut wasm, write::TYPES, &vector(types));
        let functions = [0, 1, 1, 1, 1, 1].map(|it| vec![it]);
        section(&mut wasm, write::FUNCTIONS, &vector(functions));
        section(&mut wasm, write::TABLES, &vector([vec![0x70, 1, 4, 4]]));
        section(&mut wasm, 5, &vector([vec![0, 1]]));
        let export = |name: &str, function: u8| {
            let mut export = text(name);
            export.extend([FUNCTION, function]);
            export
        };
        let exports = [export(NEED, 0), export("main", 1)];
        section(&mut wasm, write::EXPORTS, &vector(exports));
        section(
            &mut wasm,
            write::ELEMENTS,
            &elements(0, [(1, 5), (2, 4)].into_iter()),
        );
        let bodies = [
            vec![0, write::END],
            call(&[2, 4]),
            call(&[3, 4]),
            call(&[]),
            call(&[]),
            call(&[]),
        ];
        let bodies = bodies.map(|it| write::sized(&it));
        section(&mut wasm, write::CODE, &vector(bodies));
        let mut data = vec![0, write::I32_CONST];
        signed_leb(&mut data, 1000);
        data.push(write::END);
        data.extend(write::sized(&(0..60).collect::<Vec<u8>>()));
        section(&mut wasm, write::DATA, &vector([data]));
        let names = [
            "need",
            "main",
            "openings_search::find::a",
            "alone",
            "shared",
            "pointed_to",
        ];
        let names = names.iter().zip(0..).map(|(name, at)| {
            let mut named = vec![at];
            named.extend(text(name));
            named
        });
        let mut custom = text("name");
        custom.push(1);
        custom.extend(write::sized(&vector(names)));
        section(&mut wasm, 0, &custom);
        wasm
    }

    /// Three pieces of data of twenty bytes: of `main`, of the search, and the one that the first points to. The search
    /// also points to a function.
    fn links() -> Links {
        let datum = |at: Range<u32>, data: &[usize]| Datum {
            at,
            uses: Uses {
                data: data.to_vec(),
                ..Uses::default()
            },
            is_location: false,
        };
        let uses = |data: usize, slots: &[u32]| Uses {
            data: vec![data],
            slots: slots.to_vec(),
            ..Uses::default()
        };
        Links {
            functions: [
                ("main".to_owned(), uses(0, &[])),
                ("openings_search::find::a".to_owned(), uses(1, &[1])),
            ]
            .into(),
            data: vec![
                datum(1000..1020, &[2]),
                datum(1020..1040, &[]),
                datum(1040..1060, &[]),
            ],
            nameless: Uses::default(),
        }
    }

    #[test]
    fn what_comes_later_takes_along_what_only_it_leads_to() {
        let wasm = module();
        let program = Program::read(&wasm).unwrap();
        let reach = reach(&program, &links());
        assert_eq!(reach.functions, [0, 1, 4].into());
        assert_eq!(reach.entries, [2].into());
        assert_eq!(reach.data, [0, 2].into());
    }

    #[test]
    fn what_a_function_pointed_to_that_became_a_part_of_another_is_reached() {
        let wasm = module();
        let program = Program::read(&wasm).unwrap();
        let mut links = links();
        let main = links.functions.get_mut("main").unwrap();
        main.calls.push("gone".to_owned());
        let gone = Uses {
            slots: vec![1],
            data: vec![1],
            ..Uses::default()
        };
        links.functions.insert("gone".to_owned(), gone);
        let reach = reach(&program, &links);
        assert!(reach.functions.contains(&5));
        assert!(reach.data.contains(&1));
    }

    #[test]
    fn both_parts_are_valid_and_fit_together() {
        let parts = part(&Program::read(&module()).unwrap(), &links()).unwrap();
        for part in [&parts.first, &parts.rest] {
            wasmparser::Validator::new().validate_all(part).unwrap();
        }
        let first = Program::read(&parts.first).unwrap();
        // Four functions, and a slot more for the one that comes later.
        assert_eq!(first.defined(), 0..4);
        assert_eq!(first.tables[0].initial, 5);
        // The helper that both call; its code is the first of those of its type.
        assert_eq!(first.export("f0"), Some(1));
        assert_eq!(first.export("f1"), None);
        // What is pointed to by nobody has another function in its place.
        assert_eq!(first.slots, [(1, 0), (2, 1)].into());
        let kept: Vec<(u32, usize)> = first.data.iter().map(|it| (it.0, it.1.len())).collect();
        assert_eq!(kept, [(1000, 20), (1040, 20)]);
        assert_eq!(parts.names.apply("wasm.main"), "wasm.b");
    }

    #[test]
    fn a_program_that_cannot_bring_the_rest_is_not_parted() {
        let nothing = b"\0asm\x01\0\0\0\x04\x04\x01\x70\0\0";
        let program = Program::read(nothing).unwrap();
        let error = part(&program, &Links::default()).err().unwrap();
        assert!(error.to_string().contains(NEED), "{error}");
    }
}
