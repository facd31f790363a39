//! Frames on their way out: written at once where the terminal takes them, else by a thread, so the loop never waits.
//!
//! At most one frame is under way. Who finds it there asks again after [`Event::News`].

use std::io;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::guard::Guard;
use super::{STACK, ending};
use crate::tui::event::{Ending, Event};

/// The way out.
#[derive(Debug)]
pub(super) struct Output {
    guard: Arc<Guard>,
    events: Sender<Event>,
    lane: Arc<Lane>,
}

/// What the loop and the thread share.
#[derive(Debug, Default)]
struct Lane {
    state: Mutex<Load>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct Load {
    /// The rest of a frame that the terminal did not take at once.
    rest: Option<Vec<u8>>,
    /// Somebody wants to be told when it is gone.
    wanted: bool,
}

impl Output {
    /// Starts the thread.
    ///
    /// # Errors
    ///
    /// The system gives no thread.
    pub(super) fn start(guard: Arc<Guard>, events: Sender<Event>) -> io::Result<Self> {
        let lane = Arc::new(Lane::default());
        let (thread_lane, thread_guard, thread_events) = (lane.clone(), guard.clone(), events.clone());
        std::thread::Builder::new()
            .name("output".into())
            .stack_size(STACK)
            .spawn(move || thread_lane.carry(&thread_guard, &thread_events))?;
        Ok(Self { guard, events, lane })
    }

    /// Whether a frame can be taken; if not, [`Event::News`] comes when it can.
    #[must_use]
    pub(super) fn is_free(&self) -> bool {
        let mut load = self.lane.load();
        load.wanted = load.rest.is_some();
        !load.wanted
    }

    /// Sends one frame. To be called only when free.
    pub(super) fn send(&self, frame: &[u8]) {
        match self.guard.write(frame) {
            Ok(done) if done >= frame.len() => {}
            Ok(done) => {
                self.lane.load().rest = frame.get(done..).map(<[u8]>::to_vec);
                self.lane.changed.notify_all();
            }
            Err(_) => drop(self.events.send(Event::Terminate(Ending::HangUp))),
        }
    }

    /// Waits until the frame under way is out, but no longer than `patience`.
    pub(super) fn settle(&self, patience: Duration) {
        let load = self.lane.load();
        drop(self.lane.changed.wait_timeout_while(load, patience, |load| load.rest.is_some()));
    }
}

impl Lane {
    /// The thread: takes the rest of a frame, writes it, reports.
    fn carry(&self, guard: &Guard, events: &Sender<Event>) {
        loop {
            let mut load = self.load();
            while load.rest.is_none() {
                load = self.changed.wait(load).unwrap_or_else(PoisonError::into_inner);
            }
            let rest = load.rest.clone().unwrap_or_default();
            drop(load);
            let gone = write_all(guard, &rest).is_err();
            let mut load = self.load();
            load.rest = None;
            let wanted = std::mem::take(&mut load.wanted);
            drop(load);
            self.changed.notify_all();
            if gone {
                let _ = events.send(Event::Terminate(Ending::HangUp));
                ending::last_resort(guard, Ending::HangUp);
            }
            if wanted && events.send(Event::News).is_err() {
                return;
            }
        }
    }

    fn load(&self) -> MutexGuard<'_, Load> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn write_all(guard: &Guard, bytes: &[u8]) -> rustix::io::Result<()> {
    let mut rest = bytes;
    while !rest.is_empty() {
        let done = guard.write(rest)?;
        rest = rest.get(done..).unwrap_or_default();
        if !rest.is_empty() {
            guard.wait();
        }
    }
    Ok(())
}
