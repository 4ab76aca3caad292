//! The compressed twins that a static host serves, and the list of integrity hashes.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;

use flate2::{Compression, GzBuilder};

use crate::bundle::files_below;
use crate::digest::integrity;
use crate::shell::Outcome;

/// What compresses well; pictures and fonts are compressed already.
const PACKED: [&str; 10] = [
    "html",
    "js",
    "css",
    "wasm",
    "json",
    "ftl",
    "svg",
    "txt",
    "webmanifest",
    "xml",
];

/// Writes `.br` and `.gz` beside each file of `dir`, and `integrity.json`.
pub(crate) fn pack(dir: &Path) -> Outcome<()> {
    let mut hashes = BTreeMap::new();
    for name in files_below(dir)? {
        let content = fs::read(dir.join(&name))?;
        hashes.insert(name, integrity(&content));
    }
    let list = serde_json::to_string_pretty(&hashes)?;
    fs::write(dir.join("integrity.json"), list + "\n")?;

    for name in files_below(dir)? {
        let extension = name.rsplit('.').next().unwrap_or_default();
        if !PACKED.contains(&extension) {
            continue;
        }
        let content = fs::read(dir.join(&name))?;
        fs::write(dir.join(format!("{name}.br")), brotli(&content)?)?;
        fs::write(dir.join(format!("{name}.gz")), gzip(&content)?)?;
    }
    Ok(())
}

/// Brotli as small as it gets.
fn brotli(content: &[u8]) -> Outcome<Vec<u8>> {
    let mut packed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut packed, 1 << 16, 11, 24);
    writer.write_all(content)?;
    drop(writer);
    Ok(packed)
}

/// Gzip without a name and a time, so that equal content gives equal bytes.
fn gzip(content: &[u8]) -> Outcome<Vec<u8>> {
    let mut writer = GzBuilder::new()
        .mtime(0)
        .write(Vec::new(), Compression::best());
    writer.write_all(content)?;
    Ok(writer.finish()?)
}
