//! Calling trunk with its tools on the path.

use std::path::Path;
use std::process::Command;

use crate::shell::{Outcome, command, output, path_with, root};
use crate::tool;

/// Trunk, ready to be given its arguments.
///
/// `release` remaps the paths of this machine, so that two checkouts give the same bytes.
pub(crate) fn trunk(release: bool) -> Outcome<Command> {
    tool::ensure_target()?;
    let dirs = [
        tool::trunk().ensure()?,
        tool::wasm_bindgen()?.ensure()?,
        tool::wasm_opt().ensure()?,
    ];
    let mut trunk = command(dirs[0].join(format!("trunk{}", std::env::consts::EXE_SUFFIX)));
    trunk.env("PATH", path_with(&dirs)?);
    if std::env::var_os("NO_COLOR").is_some() {
        // Trunk wants a truth value where everybody else looks only for the variable.
        trunk.env("NO_COLOR", "true");
    }
    if release {
        as_shipped(&mut trunk)?;
    }
    Ok(trunk)
}

/// The same command, with the compiler's flags of what is shipped.
pub(crate) fn as_shipped(build: &mut Command) -> Outcome<&mut Command> {
    Ok(build.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", remap()?))
}

/// The arguments that trunk gives wasm-opt in a release: what `index.html` asks for.
pub(crate) fn optimization() -> Outcome<Vec<String>> {
    let page = std::fs::read_to_string(root().join("index.html"))?;
    let attribute = |name: &str| {
        let (_, rest) = page.split_once(&format!("{name}=\""))?;
        rest.split('"').next()
    };
    let level = attribute("data-wasm-opt").ok_or("index.html has no data-wasm-opt")?;
    let parameters = attribute("data-wasm-opt-params").unwrap_or_default();
    let mut arguments = vec![format!("-O{level}")];
    arguments.extend(parameters.split_whitespace().map(str::to_owned));
    Ok(arguments)
}

/// Flags that put names in place of this machine's paths.
fn remap() -> Outcome<String> {
    let sysroot =
        output(command("rustc").args(["--print", "sysroot"])).ok_or("rustc is missing")?;
    let version = output(command("rustc").arg("-vV")).ok_or("rustc is missing")?;
    let commit = version
        .lines()
        .find_map(|line| line.strip_prefix("commit-hash: "))
        .unwrap_or("unknown");
    let sources = Path::new(sysroot.trim()).join("lib/rustlib/src/rust");
    let cargo_home = match std::env::var_os("CARGO_HOME") {
        Some(home) => home.into(),
        None => std::env::home_dir()
            .ok_or("there is no home folder")?
            .join(".cargo"),
    };
    let mut flags = Vec::new();
    for (path, name) in [
        (root().as_path(), "/openings".to_owned()),
        (&cargo_home, "/cargo".to_owned()),
        (&sources, format!("/rustc/{commit}")),
    ] {
        let path = path.display().to_string();
        if path.contains(char::is_whitespace) {
            return Err(format!(
                "`{path}` holds a space, and the flags that make a build reproducible cannot; \
                 use a checkout without one"
            )
            .into());
        }
        flags.push(format!("--remap-path-prefix={path}={name}"));
    }
    Ok(flags.join(" "))
}
