//! The sheet of candidates: the board of notes that workshop 1 has too, and the way from a candidate to the map.

use ratatui::layout::Rect;

use crate::domain::method::Stage;
use crate::domain::note::Sheet;
use crate::i18n::words as w;

use super::super::super::action::Action;
use super::super::super::canvas::{Canvas, Hit};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::super::notes;
use super::super::prose::Line;

/// What is done with candidates beyond what is done with notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {}

/// Whether an action is possible now.
pub(super) fn can(_room: &Room, _ui: &Ui, act: Act) -> Result<(), String> {
    match act {}
}

/// Does an action.
pub(super) fn act(_room: &mut Room, _ui: &mut Ui, act: Act) {
    match act {}
}

/// What the board has below the line that names the views.
pub(super) fn below_head(body: Rect) -> Rect {
    Rect { y: body.y + 2, height: body.height.saturating_sub(2), ..body }
}

/// Draws the board, or the entry line while candidates are written.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    if notes::mode(room) == notes::Mode::Capture {
        return notes::draw_capture(room, ui, canvas, body);
    }
    head(room, ui, canvas, body);
    let method = &room.session().method;
    let purpose = method.workshop(Stage::Capabilities).map_or("", |workshop| workshop.purpose.get(ui.lang));
    let empty = [
        Line::Words(purpose, Role::Heading),
        Line::Blank,
        Line::Words(w::capabilities_candidates_empty(ui.lang), Role::Plain),
        Line::Blank,
        Line::Key("L", w::capabilities_candidates_lesson(ui.lang)),
        Line::Key("n", w::capabilities_candidates_write(ui.lang)),
        Line::Key("", w::capabilities_candidates_paste(ui.lang)),
        Line::Key("Tab", w::capabilities_candidates_tree(ui.lang)),
    ];
    notes::draw_board(room, ui, canvas, below_head(body), &empty);
}

/// The line that names both views with their counts.
fn head(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let session = room.session();
    let candidates = session.notes_on(Sheet::Capabilities).count();
    let used = canvas.text(
        body.x,
        body.y,
        body.width,
        &format!("{} {candidates}", w::capabilities_candidates(ui.lang)),
        ui.theme.style(Role::Accent),
    );
    let x = body.x + used + 3;
    let map = format!("{} {}", w::capabilities_map_name(ui.lang), session.map.count());
    let room_left = body.right().saturating_sub(x);
    let used = canvas.text(x, body.y, room_left, &map, ui.theme.style(Role::Dim));
    let hit = Rect { x, y: body.y, width: used, height: 1 };
    canvas.hit(hit, Hit::Do(Action::Capabilities(super::Act::NextView)));
    let rest = body.right().saturating_sub(x + used + 3);
    canvas.text_right(body.right(), body.y, rest, &notes::counts(room, ui), ui.theme.style(Role::Dim));
}
