//! The terminal is borrowed: everything that is set here is reset here, on every way out.
//!
//! Entering and leaving may be asked for any number of times, from any thread: start, quit, suspension, the panic hook,
//! the watchdog. Neither ever panics, prints to a dead terminal or waits long for a blocked one, and once the terminal
//! is given back no frame reaches it. The sequences are spelled out here since crossterm's mouse capture also turns on
//! reports of every motion, and its raw mode cannot be asserted again after somebody else changed it.

use std::io::Write;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rustix::stdio::{stderr, stdin, stdout};
use rustix::termios::{OptionalActions, QueueSelector, Termios, isatty, tcflush, tcgetattr, tcsetattr};

use super::TerminalError;
use super::line::Line;

/// Alternate screen, no cursor, clicks, drags and wheel with SGR coordinates, bracketed paste.
const ENTER: &[u8] = b"\x1b[?1049h\x1b[?25l\x1b[?1000h\x1b[?1002h\x1b[?1006h\x1b[?2004h";

/// The same backwards, after the end of a frame that may have been cut off.
const LEAVE: &[u8] = b"\x1b[?2026l\x1b[m\x1b[?2004l\x1b[?1006l\x1b[?1002l\x1b[?1000l\x1b[?25h\x1b[?1049l";

/// A blocked terminal gets this many chances of [`PAUSE`] each to take the sequences above.
const CHANCES: u32 = 15;
const PAUSE: Duration = Duration::from_millis(10);

/// Holds the terminal and gives it back.
#[derive(Debug)]
pub(super) struct Guard {
    line: Line,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    /// Whether the terminal is ours now.
    held: bool,
    /// How it was found.
    found: Termios,
}

impl Guard {
    /// Looks at the terminal without touching it.
    ///
    /// # Errors
    ///
    /// Standard input or output is no terminal, or it cannot be opened.
    pub(super) fn new() -> Result<Self, TerminalError> {
        if !isatty(stdin()) || !isatty(stdout()) {
            return Err(TerminalError::NotATerminal);
        }
        let found = tcgetattr(stdin()).map_err(std::io::Error::from)?;
        let line = Line::open().map_err(std::io::Error::from)?;
        Ok(Self { line, state: Mutex::new(State { held: false, found }) })
    }

    /// Takes the terminal. What was typed before is dropped: half a mouse report of another program may be among it.
    pub(super) fn enter(&self) {
        let mut state = self.state();
        if state.held {
            return;
        }
        if let Ok(found) = tcgetattr(stdin()) {
            state.found = found;
        }
        state.held = true;
        let _ = tcflush(stdin(), QueueSelector::IFlush);
        self.set(&state);
    }

    /// Sets everything again, if the terminal is ours, after somebody else may have changed it.
    pub(super) fn reassert(&self) {
        let state = self.state();
        if state.held {
            self.set(&state);
        }
    }

    /// Gives the terminal back as it was found.
    pub(super) fn leave(&self) {
        let mut state = self.state();
        if !std::mem::take(&mut state.held) {
            return;
        }
        self.put(LEAVE);
        let _ = tcflush(stdin(), QueueSelector::IFlush);
        let _ = tcsetattr(stdin(), OptionalActions::Now, &state.found);
    }

    /// Prints text on standard error: without waiting long where that is the terminal, which may be blocked.
    pub(super) fn say(&self, text: &str) {
        if isatty(stderr()) {
            self.put(text.as_bytes());
        } else {
            let _ = std::io::stderr().write_all(text.as_bytes());
        }
    }

    /// Writes as much of a frame as goes now. What comes when the terminal is not ours is forgotten.
    ///
    /// # Errors
    ///
    /// The terminal is gone.
    pub(super) fn write(&self, bytes: &[u8]) -> rustix::io::Result<usize> {
        let state = self.state();
        if state.held { self.line.write(bytes) } else { Ok(bytes.len()) }
    }

    /// Waits, without holding anything, until the terminal takes more or is gone.
    pub(super) fn wait(&self) {
        self.line.wait(None);
    }

    fn set(&self, state: &State) {
        let mut raw = state.found.clone();
        raw.make_raw();
        // First of all: in the background this stops the process until it is called to the front.
        let _ = tcsetattr(stdin(), OptionalActions::Now, &raw);
        self.put(ENTER);
    }

    /// Writes all of `bytes` unless the terminal stays blocked or is gone.
    fn put(&self, bytes: &[u8]) {
        let mut rest = bytes;
        for _ in 0..CHANCES {
            match self.line.write(rest) {
                Ok(done) => rest = rest.get(done..).unwrap_or_default(),
                Err(_) => return,
            }
            if rest.is_empty() {
                return;
            }
            self.line.wait(Some(PAUSE));
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        self.leave();
    }
}
