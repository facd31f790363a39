//! The loop, driven by a filled channel and a screen in memory.

use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::style::Style;

use super::{Farewell, Flow, Memory, Present, Program, run};
use crate::tui::event::{Ending, Event, Key};

/// Counts `+`; ignores other characters; Ctrl-Z and `q` do what they do.
#[derive(Default)]
struct Counter {
    count: usize,
    events: Vec<Event>,
    deadline: Option<Duration>,
    farewells: Vec<Farewell>,
}

impl Program for Counter {
    fn handle(&mut self, event: Event) -> Flow {
        self.events.push(event.clone());
        match event {
            Event::Key(key) if key == Key::ctrl('z') => Flow::Suspend,
            Event::Key(key) if key == Key::char('q') => Flow::Quit,
            Event::Key(key) if key == Key::char('+') => {
                self.count += 1;
                Flow::Redraw
            }
            Event::Tick => {
                self.deadline = None;
                Flow::Redraw
            }
            Event::Key(_)
            | Event::Mouse(_)
            | Event::Paste(_)
            | Event::Resize { .. }
            | Event::News
            | Event::Continued
            | Event::Terminate(_) => Flow::Same,
        }
    }

    fn draw(&mut self, buffer: &mut Buffer) -> Option<Position> {
        let width = usize::from(buffer.area.width);
        buffer.set_stringn(0, 0, format!("count {}", self.count), width, Style::new());
        None
    }

    fn deadline(&self) -> Option<Duration> {
        self.deadline
    }

    fn farewell(&mut self, why: &Farewell) {
        self.farewells.push(*why);
    }
}

fn drive(program: &mut Counter, events: impl IntoIterator<Item = Event>) -> (Memory, u8) {
    let (sender, receiver) = channel();
    events.into_iter().for_each(|event| sender.send(event).expect("the receiver is alive"));
    drop(sender);
    let mut screen = Memory::new(20, 2);
    let code = run(program, &receiver, &mut screen);
    (screen, code)
}

fn press(c: char) -> Event {
    Event::Key(Key::char(c))
}

#[test]
fn all_that_is_pending_costs_one_frame() {
    let mut program = Counter::default();
    let (screen, _) = drive(&mut program, vec![press('+'); 100]);
    assert_eq!(screen.lines(), ["count 100", ""]);
    assert_eq!(screen.frames, 2, "the first, and one for all keys");
}

#[test]
fn what_changes_nothing_draws_nothing() {
    let mut program = Counter::default();
    let (screen, _) = drive(&mut program, [press('x'), Event::News]);
    assert_eq!(screen.frames, 1);
}

#[test]
fn every_way_out_says_farewell_once_and_has_its_exit_code() {
    let end = Event::Terminate;
    let cases = [
        (vec![press('q'), press('+'), press('q')], Farewell::Quit, 0),
        (vec![end(Ending::Signal(15)), end(Ending::HangUp)], Farewell::Ended(Ending::Signal(15)), 143),
        (vec![end(Ending::Signal(2))], Farewell::Ended(Ending::Signal(2)), 130),
        (vec![end(Ending::HangUp)], Farewell::Ended(Ending::HangUp), 129),
        (vec![end(Ending::Panic)], Farewell::Ended(Ending::Panic), 101),
        (vec![], Farewell::Ended(Ending::EndOfInput), 0),
    ];
    for (events, why, code) in cases {
        let mut program = Counter::default();
        let (screen, found) = drive(&mut program, events);
        assert_eq!((program.farewells, found, screen.left), (vec![why], code, true));
        assert_eq!(program.count, 0, "nothing is handled after the end");
    }
}

#[test]
fn a_new_size_and_going_on_draw_anew() {
    let mut program = Counter::default();
    let (screen, _) = drive(&mut program, [Event::Resize { width: 7, height: 3 }, Event::Continued]);
    assert_eq!(screen.lines(), ["count 0", "", ""]);
    assert_eq!(screen.frames, 2);
    let (screen, _) = drive(&mut program, [Event::Resize { width: 0, height: 0 }]);
    assert_eq!(screen.lines(), [""; 0]);
}

#[test]
fn suspending_stops_and_draws_anew() {
    let mut program = Counter::default();
    let (screen, _) = drive(&mut program, [Event::Key(Key::ctrl('z'))]);
    assert_eq!((screen.suspensions, screen.frames), (1, 2));
}

#[test]
fn a_deadline_that_passes_is_a_tick() {
    let mut program = Counter { deadline: Some(Duration::ZERO), ..Counter::default() };
    let (sender, receiver) = channel();
    let mut screen = Twice(Memory::new(9, 1), Some(sender));
    run(&mut program, &receiver, &mut screen);
    assert_eq!(program.events, [Event::Tick]);
}

/// A screen that holds the input open until it has drawn twice.
struct Twice(Memory, Option<Sender<Event>>);

impl Present for Twice {
    fn is_free(&mut self) -> bool {
        true
    }

    fn present(&mut self, draw: &mut dyn FnMut(&mut Buffer) -> Option<Position>) {
        self.0.present(draw);
        if self.0.frames == 2 {
            self.1 = None;
        }
    }

    fn resize(&mut self, width: u16, height: u16) {
        self.0.resize(width, height);
    }

    fn reassert(&mut self) {}

    fn suspend(&mut self) {}

    fn leave(&mut self) {}
}
