//! `verkstad check` and `verkstad dump`: files looked at, nothing changed, nothing left beside them.

use std::path::{Path, PathBuf};

use crate::analysis::projection::Projection;
use crate::outline::file::Sort;
use crate::source::{self, Faults, LARGEST};
use crate::{method, report, store};

use super::fault::CliFault;
use super::notices;
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
    notices::tell(path, &reading.notices);
    let projection = Projection::with_raters(reading.desk.session());
    let json = report::dump(&projection).map_err(|error| CliFault::Output(error.into()))?;
    say(&json)
}

/// What is wrong with a file, if anything.
fn faults(path: &Path) -> Option<String> {
    let bytes = match contents(path) {
        Ok(bytes) => bytes,
        Err(why) => return Some(whole(path, &why)),
    };
    match Sort::of(&bytes) {
        Sort::Method => {
            method::read(&bytes, &path.display().to_string()).err().map(|faults| faults.to_string())
        }
        Sort::Session => session_faults(path),
        Sort::Neither => Some(whole(path, neither(&bytes))),
    }
}

fn session_faults(path: &Path) -> Option<String> {
    match store::read(path) {
        Ok(reading) => match reading.integrity {
            store::Integrity::Intact => notices::faults(path, &reading.notices),
            store::Integrity::HandEdited(edit) => Some(edit.faults.to_string()),
        },
        Err(fault) => match fault.faults() {
            Some(faults) => Some(faults.to_string()),
            None => Some(whole(path, &fault.to_string())),
        },
    }
}

/// Only files are read, and none larger than any session or method: a device might never end.
fn contents(path: &Path) -> Result<Vec<u8>, String> {
    let about = std::fs::metadata(path).map_err(|error| error.to_string())?;
    if about.is_dir() {
        return Err("this is a folder; name the files in it".to_owned());
    }
    if !about.is_file() {
        return Err("this is no file".to_owned());
    }
    if about.len() > LARGEST as u64 {
        return Err("the file is larger than 64 MiB, the most that is read".to_owned());
    }
    std::fs::read(path).map_err(|error| error.to_string())
}

fn neither(bytes: &[u8]) -> &'static str {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        "the file is empty"
    } else {
        "this is neither a session nor a method: none of their fields is in it"
    }
}

/// A fault of the file as a whole.
fn whole(path: &Path, why: &str) -> String {
    Faults::new(&path.display().to_string(), vec![source::fault_at("", (1, 1), why)]).to_string()
}
