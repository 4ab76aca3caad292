//! What the linker knew: which functions and data each function and each piece of data points to.
//!
//! The linker leaves its relocations in the program (`--emit-relocs`, see `.cargo/config.toml`), but whatever treats the
//! program later moves the code and not them. So they are read from what the linker wrote, and functions are known by
//! their names; data and places in the table of functions stay where they are.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use rustc_demangle::demangle;
use wasmparser::{
    BinaryReaderError, DataKind, KnownCustom, Linking, Parser, Payload, RelocationEntry,
    RelocationType, SymbolInfo, TypeRef,
};

use super::program::{constant, function_names, slots};
use crate::shell::Outcome;

/// What something points to.
#[derive(Default, Clone)]
pub(super) struct Uses {
    /// Functions that are called, by name.
    pub(super) calls: Vec<String>,
    /// Places in [`Links::data`].
    pub(super) data: Vec<usize>,
    /// Places in the table of functions.
    pub(super) slots: Vec<u32>,
}

/// A constant or a variable.
pub(super) struct Datum {
    /// Where it lies in memory.
    pub(super) at: Range<u32>,
    pub(super) uses: Uses,
    /// Whether it only says where in the code a mistake was noticed (`core::panic::Location`).
    pub(super) is_location: bool,
}

/// Who points to what.
#[derive(Default)]
pub(super) struct Links {
    /// By name; functions of one name are taken together.
    pub(super) functions: HashMap<String, Uses>,
    pub(super) data: Vec<Datum>,
    /// What is pointed to by data that has no name.
    pub(super) nameless: Uses,
}

/// What a relocation goes by.
enum Symbol {
    Function(u32),
    /// A place in [`Links::data`].
    Data(usize),
    Other,
}

/// The linked program, as far as relocations refer to it.
#[derive(Default)]
struct Linked<'a> {
    n_imported: u32,
    names: BTreeMap<u32, String>,
    /// By function, its place in the table.
    slots: HashMap<u32, u32>,
    code: Range<usize>,
    /// Where in the file each function is, from the first that is not imported.
    bodies: Vec<Range<usize>>,
    data_section: Range<usize>,
    /// Address in memory, and place in the file.
    segments: Vec<(u32, Range<usize>)>,
    symbols: Vec<SymbolInfo<'a>>,
    relocations: Vec<(Section, Vec<RelocationEntry>)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    Code,
    Data,
}

impl Links {
    /// Reads what the linker wrote.
    pub(super) fn read(wasm: &[u8]) -> Outcome<Self> {
        let linked = Linked::read(wasm)?;
        if linked.symbols.is_empty() {
            return Err("the linked program has no relocations".into());
        }
        let mut links = Self::default();
        // By place in the file.
        let mut places: Vec<(usize, usize)> = Vec::new();
        let mut symbols = Vec::new();
        for symbol in &linked.symbols {
            symbols.push(match symbol {
                SymbolInfo::Func { index, .. } => Symbol::Function(*index),
                SymbolInfo::Data {
                    symbol: Some(of), ..
                } => {
                    let (address, file) = &linked.segments[of.index as usize];
                    let start = address + of.offset;
                    places.push((file.start + of.offset as usize, links.data.len()));
                    links.data.push(Datum {
                        at: start..start + of.size,
                        uses: Uses::default(),
                        is_location: false,
                    });
                    Symbol::Data(links.data.len() - 1)
                }
                _ => Symbol::Other,
            });
        }
        let starts: Vec<usize> = places.iter().map(|it| it.0).collect();
        places.sort_unstable();
        for function in linked.names.keys() {
            let name = linked.name(*function);
            links.functions.entry(name).or_default();
        }
        for (section, entries) in &linked.relocations {
            for entry in entries {
                let (uses, place) = match section {
                    Section::Code => {
                        let place = linked.code.start + entry.offset as usize;
                        let at = linked.bodies.partition_point(|it| it.start <= place);
                        let function = linked.n_imported + at as u32 - 1;
                        let name = linked.name(function);
                        (links.functions.entry(name).or_default(), place)
                    }
                    Section::Data => {
                        let place = linked.data_section.start + entry.offset as usize;
                        let at = places.partition_point(|it| it.0 <= place);
                        let datum = at.checked_sub(1).map(|it| places[it]);
                        let datum = datum
                            .filter(|(start, datum)| place - start < links.data[*datum].at.len());
                        match datum {
                            Some((_, it)) => (&mut links.data[it].uses, place),
                            None => (&mut links.nameless, place),
                        }
                    }
                };
                linked
                    .take(entry, &symbols, uses)
                    .map_err(|why| format!("the relocation at byte {place}: {why}"))?;
            }
        }
        let is_path = |datum: usize| {
            let bytes = &wasm[starts[datum]..][..links.data[datum].at.len()];
            let text = bytes.strip_suffix(b"\0").unwrap_or(bytes);
            text.ends_with(b".rs")
        };
        let is_location = |it: &Datum| match it.uses.data[..] {
            [file] => it.at.len() == LOCATION && is_path(file),
            _ => false,
        };
        let are_locations: Vec<bool> = links.data.iter().map(is_location).collect();
        for (datum, is_location) in links.data.iter_mut().zip(are_locations) {
            datum.is_location = is_location;
        }
        Ok(links)
    }
}

/// Bytes of a location: where the name of the file is and how long, the line, the column.
const LOCATION: usize = 16;

impl<'a> Linked<'a> {
    fn read(wasm: &'a [u8]) -> Outcome<Self> {
        let mut linked = Self::default();
        for payload in Parser::new(0).parse_all(wasm) {
            linked.section(payload?)?;
        }
        Ok(linked)
    }

    fn section(&mut self, payload: Payload<'a>) -> Outcome<()> {
        match payload {
            Payload::ImportSection(all) => {
                for it in all.into_imports() {
                    self.n_imported += u32::from(matches!(it?.ty, TypeRef::Func(_)));
                }
            }
            Payload::ElementSection(all) => {
                let slots = slots(all)?.into_iter();
                self.slots
                    .extend(slots.map(|(slot, function)| (function, slot)));
            }
            Payload::CodeSectionStart { range, .. } => self.code = range,
            Payload::CodeSectionEntry(body) => self.bodies.push(body.range()),
            Payload::DataSection(all) => {
                self.data_section = all.range();
                for it in all {
                    let it = it?;
                    let DataKind::Active { offset_expr, .. } = it.kind else {
                        return Err("data of another kind".into());
                    };
                    let start = it.range.end - it.data.len();
                    let address = constant(&offset_expr)?;
                    self.segments.push((address, start..it.range.end));
                }
            }
            Payload::CustomSection(custom) => match custom.as_known() {
                KnownCustom::Name(all) => self.names.extend(function_names(all)?),
                KnownCustom::Linking(all) => {
                    for it in all.subsections() {
                        if let Linking::SymbolTable(all) = it? {
                            let all: Result<Vec<_>, BinaryReaderError> = all.into_iter().collect();
                            self.symbols = all?;
                        }
                    }
                }
                KnownCustom::Reloc(all) => {
                    let section = match custom.name() {
                        "reloc.CODE" => Section::Code,
                        "reloc.DATA" => Section::Data,
                        _ => return Ok(()),
                    };
                    let all: Result<Vec<_>, BinaryReaderError> =
                        all.entries().into_iter().collect();
                    self.relocations.push((section, all?));
                }
                _ => {}
            },
            _ => {}
        }
        Ok(())
    }

    fn name(&self, function: u32) -> String {
        let name = self.names.get(&function).map_or("", String::as_str);
        demangle(name).to_string()
    }

    /// Notes what a relocation points to.
    fn take(&self, entry: &RelocationEntry, symbols: &[Symbol], uses: &mut Uses) -> Outcome<()> {
        use RelocationType as Type;
        let symbol = || symbols.get(entry.index as usize).ok_or("no such symbol");
        match entry.ty {
            Type::FunctionIndexLeb => {
                if let Symbol::Function(it) = symbol()? {
                    uses.calls.push(self.name(*it));
                }
            }
            Type::TableIndexSleb | Type::TableIndexI32 => {
                if let Symbol::Function(it) = symbol()? {
                    let slot = self.slots.get(it).ok_or("a function without a place")?;
                    uses.slots.push(*slot);
                }
            }
            Type::MemoryAddrLeb | Type::MemoryAddrSleb | Type::MemoryAddrI32 => {
                if let Symbol::Data(it) = symbol()? {
                    uses.data.push(*it);
                }
            }
            // Of types, globals and debug information.
            Type::TypeIndexLeb
            | Type::GlobalIndexLeb
            | Type::TableNumberLeb
            | Type::FunctionOffsetI32
            | Type::SectionOffsetI32 => {}
            other => return Err(format!("{other:?} is not known here").into()),
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::split::write::{section, sized, text, vector};

    /// Two functions, the second of which calls the first, points to it and to the second of two pieces of data.
    fn linked() -> Vec<u8> {
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        section(&mut wasm, 1, &vector([vec![0x60, 0, 0]]));
        section(&mut wasm, 3, &vector([vec![0], vec![0]]));
        section(&mut wasm, 4, &vector([vec![0x70, 0, 8]]));
        section(&mut wasm, 5, &vector([vec![0, 1]]));
        // From slot 7: the first function.
        section(&mut wasm, 9, &vector([vec![0, 0x41, 7, 0x0b, 1, 0]]));
        let first = sized(&[0, 0x0b]);
        // Two bytes more than its length and number of locals: what a relocation stands for is never looked at.
        let second = sized(&[0, 0x10, 0, 0x01, 0x01, 0x01, 0x0b]);
        section(&mut wasm, 10, &vector([first, second]));
        let data = [&[0, 0x41, 16, 0x0b][..], &sized(b"abcdef")].concat();
        section(&mut wasm, 11, &vector([data]));
        let symbols = [
            [vec![0, 0, 0], text("one")].concat(),
            [vec![1, 0], text("ab"), vec![0, 0, 2]].concat(),
            [vec![1, 0], text("cdef"), vec![0, 2, 4]].concat(),
        ];
        let table = [vec![8], sized(&vector(symbols))].concat();
        section(&mut wasm, 0, &[text("linking"), vec![2], table].concat());
        let names = vector([
            [vec![0], text("one")].concat(),
            [vec![1], text("_RNvC1a3two")].concat(),
        ]);
        section(
            &mut wasm,
            0,
            &[text("name"), vec![1], sized(&names)].concat(),
        );
        // Kind, place in the section, symbol and what is added: of the second function, which begins at byte 5.
        let relocations = vector([vec![0, 7, 0], vec![1, 8, 0], vec![4, 9, 2, 0]]);
        section(
            &mut wasm,
            0,
            &[text("reloc.CODE"), vec![5], relocations].concat(),
        );
        // The first piece of data points to the second.
        let relocations = vector([vec![5, 6, 2, 0]]);
        section(
            &mut wasm,
            0,
            &[text("reloc.DATA"), vec![6], relocations].concat(),
        );
        wasm
    }

    #[test]
    fn who_points_to_what_is_read_from_relocations() {
        let links = Links::read(&linked()).unwrap();
        let two = &links.functions["a::two"];
        assert_eq!(two.calls, ["one"]);
        assert_eq!(two.slots, [7]);
        assert_eq!(two.data, [1]);
        assert!(links.functions["one"].calls.is_empty());
        assert_eq!(links.data[1].at, 18..22);
        assert_eq!(links.data[0].uses.data, [1]);
        assert!(links.nameless.data.is_empty());
    }

    #[test]
    fn without_relocations_there_is_nothing_to_go_by() {
        let error = Links::read(b"\0asm\x01\0\0\0").err().unwrap();
        assert!(error.to_string().contains("no relocations"), "{error}");
    }
}
