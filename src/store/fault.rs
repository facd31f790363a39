//! What can be said about files: why something was not done, what was noticed, what is going wrong while writing.
//!
//! Everything is typed; the English text of an error is for `check`, scripts and logs. The screen says it in its own
//! words.

use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use thiserror::Error;

use crate::domain::plain::Plain;
use crate::source::Faults;

/// Why a file was not read, made or moved.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The operating system refused.
    #[error("{}: {error}", shown(path))]
    Io {
        /// Which file or folder.
        path: PathBuf,
        /// What it said.
        error: io::Error,
    },
    /// There is a file of this name already; it was left alone.
    #[error("{}: there is a file of this name already", shown(.0))]
    Exists(PathBuf),
    /// Somebody else has the session open.
    #[error("{}: open for {holder}", shown(path))]
    Held {
        /// Which session.
        path: PathBuf,
        /// Who has it open.
        holder: Plain,
    },
    /// What the file holds is no sound session; it was left alone.
    #[error("{faults}")]
    Damaged {
        /// All that is wrong, with places.
        faults: Faults,
        /// Backups that are sound, newest first.
        backups: Vec<Backup>,
    },
    /// A newer version of the program wrote the file; it was left alone.
    #[error("{faults}")]
    Newer {
        /// The version of the file's format.
        format: u32,
        /// The place of the version, and what to do.
        faults: Faults,
    },
}

impl StoreError {
    /// The faults with places, where there are any.
    #[must_use]
    pub fn faults(&self) -> Option<&Faults> {
        match self {
            Self::Damaged { faults, .. } | Self::Newer { faults, .. } => Some(faults),
            Self::Io { .. } | Self::Exists(_) | Self::Held { .. } => None,
        }
    }
}

/// A backup that reads as a sound session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Where it lies.
    pub path: PathBuf,
    /// The newest edit in it.
    pub edit: u64,
}

/// Something worth telling that did not stop anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Edits that the file did not hold yet were found in the journal and are there again.
    Recovered {
        /// How many.
        edits: u64,
    },
    /// The last line of the journal was not written to its end; it had never been shown as saved.
    TornLine,
    /// A line in the midst of the journal is damaged; edits after it could not be made again.
    JournalDamaged {
        /// Which line, counted from 1.
        line: usize,
    },
    /// Lines of the journal do not follow on the file; they could not be made again.
    JournalGap {
        /// The first edit that did not fit.
        number: u64,
    },
    /// The journal does not belong to this file and was not used.
    JournalForeign(Foreign),
    /// The journal could not be read.
    JournalUnread(String),
    /// The old journal was kept under this name.
    JournalAside(PathBuf),
    /// An older version wrote the file, which was kept under this name as it was.
    OlderFormat {
        /// Its format.
        format: u32,
        /// Where it was kept.
        kept: PathBuf,
    },
}

/// Why a journal does not belong to the file it lies beside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foreign {
    /// It is another session's.
    OtherSession,
    /// It is ahead of the file: somebody put an older one back.
    OlderFile,
    /// The file is another than the one it followed.
    OtherFile,
    /// It does not say whose it is.
    NoHeader,
}

/// Whether edits can be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Edits are kept.
    Write,
    /// Edits are not kept.
    ReadOnly(Why),
}

/// Why a session is open for reading only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Somebody else has it open.
    HeldBy(Plain),
    /// Somebody changed the file by hand; [`Book::accept_hand_edit`](super::Book::accept_hand_edit) makes it writable.
    HandEdited,
    /// The file is marked as not to be written.
    Protected,
    /// Its folder or lock cannot be written, with what the operating system said.
    NoLock(String),
    /// A journal that does not belong to it could not be set aside.
    JournalInTheWay(String),
}

/// Something that keeps edits from getting to disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// What does not work.
    pub what: Failing,
    /// What the operating system said.
    pub text: String,
    /// Since when.
    pub since: DateTime<FixedOffset>,
}

/// What does not work, worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Failing {
    /// Edits are not on disk: neither journal nor file can be written.
    Journal,
    /// The writer and the screen disagree about the session; edits go on into the journal only.
    OutOfStep,
    /// The whole file cannot be written; edits are safe in the journal.
    File,
    /// Backups cannot be written; the session itself is safe.
    Backup,
}

/// Puts a path to an error of the operating system.
pub(super) fn at(path: &Path) -> impl FnOnce(io::Error) -> StoreError {
    let path = path.to_owned();
    move |error| StoreError::Io { path, error }
}

/// A path as it may be shown.
pub(super) fn shown(path: &Path) -> Plain {
    Plain::line(&path.display().to_string())
}
