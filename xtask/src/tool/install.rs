//! Putting a tool into the cache, whole or not at all.

use std::env::consts::{ARCH, OS};
use std::fs;
use std::path::Path;

use super::{Source, Tool};
use crate::shell::{Outcome, cargo, command, find, run, say};

/// Installs `tool` in `home`: its ready-made archive if it can be had, else from its source.
pub(super) fn install(tool: &Tool, home: &Path) -> Outcome<()> {
    let shelf = home.parent().ok_or("the cache has no folder")?;
    fs::create_dir_all(shelf)?;
    // One installation at a time; the system lets go of the lock however this process ends.
    let lock = fs::File::create(shelf.join(".lock"))?;
    lock.lock()?;
    if tool.whole_in(home).is_some() {
        // Another checkout was faster.
        return Ok(());
    }
    let part = shelf.join(format!(".{}-{}.part", tool.name(), tool.version));
    clear(&part)?;
    fs::create_dir_all(&part)?;
    say(format!(
        "installing {} {} in {} (once for all checkouts)",
        tool.package,
        tool.version,
        shelf.display()
    ));
    let done = fill(tool, &part).and_then(|()| {
        // What lies under the final name was not whole, or we would not be here.
        clear(home)?;
        Ok(fs::rename(&part, home)?)
    });
    if done.is_err() {
        // The error that matters is the one above; a folder that stays is never used.
        let _ = clear(&part);
    }
    done.map_err(|error| format!("cannot install {}: {error}", tool.package).into())
}

fn fill(tool: &Tool, part: &Path) -> Outcome<()> {
    if let Some(url) = archive(tool) {
        match unpack(tool, &url, part) {
            Ok(()) if tool.whole_in(part).is_some() => return Ok(()),
            Ok(()) => say("the archive does not hold what it should; building it here"),
            Err(error) => say(format!("{error}; building it here")),
        }
        clear(part)?;
        fs::create_dir_all(part)?;
    }
    match tool.source {
        Source::Cargo => build(tool, part, &["--locked"]),
        Source::CargoUnlocked => build(tool, part, &[]),
        Source::Npm => fetch(tool, part),
    }
}

/// The address of the ready-made archive for this machine, where there is one.
fn archive(tool: &Tool) -> Option<String> {
    let Tool { version, .. } = tool;
    let github = "https://github.com";
    Some(match (tool.package, OS, ARCH) {
        ("trunk", ..) => {
            let triple = match (OS, ARCH) {
                ("linux", "x86_64" | "aarch64") => format!("{ARCH}-unknown-linux-gnu"),
                ("macos", "x86_64" | "aarch64") => format!("{ARCH}-apple-darwin"),
                _ => return None,
            };
            format!("{github}/trunk-rs/trunk/releases/download/v{version}/trunk-{triple}.tar.gz")
        }
        ("wasm-bindgen-cli", ..) => {
            let triple = match (OS, ARCH) {
                ("linux", "x86_64" | "aarch64") => format!("{ARCH}-unknown-linux-musl"),
                ("macos", "x86_64" | "aarch64") => format!("{ARCH}-apple-darwin"),
                ("windows", "x86_64") => "x86_64-pc-windows-msvc".to_owned(),
                _ => return None,
            };
            format!(
                "{github}/wasm-bindgen/wasm-bindgen/releases/download/{version}/\
                 wasm-bindgen-{version}-{triple}.tar.gz"
            )
        }
        ("binaryen", ..) => {
            let machine = match (OS, ARCH) {
                ("linux", "x86_64" | "aarch64") => format!("{ARCH}-linux"),
                ("macos", "x86_64") => "x86_64-macos".to_owned(),
                ("macos", "aarch64") => "arm64-macos".to_owned(),
                ("windows", "x86_64") => "x86_64-windows".to_owned(),
                _ => return None,
            };
            format!(
                "{github}/WebAssembly/binaryen/releases/download/version_{version}/\
                 binaryen-version_{version}-{machine}.tar.gz"
            )
        }
        ("geckodriver", ..) => {
            let machine = match (OS, ARCH) {
                ("linux", "x86_64") => "linux64",
                ("linux", "aarch64") => "linux-aarch64",
                ("macos", "x86_64") => "macos",
                ("macos", "aarch64") => "macos-aarch64",
                _ => return None,
            };
            format!(
                "{github}/mozilla/geckodriver/releases/download/v{version}/\
                 geckodriver-v{version}-{machine}.tar.gz"
            )
        }
        _ => return None,
    })
}

/// Downloads an archive and brings its programs to `part/bin`.
fn unpack(tool: &Tool, url: &str, part: &Path) -> Outcome<()> {
    say(format!("downloading {url}"));
    let file = part.join("archive.tar.gz");
    run(command("curl")
        .args(["-fsSL", "--proto", "=https", "--connect-timeout", "5"])
        .args(["--retry", "1", "--max-time", "300", "-o"])
        .arg(&file)
        .arg(url))?;
    run(command("tar").arg("-xzf").arg(&file).arg("-C").arg(part))?;
    fs::remove_file(&file)?;
    let bin = part.join("bin");
    if bin.is_dir() {
        return Ok(());
    }
    // Archives hold their programs at the top, or one folder that holds them or their `bin`.
    let folder = if part.join(program(tool.files[0])).is_file() {
        None
    } else {
        fs::read_dir(part)?
            .filter_map(|it| Some(it.ok()?.path()))
            .find(|it| it.is_dir())
    };
    match folder {
        Some(folder) if folder.join("bin").is_dir() => {
            for entry in fs::read_dir(&folder)? {
                let entry = entry?;
                fs::rename(entry.path(), part.join(entry.file_name()))?;
            }
        }
        Some(folder) => fs::rename(folder, bin)?,
        None => {
            fs::create_dir(&bin)?;
            for file in tool.files {
                let name = program(file);
                fs::rename(part.join(&name), bin.join(&name))?;
            }
        }
    }
    Ok(())
}

fn build(tool: &Tool, part: &Path, options: &[&str]) -> Outcome<()> {
    say(format!(
        "building {} from its source: this may take several minutes",
        tool.package
    ));
    // Away from the checkout: its settings and its target folder are for the product.
    run(cargo()
        .current_dir(part)
        .env_remove("CARGO_TARGET_DIR")
        .args([
            "install",
            tool.package,
            "--version",
            &tool.version,
            "--root",
        ])
        .arg(part)
        .args(options))
}

fn fetch(tool: &Tool, part: &Path) -> Outcome<()> {
    if find("npm").is_none() {
        crate::browser::install_packages(&["npm"])?;
    }
    // Binaryen numbers its releases with one number, npm wants three.
    let version = match tool.version.contains('.') {
        true => tool.version.clone(),
        false => format!("{}.0.0", tool.version),
    };
    say(format!("fetching {}@{version} from npm", tool.package));
    run(command("npm")
        .current_dir(part)
        .args([
            "install",
            "--no-audit",
            "--no-fund",
            "--no-save",
            "--prefix",
        ])
        .arg(part)
        .arg(format!("{}@{version}", tool.package)))
}

fn program(name: &str) -> String {
    format!("{name}{}", std::env::consts::EXE_SUFFIX)
}

fn clear(dir: &Path) -> Outcome<()> {
    if dir.exists() {
        fs::remove_dir_all(dir)?;
    }
    Ok(())
}
