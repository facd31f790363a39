//! Files that are no sessions: reports, written beside and renamed like everything else, and what is its owner's alone.

use std::io;
use std::path::{Path, PathBuf};

use super::atomic::{self, Name};
use super::fault::{StoreError, at};
use super::place::{folder_of, free, with};

/// Writes a file whole, in the place of one that may be there.
///
/// # Errors
/// Where the disk refuses; a file that was there is then as it was.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    atomic::replace(path, path, bytes, Name::Durable).map(drop).map_err(at(path))
}

/// Takes a file away for good; one that is not there is no fault.
///
/// # Errors
/// The disk's refusal.
pub fn remove_file(path: &Path) -> Result<(), StoreError> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(at(path)(error)),
        Ok(()) => atomic::sync_folder(folder_of(path)).map_err(at(path)),
    }
}

/// The right to be the only one to work with something; given up when dropped, or when its holder dies.
#[derive(Debug)]
pub struct Hold {
    _file: std::fs::File,
}

/// Takes the right that a lock file in a folder of its owner's alone stands for; `None` where somebody else has it.
///
/// # Errors
/// The disk's refusal.
pub fn hold(path: &Path) -> Result<Option<Hold>, StoreError> {
    let folder = folder_of(path);
    atomic::private_folder(folder).map_err(at(folder))?;
    let file = atomic::open_or_make(path).map_err(at(path))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(Hold { _file: file })),
        Err(std::fs::TryLockError::WouldBlock) => Ok(None),
        Err(std::fs::TryLockError::Error(error)) => Err(at(path)(error)),
    }
}

/// Makes a file that only its owner may read; its folder must be there.
///
/// # Errors
/// [`StoreError::Exists`] where there is one, which is left alone, or the disk's refusal.
pub fn make_private(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    atomic::make(path, bytes).map_err(|error| {
        let exists = error.kind() == io::ErrorKind::AlreadyExists;
        if exists { StoreError::Exists(path.to_owned()) } else { at(path)(error) }
    })
}

/// Makes a file in a folder that is its owner's alone too, and made where there is none.
///
/// # Errors
/// As [`make_private`].
pub fn keep_private(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let folder = folder_of(path);
    atomic::private_folder(folder).map_err(at(folder))?;
    make_private(path, bytes)
}

/// Which rights others than its owner have on a file: its mode, where they have any; `None` too where there is no file.
///
/// # Errors
/// The disk's refusal.
pub fn rights_of_others(path: &Path) -> Result<Option<u32>, StoreError> {
    match atomic::rights_of_others(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        other => other.map_err(at(path)),
    }
}

/// The bytes of a file, at most `most` and one more.
///
/// # Errors
/// The disk's refusal.
pub fn read_file(path: &Path, most: usize) -> Result<Vec<u8>, StoreError> {
    atomic::read(path, most).map_err(at(path))
}

/// Gives a file a name beside its own that nothing has, for example `x.key.old-1`, and says which.
///
/// # Errors
/// The disk's refusal; the file is then as it was.
pub fn set_aside(path: &Path, what: &str) -> Result<PathBuf, StoreError> {
    let aside = free(|number| with(path, &format!(".{what}-{number}")));
    atomic::shift(path, &aside).map_err(at(path))?;
    Ok(aside)
}

/// Writes a file that is to be handed on: as [`write_file`], but a new one may be read by everybody who may read what
/// this user makes elsewhere. Nothing stands in its place before it is whole.
///
/// # Errors
/// Where the disk refuses; a file that was there is then as it was.
pub fn write_shared(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    atomic::hand_on(path, bytes).map_err(at(path))
}
