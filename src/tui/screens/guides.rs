//! What leads across the workshops: where a thing comes from and went, what is open, what covers the goals.
//!
//! Each is a window of lines; Enter goes to the thing in the screen where it is worked with, and changes nothing.

mod check;
mod coverage;
mod questions;
mod thing;
mod trace;

use crate::analysis::closing;
use crate::i18n::words as w;

use super::super::action::Action;
use super::super::keymap::{Context, Footer, Row, ch, row};
use super::super::overlay::guide::Line;
use super::super::overlay::{Guide, Overlay, Then};
use super::super::room::Room;
use super::super::ui::Ui;

pub use check::leaving;
pub use thing::{Thing, go};

/// What leads across the workshops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Where what is in focus comes from and where it went.
    Trace,
    /// What is still open.
    Check,
    /// What covers the goals.
    Coverage,
    /// The open questions.
    Questions,
}

/// What is remembered of them.
#[derive(Debug, Default)]
pub struct State {
    /// Whether it has been said, since the session was opened, what was open when workshop 1 was left.
    told: bool,
}

/// The keys that lead across the workshops.
pub const KEYS: &[Row] = {
    use Context::Room as R;
    use Footer::Help;
    &[
        row(R, &[ch('v')], Action::Guides(Act::Trace), w::trace_key, Help),
        row(R, &[ch('F')], Action::Guides(Act::Check), w::check_key, Help),
        row(R, &[ch('Y')], Action::Guides(Act::Coverage), w::coverage_key, Help),
        row(R, &[ch('A')], Action::Guides(Act::Questions), w::questions_key, Help),
    ]
};

/// Whether an action is possible now.
///
/// # Errors
/// Why not, in the reader's words.
pub fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    match act {
        Act::Trace => thing::in_focus(room, ui).map(|_| ()),
        Act::Coverage if room.session().goals.is_empty() => Err(w::coverage_no_goals(ui.lang).to_owned()),
        Act::Questions if closing::questions(room.session()).is_empty() => {
            Err(w::questions_none(ui.lang).to_owned())
        }
        Act::Check | Act::Coverage | Act::Questions => Ok(()),
    }
}

/// Does an action.
pub fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    match act {
        Act::Trace => match thing::in_focus(room, ui) {
            Ok(thing) => trace::show(room, ui, &thing),
            Err(why) => ui.refuse(why),
        },
        Act::Check => check::show(room, ui),
        Act::Coverage => coverage::show(room, ui),
        Act::Questions => questions::show(room, ui),
    }
}

/// A line, and the thing that it leads to where it leads to one.
struct Sign(Line, Option<Thing>);

impl Sign {
    /// A line to read.
    fn text(line: Line) -> Self {
        Self(line, None)
    }

    /// A line that leads to a thing.
    fn to(thing: Thing, line: Line) -> Self {
        Self(line, Some(thing))
    }
}

/// Shows these lines in a window.
fn show(ui: &mut Ui, title: impl Into<String>, signs: Vec<Sign>) {
    let (lines, things): (Vec<Line>, Vec<Option<Thing>>) =
        signs.into_iter().map(|Sign(line, thing)| (line, thing)).unzip();
    let then = Then::room(move |room, ui, answer| {
        if let Some(Some(thing)) = answer.picked().and_then(|place| things.get(place)) {
            go(room, ui, thing);
        }
        Ok(())
    });
    ui.show(Overlay::Guide(Guide::new(title, lines, then)));
}
