//! Workshop 1: notes are written in silence, sorted on a board, and boiled down to goals.
//!
//! Two views share the screen: the sheet of notes, which workshop 2 has too, and the goals. Among the goals only letters
//! change the session.

mod goals;
mod keys;
mod leading;

use crate::domain::id::GoalId;
use crate::domain::method::Stage;
use crate::domain::note::Sheet;
use crate::i18n::words as w;
use ratatui::layout::Rect;

use super::super::action::{Action, Motion};
use super::super::canvas::{Canvas, Hit};
use super::super::event::Key;
use super::super::keymap::Context;
use super::super::room::Room;
use super::super::theme::Role;
use super::super::ui::{Hold, Ui};
use super::guides::Thing;
use super::notes;
use super::prose::Line;

pub use keys::KEYS;

/// What the screen remembers.
#[derive(Default)]
pub struct State {
    view: View,
    goals: goals::Goals,
}

/// Which view is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The sheet of notes.
    #[default]
    Notes,
    /// The target picture.
    Goals,
}

/// What only this screen does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Show a view.
    Show(View),
    /// Make the cluster in focus a goal.
    Become,
    /// Link the cluster in focus to a goal that is there.
    Link,
    /// Something done among the goals.
    Goals(goals::Act),
}

/// The contexts whose keys hold in the view that is shown, the strongest first.
#[must_use]
pub fn contexts(room: &Room) -> &'static [Context] {
    match room.vision.view {
        View::Notes => {
            notes::contexts(room, &[Context::Board, Context::Thoughts, Context::Room, Context::Everywhere])
        }
        View::Goals => &[Context::Goals, Context::Room, Context::Everywhere],
    }
}

/// Whether a text field of this screen takes the key before the key table is asked.
#[must_use]
pub fn writes(room: &Room, key: Key) -> bool {
    match room.vision.view {
        View::Notes => notes::writes(room, key),
        View::Goals => false,
    }
}

/// A key for the text field that has the focus; false where there is none or it has no use for it.
pub fn raw(room: &mut Room, _ui: &mut Ui, key: Key) -> bool {
    match room.vision.view {
        View::Notes => notes::raw(room, key),
        View::Goals => false,
    }
}

/// Pasted text becomes notes, a line each.
pub fn paste(room: &mut Room, ui: &mut Ui, text: &str) {
    match room.vision.view {
        View::Notes => notes::paste(room, ui, text),
        View::Goals => ui.refuse(w::paste_not_here(ui.lang)),
    }
}

/// What the tab says beside the name: how many goals there are.
#[must_use]
pub fn status(room: &Room) -> String {
    match room.session().goals.len() {
        0 => String::new(),
        goals => goals.to_string(),
    }
}

/// Whether an action is possible now.
///
/// # Errors
/// Why not, in the reader's words.
pub fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    match act {
        Act::Show(View::Notes | View::Goals) => Ok(()),
        Act::Become => leading::can_become(room, ui),
        Act::Link => leading::can(room, ui),
        Act::Goals(act) => goals::can(room, ui, act),
    }
}

/// Does an action.
pub fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    match act {
        Act::Show(view) => room.vision.view = view,
        Act::Become => leading::become_goal(room, ui),
        Act::Link => leading::link(room, ui),
        Act::Goals(act) => goals::act(room, ui, act),
    }
}

/// What is in focus and can be traced: a note or a cluster, or a goal.
#[must_use]
pub fn in_focus(room: &Room) -> Option<Thing> {
    match room.vision.view {
        View::Notes => notes::in_focus(room),
        View::Goals => goals::in_focus(room),
    }
}

/// Shows the goals with this one in focus.
pub fn go_to_goal(room: &mut Room, id: &GoalId) {
    room.vision.view = View::Goals;
    goals::go_to(room, id);
}

/// Shows the sheet of notes.
pub fn go_to_board(room: &mut Room) {
    room.vision.view = View::Notes;
}

/// Moves the cursor.
pub fn motion(room: &mut Room, _ui: &Ui, motion: Motion) {
    match room.vision.view {
        View::Notes => notes::motion(room, motion),
        View::Goals => goals::motion(room, motion),
    }
}

/// Enter: unfolds a cluster, shows a note or what a goal grew from. Never changes the session.
pub fn enter(room: &mut Room, ui: &mut Ui) {
    match room.vision.view {
        View::Notes => notes::enter(room, ui),
        View::Goals => goals::enter(room, ui),
    }
}

/// Esc: lets go of marks and filter, then goes from the goals to the board. Never changes the session.
pub fn back(room: &mut Room, _ui: &mut Ui) {
    match room.vision.view {
        View::Notes => {
            notes::back(room);
        }
        View::Goals => room.vision.view = View::Notes,
    }
}

/// A click on a row of the view in front. Never changes the session.
pub fn click(room: &mut Room, _ui: &mut Ui, a: usize, b: usize) {
    match room.vision.view {
        View::Notes => notes::click(room, a, b),
        View::Goals => goals::click(room, a),
    }
}

/// The mouse takes hold of a note on the board, moves, drops it or lets go.
pub fn hold(room: &mut Room, ui: &mut Ui, hold: Hold) {
    if room.vision.view == View::Notes {
        notes::hold(room, ui, hold);
    }
}

/// A step of the wheel; true where the board has scrolled what is under the pointer.
pub fn wheel(room: &mut Room, motion: Motion, spot: Option<(usize, usize)>) -> bool {
    room.vision.view == View::Notes && notes::wheel(room, motion, spot)
}

/// Brings cursor and scrolling in line with the session and the size.
pub fn settle(room: &mut Room, ui: &Ui, body: Rect) {
    let list = below_head(body);
    notes::settle(room, ui, body, list);
    goals::settle(room, list);
}

/// Draws the screen.
pub fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    match room.vision.view {
        View::Notes if notes::is_full(room) => notes::draw_full(room, ui, canvas, body),
        View::Notes => {
            head(room, ui, canvas, body, &notes::counts(room, ui));
            let method = &room.session().method;
            let purpose = method.workshop(Stage::Vision).map_or("", |workshop| workshop.purpose.get(ui.lang));
            let empty = [
                Line::Words(purpose, Role::Heading),
                Line::Blank,
                Line::Words(w::vision_empty(ui.lang), Role::Plain),
                Line::Blank,
                Line::Key("L", w::vision_empty_lesson(ui.lang)),
                Line::Key("n", w::vision_empty_capture(ui.lang)),
                Line::Key("", w::vision_empty_paste(ui.lang)),
                Line::Key("Tab", w::vision_empty_goals(ui.lang)),
            ];
            notes::draw_board(room, ui, canvas, below_head(body), &empty);
        }
        View::Goals => {
            head(room, ui, canvas, body, "");
            goals::draw(room, ui, canvas, below_head(body));
        }
    }
}

/// What the views have below the line that names them.
fn below_head(body: Rect) -> Rect {
    Rect { y: body.y + 2, height: body.height.saturating_sub(2), ..body }
}

/// The line that names both views with their counts, `counts` at its right.
fn head(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect, counts: &str) {
    let session = room.session();
    let views = [
        (View::Notes, w::vision_board(ui.lang), session.notes_on(Sheet::Vision).count()),
        (View::Goals, w::vision_goals(ui.lang), session.goals.len()),
    ];
    let mut x = body.x;
    for (view, name, count) in views {
        let role = if room.vision.view == view { Role::Accent } else { Role::Dim };
        let used = canvas.text(x, body.y, body.width, &format!("{name} {count}"), ui.theme.style(role));
        canvas.hit(Rect { x, y: body.y, width: used, height: 1 }, Hit::Do(Action::Vision(Act::Show(view))));
        x += used + 3;
    }
    let room_left = body.right().saturating_sub(x);
    canvas.text_right(body.right(), body.y, room_left, counts, ui.theme.style(Role::Dim));
}
