//! The programs that read the texts of postings and feeds of other formats, which trunk knows nothing of.
//!
//! They are built as trunk builds the board: the same profile, tools and options.

use std::fs;
use std::path::Path;

use crate::digest;
use crate::minify::minify;
use crate::shell::{Outcome, cargo_with, command, run, target_dir};
use crate::tool;

/// The package of each program, and what stands before the extensions of its files.
const PROGRAMS: [(&str, &str); 2] = [("openings-reader", ""), ("openings-formats", "formats.")];

/// Adds the programs to the bundle, and gives the pattern of the names of their files with `*` for `js`, `wasm`,
/// `formats.js` and `formats.wasm`.
pub(crate) fn add(root: &Path, stage: &Path, release: bool) -> Outcome<String> {
    for (package, _) in PROGRAMS {
        build(package, root, stage, release)?;
    }
    // One hash for all, and so one name in the loader.
    let mut all = Vec::new();
    for (package, _) in PROGRAMS {
        for name in files_of(package) {
            all.extend(fs::read(stage.join(name))?);
        }
    }
    let name = |extension: &str| format!("reader-{}.{extension}", digest::short(&all));
    for (package, prefix) in PROGRAMS {
        let [glue, wasm] = files_of(package);
        fs::rename(stage.join(glue), stage.join(name(&format!("{prefix}js"))))?;
        fs::rename(stage.join(wasm), stage.join(name(&format!("{prefix}wasm"))))?;
    }
    Ok(name("*"))
}

/// The glue and the WebAssembly of a program, before they are named by what they hold.
fn files_of(package: &str) -> [String; 2] {
    [".js", "_bg.wasm"].map(|it| format!("{package}{it}"))
}

fn build(package: &str, root: &Path, stage: &Path, release: bool) -> Outcome<()> {
    let (profile, flag) = if release {
        ("release", " --release")
    } else {
        ("debug", "")
    };
    let mut build = cargo_with(&format!(
        "build --package {package} --target wasm32-unknown-unknown{flag}"
    ));
    run(&mut build)?;
    let built = target_dir()
        .join("wasm32-unknown-unknown")
        .join(profile)
        .join(format!("{}.wasm", package.replace('-', "_")));
    let bindgen = tool::wasm_bindgen()?.ensure()?.join("wasm-bindgen");
    run(command(bindgen)
        .args(["--target", "web", "--no-typescript", "--out-name", package])
        .arg("--out-dir")
        .arg(stage)
        .arg(built))?;
    if release {
        let [glue, wasm] = files_of(package).map(|it| stage.join(it));
        let page = fs::read_to_string(root.join("index.html"))?;
        let wasm_opt = tool::wasm_opt().ensure()?.join("wasm-opt");
        run(command(wasm_opt)
            .arg(format!("-O{}", option_of(&page, "data-wasm-opt")?))
            .args(
                option_of(&page, "data-wasm-opt-params")?
                    .split_whitespace()
                    // Names are for parting the program, which these are too small for.
                    .filter(|it| *it != "-g"),
            )
            .arg("-o")
            .arg(&wasm)
            .arg(&wasm))?;
        fs::write(&glue, minify(&fs::read_to_string(&glue)?, &[]))?;
    }
    Ok(())
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
