//! What is drawn of a sheet of notes in each of its views, and which keys hold there.

use ratatui::layout::Rect;

use super::super::super::canvas::Canvas;
use super::super::super::keymap::Context;
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::super::prose::Line;
use super::{Mode, View, alike, board, capture, mode, reading};

/// Whether what is shown takes the whole body, so that neither the views are named nor the board drawn.
#[must_use]
pub fn is_full(room: &Room) -> bool {
    matches!(room.notes().view, View::Capture | View::Reading)
}

/// Draws what takes the whole body: the entry line, or the note that is read.
pub fn draw_full(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    match room.notes().view {
        View::Capture => capture::draw(room, ui, canvas, body),
        View::Reading => reading::draw(room, ui, canvas, body),
        View::Board | View::Alike => {}
    }
}

/// Draws the board below the line that names the views; `empty` says what to do where there is nothing.
pub fn draw_board(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, empty: &[Line<'_>]) {
    match mode(room) {
        Mode::Alike => alike::draw(room, ui, canvas, area),
        Mode::Capture | Mode::Filter | Mode::Board | Mode::Reading => {
            board::draw(room, ui, canvas, area, empty);
        }
    }
}

/// How many notes are loose or marked, how many clusters there are, and what the filter is; which pair is in view.
#[must_use]
pub fn counts(room: &Room, ui: &Ui) -> String {
    match mode(room) {
        Mode::Alike => alike::count(room, ui),
        Mode::Capture | Mode::Filter | Mode::Board | Mode::Reading => board::counts(room, ui),
    }
}

/// The contexts of the keys in a board, `own` being those of its sheet.
#[must_use]
pub fn contexts(room: &Room, own: &'static [Context]) -> &'static [Context] {
    match mode(room) {
        Mode::Capture => &[Context::Capture, Context::Room, Context::Everywhere],
        Mode::Filter => &[Context::BoardFilter, Context::Room, Context::Everywhere],
        Mode::Board => own,
        Mode::Alike => &[Context::Alike, Context::Room, Context::Everywhere],
        Mode::Reading => &[Context::Reading, Context::Room, Context::Everywhere],
    }
}
