//! All capabilities of a ballot at once, by area, with their marks: how far one has come, and a way to each of them.
//!
//! It is another picture of the same ballot: the cursor is the capability that the page would show. Nothing is rated
//! here, since the levels' texts are not in sight.

use ratatui::layout::Rect;

use crate::domain::rating::Mark;
use crate::i18n::words as w;

use super::super::super::super::action::Motion;
use super::super::super::super::canvas::{Canvas, Hit};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::{mark, own, page};

/// The least width of a column, and the space between two.
const COLUMN: u16 = 34;
const GAP: u16 = 2;
/// Rows above the columns: whose, what is shown, an empty one.
const HEAD: u16 = 3;

/// What the overview remembers.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Overview {
    /// The first column in sight.
    first: usize,
    /// Rows of a column.
    height: usize,
}

/// One line of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Line {
    /// The area at this place of the figures.
    Area(usize),
    /// The capability of this row.
    Capability(usize),
    /// Nothing.
    Empty,
}

/// Whether it is shown.
pub(in super::super) fn is_over(room: &Room) -> bool {
    room.maturity.ballot.over.is_some()
}

/// Shows it, or the page again.
pub(in super::super) fn turn(room: &mut Room) {
    let over = &mut room.maturity.ballot.over;
    *over = if over.is_some() { None } else { Some(Overview::default()) };
}

/// Goes to the page of the capability under the cursor.
pub(in super::super) fn close(room: &mut Room) {
    room.maturity.ballot.over = None;
}

/// A column to the left or the right, as near to the same height as there is a capability.
pub(super) fn sideways(room: &mut Room, motion: Motion) {
    let Some(over) = room.maturity.ballot.over else { return };
    let lines = lines(room, over.height);
    let Some(here) = place(&lines, room.maturity.ballot.row) else { return };
    let goal = match motion {
        Motion::Left => here.checked_sub(over.height),
        Motion::Right => Some(here + over.height),
        Motion::Up | Motion::Down | Motion::PageUp | Motion::PageDown | Motion::First | Motion::Last => None,
    };
    let row = |line: &Line| if let Line::Capability(row) = line { Some(*row) } else { None };
    let next = match goal {
        Some(goal) if goal < lines.len() => lines.iter().skip(goal).find_map(row),
        Some(_) => lines.iter().rev().find_map(row),
        None => lines.iter().find_map(row),
    };
    if let Some(next) = next {
        room.maturity.ballot.row = next;
    }
}

/// Keeps the cursor's column in sight.
pub(super) fn settle(room: &mut Room, body: Rect) {
    let Some(mut over) = room.maturity.ballot.over else { return };
    over.height = usize::from(body.height.saturating_sub(HEAD)).max(2);
    let here = place(&lines(room, over.height), room.maturity.ballot.row).unwrap_or(0) / over.height;
    let shown = columns(body);
    over.first = over.first.min(here).max((here + 1).saturating_sub(shown));
    room.maturity.ballot.over = Some(over);
}

/// Draws it.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let Some(over) = room.maturity.ballot.over else { return };
    page::header(room, ui, canvas, body);
    let lines = lines(room, over.height);
    let all = lines.len().div_ceil(over.height.max(1));
    let shown = columns(body);
    let first = over.first.min(all.saturating_sub(shown));
    let mut right = body.right();
    if all > shown {
        let figures = format!("‹ {}–{} / {all} ›", first + 1, first + shown);
        right = canvas.text_right(right, body.y + 1, 20, &figures, ui.theme.style(Role::Accent));
    }
    let width = right.saturating_sub(body.x + 2);
    canvas.text(body.x, body.y + 1, width, w::rating_overview_how(ui.lang), ui.theme.style(Role::Dim));
    let count = u16::try_from(shown).unwrap_or(1).max(1);
    let column = (body.width + GAP) / count - GAP;
    let top = body.y + HEAD;
    for (index, x) in (0..count).zip((body.x..).step_by(usize::from(column + GAP))) {
        let from = (first + usize::from(index)) * over.height;
        for (line, y) in lines.iter().skip(from).take(over.height).zip(top..body.bottom()) {
            draw_line(room, ui, canvas, Rect { x, y, width: column, height: 1 }, *line);
        }
    }
}

fn draw_line(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, line: Line) {
    match line {
        Line::Empty => {}
        Line::Area(index) => draw_area(room, ui, canvas, area, index),
        Line::Capability(row) => draw_capability(room, ui, canvas, area, row),
    }
}

fn draw_area(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, index: usize) {
    let Some(group) = room.figures.areas.get(index) else { return };
    let rows = room.figures.rows.get(group.rows.clone()).unwrap_or_default();
    let ballot = own(room);
    let places = || rows.iter().filter_map(|row| row.place);
    let answered = places().filter(|it| ballot.is_some_and(|ballot| ballot.mark(*it) != Mark::NotRated));
    let (answered, of) = (answered.count(), places().count());
    let role = if answered == of { Role::Good } else { Role::Dim };
    let figures = format!("{answered}/{of}");
    let right = canvas.text_right(area.right(), area.y, 9, &figures, ui.theme.style(role));
    let name = room.session().map.areas.get(group.index).map_or("", |it| it.name.get(ui.lang));
    canvas.text(area.x, area.y, right.saturating_sub(area.x + 1), name, ui.theme.style(Role::Heading));
}

fn draw_capability(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, row: usize) {
    let Some(figures) = room.figures.rows.get(row) else { return };
    let here = row == room.maturity.ballot.row;
    let mark = mark(room, row);
    let role = match mark {
        Mark::NotRated => Role::Plain,
        Mark::DontKnow | Mark::Level(_) => Role::Dim,
    };
    let style = ui.theme.style(if here { Role::Cursor } else { role });
    if here {
        canvas.style(area, style);
    }
    let cell = mark.level().map_or(style, |level| ui.theme.heat(f64::from(level.get())));
    canvas.text(area.x, area.y, 3, &format!(" {} ", page::sign(mark)), cell);
    let said = own(room).is_some_and(|ballot| ballot.comments.contains_key(&figures.capability));
    let end = area.right().saturating_sub(u16::from(said) * 2);
    if said {
        canvas.text(end + 1, area.y, 1, "”", style);
    }
    let map = &room.session().map;
    let name = map.capabilities.get(figures.index).map_or("", |capability| capability.name.get(ui.lang));
    canvas.text(area.x + 4, area.y, end.saturating_sub(area.x + 4), name, style);
    canvas.hit(area, Hit::Spot(row, 0));
}

/// How many columns stand side by side.
fn columns(body: Rect) -> usize {
    usize::from((body.width + GAP) / (COLUMN + GAP)).max(1)
}

/// The areas with their capabilities, one below the other in columns of this height; no area's name stands last in one.
fn lines(room: &Room, height: usize) -> Vec<Line> {
    let mut lines = Vec::with_capacity(room.figures.rows.len() + room.figures.areas.len() * 2);
    for (index, group) in room.figures.areas.iter().enumerate() {
        let rated = |row: &usize| room.figures.rows.get(*row).is_some_and(|row| row.place.is_some());
        let rows: Vec<usize> = group.rows.clone().filter(rated).collect();
        if rows.is_empty() {
            continue;
        }
        if lines.len() % height.max(1) != 0 {
            lines.push(Line::Empty);
        }
        if lines.len() % height.max(1) + 1 == height {
            lines.push(Line::Empty);
        }
        lines.push(Line::Area(index));
        lines.extend(rows.into_iter().map(Line::Capability));
    }
    lines
}

fn place(lines: &[Line], row: usize) -> Option<usize> {
    lines.iter().position(|line| *line == Line::Capability(row))
}
