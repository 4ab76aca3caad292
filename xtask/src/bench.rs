//! `cargo xtask bench`

use std::ffi::OsString;
use std::path::PathBuf;

use crate::args::Args;
use crate::browser::Browser;
use crate::shell::{Outcome, cargo_with, command, root, run, say, target_dir};
use crate::{dist, size, test, tool, trunk};

/// The name of our own search among the engines.
const OURS: &str = "ours";

/// Prints what is measured: what a first visit loads, or the search beside other libraries.
pub(crate) fn bench(mut args: Args) -> Outcome<()> {
    let mut options: Vec<OsString> = Vec::new();
    for name in ["--docs", "--queries"] {
        if let Some(file) = args.option(name)? {
            let file = std::fs::canonicalize(&file)
                .map_err(|error| format!("cannot read `{file}`: {error}"))?;
            options.extend([name.into(), file.into()]);
        }
    }
    if let Some(limit) = args.option("--limit")? {
        options.extend(["--limit".into(), limit.into()]);
    }
    let engines = args.option("--engines")?;
    let subject = args.word();
    args.finish()?;
    match subject.as_deref() {
        None if options.is_empty() && engines.is_none() => size::print(&dist::build()?),
        Some("search") => search(&options, engines.as_deref()),
        _ => Err("bench takes nothing, or `search` and its options".into()),
    }
}

/// Measures the engines, in Chromium; without `engines`, all there are.
fn search(options: &[OsString], engines: Option<&str>) -> Outcome<()> {
    let has = |name: &str| options.iter().any(|it| it == name);
    if has("--docs") != has("--queries") {
        return Err("--docs and --queries go together".into());
    }
    let libraries = tool::search_libraries();
    let names = libraries.iter().map(tool::Tool::name);
    let known: Vec<&str> = std::iter::once(OURS).chain(names).collect();
    let wanted: Vec<&str> = engines.map_or(known.clone(), |it| it.split(',').collect());
    if let Some(name) = wanted.iter().find(|it| !known.contains(it)) {
        return Err(format!("`{name}` is none of {}", known.join(", ")).into());
    }

    let driver = Browser::Chromium.driver()?;
    let mut folders = Vec::new();
    for name in wanted {
        let folder = match libraries.iter().find(|it| it.name() == name) {
            Some(library) => library.ensure()?,
            None => build_ours()?,
        };
        folders.push(format!("{name}={}", folder.display()));
    }
    let program = test::e2e_program()?;
    say("measuring the search (minutes)");
    run(command(program)
        .arg("bench")
        .arg("--driver")
        .arg(driver)
        .arg("--page")
        .arg(root().join("tests/bench/page"))
        .args(options)
        .args(folders))
}

/// Compiles the search as what is shipped is compiled, and gives the folder of its module.
fn build_ours() -> Outcome<PathBuf> {
    tool::ensure_target()?;
    let bindgen = tool::wasm_bindgen()?.ensure()?.join("wasm-bindgen");
    let optimize = tool::wasm_opt().ensure()?.join("wasm-opt");
    say("building the search");
    let mut build =
        cargo_with("build --release --target wasm32-unknown-unknown --package openings-bench");
    run(trunk::as_shipped(&mut build)?)?;
    let built = target_dir().join("wasm32-unknown-unknown/release/openings_bench.wasm");
    let folder = target_dir().join("bench/ours");
    run(command(bindgen)
        .args(["--target", "web", "--no-typescript", "--out-dir"])
        .arg(&folder)
        .arg(built))?;
    let module = folder.join("openings_bench_bg.wasm");
    run(command(optimize)
        .args(trunk::optimization()?)
        .arg(&module)
        .arg("--output")
        .arg(&module))?;
    Ok(folder)
}
