//! What all pilots together cost to work out, and what a key costs while they are shown, which must not pay for it again.
//!
//! Run with `cargo bench --bench portfolio`. The five pilots of the shipped method, each joined by everybody. `worked_out`
//! and `hinted` are what every event and every frame would cost if nothing were kept; `step` and `read` are a key with its
//! frame, `edited` a key that changes something.

mod keys;
mod sizes;
mod stage;
mod support;

use chrono::NaiveDate;
use divan::{Bencher, black_box};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use verkstad::analysis::figures::Figures;
use verkstad::analysis::{firmness, fit, overlap, portfolio};
use verkstad::domain::choice::{Choice, Commitment, Stance};
use verkstad::domain::id::ChoiceId;
use verkstad::domain::method::{Method, Subject};
use verkstad::domain::plain::Plain;
use verkstad::domain::session::Session;
use verkstad::tui::event::{Code, Key};
use verkstad::tui::runtime::Program;

use keys::press;
use sizes::{SIZES, Size};
use stage::SCREEN;

fn main() {
    divan::main();
}

/// All pilots together, what is not chosen, and who is in two at a time.
#[divan::bench(args = SIZES)]
fn worked_out(bencher: Bencher<'_, '_>, size: Size) {
    let session = session(size);
    let figures = Figures::of(&session, 1);
    bencher.bench_local(|| {
        let rest = portfolio::rest(&session, &figures, firmness::top(&session));
        (portfolio::portfolio(&session), rest, overlap::each(&session))
    });
}

/// The hints for one choice.
#[divan::bench(args = SIZES)]
fn hinted(bencher: Bencher<'_, '_>, size: Size) {
    let session = session(size);
    let figures = Figures::of(&session, 1);
    let Some(choice) = session.choices.first() else { return };
    bencher.bench_local(|| fit::hints(&session, &figures, black_box(choice)));
}

/// The cursor goes from organisation to organisation among the costs.
#[divan::bench(args = SIZES)]
fn step(bencher: Bencher<'_, '_>, size: Size) {
    keys(bencher, size, &[Code::Char('o'), Code::Tab], [Code::Down, Code::Up]);
}

/// The reader goes from scenario to scenario, each with its hint.
#[divan::bench(args = SIZES)]
fn read(bencher: Bencher<'_, '_>, size: Size) {
    keys(bencher, size, &[Code::Enter, Code::Enter], [Code::Right, Code::Left]);
}

/// A choice is moved down its list and back.
#[divan::bench(args = SIZES)]
fn edited(bencher: Bencher<'_, '_>, size: Size) {
    keys(bencher, size, &[], [Code::Char('J'), Code::Char('K')]);
}

fn keys(bencher: Bencher<'_, '_>, size: Size, way: &[Code], keys: [Code; 2]) {
    let mut app = stage::app(session(size));
    press(&mut app, Key::new(Code::F(5)));
    for code in way {
        press(&mut app, Key::new(*code));
    }
    let mut buffer = Buffer::empty(Rect::new(0, 0, SCREEN.0, SCREEN.1));
    keys::each(bencher, app, keys.map(Key::new), |app| {
        buffer.reset();
        app.draw(&mut buffer);
    });
}

/// A session with the scenarios and pilots of the shipped method, one choice for each pilot.
#[expect(clippy::expect_used, reason = "the shipped method stands beside the program and is tested")]
fn session(size: Size) -> Session {
    let mut session = sizes::session(size);
    let shipped: Method =
        ron::from_str(include_str!("../workshops/digital-motor.ron")).expect("the shipped method is sound");
    session.choices = shipped
        .pilots
        .iter()
        .enumerate()
        .map(|(place, pilot)| {
            let joined = |id| Commitment {
                respondent: id,
                scenario: Some(pilot.scenario),
                stance: Stance::Joins,
                at: None,
                said_by: Plain::default(),
            };
            Choice {
                scenario: Some(pilot.scenario),
                commitments: session.respondents.iter().map(|it| joined(it.id.clone())).collect(),
                start: NaiveDate::from_ymd_opt(2027, 1, 11),
                pilot: Some(pilot.clone()),
                ..Choice::about(
                    ChoiceId::fresh(&format!("val-{place}"), |_| false),
                    Subject::Capability(support::capability_id(place)),
                )
            }
        })
        .collect();
    let method = Method { scenarios: shipped.scenarios, pilots: shipped.pilots, ..(*session.method).clone() };
    session.method = method.into();
    session
}
