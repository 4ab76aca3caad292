//! `openings`: the publisher's command line.
//!
//! ```text
//! feed  ->  postings and issues  ->  check    what a visitor would get
//!                                ->  convert  one native feed
//!                                ->  build    a board for static hosting
//! ```

use std::process::ExitCode;

use clap::Parser;

use args::{Cli, Command};
use check::Verdict;
use failure::Outcome;

mod args;

mod build;
mod check;
mod clock;
mod convert;
mod country;
mod failure;
mod feed;
mod pool;
mod seen;
mod start;
mod terminal;

/// Something is to be mended.
const ISSUES: u8 = 1;
/// Something could not be read or written.
const FAILED: u8 = 2;

fn main() -> ExitCode {
    match run(&Cli::parse().command) {
        Ok(code) => code,
        Err(failure) => {
            terminal::fail(&failure);
            ExitCode::from(FAILED)
        }
    }
}

fn run(command: &Command) -> Outcome<ExitCode> {
    match command {
        Command::Check(args) => {
            return Ok(match check::check(args)? {
                Verdict::Clean => ExitCode::SUCCESS,
                Verdict::Issues => ExitCode::from(ISSUES),
                Verdict::Unreadable => ExitCode::from(FAILED),
            });
        }
        Command::Convert(args) => convert::convert(args)?,
        Command::Build(args) => build::build(args)?,
        Command::New(args) => start::start(args)?,
    }
    Ok(ExitCode::SUCCESS)
}
