//! Prepares what the program carries, and asks the linker for what the parting of the program goes by.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    let styles = read("style/tokens.css")? + &read("style/widget.css")?;
    fs::write(out.join("board.css"), small_styles(&styles))?;
    fs::write(out.join("rest.css"), small_styles(&read("style/rest.css")?))?;
    let messages = small_messages(&read("locales/en/board.ftl")?);
    let (first, rest) = parted(&messages);
    fs::write(out.join("board.ftl"), first)?;
    fs::write(out.join("rest.ftl"), rest)?;
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|it| it == value);
    if is("CARGO_CFG_TARGET_ARCH", "wasm32") && is("PROFILE", "release") {
        println!("cargo::rustc-link-arg-cdylib=--emit-relocs");
    }
    println!("cargo::rerun-if-changed=build.rs");
    Ok(())
}

fn read(path: &str) -> io::Result<String> {
    println!("cargo::rerun-if-changed={path}");
    fs::read_to_string(Path::new(path))
}

/// Styles without comments and indentation. Ours have no comment in a string.
fn small_styles(styles: &str) -> String {
    let mut plain = String::new();
    let mut rest = styles;
    while let Some((before, comment)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = comment.split_once("*/").map_or("", |it| it.1);
    }
    plain.push_str(rest);
    let mut small = String::new();
    for line in plain.lines().map(str::trim).filter(|it| !it.is_empty()) {
        // A value may go on in the next line.
        if !small.is_empty() && !small.ends_with(['{', '}', ';', ',']) {
            small.push(' ');
        }
        small.push_str(line);
    }
    small
}

/// Messages of Fluent without comments and empty lines. Ours have no paragraphs.
fn small_messages(messages: &str) -> String {
    let lines = messages.lines();
    let lines = lines.filter(|it| !it.starts_with('#') && !it.trim().is_empty());
    lines.flat_map(|it| [it, "\n"]).collect()
}

/// How the names of messages begin that are on screen only once the program is whole.
const LATER: [&str; 9] = [
    "copies-",
    "fact-",
    "filter-find",
    "no-match-",
    "posted-within",
    "posting-",
    "salary-at-least",
    "section-",
    "suggestion-",
];

/// These do not, although they begin so.
const NOT_LATER: &str = "fact-remote";

/// The messages of the first rows, and the others.
fn parted(messages: &str) -> (String, String) {
    let (mut first, mut rest) = (String::new(), String::new());
    let mut is_later = false;
    for line in messages.lines() {
        // What is indented goes on with the message before.
        if !line.starts_with(' ') {
            is_later = LATER.iter().any(|it| line.starts_with(it)) && !line.starts_with(NOT_LATER);
        }
        let part = if is_later { &mut rest } else { &mut first };
        part.push_str(line);
        part.push('\n');
    }
    (first, rest)
}
