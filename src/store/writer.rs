//! The writer: the thread that brings edits to disk.
//!
//! It keeps a session of its own and makes every recorded step in it too, so that the screen's session is never copied
//! or written out. Steps that wait are written together. While nothing waits it sleeps without a timer; a timer runs
//! only while something could not be brought to disk. An edit counts as durable only when its journal line is synced
//! or the whole file that holds it is, with its folder.

mod disk;

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use chrono::{DateTime, FixedOffset};

use super::atomic::Stamp;
use super::book::{Elsewhere, Order, Shared, Status, pending};
use super::fault::{Failing, Trouble};
use super::journal::{Entry, Journal};
use super::line;
use super::lock::Lock;
use super::opening::Clock;
use super::place::Place;
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
    /// The file as it was when this program saw it last.
    stamp: Option<Stamp>,
    /// A file of somebody else's that was kept under another name.
    theirs: Option<PathBuf>,
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
            stamp: None,
            theirs: None,
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

    /// Sets how the file looked before it was read.
    pub(super) fn seen(mut self, stamp: Option<Stamp>) -> Self {
        self.stamp = stamp;
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
        } else if self.is_due()
            && let Err(error) = self.save()
        {
            self.troubles.push((Failing::File, error.to_string()));
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

    fn publish(&self, shared: &Shared, clock: &Clock) -> bool {
        shared.change(|status| {
            // Steps may have been handed over since: what is newest only the screen knows.
            let newest = self.session.edit.max(status.durable + u64::try_from(status.pending).unwrap_or(0));
            status.durable = self.durable;
            status.written = self.written;
            status.pending = pending(newest, self.durable);
            status.pending_since = status.pending_since.filter(|_| status.pending > 0);
            status.elsewhere.clone_from(&self.elsewhere);
            status.theirs.clone_from(&self.theirs);
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
