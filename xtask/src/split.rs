//! Parts the program in two: what puts the first rows on screen, and the rest, which comes after them.
//!
//! The rest is a module of its own that shares memory, tables and globals with the first, so nothing changes for the
//! code: a call goes through a table, whose slots are empty until the rest is there. A call that comes before it
//! first calls the export [`NEED`], which has to bring the rest.
//!
//! ```text
//! first:  f(a, b) = if slot[f] is empty { openings_need_rest() }; slot[f](a, b)
//! rest:   fills slot[f] with the code of f; imports memory, tables, globals and functions of the first
//! ```

mod program;
mod write;

use std::collections::{BTreeMap, BTreeSet};

use crate::shell::Outcome;
use program::{Body, Program};
use write::{leb, section, signed_leb, text, vector};

/// The export that brings the rest. It takes nothing and gives nothing.
pub(crate) const NEED: &str = "openings_need_rest";
/// The module that the rest imports from; also known to `browser/rest.rs`.
const FIRST: &str = "first";

/// Where the code lies that no first row waits for: what begins the path of a function. Whatever only these call comes
/// with them. What runs before the first rows was seen by counting calls in a browser; a function that is wrong here
/// costs time, nothing else.
const LATER: &[&str] = &[
    // The search, and what it reads of the postings' words.
    "openings_search::compose::",
    "openings_search::dictionary::",
    "openings_search::find::",
    "openings_search::fold::",
    "openings_search::gender::",
    "openings_search::hangul::",
    "openings_search::highlight::<impl",
    "openings_search::highlight::Highlighter::",
    "openings_search::index::Index::add_words",
    "openings_search::index::Index::read_next_words",
    "openings_search::index::Index::read_words",
    "openings_search::index::Index::tidy",
    "openings_search::kin::",
    "openings_search::lists::",
    "openings_search::meaning::",
    "openings_search::query::",
    "openings_search::rank::",
    "openings_search::relate::",
    "openings_search::role::",
    "openings_search::search::Pass::ranked",
    "openings_search::stem::",
    "openings_search::suggest::",
    "openings_search::told::",
    "openings_search::tongue::",
    "openings_search::typo::",
    "openings_search::word::",
    // What writes a number that is not whole in all its digits, where the quick way does not find them.
    "core::num::bignum::",
    "core::num::flt2dec::strategy::dragon::",
];

/// The two modules.
pub(crate) struct Parts {
    pub(crate) first: Vec<u8>,
    pub(crate) rest: Vec<u8>,
}

/// Parts a module. Its functions must have names; neither part has them.
pub(crate) fn split(wasm: &[u8]) -> Outcome<Parts> {
    let program = Program::read(wasm)?;
    let need = program
        .export(NEED)
        .ok_or_else(|| format!("the program has no export {NEED}"))?;
    let later = later(&program);
    let entries = entries(&program, &later);
    let used: BTreeSet<u32> = later
        .iter()
        .flat_map(|it| program.body(*it).callees())
        .filter(|it| !later.contains(it))
        .collect();
    let names = names(&program, &used);
    Ok(Parts {
        first: first(&program, need, &later, &entries, &names),
        rest: rest(&program, &later, &entries, &used, &names),
    })
}

/// The functions that come later.
fn later(program: &Program) -> BTreeSet<u32> {
    let is_named = |function: &u32| {
        // `<openings::a::B as Trait>::c` lies in `openings::a` as well.
        let name = program.name(*function).trim_start_matches('<');
        LATER.iter().any(|it| name.starts_with(it))
    };
    let stays = |it: &u32| program.is_exported(*it) || program.start == Some(*it);
    let mut later: BTreeSet<u32> = program
        .defined()
        .filter(|it| is_named(it) && !stays(it))
        .collect();
    // What only they call comes with them.
    let mut callers: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    for caller in program.defined() {
        for callee in program.body(caller).callees() {
            callers.entry(callee).or_default().insert(caller);
        }
    }
    loop {
        let more: Vec<u32> = program
            .defined()
            .filter(|it| !later.contains(it) && !stays(it) && !program.in_table.contains(it))
            .filter(|it| {
                let callers = callers.get(it);
                callers.is_some_and(|all| all.iter().all(|by| by == it || later.contains(by)))
            })
            .collect();
        if more.is_empty() {
            return later;
        }
        later.extend(more);
    }
}

/// The slots of those that the first part can call.
fn entries(program: &Program, later: &BTreeSet<u32>) -> BTreeMap<u32, u32> {
    let mut called: BTreeSet<u32> = program.in_table.intersection(later).copied().collect();
    for caller in program.defined().filter(|it| !later.contains(it)) {
        called.extend(
            program
                .body(caller)
                .callees()
                .filter(|it| later.contains(it)),
        );
    }
    let base = program.tables[program.functions_table as usize].initial as u32;
    called.into_iter().zip(base..).collect()
}

/// What the rest needs of the first part, with short names.
struct Names {
    memory: String,
    tables: Vec<String>,
    globals: Vec<String>,
    functions: BTreeMap<u32, String>,
}

fn names(program: &Program, used: &BTreeSet<u32>) -> Names {
    let name = |kind: &str, number: usize| format!("{kind}{number}");
    Names {
        memory: "m".to_owned(),
        tables: (0..program.tables.len()).map(|it| name("t", it)).collect(),
        globals: (0..program.globals.len()).map(|it| name("g", it)).collect(),
        functions: used
            .iter()
            .copied()
            .zip((0..).map(|it| name("f", it)))
            .collect(),
    }
}

/// The kinds of what is imported and exported.
const FUNCTION: u8 = 0;
const TABLE: u8 = 1;
const MEMORY: u8 = 2;
const GLOBAL: u8 = 3;

fn first(
    program: &Program,
    need: u32,
    later: &BTreeSet<u32>,
    entries: &BTreeMap<u32, u32>,
    names: &Names,
) -> Vec<u8> {
    let mut wasm = program.header().to_vec();
    for (id, content) in &program.sections {
        match *id {
            write::TABLES => {
                let tables = program.tables.iter().enumerate().map(|(at, table)| {
                    let is_grown = at == program.functions_table as usize;
                    table.grown_by(if is_grown { entries.len() as u64 } else { 0 })
                });
                section(&mut wasm, write::TABLES, &vector(tables));
            }
            write::EXPORTS => {
                let mut all = program.exports.clone();
                let mut add = |name: &str, kind: u8, index: u32| {
                    let mut export = text(name);
                    export.push(kind);
                    leb(&mut export, index.into());
                    all.push(export);
                };
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
                names
                    .functions
                    .iter()
                    .for_each(|(at, it)| add(it, FUNCTION, *at));
                section(&mut wasm, write::EXPORTS, &vector(all));
            }
            write::CODE => {
                let bodies = program.defined().map(|it| {
                    let body = if let Some(slot) = entries.get(&it) {
                        entry(program, it, *slot, need)
                    } else if later.contains(&it) {
                        // Nothing of this part calls it.
                        vec![0, write::UNREACHABLE, write::END]
                    } else {
                        program.body(it).bytes.to_vec()
                    };
                    write::sized(&body)
                });
                section(&mut wasm, write::CODE, &vector(bodies));
            }
            id => section(&mut wasm, id, content),
        }
    }
    wasm
}

/// A function of the first part that calls the one in the slot.
fn entry(program: &Program, function: u32, slot: u32, need: u32) -> Vec<u8> {
    let table = program.functions_table;
    // No locals of its own.
    let mut body = vec![0];
    body.push(write::I32_CONST);
    signed_leb(&mut body, slot.into());
    body.push(write::TABLE_GET);
    leb(&mut body, table.into());
    body.extend([write::REF_IS_NULL, write::IF, write::NO_RESULT, write::CALL]);
    leb(&mut body, need.into());
    body.push(write::END);
    for parameter in 0..program.n_parameters(function) {
        body.push(write::LOCAL_GET);
        leb(&mut body, parameter.into());
    }
    body.push(write::I32_CONST);
    signed_leb(&mut body, slot.into());
    body.push(write::CALL_INDIRECT);
    leb(&mut body, program.type_of(function).into());
    leb(&mut body, table.into());
    body.push(write::END);
    body
}

fn rest(
    program: &Program,
    later: &BTreeSet<u32>,
    entries: &BTreeMap<u32, u32>,
    used: &BTreeSet<u32>,
    names: &Names,
) -> Vec<u8> {
    // Imported functions have the first numbers.
    let number: BTreeMap<u32, u32> = used.iter().chain(later).copied().zip(0..).collect();
    let mut imports = Vec::new();
    let mut import = |name: &str, kind: u8, what: &[u8]| {
        let mut import = text(FIRST);
        import.extend(text(name));
        import.push(kind);
        import.extend(what);
        imports.push(import);
    };
    for (function, name) in &names.functions {
        let mut of = Vec::new();
        leb(&mut of, program.type_of(*function).into());
        import(name, FUNCTION, &of);
    }
    for (table, name) in program.tables.iter().zip(&names.tables) {
        import(name, TABLE, &table.at_least_one());
    }
    import(&names.memory, MEMORY, &[0, 1]);
    for (global, name) in program.globals.iter().zip(&names.globals) {
        import(name, GLOBAL, global);
    }

    let types = later.iter().map(|it| {
        let mut of = Vec::new();
        leb(&mut of, program.type_of(*it).into());
        of
    });
    let base = entries.values().next().copied().unwrap_or(0);
    // An active segment of a table that is named, with the numbers of functions.
    let mut elements = vec![2];
    leb(&mut elements, program.functions_table.into());
    elements.push(write::I32_CONST);
    signed_leb(&mut elements, base.into());
    elements.extend([write::END, 0]);
    elements.extend(vector(entries.keys().map(|it| {
        let mut at = Vec::new();
        leb(&mut at, number[it].into());
        at
    })));
    let bodies = later
        .iter()
        .map(|it| write::sized(&program.body(*it).renumbered(&number)));

    let mut wasm = program.header().to_vec();
    section(&mut wasm, write::TYPES, program.types);
    section(&mut wasm, write::IMPORTS, &vector(imports));
    section(&mut wasm, write::FUNCTIONS, &vector(types));
    section(&mut wasm, write::ELEMENTS, &vector([elements]));
    section(&mut wasm, write::CODE, &vector(bodies));
    wasm
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
    use super::*;

    /// A module of: what brings the rest; `main`, which is exported and calls `openings_search::find::a`; that one,
    /// which calls a helper that nobody else calls and one that `main` calls as well; and the two helpers.
    fn module() -> Vec<u8> {
        let call = |callee: u8| vec![0, write::LOCAL_GET, 0, write::CALL, callee, write::END];
        let twice = |first: u8, second: u8| {
            let (get, call) = (write::LOCAL_GET, write::CALL);
            vec![0, get, 0, call, first, call, second, write::END]
        };
        let same = vec![0, write::LOCAL_GET, 0, write::END];
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        let types = [vec![0x60, 0, 0], vec![0x60, 1, 0x7f, 1, 0x7f]];
        section(&mut wasm, write::TYPES, &vector(types));
        let functions = [0, 1, 1, 1, 1].map(|it| vec![it]);
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
        let bodies = [
            vec![0, write::END],
            twice(2, 4),
            twice(3, 4),
            same.clone(),
            call(3),
        ];
        // The second helper calls nothing here: it would take the first one out of the rest.
        let bodies = [&bodies[0], &bodies[1], &bodies[2], &bodies[3], &same];
        section(
            &mut wasm,
            write::CODE,
            &vector(bodies.map(|it| write::sized(it))),
        );
        let names = [
            "need",
            "main",
            "openings_search::find::a",
            "alone",
            "shared",
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

    #[test]
    fn what_comes_later_takes_along_what_only_it_calls() {
        let wasm = module();
        let program = Program::read(&wasm).unwrap();
        assert_eq!(later(&program), [2, 3].into());
    }

    #[test]
    fn both_parts_are_valid_and_fit_together() {
        let parts = split(&module()).unwrap();
        for part in [&parts.first, &parts.rest] {
            wasmparser::Validator::new().validate_all(part).unwrap();
        }
        let first = Program::read(&parts.first).unwrap();
        // A slot more, for the one function that the first part calls.
        assert_eq!(first.tables[0].initial, 5);
        assert!(first.export("f0").is_some());
        assert_eq!(first.export("f1"), None);
        assert!(!parts.rest.is_empty());
    }

    #[test]
    fn a_program_that_cannot_bring_the_rest_is_not_parted() {
        let nothing = b"\0asm\x01\0\0\0\x04\x04\x01\x70\0\0";
        let error = split(nothing).err().unwrap();
        assert!(error.to_string().contains(NEED), "{error}");
    }
}
