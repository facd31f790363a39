//! The writer: the thread that brings edits to disk.
//!
//! It keeps a session of its own and makes every recorded step in it too, so that the screen's session is never copied
//! or written out. Steps that wait are written together. While nothing waits it sleeps without a timer; a timer runs
//! only while something could not be brought to disk. An edit counts as durable only when its journal line is synced
//! or the whole file that holds it is, with its folder.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use chrono::{DateTime, FixedOffset};

use super::atomic::{self, Name};
use super::backup;
use super::book::{Elsewhere, Order, Shared, Status, pending};
use super::fault::{Failing, Trouble};
use super::journal::{Entry, Journal};
use super::layout;
use super::line;
use super::lock::Lock;
use super::opening::{Clock, found};
use super::place::{Place, folder_of};
use crate::domain::apply::apply;
use crate::domain::desk::Step;
use crate::domain::session::Session;

/// After this many edits the whole file is written without being asked.
const OFTEN: u64 = 200;
/// The first wait before trying again, and the longest.
const SOON: Duration = Duration::from_millis(250);
const LATE: Duration = Duration::from_secs(8);

/// Whether the file may be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// It may.
    Writing,
    /// Somebody changed it by hand, and nobody has accepted that yet.
    Frozen,
    /// The change by hand is accepted; the journal is still to be set aside.
    Accepted,
}

/// Brings edits to disk.
#[derive(Debug)]
pub(super) struct Writer {
    place: Place,
    lock: Lock,
    who: String,
    session: Session,
    journal: Journal,
    state: State,
    /// The bytes that the file held when it was opened, until they are backed up.
    opened: Vec<u8>,
    /// Lines that no write has been tried for yet.
    fresh: Vec<Entry>,
    /// Whether the journal lacks lines that a write has failed for.
    behind: bool,
    durable: u64,
    written: u64,
    wanted: bool,
    turned: bool,
    /// A step that did not fit the writer's own session, which then is no longer written out.
    misfit: Option<String>,
    troubles: Vec<(Failing, String)>,
    elsewhere: Option<Elsewhere>,
    tries: u32,
}

impl Writer {
    /// A writer for `session`, of which the file holds everything up to edit `written`.
    pub(super) fn new(
        place: Place,
        lock: Lock,
        session: Session,
        journal: Journal,
        written: u64,
        state: State,
    ) -> Self {
        let wanted = session.edit > written;
        Self {
            place,
            lock,
            who: String::new(),
            session,
            journal,
            state,
            opened: Vec::new(),
            fresh: Vec::new(),
            behind: false,
            durable: written,
            written,
            wanted,
            turned: false,
            misfit: None,
            troubles: Vec::new(),
            elsewhere: None,
            tries: 0,
        }
    }

    /// Sets what the file holds, so that a first backup can be made of it.
    pub(super) fn with_backup(mut self, opened: Vec<u8>) -> Self {
        self.opened = opened;
        self
    }

    /// Sets whose edits are recorded.
    pub(super) fn signed(mut self, who: &str) -> Self {
        who.clone_into(&mut self.who);
        self
    }

    /// Sets whether the journal on disk lacks or has something that it should not, and is to be written anew.
    pub(super) fn behind(mut self, behind: bool) -> Self {
        self.behind = behind;
        self
    }

    /// The newest edit.
    pub(super) fn newest(&self) -> u64 {
        self.session.edit
    }

    /// How things stand before anything is written.
    pub(super) fn first_status(&self) -> Status {
        Status {
            durable: self.durable,
            pending: pending(self.session.edit, self.durable),
            written: self.written,
            ..Status::default()
        }
    }

    /// Works until told to close, or until nobody is there to tell.
    pub(super) fn run(mut self, inbox: &Receiver<Order>, shared: &Shared, clock: &Clock, wake: &dyn Fn()) {
        self.first_backup();
        let mut open = true;
        loop {
            self.work();
            if self.publish(shared, clock) {
                wake();
            }
            if !open {
                return;
            }
            open = self.listen(inbox);
        }
    }

    /// Takes everything that waits; false where there will be nothing more.
    fn listen(&mut self, inbox: &Receiver<Order>) -> bool {
        let first = match self.pause() {
            Some(pause) => inbox.recv_timeout(pause),
            None => inbox.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        let mut open = match first {
            Ok(order) => self.follow(order),
            Err(RecvTimeoutError::Timeout) => true,
            Err(RecvTimeoutError::Disconnected) => self.follow(Order::Close),
        };
        while let Ok(order) = inbox.try_recv() {
            open &= self.follow(order);
        }
        open
    }

    /// How long to wait before trying again; without end where nothing has failed.
    fn pause(&self) -> Option<Duration> {
        let waiting = self.durable < self.session.edit && self.state == State::Writing;
        waiting.then(|| SOON.saturating_mul(1 << self.tries.min(5)).min(LATE))
    }

    fn follow(&mut self, order: Order) -> bool {
        match order {
            Order::Record(step, time) => self.record(&step, time),
            Order::Save => self.wanted = true,
            Order::AcceptHandEdit if self.state == State::Frozen => self.state = State::Accepted,
            Order::AcceptHandEdit => {}
            Order::SaveElsewhere(path) => self.go_elsewhere(path),
            Order::Close => {
                self.wanted = true;
                return false;
            }
        }
        true
    }

    fn record(&mut self, step: &Step, time: DateTime<FixedOffset>) {
        match line::edit(step, time, &self.who) {
            Ok(line) => self.fresh.push(Entry { number: step.number, line }),
            Err(error) => self.misfit = Some(error.to_string()),
        }
        if let Err(refusal) = apply(&mut self.session, &step.edit) {
            self.misfit.get_or_insert(format!("edit {}: {refusal}", step.number));
        }
        self.session.edit = step.number;
    }

    fn work(&mut self) {
        if self.state == State::Frozen {
            return;
        }
        self.troubles.clear();
        if let Err(error) = self.accept() {
            self.troubles.push((Failing::File, error.to_string()));
            return;
        }
        if let Err(error) = self.write_lines() {
            self.troubles.push((Failing::Journal, error.to_string()));
            self.wanted = true;
        }
        if let Some(text) = &self.misfit {
            self.troubles.push((Failing::OutOfStep, text.clone()));
        } else if self.is_due() {
            if let Err(error) = self.save() {
                self.troubles.push((Failing::File, error.to_string()));
            }
        }
        let behind = self.durable < self.session.edit;
        self.tries = if behind { self.tries.saturating_add(1) } else { 0 };
        if !behind {
            self.troubles.retain(|(what, _)| *what != Failing::Journal);
        }
    }

    fn is_due(&self) -> bool {
        let news = self.session.edit > self.written;
        news && (self.wanted || self.session.edit >= self.written + OFTEN)
    }

    /// Sets the journal aside that belonged to the file before the change by hand, and writes the file.
    fn accept(&mut self) -> io::Result<()> {
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

    fn write_lines(&mut self) -> io::Result<()> {
        if self.fresh.is_empty() && !self.behind {
            return Ok(());
        }
        let written = self.journal.append(std::mem::take(&mut self.fresh));
        self.behind = written.is_err();
        written?;
        self.durable = self.session.edit;
        Ok(())
    }

    fn save(&mut self) -> io::Result<()> {
        let (text, sum) = layout::write(&self.session).map_err(io::Error::other)?;
        atomic::replace(&self.place.file, &self.place.file, text.as_bytes(), Name::Durable)?;
        self.written = self.session.edit;
        self.durable = self.session.edit;
        self.wanted = false;
        // A mark that is missing costs nothing that is safe: the next write of the journal brings it.
        self.behind |= self.journal.mark(self.written, sum).is_err();
        self.back_up(text.as_bytes());
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
    fn first_backup(&mut self) {
        let opened = std::mem::take(&mut self.opened);
        if !opened.is_empty() && !self.place.backup(1).exists() {
            // The next save tries again, and tells.
            drop(backup::write(&self.place, &opened));
        }
    }

    /// Moves the session to a new file, and stays where it is where that cannot be made.
    fn go_elsewhere(&mut self, path: PathBuf) {
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
        self.place = place;
        self.lock = lock;
        self.state = State::Writing;
        self.behind = true;
        self.turned = false;
        self.durable = self.session.edit;
        self.written = self.session.edit;
        Ok(())
    }

    fn publish(&self, shared: &Shared, clock: &Clock) -> bool {
        shared.change(|status| {
            // Steps may have been handed over since: what is newest only the screen knows.
            let newest = self.session.edit.max(status.durable + u64::try_from(status.pending).unwrap_or(0));
            status.durable = self.durable;
            status.written = self.written;
            status.pending = pending(newest, self.durable);
            status.pending_since = status.pending_since.filter(|_| status.pending > 0);
            status.elsewhere.clone_from(&self.elsewhere);
            status.trouble = self.trouble(status.trouble.take(), clock);
        })
    }

    /// The worst trouble; where it is the same as before, since then.
    fn trouble(&self, before: Option<Trouble>, clock: &Clock) -> Option<Trouble> {
        let (what, text) = self.troubles.iter().min()?;
        let same = before.filter(|before| before.what == *what);
        let since = same.map_or_else(|| clock(), |before| before.since);
        Some(Trouble { what: *what, text: text.clone(), since })
    }
}
