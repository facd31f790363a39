//! The points in the order of urgency, with where they lie and what they are called.

use std::sync::Arc;

use ratatui::layout::Rect;

use crate::analysis::figures::Row;
use crate::analysis::quadrants::{self, Border};
use crate::analysis::scatter::{self, Point};
use crate::domain::rules::Cross;
use crate::domain::text::Lang;
use crate::i18n::number;

use super::super::super::super::room::Room;
use super::super::super::super::widgets::scatter::{self as geometry, Anchor, Grid, Spot};
use super::super::focus::row_of_focus;

/// The sign of a point that stands so near to a line that one answer decides.
pub(super) const NEAR: &str = "~";
/// The sign of the point in focus.
pub(super) const FOCUS: &str = "◂";

/// Everything that the picture is drawn from.
pub(super) struct Field {
    pub(super) points: Arc<[Point]>,
    pub(super) spots: Vec<Spot>,
    pub(super) grid: Grid,
    pub(super) cross: Cross,
    /// Which point is in focus.
    pub(super) cursor: usize,
    /// The place of each point in the order of urgency.
    places: Vec<usize>,
    /// The cells of a column of the grid: a number and its sign.
    pub(super) step: u16,
}

impl Field {
    /// The field of a picture of this size.
    pub(super) fn of(room: &Room, plot: Rect) -> Self {
        let points = points(room);
        let cursor = cursor(room, &points);
        let cross = quadrants::cross(room.session(), &points);
        let place = |point: &Point| room.figures.rows.get(point.row).map_or(0, |row| row.rank.place);
        let places: Vec<usize> = points.iter().map(place).collect();
        let digits = digits(places.iter().copied().max().unwrap_or(0));
        let most = points.iter().map(|point| point.importance).max().unwrap_or(0).max(1);
        let grid = |step: u16| Grid {
            columns: plot.width / step,
            rows: plot.height,
            most_x: f64::from(most),
            most_y: 4.0,
        };
        let coordinates = coordinates(&points);
        let (step, mut grid_of) = (digits + 1, grid(digits + 1));
        let mut spots = grid_of.spots(&coordinates, Some(cursor));
        let crowd = spots.iter().map(|spot| spot.points.len()).max().unwrap_or(0);
        // A crowd that needs the cell of the sign as well would touch what lies beside it.
        let step = if crowd > 1 && self::digits(crowd) + 1 > digits { step + 1 } else { step };
        if step > digits + 1 {
            grid_of = grid(step);
            spots = grid_of.spots(&coordinates, Some(cursor));
        }
        Self { points, spots, grid: grid_of, cross, cursor, places, step }
    }

    /// The points as the geometry knows them.
    pub(super) fn places(&self) -> Vec<geometry::Point> {
        coordinates(&self.points)
    }

    /// The number that a point is known by.
    pub(super) fn number(&self, point: usize) -> String {
        self.places.get(point).map(usize::to_string).unwrap_or_default()
    }

    /// How near a point is to another field.
    pub(super) fn border(&self, point: usize) -> Border {
        self.points.get(point).map(|point| quadrants::border(point, self.cross)).unwrap_or_default()
    }

    /// The cell with the point in focus.
    pub(super) fn focused(&self) -> Option<&Spot> {
        self.spots.iter().find(|spot| spot.points.first() == Some(&self.cursor))
    }

    /// What is written in a cell, with its sign.
    pub(super) fn mark(&self, spot: &Spot) -> (String, &'static str) {
        let first = spot.points.first().copied().unwrap_or(0);
        if first == self.cursor {
            return (self.number(first), FOCUS);
        }
        match spot.points.len() {
            0 | 1 => (self.number(first), if self.border(first).is_near() { NEAR } else { "" }),
            count => (format!("×{count}"), ""),
        }
    }

    /// The cells of the picture that a spot has: those of its number and its sign, whether it is in focus or not.
    pub(super) fn anchor(&self, spot: &Spot) -> Anchor {
        let width = match spot.points.as_slice() {
            [point] => u16::try_from(self.number(*point).len() + 1).unwrap_or(self.step),
            _ => self.step,
        };
        Anchor { x: spot.column * self.step, y: spot.row, width }
    }

    /// The point nearest to a cell of the grid.
    pub(super) fn nearest(&self, column: u16, row: u16) -> Option<&Point> {
        // A column of the grid is about as wide as two rows are high.
        let far = |spot: &&Spot| {
            let (x, y) = (u32::from(spot.column.abs_diff(column)), u32::from(spot.row.abs_diff(row)));
            x * x + y * y
        };
        let spot = self.spots.iter().min_by_key(far)?;
        self.points.get(*spot.points.first()?)
    }
}

/// The points by place, so that the first numbers are the most urgent ones: as they were worked out for the screen, or anew
/// where the session has changed since.
pub(super) fn points(room: &Room) -> Arc<[Point]> {
    let seen = &room.gap.plot;
    if seen.made_for == Some(state(room)) { Arc::clone(&seen.points) } else { work_out(room).into() }
}

/// What the points are of: the round in view, and the session as it stood after an edit.
pub(super) fn state(room: &Room) -> (u16, u64) {
    (room.figures.round, room.session().edit)
}

pub(super) fn work_out(room: &Room) -> Vec<Point> {
    let mut points = scatter::points(&room.figures);
    points.sort_by_key(|point| room.figures.rows.get(point.row).map_or(0, |row| row.rank.place));
    points
}

/// Which of the points is in focus; the first where none is.
pub(super) fn cursor(room: &Room, points: &[Point]) -> usize {
    let row = row_of_focus(room);
    points.iter().position(|point| Some(point.row) == row).unwrap_or(0)
}

/// The name of a capability, found by its row.
pub(super) fn name(room: &Room, lang: Lang, row: usize) -> &str {
    let index = room.figures.rows.get(row).map(|row| row.index);
    let capability = index.and_then(|index| room.session().map.capabilities.get(index));
    capability.map_or("", |capability| capability.name.get(lang))
}

/// A mean as it may be told: one that was published with sealed answers in it has one decimal.
pub(super) fn mean(lang: Lang, row: &Row) -> String {
    number(lang, row.stats.mean, if row.released.is_some() { 1 } else { 2 })
}

fn coordinates(points: &[Point]) -> Vec<geometry::Point> {
    points.iter().map(|point| geometry::Point { x: f64::from(point.importance), y: point.mean }).collect()
}

fn digits(value: usize) -> u16 {
    u16::try_from(value.to_string().len()).unwrap_or(u16::MAX)
}
