//! What writing notes costs when two thousand are there, and what a large paste does.
//!
//! Run with `cargo bench --bench capture`. To reach: a note, and a frame of the wall, under 2 ms; a megabyte pasted under
//! 200 ms until the preview stands; two thousand notes written at once, or taken back, under 200 ms.

mod sizes;
mod stage;
mod support;

use divan::{Bencher, black_box};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use verkstad::domain::desk::Desk;
use verkstad::domain::method::{Method, Stage};
use verkstad::domain::plain::Plain;
use verkstad::domain::plan::{self, NewNotes};
use verkstad::domain::session::Session;
use verkstad::tui::action::Action;
use verkstad::tui::app::App;
use verkstad::tui::event::{Code, Event, Key};
use verkstad::tui::runtime::Program;

use sizes::SIZES;
use stage::SCREEN;

fn main() {
    divan::main();
}

/// A letter into the entry line, and the frame after it.
#[divan::bench]
fn letter(bencher: Bencher<'_, '_>) {
    let mut app = writing(2_000);
    let mut buffer = buffer();
    bencher.bench_local(|| {
        press(&mut app, Key::char('x'));
        press(&mut app, Key::new(Code::Backspace));
        draw(&mut app, &mut buffer);
    });
}

/// Enter makes the line a note, Ctrl-E takes it back into the line.
#[divan::bench]
fn note(bencher: Bencher<'_, '_>) {
    let mut app = writing(2_000);
    for c in "Ett larm till".chars() {
        press(&mut app, Key::char(c));
    }
    let mut buffer = buffer();
    bencher.bench_local(|| {
        press(&mut app, Key::new(Code::Enter));
        draw(&mut app, &mut buffer);
        press(&mut app, Key::ctrl('e'));
    });
}

/// The wall opens and is drawn, and closes.
#[divan::bench]
fn wall(bencher: Bencher<'_, '_>) {
    let mut app = writing(2_000);
    let mut buffer = buffer();
    bencher.bench_local(|| {
        press(&mut app, Key::ctrl('l'));
        draw(&mut app, &mut buffer);
        press(&mut app, Key::ctrl('l'));
    });
}

/// From the paste to the preview on the screen.
#[divan::bench(args = [300, 2_000, 5_000], sample_count = 20)]
fn preview(bencher: Bencher<'_, '_>, lines: usize) {
    let list = list(lines);
    let mut buffer = buffer();
    let app = || writing(2_000);
    bencher.with_inputs(app).bench_local_refs(|app| {
        app.handle(Event::Paste(list.clone()));
        draw(app, &mut buffer);
    });
}

/// Two thousand long lines, a megabyte: the most that a terminal hands over.
#[divan::bench(sample_count = 20)]
fn megabyte(bencher: Bencher<'_, '_>) {
    let long = "Tanke om något som de flesta behöver på en vanlig dag, ".repeat(9);
    let list = (0..2_000).map(|number| format!("- {number} {long}\n")).collect::<Vec<_>>().concat();
    let mut buffer = buffer();
    bencher.with_inputs(|| writing(2_000)).bench_local_refs(|app| {
        app.handle(Event::Paste(list.clone()));
        draw(app, &mut buffer);
    });
}

/// A key in an open preview, and the frame after it.
#[divan::bench(args = [2_000, 5_000])]
fn preview_key(bencher: Bencher<'_, '_>, lines: usize) {
    let mut app = writing(0);
    app.handle(Event::Paste(list(lines)));
    let mut buffer = buffer();
    bencher.bench_local(|| {
        press(&mut app, Key::char('x'));
        press(&mut app, Key::new(Code::Down));
        draw(&mut app, &mut buffer);
    });
}

/// The letter that writes a pasted list, beside as many notes.
#[divan::bench(args = [300, 2_000, 5_000], sample_count = 10)]
fn write(bencher: Bencher<'_, '_>, lines: usize) {
    let app = || {
        let mut app = writing(lines);
        app.handle(Event::Paste(list(lines)));
        app
    };
    bencher.with_inputs(app).bench_local_refs(|app| press(app, Key::char('w')));
}

/// Ctrl-E takes all of it back.
#[divan::bench(args = [300, 2_000, 5_000], sample_count = 10)]
fn take_back(bencher: Bencher<'_, '_>, lines: usize) {
    let app = || {
        let mut app = writing(lines);
        app.handle(Event::Paste(list(lines)));
        press(&mut app, Key::char('w'));
        app
    };
    bencher.with_inputs(app).bench_local_refs(|app| press(app, Key::ctrl('e')));
}

/// The program in workshop 1, with so many notes, writing.
fn writing(notes: usize) -> App {
    let mut app = stage::app(session(notes));
    app.act(Action::Stage(Stage::Vision));
    press(&mut app, Key::char('n'));
    app
}

fn session(notes: usize) -> Session {
    let method: Result<Method, _> = ron::from_str(include_str!("../workshops/digital-motor.ron"));
    let mut base = sizes::session(SIZES[0]);
    if let Ok(method) = method {
        base.method = method.into();
    }
    let mut desk = Desk::new(base);
    let texts = (0..notes).map(|number| Plain::new(&said(number + 1_000_000))).collect();
    if let Ok(edit) = plan::add_notes(desk.session(), NewNotes { texts, ..NewNotes::default() }) {
        let _ = desk.make(edit);
    }
    desk.session().clone()
}

fn list(lines: usize) -> String {
    let line = |number: usize| match number % 4 {
        0 => format!("[14:02] Anna Lind: {}\n", said(number)),
        1 => format!("- {}\r\n", said(number)),
        2 => format!("{}\t{}\tok\t\n", number, said(number)),
        _ => format!("{}\n", said(number)),
    };
    (0..lines).map(line).collect::<Vec<_>>().concat()
}

fn said(number: usize) -> String {
    format!("Tanke nummer {number} om något som de flesta behöver på en vanlig dag")
}

fn buffer() -> Buffer {
    Buffer::empty(Rect::new(0, 0, SCREEN.0, SCREEN.1))
}

fn draw(app: &mut App, buffer: &mut Buffer) {
    buffer.reset();
    app.draw(black_box(buffer));
}

fn press(app: &mut App, key: Key) {
    app.handle(Event::Key(key));
}
