//! The heat table: capabilities by respondents, with the statistics of each capability.
//!
//! The list of lines is made anew only where the map or the folding has changed; of cells only those in sight are asked
//! for. Rating in a cell leaves the cursor where it is.

mod cells;
mod detail;
mod grid;
mod lines;
mod paint;

use ratatui::layout::Rect;

use super::super::super::action::Motion;
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::about;

use grid::Grid;
use lines::{Folds, Line};

pub(super) use cells::DIGITS;
pub(super) use paint::draw;

/// What the heat table remembers.
#[derive(Debug, Default)]
pub(super) struct Table {
    lines: Vec<Line>,
    /// The edit that the lines were made for; none where the folding has changed.
    made_for: Option<u64>,
    folds: Folds,
    /// The line under the cursor.
    line: usize,
    /// The respondent under the cursor.
    column: usize,
    /// The first line in sight.
    top: usize,
    /// The first respondent in sight.
    left: usize,
    /// How many lines are in sight.
    page: usize,
}

/// Row and column of the figures under the cursor; none on an area or a category.
pub(super) fn cursor(room: &Room) -> Option<(usize, usize)> {
    let table = &room.maturity.table;
    match table.lines.get(table.line)? {
        Line::Capability(row) => Some((*row, table.column)),
        Line::Category(_) | Line::Area(_) => None,
    }
}

/// Moves the cursor.
pub(super) fn motion(room: &mut Room, motion: Motion) {
    let last = room.figures.columns.len().saturating_sub(1);
    let table = &mut room.maturity.table;
    match motion {
        Motion::Left => table.column = table.column.saturating_sub(1),
        Motion::Right => table.column = (table.column + 1).min(last),
        Motion::Up | Motion::Down | Motion::PageUp | Motion::PageDown | Motion::First | Motion::Last => {
            table.line = motion.along(table.line, table.lines.len(), table.page);
        }
    }
}

/// Enter: folds or unfolds a group, shows everything about a capability.
pub(super) fn enter(room: &mut Room, ui: &mut Ui) {
    match room.maturity.table.lines.get(room.maturity.table.line).copied() {
        Some(Line::Capability(row)) => about::row(room, ui, row),
        Some(group @ (Line::Category(_) | Line::Area(_))) => {
            room.maturity.table.folds.turn(&room.figures, group);
            room.maturity.table.made_for = None;
        }
        None => {}
    }
}

/// Folds all areas where any is open, unfolds everything otherwise; the cursor stays in its area.
pub(super) fn fold_all(room: &mut Room) {
    let table = &mut room.maturity.table;
    let area = table.lines.get(table.line).and_then(|line| line.area(&room.figures));
    table.folds.turn_all(&room.figures);
    let lines = lines::of(room.session(), &room.figures, &room.maturity.table.folds);
    let table = &mut room.maturity.table;
    table.lines = lines;
    let place = table.lines.iter().position(|line| matches!(line, Line::Area(index) if Some(*index) == area));
    table.line = place.unwrap_or(0);
}

/// A click: `column` 0 is the name of a line, 1 and on the respondents. Clicking a group folds it.
pub(super) fn click(room: &mut Room, line: usize, column: usize) {
    let table = &mut room.maturity.table;
    table.line = line;
    if let Some(column) = column.checked_sub(1) {
        table.column = column;
    } else if let Some(group @ (Line::Category(_) | Line::Area(_))) = table.lines.get(line).copied() {
        table.folds.turn(&room.figures, group);
        table.made_for = None;
    }
}

/// Puts the cursor on the capability of a row, unfolding what hides it.
pub(super) fn go_to(room: &mut Room, row: usize) {
    room.maturity.table.folds.open(&room.figures, row);
    let lines = lines::of(room.session(), &room.figures, &room.maturity.table.folds);
    let table = &mut room.maturity.table;
    table.line = lines.iter().position(|line| *line == Line::Capability(row)).unwrap_or(0);
    table.lines = lines;
    table.made_for = None;
}

/// Makes the lines anew where needed, and keeps the cursor in sight.
pub(super) fn settle(room: &mut Room, ui: &Ui, body: Rect) {
    let edit = room.session().edit;
    if room.maturity.table.made_for != Some(edit) {
        let first = room.maturity.table.lines.is_empty();
        let lines = lines::of(room.session(), &room.figures, &room.maturity.table.folds);
        let table = &mut room.maturity.table;
        table.lines = lines;
        table.made_for = Some(edit);
        if first {
            let capability = table.lines.iter().position(|line| matches!(line, Line::Capability(_)));
            table.line = capability.unwrap_or(0);
        }
    }
    let grid = Grid::of(body, room, ui);
    let columns = room.figures.columns.len();
    let table = &mut room.maturity.table;
    table.page = usize::from(grid.rows.height).max(1);
    table.line = table.line.min(table.lines.len().saturating_sub(1));
    table.top = table.top.min(table.line).max((table.line + 1).saturating_sub(table.page));
    table.top = table.top.min(table.lines.len().saturating_sub(table.page));
    // The groups above the first capability come into sight with it.
    if table.line <= 2 {
        table.top = 0;
    }
    table.column = table.column.min(columns.saturating_sub(1));
    table.left = scrolled(table.left, table.column, grid.seen);
    table.left = table.left.min(columns.saturating_sub(grid.seen));
}

/// Sideways the table leaps by a third of what is in sight, so that most movements change two cells only.
fn scrolled(left: usize, column: usize, seen: usize) -> usize {
    let leap = seen / 3;
    if column < left {
        column.saturating_sub(leap)
    } else if column >= left + seen.max(1) {
        (column + 1 + leap).saturating_sub(seen).min(column)
    } else {
        left
    }
}
