//! A module, as far as it must be understood to be parted.

use std::collections::BTreeMap;
use std::ops::Range;

use wasmparser::{
    ConstExpr, DataKind, ElementItems, ElementKind, ElementSectionReader, ExternalKind, FuncType,
    KnownCustom, Name, NameSectionReader, Operator, Parser, Payload, RefType, TableType, TypeRef,
    ValType,
};

use super::write::leb;
use crate::shell::Outcome;

pub(super) struct Program<'a> {
    wasm: &'a [u8],
    /// All but custom sections, in their order.
    pub(super) sections: Vec<(u8, &'a [u8])>,
    pub(super) types: &'a [u8],
    signatures: Vec<FuncType>,
    /// By function, imported ones first: its type.
    type_of: Vec<u32>,
    /// Functions all.
    pub(super) imports: Vec<Import>,
    pub(super) tables: Vec<Table>,
    /// The table of functions, which indirect calls go through.
    pub(super) functions_table: u32,
    /// What each global is, as an import says it.
    pub(super) globals: Vec<Vec<u8>>,
    pub(super) exports: Vec<Export>,
    pub(super) start: Option<u32>,
    /// By place in the table of functions.
    pub(super) slots: BTreeMap<u32, u32>,
    /// Address in memory, and what is there from the beginning.
    pub(super) data: Vec<(u32, &'a [u8])>,
    bodies: Vec<Body<'a>>,
    names: BTreeMap<u32, String>,
}

pub(super) struct Table {
    kind: u8,
    pub(super) initial: u64,
    maximum: Option<u64>,
}

pub(super) struct Import {
    pub(super) module: String,
    pub(super) name: String,
}

pub(super) struct Export {
    pub(super) name: String,
    pub(super) kind: u8,
    pub(super) index: u32,
}

/// The kinds of what is imported and exported.
pub(super) const FUNCTION: u8 = 0;
pub(super) const TABLE: u8 = 1;
pub(super) const MEMORY: u8 = 2;
pub(super) const GLOBAL: u8 = 3;

/// The code of a function.
pub(super) struct Body<'a> {
    pub(super) bytes: &'a [u8],
    /// In their order.
    pub(super) calls: Vec<Call>,
}

pub(super) struct Call {
    pub(super) callee: u32,
    /// Where in the code the number of the callee stands.
    pub(super) at: Range<usize>,
}

impl<'a> Program<'a> {
    pub(super) fn read(wasm: &'a [u8]) -> Outcome<Self> {
        let mut program = Self {
            wasm,
            sections: Vec::new(),
            types: &[],
            signatures: Vec::new(),
            type_of: Vec::new(),
            imports: Vec::new(),
            tables: Vec::new(),
            functions_table: 0,
            globals: Vec::new(),
            exports: Vec::new(),
            start: None,
            slots: BTreeMap::new(),
            data: Vec::new(),
            bodies: Vec::new(),
            names: BTreeMap::new(),
        };
        for payload in Parser::new(0).parse_all(wasm) {
            let payload = payload?;
            if let Some((id, range)) = payload.as_section()
                && id != CUSTOM
            {
                program.sections.push((id, &wasm[range]));
            }
            program.take(payload)?;
        }
        let functions = program.tables.iter().position(|it| it.kind == FUNCREF);
        program.functions_table = functions.ok_or("no table of functions")? as u32;
        Ok(program)
    }

    fn take(&mut self, payload: Payload<'a>) -> Outcome<()> {
        match payload {
            Payload::TypeSection(all) => {
                self.types = &self.wasm[all.range()];
                for it in all.into_iter_err_on_gc_types() {
                    self.signatures.push(it?);
                }
            }
            Payload::ImportSection(all) => {
                for it in all.into_imports() {
                    let it = it?;
                    let TypeRef::Func(of) = it.ty else {
                        return Err("only functions may be imported".into());
                    };
                    self.type_of.push(of);
                    self.imports.push(Import {
                        module: it.module.to_owned(),
                        name: it.name.to_owned(),
                    });
                }
            }
            Payload::FunctionSection(all) => {
                for it in all {
                    self.type_of.push(it?);
                }
            }
            Payload::TableSection(all) => {
                for it in all {
                    self.tables.push(Table::new(it?.ty)?);
                }
            }
            Payload::GlobalSection(all) => {
                for it in all {
                    let of = it?.ty;
                    let kind = match of.content_type {
                        ValType::I32 => 0x7f,
                        ValType::I64 => 0x7e,
                        ValType::F32 => 0x7d,
                        ValType::F64 => 0x7c,
                        _ => return Err("a global that is no number".into()),
                    };
                    self.globals.push(vec![kind, of.mutable.into()]);
                }
            }
            Payload::ExportSection(all) => {
                for it in all {
                    let it = it?;
                    let kind = match it.kind {
                        ExternalKind::Func => FUNCTION,
                        ExternalKind::Table => TABLE,
                        ExternalKind::Memory => MEMORY,
                        ExternalKind::Global => GLOBAL,
                        _ => return Err("an export of another kind".into()),
                    };
                    self.exports.push(Export {
                        name: it.name.to_owned(),
                        kind,
                        index: it.index,
                    });
                }
            }
            Payload::StartSection { func, .. } => self.start = Some(func),
            Payload::ElementSection(all) => self.slots.extend(slots(all)?),
            Payload::DataSection(all) => {
                for it in all {
                    let it = it?;
                    let DataKind::Active { offset_expr, .. } = it.kind else {
                        return Err("data that waits".into());
                    };
                    self.data.push((constant(&offset_expr)?, it.data));
                }
            }
            Payload::CodeSectionEntry(body) => {
                let range = body.range();
                let mut calls = Vec::new();
                let mut operators = body.get_operators_reader()?;
                while !operators.eof() {
                    let (operator, at) = operators.read_with_offset()?;
                    match operator {
                        Operator::Call { function_index } => calls.push(Call {
                            callee: function_index,
                            // After the one byte of the instruction.
                            at: at + 1 - range.start..operators.original_position() - range.start,
                        }),
                        Operator::RefFunc { .. }
                        | Operator::ReturnCall { .. }
                        | Operator::MemoryInit { .. }
                        | Operator::DataDrop { .. } => {
                            return Err(format!("{operator:?} is not known here").into());
                        }
                        _ => {}
                    }
                }
                let bytes = &self.wasm[range];
                self.bodies.push(Body { bytes, calls });
            }
            // The code is a section, but comes as its parts.
            Payload::CodeSectionStart { range, .. }
                if !self.sections.iter().any(|it| it.0 == super::write::CODE) =>
            {
                self.sections.push((super::write::CODE, &self.wasm[range]));
            }
            Payload::CustomSection(custom) => {
                if let KnownCustom::Name(all) = custom.as_known() {
                    self.names.extend(function_names(all)?);
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// What every module begins with.
    pub(super) fn header(&self) -> &'a [u8] {
        &self.wasm[..8]
    }

    pub(super) fn n_imported(&self) -> u32 {
        self.imports.len() as u32
    }

    /// The functions that are not imported.
    pub(super) fn defined(&self) -> Range<u32> {
        self.n_imported()..self.type_of.len() as u32
    }

    /// Of a function that is [`Self::defined`].
    pub(super) fn body(&self, function: u32) -> &Body<'a> {
        &self.bodies[(function - self.n_imported()) as usize]
    }

    pub(super) fn type_of(&self, function: u32) -> u32 {
        self.type_of[function as usize]
    }

    pub(super) fn n_parameters(&self, function: u32) -> u32 {
        let signature = &self.signatures[self.type_of(function) as usize];
        signature.params().len() as u32
    }

    pub(super) fn name(&self, function: u32) -> &str {
        self.names.get(&function).map_or("", String::as_str)
    }

    /// The functions that are exported.
    pub(super) fn exported(&self) -> impl Iterator<Item = u32> {
        let functions = self.exports.iter().filter(|it| it.kind == FUNCTION);
        functions.map(|it| it.index)
    }

    /// The function that is exported so.
    pub(super) fn export(&self, name: &str) -> Option<u32> {
        let mut functions = self.exports.iter().filter(|it| it.kind == FUNCTION);
        functions.find(|it| it.name == name).map(|it| it.index)
    }
}

/// The names of functions.
pub(super) fn function_names(names: NameSectionReader) -> Outcome<Vec<(u32, String)>> {
    let mut functions = Vec::new();
    for it in names {
        if let Name::Function(all) = it? {
            for it in all {
                let it = it?;
                functions.push((it.index, it.name.to_owned()));
            }
        }
    }
    Ok(functions)
}

/// Places in the table of functions, and what is there.
pub(super) fn slots(elements: ElementSectionReader) -> Outcome<Vec<(u32, u32)>> {
    let mut slots = Vec::new();
    for it in elements {
        let it = it?;
        let ElementItems::Functions(all) = it.items else {
            return Err("elements that are expressions".into());
        };
        match it.kind {
            ElementKind::Active { offset_expr, .. } => {
                for (function, slot) in all.into_iter().zip(constant(&offset_expr)?..) {
                    slots.push((slot, function?));
                }
            }
            // Only says which functions are referred to.
            ElementKind::Declared => {}
            ElementKind::Passive => return Err("elements that wait".into()),
        }
    }
    Ok(slots)
}

/// The number that an expression is.
pub(super) fn constant(expression: &ConstExpr) -> Outcome<u32> {
    match expression.get_operators_reader().read()? {
        Operator::I32Const { value } => Ok(value as u32),
        _ => Err("a place that is no number".into()),
    }
}

const CUSTOM: u8 = 0;
const FUNCREF: u8 = 0x70;
const EXTERNREF: u8 = 0x6f;

impl Table {
    fn new(of: TableType) -> Outcome<Self> {
        let kind = match of.element_type {
            RefType::FUNCREF => FUNCREF,
            RefType::EXTERNREF => EXTERNREF,
            _ => return Err("a table of another kind".into()),
        };
        Ok(Self {
            kind,
            initial: of.initial,
            maximum: of.maximum,
        })
    }

    /// The table with more room.
    pub(super) fn grown_by(&self, n: u64) -> Vec<u8> {
        let mut table = vec![self.kind, self.maximum.is_some().into()];
        leb(&mut table, self.initial + n);
        if let Some(it) = self.maximum {
            leb(&mut table, it + n);
        }
        table
    }

    /// The table as an import that asks for nothing.
    pub(super) fn at_least_one(&self) -> Vec<u8> {
        vec![self.kind, 0, 0]
    }
}

impl Body<'_> {
    pub(super) fn callees(&self) -> impl Iterator<Item = u32> {
        self.calls.iter().map(|it| it.callee)
    }
}
