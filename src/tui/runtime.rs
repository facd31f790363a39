//! The loop: waits for events, lets the program handle all that are there, then draws once if anything changed.
//!
//! Idle it sleeps; with a frame under way it goes on handling events and draws when the way is free. It runs the same
//! on a terminal and in memory: it knows neither bytes nor threads nor a clock.

mod memory;

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use ratatui::buffer::Buffer;
use ratatui::layout::Position;

pub use self::memory::Memory;
use super::event::{Ending, Event};
use super::terminal::exit_code;

/// So many events are handled at most before a frame is drawn, however fast more come.
const AT_ONCE: usize = 1_000;

/// A program with a screen.
pub trait Program {
    /// Takes one event. Never gets [`Event::Terminate`]: the farewell tells of it.
    fn handle(&mut self, event: Event) -> Flow;

    /// Draws the whole frame into an empty buffer of any size and tells where the cursor shows, if at all.
    fn draw(&mut self, buffer: &mut Buffer) -> Option<Position>;

    /// How long from now until a [`Event::Tick`] is wanted, if at all.
    fn deadline(&self) -> Option<Duration>;

    /// Last words, such as what must be on disk: called exactly once, before the terminal is given back, on every way
    /// out but a panic of the loop itself. At the end of signals and hang-ups there is half a second for it.
    fn farewell(&mut self, why: &Farewell);
}

/// What an event leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// Nothing changed on screen.
    Same,
    /// Something changed on screen.
    Redraw,
    /// Stop as a job of the shell; go on when called to the front.
    Suspend,
    /// End.
    Quit,
}

/// Why the loop ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Farewell {
    /// The program said so.
    Quit,
    /// It was ended.
    Ended(Ending),
}

/// Where frames go.
pub trait Present {
    /// Whether a frame can be taken now. If not, [`Event::News`] comes when it can.
    fn is_free(&mut self) -> bool;

    /// Takes a frame drawn into an empty buffer.
    fn present(&mut self, draw: &mut dyn FnMut(&mut Buffer) -> Option<Position>);

    /// Frames have this size from now on.
    fn resize(&mut self, width: u16, height: u16);

    /// Somebody else may have used the screen; takes it again and draws the next frame in full.
    fn reassert(&mut self);

    /// Gives the screen back, stops the process, and takes the screen again when the process goes on.
    fn suspend(&mut self);

    /// Gives the screen back for good.
    fn leave(&mut self);
}

/// Runs `program` to its end and returns the exit code. When every sender is gone the input has ended.
pub fn run<P: Program, S: Present>(program: &mut P, events: &Receiver<Event>, screen: &mut S) -> u8 {
    let mut stale = true;
    let why = loop {
        if stale && screen.is_free() {
            screen.present(&mut |buffer| program.draw(buffer));
            stale = false;
        }
        let first = next(program, events);
        let pending = std::iter::once(first).chain(events.try_iter().take(AT_ONCE));
        match handle_all(program, pending, screen) {
            Turn::Goes { changed } => stale |= changed,
            Turn::Ends(why) => break why,
        }
    };
    program.farewell(&why);
    screen.leave();
    match why {
        Farewell::Quit => 0,
        Farewell::Ended(ending) => exit_code(ending),
    }
}

/// What became of the events that were there.
enum Turn {
    Goes { changed: bool },
    Ends(Farewell),
}

/// Sleeps until something happens.
fn next<P: Program>(program: &P, events: &Receiver<Event>) -> Event {
    const GONE: Event = Event::Terminate(Ending::EndOfInput);
    match program.deadline() {
        None => events.recv().unwrap_or(GONE),
        Some(deadline) => events.recv_timeout(deadline).unwrap_or_else(|error| match error {
            RecvTimeoutError::Timeout => Event::Tick,
            RecvTimeoutError::Disconnected => GONE,
        }),
    }
}

fn handle_all<P: Program, S: Present>(
    program: &mut P,
    pending: impl Iterator<Item = Event>,
    screen: &mut S,
) -> Turn {
    let mut changed = false;
    for event in pending {
        match event {
            Event::Terminate(ending) => return Turn::Ends(Farewell::Ended(ending)),
            Event::Resize { width, height } => {
                screen.resize(width, height);
                changed = true;
            }
            Event::Continued => {
                screen.reassert();
                changed = true;
            }
            Event::Key(_) | Event::Mouse(_) | Event::Paste(_) | Event::News | Event::Tick => {}
        }
        match program.handle(event) {
            Flow::Same => {}
            Flow::Redraw => changed = true,
            Flow::Suspend => {
                screen.suspend();
                changed = true;
            }
            Flow::Quit => return Turn::Ends(Farewell::Quit),
        }
    }
    Turn::Goes { changed }
}

#[cfg(test)]
mod tests;
