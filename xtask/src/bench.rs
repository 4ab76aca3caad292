//! `cargo xtask bench`

use crate::args::Args;
use crate::shell::Outcome;
use crate::{dist, size};

/// Prints what is measured: for now, what a first visit loads.
pub(crate) fn bench(args: Args) -> Outcome<()> {
    args.finish()?;
    size::print(&dist::build()?)
}
