//! What stands where in the picture besides the points: the lines, the names of the fields, the bars of spread, and the
//! names beside the points.
//!
//! Names of fields give way to points, names of points to everything else. Which names stand in the picture does not
//! depend on the focus, so that nothing leaps about while one travels; only what lies in the way of the focus' own
//! name and bar is left out meanwhile.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::analysis::quadrants::{self, Quadrant};

use super::super::super::super::canvas::{shortened, wrap};
use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;
use super::super::super::super::widgets::scatter::{Anchor, Board, Label, labels};
use super::field::{self, Field};
use super::{Spread, info};

/// The widths that names are given, in a wide picture and in a narrow one.
const FORMS: [&[usize]; 2] = [&[34, 20], &[24, 14]];
/// The width from which a picture is wide.
const WIDE: u16 = 100;
/// How far from its corner the name of a field may stand, in rows.
const SHIFT: u16 = 3;
/// How many of the first places are named before the others.
const FIRST: usize = 5;

/// Where everything stands, counted from the top left of the picture.
pub(super) struct Scene {
    /// The column of the line of importance, where it does not lie on the axis.
    pub(super) upright: Option<u16>,
    /// The row of the line of maturity.
    pub(super) level: u16,
    pub(super) corners: Vec<Corner>,
    pub(super) bars: Vec<Bar>,
    pub(super) labels: Vec<Label>,
}

/// The name of a field.
pub(super) struct Corner {
    pub(super) lines: Vec<(Anchor, String)>,
}

/// One standard deviation to each side of a mean.
pub(super) struct Bar {
    pub(super) point: usize,
    pub(super) x: u16,
    pub(super) top: u16,
    pub(super) bottom: u16,
}

impl Scene {
    /// Puts everything in its place.
    pub(super) fn of(room: &Room, ui: &Ui, plot: Rect, field: &Field) -> Self {
        let level = field.grid.row(f64::from(field.cross.maturity) / 100.0);
        let upright = upright(field);
        let mut board = Board::new(plot.width, plot.height);
        field.spots.iter().for_each(|spot| board.put(field.anchor(spot)));
        let corners = corners(room, ui, &mut board, (plot, upright, level), field);
        let bars = bars(room, &mut board, field);
        // The name in focus may cover the lines, no other may.
        let open = board.clone();
        board.take(Anchor { x: 0, y: level, width: plot.width });
        if let Some(x) = upright {
            (0..plot.height).for_each(|y| board.take(Anchor { x, y, width: 1 }));
        }
        let forms = FORMS.get(usize::from(plot.width < WIDE)).copied().unwrap_or_default();
        let name = |point: usize, most: usize| {
            let row = field.points.get(point).map_or(0, |point| point.row);
            shortened(field::name(room, ui.lang, row), most)
        };
        let mut labels = labels(&mut board, wanted(field), forms, name);
        stand_back(&mut labels, open, field, &bars, forms, name);
        Self { upright, level, corners, bars, labels }
    }
}

/// Takes away the names that lie in the way of the focus' own bar and name. That stays where it is if it can, or else
/// goes where there is room for it, over lines and other names.
fn stand_back(
    shown: &mut Vec<Label>,
    mut open: Board,
    field: &Field,
    bars: &[Bar],
    forms: &[usize],
    name: impl Fn(usize, usize) -> String,
) {
    for bar in bars.iter().filter(|bar| bar.point == field.cursor) {
        let cells = |x: u16, width: u16| (bar.top..=bar.bottom).map(move |y| Anchor { x, y, width });
        shown.retain(|label| !cells(bar.x.saturating_sub(1), 3).any(|cell| cell.meets(label.place)));
        cells(bar.x, 1).for_each(|cell| open.take(cell));
    }
    let Some(spot) = field.focused() else { return };
    if shown.iter().any(|label| label.point == field.cursor) {
        return;
    }
    let own = labels(&mut open, [(field.cursor, field.anchor(spot))], forms, name);
    shown.retain(|label| own.iter().all(|own| !own.place.meets(label.place)));
    shown.extend(own);
}

/// The column before the first one of the important side.
fn upright(field: &Field) -> Option<u16> {
    let first = field.grid.column(f64::from(field.cross.importance.div_ceil(10)));
    (first * field.step).checked_sub(1)
}

/// The points that can be named, in the order in which they are: the first places, the extremes, and the others.
fn wanted(field: &Field) -> Vec<(usize, Anchor)> {
    let mut single: Vec<(usize, Anchor)> = field
        .spots
        .iter()
        .filter(|spot| spot.points.len() == 1)
        .filter_map(|spot| Some((*spot.points.first()?, field.anchor(spot))))
        .collect();
    let means = || field.points.iter().map(|point| point.mean);
    let (highest, lowest) = (means().fold(0.0, f64::max), means().fold(4.0, f64::min));
    let extreme = |point: usize| {
        let mean = field.points.get(point).map_or(0.0, |point| point.mean);
        mean >= highest || mean <= lowest
    };
    single.sort_by_key(|(point, _)| (*point >= FIRST && !extreme(*point), *point));
    single
}

/// The bar of the focus, and those of all that stand alone in their cells where they cover nothing.
fn bars(room: &Room, board: &mut Board, field: &Field) -> Vec<Bar> {
    let mut bars = Vec::new();
    for spot in &field.spots {
        let Some(point) = spot.points.first().copied() else { continue };
        let Some(bar) = bar(room, field, point, spot.column * field.step) else { continue };
        if point == field.cursor {
            bars.push(bar);
            continue;
        }
        if room.gap.plot.spread == Spread::Focus || spot.points.len() > 1 {
            continue;
        }
        let cells = || {
            let rows = (bar.top..=bar.bottom).filter(|y| *y != spot.row);
            rows.map(|y| Anchor { x: bar.x, y, width: 1 })
        };
        if cells().all(|cell| board.is_free(cell)) {
            cells().for_each(|cell| board.take(cell));
            bars.push(bar);
        }
    }
    bars
}

fn bar(room: &Room, field: &Field, point: usize, x: u16) -> Option<Bar> {
    let found = field.points.get(point)?;
    let sd = room.figures.rows.get(found.row)?.stats.sd?;
    let (top, bottom) = (field.grid.row(found.mean + sd), field.grid.row(found.mean - sd));
    Some(Bar { point, x, top, bottom })
}

/// The names of the fields, each in its outer corner with how many points it holds.
fn corners(
    room: &Room,
    ui: &Ui,
    board: &mut Board,
    (plot, upright, level): (Rect, Option<u16>, u16),
    field: &Field,
) -> Vec<Corner> {
    let line = upright.unwrap_or(0);
    let right = upright.map_or(0, |x| x + 1);
    let below = (level + 1).min(plot.height);
    let counts = quadrants::counts(&field.points, field.cross);
    let mut corners = Vec::new();
    for (quadrant, count) in Quadrant::ALL.into_iter().zip(counts) {
        let (x, width, side) = match quadrant {
            Quadrant::ImportantLow | Quadrant::ImportantHigh => {
                (right, plot.width.saturating_sub(right), Side::Right)
            }
            Quadrant::MinorLow | Quadrant::MinorHigh => (0, line, Side::Left),
        };
        let (y, height, end) = match quadrant {
            Quadrant::ImportantLow | Quadrant::MinorLow => (below, plot.height - below, End::Bottom),
            Quadrant::ImportantHigh | Quadrant::MinorHigh => (0, level, End::Top),
        };
        // The count never stands alone on a line.
        let text = format!("{}\u{a0}·\u{a0}{count}", info::quadrant(room, ui, quadrant));
        let place = Place { area: Rect { x, y, width, height }, side, end };
        if let Some(corner) = corner(board, &text, place) {
            corner.lines.iter().for_each(|(anchor, _)| board.take(*anchor));
            corners.push(corner);
        }
    }
    corners
}

/// A field, and which of its corners is the outer one.
#[derive(Clone, Copy)]
struct Place {
    area: Rect,
    side: Side,
    end: End,
}

#[derive(Clone, Copy)]
enum Side {
    Left,
    Right,
}

#[derive(Clone, Copy)]
enum End {
    Top,
    Bottom,
}

/// The first place near the outer corner where nothing lies: on one line, or on narrower ones.
fn corner(board: &Board, text: &str, place: Place) -> Option<Corner> {
    let area = place.area;
    let widths = [area.width, 20, 14].into_iter().filter(|width| *width <= area.width && *width >= 6);
    let forms: Vec<Vec<String>> = widths.map(|width| wrap(text, usize::from(width))).collect();
    let shifts = (0..SHIFT).flat_map(|shift| forms.iter().map(move |lines| (shift, lines)));
    shifts
        .filter_map(|(shift, lines)| laid(lines, shift, place))
        .find(|corner| corner.lines.iter().all(|(anchor, _)| board.is_free(*anchor)))
}

/// The lines of a name, so many rows from the end of the field; `None` where they do not fit.
fn laid(lines: &[String], shift: u16, Place { area, side, end }: Place) -> Option<Corner> {
    let count = u16::try_from(lines.len()).ok().filter(|count| count + shift <= area.height)?;
    let first = match end {
        End::Top => area.y + shift,
        End::Bottom => area.bottom() - shift - count,
    };
    let line = |(y, text): (u16, &String)| {
        let width = u16::try_from(text.width()).ok().filter(|width| *width <= area.width)?;
        let x = match side {
            Side::Left => area.x,
            Side::Right => area.right() - width,
        };
        Some((Anchor { x, y, width }, text.replace('\u{a0}', " ")))
    };
    let lines = (first..).zip(lines).map(line).collect::<Option<Vec<_>>>()?;
    Some(Corner { lines })
}
