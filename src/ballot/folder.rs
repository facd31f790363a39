//! A folder of answer files, looked at again and again.
//!
//! What always holds: only regular files are read, never through a link, at most 256 KiB and one byte of each, and no
//! pipe or device can hold a look up. A file counts when two looks have seen it with the same size, time and bytes; what
//! has not changed since then is not read again. Nothing in the folder is ever written, moved or removed.

pub mod watching;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::answer::{LARGEST, Unread};
use super::collect::name::{Called, called};
use super::collect::{Found, Unfit};
use super::invitation::{self, Invitation};
use crate::domain::plain::Plain;

/// Entries of a folder that are looked at, at most.
const ENTRIES: usize = 100_000;
/// Files of answers that are read, at most.
const MOST: usize = 10_000;

/// After so many looks that found it the same a file counts.
const SETTLED: u8 = 2;
/// After so many it is read again only where its stamp is another: some drives tell times to two seconds only.
const KNOWN: u8 = 5;

/// A folder with what the looks so far have found in it.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    seen: BTreeMap<OsString, Seen>,
}

/// What one look found.
#[derive(Clone, Debug, Default)]
pub struct Look {
    /// The files that two looks have found the same.
    pub found: Vec<Found>,
    /// How many have been seen once, and may still be being written.
    pub unsettled: usize,
    /// Whether anything is other than at the look before.
    pub changed: bool,
    /// Whether there was more than anybody looks at.
    pub more: bool,
}

/// A file as it was last.
#[derive(Debug)]
struct Seen {
    stamp: Stamp,
    found: Found,
    /// How many looks in a row have found it so.
    looks: u8,
    /// Whether this look has met it.
    met: bool,
}

/// What tells without reading whether a file is another than it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stamp {
    regular: bool,
    length: u64,
    modified: Option<SystemTime>,
    node: u64,
}

impl Folder {
    /// A folder that has not been looked at yet.
    #[must_use]
    pub fn new(path: &Path) -> Self {
        Self { path: path.to_owned(), seen: BTreeMap::new() }
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Looks once. `step` hears of the files read so far.
    ///
    /// # Errors
    /// Where the folder itself cannot be read.
    pub fn look(&mut self, step: &mut dyn FnMut(usize)) -> io::Result<Look> {
        let mut look = Look::default();
        let mut read = 0;
        for (place, entry) in fs::read_dir(&self.path)?.enumerate() {
            let Ok(entry) = entry else { continue };
            let name = entry.file_name();
            if called(&name.to_string_lossy()) == Called::Other {
                continue;
            }
            if place >= ENTRIES || read >= MOST {
                look.more = true;
                break;
            }
            read += 1;
            step(read);
            look.changed |= self.meet(name);
        }
        let before = self.seen.len();
        self.seen.retain(|_, seen| std::mem::replace(&mut seen.met, false));
        look.changed |= self.seen.len() != before;
        for seen in self.seen.values() {
            if seen.looks >= SETTLED {
                look.found.push(seen.found.clone());
            } else {
                look.unsettled += 1;
            }
        }
        Ok(look)
    }

    /// Looks at one file; whether what is known of it has changed.
    fn meet(&mut self, name: OsString) -> bool {
        let path = self.path.join(&name);
        let now = fs::symlink_metadata(&path).map(|facts| Stamp::of(&facts));
        if let Some(seen) = self.seen.get_mut(&name) {
            seen.met = true;
            let same = now.as_ref().is_ok_and(|now| *now == seen.stamp);
            if same && seen.looks >= KNOWN && !seen.is_barred() {
                return false;
            }
            let before = seen.looks >= SETTLED;
            let found = examine(&path, &name, now);
            let again = found.1 == seen.stamp && found.0.sum == seen.found.sum;
            seen.looks = if again { seen.looks.saturating_add(1) } else { 1 };
            let changed = before != (seen.looks >= SETTLED) || found.0.sum != seen.found.sum;
            (seen.found, seen.stamp) = if again { (seen.found.clone(), seen.stamp) } else { found };
            return changed;
        }
        let (found, stamp) = examine(&path, &name, now);
        self.seen.insert(name, Seen { stamp, found, looks: 1, met: true });
        true
    }
}

impl Seen {
    /// Whether the system did not let us read it; that it does now shows in no stamp.
    fn is_barred(&self) -> bool {
        matches!(self.found.content.as_ref(), Err(Unfit::Unreadable(_)))
    }
}

impl Look {
    /// The file of this name.
    #[must_use]
    pub fn file(&self, name: &str) -> Option<&Found> {
        self.found.iter().find(|found| found.name == name)
    }
}

impl Stamp {
    fn of(facts: &Metadata) -> Self {
        Self {
            regular: facts.is_file(),
            length: facts.len(),
            modified: facts.modified().ok(),
            node: node(facts),
        }
    }

    const GONE: Self = Self { regular: false, length: 0, modified: None, node: 0 };
}

/// The invitations in a folder, with their names; what is none, or cannot be read, is passed over. The folder is made
/// where it is not there.
///
/// # Errors
/// Where the folder itself cannot be made or read.
pub fn invitations(folder: &Path) -> io::Result<Vec<(String, Invitation)>> {
    fs::create_dir_all(folder)?;
    let mut out = Vec::new();
    for entry in fs::read_dir(folder)?.flatten().take(ENTRIES) {
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.ends_with(invitation::ENDING) || name.starts_with(['.', '~']) {
            continue;
        }
        let regular = entry.metadata().is_ok_and(|facts| facts.is_file());
        let read = if regular { bytes(&entry.path(), invitation::LARGEST).ok() } else { None };
        if let Some(held) = read.and_then(|(bytes, _)| Invitation::read(&bytes).ok()) {
            out.push((name, held));
        }
    }
    out.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(out)
}

/// What a file holds, with the stamp of what was read.
fn examine(path: &Path, name: &OsString, now: io::Result<Stamp>) -> (Found, Stamp) {
    let name = name.to_string_lossy();
    let unreadable = |error: io::Error| Unfit::Unreadable(Plain::line(&error.to_string()));
    let now = match now {
        Ok(now) => now,
        Err(error) => return (Found::unfit(&name, unreadable(error)), Stamp::GONE),
    };
    if !now.regular {
        return (Found::unfit(&name, Unfit::Irregular), now);
    }
    match bytes(path, LARGEST) {
        Ok((bytes, facts)) if facts.is_file() => {
            let found = if bytes.len() > LARGEST {
                Found::unfit(&name, Unfit::Unread(Unread::Large))
            } else {
                Found::of(&name, &bytes)
            };
            (found, Stamp::of(&facts))
        }
        Ok(_) => (Found::unfit(&name, Unfit::Irregular), now),
        Err(error) => (Found::unfit(&name, unreadable(error)), now),
    }
}

/// The first bytes of a file, and what the open file says of itself.
fn bytes(path: &Path, most: usize) -> io::Result<(Vec<u8>, Metadata)> {
    let mut options = OpenOptions::new();
    options.read(true);
    guard(&mut options);
    let file: File = options.open(path)?;
    let facts = file.metadata()?;
    let mut bytes = Vec::new();
    if facts.is_file() {
        let most = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
        file.take(most).read_to_end(&mut bytes)?;
    }
    Ok((bytes, facts))
}

/// No link is followed, and nothing that is no file holds us up: it may have become one since it was looked at.
#[cfg(unix)]
fn guard(options: &mut OpenOptions) {
    use rustix::fs::OFlags;
    let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let bits = i32::try_from(flags.bits()).unwrap_or_default();
    std::os::unix::fs::OpenOptionsExt::custom_flags(options, bits);
}

#[cfg(not(unix))]
fn guard(_options: &mut OpenOptions) {}

#[cfg(unix)]
fn node(facts: &Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(facts)
}

#[cfg(not(unix))]
fn node(_facts: &Metadata) -> u64 {
    0
}
