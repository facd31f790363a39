//! A CSV file on the command line: read whole, its faults told under its name.

use std::path::Path;

use crate::source::table::{self, Table};

use super::fault::CliFault;

/// Reads a file whose first line names its columns.
///
/// # Errors
/// Where it cannot be read, is too large or of another encoding, or has rows of uneven length.
pub(super) fn read(path: &Path) -> Result<Table, CliFault> {
    let bytes = std::fs::read(path).map_err(CliFault::file(path))?;
    Table::parse(&bytes).map_err(|wrong| table::faults(&path.display().to_string(), &wrong).into())
}
