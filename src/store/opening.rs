//! Making a session file and opening one for writing.

use std::fmt;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, FixedOffset};

use super::atomic::{self, Name};
use super::book::Book;
use super::fault::{Mode, Notice, StoreError, Why, at};
use super::journal::Journal;
use super::layout;
use super::line;
use super::lock::Lock;
use super::place::{Place, folder_of};
use super::reading::{Integrity, Loaded, load, older};
use super::replay::{Replayed, Undo};
use super::writer::{State, Writer};
use crate::domain::desk::Desk;
use crate::domain::session::Session;

/// Tells the time of an edit.
pub type Clock = Arc<dyn Fn() -> DateTime<FixedOffset> + Send + Sync>;

/// A session that is open.
pub struct Opened {
    /// The session with its undo and redo.
    pub desk: Desk,
    /// Where its edits are kept.
    pub book: Book,
    /// Whether edits are kept.
    pub mode: Mode,
    /// What to tell.
    pub notices: Vec<Notice>,
    /// Whether the file is as the program wrote it, and what differs where it is not.
    pub integrity: Integrity,
}

impl fmt::Debug for Opened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Opened")
            .field("mode", &self.mode)
            .field("notices", &self.notices)
            .finish_non_exhaustive()
    }
}

/// Makes a session file, and the folder it stands in; it is on disk when this returns.
///
/// # Errors
/// [`StoreError::Exists`] where there is one, or the disk's refusal.
pub fn create(path: &Path, session: &Session) -> Result<(), StoreError> {
    fs::create_dir_all(folder_of(path)).map_err(at(path))?;
    let place = Place::fresh(path).map_err(at(path))?;
    let _lock = Lock::claim(&place, "verkstad")?;
    found(&place, session)
}

/// Opens a session for writing, or for reading only where that is not possible.
///
/// `wake` is called from the writer's thread whenever [`Book::status`] has changed.
///
/// # Errors
/// Where the file cannot be read, is damaged, or comes from a newer version.
pub fn open(
    path: &Path,
    as_who: &str,
    clock: Clock,
    wake: Box<dyn Fn() + Send>,
) -> Result<Opened, StoreError> {
    let place = Place::of(path).map_err(at(path))?;
    let lock = take_lock(&place, as_who, &clock);
    let stamp = atomic::stamp(&place.file);
    let mut loaded = load(path, &place, Undo::Rebuilt)?;
    let lock = lock.and_then(|lock| keep_older(&place, &mut loaded).map(|()| lock));
    let lock = lock.and_then(|lock| make_way(&place, &mut loaded).map(|()| lock));
    let edited = matches!(loaded.integrity, Integrity::HandEdited(_));
    let (mode, book) = match lock {
        Ok(lock) => {
            let mode = if edited { Mode::ReadOnly(Why::HandEdited) } else { Mode::Write };
            let writer = writer(place, lock, &mut loaded, as_who).map_err(at(path))?.seen(stamp);
            (mode, Book::start(writer, clock, wake).map_err(at(path))?)
        }
        Err(why) => (Mode::ReadOnly(why), Book::closed(loaded.desk.session().edit, clock)),
    };
    let Loaded { desk, notices, integrity, .. } = loaded;
    Ok(Opened { desk, book, mode, notices, integrity })
}

/// Writes a session to a place that must have none; the caller holds its lock.
pub(super) fn found(place: &Place, session: &Session) -> Result<(), StoreError> {
    if place.file.symlink_metadata().is_ok() {
        return Err(StoreError::Exists(place.file.clone()));
    }
    let (text, _) = layout::write(session).map_err(|error| unwritable(place, &error))?;
    atomic::replace(&place.file, &place.file, text.as_bytes(), Name::Durable).map_err(at(&place.file))?;
    Ok(())
}

fn take_lock(place: &Place, who: &str, clock: &Clock) -> Result<Lock, Why> {
    if fs::metadata(&place.file).is_ok_and(|facts| facts.permissions().readonly()) {
        return Err(Why::Protected);
    }
    Lock::take(place, who, &clock().to_rfc3339())
}

/// Keeps the file as an older version wrote it, once, before anything is written in this version's format.
fn keep_older(place: &Place, loaded: &mut Loaded) -> Result<(), Why> {
    let Some(format) = older(&loaded.bytes) else { return Ok(()) };
    let kept = place.of_format(format);
    if kept.symlink_metadata().is_ok() {
        return Ok(());
    }
    atomic::copy(&place.file, &kept).map_err(|error| Why::NoLock(error.to_string()))?;
    loaded.notices.push(Notice::OlderFormat { format, kept });
    Ok(())
}

/// Sets a journal aside that holds anything this session will not go on with. Damage is kept as a copy, so that what is
/// sound in it stays where it is found until a new journal is whole.
fn make_way(place: &Place, loaded: &mut Loaded) -> Result<(), Why> {
    if !loaded.journal.leftover || loaded.integrity != Integrity::Intact {
        return Ok(());
    }
    let aside = place.aside("journal-aside");
    let moved = if loaded.journal.entries.is_empty() && loaded.desk.session().edit == loaded.written {
        atomic::rename(&place.journal(), &aside)
    } else {
        atomic::copy(&place.journal(), &aside)
    };
    moved.map_err(|error| Why::JournalInTheWay(error.to_string()))?;
    loaded.notices.push(Notice::JournalAside(aside));
    Ok(())
}

fn writer(place: Place, lock: Lock, loaded: &mut Loaded, who: &str) -> std::io::Result<Writer> {
    let session = loaded.desk.session().clone();
    let header = line::header(session.id.as_str()).map_err(std::io::Error::other)?;
    let Replayed { entries, saved, sound, .. } = std::mem::take(&mut loaded.journal);
    let behind = !sound && !entries.is_empty();
    let mut journal = Journal::new(place.journal(), &place.file, header, entries, saved);
    if sound {
        journal.resume();
    }
    let (state, backup) = match loaded.integrity {
        Integrity::Intact => (State::Writing, std::mem::take(&mut loaded.bytes)),
        Integrity::HandEdited(_) => (State::Frozen, Vec::new()),
    };
    Ok(Writer::new(place, lock, session, journal, loaded.written, state)
        .with_backup(backup)
        .signed(who)
        .behind(behind))
}

fn unwritable(place: &Place, error: &ron::Error) -> StoreError {
    StoreError::Io { path: place.file.clone(), error: std::io::Error::other(error.to_string()) }
}
