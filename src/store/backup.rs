//! The ring of backups: `.bak1` is what was last saved, older ones move on once for each opening that saves.
//!
//! A backup that cannot be made is told of and never keeps the session itself from being saved.

use std::io;
use std::path::Path;

use super::atomic::{self, Name};
use super::fault::{Backup, StoreError, at};
use super::lock::Lock;
use super::place::{BACKUPS, Place};
use super::reading;
use crate::domain::session::Session;
use crate::source;

/// Puts a sound backup in the place of a session file that is not, which is first copied to `NAME.damaged-N`.
///
/// The journal stays: what it holds beyond the backup is there again when the file is opened.
///
/// # Errors
/// Where somebody has the session open, the backup is not sound, or the disk refuses; the file is then as it was.
pub fn restore(path: &Path, backup: &Path) -> Result<(), StoreError> {
    let place = Place::of(path).map_err(at(path))?;
    let _lock = Lock::claim(&place, "verkstad")?;
    let bytes = atomic::read(backup, source::LARGEST).map_err(at(backup))?;
    if let (_, Err(faults)) = reading::session(&backup.display().to_string(), &bytes)? {
        return Err(StoreError::Damaged { faults, backups: Vec::new() });
    }
    let aside = place.aside("damaged");
    atomic::copy(&place.file, &aside).map_err(at(&aside))?;
    atomic::replace(&place.file, &place.file, &bytes, Name::Durable).map_err(at(path))?;
    Ok(())
}

/// The backups that are sound, newest first.
pub(super) fn sound(place: &Place) -> Vec<Backup> {
    let all = (1..=BACKUPS).map(|number| place.backup(number));
    all.filter_map(|path| whole(&path).map(|session| Backup { path, edit: session.edit })).collect()
}

/// What was last saved, where a sound backup holds it.
pub(super) fn newest(place: &Place) -> Option<Session> {
    (1..=BACKUPS).find_map(|number| whole(&place.backup(number)))
}

/// Makes room for a new `.bak1`; a gap in the ring ends the moving.
pub(super) fn turn(place: &Place) -> io::Result<()> {
    let used = (1..=BACKUPS).take_while(|number| place.backup(*number).exists()).count();
    for number in (1..=used.min(BACKUPS - 1)).rev() {
        atomic::rename(&place.backup(number), &place.backup(number + 1))?;
    }
    Ok(())
}

/// Writes what was just saved to `.bak1`.
pub(super) fn write(place: &Place, bytes: &[u8]) -> io::Result<()> {
    atomic::replace(&place.backup(1), &place.file, bytes, Name::Loose).map(drop)
}

fn whole(path: &Path) -> Option<Session> {
    let bytes = atomic::read(path, source::LARGEST).ok()?;
    match reading::session("", &bytes).ok()? {
        (session, Ok(_)) => Some(session),
        (_, Err(_)) => None,
    }
}
