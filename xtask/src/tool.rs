//! The tools that rustup does not bring, in pinned versions.
//!
//! A tool is taken from the path if its version is right. Otherwise it lives in a cache of the
//! user that every checkout shares: `<cache>/openings/tools/<tool>-<version>/`. A tool appears
//! there under its name only when it is whole, so an interrupted installation leaves nothing that
//! a later one would trust.

mod install;

use std::path::{Path, PathBuf};

use crate::shell::{Outcome, cargo, command, find, output, root, run, say};

/// How a tool is built when its ready-made archive cannot be had.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Source {
    /// `cargo install --locked`.
    Cargo,
    /// `cargo install` with the newest dependencies, for crates whose lock file does not build.
    CargoUnlocked,
    /// A package of npm.
    Npm,
}

/// A program, or a file, in one version.
pub(crate) struct Tool {
    /// The name of its package.
    package: &'static str,
    /// The programs or files that make it whole; the first one says its version.
    files: &'static [&'static str],
    version: String,
    source: Source,
}

/// The version of wasm-opt. Trunk.toml names it as well, for those who call trunk themselves.
pub(crate) const BINARYEN: &str = "132";

/// Builds the bundle.
pub(crate) fn trunk() -> Tool {
    Tool {
        package: "trunk",
        files: &["trunk"],
        version: "0.21.14".into(),
        source: Source::Cargo,
    }
}

/// Writes the glue between WebAssembly and JavaScript; its version must be that of the library.
pub(crate) fn wasm_bindgen() -> Outcome<Tool> {
    let lock = std::fs::read_to_string(root().join("Cargo.lock"))?;
    let version = locked_version(&lock, "wasm-bindgen")
        .ok_or("Cargo.lock does not name a version of wasm-bindgen")?;
    Ok(Tool {
        package: "wasm-bindgen-cli",
        files: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        version: version.into(),
        source: Source::CargoUnlocked,
    })
}

/// Makes WebAssembly small.
pub(crate) fn wasm_opt() -> Tool {
    Tool {
        package: "binaryen",
        files: &["wasm-opt"],
        version: BINARYEN.into(),
        source: Source::Npm,
    }
}

/// Drives Firefox.
pub(crate) fn geckodriver() -> Tool {
    Tool {
        package: "geckodriver",
        files: &["geckodriver"],
        version: "0.37.1".into(),
        source: Source::Cargo,
    }
}

/// Looks for what keeps people out; the end-to-end tests inject it.
pub(crate) fn axe() -> Tool {
    Tool {
        package: "axe-core",
        files: &["axe.min.js"],
        version: "4.12.1".into(),
        source: Source::Npm,
    }
}

/// The search libraries that ours is measured against, each with the module that the bench's page imports.
pub(crate) fn search_libraries() -> [Tool; 4] {
    let library = |package, files, version: &str| Tool {
        package,
        files,
        version: version.into(),
        source: Source::Npm,
    };
    [
        library("minisearch", &["dist/es/index.js"], "7.2.0"),
        library(
            "flexsearch",
            &["dist/flexsearch.bundle.module.min.mjs"],
            "0.8.212",
        ),
        library("@leeoniya/ufuzzy", &["dist/uFuzzy.mjs"], "1.0.19"),
        library("@orama/orama", &["dist/browser/index.js"], "3.1.18"),
    ]
}

impl Tool {
    /// The name of its package without its scope.
    pub(crate) fn name(&self) -> &'static str {
        self.package.rsplit('/').next().unwrap_or(self.package)
    }

    /// The folder of its programs, installing it first if need be.
    pub(crate) fn ensure(&self) -> Outcome<PathBuf> {
        if let Some(dir) = self.on_path() {
            return Ok(dir);
        }
        let home = cache_dir()?.join(format!("{}-{}", self.name(), self.version));
        if let Some(dir) = self.whole_in(&home) {
            return Ok(dir);
        }
        install::install(self, &home)?;
        self.whole_in(&home).ok_or_else(|| {
            format!(
                "{} was installed in {} but is not the version {}",
                self.package,
                home.display(),
                self.version
            )
            .into()
        })
    }

    fn on_path(&self) -> Option<PathBuf> {
        let dir = find(self.files[0])?.parent()?.to_owned();
        self.is_whole(&dir).then_some(dir)
    }

    /// The folder below `home` that holds the whole tool in the right version.
    fn whole_in(&self, home: &Path) -> Option<PathBuf> {
        let package = format!("node_modules/{}", self.package);
        ["bin", "node_modules/.bin", &package]
            .into_iter()
            .map(|it| home.join(it))
            .find(|dir| self.is_whole(dir))
    }

    fn is_whole(&self, dir: &Path) -> bool {
        let files = self.files.iter().map(|file| {
            if file.contains('.') {
                dir.join(file)
            } else {
                dir.join(format!("{file}{}", std::env::consts::EXE_SUFFIX))
            }
        });
        let files: Vec<PathBuf> = files.collect();
        files.iter().all(|it| it.is_file()) && self.has_version(&files[0])
    }

    fn has_version(&self, file: &Path) -> bool {
        if file.extension().is_some_and(|it| it == "js" || it == "mjs") {
            // A file has no version of its own, and its folder is named for it.
            return true;
        }
        let said = output(command(file).arg("--version")).unwrap_or_default();
        said.split(|it: char| it.is_whitespace() || it == '(' || it == ')')
            .any(|word| word == self.version)
    }
}

/// Adds the WebAssembly target to the toolchain if it is missing.
pub(crate) fn ensure_target() -> Outcome<()> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let sysroot = output(command("rustc").args(["--print", "sysroot"]))
        .ok_or("rustc is not on the path; rustup brings it: https://rustup.rs")?;
    let library = Path::new(sysroot.trim()).join("lib/rustlib").join(TARGET);
    if library.is_dir() {
        return Ok(());
    }
    say(format!("adding the target {TARGET} (once, under a minute)"));
    run(command("rustup").args(["target", "add", TARGET]))
}

/// Adds the parts of the toolchain that rustup's smallest profile leaves out.
pub(crate) fn ensure_components() -> Outcome<()> {
    for (name, subcommand) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if output(cargo().args([subcommand, "--version"])).is_none() {
            say(format!(
                "adding the component {name} (once, under a minute)"
            ));
            run(command("rustup").args(["component", "add", name]))?;
        }
    }
    Ok(())
}

/// The folder of all tools.
fn cache_dir() -> Outcome<PathBuf> {
    let set = |name: &str| {
        std::env::var_os(name)
            .map(PathBuf::from)
            .filter(|it| it.is_absolute())
    };
    let base = if let Some(dir) = set("XDG_CACHE_HOME") {
        dir
    } else if cfg!(windows) {
        set("LOCALAPPDATA").ok_or("LOCALAPPDATA is not set")?
    } else if cfg!(target_os = "macos") {
        set("HOME").ok_or("HOME is not set")?.join("Library/Caches")
    } else {
        set("HOME").ok_or("HOME is not set")?.join(".cache")
    };
    Ok(base.join("openings/tools"))
}

/// The version that a lock file gives a package.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines
        .nth(1)?
        .strip_prefix("version = \"")?
        .strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_a_package_is_read_from_the_lock_file() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"9.9.9\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(lock, "leptos"), None);
    }

    #[test]
    fn trunk_toml_asks_for_the_wasm_opt_that_is_installed() {
        let config = std::fs::read_to_string(root().join("Trunk.toml")).unwrap();
        assert!(config.contains(&format!("wasm_opt = \"version_{BINARYEN}\"")));
    }
}
