//! What the scatter costs: where every name goes, alone, and a whole frame after a step from point to point.
//!
//! Run with `cargo bench --bench scatter`. A frame is to take less than 16 ms with 1 000 points.

mod keys;
mod sizes;
mod stage;
mod support;

use divan::Bencher;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use verkstad::tui::event::{Code, Key};
use verkstad::tui::runtime::Program;
use verkstad::tui::widgets::scatter::{Anchor, Board, Grid, Point, labels};

use keys::press;
use sizes::{SIZES, Size};
use stage::SCREEN;

/// Cells of the picture on a large screen, and of a column of its grid.
const PLOT: (u16, u16) = (132, 41);
const STEP: u16 = 5;

fn main() {
    divan::main();
}

/// Points to cells, and names to where they fit.
#[divan::bench(args = [55, 1_000])]
fn layout(bencher: Bencher<'_, '_>, points: u32) {
    let points: Vec<Point> =
        (0..points).map(|n| Point { x: f64::from(n * 7 % 37), y: f64::from(n * 13 % 401) / 100.0 }).collect();
    let grid = Grid { columns: PLOT.0 / STEP, rows: PLOT.1, most_x: 36.0, most_y: 4.0 };
    bencher.bench_local(|| {
        let spots = grid.spots(&points, Some(3));
        let mut board = Board::new(PLOT.0, PLOT.1);
        let anchors = || spots.iter().map(|it| Anchor { x: it.column * STEP, y: it.row, width: 4 });
        anchors().for_each(|anchor| board.put(anchor));
        let name = |point: usize, most: usize| {
            "En förmåga med ett långt namn".chars().take(most.min(8 + point % 20)).collect()
        };
        labels(&mut board, anchors().enumerate(), &[34, 20], name)
    });
}

/// One step to the left or to the right, and its frame.
#[divan::bench(args = SIZES)]
fn travelled(bencher: Bencher<'_, '_>, size: Size) {
    frames(bencher, size, "");
}

/// The same with the spread of all.
#[divan::bench(args = SIZES)]
fn travelled_with_spread(bencher: Bencher<'_, '_>, size: Size) {
    frames(bencher, size, "a");
}

fn frames(bencher: Bencher<'_, '_>, size: Size, keys: &str) {
    let mut app = stage::app(sizes::session(size));
    let way = [Code::F(4), Code::Tab, Code::Tab].map(Key::new);
    way.into_iter().chain(keys.chars().map(Key::char)).for_each(|key| press(&mut app, key));
    let mut buffer = Buffer::empty(Rect::new(0, 0, SCREEN.0, SCREEN.1));
    let ways = [Code::Left, Code::Left, Code::Right, Code::Up, Code::Right, Code::Down].map(Key::new);
    keys::each(bencher, app, ways, |app| {
        buffer.reset();
        app.draw(&mut buffer);
    });
}
