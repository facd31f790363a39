//! One writer at a time: a lock on a sidecar file, free the instant its holder dies.
//!
//! The lock cannot be on the session file itself, whose inode changes with every save. The sidecar holds the name of
//! who has it, the process and the time, one to a line, and stays behind.

use std::fs::{File, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;

use super::atomic;
use super::fault::{StoreError, Why};
use super::place::Place;
use crate::domain::plain::Plain;

/// Longest text of a holder that is read, in bytes.
const LONGEST: u64 = 4_096;

/// The right to write a session; given up when dropped.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock for `who`; `since` is written beside the name.
    pub(super) fn take(place: &Place, who: &str, since: &str) -> Result<Self, Why> {
        let mut file = atomic::open_or_make(&place.lock()).map_err(|error| Why::NoLock(error.to_string()))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Why::HeldBy(holder(&mut file))),
            Err(TryLockError::Error(error)) => return Err(Why::NoLock(error.to_string())),
        }
        let text = format!("{}\n{}\n{since}\n", Plain::line(who), std::process::id());
        // The name is a courtesy to the next one; the lock holds without it.
        drop(sign(&mut file, &text));
        Ok(Self { _file: file })
    }

    /// Takes the lock for a moment, to make, move or restore a file.
    pub(super) fn claim(place: &Place, who: &str) -> Result<Self, StoreError> {
        Self::take(place, who, "").map_err(|why| refused(&place.file, why))
    }
}

fn refused(path: &Path, why: Why) -> StoreError {
    let path = path.to_owned();
    match why {
        Why::HeldBy(holder) => StoreError::Held { path, holder },
        Why::NoLock(text) | Why::JournalInTheWay(text) => {
            StoreError::Io { path, error: std::io::Error::other(text) }
        }
        Why::HandEdited | Why::Protected => {
            StoreError::Io { path, error: std::io::ErrorKind::PermissionDenied.into() }
        }
    }
}

fn sign(file: &mut File, text: &str) -> std::io::Result<()> {
    file.write_all(text.as_bytes())?;
    file.set_len(u64::try_from(text.len()).unwrap_or_default())
}

fn holder(file: &mut File) -> Plain {
    let mut bytes = Vec::new();
    let read = file.seek(SeekFrom::Start(0)).and_then(|_| file.take(LONGEST).read_to_end(&mut bytes));
    let text = String::from_utf8_lossy(if read.is_ok() { &bytes } else { &[] });
    Plain::line(text.lines().next().unwrap_or_default())
}
