//! Reading a session: file, checksum, format, content, then the journal beside it.
//!
//! Needs no lock, writes nothing and leaves nothing beside the file. What was read is either sound as a whole or not
//! used at all; nothing falls back to an empty session.

use std::path::Path;

use super::atomic;
use super::backup;
use super::compare::{Difference, differences};
use super::fault::{Foreign, Notice, StoreError, at};
use super::journal::Found;
use super::place::Place;
use super::replay::{Replayed, Undo, foreign, replay};
use crate::domain::check;
use crate::domain::desk::Desk;
use crate::domain::session::{FORMAT, Session};
use crate::source::checksum::{self, Checksum};
use crate::source::{self, Fault, Faults, Positions};

/// How often a file is read again when a writer seems to be at work on it.
const LOOKS: usize = 4;

/// A session that was read.
#[derive(Debug)]
pub struct Reading {
    /// The session with all edits that are on disk. Nothing on it can be undone.
    pub desk: Desk,
    /// What to tell.
    pub notices: Vec<Notice>,
    /// Whether the file is as the program wrote it.
    pub integrity: Integrity,
}

/// Whether a file is as the program wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Integrity {
    /// It is.
    Intact,
    /// It is sound, but its checksum is another's: somebody changed it by hand.
    HandEdited(HandEdit),
}

/// A change by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandEdit {
    /// The checksum that is wrong, with its place.
    pub faults: Faults,
    /// What differs from the newest sound backup; `None` where there is no backup.
    pub differences: Option<Vec<Difference>>,
}

/// Reads a session with everything that is on disk.
///
/// # Errors
/// Where the file cannot be read, is damaged, or comes from a newer version.
pub fn read(path: &Path) -> Result<Reading, StoreError> {
    let place = Place::of(path).map_err(at(path))?;
    let loaded = load(path, &place, Undo::Left)?;
    Ok(Reading { desk: loaded.desk, notices: loaded.notices, integrity: loaded.integrity })
}

/// Everything that opening a session needs to know of its files.
#[derive(Debug)]
pub(super) struct Loaded {
    pub(super) desk: Desk,
    pub(super) notices: Vec<Notice>,
    pub(super) integrity: Integrity,
    /// The newest edit in the file itself.
    pub(super) written: u64,
    /// The bytes of the file.
    pub(super) bytes: Vec<u8>,
    pub(super) journal: Replayed,
}

/// Reads file and journal; `named` is how the user calls the file.
pub(super) fn load(named: &Path, place: &Place, undo: Undo) -> Result<Loaded, StoreError> {
    let mut bytes = contents(named, place)?;
    for _ in 1..LOOKS {
        let loaded = once(named, place, bytes, undo)?;
        if !looks_overtaken(&loaded) {
            return Ok(loaded);
        }
        let again = contents(named, place)?;
        if again == loaded.bytes {
            return Ok(loaded);
        }
        bytes = again;
    }
    once(named, place, bytes, undo)
}

/// A sound session from the bytes of one file, without its journal; the checksum where it is right.
pub(super) fn session(file: &str, bytes: &[u8]) -> Result<(Session, Result<u32, Faults>), StoreError> {
    let damaged = |list| StoreError::Damaged { faults: Faults::new(file, list), backups: Vec::new() };
    let text = source::text(bytes).map_err(|fault| damaged(vec![fault]))?;
    let seal = checksum::check(bytes);
    if let Some((format, place)) = format(text).filter(|(format, _)| *format > FORMAT) {
        let message = format!(
            "format {format} is newer than this program reads ({FORMAT}); open the file with a newer verkstad"
        );
        let faults = Faults::new(file, vec![source::fault_at(text, place, message)]);
        return Err(StoreError::Newer { format, faults });
    }
    let mut session: Session = source::parse_text(text).map_err(|fault| damaged(vec![fault]))?;
    migrate(&mut session);
    let wrong = check::session(&session);
    if !wrong.is_empty() {
        let positions = Positions::of(text);
        let fault =
            |it: check::Fault| source::fault_at(text, positions.find(&it.path), it.refusal.to_string());
        return Err(damaged(wrong.into_iter().map(fault).collect()));
    }
    let sum = match seal {
        Checksum::Whole(sum) => Ok(sum),
        Checksum::Broken { .. } | Checksum::Missing { .. } => Err(Faults::new(file, unsealed(text, seal))),
    };
    Ok((session, sum))
}

fn once(named: &Path, place: &Place, bytes: Vec<u8>, undo: Undo) -> Result<Loaded, StoreError> {
    let name = named.display().to_string();
    let (session, sum) = session(&name, &bytes).map_err(|error| with_backups(error, place))?;
    let written = session.edit;
    let mut loaded = Loaded {
        desk: Desk::new(session),
        notices: Vec::new(),
        integrity: Integrity::Intact,
        written,
        bytes,
        journal: Replayed::default(),
    };
    match sum {
        Ok(sum) => take_journal(&mut loaded, place, sum, undo),
        Err(faults) => {
            let before = backup::newest(place);
            let differences = before.map(|before| differences(&before, loaded.desk.session()));
            loaded.integrity = Integrity::HandEdited(HandEdit { faults, differences });
            loaded.journal.leftover = place.journal().exists();
        }
    }
    Ok(loaded)
}

fn take_journal(loaded: &mut Loaded, place: &Place, sum: u32, undo: Undo) {
    let found = match Found::read(&place.journal()) {
        Ok(None) => return,
        Ok(Some(found)) => found,
        Err(error) => {
            loaded.notices.push(Notice::JournalUnread(error.to_string()));
            loaded.journal.leftover = true;
            return;
        }
    };
    if let Some(why) = foreign(&loaded.desk, sum, &found) {
        loaded.notices.push(Notice::JournalForeign(why));
        loaded.journal.leftover = true;
        return;
    }
    loaded.journal = replay(&mut loaded.desk, found, undo);
    loaded.notices.append(&mut loaded.journal.notices);
}

/// Whether a writer may have replaced the file between the look at it and the look at the journal.
fn looks_overtaken(loaded: &Loaded) -> bool {
    loaded.notices.iter().any(|notice| match notice {
        Notice::JournalForeign(Foreign::OlderFile | Foreign::OtherFile) | Notice::JournalGap { .. } => true,
        Notice::JournalForeign(Foreign::OtherSession | Foreign::NoHeader)
        | Notice::Recovered { .. }
        | Notice::TornLine
        | Notice::JournalDamaged { .. }
        | Notice::JournalUnread(_)
        | Notice::JournalAside(_)
        | Notice::OlderFormat { .. } => false,
    })
}

fn contents(named: &Path, place: &Place) -> Result<Vec<u8>, StoreError> {
    atomic::read(&place.file, source::LARGEST).map_err(at(named))
}

fn with_backups(error: StoreError, place: &Place) -> StoreError {
    match error {
        StoreError::Damaged { faults, .. } => StoreError::Damaged { faults, backups: backup::sound(place) },
        other @ (StoreError::Io { .. }
        | StoreError::Exists(_)
        | StoreError::Held { .. }
        | StoreError::Newer { .. }) => other,
    }
}

/// Brings what an older version wrote up to this one's format.
fn migrate(session: &mut Session) {
    // Formats 2 to 4 add to what was before; who joined and who led is read as answers where choices are read.
    if matches!(session.format, 1..FORMAT) {
        session.format = FORMAT;
    }
}

/// The format of a file where that is older than what this program writes.
pub(super) fn older(bytes: &[u8]) -> Option<u32> {
    let (format, _) = format(source::text(bytes).ok()?)?;
    Some(format).filter(|format| *format < FORMAT)
}

/// The number after `format:` where that is the first field, as it is in every file that the program wrote, and its
/// place. Read before the rest, so that what a newer version added cannot hide it.
fn format(text: &str) -> Option<(u32, (usize, usize))> {
    let fields = text.lines().enumerate().map(|(index, line)| (index + 1, line));
    let mut fields = fields.filter(|(_, line)| !line.starts_with("//") && !matches!(line.trim(), "" | "("));
    let (at, line) = fields.next()?;
    let value = line.trim_start().strip_prefix("format:")?.trim_start();
    let column = line.chars().count() - value.chars().count() + 1;
    Some((value.trim_end().trim_end_matches(',').parse().ok()?, (at, column)))
}

fn unsealed(text: &str, seal: Checksum) -> Vec<Fault> {
    let (line, message) = match seal {
        Checksum::Whole(_) => return Vec::new(),
        Checksum::Broken { line } => {
            (line, "the checksum is another's: the file was changed outside the program")
        }
        Checksum::Missing { line } => (
            line,
            "the checksum that should be the last line is missing: the file was changed outside the program",
        ),
    };
    vec![source::fault_at(text, (line, 1), message)]
}
