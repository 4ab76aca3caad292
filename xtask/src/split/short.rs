//! Short names for what the program and its glue take from each other: nobody else sees them, and wasm-bindgen makes them
//! long and with hashes.

use std::collections::BTreeMap;

use super::program::{FUNCTION, Program};

/// Short names, by the long ones.
#[derive(Default)]
pub(crate) struct ShortNames {
    /// Of what the program imports.
    pub(super) imports: BTreeMap<String, String>,
    /// Of the functions that it exports.
    pub(super) exports: BTreeMap<String, String>,
}

impl ShortNames {
    pub(super) fn of(program: &Program) -> Self {
        let imports = program.imports.iter().map(|it| it.name.clone());
        let exported = program.exports.iter().filter(|it| it.kind == FUNCTION);
        let exports = exported.map(|it| it.name.clone());
        Self {
            imports: imports.zip((0..).map(letters)).collect(),
            // The rest takes names of a letter and a number.
            exports: exports.zip((0..).map(letters)).collect(),
        }
    }

    /// The glue with these names.
    pub(crate) fn apply(&self, glue: &str) -> String {
        let is_part = |it: char| it.is_ascii_alphanumeric() || it == '_' || it == '$';
        let mut out = String::with_capacity(glue.len());
        let mut rest = glue;
        while let Some(start) = rest.find(is_part) {
            out.push_str(&rest[..start]);
            let word = &rest[start..];
            let end = word.find(|it| !is_part(it)).unwrap_or(word.len());
            let word = &word[..end];
            let short = if out.ends_with("wasm.") {
                self.exports.get(word)
            } else {
                self.imports.get(word)
            };
            out.push_str(short.map_or(word, String::as_str));
            rest = &rest[start + end..];
        }
        out + rest
    }
}

/// `a` to `z`, `ba`, `bb` and so on: a number with letters for digits.
fn letters(mut number: u32) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(char::from(b'a' + (number % 26) as u8));
        number /= 26;
        if number == 0 {
            return letters.into_iter().rev().collect();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_change_in_the_glue_as_whole_words_and_where_they_are_meant() {
        let names = ShortNames {
            imports: [("__wbg_log_12".to_owned(), "a".to_owned())].into(),
            exports: [("open".to_owned(), "b".to_owned())].into(),
        };
        assert_eq!(
            names.apply("open(){wasm.open(1);wasm.opener()}x={__wbg_log_12:f,__wbg_log_123:g}"),
            "open(){wasm.b(1);wasm.opener()}x={a:f,__wbg_log_123:g}"
        );
    }

    #[test]
    fn no_two_numbers_have_the_same_letters() {
        let all: std::collections::BTreeSet<String> = (0..2000).map(letters).collect();
        assert_eq!(all.len(), 2000);
    }
}
