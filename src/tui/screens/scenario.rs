//! The scenario screen.

use ratatui::layout::Rect;

use super::super::action::Motion;
use super::super::canvas::Canvas;
use super::super::keymap::Row;
use super::super::room::Room;
use super::super::ui::Ui;

/// What the screen remembers.
#[derive(Debug, Default)]
pub struct State {}

/// What only this screen does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {}

/// The keys of this screen.
pub const KEYS: &[Row] = &[];

/// What the tab says beside the name, a few characters.
#[must_use]
pub fn status(_room: &Room) -> String {
    String::new()
}

/// Whether an action is possible now.
///
/// # Errors
/// Why not, in the reader's words.
pub fn can(_room: &Room, _ui: &Ui, act: Act) -> Result<(), String> {
    match act {}
}

/// Does an action.
pub fn act(_room: &mut Room, _ui: &mut Ui, act: Act) {
    match act {}
}

/// Moves the cursor.
pub fn motion(_room: &mut Room, _ui: &Ui, _motion: Motion) {}

/// Enter: goes into what is in focus. Never changes the session.
pub fn enter(_room: &mut Room, _ui: &mut Ui) {}

/// Esc: goes back out. Never changes the session.
pub fn back(_room: &mut Room, _ui: &mut Ui) {}

/// A click on a spot that was registered while drawing. Never changes the session.
pub fn click(_room: &mut Room, _ui: &mut Ui, _a: usize, _b: usize) {}

/// Brings cursor and scrolling in line with the session and the size.
pub fn settle(_room: &mut Room, _ui: &Ui, _body: Rect) {}

/// Draws the screen.
pub fn draw(_room: &Room, _ui: &Ui, _canvas: &mut Canvas<'_>, _body: Rect) {}
