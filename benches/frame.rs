//! What a frame costs at 200 × 50: the drawing alone, and everything from a key to the bytes for the terminal.
//!
//! Run with `cargo bench --bench frame`. To reach: a frame of 55 × 15 under 1 ms; of 1 000 × 300 × 5 no dearer than half
//! as much again.

mod keys;
mod sizes;
mod stage;
mod support;

use divan::{Bencher, black_box};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use verkstad::tui::app::App;
use verkstad::tui::event::{Code, Key};
use verkstad::tui::runtime::Program;
use verkstad::tui::terminal::screen::Screen;

use keys::press;
use sizes::{SIZES, Size};
use stage::SCREEN;

fn main() {
    divan::main();
}

#[divan::bench(args = SIZES)]
fn heat_table(bencher: Bencher<'_, '_>, size: Size) {
    frames(bencher, size, &[]);
}

#[divan::bench(args = SIZES)]
fn heat_map(bencher: Bencher<'_, '_>, size: Size) {
    frames(bencher, size, &[Code::Tab]);
}

/// The raters' list, then the first one's ballot; where there are several, Enter first goes to the first of them.
#[divan::bench(args = SIZES)]
fn ballot(bencher: Bencher<'_, '_>, size: Size) {
    let way: &[Code] = match size.2 {
        1 => &[Code::BackTab, Code::Enter],
        _ => &[Code::BackTab, Code::Enter, Code::Enter],
    };
    frames(bencher, size, way);
}

/// The cursor goes one cell to the right and back.
#[divan::bench(args = SIZES)]
fn cursor_key(bencher: Bencher<'_, '_>, size: Size) {
    keys(bencher, size, [Code::Right, Code::Left]);
}

/// The cell under the cursor gets another level; with several raters there it says why not.
#[divan::bench(args = SIZES)]
fn rating_key(bencher: Bencher<'_, '_>, size: Size) {
    keys(bencher, size, [Code::Char('1'), Code::Char('3')]);
}

/// The table scrolls by a screen and back.
#[divan::bench(args = SIZES)]
fn page_key(bencher: Bencher<'_, '_>, size: Size) {
    keys(bencher, size, [Code::PageDown, Code::PageUp]);
}

fn frames(bencher: Bencher<'_, '_>, size: Size, way: &[Code]) {
    let mut app = at(size, way);
    let mut buffer = Buffer::empty(Rect::new(0, 0, SCREEN.0, SCREEN.1));
    bencher.bench_local(|| draw(&mut app, black_box(&mut buffer)));
}

/// One key of the two, the frame after it, and the bytes that bring the terminal there.
fn keys(bencher: Bencher<'_, '_>, size: Size, keys: [Code; 2]) {
    let mut screen = Screen::new(SCREEN.0, SCREEN.1);
    let keys = keys.map(Key::new);
    keys::each(bencher, at(size, &[]), keys, |app| screen.render(|buffer| app.draw(buffer)).len());
}

fn at(size: Size, way: &[Code]) -> App {
    let mut app = stage::app(sizes::session(size));
    for code in way {
        press(&mut app, Key::new(*code));
    }
    app
}

fn draw(app: &mut App, buffer: &mut Buffer) {
    buffer.reset();
    app.draw(buffer);
}
