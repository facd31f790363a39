//! The scatter: importance along, mean maturity up, two lines that divide it into four fields, and a list of what the
//! numbers stand for.
//!
//! Maturity always runs from 0 to 4. A point's number is its place in the order of urgency. The lines lie as
//! [`quadrants`](crate::analysis::quadrants) says until the group moves them.

mod about;
mod field;
mod info;
mod legend;
mod lines;
mod picture;
mod scene;

use std::sync::Arc;

use ratatui::layout::Rect;

use crate::analysis::scatter::{Point, Relation, relation};
use crate::i18n::{Label, words as w};
use crate::report::fields::sentence;

use super::super::super::action::{Action, Motion};
use super::super::super::canvas::Canvas;
use super::super::super::keymap::{Context, Footer, Row, ch, row};
use super::super::super::overlay::pages::Block;
use super::super::super::overlay::{Overlay, Pages};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::super::super::widgets::map::Direction;
use super::super::super::widgets::scatter::{self as geometry, Trail};
use super::focus::focus_on;
use super::view::closed;
use field::Field;
use lines::Line;

/// What only this view does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Move the line of maturity up.
    Raise,
    /// Move the line of maturity down.
    Lower,
    /// Move the line of importance to the right.
    Right,
    /// Move the line of importance to the left.
    Left,
    /// Let the lines lie where they lay to begin with.
    Usual,
    /// Show the spread of every point that has room for it, or of the one in focus only.
    Spread,
    /// Show how the picture is read.
    Explain,
}

/// The keys of this view.
pub const KEYS: &[Row] = {
    use Context::Scatter as S;
    use Footer::{Help, Shown};
    const fn does(act: Act) -> Action {
        Action::Gap(super::Act::Plot(act))
    }
    &[
        row(S, &[ch('+')], does(Act::Raise), w::scatter_raise, Shown),
        row(S, &[ch('-')], does(Act::Lower), w::scatter_lower, Help),
        row(S, &[ch('i')], does(Act::Right), w::scatter_right, Help),
        row(S, &[ch('I')], does(Act::Left), w::scatter_left, Help),
        row(S, &[ch('.')], does(Act::Usual), w::scatter_usual, Help),
        row(S, &[ch('a')], does(Act::Spread), w::scatter_spread, Help),
        row(S, &[ch('e')], does(Act::Explain), w::scatter_explain, Shown),
    ]
};

/// The width from which the list stands at the side.
const WIDE: u16 = 98;
/// The height from which the list below the picture has more than one row.
const TALL: u16 = 16;

/// What the view remembers.
#[derive(Debug, Default)]
pub(super) struct Seen {
    spread: Spread,
    trail: Trail,
    /// The cells between the axes, and the edit they were drawn after.
    drawn: (Rect, u64),
    /// The points, in the order of urgency, and what they say together.
    points: Arc<[Point]>,
    says: Option<Relation>,
    /// The round and the edit that these were worked out for.
    made_for: Option<(u16, u64)>,
}

/// Whose spread is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Spread {
    /// That of the point in focus.
    #[default]
    Focus,
    /// That of all that have room for it.
    All,
}

/// What stands where.
#[derive(Clone, Copy)]
struct Parts {
    /// The cells between the axes.
    plot: Rect,
    /// The lines about the capability in focus.
    info: Rect,
    legend: Rect,
}

/// Whether an action is possible now.
///
/// # Errors
/// Why not, in the reader's words.
pub(super) fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    let no = |why: Label| Err(why(ui.lang).to_owned());
    match act {
        Act::Explain => Ok(()),
        Act::Raise | Act::Lower | Act::Right | Act::Left | Act::Usual | Act::Spread => {
            if let Some(why) = closed(room, ui.lang) {
                return Err(why);
            }
            if field::points(room).is_empty() {
                return no(w::scatter_no_points);
            }
            if act == Act::Usual && room.session().rules.cross.is_none() {
                return no(w::scatter_is_usual);
            }
            Ok(())
        }
    }
}

/// Does an action.
pub(super) fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    match act {
        Act::Raise => lines::shift(room, ui, Line::Maturity, 5),
        Act::Lower => lines::shift(room, ui, Line::Maturity, -5),
        Act::Right => lines::shift(room, ui, Line::Importance, 10),
        Act::Left => lines::shift(room, ui, Line::Importance, -10),
        Act::Usual => lines::usual(room, ui),
        Act::Spread => {
            room.gap.plot.spread = match room.gap.plot.spread {
                Spread::Focus => Spread::All,
                Spread::All => Spread::Focus,
            };
        }
        Act::Explain => {
            let blocks = about::picture(room, ui);
            ui.show(Overlay::Pages(Pages::new(w::scatter_title(ui.lang), blocks)));
        }
    }
}

/// Moves from point to point where an arrow points, or through the list.
pub(super) fn motion(room: &mut Room, motion: Motion) {
    match motion {
        Motion::Up => travel(room, Direction::Up),
        Motion::Down => travel(room, Direction::Down),
        Motion::Left => travel(room, Direction::Left),
        Motion::Right => travel(room, Direction::Right),
        Motion::PageUp | Motion::PageDown | Motion::First | Motion::Last => {
            let points = field::points(room);
            let next = motion.along(field::cursor(room, &points), points.len(), room.gap.legend.page);
            if let Some(point) = points.get(next) {
                focus_on(room, point.row);
            }
        }
    }
}

fn travel(room: &mut Room, direction: Direction) {
    let field = Field::of(room, room.gap.plot.drawn.0);
    let Some(here) = field.points.get(field.cursor).map(|point| point.row) else { return };
    if let Some(back) = room.gap.plot.trail.back(here, direction) {
        return focus_on(room, back);
    }
    let start = room.gap.plot.trail.start(here);
    let level = field.points.iter().find(|point| point.row == start).map_or(0.0, |point| point.mean);
    let next = geometry::neighbour(&field.grid, &field.places(), (field.cursor, level), direction);
    if let Some(next) = next.and_then(|next| field.points.get(next)) {
        room.gap.plot.trail.went(here, direction, next.row);
        focus_on(room, next.row);
    }
}

/// A click: on an entry of the list, or on a cell of the picture, which leads to the point nearest to it.
pub(super) fn click(room: &mut Room, a: usize, b: usize) {
    let Some(row) = b.checked_sub(1) else { return focus_on(room, a) };
    let field = Field::of(room, room.gap.plot.drawn.0);
    let cell = |value: usize| u16::try_from(value).unwrap_or(u16::MAX);
    if let Some(point) = field.nearest(cell(a), cell(row)) {
        focus_on(room, point.row);
    }
}

/// The row of the point under the cursor.
pub(super) fn here(room: &Room) -> Option<usize> {
    let points = field::points(room);
    points.get(field::cursor(room, &points)).map(|point| point.row)
}

/// Keeps the capability in focus in sight of the list.
pub(super) fn settle(room: &mut Room, area: Rect) {
    refresh(room);
    let parts = parts(area);
    let points = &room.gap.plot.points;
    let (cursor, length) = (field::cursor(room, points), points.len());
    room.gap.legend.cursor = cursor;
    room.gap.legend.keep(length, usize::from(parts.legend.height) * legend::columns(parts.legend));
    let drawn = (parts.plot, room.session().edit);
    if room.gap.plot.drawn != drawn {
        room.gap.plot.drawn = drawn;
        room.gap.plot.trail.clear();
    }
}

/// Works out the points anew where the session or the round in view is another.
fn refresh(room: &mut Room) {
    let now = Some(field::state(room));
    if room.gap.plot.made_for != now {
        let points = field::work_out(room);
        room.gap.plot.says = Some(relation(&points));
        room.gap.plot.points = points.into();
        room.gap.plot.made_for = now;
    }
}

/// Draws the sentence, the picture, what there is to say of the focus, and the list.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    let parts = parts(area);
    let field = Field::of(room, parts.plot);
    let axis = format!("↑ {}", w::scatter_axis_maturity(ui.lang));
    let used = canvas.text(area.x, area.y, area.width, &axis, ui.theme.style(Role::Dim));
    let x = area.x + used + 3;
    let says = sentence(ui.lang, room.gap.plot.says.unwrap_or_else(|| relation(&field.points)));
    canvas.text(x, area.y, area.right().saturating_sub(x), &says, ui.theme.style(Role::Plain));
    picture::draw(room, ui, canvas, parts.plot, &field);
    info::draw(room, ui, canvas, parts.info, &field);
    legend::draw(room, ui, canvas, parts.legend, &field);
}

/// What all there is to say of a capability says of its point.
pub(super) fn about_point(room: &Room, ui: &Ui, row: usize) -> Vec<Block> {
    about::point(room, ui, row)
}

/// Shares the area out.
fn parts(area: Rect) -> Parts {
    let side = if area.width >= WIDE { (area.width * 3 / 10).clamp(38, 60) } else { 0 };
    let below = match (side, area.height) {
        (0, height) if height >= TALL => 3,
        (0, _) => 1,
        _ => 0,
    };
    let width = if side > 0 { area.width - side - 3 } else { area.width };
    // The row of the sentence, the axis with its figures, and the lines about the focus.
    let height = area.height.saturating_sub(5 + below);
    let plot = Rect { x: area.x + 5, y: area.y + 1, width: width.saturating_sub(5), height };
    let info = Rect { y: plot.bottom() + 2, height: 2, ..area };
    let legend = if side > 0 {
        Rect { x: area.x + width + 3, y: plot.y, width: side, height: height + 2 }
    } else {
        Rect { y: info.bottom(), height: area.bottom().saturating_sub(info.bottom()), ..area }
    };
    Parts { plot, info, legend }
}
