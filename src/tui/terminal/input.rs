//! The thread that reads the terminal, so that keys are taken in whatever the rest of the program does.
//!
//! It sleeps in `read` and wakes for bytes only, except for the moments in which silence has a meaning (see
//! [`Decoder::patience`]).

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{SendError, Sender};

use rustix::event::PollFlags;
use rustix::io::Errno;
use rustix::stdio::stdin;

use super::decoder::Decoder;
use super::guard::Guard;
use super::line::wait;
use super::{STACK, ending};
use crate::tui::event::{Ending, Event};

/// Starts the thread.
///
/// # Errors
///
/// The system gives no thread.
pub(super) fn start(guard: Arc<Guard>, events: Sender<Event>) -> io::Result<()> {
    std::thread::Builder::new().name("input".into()).stack_size(STACK).spawn(move || {
        if let Ok(why) = listen(&events)
            && events.send(Event::Terminate(why)).is_ok()
        {
            ending::last_resort(&guard, why);
        }
    })?;
    Ok(())
}

/// Sends what comes until the input ends, or nobody listens any more.
fn listen(events: &Sender<Event>) -> Result<Ending, SendError<Event>> {
    let (mut decoder, mut out, mut buffer) = (Decoder::new(), Vec::new(), vec![0; 4096]);
    loop {
        let patience = decoder.patience();
        if patience.is_some() && !wait(stdin(), PollFlags::IN, patience) {
            decoder.timeout(&mut out);
        } else {
            match rustix::io::read(stdin(), buffer.as_mut_slice()) {
                Ok(0) => return Ok(if is_gone() { Ending::HangUp } else { Ending::EndOfInput }),
                Ok(count) => decoder.feed(buffer.get(..count).unwrap_or_default(), &mut out),
                Err(Errno::INTR) => {}
                // Somebody who shares the terminal made it non-blocking.
                Err(Errno::AGAIN) => drop(wait(stdin(), PollFlags::IN, None)),
                Err(_) => return Ok(Ending::HangUp),
            }
        }
        for event in out.drain(..) {
            events.send(event)?;
        }
    }
}

/// Whether input ended because the terminal went away: then it always counts as ready.
fn is_gone() -> bool {
    let mut fds = [rustix::event::PollFd::from_borrowed_fd(stdin(), PollFlags::empty())];
    let now = rustix::event::Timespec { tv_sec: 0, tv_nsec: 0 };
    rustix::event::poll(&mut fds, Some(&now)).map_or(true, |ready| ready > 0)
}
