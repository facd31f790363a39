//! What the map as a picture costs: laying it out, and a key and a frame on it.
//!
//! Run with `cargo bench --bench map`. To reach: 1 000 capabilities laid out within 3 ms; a key on them and its frame, which
//! lay nothing out anew, under 1 ms.

mod keys;
mod sizes;
mod stage;
mod support;

use divan::{Bencher, black_box};
use verkstad::domain::map::Map;
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;
use verkstad::tui::event::{Code, Key};
use verkstad::tui::runtime::Program;
use verkstad::tui::terminal::screen::Screen;
use verkstad::tui::widgets::map::{Figure, Form, MapLayout, Zoom};

use keys::press;
use sizes::{SIZES, Size};
use stage::SCREEN;

/// Capabilities of the two sizes.
const COUNTS: [usize; 2] = [SIZES[0].0, SIZES[1].0];

fn main() {
    divan::main();
}

#[divan::bench(args = COUNTS)]
fn layout_80x24(bencher: Bencher<'_, '_>, count: usize) {
    layout(bencher, count, (78, 20), Zoom::Names);
}

#[divan::bench(args = COUNTS)]
fn layout_120x40(bencher: Bencher<'_, '_>, count: usize) {
    layout(bencher, count, (118, 36), Zoom::Names);
}

#[divan::bench(args = COUNTS)]
fn layout_200x50(bencher: Bencher<'_, '_>, count: usize) {
    layout(bencher, count, (198, 46), Zoom::Names);
}

#[divan::bench(args = COUNTS)]
fn layout_figures(bencher: Bencher<'_, '_>, count: usize) {
    layout(bencher, count, (118, 36), Zoom::Figures);
}

#[divan::bench(args = COUNTS)]
fn layout_areas(bencher: Bencher<'_, '_>, count: usize) {
    layout(bencher, count, (118, 36), Zoom::Areas);
}

/// The cursor goes one box down and back.
#[divan::bench(args = COUNTS)]
fn travel_key(bencher: Bencher<'_, '_>, count: usize) {
    keys(bencher, count, [Code::Down, Code::Up]);
}

/// The picture scrolls by a screen and back.
#[divan::bench(args = COUNTS)]
fn page_key(bencher: Bencher<'_, '_>, count: usize) {
    keys(bencher, count, [Code::PageDown, Code::PageUp]);
}

/// From one end of the map to the other and back.
#[divan::bench(args = COUNTS)]
fn end_key(bencher: Bencher<'_, '_>, count: usize) {
    keys(bencher, count, [Code::End, Code::Home]);
}

/// From level to level, whose layouts are kept.
#[divan::bench(args = COUNTS)]
fn zoom_key(bencher: Bencher<'_, '_>, count: usize) {
    keys(bencher, count, [Code::Char('z'), Code::Char('z')]);
}

fn layout(bencher: Bencher<'_, '_>, count: usize, size: (u16, u16), zoom: Zoom) {
    let map = session((count, 0, 0)).map;
    let figure = if zoom == Zoom::Figures { Figure::Cells(8) } else { Figure::Doubt };
    let form = Form { lang: Lang::Sv, size, zoom, figure, head: 0 };
    bencher.bench_local(|| MapLayout::of(black_box(&map), black_box(form)).height);
}

/// One key of the two, the frame after it, and the bytes that bring the terminal there.
fn keys(bencher: Bencher<'_, '_>, count: usize, keys: [Code; 2]) {
    let mut app = stage::app(session((count, 15, 1)));
    let mut screen = Screen::new(SCREEN.0, SCREEN.1);
    for code in [Code::F(2), Code::Tab] {
        press(&mut app, Key::new(code));
    }
    keys::each(bencher, app, keys.map(Key::new), |app| screen.render(|buffer| app.draw(buffer)).len());
}

/// A made-up session whose areas and capabilities are called as those of the shipped map are.
fn session(size: Size) -> Session {
    let mut session = sizes::session(size);
    let shipped = verkstad::method::shipped().map(|method| method.map).unwrap_or_default();
    rename(&mut session.map, &shipped);
    session
}

fn rename(map: &mut Map, names: &Map) {
    for (it, named) in map.capabilities.iter_mut().zip(names.capabilities.iter().cycle()) {
        it.name = named.name.clone();
    }
    for (it, named) in map.areas.iter_mut().zip(names.areas.iter().cycle()) {
        it.name = named.name.clone();
    }
}
