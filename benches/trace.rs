//! What it costs to follow a thing through a session, to count what covers the goals, and to see what is open.
//!
//! Run with `cargo bench --bench trace`. To reach at 2 000 notes and 1 000 capabilities: a key with its frame under 10 ms.

mod sizes;
mod stage;
mod support;

use divan::{Bencher, black_box};
use verkstad::analysis::closing;
use verkstad::analysis::coverage::Coverage;
use verkstad::analysis::figures::Figures;
use verkstad::analysis::trace::Trace;
use verkstad::domain::apply::apply;
use verkstad::domain::id::{ClusterId, GoalId, NoteId};
use verkstad::domain::map::Goal;
use verkstad::domain::method::Stage;
use verkstad::domain::note::{Cluster, NoteKind, Sheet};
use verkstad::domain::plain::Plain;
use verkstad::domain::plan::{NewNotes, add_notes};
use verkstad::domain::session::Session;
use verkstad::domain::text::Text;
use verkstad::tui::action::Action;
use verkstad::tui::event::{Code, Event, Key};
use verkstad::tui::runtime::Program;
use verkstad::tui::terminal::screen::Screen;

use sizes::{SIZES, Size};

/// Notes in a session of ordinary size and in the largest, half of them candidates.
const NOTES: (usize, usize) = (330, 2_000);
const GOALS: usize = 7;

fn main() {
    divan::main();
}

#[divan::bench(args = SIZES)]
fn of_capability(bencher: Bencher<'_, '_>, size: Size) {
    let session = made(size);
    let figures = Figures::of(&session, 1);
    let last = support::capability_id(size.0 - 1);
    bencher.bench_local(|| lines(Trace::of_capability(black_box(&session), &figures, &last).as_ref()));
}

#[divan::bench(args = SIZES)]
fn of_goal(bencher: Bencher<'_, '_>, size: Size) {
    let session = made(size);
    let figures = Figures::of(&session, 1);
    bencher.bench_local(|| lines(Trace::of_goal(black_box(&session), &figures, &goal_id(0)).as_ref()));
}

#[divan::bench(args = SIZES)]
fn coverage(bencher: Bencher<'_, '_>, size: Size) {
    let session = made(size);
    bencher.bench_local(|| Coverage::of(black_box(&session)).goals.len());
}

#[divan::bench(args = SIZES)]
fn check(bencher: Bencher<'_, '_>, size: Size) {
    let session = made(size);
    bencher.bench_local(|| {
        closing::vision(black_box(&session)).len() + closing::capabilities(black_box(&session)).len()
    });
}

/// The key that shows the way of a goal, the frame after it, and the same for the key that closes the window.
#[divan::bench(args = SIZES)]
fn key(bencher: Bencher<'_, '_>, size: Size) {
    let mut app = stage::app(made(size));
    app.act(Action::Stage(Stage::Vision));
    app.handle(Event::Key(Key::new(Code::Tab)));
    let mut screen = Screen::new(stage::SCREEN.0, stage::SCREEN.1);
    bencher.bench_local(|| {
        for key in [Key::char('v'), Key::new(Code::Esc)] {
            app.handle(Event::Key(key));
            black_box(screen.render(|buffer| app.draw(buffer)).len());
        }
    });
}

fn lines(trace: Option<&Trace<'_>>) -> usize {
    trace.map_or(0, |trace| trace.back.len() + trace.forward.len())
}

/// A session in which every thought leads to a goal and nearly every candidate to a capability, many beneath another.
fn made(size: Size) -> Session {
    let mut session = sizes::session(size);
    let notes = if size.0 < 1_000 { NOTES.0 } else { NOTES.1 };
    session.goals = (0..GOALS).map(goal).collect();
    for (number, capability) in session.map.capabilities.iter_mut().enumerate() {
        capability.goals = vec![goal_id(number % GOALS), goal_id((number + 1) % GOALS)];
    }
    for sheet in [Sheet::Vision, Sheet::Capabilities] {
        session.clusters.extend((0..GOALS).map(|number| cluster(number, sheet)));
        let line = |number| Plain::new(&format!("Vad någon skrev på lapp nummer {number}, några ord till"));
        let texts: Vec<Plain> = (0..notes / 2).map(line).collect();
        let new = NewNotes { sheet, texts, kind: NoteKind::Free, prompt: None };
        if let Ok(edit) = add_notes(&session, new) {
            assert!(apply(&mut session, &edit).is_ok(), "notes can be added");
        }
    }
    let ids: Vec<NoteId> = session.notes.iter().map(|note| note.id.clone()).collect();
    for (number, note) in session.notes.iter_mut().enumerate() {
        note.cluster = Some(cluster(number % GOALS, note.sheet).id);
        // Of 21 notes, three to a cluster, the second of the cluster lies beneath the first.
        let beneath = number % (3 * GOALS) / GOALS == 1;
        note.beneath = ids.get(number.saturating_sub(GOALS)).filter(|_| beneath).cloned();
        if note.sheet == Sheet::Capabilities && number % 5 > 0 {
            note.candidate.became = Some(support::capability_id(number % size.0));
        }
    }
    session
}

fn goal(number: usize) -> Goal {
    let name = Text::both(&format!("Mål {number}"), &format!("Goal {number}"));
    Goal { id: goal_id(number), sentence: name.clone(), name }
}

fn goal_id(number: usize) -> GoalId {
    GoalId::fresh(&format!("mal-{number}"), |_| false)
}

fn cluster(number: usize, sheet: Sheet) -> Cluster {
    let (name, goal) = match sheet {
        Sheet::Vision => (format!("tankar-{number}"), Some(goal_id(number))),
        Sheet::Capabilities => (format!("kandidater-{number}"), None),
    };
    Cluster { id: ClusterId::fresh(&name, |_| false), name: Plain::new(&name), goal, sheet, area: None }
}
