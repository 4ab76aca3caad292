//! `cargo xtask dist`

use std::fs;
use std::path::PathBuf;

use crate::args::Args;
use crate::shell::{Outcome, root, run, say, target_dir};
use crate::size;
use crate::trunk::trunk;

/// Writes what is shipped to `dist/` and prints what a first visit loads.
pub(crate) fn dist(args: Args) -> Outcome<()> {
    args.finish()?;
    let dir = build()?;
    size::print(&dir)
}

/// Builds `dist/`.
pub(crate) fn build() -> Outcome<PathBuf> {
    let dir = root().join("dist");
    let mut trunk = trunk(true)?;
    // Trunk copies the snippets it finds here, those of an older build as well.
    let leftovers = target_dir().join("wasm-bindgen/release");
    if leftovers.exists() {
        fs::remove_dir_all(leftovers)?;
    }
    say("building what is shipped (minutes the first time)");
    run(trunk
        .env_remove("OPENINGS_FEED")
        .args(["build", "--release", "--dist"])
        .arg(&dir))?;
    Ok(dir)
}
