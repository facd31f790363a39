//! The scatter: importance along, mean maturity up, a key for each capability and a list of what the keys stand for.
//!
//! Maturity always runs from 0 to 4. The field is cut at level 2, the middle of the scale, and at the median of
//! importance among the capabilities that have any: half of those that somebody gave a dot lie on the important side,
//! however many have none.

mod legend;
mod picture;

use ratatui::layout::Rect;

use crate::analysis::scatter::{self, Point};
use crate::i18n::{number, words as w};

use super::super::super::action::Motion;
use super::super::super::canvas::Canvas;
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::super::super::widgets::scatter::{self as geometry, Grid, Spot};
use super::{focus_on, hint};

/// The width from which the list stands at the side.
const WIDE: u16 = 98;
/// Rows of the list where it stands below.
const BELOW: u16 = 4;
/// Correlations nearer to 0 than this are no clear connection.
const SOME: f64 = 0.3;
/// Correlations at least this far from 0 are a clear one.
const CLEAR: f64 = 0.6;

/// The points in the order of urgency, with where they lie.
struct Field {
    points: Vec<Point>,
    spots: Vec<Spot>,
    grid: Grid,
    /// Which point is in focus.
    cursor: usize,
}

/// What stands where.
#[derive(Clone, Copy)]
struct Parts {
    /// The cells between the axes.
    plot: Rect,
    /// The line that names the capability in focus.
    named: Rect,
    legend: Rect,
}

/// Moves through the list.
pub(super) fn motion(room: &mut Room, motion: Motion) {
    let points = points(room);
    let (cursor, page) = (cursor(room, &points), room.gap.legend.page);
    let next = motion.along(cursor, points.len(), page);
    if let Some(point) = points.get(next) {
        focus_on(room, point.row);
    }
}

/// Keeps the capability in focus in sight of the list.
pub(super) fn settle(room: &mut Room, area: Rect) {
    let points = points(room);
    let legend = parts(area).legend;
    let cursor = cursor(room, &points);
    room.gap.legend.cursor = cursor;
    room.gap.legend.keep(points.len(), usize::from(legend.height) * legend::columns(legend));
}

/// Draws the sentence, the picture, the name in focus and the list.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    let hints = hint(room, ui, area.width);
    if !hints.is_empty() {
        for (hint, y) in hints.iter().zip(area.y + 1..) {
            canvas.text(area.x, y, area.width, hint, ui.theme.style(Role::Warning));
        }
        return;
    }
    let parts = parts(area);
    let field = field(room, parts.plot);
    let axis = format!("↑ {}", w::gap_axis_maturity(ui.lang));
    let used = canvas.text(area.x, area.y, area.width, &axis, ui.theme.style(Role::Dim));
    let sentence = correlation(ui, &field.points);
    let x = area.x + used + 3;
    canvas.text(x, area.y, area.right().saturating_sub(x), &sentence, ui.theme.style(Role::Plain));
    picture::draw(ui, canvas, parts.plot, &field);
    legend::name(room, ui, canvas, parts.named, &field);
    legend::draw(room, ui, canvas, parts.legend, &field);
}

fn field(room: &Room, plot: Rect) -> Field {
    let points = points(room);
    let cursor = cursor(room, &points);
    let wide = geometry::key_width(points.len()) + 1;
    let most = points.iter().map(|point| point.importance).max().unwrap_or(0).max(1);
    let grid = Grid { columns: plot.width / wide, rows: plot.height, most_x: f64::from(most), most_y: 4.0 };
    let at = |point: &Point| geometry::Point { x: f64::from(point.importance), y: point.mean };
    let spots = grid.spots(&points.iter().map(at).collect::<Vec<_>>(), Some(cursor));
    Field { points, spots, grid, cursor }
}

/// The points by place, so that the first keys are the most urgent ones.
fn points(room: &Room) -> Vec<Point> {
    let mut points = scatter::points(&room.figures);
    points.sort_by_key(|point| room.figures.rows.get(point.row).map_or(0, |row| row.rank.place));
    points
}

fn cursor(room: &Room, points: &[Point]) -> usize {
    let row = room.gap.focus.as_ref().and_then(|focus| room.figures.row_of(focus));
    points.iter().position(|point| Some(point.row) == row).unwrap_or(0)
}

/// Shares the area out; the plot has an odd height, so that level 2 lies on a row of its own.
fn parts(area: Rect) -> Parts {
    let side = if area.width >= WIDE { (area.width * 2 / 5).clamp(40, 76) } else { 0 };
    let below = if side > 0 { 0 } else { BELOW };
    let width = if side > 0 { area.width - side - 3 } else { area.width };
    // The row of the sentence, the axis with its figures, and the line of the name.
    let height = area.height.saturating_sub(4 + below);
    let height = height - u16::from(height.is_multiple_of(2) && height > 0);
    let plot = Rect { x: area.x + 4, y: area.y + 1, width: width.saturating_sub(4), height };
    let named = Rect { x: area.x, y: plot.bottom() + 2, width, height: 1 };
    let legend = if side > 0 {
        Rect { x: area.x + width + 3, y: area.y + 1, width: side, height: area.height.saturating_sub(1) }
    } else {
        Rect { y: named.y + 1, height: area.bottom().saturating_sub(named.y + 1), ..area }
    };
    Parts { plot, named, legend }
}

/// What the correlation says, in a sentence.
fn correlation(ui: &Ui, points: &[Point]) -> String {
    let Some(value) = scatter::correlation(points) else {
        return w::gap_correlation_unknown(ui.lang).to_owned();
    };
    let say = match (value.abs(), value > 0.0) {
        (strength, _) if strength < SOME => w::gap_correlation_none,
        (strength, true) if strength < CLEAR => w::gap_correlation_some_up,
        (strength, false) if strength < CLEAR => w::gap_correlation_some_down,
        (_, true) => w::gap_correlation_clear_up,
        (_, false) => w::gap_correlation_clear_down,
    };
    say(ui.lang, number(ui.lang, Some(value), 2))
}
