//! The geometry of a scatter: in which cell of a grid each point falls, which point an arrow leads to, and where names fit.
//!
//! Both axes begin at 0; the y axis points up. A cell shows the number of one point, or how many lie in it, so that
//! numbers can never lie on top of each other. Nothing here draws.

mod labels;
mod travel;

use std::collections::BTreeMap;

pub use labels::{Anchor, Board, Label, labels};
pub use travel::{Trail, neighbour};

/// A point, in the units of the axes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Along the x axis.
    pub x: f64,
    /// Along the y axis.
    pub y: f64,
}

/// A grid of cells and the values at its far ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Grid {
    /// Cells along the x axis.
    pub columns: u16,
    /// Cells along the y axis.
    pub rows: u16,
    /// The value at the last column.
    pub most_x: f64,
    /// The value at the top row.
    pub most_y: f64,
}

/// A cell with something in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Counted from the left.
    pub column: u16,
    /// Counted from the top.
    pub row: u16,
    /// The points in the cell, as indices; the first is the one whose number is shown where only one is.
    pub points: Vec<usize>,
}

impl Grid {
    /// The column of a value on the x axis.
    #[must_use]
    pub fn column(&self, x: f64) -> u16 {
        along(x / self.most_x, self.columns)
    }

    /// The row of a value on the y axis, counted from the top.
    #[must_use]
    pub fn row(&self, y: f64) -> u16 {
        self.rows.saturating_sub(1).saturating_sub(along(y / self.most_y, self.rows))
    }

    /// The cells that hold points, from the top left. Points stand in the order they are given in, except that the
    /// emphasised one comes first in its cell, so that its number is always in sight.
    #[must_use]
    pub fn spots(&self, points: &[Point], emphasised: Option<usize>) -> Vec<Spot> {
        let mut cells: BTreeMap<(u16, u16), Vec<usize>> = BTreeMap::new();
        for (index, point) in points.iter().enumerate() {
            let cell = cells.entry((self.row(point.y), self.column(point.x))).or_default();
            if emphasised == Some(index) { cell.insert(0, index) } else { cell.push(index) }
        }
        cells.into_iter().map(|((row, column), points)| Spot { column, row, points }).collect()
    }
}

/// Round values from 0 up to `most`, at most `room` of them beside 0: steps of 1, 2 or 5 times a power of ten.
#[must_use]
pub fn ticks(most: u32, room: u32) -> Vec<u32> {
    let room = room.max(1);
    let steps = (0..9).flat_map(|power| [1, 2, 5].map(|step| step * 10_u32.pow(power)));
    let step = steps.into_iter().find(|step| most / step <= room).unwrap_or(most.max(1));
    (0..=most / step).map(|count| count * step).collect()
}

/// The cell of a share from 0 to 1 among `cells`.
fn along(share: f64, cells: u16) -> u16 {
    let share = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
    let last = f64::from(cells.saturating_sub(1));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to a u16")]
    let cell = (share * last).round() as u16;
    cell
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Grid, Point, Spot, ticks};

    const GRID: Grid = Grid { columns: 11, rows: 9, most_x: 20.0, most_y: 4.0 };

    #[test]
    fn corners_and_middle_fall_where_the_axes_say() {
        // Eleven columns over 0 to 20 are two dots apart; nine rows over 0 to 4 half a level.
        let table = [
            ((0.0, 0.0), (0, 8)),
            ((20.0, 4.0), (10, 0)),
            ((10.0, 2.0), (5, 4)),
            ((3.1, 2.7), (2, 3)),
            ((2.9, 2.8), (1, 2)),
            ((99.0, -1.0), (10, 8)),
            ((f64::NAN, 4.0), (0, 0)),
        ];
        for ((x, y), wanted) in table {
            assert_eq!((GRID.column(x), GRID.row(y)), wanted, "{x} {y}");
        }
    }

    #[test]
    fn points_that_share_a_cell_are_kept_together_and_the_emphasised_one_leads() {
        let points = [Point { x: 4.0, y: 2.0 }, Point { x: 0.0, y: 4.0 }, Point { x: 4.2, y: 2.1 }];
        let spot = |column, row, points: &[usize]| Spot { column, row, points: points.to_vec() };
        assert_eq!(GRID.spots(&points, None), [spot(0, 0, &[1]), spot(2, 4, &[0, 2])]);
        let spots = GRID.spots(&points, Some(2));
        assert_eq!(spots, [spot(0, 0, &[1]), spot(2, 4, &[2, 0])]);
    }

    #[test]
    fn no_cell_is_used_twice_and_no_point_is_lost() {
        let points: Vec<Point> =
            (0..300).map(|n| Point { x: f64::from(n % 21), y: f64::from(n % 13) / 3.0 }).collect();
        let spots = GRID.spots(&points, None);
        let cells: BTreeSet<(u16, u16)> = spots.iter().map(|spot| (spot.column, spot.row)).collect();
        assert_eq!(cells.len(), spots.len());
        assert_eq!(spots.iter().map(|spot| spot.points.len()).sum::<usize>(), 300);
    }

    #[test]
    fn ticks_are_round_and_few() {
        assert_eq!(ticks(21, 5), [0, 5, 10, 15, 20]);
        assert_eq!(ticks(4, 5), [0, 1, 2, 3, 4]);
        assert_eq!(ticks(900, 4), [0, 200, 400, 600, 800]);
        assert_eq!(ticks(900, 3), [0, 500]);
        assert_eq!(ticks(0, 5), [0]);
        assert_eq!(ticks(u32::MAX, 1).len(), 2);
    }
}
