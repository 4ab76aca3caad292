//! The house and its arrows: who may use whom in `src/`, and what the whole code goes without.
//!
//! The table here is the one of ARCHITECTURE.md. A new arrow is a change of the design: it belongs into both,
//! with its reason.

use std::fs;
use std::path::{Path, PathBuf};

/// A module of `src/` and what it may use besides itself.
struct Layer {
    name: &'static str,
    /// Modules of this crate, or parts of them.
    modules: &'static [&'static str],
    /// Crates besides the standard library.
    crates: &'static [&'static str],
}

/// The table. What is not in it is not allowed.
const LAYERS: [Layer; 6] = [
    Layer {
        name: "browser",
        modules: &[],
        crates: &[
            "gloo_net",
            "js_sys",
            "wasm_bindgen",
            "wasm_bindgen_futures",
            "web_sys",
        ],
    },
    Layer {
        name: "i18n",
        // Names of languages, numbers and dates are made of the model by the browser's `Intl`.
        modules: &["browser::intl"],
        crates: &[
            "fluent_bundle",
            "openings_feed",
            "openings_search",
            "unic_langid",
        ],
    },
    Layer {
        name: "offline",
        modules: &["browser"],
        // For `sorted_by`, which every list is sorted with.
        crates: &["openings_feed"],
    },
    Layer {
        name: "state",
        modules: &["browser", "i18n", "offline"],
        crates: &["leptos", "openings_feed", "openings_search"],
    },
    Layer {
        name: "ui",
        // Focus, scrolling and links belong to elements, so they are asked for where the elements are; and so is
        // the time that making them takes.
        modules: &[
            "state",
            "i18n",
            "browser::address",
            "browser::clock",
            "browser::dom",
            "browser::file",
            "browser::node",
            "browser::intl",
        ],
        crates: &["leptos", "openings_feed", "openings_search"],
    },
    Layer {
        name: "embed",
        modules: &["ui", "state", "i18n", "browser"],
        crates: &[
            "js_sys",
            "leptos",
            "openings_feed",
            "openings_search",
            "wasm_bindgen",
            "wasm_bindgen_futures",
            "web_sys",
        ],
    },
];

/// Single files that use more than their layer may: where, what, and why that is borne.
const EXCEPTIONS: [(&str, &str, &str); 2] = [
    (
        "src/ui/words.rs",
        "browser::fetch::FetchError",
        "an enum that `LoadError` holds, to be put into words; nothing is fetched",
    ),
    (
        "src/ui/saved_copies.rs",
        "offline",
        "the list of saved copies is a view of the storage and of nothing else",
    ),
];

/// Ways to hand a string to an HTML parser or a JavaScript engine, in Rust's spelling and the browser's.
const PARSERS: [&str; 16] = [
    // Leptos' macro hands its static parts to a template.
    "view! {",
    "inner_html",
    "innerHTML",
    "outer_html",
    "outerHTML",
    "insert_adjacent_html",
    "insertAdjacentHTML",
    "DomParser",
    "DOMParser",
    "parse_from_string",
    "create_contextual_fragment",
    "createContextualFragment",
    "setHTMLUnsafe",
    "document.write",
    "js_sys::eval",
    "Function::new_",
];

/// What the pure crates may depend on.
const PURE_CRATES: [(&str, &[&str]); 4] = [
    ("crates/feed", &["serde", "serde_json"]),
    // The bridge to the page is all that these two add to `feed`.
    ("crates/formats", &["openings-feed", "wasm-bindgen"]),
    ("crates/reader", &["openings-feed", "wasm-bindgen"]),
    ("crates/search", &["openings-feed", "serde"]),
];

/// Parts of the standard library that know of the machine.
const SURROUNDINGS: [&str; 6] = ["env", "fs", "net", "process", "thread", "time"];

/// Lines of a file without its tests.
const MAX_LINES: usize = 400;

#[test]
fn every_module_uses_only_what_is_below_it() {
    let mut wrong = Vec::new();
    for (file, layer) in layered_files() {
        for path in paths_below("crate", &file.code) {
            if !may_use(layer, &path) && !is_exception(&file.name, &path) {
                wrong.push(format!("{}: crate::{path}", file.name));
            }
        }
    }
    assert!(wrong.is_empty(), "not in the table:\n{}", wrong.join("\n"));
}

#[test]
fn only_the_browser_and_the_element_know_the_web() {
    let known = dependencies("Cargo.toml");
    let mut wrong = Vec::new();
    for (file, layer) in layered_files() {
        for name in &known {
            if has_word(&file.code, name) && !layer.crates.contains(&name.as_str()) {
                wrong.push(format!("{}: {name}", file.name));
            }
        }
    }
    assert!(wrong.is_empty(), "not in the table:\n{}", wrong.join("\n"));
}

#[test]
fn only_components_build_elements() {
    for (file, layer) in layered_files() {
        let builds = file.code.contains("browser::node");
        assert!(!builds || layer.name == "ui", "{} builds", file.name);
    }
}

#[test]
fn every_module_is_in_the_table() {
    for file in files_below("src", "rs") {
        let has_layer = layer_of(&file.name).is_some();
        assert!(
            has_layer || file.name == "src/lib.rs",
            "{} has no layer",
            file.name
        );
        // It would lead around the table.
        assert!(
            !file.code.contains("super::super::"),
            "{} climbs",
            file.name
        );
    }
}

#[test]
fn every_exception_is_still_needed() {
    for (name, used, _) in EXCEPTIONS {
        let file = read(&root().join(name));
        let is_used = paths_below("crate", &file.code)
            .iter()
            .any(|it| is_at_or_below(it, used));
        assert!(is_used, "{name} does not use {used} any more");
        let layer = layer_of(name).expect("an exception names a file of a layer");
        assert!(!may_use(layer, used), "{name} may use {used} anyway");
    }
}

#[test]
fn no_string_reaches_an_html_parser() {
    let mut files = Vec::new();
    for (dir, extensions) in [("src", ["rs", "js"]), ("crates", ["rs", "js"])] {
        files.extend(extensions.iter().flat_map(|it| files_below(dir, it)));
    }
    files.push(read(&root().join("index.html")));
    for file in files {
        // In comments and strings as well: a string is how `Reflect` would be told.
        for parser in PARSERS {
            assert!(!file.text.contains(parser), "{} has {parser}", file.name);
        }
    }
}

#[test]
fn the_pure_crates_depend_on_next_to_nothing() {
    for (dir, allowed) in PURE_CRATES {
        for name in dependencies(&format!("{dir}/Cargo.toml")) {
            let is_allowed = allowed.iter().any(|it| it.replace('-', "_") == name);
            assert!(is_allowed, "{dir} depends on {name}");
        }
    }
}

#[test]
fn the_pure_crates_know_nothing_of_the_machine() {
    let mut n_files = 0;
    for (dir, _) in PURE_CRATES {
        for file in files_below(&format!("{dir}/src"), "rs") {
            n_files += 1;
            for path in paths_below("std", without_tests(&file.code)) {
                let is_outside = SURROUNDINGS.iter().any(|it| is_at_or_below(&path, it));
                assert!(!is_outside, "{} uses std::{path}", file.name);
            }
        }
    }
    assert!(n_files > 20, "only {n_files} files were looked at");
}

#[test]
fn no_file_is_too_long_to_be_one_idea() {
    let dirs = ["src", "crates", "xtask/src", "tests/e2e/src"];
    let files = dirs
        .iter()
        .flat_map(|dir| ["rs", "js"].map(|it| files_below(dir, it)))
        .flatten();
    for file in files.filter(|it| !is_test(&it.name)) {
        let n_lines = without_tests(&file.text).lines().count();
        assert!(n_lines <= MAX_LINES, "{} has {n_lines} lines", file.name);
    }
}

/// Whether a file holds nothing but tests.
fn is_test(name: &str) -> bool {
    let in_crate = name.starts_with("crates/") && name.contains("/tests/");
    in_crate || name.starts_with("tests/e2e/src/cases/")
}

#[track_caller]
fn check(root: &str, source: &str, expected: &[&str]) {
    assert_eq!(paths_below(root, &code(source)), expected);
}

#[test]
fn imports_are_found_in_all_their_forms() {
    check("crate", "use crate::browser::dom;", &["browser::dom"]);
    check("crate", "pub(crate) use crate::a::B as C;", &["a::B"]);
    check(
        "crate",
        "use crate::{a, b::{self, c::*}};",
        &["a", "b::self", "b::c::*"],
    );
    check(
        "crate",
        "use crate::a::{\n    B,\n    C as D,\n};",
        &["a::B", "a::C"],
    );
    check(
        "crate",
        "let it = crate::a::b(crate::c::D::<u8>::new());",
        &["a::b", "c::D"],
    );
    check(
        "std",
        "use std::{fs, time::Instant};",
        &["fs", "time::Instant"],
    );
}

#[test]
fn words_about_code_are_not_code() {
    check(
        "crate",
        "// use crate::a;\n/* crate::b /* crate::c */ crate::d */",
        &[],
    );
    check(
        "crate",
        "let it = \"crate::a \\\" crate::b\"; crate::c();",
        &["c"],
    );
    check(
        "crate",
        "let it = r#\"crate::a \" crate::b\"#; crate::c();",
        &["c"],
    );
    check(
        "crate",
        "let (a, b) = ('\"', '\\''); fn f<'a>() { crate::c() }",
        &["c"],
    );
    check("crate", "mycrate::a(); crates::b()", &[]);
}

struct Source {
    /// Its path from the root, with `/`.
    name: String,
    text: String,
    /// The text without comments and what stands in strings.
    code: String,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> Source {
    let text = fs::read_to_string(path).expect("a source file can be read");
    let name = path
        .strip_prefix(root())
        .expect("a source file is below the root");
    Source {
        name: name.to_string_lossy().replace('\\', "/"),
        code: code(&text),
        text,
    }
}

fn files_below(dir: &str, extension: &str) -> Vec<Source> {
    let mut files = Vec::new();
    let mut folders = vec![root().join(dir)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a source folder can be read") {
            let path = entry.expect("a source folder can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == extension) {
                files.push(read(&path));
            }
        }
    }
    files
}

fn layered_files() -> Vec<(Source, &'static Layer)> {
    let files = files_below("src", "rs").into_iter();
    let layered: Vec<_> = files
        .filter_map(|it| layer_of(&it.name).map(|layer| (it, layer)))
        .collect();
    for layer in &LAYERS {
        let has_file = layered.iter().any(|(_, it)| it.name == layer.name);
        assert!(has_file, "the layer {} has no file", layer.name);
    }
    layered
}

/// The layer of `src/<layer>.rs` and of everything in `src/<layer>/`.
fn layer_of(name: &str) -> Option<&'static Layer> {
    let name = name.strip_prefix("src/")?.split(['/', '.']).next()?;
    LAYERS.iter().find(|it| it.name == name)
}

fn may_use(layer: &Layer, path: &str) -> bool {
    is_at_or_below(path, layer.name) || layer.modules.iter().any(|it| is_at_or_below(path, it))
}

fn is_exception(file: &str, path: &str) -> bool {
    EXCEPTIONS
        .iter()
        .any(|(name, used, _)| *name == file && is_at_or_below(path, used))
}

fn is_at_or_below(path: &str, module: &str) -> bool {
    path.strip_prefix(module)
        .is_some_and(|it| it.is_empty() || it.starts_with("::"))
}

/// The text up to its module of tests.
fn without_tests(text: &str) -> &str {
    let at = text.find("#[cfg(test)]\nmod ");
    &text[..at.unwrap_or(text.len())]
}

/// What a manifest depends on, tests and build scripts apart, as the names are written in Rust.
fn dependencies(manifest: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join(manifest)).expect("a manifest can be read");
    let mut names = Vec::new();
    let mut is_list = false;
    for line in text.lines() {
        if let Some(section) = line.strip_prefix('[') {
            let section = section.trim_end_matches(']');
            is_list = section == "dependencies"
                || section.starts_with("target.") && section.ends_with(".dependencies");
        } else if is_list && line.starts_with(|it: char| it.is_ascii_alphabetic()) {
            let name = line.split(['=', '.', ' ']).next().unwrap_or_default();
            names.push(name.replace('-', "_"));
        }
    }
    assert!(!names.is_empty(), "{manifest} names no dependency");
    names
}

fn has_word(code: &str, word: &str) -> bool {
    code.split(|it: char| !is_word(it)).any(|it| it == word)
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The paths that `code` names below `root`, each written out in full.
fn paths_below(root: &str, code: &str) -> Vec<String> {
    let start = format!("{root}::");
    let mut paths = Vec::new();
    for (at, _) in code.match_indices(&start) {
        if !code[..at].ends_with(is_word) {
            read_tree(&code[at + start.len()..], "", &mut paths);
        }
    }
    paths
}

/// Reads one tree of a `use`, and gives what follows it.
fn read_tree<'a>(mut rest: &'a str, prefix: &str, paths: &mut Vec<String>) -> &'a str {
    let mut path = prefix.to_owned();
    loop {
        rest = rest.trim_start();
        if let Some(inner) = rest.strip_prefix('{') {
            rest = inner.trim_start();
            while !rest.is_empty() && !rest.starts_with('}') {
                rest = read_tree(rest, &path, paths);
                // A new name for it, and the comma.
                let end = rest.find([',', '}']).unwrap_or(rest.len());
                rest = rest[end..].trim_start_matches(',').trim_start();
            }
            return rest.strip_prefix('}').unwrap_or(rest);
        }
        let end = rest
            .find(|it| !is_word(it) && it != '*')
            .unwrap_or(rest.len());
        if end > 0 {
            if !path.is_empty() {
                path.push_str("::");
            }
            path.push_str(&rest[..end]);
        }
        match rest[end..].strip_prefix("::") {
            Some(inner) if end > 0 => rest = inner,
            _ => {
                paths.push(path);
                return &rest[end..];
            }
        }
    }
}

/// Rust without comments, and with its strings empty.
fn code(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            comment(rest)
        } else if c == '"' {
            string(rest)
        } else if rest.starts_with("r\"") || rest.starts_with("r#") && !code.ends_with(is_word) {
            raw_string(rest)
        } else if c == '\'' {
            character(rest)
        } else {
            0
        };
        if skipped == 0 {
            code.push(c);
            rest = &rest[c.len_utf8()..];
        } else {
            rest = &rest[skipped..];
        }
    }
    code
}

/// How long a comment is that may hold comments.
fn comment(text: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    loop {
        let rest = &text[at..];
        at += match (rest.find("/*"), rest.find("*/")) {
            (Some(open), Some(close)) if open < close => {
                depth += 1;
                open + 2
            }
            (_, Some(close)) => {
                depth -= 1;
                close + 2
            }
            (_, None) => rest.len(),
        };
        if depth == 0 || at == text.len() {
            return at;
        }
    }
}

fn string(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '"' if !is_escaped => return at + 1,
            _ => is_escaped = c == '\\' && !is_escaped,
        }
    }
    text.len()
}

/// How long a raw string is; 0 for a raw identifier.
fn raw_string(text: &str) -> usize {
    let hashes = text[1..].len() - text[1..].trim_start_matches('#').len();
    if !text[1 + hashes..].starts_with('"') {
        return 0;
    }
    let end = format!("\"{}", "#".repeat(hashes));
    let start = 2 + hashes;
    text[start..]
        .find(&end)
        .map_or(text.len(), |it| start + it + end.len())
}

/// How long a character between quotes is; 0 for a lifetime.
fn character(text: &str) -> usize {
    let inner = &text[1..];
    let length = match inner.chars().next() {
        // The sign after the backslash may be a quote itself.
        Some('\\') => inner
            .char_indices()
            .skip(2)
            .find(|it| it.1 == '\'')
            .map(|it| it.0),
        Some(c) => inner[c.len_utf8()..]
            .starts_with('\'')
            .then(|| c.len_utf8()),
        None => None,
    };
    length.map_or(0, |it| it + 2)
}
