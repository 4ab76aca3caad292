//! `cargo xtask test`: everything that has to hold, the cheap things first.

use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

use crate::args::Args;
use crate::browser::Browser;
use crate::shell::{Outcome, cargo, cargo_with, command, root, run, say, target_dir};
use crate::{dist, size, tool};

/// How long each step took.
#[derive(Default)]
struct Steps(Vec<(String, f64)>);

impl Steps {
    fn take(&mut self, name: &str, step: impl FnOnce() -> Outcome<()>) -> Outcome<()> {
        say(name);
        let start = Instant::now();
        step()?;
        self.0
            .push((name.to_owned(), start.elapsed().as_secs_f64()));
        Ok(())
    }

    fn run(&mut self, name: &str, command: &mut Command) -> Outcome<()> {
        self.take(name, || run(command))
    }
}

/// Runs what was asked for, and says how long each step took.
pub(crate) fn test(mut args: Args) -> Outcome<()> {
    let only = args.option("--only")?;
    let browsers = match args.option("--browser")? {
        Some(name) => vec![Browser::parse(&name)?],
        None => Browser::ALL.to_vec(),
    };
    let name = args.word();
    args.finish()?;
    let wanted = |part: &str| only.as_deref().is_none_or(|it| it == part);
    if !["unit", "wasm", "e2e"].into_iter().any(wanted) {
        return Err("--only is followed by unit, wasm or e2e".into());
    }

    let mut steps = Steps::default();
    if wanted("unit") {
        unit(&mut steps)?;
    }
    if wanted("wasm") {
        wasm(&mut steps)?;
    }
    if wanted("e2e") {
        e2e(&mut steps, &browsers, name.as_deref())?;
    }
    for (name, seconds) in &steps.0 {
        say(format!("{seconds:>7.1} s  {name}"));
    }
    say("everything passed");
    Ok(())
}

fn unit(steps: &mut Steps) -> Outcome<()> {
    tool::ensure_components()?;
    tool::ensure_target()?;
    steps.run("formatting", cargo().args(["fmt", "--all", "--check"]))?;
    let mut native = cargo_with("clippy --workspace --all-targets -- -D warnings");
    steps.run("clippy, native", &mut native)?;
    let mut wasm = cargo_with(
        "clippy --package openings --lib --test wasm* --target wasm32-unknown-unknown \
         -- -D warnings",
    );
    steps.run("clippy, wasm", &mut wasm)?;
    let mut tests = cargo_with("test --workspace --quiet");
    steps.run("native tests", &mut tests)
}

fn wasm(steps: &mut Steps) -> Outcome<()> {
    tool::ensure_target()?;
    let runner = tool::wasm_bindgen()?.ensure()?.join(format!(
        "wasm-bindgen-test-runner{}",
        std::env::consts::EXE_SUFFIX
    ));
    let driver = Browser::Chromium.driver()?;
    let mut tests =
        cargo_with("test --package openings --test wasm* --target wasm32-unknown-unknown");
    tests
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
        .env("CHROMEDRIVER", driver);
    steps.run("wasm tests in a browser", &mut tests)
}

fn e2e(steps: &mut Steps, browsers: &[Browser], name: Option<&str>) -> Outcome<()> {
    let mut drivers: Vec<(Browser, PathBuf)> = Vec::new();
    for browser in browsers {
        drivers.push((*browser, browser.driver()?));
    }
    let axe = tool::axe().ensure()?.join("axe.min.js");
    let mut dist = root().join("dist");
    steps.take("building what is shipped", || {
        dist = dist::build()?;
        Ok(())
    })?;
    size::print(&dist)?;
    let mut program = PathBuf::new();
    steps.take("building the end-to-end tests", || {
        program = e2e_program()?;
        Ok(())
    })?;
    for (browser, driver) in drivers {
        let mut tests = command(&program);
        tests
            .args(["--browser", browser.name(), "--driver"])
            .arg(driver)
            .arg("--dist")
            .arg(&dist)
            .arg("--axe")
            .arg(&axe)
            .args(name);
        steps.run(&format!("end to end in {}", browser.name()), &mut tests)?;
    }
    // The last of all, so that a bundle that is too large still shows what else is wrong.
    size::check(&dist)
}

/// Builds the program of the end-to-end tests, and gives its path.
pub(crate) fn e2e_program() -> Outcome<PathBuf> {
    run(&mut cargo_with("build --quiet --package openings-e2e"))?;
    Ok(target_dir()
        .join("debug")
        .join(format!("openings-e2e{}", std::env::consts::EXE_SUFFIX)))
}
