//! The thread that waits for signals and turns them into events.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::Sender;

use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGWINCH};
use signal_hook::iterator::Signals;

use super::guard::Guard;
use super::line::size;
use super::{STACK, ending};
use crate::tui::event::{Ending, Event};

/// Starts the thread. It sleeps until a signal comes.
///
/// # Errors
///
/// The signals cannot be caught, or the system gives no thread.
pub(super) fn start(guard: Arc<Guard>, events: Sender<Event>) -> io::Result<()> {
    let mut signals = Signals::new([SIGTERM, SIGHUP, SIGINT, SIGWINCH, SIGCONT])?;
    std::thread::Builder::new().name("signals".into()).stack_size(STACK).spawn(move || {
        for signal in signals.forever() {
            let event = match signal {
                SIGWINCH => {
                    let (width, height) = size();
                    Event::Resize { width, height }
                }
                SIGCONT => Event::Continued,
                number => Event::Terminate(Ending::Signal(number)),
            };
            let ending = if let Event::Terminate(why) = event { Some(why) } else { None };
            let _ = events.send(event);
            if let Some(why) = ending {
                ending::last_resort(&guard, why);
            }
        }
    })?;
    Ok(())
}
