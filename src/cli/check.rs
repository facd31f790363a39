//! `verkstad check` and `verkstad dump`: files looked at, nothing changed, nothing left beside them.

use std::path::{Path, PathBuf};

use crate::source::{Fault, Faults};
use crate::{method, store};

use super::fault::CliFault;
use super::output::{complain, say};

/// Checks files; gives back exit code 0 where all are sound, 2 where one is not.
pub(super) fn check(files: &[PathBuf]) -> u8 {
    let mut code = 0;
    for file in files {
        if let Some(faults) = faults(file) {
            complain(faults.trim_end());
            code = 2;
        }
    }
    code
}

/// Prints a session as JSON.
///
/// # Errors
/// Where it cannot be read or the output cannot be written.
pub(super) fn dump(path: &Path) -> Result<(), CliFault> {
    let reading = store::read(path)?;
    if let store::Integrity::HandEdited(edit) = reading.integrity {
        return Err(edit.faults.into());
    }
    let json = store::dump(reading.desk.session()).map_err(|error| CliFault::Output(error.into()))?;
    say(&json)
}

/// What is wrong with a file, if anything.
fn faults(path: &Path) -> Option<String> {
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => return Some(unreadable(path, &error.to_string())),
    };
    if is_method(&bytes) {
        return method::read(&bytes, &path.display().to_string()).err().map(|faults| faults.to_string());
    }
    match store::read(path) {
        Ok(reading) => match reading.integrity {
            store::Integrity::Intact => None,
            store::Integrity::HandEdited(edit) => Some(edit.faults.to_string()),
        },
        Err(fault) => match fault.faults() {
            Some(faults) => Some(faults.to_string()),
            None => Some(unreadable(path, &fault.to_string())),
        },
    }
}

/// A method has a scale of its own; in a session that stands inside the method.
fn is_method(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let top = |field: &str| {
        text.lines().any(|line| line.strip_prefix("    ").is_some_and(|rest| rest.starts_with(field)))
    };
    top("scale:") && top("workshops:") && !top("rounds:") && !top("method:")
}

fn unreadable(path: &Path, why: &str) -> String {
    let fault = Fault { line: 1, column: 1, text: why.to_owned(), excerpt: String::new() };
    Faults::new(&path.display().to_string(), vec![fault]).to_string()
}
