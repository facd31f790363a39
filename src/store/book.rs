//! The book of a session: where the screen leaves its edits, and where it looks whether they are on disk.
//!
//! Nothing here waits for the disk except [`Book::close`]. The screen's thread hands each step over and goes on; a
//! writer's thread of its own does the rest and calls `wake` when there is something new to show.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use chrono::{DateTime, FixedOffset};

use super::fault::{Failing, Trouble};
use super::opening::Clock;
use super::writer::Writer;
use crate::domain::desk::Step;

/// The longest that closing waits for the disk.
const PATIENCE: Duration = Duration::from_secs(2);

/// How things stand between the screen and the disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Status {
    /// The newest edit that survives a power cut, with all before it.
    pub durable: u64,
    /// Edits after that one.
    pub pending: usize,
    /// When the oldest of them was made.
    pub pending_since: Option<DateTime<FixedOffset>>,
    /// The newest edit in the whole file.
    pub written: u64,
    /// What keeps edits from the disk, if anything; the worst first.
    pub trouble: Option<Trouble>,
    /// What came of the last [`Book::save_elsewhere`].
    pub elsewhere: Option<Elsewhere>,
    /// Where a file was kept that somebody else put in the place of ours while it was open; ours stands there again.
    pub theirs: Option<PathBuf>,
}

/// What came of going on in another file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// The file that was asked for.
    pub path: PathBuf,
    /// Why it was not made; `None` where the session is now kept there.
    pub fault: Option<String>,
}

/// The way from the screen to the disk; closed for good when dropped.
#[derive(Debug)]
pub struct Book {
    orders: Option<Sender<Order>>,
    done: Receiver<()>,
    shared: Shared,
    clock: ClockOf,
}

/// What the screen asks of the writer.
#[derive(Debug)]
pub(super) enum Order {
    Record(Box<Step>, DateTime<FixedOffset>),
    Save,
    AcceptHandEdit,
    SaveElsewhere(PathBuf),
    Close,
}

impl Book {
    /// Hands a step over to be kept. Steps come in the order of their numbers.
    pub fn record(&self, step: &Step) {
        let now = (self.clock.0)();
        self.shared.change(|status| {
            status.pending = pending(step.number, status.durable);
            status.pending_since = status.pending_since.or(Some(now));
        });
        self.order(Order::Record(Box::new(step.clone()), now));
    }

    /// Asks for the whole file to be written.
    pub fn save(&self) {
        self.order(Order::Save);
    }

    /// Makes a hand edit the session: writes the file with a new checksum and sets the journal aside.
    pub fn accept_hand_edit(&self) {
        self.order(Order::AcceptHandEdit);
    }

    /// Asks to go on in a new file at `path`; [`Status::elsewhere`] says what came of it. The old file stays as it is.
    pub fn save_elsewhere(&self, path: &Path) {
        self.order(Order::SaveElsewhere(path.to_owned()));
    }

    /// How things stand now.
    #[must_use]
    pub fn status(&self) -> Status {
        self.shared.status().clone()
    }

    /// Writes what is not written yet, waits at most two seconds for it, and says how things stand then.
    #[must_use]
    pub fn close(mut self) -> Status {
        self.finish();
        self.status()
    }

    /// Starts the writer's thread.
    pub(super) fn start(writer: Writer, clock: Clock, wake: Box<dyn Fn() + Send>) -> io::Result<Self> {
        let (orders, inbox) = mpsc::channel();
        let (alive, done) = mpsc::channel::<()>();
        let shared = Shared::at(writer.newest());
        shared.change(|status| *status = writer.first_status());
        let theirs = shared.clone();
        let their_clock = Arc::clone(&clock);
        let work = move || {
            writer.run(&inbox, &theirs, &their_clock, &*wake);
            drop(alive);
        };
        thread::Builder::new().name("writer".to_owned()).spawn(work)?;
        Ok(Self { orders: Some(orders), done, shared, clock: ClockOf(clock) })
    }

    /// A book that keeps nothing.
    pub(super) fn closed(edit: u64, clock: Clock) -> Self {
        let (_, done) = mpsc::channel();
        Self { orders: None, done, shared: Shared::at(edit), clock: ClockOf(clock) }
    }

    fn order(&self, order: Order) {
        let Some(orders) = &self.orders else { return };
        if orders.send(order).is_err() {
            let trouble = Trouble {
                what: Failing::Journal,
                text: "the writer has stopped".to_owned(),
                since: (self.clock.0)(),
            };
            self.shared.change(|status| status.trouble = Some(trouble));
        }
    }

    fn finish(&mut self) {
        self.order(Order::Close);
        if self.orders.take().is_some() {
            // The channel closes when the writer has ended; it never sends.
            let _ended = self.done.recv_timeout(PATIENCE);
        }
    }
}

impl Drop for Book {
    fn drop(&mut self) {
        self.finish();
    }
}

/// The status, shared between screen and writer.
#[derive(Clone, Debug)]
pub(super) struct Shared(Arc<Mutex<Status>>);

impl Shared {
    fn at(edit: u64) -> Self {
        Self(Arc::new(Mutex::new(Status { durable: edit, written: edit, ..Status::default() })))
    }

    /// Changes the status under its lock and says whether it is another now.
    pub(super) fn change(&self, change: impl FnOnce(&mut Status)) -> bool {
        let mut status = self.status();
        let before = status.clone();
        change(&mut status);
        *status != before
    }

    fn status(&self) -> MutexGuard<'_, Status> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Edits between the newest and the newest durable one.
pub(super) fn pending(newest: u64, durable: u64) -> usize {
    usize::try_from(newest.saturating_sub(durable)).unwrap_or(usize::MAX)
}

/// A clock that can stand in something that is shown for debugging.
struct ClockOf(Clock);

impl std::fmt::Debug for ClockOf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Clock")
    }
}
