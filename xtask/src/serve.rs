//! `cargo xtask serve`

use crate::args::Args;
use crate::shell::{Outcome, run, say, target_dir};
use crate::trunk::trunk;

/// Builds the standalone board and serves it until it is stopped.
pub(crate) fn serve(mut args: Args) -> Outcome<()> {
    let feed = args.option("--feed")?;
    let release = args.flag("--release");
    let port = args.option("--port")?.unwrap_or_else(|| "8080".into());
    let port: u16 = port
        .parse()
        .map_err(|_| format!("`{port}` is not a port"))?;
    args.finish()?;

    let mut trunk = trunk(release)?;
    trunk
        .args(["serve", "--address", "127.0.0.1", "--port"])
        .arg(port.to_string())
        .arg("--dist")
        .arg(served_dir());
    if release {
        trunk.arg("--release");
    }
    if let Some(feed) = feed {
        let feed = std::fs::canonicalize(&feed)
            .map_err(|error| format!("cannot read the feed `{feed}`: {error}"))?;
        trunk.env("OPENINGS_FEED", feed);
    }
    say(format!(
        "building (minutes the first time), then serving on http://127.0.0.1:{port}"
    ));
    run(&mut trunk)
}

/// What is served stays apart from `dist/`, which holds what is shipped and nothing else.
fn served_dir() -> std::path::PathBuf {
    target_dir().join("served")
}
