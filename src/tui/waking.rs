//! Who wants to be woken although nothing happens, and what each of them does then.
//!
//! Several can ask; the loop sleeps until the first of them is due, and for ever where none asks. One that is due at
//! once does a piece of work and asks again, so that keys are dealt with between the pieces.

use std::time::Duration;

use super::app::App;
use super::room::Room;
use super::runtime::Flow;
use super::screens::{gap, notes};
use super::ui::Ui;
use super::{timer, view};

/// One that wants to be woken.
struct Sleeper {
    /// How long it may sleep; `None` while it wants nothing.
    sleeps: fn(&Room, &Ui) -> Option<Duration>,
    /// What it does when somebody is woken, it or another; whether that changed what is on the screen.
    wakes: fn(&mut Room, &mut Ui) -> Flow,
}

/// All of them.
const SLEEPERS: &[Sleeper] = &[
    Sleeper { sleeps: second, wakes: tick },
    Sleeper { sleeps: unless_done, wakes: look_on },
    Sleeper { sleeps: unless_tried, wakes: try_on },
];

/// How long from now until somebody wants to be woken.
#[must_use]
pub fn deadline(app: &App) -> Option<Duration> {
    let room = app.room.as_ref()?;
    SLEEPERS.iter().filter_map(|sleeper| (sleeper.sleeps)(room, &app.ui)).min()
}

/// Wakes those who asked for it.
pub fn wake(app: &mut App) -> Flow {
    let Some(room) = &mut app.room else { return Flow::Same };
    let mut flow = Flow::Same;
    for sleeper in SLEEPERS {
        if (sleeper.wakes)(room, &mut app.ui) == Flow::Redraw {
            flow = Flow::Redraw;
        }
    }
    flow
}

/// The timer is looked at when it shows another second, while it is shown at all.
fn second(room: &Room, ui: &Ui) -> Option<Duration> {
    if view::is_too_small(ui.size) {
        return None;
    }
    room.timer.turns(ui.now).map(|moment| moment.saturating_sub(ui.clock()))
}

fn tick(room: &mut Room, ui: &mut Ui) -> Flow {
    let (before, now) = (ui.now, ui.clock());
    if room.timer.face(before) == room.timer.face(now) {
        return Flow::Same;
    }
    ui.now = now;
    timer::ring(room, ui);
    Flow::Redraw
}

/// Notes that look alike are looked for whenever there is nothing else to do.
fn unless_done(room: &Room, _: &Ui) -> Option<Duration> {
    notes::is_searching(room).then_some(Duration::ZERO)
}

fn look_on(room: &mut Room, _: &mut Ui) -> Flow {
    notes::search(room)
}

/// How firm the order of urgency is, is tried out while it is in view.
fn unless_tried(room: &Room, _: &Ui) -> Option<Duration> {
    gap::is_working(room).then_some(Duration::ZERO)
}

fn try_on(room: &mut Room, _: &mut Ui) -> Flow {
    gap::work_on(room)
}
