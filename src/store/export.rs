//! Files that are no sessions: reports, written beside and renamed like everything else.

use std::path::Path;

use super::atomic::{self, Name};
use super::fault::{StoreError, at};

/// Writes a file whole, in the place of one that may be there.
///
/// # Errors
/// Where the disk refuses; a file that was there is then as it was.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    atomic::replace(path, path, bytes, Name::Durable).map(drop).map_err(at(path))
}
