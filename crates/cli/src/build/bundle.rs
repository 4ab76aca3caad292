//! The standalone board: the files of a bundle, told where `board.json` is.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::build::html::{Html, escape};
use crate::build::index::language_links;
use crate::failure::{Failure, Outcome};

/// The feed that the page of a bundle names.
const DEMO_FEED: &str = "feed.json";
/// What changes here, and the list of hashes that then no longer holds.
const CHANGED: [&str; 3] = ["index.html", "manifest.webmanifest", "integrity.json"];

/// Copies the bundle to `dir`, with this title and links to the pages of these languages.
pub(crate) fn copy(
    bundle: &Path,
    dir: &Path,
    title: &str,
    languages: &[(String, usize)],
) -> Outcome<()> {
    let page = bundle.join("index.html");
    if !page.is_file() || !bundle.join("openings.js").is_file() {
        return Err(Failure::other(
            format!("{}: this is no bundle of the board", bundle.display()),
            "name the folder that `cargo xtask dist` writes, with index.html and openings.js in it",
        ));
    }
    copy_folder(bundle, dir)?;
    let html = fs::read_to_string(&page).map_err(Failure::file("read", &page))?;
    write(dir, "index.html", &page_for_board(&html, title, languages)?)?;
    let manifest = bundle.join("manifest.webmanifest");
    if let Ok(text) = fs::read_to_string(manifest) {
        write(dir, "manifest.webmanifest", &manifest_for(&text, title))?;
    }
    let hashes = bundle.join("integrity.json");
    if let Ok(text) = fs::read_to_string(hashes) {
        write(dir, "integrity.json", &hashes_for(&text))?;
    }
    Ok(())
}

fn write(dir: &Path, name: &str, text: &str) -> Outcome<()> {
    let path = dir.join(name);
    fs::write(&path, text).map_err(Failure::file("write", &path))
}

fn copy_folder(from: &Path, to: &Path) -> Outcome<()> {
    fs::create_dir_all(to).map_err(Failure::file("make", to))?;
    for entry in fs::read_dir(from).map_err(Failure::file("read", from))? {
        let path = entry.map_err(Failure::file("read", from))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            copy_folder(&path, &to.join(&*name))?;
            continue;
        }
        // Compressed twins of what is changed or left out would be served in its place.
        let plain = name.trim_end_matches(".br").trim_end_matches(".gz");
        if plain != DEMO_FEED && !CHANGED.contains(&plain) {
            let target = to.join(&*name);
            fs::copy(&path, &target).map_err(Failure::file("copy", &path))?;
        }
    }
    Ok(())
}

/// The page with `board.json` in the place of the demo's feed.
fn page_for_board(page: &str, title: &str, languages: &[(String, usize)]) -> Outcome<String> {
    let mut out = String::new();
    let mut rest = page;
    let mut has_board = false;
    while let Some(start) = rest.find('<') {
        let end = rest[start..]
            .find('>')
            .map_or(rest.len(), |it| start + it + 1);
        let tag = &rest[start..end];
        out.push_str(&rest[..start]);
        rest = &rest[end..];
        let is = |name: &str| {
            let after = tag.strip_prefix('<').and_then(|it| it.strip_prefix(name));
            after.is_some_and(|it| it.starts_with([' ', '\n', '>', '/']))
        };
        if is("link") && tag.contains(DEMO_FEED) {
            // The board is no feed that a feed reader could follow.
            continue;
        }
        if is("job-openings") || is("script") && tag.contains("data-src") {
            has_board |= tag.contains(DEMO_FEED);
            out.push_str(&tag.replace(DEMO_FEED, "board.json"));
        } else if is("a") && tag.contains(DEMO_FEED) {
            // It leads to pages, and no longer to a feed.
            out.push_str(&tag.replace(DEMO_FEED, "jobs/"));
            out.push_str("All jobs");
            rest = &rest[rest.find('<').unwrap_or(rest.len())..];
        } else if is("noscript") {
            let end = rest.find("</noscript>").unwrap_or(0);
            rest = &rest[end..];
            out.push_str(tag);
            out.push_str(&Html::fragment(|html| {
                language_links(languages, "jobs/", html)
            }));
        } else if is("title") || is("span") {
            // The name of the board stands in both.
            let end = rest.find('<').unwrap_or(rest.len());
            out.push_str(tag);
            if &rest[..end] == "Openings" {
                escape(title, &mut out);
            } else {
                out.push_str(&rest[..end]);
            }
            rest = &rest[end..];
        } else {
            out.push_str(tag);
        }
    }
    out.push_str(rest);
    if !has_board {
        return Err(Failure::other(
            "the bundle's index.html has no <job-openings src=\"feed.json\">",
            "make the bundle anew with `cargo xtask dist`",
        ));
    }
    Ok(out)
}

fn manifest_for(text: &str, title: &str) -> String {
    let Ok(Value::Object(mut manifest)) = serde_json::from_str(text) else {
        return text.to_owned();
    };
    manifest.insert("name".to_owned(), title.into());
    manifest.insert("short_name".to_owned(), title.into());
    Value::from(manifest).to_string()
}

/// The hashes of what is still as it was.
fn hashes_for(text: &str) -> String {
    let Ok(Value::Object(mut hashes)) = serde_json::from_str(text) else {
        return "{}\n".to_owned();
    };
    hashes.retain(|name, _| name != DEMO_FEED && !CHANGED.contains(&name.as_str()));
    format!("{:#}\n", Value::from(hashes))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<title>Openings</title><link href=feed.json rel=alternate><a href=./><span>Openings</span></a>\
        <job-openings loading=eager src=feed.json> <p><a href=feed.json>All jobs as a feed</a></p></job-openings>\
        <noscript><p>The feed</p></noscript>";

    #[test]
    fn the_page_shows_the_board() {
        let languages = [("de".to_owned(), 2)];
        let page = page_for_board(PAGE, "A & B", &languages).expect("a page of a bundle");
        assert!(page.contains("<title>A &amp; B</title>"), "{page}");
        assert!(page.contains("<span>A &amp; B</span>"));
        assert!(page.contains("src=board.json"));
        assert!(page.contains("<a href=jobs/>All jobs</a>"));
        assert!(page.contains(
            "<noscript><ul class=\"jobs\"><li><a href=\"jobs/de/\" lang=\"de\">Deutsch</a> (2)"
        ));
        assert!(!page.contains("feed.json"));
        assert!(page_for_board("<p>", "A", &[]).is_err());
    }
}
