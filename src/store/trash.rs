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
