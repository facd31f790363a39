//! The thread that keeps one draft: it follows the edits, writes what stands after them, and hands in.

use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender, TryRecvError};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use super::super::answer::{Answer, Body};
use super::super::draft::{Cover, Form, Reach};
use super::super::invitation::Asks;
use super::super::seal::{SealFault, Secret};
use super::{DraftFault, Handed, Home, read_standing};
use crate::domain::apply::apply;
use crate::domain::desk::Step;
use crate::domain::round::Ballot;
use crate::domain::sealed::Sealed;
use crate::domain::session::Session;
use crate::store::{self, Clock, Hold, StoreError};

/// The longest that closing waits for the disk.
const PATIENCE: Duration = Duration::from_secs(2);
/// The longest that handing in is waited for at once; a slow disk's answer is fetched when it has come.
const MOMENT: Duration = Duration::from_millis(300);
/// How soon what could not be written is tried again.
const AGAIN: Duration = Duration::from_secs(2);

/// What a draft's thread works with.
pub(super) struct Work {
    pub(super) session: Session,
    pub(super) form: Form,
    pub(super) cover: Cover,
    /// How often it has been handed in.
    pub(super) revision: u32,
    pub(super) home: Home,
    /// The draft's own key, once it is sealed.
    pub(super) secret: Option<Secret>,
    pub(super) path: PathBuf,
    pub(super) key_path: PathBuf,
    pub(super) clock: Clock,
    /// Whether what it says is kept elsewhere: it is not written again before somebody says something new.
    pub(super) forgotten: bool,
    /// Nobody else works on this draft.
    pub(super) _hold: Hold,
}

/// How things stand between the screen and the disk.
#[derive(Clone, Debug, Default)]
pub struct Status {
    /// The newest edit that is on disk.
    pub durable: u64,
    /// The newest edit.
    pub newest: u64,
    /// Why a draft cannot be written.
    pub trouble: Option<Arc<DraftFault>>,
}

enum Order {
    Step(Box<Step>),
    Cover(Cover),
    HandIn(Sender<Result<Handed, DraftFault>>),
    Forget,
}

/// The way from the screen to a draft on disk.
pub struct Keeping {
    orders: Option<Sender<Order>>,
    done: Receiver<()>,
    status: Arc<Mutex<Status>>,
    handing: Handing,
}

/// What has come of handing in.
#[derive(Default)]
enum Handing {
    /// Nothing is on its way.
    #[default]
    Nothing,
    /// It is not known yet.
    Awaited(Receiver<Result<Handed, DraftFault>>),
    /// It is known and has not been fetched.
    Known(Result<Handed, DraftFault>),
}

impl Keeping {
    pub(super) fn start(work: Work, wake: Box<dyn Fn() + Send>) -> std::io::Result<Self> {
        let (orders, inbox) = mpsc::channel();
        let (alive, done) = mpsc::channel::<()>();
        let edit = work.session.edit;
        let status = Arc::new(Mutex::new(Status { durable: edit, newest: edit, trouble: None }));
        let theirs = status.clone();
        let run = move || {
            work.run(&inbox, &theirs, &*wake);
            drop(alive);
        };
        thread::Builder::new().name("draft".to_owned()).spawn(run)?;
        Ok(Self { orders: Some(orders), done, status, handing: Handing::Nothing })
    }

    /// Hands a step over to be kept.
    pub fn record(&self, step: &Step) {
        change(&self.status, |status| status.newest = step.number);
        self.order(Order::Step(Box::new(step.clone())));
    }

    /// Says what stands on the answers from now on.
    pub fn cover(&self, cover: Cover) {
        self.order(Order::Cover(cover));
    }

    /// Hands in what stands there now, and waits a moment for it. The draft stays until the ballot is marked as handed
    /// in, or until [`Keeping::forget`].
    pub fn hand_in(&mut self) {
        let (reply, answer) = mpsc::channel();
        self.order(Order::HandIn(reply));
        self.handing = match answer.recv_timeout(MOMENT) {
            Ok(handed) => Handing::Known(handed),
            Err(RecvTimeoutError::Timeout) => Handing::Awaited(answer),
            Err(RecvTimeoutError::Disconnected) => Handing::Known(Err(DraftFault::Stopped)),
        };
    }

    /// What has come of handing in, once; `None` while it is not known, of which `wake` tells. In the error nothing that
    /// was there is another.
    pub fn handed(&mut self) -> Option<Result<Handed, DraftFault>> {
        match std::mem::take(&mut self.handing) {
            Handing::Nothing => None,
            Handing::Known(handed) => Some(handed),
            Handing::Awaited(answer) => match answer.try_recv() {
                Ok(handed) => Some(handed),
                Err(TryRecvError::Disconnected) => Some(Err(DraftFault::Stopped)),
                Err(TryRecvError::Empty) => {
                    self.handing = Handing::Awaited(answer);
                    None
                }
            },
        }
    }

    /// Takes the draft away: what it says is kept elsewhere.
    pub fn forget(&self) {
        self.order(Order::Forget);
    }

    /// How things stand now.
    #[must_use]
    pub fn status(&self) -> Status {
        self.status.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Waits a moment for what is not on disk yet, and ends.
    pub fn close(&mut self) {
        if self.orders.take().is_some() {
            // The channel closes when the thread has ended; it never sends.
            let _ended = self.done.recv_timeout(PATIENCE);
        }
    }

    fn order(&self, order: Order) {
        let sent = self.orders.as_ref().is_some_and(|orders| orders.send(order).is_ok());
        if !sent {
            let stopped = Arc::new(DraftFault::Stopped);
            change(&self.status, |status| status.trouble = Some(stopped));
        }
    }
}

impl Drop for Keeping {
    fn drop(&mut self) {
        self.close();
    }
}

impl Work {
    /// Takes orders until nobody gives any; several that wait are written at once.
    fn run(mut self, inbox: &Receiver<Order>, status: &Mutex<Status>, wake: &dyn Fn()) {
        let mut dirty = false;
        loop {
            let next = if dirty { inbox.recv_timeout(AGAIN) } else { inbox.recv().map_err(Into::into) };
            let ended = matches!(next, Err(RecvTimeoutError::Disconnected));
            let mut news = false;
            for order in next.into_iter().chain(inbox.try_iter()) {
                match order {
                    Order::Step(step) => {
                        news = true;
                        // What the screen has made can be made here: both began with the same session.
                        let _same = apply(&mut self.session, &step.edit);
                        self.session.edit = step.number;
                        (self.forgotten, dirty) = (false, true);
                    }
                    Order::Cover(cover) => {
                        self.cover = cover;
                        (self.forgotten, dirty) = (false, true);
                    }
                    Order::HandIn(reply) => {
                        // The place that they go to may be slow, and whoever waits for it may leave.
                        if dirty {
                            dirty = !self.kept(status);
                        }
                        // Whoever asked may have gone.
                        let _gone = reply.send(self.hand_in());
                        news = true;
                    }
                    Order::Forget => (self.forgotten, dirty) = (true, true),
                }
            }
            if dirty {
                dirty = !self.kept(status);
            }
            if news || dirty {
                wake();
            }
            if ended {
                return;
            }
        }
    }

    /// Brings the draft on disk up to date and says how it went; whether it is.
    fn kept(&mut self, status: &Mutex<Status>) -> bool {
        let trouble = self.keep().err().map(Arc::new);
        let (edit, kept) = (self.session.edit, trouble.is_none());
        change(status, |status| {
            if kept {
                status.durable = edit;
            }
            status.trouble = trouble;
        });
        kept
    }

    /// Writes the draft, or takes it away where what it says is elsewhere.
    fn keep(&mut self) -> Result<(), DraftFault> {
        if self.is_handed_in() || self.forgotten {
            return self.clear();
        }
        let answer = self.answer(self.revision + 1);
        let kept = match self.cover.reach {
            Reach::Shared => self.form.kept(answer, None)?,
            Reach::Lead => {
                let secret = self.secret()?;
                self.form.kept(answer, Some(&secret))?
            }
        };
        let text = kept.write().map_err(|error| DraftFault::Seal(SealFault::Cipher(error.to_string())))?;
        match store::keep_private(&self.path, text.as_bytes()) {
            Err(StoreError::Exists(_)) => store::write_file(&self.path, text.as_bytes())?,
            other => other?,
        }
        if self.cover.reach == Reach::Shared && self.secret.take().is_some() {
            store::remove_file(&self.key_path)?;
        }
        Ok(())
    }

    /// The draft's own key; a new one is on disk before anything is sealed to it.
    fn secret(&mut self) -> Result<Secret, DraftFault> {
        if let Some(secret) = &self.secret {
            return Ok(secret.clone());
        }
        let fresh = Secret::fresh();
        let text = format!("{}\n", fresh.expose());
        match store::keep_private(&self.key_path, text.as_bytes()) {
            // One that stands there and could not be read opens nothing.
            Err(StoreError::Exists(_)) => store::write_file(&self.key_path, text.as_bytes())?,
            other => other?,
        }
        self.secret = Some(fresh.clone());
        Ok(fresh)
    }

    fn hand_in(&mut self) -> Result<Handed, DraftFault> {
        let standing = match &self.home {
            Home::File(target) => read_standing(&self.form, target)?.map_or(0, |answer| answer.revision),
            Home::Session => 0,
        };
        let revision = standing.max(self.revision).saturating_add(1);
        let answer = self.answer(revision);
        let handed = self.form.handed(answer, self.cover.reach)?;
        match (&self.home, &handed.body) {
            (Home::Session, Body::Sealed(cipher)) => Ok(Handed::Sealed(Sealed {
                tag: handed.tag.clone(),
                revision,
                chosen: false,
                cipher: cipher.clone(),
            })),
            (Home::Session, Body::Shared(_) | Body::Dots(_)) => Err(DraftFault::Seal(SealFault::Key)),
            (Home::File(target), _) => {
                let text =
                    handed.write().map_err(|error| DraftFault::Seal(SealFault::Cipher(error.to_string())))?;
                store::write_shared(target, text.as_bytes())?;
                self.revision = revision;
                Ok(Handed::File { path: target.clone(), revision })
            }
        }
    }

    fn clear(&mut self) -> Result<(), DraftFault> {
        store::remove_file(&self.path)?;
        store::remove_file(&self.key_path)?;
        self.secret = None;
        Ok(())
    }

    /// What stands there now, as an answer.
    fn answer(&self, revision: u32) -> Answer {
        let at = (self.clock)().naive_local();
        let own = self.session.dots.get(&self.form.key.respondent);
        match self.form.asks {
            Asks::Ratings => self.form.filled(&self.ballot(), &self.cover, revision, at),
            Asks::Dots => self.form.placed(&own.cloned().unwrap_or_default(), revision, at),
        }
    }

    fn is_handed_in(&self) -> bool {
        match self.form.asks {
            Asks::Ratings => self.ballot().done,
            Asks::Dots => self.session.handed.contains_key(&self.form.key.respondent),
        }
    }

    fn ballot(&self) -> Ballot {
        let held = self.session.rounds.last().and_then(|round| round.ballot(&self.form.key));
        held.cloned().unwrap_or_else(|| Ballot::empty(&self.form.key))
    }
}

fn change(status: &Mutex<Status>, change: impl FnOnce(&mut Status)) {
    change(&mut status.lock().unwrap_or_else(PoisonError::into_inner));
}
