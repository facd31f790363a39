//! What an edit costs with every figure that follows from it, as the screen makes it.
//!
//! Run with `cargo bench --bench edit`. To reach: under 100 µs at 55 × 15, under 1 ms at 1 000 × 300 × 5.

mod sizes;
mod stage;
mod support;

use divan::Bencher;
use verkstad::domain::edit::{Dots, Edit, Rate};
use verkstad::domain::rating::{Level, Mark};
use verkstad::domain::respondent::Respondent;
use verkstad::domain::round::{Ballot, BallotKey};
use verkstad::domain::session::Session;
use verkstad::tui::app::App;

use sizes::{SIZES, Size};

fn main() {
    divan::main();
}

/// The last ballot's last capability, which takes longest to find.
#[divan::bench(args = SIZES)]
fn rating(bencher: Bencher<'_, '_>, size: Size) {
    let session = sizes::session(size);
    let edits = Level::ALL.map(|level| rate(&session, Mark::Level(level)));
    made(bencher, session, &edits);
}

#[divan::bench(args = SIZES)]
fn dots(bencher: Bencher<'_, '_>, size: Size) {
    let session = sizes::session(size);
    let respondent = session.respondents.last().map(|it: &Respondent| it.id.clone());
    let edits = [0, 1].map(|dots| {
        let respondent = respondent.clone()?;
        let capability = session.dots.get(&respondent)?.keys().next_back()?.clone();
        Some(Edit::Dots(Dots { respondent, capability, dots }))
    });
    made(bencher, session, &edits);
}

/// Makes the edits in turn, in a room whose undo is full.
fn made(bencher: Bencher<'_, '_>, session: Session, edits: &[Option<Edit>]) {
    let App { ui, room: Some(room), .. } = &mut stage::app(session) else { return };
    let mut edits = edits.iter().flatten().cycle().cloned();
    for edit in edits.by_ref().take(1_001) {
        room.make(ui, edit);
    }
    let refused = ui.message.as_ref().map(|message| message.text.as_str());
    assert_eq!(refused, None, "the edits are made");
    bencher.with_inputs(|| edits.next()).bench_local_values(|edit| edit.map(|edit| room.make(ui, edit)));
}

fn rate(session: &Session, mark: Mark) -> Option<Edit> {
    let Ballot { respondent, rater, .. } = session.rounds.first()?.ballots.last()?.clone();
    let capability = support::capability_id(session.map.capabilities.len() - 1);
    Some(Edit::Rate(Rate { ballot: BallotKey::keyed(1, respondent, rater), capability, mark }))
}
