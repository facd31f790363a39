//! Taking a session away without losing it: the file and all that lies beside it move to a folder in the trash.

use std::fs;
use std::path::{Path, PathBuf};

use super::atomic;
use super::fault::{StoreError, at};
use super::lock::Lock;
use super::place::{Place, free, with};

/// Moves a session file with its journal and backups to a new folder in `trash`, and gives back where it stands then.
///
/// Companions go first: whatever is interrupted, the session is in one of the two places, whole.
///
/// # Errors
/// Where somebody has the session open, or the disk refuses; nothing is ever deleted.
pub fn to_trash(path: &Path, trash: &Path) -> Result<PathBuf, StoreError> {
    let place = Place::of(path).map_err(at(path))?;
    let lock = Lock::claim(&place, "verkstad")?;
    let name = place.file.file_name().unwrap_or_default().to_owned();
    fs::create_dir_all(trash).map_err(at(trash))?;
    let stem = trash.join(place.file.file_stem().unwrap_or_default());
    let folder =
        if stem.symlink_metadata().is_err() { stem } else { free(|n| with(&stem, &format!("-{}", n + 1))) };
    fs::create_dir(&folder).map_err(at(&folder))?;
    for companion in companions(&place)? {
        let target = folder.join(companion.file_name().unwrap_or_default());
        atomic::shift(&companion, &target).map_err(at(&companion))?;
    }
    let target = folder.join(name);
    atomic::shift(&place.file, &target).map_err(at(&place.file))?;
    drop(lock);
    Ok(target)
}

/// Moves the session that was put into `trash` last, with all that lies beside it, to `folder`, and gives back where it
/// stands then; `None` where the trash is empty.
///
/// # Errors
/// Where the disk refuses. A name that is taken in `folder` is refused as [`StoreError::Exists`].
pub fn from_trash(trash: &Path, folder: &Path) -> Result<Option<PathBuf>, StoreError> {
    let Some(source) = newest(trash)? else { return Ok(None) };
    let place = Place::of(&source).map_err(at(&source))?;
    fs::create_dir_all(folder).map_err(at(folder))?;
    let target = folder.join(place.file.file_name().unwrap_or_default());
    if target.symlink_metadata().is_ok() {
        return Err(StoreError::Exists(target));
    }
    for companion in companions(&place)? {
        let there = folder.join(companion.file_name().unwrap_or_default());
        if there.symlink_metadata().is_ok() {
            // The lock of an earlier session of that name stays behind; ours may stay in the trash.
            continue;
        }
        atomic::shift(&companion, &there).map_err(at(&companion))?;
    }
    atomic::shift(&place.file, &target).map_err(at(&place.file))?;
    Ok(Some(target))
}

/// The session file that came into the trash last: that of the folder changed last.
fn newest(trash: &Path) -> Result<Option<PathBuf>, StoreError> {
    let entries = match fs::read_dir(trash) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        other => other.map_err(at(trash))?,
    };
    let sessions = entries.filter_map(|entry| {
        let folder = entry.ok()?.path();
        let changed = fs::metadata(&folder).and_then(|facts| facts.modified()).ok()?;
        let files = fs::read_dir(&folder).ok()?.filter_map(|entry| Some(entry.ok()?.path()));
        let session =
            files.into_iter().find(|path| path.extension().is_some_and(|ending| ending == "ron"))?;
        Some((changed, session))
    });
    Ok(sessions.max().map(|(_, session)| session))
}

/// Files of the same folder whose name is the session file's with something added.
fn companions(place: &Place) -> Result<Vec<PathBuf>, StoreError> {
    let prefix = with(Path::new(place.file.file_name().unwrap_or_default()), ".");
    let mut out = Vec::new();
    for entry in fs::read_dir(place.folder()).map_err(at(place.folder()))? {
        let path = entry.map_err(at(place.folder()))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with(&*prefix.to_string_lossy()) && path.is_file() {
            out.push(path);
        }
    }
    out.sort();
    Ok(out)
}
