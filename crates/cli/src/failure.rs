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
    #[error("cannot {act} {}", path.display())]
    File {
        act: &'static str,
        path: PathBuf,
        source: io::Error,
    },
    /// Anything else, with its remedy.
    #[error("{what}\n  {remedy}")]
    Other { what: String, remedy: String },
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
        move |source| Self::File { act, path, source }
    }
}
