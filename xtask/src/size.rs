//! What a first visit loads, by part.

use std::fs;
use std::path::Path;

use crate::bundle::files_below;
use crate::shell::Outcome;

/// What the first rows should need at most, brotli, in bytes.
const GOAL: usize = 130 * 1024;
/// Above this the tests fail.
const BUDGET: usize = 180 * 1024;
/// The most that the loader may weigh, brotli, in bytes.
const LOADER_LIMIT: usize = 2 * 1024;

struct Part {
    name: &'static str,
    file: String,
    raw: usize,
    brotli: usize,
}

impl Part {
    /// Whether the first rows do not wait for it.
    fn comes_later(&self) -> bool {
        matches!(self.name, "reader" | "formats" | "rest")
    }
}

/// Prints the table.
pub(crate) fn print(dir: &Path) -> Outcome<()> {
    let (later, parts): (Vec<_>, Vec<_>) = parts(dir)?.into_iter().partition(Part::comes_later);
    println!("what a first visit loads:");
    println!("{:<8} {:>10} {:>10}  file", "part", "raw", "brotli");
    for part in &parts {
        println!(
            "{:<8} {:>10} {:>10}  {}",
            part.name, part.raw, part.brotli, part.file
        );
    }
    let raw: usize = parts.iter().map(|it| it.raw).sum();
    let brotli: usize = parts.iter().map(|it| it.brotli).sum();
    println!(
        "{:<8} {raw:>10} {brotli:>10}  {:.1} KB; budget {} KB, goal {} KB",
        "sum",
        brotli as f64 / 1024.0,
        BUDGET / 1024,
        GOAL / 1024
    );
    for (name, when) in [
        ("rest", "after the first rows"),
        ("reader", "when a posting is opened"),
        ("formats", "when the feed is of another format"),
    ] {
        let later = || later.iter().filter(|it| it.name == name);
        let raw: usize = later().map(|it| it.raw).sum();
        let brotli: usize = later().map(|it| it.brotli).sum();
        println!("{name:<8} {raw:>10} {brotli:>10}  {when}; not in the sum");
    }
    Ok(())
}

/// Fails if a limit is passed.
pub(crate) fn check(dir: &Path) -> Outcome<()> {
    let mut parts = parts(dir)?;
    parts.retain(|it| !it.comes_later());
    let sum: usize = parts.iter().map(|it| it.brotli).sum();
    if sum > BUDGET {
        return Err(format!("a first visit loads {sum} bytes, more than {BUDGET}").into());
    }
    match parts.iter().find(|it| it.name == "loader") {
        Some(it) if it.brotli > LOADER_LIMIT => Err(format!(
            "the loader weighs {} bytes, more than {LOADER_LIMIT}",
            it.brotli
        )
        .into()),
        _ => Ok(()),
    }
}

fn parts(dir: &Path) -> Outcome<Vec<Part>> {
    let mut parts = Vec::new();
    for name in files_below(dir)? {
        let Some(part) = part(&name) else { continue };
        let length = |name: &str| -> Outcome<usize> {
            Ok(usize::try_from(fs::metadata(dir.join(name))?.len())?)
        };
        parts.push(Part {
            name: part,
            raw: length(&name)?,
            brotli: length(&format!("{name}.br"))?,
            file: name,
        });
    }
    // A visit loads one locale; the largest stands for all.
    let largest = parts
        .iter()
        .filter(|it| it.name == "locale")
        .max_by_key(|it| it.brotli)
        .map(|it| it.file.clone());
    parts.retain(|it| it.name != "locale" || Some(&it.file) == largest.as_ref());
    parts.sort_by_key(|it| ORDER.iter().position(|name| *name == it.name));
    Ok(parts)
}

const ORDER: [&str; 8] = [
    "loader", "glue", "wasm", "styles", "locale", "rest", "reader", "formats",
];

/// What begins the names of the files that a first visit does not load.
const READER: &str = "reader-";

/// What the names of the program that reads other formats have besides.
const FORMATS: &str = ".formats.";

const REST: &str = "rest-";

/// Which part of a first visit a file is, if it is one.
fn part(name: &str) -> Option<&'static str> {
    Some(match name {
        "openings.js" => "loader",
        _ if name.starts_with(READER) && name.contains(FORMATS) => "formats",
        _ if name.starts_with(READER) => "reader",
        _ if name.starts_with(REST) => "rest",
        _ if name.starts_with("openings-") && name.ends_with(".js") => "glue",
        _ if name.ends_with(".wasm") => "wasm",
        _ if name.ends_with(".css") => "styles",
        _ if name.ends_with(".ftl") => "locale",
        _ => return None,
    })
}
