//! What the writer does to the disk, and what it knows to be there afterwards.
//!
//! The order matters: lines before the screen says saved, the file before its mark, the mark before the backup.

use std::io;
use std::path::{Path, PathBuf};

use super::{State, Writer};
use crate::store::atomic::{self, Name};
use crate::store::backup;
use crate::store::book::Elsewhere;
use crate::store::fault::Failing;
use crate::store::layout;
use crate::store::lock::Lock;
use crate::store::opening::found;
use crate::store::place::{Place, folder_of};

impl Writer {
    /// Sets the journal aside that belonged to the file before the change by hand, and writes the file.
    pub(super) fn accept(&mut self) -> io::Result<()> {
        if self.state != State::Accepted {
            return Ok(());
        }
        if self.place.journal().exists() {
            atomic::rename(&self.place.journal(), &self.place.aside("journal-aside"))?;
            atomic::sync_folder(self.place.folder())?;
        }
        self.save()?;
        self.state = State::Writing;
        Ok(())
    }

    /// Brings the lines that wait to the journal.
    pub(super) fn write_lines(&mut self) -> io::Result<()> {
        if self.fresh.is_empty() && !self.behind {
            return Ok(());
        }
        let written = self.journal.append(std::mem::take(&mut self.fresh));
        self.behind = written.is_err();
        written?;
        self.durable = self.session.edit;
        Ok(())
    }

    /// Writes the whole file, then its mark in the journal, then the backup.
    pub(super) fn save(&mut self) -> io::Result<()> {
        let (text, sum) = layout::write(&self.session).map_err(io::Error::other)?;
        self.keep_theirs()?;
        atomic::replace(&self.place.file, &self.place.file, text.as_bytes(), Name::Durable)?;
        self.stamp = atomic::stamp(&self.place.file);
        self.written = self.session.edit;
        self.durable = self.session.edit;
        self.wanted = false;
        // A mark that is missing costs nothing that is safe: the next write of the journal brings it.
        self.behind |= self.journal.mark(self.written, sum).is_err();
        self.back_up(text.as_bytes());
        Ok(())
    }

    /// A file that somebody else put here while the session was open is kept under another name before ours takes its
    /// place.
    fn keep_theirs(&mut self) -> io::Result<()> {
        let now = atomic::stamp(&self.place.file);
        if now.is_some() && now != self.stamp {
            let aside = self.place.aside("theirs");
            atomic::copy(&self.place.file, &aside)?;
            self.theirs = Some(aside);
            self.stamp = now;
        }
        Ok(())
    }

    fn back_up(&mut self, bytes: &[u8]) {
        let turned = if self.turned { Ok(()) } else { backup::turn(&self.place) };
        self.turned |= turned.is_ok();
        if let Err(error) = turned.and_then(|()| backup::write(&self.place, bytes)) {
            self.troubles.push((Failing::Backup, error.to_string()));
        }
    }

    /// A file that has no backup yet gets one when it is opened, so that a later hand edit can be told.
    pub(super) fn first_backup(&mut self) {
        let opened = std::mem::take(&mut self.opened);
        if !opened.is_empty() && !self.place.backup(1).exists() {
            // The next save tries again, and tells.
            drop(backup::write(&self.place, &opened));
        }
    }

    /// Moves the session to a new file, and stays where it is where that cannot be made.
    pub(super) fn go_elsewhere(&mut self, path: PathBuf) {
        let fault = self.move_to(&path).err();
        self.elsewhere = Some(Elsewhere { path, fault });
    }

    fn move_to(&mut self, path: &Path) -> Result<(), String> {
        if let Some(misfit) = &self.misfit {
            return Err(misfit.clone());
        }
        let said = |error: io::Error| error.to_string();
        std::fs::create_dir_all(folder_of(path)).map_err(said)?;
        let place = Place::fresh(path).map_err(said)?;
        let lock = Lock::claim(&place, &self.who).map_err(|error| error.to_string())?;
        found(&place, &self.session).map_err(|error| error.to_string())?;
        self.journal.move_to(place.journal(), &place.file);
        self.stamp = atomic::stamp(&place.file);
        self.place = place;
        self.lock = lock;
        self.state = State::Writing;
        self.behind = true;
        self.turned = false;
        self.durable = self.session.edit;
        self.written = self.session.edit;
        Ok(())
    }
}
