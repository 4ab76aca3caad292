//! `cargo xtask bundle`: what a bundle needs beyond trunk.
//!
//! Trunk calls it when its own work lies in the staging folder. It gives the glue and the
//! WebAssembly names made from what they hold (trunk's are made from what they held before
//! wasm-bindgen and wasm-opt), adds the locales, the loader, the service worker and the feed, and
//! tells them each other's names.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::args::Args;
use crate::digest;
use crate::minify::{minify, shorten};
use crate::pack::pack;
use crate::shell::{Outcome, root, say, target_dir};
use crate::split::split;

/// Where the loader is told the names of its files; an object.
const FILES_OBJECT: &str = "{/* files */}";
/// Where the service worker is told what makes the standalone board; an array.
const FILES_ARRAY: &str = "[/* files */]";
/// Where the service worker is told a hash of all that.
const VERSION: &str = "\"/* version */\"";

/// A feed for a checkout that has no demo.
const TINY_FEED: &str = r#"{
  "version": "https://jsonfeed.org/version/1.1",
  "title": "A feed with one posting",
  "items": [
    {
      "id": "1",
      "url": "https://example.org/jobs/1",
      "title": "Gardener",
      "language": "en",
      "content_text": "Look after the trees of the town.",
      "date_published": "2026-01-05T08:00:00Z",
      "_jobposting": {
        "@type": "JobPosting",
        "hiringOrganization": { "@type": "Organization", "name": "Example Town" },
        "jobLocation": {
          "@type": "Place",
          "address": { "addressLocality": "Graz", "addressCountry": "AT" }
        }
      }
    }
  ]
}
"#;

/// Completes the bundle in trunk's staging folder.
pub(crate) fn bundle(args: Args) -> Outcome<()> {
    args.finish()?;
    let stage = std::env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or("this is trunk's hook; call `trunk build` or `cargo xtask dist`")?;
    let release = std::env::var("TRUNK_PROFILE").is_ok_and(|it| it == "release");
    complete(&root(), &stage, release)
}

fn complete(root: &Path, stage: &Path, release: bool) -> Outcome<()> {
    let rest = if release { Some(part(stage)?) } else { None };
    let glue = rename_by_content(stage, "openings-", ".js")?;
    let wasm = rename_by_content(stage, "openings-", "_bg.wasm")?;
    let mut files = BTreeMap::new();
    let locales = copy_locales(&root.join("locales"), stage)?;
    files.insert("locales".to_owned(), locales);
    let roles = copy_roles(&root.join("crates/search/roles"), stage)?;
    files.insert("roles".to_owned(), roles);
    files.insert(
        "reader".to_owned(),
        crate::reader::add(root, stage, release)?,
    );
    files.extend(rest.map(|it| ("rest".to_owned(), it)));
    files.insert("glue".to_owned(), glue.clone());
    files.insert("wasm".to_owned(), wasm.clone());
    let files = json!(files);

    let loader = script(root, "openings.js", release)?;
    let loader = loader.map(|it| it.replace(FILES_OBJECT, &files.to_string()));
    write(stage, "openings.js", loader)?;

    let page = stage.join("index.html");
    fs::write(
        &page,
        with_preloads(&fs::read_to_string(&page)?, &glue, &wasm)?,
    )?;

    let offline: Vec<String> = files_below(stage)?
        .into_iter()
        .filter(|it| it != "sw.js" && it != "feed.json" && !it.ends_with(".map"))
        .collect();
    let mut all = Vec::new();
    for name in &offline {
        all.extend_from_slice(name.as_bytes());
        all.extend_from_slice(&fs::read(stage.join(name))?);
    }
    let worker = script(root, "sw.js", release)?.map(|it| {
        it.replace(FILES_OBJECT, &files.to_string())
            .replace(FILES_ARRAY, &json!(offline).to_string())
            .replace(VERSION, &format!("\"{}\"", digest::short(&all)))
    });
    write(stage, "sw.js", worker)?;

    fs::write(stage.join("feed.json"), feed(root)?)?;
    if release {
        pack(stage)?;
    }
    Ok(())
}

/// Parts the program, and gives the name of the part that comes later.
fn part(stage: &Path) -> Outcome<String> {
    let glue = stage.join(only_file(stage, "openings-", ".js")?);
    let wasm = stage.join(only_file(stage, "openings-", "_bg.wasm")?);
    let linked = target_dir().join("wasm32-unknown-unknown/release/openings.wasm");
    let parts = split(&fs::read(&wasm)?, &fs::read(linked)?)?;
    // Trunk's own minifier does not know this syntax and leaves the glue as it is.
    let small = minify(&fs::read_to_string(&glue)?, &[]);
    fs::write(glue, parts.names.apply(&small))?;
    let name = format!("rest-{}.wasm", digest::short(&parts.rest));
    fs::write(wasm, parts.first)?;
    fs::write(stage.join(&name), parts.rest)?;
    Ok(name)
}

/// The names of all files below `dir`, with `/`, in their order.
pub(crate) fn files_below(dir: &Path) -> Outcome<Vec<String>> {
    let mut files = Vec::new();
    let mut folders = vec![(dir.to_owned(), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                folders.push((entry.path(), name + "/"));
            } else if !name.ends_with(".br") && !name.ends_with(".gz") {
                files.push(name);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// Renames the one file `<prefix>…<suffix>` of `dir` by what it holds, and gives the name.
fn rename_by_content(dir: &Path, prefix: &str, suffix: &str) -> Outcome<String> {
    let name = only_file(dir, prefix, suffix)?;
    let content = fs::read(dir.join(&name))?;
    let renamed = format!("{prefix}{}{suffix}", digest::short(&content));
    fs::rename(dir.join(name), dir.join(&renamed))?;
    Ok(renamed)
}

fn only_file(dir: &Path, prefix: &str, suffix: &str) -> Outcome<String> {
    let mut names = files_below(dir)?;
    names.retain(|it| it.starts_with(prefix) && it.ends_with(suffix));
    match <[String; 1]>::try_from(names) {
        Ok([name]) => Ok(name),
        Err(names) => {
            Err(format!("trunk should have written one {prefix}*{suffix}, not {names:?}").into())
        }
    }
}

/// Copies the words of the interface, `<lang>/board.ftl`, and gives the pattern of their names.
///
/// English is left out: it is compiled in, and nobody would ever ask for the file.
fn copy_locales(source: &Path, stage: &Path) -> Outcome<String> {
    let mut files = BTreeMap::new();
    for name in files_below(source)? {
        if let Some(language) = name.strip_suffix("/board.ftl").filter(|it| *it != "en") {
            files.insert(language.to_owned(), source.join(&name));
        }
    }
    copy_by_language(stage, "locales", "ftl", files)
}

/// Copies other words for roles, `<lang>.txt`, and gives the pattern of their names.
fn copy_roles(source: &Path, stage: &Path) -> Outcome<String> {
    let mut files = BTreeMap::new();
    for name in files_below(source)? {
        if let Some(language) = name.strip_suffix(".txt") {
            files.insert(language.to_owned(), source.join(&name));
        }
    }
    copy_by_language(stage, "roles", "txt", files)
}

/// Copies a file for each language to `<folder>/<lang>-<hash>.<extension>`, without comments. The hash is that of all the
/// files: the loader is told one pattern, with `*` for the language, where each name would be a dozen bytes more in it.
fn copy_by_language(
    stage: &Path,
    folder: &str,
    extension: &str,
    files: BTreeMap<String, PathBuf>,
) -> Outcome<String> {
    let mut texts = BTreeMap::new();
    let mut all = Vec::new();
    for (language, file) in files {
        let text = without_comments(&fs::read_to_string(file)?);
        all.extend_from_slice(text.as_bytes());
        texts.insert(language, text);
    }
    let hash = digest::short(&all);
    fs::create_dir_all(stage.join(folder))?;
    for (language, text) in texts {
        fs::write(
            stage.join(format!("{folder}/{language}-{hash}.{extension}")),
            text,
        )?;
    }
    Ok(format!("{folder}/*-{hash}.{extension}"))
}

/// Fluent without its comments and the empty lines between messages.
///
/// An empty line inside a message is part of its text; what follows it is indented.
fn without_comments(fluent: &str) -> String {
    let lines: Vec<&str> = fluent
        .lines()
        .filter(|line| !line.starts_with('#'))
        .collect();
    let mut text = String::new();
    for (at, line) in lines.iter().enumerate() {
        if line.trim().is_empty() {
            let next = lines[at..].iter().find(|it| !it.trim().is_empty());
            if !next.is_some_and(|it| it.starts_with(' ')) {
                continue;
            }
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// A script of the element, small in a release; `None` in a checkout that has none yet.
fn script(root: &Path, name: &str, release: bool) -> Outcome<Option<String>> {
    let file = root.join("src/embed").join(name);
    if !file.is_file() {
        say(format!("there is no {}", file.display()));
        return Ok(None);
    }
    let text = fs::read_to_string(file)?;
    // The places to fill are comments, which minifying would take away.
    let keep = [FILES_OBJECT, FILES_ARRAY, VERSION];
    Ok(Some(if release { shorten(&text, &keep) } else { text }))
}

fn write(stage: &Path, name: &str, text: Option<String>) -> Outcome<()> {
    if let Some(text) = text {
        fs::write(stage.join(name), text)?;
    }
    Ok(())
}

/// The page with preloads in the place of trunk's link to the program.
fn with_preloads(page: &str, glue: &str, wasm: &str) -> Outcome<String> {
    let preloads = format!(
        "<link rel=\"modulepreload\" href=\"{glue}\">\
         <link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" crossorigin href=\"{wasm}\">"
    );
    let mut from = 0;
    while let Some(start) = page[from..].find("<link").map(|it| it + from) {
        let end = page[start..]
            .find('>')
            .map_or(page.len(), |it| start + it + 1);
        let tag = &page[start..end];
        if tag.contains("data-trunk") && tag.contains("rust") {
            return Ok(format!("{}{preloads}{}", &page[..start], &page[end..]));
        }
        from = end;
    }
    Err("index.html has no <link data-trunk rel=\"rust\">".into())
}

fn feed(root: &Path) -> Outcome<Vec<u8>> {
    if let Some(path) = std::env::var_os("OPENINGS_FEED") {
        let path = PathBuf::from(path);
        return fs::read(&path)
            .map_err(|error| format!("cannot read the feed {}: {error}", path.display()).into());
    }
    let demo = root.join("demo/feed.json");
    if demo.is_file() {
        Ok(fs::read(demo)?)
    } else {
        Ok(TINY_FEED.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_go_and_paragraphs_of_a_message_stay() {
        let fluent = "# a comment\n\nlist-empty = Nothing  \n\n### group\n\nhelp =\n    One.\n\n    Two.\n    #no comment\n";
        assert_eq!(
            without_comments(fluent),
            "list-empty = Nothing\nhelp =\n    One.\n\n    Two.\n    #no comment\n"
        );
    }

    #[test]
    fn preloads_take_the_place_of_the_link_to_the_program() {
        let page =
            "<head><link rel=icon href=rust.svg><link data-trunk-id=0 rel=rust data-trunk><p>";
        let page = with_preloads(page, "g.js", "w.wasm").unwrap();
        assert!(page.starts_with("<head><link rel=icon href=rust.svg><link rel=\"modulepreload\""));
        assert!(page.ends_with("href=\"w.wasm\"><p>"));
        assert!(!page.contains("data-trunk"));
        assert!(with_preloads("<head>", "g.js", "w.wasm").is_err());
    }

    #[test]
    fn the_tiny_feed_is_json() {
        let feed: serde_json::Value = serde_json::from_str(TINY_FEED).unwrap();
        assert_eq!(feed["items"][0]["title"], "Gardener");
    }
}
