//! What ends a command: what happened, where, and what to do about it.

use std::io;
use std::path::{Path, PathBuf};

/// Why a command could not do its work.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// A feed that cannot be read at all.
    #[error("{feed}: {what}\n  {remedy}")]
    Feed {
        feed: String,
        what: String,
        remedy: &'static str,
    },
    /// A file or folder that cannot be read or written.
    #[error("cannot {act} {}: {}\n  {}", path.display(), cause(error), remedy(error))]
    File {
        act: &'static str,
        path: PathBuf,
        error: io::Error,
    },
    /// Anything else, with its remedy.
    #[error("{what}\n  {remedy}")]
    Other { what: String, remedy: String },
}

/// What the system says, without the number that it has there.
fn cause(error: &io::Error) -> String {
    let text = match error.kind() {
        io::ErrorKind::NotFound => "there is no such file or folder".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        io::ErrorKind::NotADirectory => "a part of this path is a file and no folder".to_owned(),
        _ => error.to_string(),
    };
    text.split(" (os error")
        .next()
        .unwrap_or_default()
        .to_owned()
}

fn remedy(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::NotFound => {
            "look whether the name is right, and whether you are in the right folder"
        }
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            "choose a place that you may read and write, or ask whom it belongs to"
        }
        io::ErrorKind::IsADirectory => "name a file",
        io::ErrorKind::NotADirectory => "name another place",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "make room on this disk",
        _ => "try again, or choose another place",
    }
}

/// What commands give.
pub(crate) type Outcome<T> = Result<T, Failure>;

impl Failure {
    pub(crate) fn other(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self::Other {
            what: what.into(),
            remedy: remedy.into(),
        }
    }

    /// Makes a failure of an error of the file system: `.map_err(Failure::file("write", path))`.
    pub(crate) fn file(act: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self + use<> {
        let path = path.to_owned();
        move |error| Self::File { act, path, error }
    }
}
