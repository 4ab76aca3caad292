//! The project's own commands.
//!
//! ```text
//! cargo xtask serve    build the standalone board and serve it, rebuilding on every change
//! cargo xtask test     everything that has to hold, in the order of cost
//! cargo xtask dist     what is shipped, in dist/
//! cargo xtask bench    what is measured
//! cargo xtask bundle   what a bundle needs beyond trunk; trunk's hook calls it
//! ```
//!
//! Each of them first fetches the tools it needs that are not there.

#![allow(
    clippy::disallowed_methods,
    reason = "the core has no clock, but a build may say how long it took"
)]

mod args;
mod bench;
mod browser;
mod bundle;
mod digest;
mod dist;
mod minify;
mod pack;
mod reader;
mod serve;
mod shell;
mod size;
mod split;
mod test;
mod tool;
mod trunk;

use std::process::ExitCode;

use crate::args::Args;
use crate::shell::Outcome;

const USAGE: &str = "\
usage: cargo xtask <command>

  serve [--feed PATH] [--release] [--port 8080]
      build the standalone board and serve it on http://127.0.0.1:8080
  test [--only unit|wasm|e2e] [--browser chromium|firefox|webkit] [NAME]
      formatting, clippy, native tests, wasm tests, end-to-end tests;
      NAME narrows the end-to-end tests to those whose name contains it
  dist
      write what is shipped to dist/
  bench
      print the table of sizes
  bench search [--docs FILE --queries FILE] [--limit N] [--engines ours,minisearch,flexsearch,ufuzzy,orama]
      measure the search beside other libraries, in Chromium; without files on generated postings
";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next().unwrap_or_default();
    match run(&command, Args::new(arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask {command}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: &str, args: Args) -> Outcome<()> {
    match command {
        "serve" => serve::serve(args),
        "test" => test::test(args),
        "dist" => dist::dist(args),
        "bench" => bench::bench(args),
        "bundle" => bundle::bundle(args),
        "" | "help" | "--help" | "-h" => {
            print!("{USAGE}");
            Ok(())
        }
        _ => Err(format!("there is no such command\n\n{USAGE}").into()),
    }
}
