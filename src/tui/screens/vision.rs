//! Workshop 1: notes are written in silence, sorted on a board, and boiled down to goals.
//!
//! Three views share the screen: capture, board and goals. Capture is the only place where Enter writes something, as
//! in a window; on the board and among the goals only letters change the session.

mod board;
mod capture;
mod goals;
mod keys;
mod lines;

use crate::i18n::words as w;
use ratatui::layout::Rect;

use super::super::action::{Action, Motion};
use super::super::canvas::{Canvas, Hit, wrap};
use super::super::event::{Code, Key};
use super::super::keymap::Context;
use super::super::room::Room;
use super::super::theme::Role;
use super::super::ui::Ui;

pub use keys::KEYS;

/// What the screen remembers.
#[derive(Default)]
pub struct State {
    view: View,
    capture: capture::Capture,
    board: board::Board,
    goals: goals::Goals,
}

/// Which view is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Notes and clusters.
    #[default]
    Board,
    /// The target picture.
    Goals,
    /// Writing notes.
    Capture,
}

/// What only this screen does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Show a view.
    Show(View),
    /// Something done while notes are written.
    Capture(capture::Act),
    /// Something done on the board.
    Board(board::Act),
    /// Something done among the goals.
    Goals(goals::Act),
}

/// The contexts whose keys hold in the view that is shown, the strongest first.
#[must_use]
pub fn contexts(room: &Room) -> &'static [Context] {
    match room.vision.view {
        View::Capture => &[Context::Capture, Context::Room, Context::Everywhere],
        View::Board if room.vision.board.is_filtering() => {
            &[Context::BoardFilter, Context::Room, Context::Everywhere]
        }
        View::Board => &[Context::Board, Context::Room, Context::Everywhere],
        View::Goals => &[Context::Goals, Context::Room, Context::Everywhere],
    }
}

/// Whether a text field of this screen takes the key before the key table is asked.
#[must_use]
pub fn writes(room: &Room, key: Key) -> bool {
    let field = match room.vision.view {
        View::Capture => true,
        View::Board => room.vision.board.is_filtering(),
        View::Goals => false,
    };
    let edits = matches!(
        key.code,
        Code::Left | Code::Right | Code::Home | Code::End | Code::Backspace | Code::Delete
    );
    field && (key.typed().is_some() || edits)
}

/// A key for the text field that has the focus; false where there is none or it has no use for it.
pub fn raw(room: &mut Room, _ui: &mut Ui, key: Key) -> bool {
    match room.vision.view {
        View::Capture => room.vision.capture.key(key),
        View::Board => room.vision.board.key(key),
        View::Goals => false,
    }
}

/// Pasted text becomes notes, a line each.
pub fn paste(room: &mut Room, ui: &mut Ui, text: &str) {
    match room.vision.view {
        View::Capture => capture::paste(room, ui, text),
        View::Board if room.vision.board.is_filtering() => room.vision.board.insert(text),
        View::Board => capture::write_lines(room, ui, text, capture::Sort::default()),
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
        Act::Show(View::Capture) => room.writable(ui),
        Act::Show(View::Board | View::Goals) => Ok(()),
        Act::Capture(act) => capture::can(room, ui, act),
        Act::Board(act) => board::can(room, ui, act),
        Act::Goals(act) => goals::can(room, ui, act),
    }
}

/// Does an action.
pub fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    board::refresh(room);
    match act {
        Act::Show(view) => show(room, ui, view),
        Act::Capture(act) => capture::act(room, ui, act),
        Act::Board(act) => board::act(room, ui, act),
        Act::Goals(act) => goals::act(room, ui, act),
    }
}

fn show(room: &mut Room, ui: &mut Ui, view: View) {
    let leaving = std::mem::replace(&mut room.vision.view, view);
    if leaving == View::Capture && room.vision.capture.has_draft() {
        ui.say(w::vision_draft_kept(ui.lang));
    }
}

/// Moves the cursor.
pub fn motion(room: &mut Room, _ui: &Ui, motion: Motion) {
    match room.vision.view {
        View::Capture => {}
        View::Board => board::motion(room, motion),
        View::Goals => goals::motion(room, motion),
    }
}

/// Enter: unfolds a cluster, shows a note or what a goal grew from. Never changes the session.
pub fn enter(room: &mut Room, ui: &mut Ui) {
    match room.vision.view {
        View::Capture => {}
        View::Board => board::enter(room, ui),
        View::Goals => goals::enter(room, ui),
    }
}

/// Esc: lets go of marks and filter, then goes from the goals to the board. Never changes the session.
pub fn back(room: &mut Room, _ui: &mut Ui) {
    match room.vision.view {
        View::Capture => {}
        View::Board => board::back(room),
        View::Goals => room.vision.view = View::Board,
    }
}

/// A click on a row of the view in front. Never changes the session.
pub fn click(room: &mut Room, _ui: &mut Ui, a: usize, _b: usize) {
    match room.vision.view {
        View::Capture => {}
        View::Board => board::click(room, a),
        View::Goals => goals::click(room, a),
    }
}

/// Brings cursor and scrolling in line with the session and the size.
pub fn settle(room: &mut Room, _ui: &Ui, body: Rect) {
    let list = below_head(body);
    board::settle(room, list);
    goals::settle(room, list);
}

/// Draws the screen.
pub fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    match room.vision.view {
        View::Capture => capture::draw(room, ui, canvas, body),
        View::Board => {
            head(room, ui, canvas, body, &board::counts(room, ui));
            board::draw(room, ui, canvas, below_head(body));
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
        (View::Board, w::vision_board(ui.lang), session.notes.len()),
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

/// A line of an empty view or a pane.
enum Line<'a> {
    /// Words in a role, wrapped.
    Words(&'a str, Role),
    /// A key and what it does, wrapped beside the key.
    Key(&'a str, &'a str),
    /// Nothing.
    Blank,
}

/// Cells that keys take in front of what they do.
const KEY_WIDTH: u16 = 5;

/// Writes `lines` below each other; gives back the row after the last.
fn prose(ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, lines: &[Line<'_>]) -> u16 {
    let mut y = area.y;
    for line in lines {
        let (inset, text, role) = match line {
            Line::Words(text, role) => (0, *text, *role),
            Line::Key(key, text) => {
                if y < area.bottom() {
                    canvas.text(area.x, y, KEY_WIDTH, key, ui.theme.style(Role::Accent));
                }
                (KEY_WIDTH, *text, Role::Plain)
            }
            Line::Blank => (0, "", Role::Plain),
        };
        let width = area.width.saturating_sub(inset);
        for text in wrap(text, usize::from(width)) {
            if y >= area.bottom() {
                return y;
            }
            canvas.text(area.x + inset, y, width, &text, ui.theme.style(role));
            y += 1;
        }
    }
    y
}
