//! A starting point from a file, whatever it is. The one place of this room that reaches the disk.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use super::fault::{Faults, Wrong};
use super::{FORMATS, LARGEST, Outline, read, risks, session, template};
use crate::domain::text::Lang;
use crate::method;
use crate::source::{self, Positions};
use crate::store::{self, StoreError};

/// Why a file is no starting point.
#[derive(Debug)]
pub enum Unread {
    /// The system does not give it.
    Io(io::Error),
    /// Everything that is wrong with it.
    Faults(Faults),
}

impl From<Faults> for Unread {
    fn from(faults: Faults) -> Self {
        Self::Faults(faults)
    }
}

/// Reads a list, an outline, a session or a method; names without a language are in the given one.
///
/// # Errors
/// Where the file cannot be read, or with everything that is wrong with it.
pub fn outline(path: &Path, lang: Lang) -> Result<Outline, Unread> {
    let name = path.display().to_string();
    let ending = path.extension().map(|it| it.to_string_lossy().to_lowercase()).unwrap_or_default();
    let is_known = FORMATS.iter().any(|format| format.endings.contains(&ending.as_str()));
    let most = if is_known { LARGEST } else { source::LARGEST };
    let bytes = bytes(path, &name, most)?;
    match if is_known { Sort::Neither } else { Sort::of(&bytes) } {
        Sort::Session => of_session(path, &name),
        Sort::Method => {
            let method = method::read(&bytes, &name).map_err(|faults| Faults::told(&faults))?;
            Ok(template(&method.map, &method.goals))
        }
        Sort::Neither => Ok(read(&name, &bytes, lang)?),
    }
}

/// Reads a list of risks for a choice.
///
/// # Errors
/// Where the file cannot be read, or with everything that is wrong with it.
pub fn risks(path: &Path, of: &risks::For) -> Result<risks::List, Unread> {
    let name = path.display().to_string();
    Ok(risks::read(&name, &bytes(path, &name, LARGEST)?, of)?)
}

/// What a file holds, no more than `most` bytes.
fn bytes(path: &Path, name: &str, most: usize) -> Result<Vec<u8>, Unread> {
    let about = fs::metadata(path).map_err(Unread::Io)?;
    if !about.is_file() {
        return Err(Faults::whole(name, Wrong::NoFile).into());
    }
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(Unread::Io)?;
    file.take(most as u64 + 1).read_to_end(&mut bytes).map_err(Unread::Io)?;
    if bytes.len() > most {
        return Err(Faults::whole(name, Wrong::TooLarge).into());
    }
    Ok(bytes)
}

/// A session with everything that is on disk, its journal included.
fn of_session(path: &Path, name: &str) -> Result<Outline, Unread> {
    match store::read(path) {
        Ok(reading) => Ok(session(reading.desk.session())),
        Err(StoreError::Damaged { faults, .. } | StoreError::Newer { faults, .. }) => {
            Err(Faults::told(&faults).into())
        }
        Err(StoreError::Io { error, .. }) => Err(Unread::Io(error)),
        Err(other @ (StoreError::Exists(_) | StoreError::Held { .. })) => {
            Err(Faults::whole(name, Wrong::Told(other.to_string())).into())
        }
    }
}

/// What a file in RON is meant to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A session.
    Session,
    /// A method.
    Method,
    /// None of them.
    Neither,
}

impl Sort {
    /// Decided by which fields stand outermost, so that a file that is damaged or misspelt is still told of as what it
    /// is meant to be.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(bytes);
        let positions = Positions::of(&text);
        let held = |fields: &[&str]| fields.iter().filter(|field| positions.holds(field)).count();
        match (held(&SESSION), held(&METHOD)) {
            (0, 0) => Self::Neither,
            (session, method) if method > session => Self::Method,
            _ => Self::Session,
        }
    }
}

/// Fields that only a session has outermost.
const SESSION: [&str; 9] =
    ["edit", "language", "kind", "notes", "clusters", "rounds", "judgements", "choices", "method"];

/// Fields that only a method has outermost.
const METHOD: [&str; 7] = ["about", "horizon", "workshops", "scale", "ranking", "scenarios", "pilots"];
