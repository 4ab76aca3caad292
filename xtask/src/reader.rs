//! The program that reads the texts of postings, which trunk knows nothing of.
//!
//! It is built as trunk builds the board: the same profile, tools and options.

use std::fs;
use std::path::Path;

use crate::digest;
use crate::minify::minify;
use crate::shell::{Outcome, cargo_with, command, run, target_dir};
use crate::tool;

/// Adds the program to the bundle, and gives the pattern of the names of its files with `*` for `js` and `wasm`.
pub(crate) fn add(root: &Path, stage: &Path, release: bool) -> Outcome<String> {
    let (profile, flag) = if release {
        ("release", " --release")
    } else {
        ("debug", "")
    };
    let mut build = cargo_with(&format!(
        "build --package openings-reader --target wasm32-unknown-unknown{flag}"
    ));
    run(&mut build)?;
    let built = target_dir()
        .join("wasm32-unknown-unknown")
        .join(profile)
        .join("openings_reader.wasm");
    let bindgen = tool::wasm_bindgen()?.ensure()?.join("wasm-bindgen");
    run(command(bindgen)
        .args(["--target", "web", "--no-typescript", "--out-name", "reader"])
        .arg("--out-dir")
        .arg(stage)
        .arg(built))?;
    let (glue, wasm) = (stage.join("reader.js"), stage.join("reader_bg.wasm"));
    if release {
        let page = fs::read_to_string(root.join("index.html"))?;
        let wasm_opt = tool::wasm_opt().ensure()?.join("wasm-opt");
        run(command(wasm_opt)
            .arg(format!("-O{}", option_of(&page, "data-wasm-opt")?))
            .args(
                option_of(&page, "data-wasm-opt-params")?
                    .split_whitespace()
                    // Names are for parting the program, which this one is too small for.
                    .filter(|it| *it != "-g"),
            )
            .arg("-o")
            .arg(&wasm)
            .arg(&wasm))?;
        fs::write(&glue, minify(&fs::read_to_string(&glue)?, &[]))?;
    }
    // One hash for both, and so one name in the loader.
    let both = [fs::read(&glue)?, fs::read(&wasm)?].concat();
    let name = |extension: &str| format!("reader-{}.{extension}", digest::short(&both));
    fs::rename(&glue, stage.join(name("js")))?;
    fs::rename(&wasm, stage.join(name("wasm")))?;
    Ok(name("*"))
}

/// What the page tells trunk of the program.
fn option_of<'a>(page: &'a str, name: &str) -> Outcome<&'a str> {
    let value = page
        .split_once(&format!("{name}=\""))
        .and_then(|it| it.1.split_once('"'));
    value
        .map(|it| it.0)
        .ok_or_else(|| format!("index.html has no {name}").into())
}
