//! Where the columns of the table stand: names, as many respondents as there is room for, and the statistics.
//!
//! Plain arithmetic, the same for drawing, scrolling and clicking.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;
use crate::analysis::order::Order;

/// Columns that a name has at least.
const NARROW_NAME: u16 = 20;
/// Columns that make most names readable: further statistics and wider cells come after that.
const GOOD_NAME: u16 = 32;
/// Columns that hold the longest names.
const WIDE_NAME: u16 = 54;
/// Columns of a cell with air on both sides of the digit.
const GOOD_CELL: u16 = 3;
/// Columns of a cell where there is room for anything.
const WIDE_CELL: u16 = 5;
/// Columns that a name above a cell has at most.
const LONGEST_LABEL: u16 = 8;
/// Rows at the bottom that say more about the cell under the cursor, one more where the body is tall.
const DETAIL: u16 = 2;
/// Rows of a body from which on there is room for that.
const TALL: u16 = 26;
/// Rows of the legend.
const LEGEND: u16 = 1;

/// What the columns at the right take, with the space before them.
const MEAN: u16 = 6;
const N: u16 = 4;
const SD: u16 = 6;
const COUNTS: u16 = 7;
const AGREEMENT: u16 = 9;
const GAP: u16 = 6;
const CHANGE: u16 = 9;
const BEFORE: u16 = 7;
const BOTH_N: u16 = 10;
/// Columns that a change has at least: its sign, a digit and the space before them.
const SIGNED: u16 = 3;
/// What the bar of the counts takes beyond that, the first time and the second that there is room.
const LONGER: [u16; 2] = [5, 10];

/// A column of statistics.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stat {
    Mean,
    Sd,
    N,
    Counts,
    Agreement,
    Gap,
    /// What has changed since the round compared with.
    Change,
    /// The mean in that round.
    Before,
    /// How many it and the mean now are of.
    BothN,
}

/// A column of statistics that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shown {
    pub(super) stat: Stat,
    /// Its left edge, with the space before it.
    pub(super) x: u16,
    /// Its width, with the space before it.
    pub(super) width: u16,
}

/// The table's geometry for one size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Grid {
    /// The line of letters.
    pub(super) head: Rect,
    /// The lines of the table.
    pub(super) rows: Rect,
    /// The lines that say more.
    pub(super) detail: Rect,
    /// The line that says what the colours and signs mean.
    pub(super) legend: Rect,
    /// Columns of a name.
    pub(super) name: u16,
    /// Columns of a cell.
    pub(super) cell: u16,
    /// Respondents in sight.
    pub(super) seen: usize,
    /// Columns that stand for all sealed ballots, after the respondents; 0 where there are none.
    pub(super) sealed: u16,
    /// The statistics, left to right.
    pub(super) statistics: Vec<Shown>,
}

/// What a table has to show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Wanted {
    /// How many respondents.
    columns: u16,
    /// Cells of the longest of their labels.
    longest: u16,
    /// Cells of the column of sealed ballots.
    sealed: u16,
    /// The figure that the lines are in the order of.
    sorted: Option<Stat>,
    /// Whether changes are shown, which a cell needs a sign for.
    compared: bool,
}

impl Grid {
    /// The room's table in `body`.
    pub(super) fn of(body: Rect, room: &Room, ui: &Ui) -> Self {
        let table = &room.maturity.table;
        let columns = table.columns.iter().filter_map(|column| room.figures.columns.get(*column));
        let respondents = columns.filter_map(|column| room.session().respondents.get(column.index));
        let longest = respondents.map(|respondent| ui.label(respondent).width()).max().unwrap_or(1);
        let count = u16::try_from(table.columns.len()).unwrap_or(u16::MAX);
        let sealed = match room.figures.sealed {
            0 => 0,
            sealed => u16::try_from(sealed.to_string().len()).unwrap_or(4) + 2,
        };
        let compared = room.maturity.compare.shown().is_some();
        let longest = u16::try_from(longest).unwrap_or(u16::MAX).min(LONGEST_LABEL);
        Self::sized(body, Wanted { columns: count, longest, sealed, sorted: stat(table.order()), compared })
    }

    /// The table for what there is to show.
    fn sized(body: Rect, wanted: Wanted) -> Self {
        let Wanted { columns, longest, sealed, sorted, compared } = wanted;
        let tight = if compared { (longest + 1).max(SIGNED) } else { longest + 1 };
        let always: &[Stat] =
            if compared { &[Stat::Mean, Stat::Change, Stat::BothN] } else { &[Stat::Mean, Stat::N] };
        // A comparison has no room for more than its own figures; the head says what it is in the order of.
        let sorted = sorted.filter(|stat| !compared && !always.contains(stat));
        let mut shown: Vec<_> =
            always.iter().copied().chain(sorted).map(|stat| (stat, width(stat))).collect();
        // One column is free at either side of the respondents, for the signs that there are more.
        let fixed = NARROW_NAME + 2 + sealed + shown.iter().map(|(_, width)| width).sum::<u16>();
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
        let further: &[(Stat, u16)] = if compared {
            &[(Stat::Before, good)]
        } else {
            &[(Stat::Sd, good - 6), (Stat::Counts, good), (Stat::Agreement, good)]
        };
        for &(stat, keep) in further {
            if shown.iter().all(|(it, _)| *it != stat) && take(width(stat), keep) {
                shown.push((stat, width(stat)));
            }
        }
        // Cells and the bar of the counts grow by turns, the cells first.
        let mut cell = tight;
        let [short, long] = LONGER;
        for (widest, more, keep) in [(GOOD_CELL, short, good), (WIDE_CELL, long, GOOD_NAME)] {
            while cell < widest && take(seen, good) {
                cell += 1;
            }
            let counts = shown.iter_mut().find(|(stat, _)| *stat == Stat::Counts);
            if let Some((_, width)) = counts.filter(|_| take(more, keep)) {
                *width += more;
            }
        }
        if !compared && sorted != Some(Stat::Gap) && take(GAP, WIDE_NAME - NARROW_NAME) {
            shown.push((Stat::Gap, GAP));
        }
        let name = NARROW_NAME + spare.min(WIDE_NAME - NARROW_NAME);
        let detail = if body.height < TALL { DETAIL } else { DETAIL + 1 };
        let below = detail + LEGEND;
        Self {
            head: Rect { y: body.y + 1, height: 1, ..body },
            rows: Rect { y: body.y + 2, height: body.height.saturating_sub(2 + below), ..body },
            detail: Rect { y: body.bottom().saturating_sub(below), height: detail, ..body },
            legend: Rect { y: body.bottom().saturating_sub(LEGEND), height: LEGEND, ..body },
            name,
            cell,
            seen: usize::from(seen),
            sealed,
            statistics: placed(shown, body.x + name + 2 + seen * cell + sealed),
        }
    }

    /// The left edge of the cell number `place` of those in sight.
    pub(super) fn cell_x(&self, place: usize) -> u16 {
        let place = u16::try_from(place).unwrap_or(u16::MAX);
        (self.rows.x + self.name + 1).saturating_add(place.saturating_mul(self.cell))
    }

    /// Where the column of the sealed ballots begins.
    pub(super) fn sealed_x(&self) -> u16 {
        self.cell_x(self.seen)
    }

    /// Where a figure stands.
    pub(super) fn place(&self, stat: Stat) -> Option<Shown> {
        self.statistics.iter().find(|shown| shown.stat == stat).copied()
    }
}

/// The figure that an order goes by.
pub(super) fn stat(order: Order) -> Option<Stat> {
    match order {
        Order::Map => None,
        Order::Mean => Some(Stat::Mean),
        Order::Spread => Some(Stat::Sd),
        Order::Agreement => Some(Stat::Agreement),
        Order::Gap => Some(Stat::Gap),
        Order::Count => Some(Stat::N),
    }
}

fn width(stat: Stat) -> u16 {
    match stat {
        Stat::Mean => MEAN,
        Stat::Sd => SD,
        Stat::N => N,
        Stat::Counts => COUNTS,
        Stat::Agreement => AGREEMENT,
        Stat::Gap => GAP,
        Stat::Change => CHANGE,
        Stat::Before => BEFORE,
        Stat::BothN => BOTH_N,
    }
}

/// The figures in the order that they are read in, beginning at `x`.
fn placed(mut shown: Vec<(Stat, u16)>, mut x: u16) -> Vec<Shown> {
    const READ: [Stat; 9] = [
        Stat::Before,
        Stat::Mean,
        Stat::Change,
        Stat::Sd,
        Stat::N,
        Stat::BothN,
        Stat::Counts,
        Stat::Agreement,
        Stat::Gap,
    ];
    shown.sort_by_key(|(stat, _)| READ.iter().position(|it| it == stat));
    let place = |(stat, width)| {
        let shown = Shown { stat, x, width };
        x += width;
        shown
    };
    shown.into_iter().map(place).collect()
}

#[cfg(test)]
mod tests {
    use ratatui::layout::Rect;

    use super::{Grid, Stat, Wanted};

    #[test]
    fn the_columns_fit_every_width_and_mean_n_and_what_is_sorted_by_always_stand() {
        let orders = [None, Some(Stat::Mean), Some(Stat::Sd), Some(Stat::Agreement), Some(Stat::Gap)];
        for width in 58..400 {
            for columns in [0, 1, 3, 15, 26, 27, 60, 300, 1000] {
                let all = orders.into_iter().flat_map(|it| [(it, 0, false), (it, 4, false), (it, 4, true)]);
                for (sorted, sealed, compared) in all {
                    let longest = if columns > 26 { 2 } else { 1 };
                    let wanted = Wanted { columns, longest, sealed, sorted, compared };
                    let grid = Grid::sized(Rect { x: 1, y: 3, width, height: 20 }, wanted);
                    let last = grid.statistics.last().expect("there are statistics");
                    assert!(last.x + last.width <= 1 + width, "{width} {columns} {grid:?}");
                    assert!(grid.name >= 20, "{width} {columns}");
                    assert!(grid.seen <= usize::from(columns), "{width} {columns}");
                    let n = if compared { Stat::BothN } else { Stat::N };
                    let sorted = sorted.filter(|_| !compared);
                    for stat in [Some(Stat::Mean), Some(n), sorted].into_iter().flatten() {
                        assert!(grid.place(stat).is_some(), "{width} {columns} {stat:?}");
                    }
                }
            }
        }
    }
}
