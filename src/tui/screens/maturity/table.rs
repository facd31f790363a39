//! The heat table: capabilities by respondents, with the statistics of each capability.
//!
//! The lines are made anew, and put in order, only where the session, the round, the order or the folding has changed; of
//! cells only those in sight are asked for. Rating in a cell leaves the cursor on its capability, wherever that goes.

mod cells;
mod detail;
mod grid;
mod lines;
mod paint;
mod shown;
mod statistics;

use ratatui::layout::Rect;

use crate::analysis::figures::Figures;
use crate::analysis::order::{self, Order};
use crate::domain::id::CapabilityId;
use crate::i18n::words as w;

use super::super::super::action::{Motion, in_sight};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::about;

use grid::Grid;
use lines::{Folds, Line};

pub(super) use cells::{CARRIED, DIGITS, DONT_KNOW, HIDDEN, NOT_RATED, suppressed};
pub(super) use detail::released;
pub(super) use paint::draw;
pub(super) use shown::{draw as draw_shown, page as shown_page};

/// What the heat table remembers.
#[derive(Debug, Default)]
pub(super) struct Table {
    lines: Vec<Line>,
    /// The columns of the figures that are shown.
    columns: Vec<usize>,
    /// What lines and columns were made for; none where the folding has changed.
    made_for: Option<Made>,
    folds: Folds,
    order: Order,
    /// The line under the cursor.
    line: usize,
    /// The capability under the cursor.
    under: Option<CapabilityId>,
    /// Which of the shown columns is under the cursor.
    column: usize,
    /// The first line in sight.
    top: usize,
    /// The first of the shown columns in sight.
    left: usize,
    /// How many lines are in sight.
    page: usize,
}

/// What lines and columns follow from, besides the folding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Made {
    edit: u64,
    round: u16,
    order: Order,
}

impl Table {
    /// The order of the lines.
    pub(super) fn order(&self) -> Order {
        self.order
    }
}

/// The row of the figures under the cursor; none on an area or a category.
pub(super) fn row_under_cursor(room: &Room) -> Option<usize> {
    let table = &room.maturity.table;
    match table.lines.get(table.line)? {
        Line::Capability(row) => Some(*row),
        Line::Category(_) | Line::Area(_) => None,
    }
}

/// Row and column of the figures under the cursor; none on an area or a category, and where there is no column.
pub(super) fn cursor(room: &Room) -> Option<(usize, usize)> {
    let table = &room.maturity.table;
    Some((row_under_cursor(room)?, *table.columns.get(table.column)?))
}

/// Puts the lines in this order.
pub(super) fn sort(room: &mut Room, order: Order) {
    room.maturity.table.order = order;
}

/// Whether there are groups to fold.
///
/// # Errors
/// Why not, in the reader's words.
pub(super) fn can_fold(room: &Room, ui: &Ui) -> Result<(), String> {
    match room.maturity.table.order {
        Order::Map => Ok(()),
        Order::Mean | Order::Spread | Order::Agreement | Order::Gap | Order::Count => {
            Err(w::heat_no_groups(ui.lang).to_owned())
        }
    }
}

/// Moves the cursor.
pub(super) fn motion(room: &mut Room, motion: Motion) {
    let table = &mut room.maturity.table;
    let last = table.columns.len().saturating_sub(1);
    match motion {
        Motion::Left => table.column = table.column.saturating_sub(1),
        Motion::Right => table.column = (table.column + 1).min(last),
        Motion::Up | Motion::Down | Motion::PageUp | Motion::PageDown | Motion::First | Motion::Last => {
            table.line = motion.along(table.line, table.lines.len(), table.page);
        }
    }
    keep(room);
}

/// Remembers the capability under the cursor.
fn keep(room: &mut Room) {
    let row = row_under_cursor(room).and_then(|row| room.figures.rows.get(row));
    room.maturity.table.under = row.map(|row| row.capability.clone());
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
    make(room);
    let table = &mut room.maturity.table;
    let place = table.lines.iter().position(|line| matches!(line, Line::Area(index) if Some(*index) == area));
    table.line = place.unwrap_or(0);
    keep(room);
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
    keep(room);
}

/// Puts the cursor on the capability of a row, unfolding what hides it.
pub(super) fn go_to(room: &mut Room, row: usize) {
    room.maturity.table.folds.open(&room.figures, row);
    make(room);
    let table = &mut room.maturity.table;
    table.line = table.lines.iter().position(|line| *line == Line::Capability(row)).unwrap_or(0);
    keep(room);
}

/// Makes the lines anew where needed, and keeps the cursor in sight.
pub(super) fn settle(room: &mut Room, ui: &Ui, body: Rect) {
    if room.maturity.table.made_for != Some(made(room)) {
        let first = room.maturity.table.lines.is_empty();
        let sorted_before = room.maturity.table.made_for.is_some_and(|made| made.order != Order::Map);
        make(room);
        follow(room, first, sorted_before);
    }
    let grid = Grid::of(body, room, ui);
    let rows = if ui.presenting { shown_page(body) } else { usize::from(grid.rows.height) };
    let table = &mut room.maturity.table;
    let columns = table.columns.len();
    table.page = rows.max(1);
    table.line = table.line.min(table.lines.len().saturating_sub(1));
    table.top = in_sight(table.top, table.line, table.lines.len(), table.page);
    // The groups above the first capability come into sight with it.
    if table.line <= 2 {
        table.top = 0;
    }
    table.column = table.column.min(columns.saturating_sub(1));
    table.left = scrolled(table.left, table.column, grid.seen);
    table.left = table.left.min(columns.saturating_sub(grid.seen));
}

fn made(room: &Room) -> Made {
    Made { edit: room.session().edit, round: room.figures.round, order: room.maturity.table.order }
}

/// Makes lines and columns anew.
fn make(room: &mut Room) {
    let order = room.maturity.table.order;
    let lines = match order {
        Order::Map => lines::of(room.session(), &room.figures, &room.maturity.table.folds),
        Order::Mean | Order::Spread | Order::Agreement | Order::Gap | Order::Count => {
            lines::sorted(&order::sorted(room.session(), &room.figures, order))
        }
    };
    let made = made(room);
    let table = &mut room.maturity.table;
    table.lines = lines;
    shown(&room.figures, &mut table.columns);
    table.made_for = Some(made);
}

/// The places of the columns that are shown.
fn shown(figures: &Figures, columns: &mut Vec<usize>) {
    columns.clear();
    let all = figures.columns.iter().enumerate();
    columns.extend(all.filter(|(_, it)| figures.shows(it)).map(|(place, _)| place));
}

/// Puts the cursor back on its capability after the lines have been made anew; on the first one in a new table.
fn follow(room: &mut Room, first: bool, sorted_before: bool) {
    let row = room.maturity.table.under.as_ref().and_then(|under| room.figures.row_of(under));
    let table = &mut room.maturity.table;
    let wanted = |line: &Line| match line {
        Line::Capability(at) => first || Some(*at) == row,
        Line::Category(_) | Line::Area(_) => false,
    };
    match (table.lines.iter().position(wanted), row) {
        (Some(place), _) => table.line = place,
        // Back in map order its group is folded: it unfolds.
        (None, Some(row)) if sorted_before => return go_to(room, row),
        (None, _) => {}
    }
    keep(room);
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
