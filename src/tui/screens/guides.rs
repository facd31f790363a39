//! What leads across the workshops: where a thing comes from and went, what is open, what covers the goals.
//!
//! Each is a window of lines; Enter goes to the thing in the screen where it is worked with, and changes nothing.

mod thing;
mod trace;

use crate::i18n::words as w;

use super::super::action::Action;
use super::super::keymap::{Context, Footer, Row, ch, row};
use super::super::overlay::guide::Line;
use super::super::overlay::{Guide, Overlay, Then};
use super::super::room::Room;
use super::super::ui::Ui;

pub use thing::{Thing, go};

/// What leads across the workshops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Where what is in focus comes from and where it went.
    Trace,
}

/// The keys that lead across the workshops.
pub const KEYS: &[Row] = {
    use Context::Room as R;
    use Footer::Help;
    &[row(R, &[ch('v')], Action::Guides(Act::Trace), w::trace_key, Help)]
};

/// Whether an action is possible now.
///
/// # Errors
/// Why not, in the reader's words.
pub fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    match act {
        Act::Trace => thing::in_focus(room, ui).map(|_| ()),
    }
}

/// Does an action.
pub fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    match act {
        Act::Trace => match thing::in_focus(room, ui) {
            Ok(thing) => trace::show(room, ui, &thing),
            Err(why) => ui.refuse(why),
        },
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
