//! The picture as it is shown to the room: large, and with nobody in it.
//!
//! There are no columns of respondents, no comments and no advice, and only keys that look work. The views are those of
//! the screen, as large as it is; from choosing and rating one comes to the table, and back when the showing ends.

use ratatui::layout::Rect;

use super::super::super::canvas::Canvas;
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::{View, heat_map, lacking, spread, table};

/// What is remembered while a picture is shown.
#[derive(Debug, Default)]
pub(super) struct Presenter {
    /// The view that one came from.
    from: View,
}

/// Whether there is anything to show.
///
/// # Errors
/// Why not, in the reader's words.
pub(super) fn can(room: &Room, ui: &Ui) -> Result<(), String> {
    match lacking(room, ui) {
        Some(why) if !ui.presenting => Err(why.to_owned()),
        Some(_) | None => Ok(()),
    }
}

/// Begins or ends the showing.
pub(super) fn turn(room: &mut Room, ui: &mut Ui) {
    if ui.presenting {
        return leave(room, ui);
    }
    ui.presenting = true;
    room.maturity.presenter.from = room.maturity.view;
    if let View::Chooser | View::Ballot = room.maturity.view {
        room.maturity.view = View::Table;
    }
}

/// Ends the showing; whoever came from choosing or rating is back there.
pub(super) fn leave(room: &mut Room, ui: &mut Ui) {
    ui.presenting = false;
    if let from @ (View::Chooser | View::Ballot) = room.maturity.presenter.from {
        room.maturity.view = from;
    }
}

/// The picture after this one, or before: table and map alone, with the spread where one has come from it.
pub(super) fn turned(room: &Room) -> View {
    match room.maturity.view {
        View::Table => View::Map,
        View::Map if room.maturity.presenter.from == View::Spread && !room.figures.hidden => View::Spread,
        View::Map | View::Spread | View::Chooser | View::Ballot => View::Table,
    }
}

/// Brings cursor and scrolling in line.
pub(super) fn settle(room: &mut Room, ui: &Ui, body: Rect) {
    if room.figures.hidden || matches!(room.maturity.view, View::Chooser | View::Ballot) {
        room.maturity.view = if room.maturity.view == View::Map { View::Map } else { View::Table };
    }
    match room.maturity.view {
        View::Map => heat_map::settle(room, ui, body),
        View::Spread => spread::settle(room, body),
        View::Table | View::Chooser | View::Ballot => table::settle(room, ui, body),
    }
}

/// Draws the picture.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    match room.maturity.view {
        View::Map => heat_map::draw(room, ui, canvas, body),
        View::Spread => spread::draw(room, ui, canvas, body),
        View::Table | View::Chooser | View::Ballot => table::draw_shown(room, ui, canvas, body),
    }
}
