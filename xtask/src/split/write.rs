//! The binary format of WebAssembly, as far as [`super`] writes it (WebAssembly 2.0, chapter 5).

pub(super) const TYPES: u8 = 1;
pub(super) const IMPORTS: u8 = 2;
pub(super) const FUNCTIONS: u8 = 3;
pub(super) const TABLES: u8 = 4;
pub(super) const EXPORTS: u8 = 7;
pub(super) const ELEMENTS: u8 = 9;
pub(super) const START: u8 = 8;
pub(super) const CODE: u8 = 10;
pub(super) const DATA: u8 = 11;
/// How many pieces of data there are: of use only to instructions that name one.
pub(super) const DATA_COUNT: u8 = 12;

pub(super) const END: u8 = 0x0b;
pub(super) const CALL: u8 = 0x10;
pub(super) const CALL_INDIRECT: u8 = 0x11;
pub(super) const LOCAL_GET: u8 = 0x20;
pub(super) const I32_CONST: u8 = 0x41;

/// An unsigned number, seven bits a byte (LEB128).
pub(super) fn leb(to: &mut Vec<u8>, mut number: u64) {
    while number > 0x7f {
        to.push(number as u8 | 0x80);
        number >>= 7;
    }
    to.push(number as u8);
}

/// A number as constants have it: the bit below the last one is the sign.
pub(super) fn signed_leb(to: &mut Vec<u8>, mut number: i64) {
    loop {
        let byte = number as u8 & 0x7f;
        number >>= 7;
        if number == 0 && byte & 0x40 == 0 || number == -1 && byte & 0x40 != 0 {
            return to.push(byte);
        }
        to.push(byte | 0x80);
    }
}

/// Bytes with their number before them.
pub(super) fn sized(bytes: &[u8]) -> Vec<u8> {
    let mut sized = Vec::with_capacity(bytes.len() + 3);
    leb(&mut sized, bytes.len() as u64);
    sized.extend(bytes);
    sized
}

pub(super) fn text(text: &str) -> Vec<u8> {
    sized(text.as_bytes())
}

/// Items with their number before them.
pub(super) fn vector(items: impl IntoIterator<Item = Vec<u8>>) -> Vec<u8> {
    let items: Vec<_> = items.into_iter().collect();
    let mut vector = Vec::new();
    leb(&mut vector, items.len() as u64);
    vector.extend(items.concat());
    vector
}

pub(super) fn section(wasm: &mut Vec<u8>, id: u8, content: &[u8]) {
    wasm.push(id);
    wasm.extend(sized(content));
}

pub(super) fn number(number: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    leb(&mut bytes, number.into());
    bytes
}

/// Functions at their places in a table, in ascending order.
pub(super) fn elements(table: u32, slots: impl Iterator<Item = (u32, u32)>) -> Vec<u8> {
    let mut runs: Vec<(u32, Vec<Vec<u8>>)> = Vec::new();
    for (slot, function) in slots {
        match runs.last_mut() {
            Some((start, run)) if *start + run.len() as u32 == slot => run.push(number(function)),
            _ => runs.push((slot, vec![number(function)])),
        }
    }
    vector(runs.into_iter().map(|(start, run)| {
        // An active segment of a table that is named, with the numbers of functions.
        let mut segment = vec![2];
        leb(&mut segment, table.into());
        segment.push(I32_CONST);
        signed_leb(&mut segment, start.into());
        segment.extend([END, 0]);
        segment.extend(vector(run));
        segment
    }))
}
