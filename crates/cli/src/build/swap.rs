//! The folder of the board, replaced as a whole.
//!
//! The new board is written to a folder of its own beside the target and then put in its place in one step, so
//! nobody ever sees half of one, and a crash leaves the old one or the new one:
//!
//! - no target yet: the new folder is renamed to it;
//! - a symbolic link: a new link takes its place by a rename, and the folder it pointed to goes if this program
//!   made it;
//! - a folder: the two change places (`RENAME_EXCHANGE` of Linux, `RENAME_SWAP` of macOS), and the old one is removed. Where
//!   the file system cannot do that, the old one is moved away first: then there is a moment without a board, but
//!   still none with half of one.
//!
//! A lock beside the target keeps two builds apart; what a killed one left behind is removed by the next.

use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::build::format::is_board;
use crate::failure::{Failure, Outcome};
use crate::terminal::warn;

/// A folder in the making, beside the target.
#[derive(Debug)]
pub(crate) struct Stage {
    target: PathBuf,
    fresh: PathBuf,
    old: PathBuf,
    /// Held while the build goes on; the system lets go of it when the program ends.
    _lock: File,
}

impl Stage {
    /// Begins a new folder for the target. Fails if the target holds anything but a board.
    pub(crate) fn new(target: &Path) -> Outcome<Self> {
        let name = target.file_name().ok_or_else(|| {
            Failure::other(
                format!("{}: this is no name of a folder", target.display()),
                "name a folder to be made, such as public",
            )
        })?;
        let parent = target.parent().filter(|it| !it.as_os_str().is_empty());
        let parent = parent.unwrap_or(Path::new("."));
        fs::create_dir_all(parent).map_err(Failure::file("make", parent))?;
        let beside = |suffix: &str| {
            let mut hidden = OsString::from(".");
            hidden.push(name);
            hidden.push(suffix);
            parent.join(hidden)
        };
        let lock_path = beside(".lock");
        let lock = File::create(&lock_path).map_err(Failure::file("write", &lock_path))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Failure::other(
                    format!("another build is writing {}", target.display()),
                    "wait until it is done",
                ));
            }
            // Some network file systems have no locks: better a build than none.
            Err(TryLockError::Error(_)) => {}
        }
        let stage = Self {
            target: target.to_owned(),
            fresh: beside(".new"),
            old: beside(".old"),
            _lock: lock,
        };
        if !target.exists() && stage.old.is_dir() && is_ours(&stage.old) {
            // A build ended between its two renames.
            fs::rename(&stage.old, target).map_err(Failure::file("write", target))?;
        }
        if target.is_file() {
            return Err(Failure::other(
                format!("{} is a file", target.display()),
                "name the folder to put the board in",
            ));
        }
        if target.exists() && !is_ours(target) {
            return Err(Failure::other(
                format!("{} holds something that is no board", target.display()),
                "it would be removed: name another folder, or empty this one",
            ));
        }
        for leftover in [&stage.fresh, &stage.old] {
            remove(leftover)?;
        }
        fs::create_dir(&stage.fresh).map_err(Failure::file("make", &stage.fresh))?;
        Ok(stage)
    }

    /// The folder to write to.
    pub(crate) fn dir(&self) -> &Path {
        &self.fresh
    }

    /// Puts the new folder in the place of the target.
    pub(crate) fn finish(&self) -> Outcome<()> {
        // Where there is no board yet, there is none to lose, and the disk of a busy machine takes its time.
        if self.target.exists() {
            sync(&self.fresh);
        }
        let write = || Failure::file("write", &self.target);
        if self.target.is_symlink() {
            return self.link().map_err(write());
        }
        if !self.target.exists() {
            return fs::rename(&self.fresh, &self.target).map_err(write());
        }
        match exchange(&self.fresh, &self.target) {
            Ok(()) => remove(&self.fresh),
            Err(_) => {
                warn("this file system cannot swap folders: there was no board for a moment");
                fs::rename(&self.target, &self.old).map_err(write())?;
                fs::rename(&self.fresh, &self.target).map_err(write())?;
                remove(&self.old)
            }
        }
    }

    /// Lets the link that the target is point to the new folder.
    #[cfg(unix)]
    fn link(&self) -> io::Result<()> {
        let parent = self.target.parent().unwrap_or(Path::new(""));
        let before = fs::canonicalize(&self.target);
        // Two names by turns: the one that the link does not point to is free.
        let mut name = OsString::from(".");
        name.push(self.target.file_name().unwrap_or_default());
        let (mut one, mut other) = (name.clone(), name);
        one.push(".a");
        other.push(".b");
        let points_to = fs::read_link(&self.target)?;
        let free = if points_to.file_name() == Some(&one) {
            &other
        } else {
            &one
        };
        let folder = parent.join(free);
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::rename(&self.fresh, &folder)?;
        let link = &self.old;
        std::os::unix::fs::symlink(free, link)?;
        fs::rename(link, &self.target)?;
        let was_made_here = points_to == Path::new(&one) || points_to == Path::new(&other);
        if let Ok(before) = before
            && was_made_here
        {
            fs::remove_dir_all(before)?;
        }
        Ok(())
    }

    #[cfg(not(unix))]
    fn link(&self) -> io::Result<()> {
        Err(io::Error::other("the target is a link: name a folder"))
    }
}

impl Drop for Stage {
    /// Takes away what a build has written that did not come to its end.
    fn drop(&mut self) {
        let _ = remove(&self.fresh);
    }
}

/// Whether a folder is empty or holds a board.
fn is_ours(dir: &Path) -> bool {
    let Ok(mut entries) = fs::read_dir(dir) else {
        return false;
    };
    if entries.next().is_none() {
        return true;
    }
    let mut start = Vec::new();
    let Ok(file) = File::open(dir.join("board.json")) else {
        return false;
    };
    file.take(64).read_to_end(&mut start).is_ok() && is_board(&start)
}

fn remove(path: &Path) -> Outcome<()> {
    let removed = match fs::symlink_metadata(path) {
        Ok(it) if it.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(_) => Ok(()),
    };
    removed.map_err(Failure::file("remove", path))
}

#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Brings everything to the disk before the swap: after a power cut too, the board is the old one or the new one.
fn sync(dir: &Path) {
    #[cfg(target_os = "linux")]
    if let Ok(dir) = File::open(dir) {
        // A file system that cannot do it has nothing to promise.
        let _ = rustix::fs::syncfs(dir);
    }
    #[cfg(not(target_os = "linux"))]
    let _ = dir;
}
