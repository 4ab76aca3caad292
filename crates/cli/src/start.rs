//! `openings new`: a folder to start from.

use std::fs;
use std::path::Path;

use crate::args::New;
use crate::failure::{Failure, Outcome};
use crate::terminal::{GOOD, say};

/// The files of the folder.
const FILES: [(&str, &str); 8] = [
    ("README.md", include_str!("start/README.md")),
    ("feeds.txt", include_str!("start/feeds.txt")),
    ("feed.json", include_str!("start/feed.json")),
    ("index.html", include_str!("start/index.html")),
    ("build.sh", include_str!("start/build.sh")),
    (".gitignore", include_str!("start/gitignore")),
    (
        ".github/workflows/board.yml",
        include_str!("start/github.yml"),
    ),
    (".gitlab-ci.yml", include_str!("start/gitlab.yml")),
];

/// Runs the command. Nothing that is there already is written over.
pub(crate) fn start(args: &New) -> Outcome<()> {
    let dir = &args.dir;
    for (name, _) in FILES {
        if dir.join(name).exists() {
            return Err(Failure::other(
                format!("{} is there already", dir.join(name).display()),
                "name a folder that is new or empty",
            ));
        }
    }
    for (name, text) in FILES {
        write(&dir.join(name), text)?;
    }
    say(format!(
        "{GOOD}{}{GOOD:#} is ready: README.md in it says how to go on",
        dir.display()
    ));
    Ok(())
}

fn write(path: &Path, text: &str) -> Outcome<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(Failure::file("make", parent))?;
    }
    fs::write(path, text).map_err(Failure::file("write", path))
}
