//! A cursor in a table that scrolls, and columns placed by plain arithmetic.

use ratatui::style::Style;

use super::super::super::action::{Motion, in_sight};
use super::super::super::canvas::Canvas;

/// A row under the cursor and the first row in sight.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Cursor {
    pub(super) at: usize,
    pub(super) top: usize,
    page: usize,
}

impl Cursor {
    /// Follows a movement among `length` rows.
    pub(super) fn go(&mut self, motion: Motion, length: usize) {
        self.at = motion.along(self.at, length, self.page);
    }

    /// Keeps the cursor among `length` rows and in sight, with `page` rows in sight.
    pub(super) fn settle(&mut self, length: usize, page: usize) {
        self.page = page.max(1);
        self.at = self.at.min(length.saturating_sub(1));
        self.top = in_sight(self.top, self.at, length, self.page);
    }
}

/// Where a column stands, and to which side its text leans.
#[derive(Clone, Copy, Debug)]
pub(super) struct Column {
    pub(super) width: u16,
    pub(super) side: Side,
}

/// To which side text leans.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Right,
}

/// A column of text.
pub(super) const fn left(width: u16) -> Column {
    Column { width, side: Side::Left }
}

/// A column of figures.
pub(super) const fn right(width: u16) -> Column {
    Column { width, side: Side::Right }
}

/// Cells between two columns.
pub(super) const GAP: u16 = 2;

/// What `columns` take together with the gaps between them.
pub(super) fn width(columns: &[Column]) -> u16 {
    columns.iter().map(|column| column.width + GAP).sum::<u16>().saturating_sub(GAP)
}

/// Writes one row of cells.
pub(super) fn write(
    canvas: &mut Canvas<'_>,
    (x, y): (u16, u16),
    columns: &[Column],
    cells: &[&str],
    style: Style,
) {
    let mut x = x;
    for (column, cell) in columns.iter().zip(cells) {
        match column.side {
            Side::Left => canvas.text(x, y, column.width, cell, style),
            Side::Right => canvas.text_right(x + column.width, y, column.width, cell, style),
        };
        x += column.width + GAP;
    }
}
