//! What a rating costs until the heat table shows it, in map order and sorted, and a step of scrolling.
//!
//! Run with `cargo bench --bench heat`. Figures to compare are those of one run: a sorted table beside one in map order, the
//! large session beside the small one.

mod keys;
mod sizes;
mod stage;
mod support;

use divan::Bencher;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use verkstad::domain::edit::{Edit, Rate};
use verkstad::domain::rating::{Level, Mark};
use verkstad::domain::round::{Ballot, BallotKey};
use verkstad::domain::session::Session;
use verkstad::tui::app::App;
use verkstad::tui::event::{Code, Event, Key};
use verkstad::tui::runtime::Program;

use keys::press;
use sizes::{SIZES, Size};
use stage::SCREEN;

fn main() {
    divan::main();
}

/// The edit, its figures and the frame, in map order.
#[divan::bench(args = SIZES)]
fn rated_by_map(bencher: Bencher<'_, '_>, size: Size) {
    rated(bencher, size, "");
}

/// The same sorted by mean: the order follows the rating.
#[divan::bench(args = SIZES)]
fn rated_by_mean(bencher: Bencher<'_, '_>, size: Size) {
    rated(bencher, size, "s");
}

/// The same while it is shown to the room.
#[divan::bench(args = SIZES)]
fn rated_while_shown(bencher: Bencher<'_, '_>, size: Size) {
    rated(bencher, size, "P");
}

/// One line down at the lower edge, and its frame.
#[divan::bench(args = SIZES)]
fn scrolled(bencher: Bencher<'_, '_>, size: Size) {
    steps(bencher, size, "", Code::Down, Code::Up);
}

/// The same in a sorted table, where nothing is sorted again.
#[divan::bench(args = SIZES)]
fn scrolled_by_mean(bencher: Bencher<'_, '_>, size: Size) {
    steps(bencher, size, "s", Code::Down, Code::Up);
}

/// One column at the right edge.
#[divan::bench(args = SIZES)]
fn scrolled_sideways(bencher: Bencher<'_, '_>, size: Size) {
    steps(bencher, size, "", Code::Right, Code::Left);
}

fn rated(bencher: Bencher<'_, '_>, size: Size, keys: &str) {
    let session = sizes::session(size);
    let edits = Level::ALL.map(|level| rate(&session, Mark::Level(level)));
    let mut app = at(session, keys);
    let mut buffer = Buffer::empty(Rect::new(0, 0, SCREEN.0, SCREEN.1));
    let mut edits = edits.iter().flatten().cycle().cloned();
    bencher.bench_local(|| {
        if let (Some(edit), App { ui, room: Some(room), .. }) = (edits.next(), &mut app) {
            room.make(ui, edit);
        }
        app.handle(Event::News);
        buffer.reset();
        app.draw(&mut buffer);
    });
}

/// Forty steps one way, then forty back.
fn steps(bencher: Bencher<'_, '_>, size: Size, keys: &str, there: Code, back: Code) {
    let mut app = at(sizes::session(size), keys);
    (0..60).for_each(|_| press(&mut app, Key::new(there)));
    let mut buffer = Buffer::empty(Rect::new(0, 0, SCREEN.0, SCREEN.1));
    let ways = (0..80).map(|step| Key::new(if step < 40 { back } else { there }));
    keys::each(bencher, app, ways, |app| {
        buffer.reset();
        app.draw(&mut buffer);
    });
}

fn at(session: Session, keys: &str) -> App {
    let mut app = stage::app(session);
    keys.chars().for_each(|key| press(&mut app, Key::char(key)));
    app
}

/// The first ballot's first capability, which is in sight.
fn rate(session: &Session, mark: Mark) -> Option<Edit> {
    let Ballot { respondent, rater, .. } = session.rounds.first()?.ballots.first()?.clone();
    let ballot = BallotKey::keyed(1, respondent, rater);
    Some(Edit::Rate(Rate { ballot, capability: support::capability_id(0), mark }))
}
