//! The only file that writes to disk: beside, sync, rename, sync of the folder.
//!
//! Whoever reads a file that was written here finds the old bytes or the new ones, never a mixture, also after a power
//! cut. Nothing here knows what the bytes mean. A temporary name ends in `.new`; one that a killed program left is
//! taken over, which is safe because only the holder of the lock writes.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::place::{folder_of, with};

/// Whether the folder is synced after a rename: only then does the name survive a power cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Name {
    /// It must survive.
    Durable,
    /// It may come back as it was.
    Loose,
}

/// Who may read a new file.
#[derive(Clone, Copy)]
enum Rights<'a> {
    /// Whoever may read this one, where it is there; else the user alone.
    Of(&'a Path),
    /// The user alone.
    Owner,
    /// Whoever may read what this user makes elsewhere.
    Usual,
}

/// What tells a file from one that somebody else put in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    length: u64,
    modified: Option<SystemTime>,
}

/// The stamp of a file; `None` where there is none.
pub(super) fn stamp(path: &Path) -> Option<Stamp> {
    let facts = fs::metadata(path).ok()?;
    Some(Stamp { length: facts.len(), modified: facts.modified().ok() })
}

/// Reads at most `most` bytes and one more of a regular file.
pub(super) fn read(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    let facts = fs::metadata(path)?;
    if !facts.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a regular file"));
    }
    let size = usize::try_from(facts.len()).unwrap_or(most).min(most) + 1;
    let mut bytes = Vec::with_capacity(size);
    File::open(path)?
        .take(u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1))
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Puts `bytes` in the place of `target`, or makes it; the old file stays whole until the new one is.
///
/// Mode and owner are those of the old file, else those of `like`, else only the user may read it. Gives back the file,
/// open for appending.
pub(super) fn replace(target: &Path, like: &Path, bytes: &[u8], name: Name) -> io::Result<File> {
    let model = if target.exists() { target } else { like };
    let file = put(target, Rights::Of(model), bytes)?;
    if name == Name::Durable {
        sync_folder(folder_of(target))?;
    }
    Ok(file)
}

/// The same, where a file that is not there yet gets the rights that whatever this user makes elsewhere has.
pub(super) fn hand_on(target: &Path, bytes: &[u8]) -> io::Result<()> {
    let rights = if target.exists() { Rights::Of(target) } else { Rights::Usual };
    put(target, rights, bytes)?;
    sync_folder(folder_of(target))
}

/// Makes `target`, which must not be there, for its owner alone; it is whole or it is not there.
pub(super) fn make(target: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = with(target, ".new");
    let made = fill(&beside, Rights::Owner, bytes).and_then(|_| name(&beside, target));
    // Where it was given its name the other one goes; where not, a leftover says more than it should.
    drop(fs::remove_file(&beside));
    made?;
    sync_folder(folder_of(target))
}

/// Gives a file a name that nothing may have; file systems without links are asked first and then trusted.
fn name(from: &Path, to: &Path) -> io::Result<()> {
    match fs::hard_link(from, to) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        Err(_) if to.symlink_metadata().is_ok() => Err(io::ErrorKind::AlreadyExists.into()),
        Err(_) => rename(from, to),
        Ok(()) => Ok(()),
    }
}

/// Makes a folder that only its owner may look into, and those above it.
pub(super) fn private_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)?;
    close(path, 0o700)
}

/// Which rights others than its owner have on a file or folder: the nine bits of its mode, where they are not nought.
#[cfg(unix)]
pub(super) fn rights_of_others(path: &Path) -> io::Result<Option<u32>> {
    let mode = std::os::unix::fs::PermissionsExt::mode(&fs::metadata(path)?.permissions());
    Ok((mode & 0o077 != 0).then_some(mode & 0o777))
}

/// Which rights others than its owner have; Windows keeps them elsewhere.
#[cfg(not(unix))]
pub(super) fn rights_of_others(path: &Path) -> io::Result<Option<u32>> {
    fs::metadata(path).map(|_| None)
}

#[cfg(unix)]
fn close(path: &Path, mode: u32) -> io::Result<()> {
    match rights_of_others(path)? {
        Some(_) => fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(mode)),
        None => Ok(()),
    }
}

#[cfg(not(unix))]
fn close(_path: &Path, _mode: u32) -> io::Result<()> {
    Ok(())
}

/// Opens a file that is there for appending.
pub(super) fn append_to(path: &Path) -> io::Result<File> {
    OpenOptions::new().append(true).open(path)
}

/// Writes all `bytes` at the end of `file` and waits until they are on disk.
pub(super) fn append(file: &mut File, bytes: &[u8]) -> io::Result<()> {
    file.write_all(bytes)?;
    file.sync_data()
}

/// Opens or makes a small file that only its owner may read, leaving what stands in it.
pub(super) fn open_or_make(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    owner_only(&mut options);
    options.open(path)
}

/// Gives a file another name in the same file system.
#[expect(clippy::disallowed_methods, reason = "the one place that renames")]
pub(super) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)
}

/// Copies `from` to `to`, which must not be there, down to the disk.
pub(super) fn copy(from: &Path, to: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    owner_only(&mut options);
    let mut source = File::open(from)?;
    let mut file = options.open(to)?;
    carry(&file, from);
    io::copy(&mut source, &mut file)?;
    file.sync_all()?;
    sync_folder(folder_of(to))
}

/// Moves a file, across file systems too; the original goes only when the copy is on disk.
pub(super) fn shift(from: &Path, to: &Path) -> io::Result<()> {
    match rename(from, to) {
        Err(error) if error.kind() == io::ErrorKind::CrossesDevices => {
            copy(from, to)?;
            fs::remove_file(from)?;
        }
        other => other?,
    }
    sync_folder(folder_of(to))?;
    sync_folder(folder_of(from))
}

/// Makes the names in a folder durable. File systems that cannot sync a folder are taken at their word.
#[cfg(unix)]
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    match File::open(folder)?.sync_all() {
        Err(error) if error.kind() == io::ErrorKind::InvalidInput => Ok(()),
        other => other,
    }
}

/// Makes the names in a folder durable; Windows does that by itself.
#[cfg(not(unix))]
pub(super) fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// Writes beside `target` and puts that in its place.
fn put(target: &Path, rights: Rights<'_>, bytes: &[u8]) -> io::Result<File> {
    let beside = with(target, ".new");
    let file = fill(&beside, rights, bytes).and_then(|file| rename(&beside, target).map(|()| file));
    file.inspect_err(|_| {
        // What failed is reported; a leftover is taken over by the next attempt.
        drop(fs::remove_file(&beside));
    })
}

fn fill(beside: &PathBuf, rights: Rights<'_>, bytes: &[u8]) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.append(true).create_new(true);
    match rights {
        Rights::Of(_) | Rights::Owner => owner_only(&mut options),
        Rights::Usual => {}
    }
    let mut file = match options.open(beside) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            fs::remove_file(beside)?;
            options.open(beside)?
        }
        other => other?,
    };
    if let Rights::Of(model) = rights {
        carry(&file, model);
    }
    file.write_all(bytes)?;
    file.sync_all()?;
    Ok(file)
}

#[cfg(unix)]
fn owner_only(options: &mut OpenOptions) {
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
}

#[cfg(not(unix))]
fn owner_only(_options: &mut OpenOptions) {}

/// Gives `file` the mode and the owner of `model`, where there is one. Both are best effort: only root may give a file
/// away, some file systems know no modes, and a file that stays the owner's alone is not worth losing its text for.
#[cfg(unix)]
fn carry(file: &File, model: &Path) {
    use std::os::unix::fs::{MetadataExt, fchown};
    let (Ok(old), Ok(new)) = (fs::metadata(model), file.metadata()) else { return };
    if (old.uid(), old.gid()) != (new.uid(), new.gid()) {
        drop(fchown(file, Some(old.uid()), Some(old.gid())));
    }
    drop(file.set_permissions(old.permissions()));
}

#[cfg(not(unix))]
fn carry(_file: &File, _model: &Path) {}
