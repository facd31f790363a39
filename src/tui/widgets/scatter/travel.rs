//! From point to point in the direction of an arrow, and back the way one came.
//!
//! Sideways an arrow leads to the next column of the grid that holds a point, to the one nearest to the level where one set
//! out; up and down it goes through the points of the column, and beyond its end to the nearest point that lies higher or
//! lower. So every point can be reached, also those that share a cell, and no arrow leads the other way.

use super::super::map::Direction;
use super::{Grid, Point};

/// Steps that are remembered.
const REMEMBERED: usize = 256;

/// The steps that led to where one is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trail(Vec<Step>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Step {
    from: usize,
    direction: Direction,
    to: usize,
}

impl Trail {
    /// Forgets all steps: the points have moved.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Where one came from, if `direction` leads back there from `here`; the step is then forgotten.
    pub fn back(&mut self, here: usize, direction: Direction) -> Option<usize> {
        let last = self.0.last()?;
        if last.to != here {
            // Somebody has gone elsewhere by other means.
            self.0.clear();
            return None;
        }
        (last.direction == opposite(direction)).then(|| self.0.pop()).flatten().map(|step| step.from)
    }

    /// Remembers a step.
    pub fn went(&mut self, from: usize, direction: Direction, to: usize) {
        if self.0.len() >= REMEMBERED {
            self.0.remove(0);
        }
        self.0.push(Step { from, direction, to });
    }

    /// Where the sideways steps began that led to `here`; `here` itself where none did.
    #[must_use]
    pub fn start(&self, here: usize) -> usize {
        let sideways = |step: &&Step| matches!(step.direction, Direction::Left | Direction::Right);
        self.0.iter().rev().take_while(sideways).last().map_or(here, |step| step.from)
    }
}

/// The point that lies next to point `from` in this direction, sideways as near as can be to `level`.
#[must_use]
pub fn neighbour(
    grid: &Grid,
    points: &[Point],
    (from, level): (usize, f64),
    direction: Direction,
) -> Option<usize> {
    let own = points.get(from)?;
    let column = grid.column(own.x);
    let all = points.iter().enumerate();
    match direction {
        Direction::Up => {
            let above =
                all.filter(|(index, it)| grid.column(it.x) == column && higher((*index, it), (from, own)));
            let next = above.reduce(|a, b| if higher(a, b) { b } else { a });
            next.map(|(index, _)| index).or_else(|| beyond(grid, points, from, direction))
        }
        Direction::Down => {
            let below =
                all.filter(|(index, it)| grid.column(it.x) == column && higher((from, own), (*index, it)));
            let next = below.reduce(|a, b| if higher(a, b) { a } else { b });
            next.map(|(index, _)| index).or_else(|| beyond(grid, points, from, direction))
        }
        Direction::Left => {
            let to = points.iter().map(|it| grid.column(it.x)).filter(|it| *it < column).max()?;
            level_with(grid, points, to, level)
        }
        Direction::Right => {
            let to = points.iter().map(|it| grid.column(it.x)).filter(|it| *it > column).min()?;
            level_with(grid, points, to, level)
        }
    }
}

/// Whether one point is gone through before another on the way down; among equals the one that is given first.
fn higher((one, a): (usize, &Point), (other, b): (usize, &Point)) -> bool {
    b.y.total_cmp(&a.y).then(one.cmp(&other)).is_lt()
}

/// The nearest point in a higher or lower row.
fn beyond(grid: &Grid, points: &[Point], from: usize, direction: Direction) -> Option<usize> {
    let own = points.get(from)?;
    let (column, row) = (grid.column(own.x), grid.row(own.y));
    let ahead = |it: &Point| match direction {
        Direction::Up => grid.row(it.y) < row,
        Direction::Down => grid.row(it.y) > row,
        Direction::Left | Direction::Right => false,
    };
    let far = |it: &Point| grid.column(it.x).abs_diff(column) + grid.row(it.y).abs_diff(row);
    points
        .iter()
        .enumerate()
        .filter(|(_, it)| ahead(it))
        .min_by_key(|(_, it)| far(it))
        .map(|(index, _)| index)
}

/// The point of a column that is nearest to a level.
fn level_with(grid: &Grid, points: &[Point], column: u16, level: f64) -> Option<usize> {
    let there = points.iter().enumerate().filter(|(_, it)| grid.column(it.x) == column);
    there.min_by(|(_, a), (_, b)| (a.y - level).abs().total_cmp(&(b.y - level).abs())).map(|(index, _)| index)
}

fn opposite(direction: Direction) -> Direction {
    match direction {
        Direction::Up => Direction::Down,
        Direction::Down => Direction::Up,
        Direction::Left => Direction::Right,
        Direction::Right => Direction::Left,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::{Direction, Grid, Point, Trail, neighbour};

    const ALL: [Direction; 4] = [Direction::Up, Direction::Down, Direction::Left, Direction::Right];

    fn any_points() -> impl Strategy<Value = Vec<Point>> {
        let point =
            (0_u32..30, 0_u32..40).prop_map(|(x, y)| Point { x: f64::from(x), y: f64::from(y) / 10.0 });
        prop::collection::vec(point, 1..80)
    }

    fn any_grid() -> impl Strategy<Value = Grid> {
        (1_u16..50, 1_u16..40).prop_map(|(columns, rows)| Grid { columns, rows, most_x: 30.0, most_y: 4.0 })
    }

    /// A step with a trail, as the screen takes it.
    fn step(grid: &Grid, points: &[Point], trail: &mut Trail, from: usize, direction: Direction) -> usize {
        if let Some(back) = trail.back(from, direction) {
            return back;
        }
        let level = points[trail.start(from)].y;
        let Some(to) = neighbour(grid, points, (from, level), direction) else { return from };
        trail.went(from, direction, to);
        to
    }

    #[test]
    fn going_on_keeps_to_the_level_where_one_set_out() {
        let grid = Grid { columns: 11, rows: 9, most_x: 10.0, most_y: 4.0 };
        let points: Vec<Point> = [(0.0, 2.0), (1.0, 3.5), (2.0, 3.4), (2.0, 2.1), (2.0, 2.0)]
            .map(|(x, y)| Point { x, y })
            .to_vec();
        let mut trail = Trail::default();
        let mut at = 0;
        let mut seen = Vec::new();
        for direction in [Direction::Right, Direction::Right, Direction::Up, Direction::Down, Direction::Left]
        {
            at = step(&grid, &points, &mut trail, at, direction);
            seen.push(at);
        }
        assert_eq!(seen, [1, 4, 3, 4, 1]);
    }

    #[test]
    fn points_in_the_very_same_place_are_gone_through_in_turn() {
        let grid = Grid { columns: 5, rows: 5, most_x: 4.0, most_y: 4.0 };
        let points = [Point { x: 1.0, y: 1.0 }; 3];
        assert_eq!(neighbour(&grid, &points, (0, 1.0), Direction::Down), Some(1));
        assert_eq!(neighbour(&grid, &points, (1, 1.0), Direction::Down), Some(2));
        assert_eq!(neighbour(&grid, &points, (2, 1.0), Direction::Down), None);
        assert_eq!(neighbour(&grid, &points, (2, 1.0), Direction::Up), Some(1));
        assert_eq!(neighbour(&grid, &points, (0, 1.0), Direction::Right), None);
    }

    proptest! {
        #[test]
        fn arrows_reach_every_point_and_lead_where_they_point(points in any_points(), grid in any_grid()) {
            let mut seen = BTreeSet::new();
            let mut next = vec![0];
            while let Some(from) = next.pop() {
                if !seen.insert(from) {
                    continue;
                }
                for direction in ALL {
                    let Some(to) = neighbour(&grid, &points, (from, points[from].y), direction) else { continue };
                    let (a, b) = (points[from], points[to]);
                    let right = match direction {
                        Direction::Up => b.y >= a.y,
                        Direction::Down => b.y <= a.y,
                        Direction::Left => b.x < a.x,
                        Direction::Right => b.x > a.x,
                    };
                    prop_assert!(right && to != from, "{:?} {:?} {:?}", direction, a, b);
                    next.push(to);
                }
            }
            prop_assert_eq!(seen.len(), points.len());
        }

        #[test]
        fn the_way_back_is_the_way_there(
            points in any_points(),
            grid in any_grid(),
            ways in prop::collection::vec(0_usize..4, 1..30),
        ) {
            let mut trail = Trail::default();
            let mut at = 0;
            let mut went = Vec::new();
            for way in ways {
                let before = at;
                let steps = trail.0.len();
                at = step(&grid, &points, &mut trail, at, ALL[way]);
                if trail.0.len() > steps {
                    went.push((before, ALL[way]));
                } else if trail.0.len() < steps {
                    went.pop();
                }
            }
            for (before, direction) in went.into_iter().rev() {
                at = step(&grid, &points, &mut trail, at, super::opposite(direction));
                prop_assert_eq!(at, before);
            }
        }
    }
}
