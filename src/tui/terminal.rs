//! The real terminal: bytes in become events, frames become bytes out, and it is given back as it was found.
//!
//! Four threads at most: the caller's runs the loop; others read the input, wait for signals and carry frames the
//! terminal did not take at once. All of them sleep while nothing happens.

mod crash;
pub mod decoder;
mod ending;
mod guard;
mod hidden;
mod input;
mod line;
mod output;
mod pen;
pub mod screen;
mod signals;

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use rustix::process::{Signal, kill_current_process_group};

pub(crate) use self::ending::exit_code;
use self::guard::Guard;
pub use self::hidden::read_hidden;
use self::output::Output;
use self::screen::Screen;
use super::event::Event;
use super::runtime::{self, Present, Program};

/// Stack of each of our threads, in bytes.
const STACK: usize = 128 << 10;

/// How long the end waits for a frame under way.
const LAST_FRAME: Duration = Duration::from_millis(150);

/// Longer than the kernel takes to stop every thread of a process.
const STOPPING: Duration = Duration::from_millis(25);

/// Why the terminal cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TerminalError {
    /// Input or output comes from or goes to a file or a pipe.
    #[error("standard input and output must be a terminal")]
    NotATerminal,
    /// The system refused something.
    #[error("the terminal cannot be set up: {0}")]
    Setup(#[from] io::Error),
}

/// Runs a program on the terminal until it ends, and returns the exit code.
///
/// `make` gets a sender for [`Event::News`], to be cloned into other threads, and the size in columns and rows.
/// `crash_note` is printed after the message of a panic.
///
/// # Errors
///
/// Input or output is no terminal, or the system refuses threads or signals. The terminal is untouched then.
pub fn on_terminal<P: Program>(
    crash_note: String,
    make: impl FnOnce(Sender<Event>, (u16, u16)) -> P,
) -> Result<u8, TerminalError> {
    let guard = Arc::new(Guard::new()?);
    let (sender, events) = channel();
    crash::install(guard.clone(), sender.clone(), crash_note);
    signals::start(guard.clone(), sender.clone())?;
    let output = Output::start(guard.clone(), sender.clone())?;
    guard.enter();
    input::start(guard.clone(), sender.clone())?;
    let (width, height) = line::size();
    let mut terminal = Terminal { guard, output, screen: Screen::new(width, height) };
    let mut program = make(sender, (width, height));
    Ok(runtime::run(&mut program, &events, &mut terminal))
}

/// Shows frames on the real terminal.
struct Terminal {
    guard: Arc<Guard>,
    output: Output,
    screen: Screen,
}

impl Present for Terminal {
    fn is_free(&mut self) -> bool {
        self.output.is_free()
    }

    fn present(&mut self, draw: &mut dyn FnMut(&mut Buffer) -> Option<Position>) {
        let frame = self.screen.render(draw);
        if !frame.is_empty() {
            self.output.send(frame);
        }
    }

    fn resize(&mut self, width: u16, height: u16) {
        self.screen.resize(width, height);
    }

    fn reassert(&mut self) {
        self.guard.reassert();
        self.screen.forget();
    }

    fn suspend(&mut self) {
        self.output.settle(LAST_FRAME);
        self.guard.leave();
        // The whole group, so that a wrapper around the program stops as well and its shell takes notice.
        let _ = kill_current_process_group(Signal::TSTP);
        std::thread::sleep(STOPPING);
        self.guard.enter();
        let (width, height) = line::size();
        self.screen.resize(width, height);
    }

    fn leave(&mut self) {
        self.output.settle(LAST_FRAME);
        self.guard.leave();
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        self.guard.leave();
    }
}
