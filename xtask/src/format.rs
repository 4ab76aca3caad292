//! `cargo xtask fmt`, and the check that `test` makes of it.

use std::process::Command;

use crate::args::Args;
use crate::shell::{Outcome, cargo, command, run};
use crate::tool;

/// Formats everything, `view!` as well.
pub(crate) fn format(args: Args) -> Outcome<()> {
    args.finish()?;
    run(leptosfmt()?.arg("--quiet"))?;
    run(cargo().args(["fmt", "--all"]))
}

/// Fails, and shows what differs, if [`format`] would change anything.
pub(crate) fn check() -> Outcome<()> {
    run(cargo().args(["fmt", "--all", "--check"]))?;
    // Leptosfmt tells of every file it looked at; that matters only if one is wrong.
    let output = leptosfmt()?.arg("--check").output()?;
    if output.status.success() {
        return Ok(());
    }
    eprint!("{}", String::from_utf8_lossy(&output.stdout));
    eprint!("{}", String::from_utf8_lossy(&output.stderr));
    Err("a `view!` is not formatted; `cargo xtask fmt` does it".into())
}

fn leptosfmt() -> Outcome<Command> {
    let program = format!("leptosfmt{}", std::env::consts::EXE_SUFFIX);
    let mut leptosfmt = command(tool::leptosfmt().ensure()?.join(program));
    leptosfmt.arg("src");
    Ok(leptosfmt)
}
