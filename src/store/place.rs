//! Where a session file and all that lies beside it stand.
//!
//! Symbolic links are followed first, so that a link stays a link and everybody who opens the same file, by whatever
//! name, meets at the same lock. Every name here is the file's own name with something added.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

/// How many backups are kept.
pub(super) const BACKUPS: usize = 5;

/// A session file, its folder and its companions.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// The session file itself, links followed.
    pub(super) file: PathBuf,
}

impl Place {
    /// The place of a file that is there.
    pub(super) fn of(path: &Path) -> io::Result<Self> {
        Ok(Self { file: path.canonicalize()? })
    }

    /// The place of a file that is to be made; its folder must be there.
    pub(super) fn fresh(path: &Path) -> io::Result<Self> {
        let name = path.file_name().ok_or_else(|| io::Error::from(io::ErrorKind::InvalidFilename))?;
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        Ok(Self { file: folder.unwrap_or(Path::new(".")).canonicalize()?.join(name) })
    }

    pub(super) fn folder(&self) -> &Path {
        folder_of(&self.file)
    }

    pub(super) fn journal(&self) -> PathBuf {
        with(&self.file, ".journal")
    }

    pub(super) fn lock(&self) -> PathBuf {
        with(&self.file, ".lock")
    }

    /// Backup `number`, 1 for the newest.
    pub(super) fn backup(&self, number: usize) -> PathBuf {
        with(&self.file, &format!(".bak{number}"))
    }

    /// Where the file is kept as an older version wrote it.
    pub(super) fn of_format(&self, format: u32) -> PathBuf {
        with(&self.file, &format!(".format-{format}"))
    }

    /// A name beside the file that nothing has yet, for example `x.ron.damaged-1`.
    pub(super) fn aside(&self, what: &str) -> PathBuf {
        free(|number| with(&self.file, &format!(".{what}-{number}")))
    }
}

/// The folder a path stands in.
pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// `path` with `suffix` added to its last part.
pub(super) fn with(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    name.into()
}

/// The first of the names that `name` makes from 1, 2 and on that nothing has.
pub(super) fn free(name: impl Fn(u32) -> PathBuf) -> PathBuf {
    (1..u32::MAX).map(&name).find(|path| path.symlink_metadata().is_err()).unwrap_or_else(|| name(u32::MAX))
}
