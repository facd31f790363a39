//! Where the columns of the table stand: names, as many respondents as there is room for, and the statistics.
//!
//! Plain arithmetic, the same for drawing, scrolling and clicking.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;

/// Columns that a name has at least.
const NARROW_NAME: u16 = 20;
/// Columns that make most names readable: further statistics and wider cells come after that.
const GOOD_NAME: u16 = 32;
/// Columns that hold the longest names.
const WIDE_NAME: u16 = 54;
/// Columns of a cell where there is room for anything.
const WIDE_CELL: u16 = 5;
/// Columns that a name above a cell has at most.
const LONGEST_LABEL: u16 = 8;
/// Rows at the bottom that say more about the cell under the cursor.
const DETAIL: u16 = 2;

/// The columns at the right, widths with the space before them.
const MEAN: u16 = 6;
const N: u16 = 4;
const SD: u16 = 6;
const COUNTS: u16 = 7;
const AGREEMENT: u16 = 9;

/// The table's geometry for one size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Grid {
    /// The line of letters.
    pub(super) head: Rect,
    /// The lines of the table.
    pub(super) rows: Rect,
    /// The lines that say more.
    pub(super) detail: Rect,
    /// Columns of a name.
    pub(super) name: u16,
    /// Columns of a cell.
    pub(super) cell: u16,
    /// Respondents in sight.
    pub(super) seen: usize,
    /// Where the statistics begin.
    pub(super) statistics: u16,
    /// Which statistics there is room for besides mean and n.
    pub(super) sd: bool,
    /// See `sd`.
    pub(super) counts: bool,
    /// See `sd`.
    pub(super) agreement: bool,
}

/// The columns of the statistics: left edge and width of each that is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Statistics {
    pub(super) mean: (u16, u16),
    pub(super) sd: Option<(u16, u16)>,
    pub(super) n: (u16, u16),
    pub(super) counts: Option<(u16, u16)>,
    pub(super) agreement: Option<(u16, u16)>,
}

impl Grid {
    /// The room's table in `body`.
    pub(super) fn of(body: Rect, room: &Room, ui: &Ui) -> Self {
        let columns = &room.figures.columns;
        let respondents = columns.iter().filter_map(|column| room.session().respondents.get(column.index));
        let longest = respondents.map(|respondent| ui.label(respondent).width()).max().unwrap_or(1);
        let count = u16::try_from(columns.len()).unwrap_or(u16::MAX);
        Self::sized(body, count, u16::try_from(longest).unwrap_or(u16::MAX).min(LONGEST_LABEL))
    }

    /// The table for so many respondents, the longest of whose labels take `longest` cells.
    fn sized(body: Rect, columns: u16, longest: u16) -> Self {
        let tight = longest + 1;
        // One column is free at either side of the respondents, for the signs that there are more.
        let fixed = NARROW_NAME + 2 + MEAN + N;
        let left_for_cells = body.width.saturating_sub(fixed);
        let seen = columns.min(left_for_cells / tight);
        let mut spare = left_for_cells.saturating_sub(seen * tight);
        let mut take = |wanted: u16, keep: u16| {
            let given = spare >= wanted + keep;
            if given {
                spare -= wanted;
            }
            given
        };
        let good = GOOD_NAME - NARROW_NAME;
        let sd = take(SD, good.saturating_sub(6));
        let counts = take(COUNTS, good);
        let agreement = take(AGREEMENT, good);
        let mut cell = tight;
        while cell < WIDE_CELL && take(seen, good) {
            cell += 1;
        }
        let name = NARROW_NAME + spare.min(WIDE_NAME - NARROW_NAME);
        Self {
            head: Rect { y: body.y + 1, height: 1, ..body },
            rows: Rect { y: body.y + 2, height: body.height.saturating_sub(2 + DETAIL), ..body },
            detail: Rect { y: body.bottom().saturating_sub(DETAIL), height: DETAIL, ..body },
            name,
            cell,
            seen: usize::from(seen),
            statistics: body.x + name + 2 + seen * cell,
            sd,
            counts,
            agreement,
        }
    }

    /// The left edge of the cell number `place` of those in sight.
    pub(super) fn cell_x(&self, place: usize) -> u16 {
        let place = u16::try_from(place).unwrap_or(u16::MAX);
        (self.rows.x + self.name + 1).saturating_add(place.saturating_mul(self.cell))
    }

    pub(super) fn statistics(&self) -> Statistics {
        let mut x = self.statistics;
        let mut next = |width: u16| {
            x += width;
            (x - width, width)
        };
        Statistics {
            mean: next(MEAN),
            sd: self.sd.then(|| next(SD)),
            n: next(N),
            counts: self.counts.then(|| next(COUNTS)),
            agreement: self.agreement.then(|| next(AGREEMENT)),
        }
    }
}

#[cfg(test)]
mod tests {
    use ratatui::layout::Rect;

    use super::Grid;

    #[test]
    fn the_columns_fit_every_width_and_mean_and_n_always_stand() {
        for width in 58..400 {
            for columns in [0, 1, 3, 15, 26, 27, 60, 300, 1000] {
                let longest = if columns > 26 { 2 } else { 1 };
                let grid = Grid::sized(Rect { x: 1, y: 3, width, height: 20 }, columns, longest);
                let statistics = grid.statistics();
                let (x, own) = statistics.agreement.or(statistics.counts).unwrap_or(statistics.n);
                assert!(x + own <= 1 + width, "{width} {columns} {grid:?}");
                assert!(grid.name >= 20, "{width} {columns}");
                assert!(grid.seen <= usize::from(columns), "{width} {columns}");
            }
        }
    }
}
