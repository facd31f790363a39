//! Draws the part of the table that is in sight: a line above with the letters, the lines, and what says more below.
//!
//! The cell under the cursor keeps its colour: it stands between two marks, and its row's name and its column's letter lie
//! on a band of their own. No words are made for a cell.

use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use unicode_width::UnicodeWidthStr;

use super::super::super::super::canvas::{Canvas, Hit};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::{compare, head, lacking, legend, sort};
use super::cells::{CARRIED, Face, HIDDEN, NOT_RATED};
use super::grid::{Grid, Stat};
use super::lines::Line;
use super::{detail, statistics};
use crate::analysis::figures::Cells;
use crate::analysis::order::Order;

/// Cells between a name and its area's, where that stands beside it.
const APART: u16 = 2;

/// Columns of how far a closed row has come.
const MOST: u16 = 9;

/// Draws the table.
pub(in super::super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let grid = Grid::of(body, room, ui);
    let table = &room.maturity.table;
    let mut done: Vec<String> = compare::done(room, ui).into_iter().collect();
    if table.order != Order::Map {
        done.push(sort::called(ui.lang, table.order).to_owned());
    }
    head::draw(room, ui, canvas, Rect { height: 1, ..body }, &done);
    letters(room, ui, canvas, &grid);
    let cells = room.figures.cells(room.session());
    let shown = table.lines.iter().enumerate().skip(table.top).take(usize::from(grid.rows.height));
    for ((place, line), y) in shown.zip(grid.rows.top()..grid.rows.bottom()) {
        let area = Rect { y, height: 1, ..grid.rows };
        match *line {
            Line::Category(_) | Line::Area(_) => group_line(room, ui, canvas, &grid, (area, place, *line)),
            Line::Capability(row) => capability_line(room, ui, canvas, &grid, (&cells, area, place, row)),
        }
    }
    match lacking(room, ui) {
        Some(why) => {
            canvas.text(body.x, grid.detail.y, body.width, why, ui.theme.style(Role::Warning));
        }
        None => detail::draw(room, ui, canvas, grid.detail),
    }
    legend::draw(room, ui, canvas, grid.legend);
}

fn letters(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, grid: &Grid) {
    let table = &room.maturity.table;
    let y = grid.head.y;
    let dim = ui.theme.style(Role::Dim);
    if table.left > 0 {
        canvas.text(grid.cell_x(0) - 1, y, 1, "‹", ui.theme.style(Role::Accent));
    }
    let columns = table.columns.iter().enumerate().skip(table.left).take(grid.seen);
    for (nth, (place, column)) in columns.enumerate() {
        let respondent = room.figures.columns.get(*column);
        let respondent = respondent.and_then(|column| room.session().respondents.get(column.index));
        // The cells of a closed round are nobody's.
        let named = respondent.filter(|_| !room.figures.hidden || !room.figures.earlier.is_empty());
        let label = named.map(|respondent| ui.label(respondent)).unwrap_or_default();
        let width = u16::try_from(label.width()).unwrap_or(1).min(grid.cell);
        // A letter stands above the digits; a name takes what it needs of the cell.
        let end = if width <= digit_at(grid.cell) { digit_at(grid.cell) + 1 } else { grid.cell };
        let left = grid.cell_x(nth);
        let here = place == table.column;
        if here {
            canvas.style(Rect { x: left, y, width: grid.cell, height: 1 }, ui.theme.style(Role::Cross));
        }
        canvas.text(
            left + end - width,
            y,
            width,
            &label,
            if here { ui.theme.style(Role::Cursor) } else { dim },
        );
    }
    if table.left + grid.seen < table.columns.len() {
        canvas.text(grid.cell_x(grid.seen), y, 1, "›", ui.theme.style(Role::Accent));
    }
    if grid.sealed > 0 {
        let count = room.figures.sealed.to_string();
        canvas.text_right(grid.sealed_x() + grid.sealed, y, grid.sealed, &count, dim);
    }
    statistics::titles(room, ui, canvas, grid);
}

/// The name and the mean of an area or a category.
pub(super) fn group<'a>(room: &'a Room, ui: &Ui, line: Line) -> (&'a str, Option<f64>) {
    let map = &room.session().map;
    let (name, mean) = match line {
        Line::Category(index) => {
            let group = room.figures.categories.get(index);
            let name = group.and_then(|group| map.categories.get(group.index)).map(|category| &category.name);
            (name, group.and_then(|group| group.mean))
        }
        Line::Area(index) => {
            let group = room.figures.areas.get(index);
            let name = group.and_then(|group| map.areas.get(group.index)).map(|area| &area.name);
            (name, group.and_then(|group| group.mean))
        }
        Line::Capability(_) => (None, None),
    };
    (name.map_or("", |name| name.get(ui.lang)), mean)
}

fn group_line(
    room: &Room,
    ui: &Ui,
    canvas: &mut Canvas<'_>,
    grid: &Grid,
    (area, place, line): (Rect, usize, Line),
) {
    let (name, mean) = group(room, ui, line);
    let (indent, role) = match line {
        Line::Category(_) => (0, Role::Heading),
        Line::Area(_) | Line::Capability(_) => (1, Role::Plain),
    };
    let role = if place == room.maturity.table.line { Role::Cursor } else { role };
    let style = ui.theme.style(role);
    let sign = if room.maturity.table.folds.folded(&room.figures, line) { "▸" } else { "▾" };
    canvas.text(area.x + indent, area.y, 1, sign, style);
    let x = area.x + indent + 2;
    canvas.text(x, area.y, (area.x + grid.name).saturating_sub(x), name, style);
    if !room.figures.hidden {
        statistics::mean(ui, canvas, grid, (area.y, mean, 2));
    }
    if let Some((_, changes)) = room.maturity.compare.shown() {
        let rows = match line {
            Line::Category(index) => room.figures.categories.get(index).map(|group| &group.rows),
            Line::Area(index) => room.figures.areas.get(index).map(|group| &group.rows),
            Line::Capability(_) => None,
        };
        statistics::change(ui, canvas, grid, (area.y, rows.and_then(|rows| changes.group(rows))));
    }
    canvas.hit(Rect { width: grid.name, ..area }, Hit::Spot(place, 0));
}

fn capability_line(
    room: &Room,
    ui: &Ui,
    canvas: &mut Canvas<'_>,
    grid: &Grid,
    (cells, area, place, row): (&Cells<'_>, Rect, usize, usize),
) {
    let Some(figures) = room.figures.rows.get(row) else { return };
    let table = &room.maturity.table;
    let here = place == table.line;
    name(room, ui, canvas, (Rect { width: grid.name, ..area }, row, here));
    canvas.hit(Rect { width: grid.name, ..area }, Hit::Spot(place, 0));
    for (nth, (place_of, column)) in
        table.columns.iter().enumerate().skip(table.left).take(grid.seen).enumerate()
    {
        let cell = Rect { x: grid.cell_x(nth), width: grid.cell, ..area };
        draw_cell(room, ui, canvas, (cells, cell, row, *column));
        if here && place_of == table.column {
            cursor(ui, canvas, cell);
        }
        canvas.hit(cell, Hit::Spot(place, place_of + 1));
    }
    if grid.sealed > 0 && figures.place.is_some() {
        let right = grid.sealed_x() + grid.sealed;
        canvas.text_right(right, area.y, 1, HIDDEN, ui.theme.style(Role::Dim));
    }
    if room.figures.is_hidden(row) {
        return progress(room, ui, canvas, grid, (area.y, row));
    }
    statistics::draw(room, ui, canvas, grid, (area.y, row, figures));
}

/// The name of a capability, and of its area where no line above says it and there is room for both.
fn name(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, (area, row, here): (Rect, usize, bool)) {
    let map = &room.session().map;
    let capability = room.figures.rows.get(row).and_then(|row| map.capabilities.get(row.index));
    let Some(capability) = capability else { return };
    if here {
        canvas.text(area.x + 1, area.y, 1, "▸", ui.theme.style(Role::Accent));
    }
    let style = ui.theme.style(if here { Role::Accent } else { Role::Plain });
    let used =
        canvas.text(area.x + 3, area.y, area.width.saturating_sub(3), capability.name.get(ui.lang), style);
    if here {
        let band = Rect { x: area.x + 1, width: used + 3, ..area };
        canvas.style(band.intersection(area), ui.theme.style(Role::Cross));
    }
    if room.maturity.table.order == Order::Map {
        return;
    }
    let beside = map.area(&capability.area).map_or("", |area| area.name.get(ui.lang));
    let left = area.width.saturating_sub(3 + used + APART);
    if u16::try_from(beside.width()).is_ok_and(|width| width <= left) {
        canvas.text_right(area.right(), area.y, left, beside, ui.theme.style(Role::Dim));
    }
}

/// How many have answered a row of a closed round, where its figures stand otherwise.
fn progress(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, grid: &Grid, (y, row): (u16, usize)) {
    let Some(at) = grid.statistics.iter().find(|shown| shown.stat == Stat::N) else { return };
    let words = format!("{}/{}", room.figures.answered_on(row), room.figures.columns.len());
    canvas.text_right(at.x + at.width, y, MOST, &words, ui.theme.style(Role::Dim));
}

/// What a respondent has said, or what has changed of it.
fn draw_cell(
    room: &Room,
    ui: &Ui,
    canvas: &mut Canvas<'_>,
    (cells, cell, row, column): (&Cells<'_>, Rect, usize, usize),
) {
    if let Some((_, changes)) = room.maturity.compare.shown() {
        return draw_change(ui, canvas, cell, changes.own(room.session(), &room.figures, (row, column)));
    }
    draw_face(ui, canvas, cell, Face::of(cells.at(row, column)));
    if !room.figures.earlier.is_empty() && cells.is_carried(row, column) {
        carried(canvas, cell);
    }
}

fn draw_face(ui: &Ui, canvas: &mut Canvas<'_>, cell: Rect, face: Face) {
    let style = match face {
        Face::Level(level) => heat(ui, level),
        Face::DontKnow => ui.theme.style(Role::Plain),
        Face::NotRated | Face::Hidden => ui.theme.style(Role::Dim),
    };
    if let Face::Level(_) = face {
        canvas.repeat(cell.x, cell.y, cell.width, " ", style);
    }
    canvas.text(cell.x + digit_at(cell.width), cell.y, 1, face.sign(), style);
}

/// What has changed for one respondent: to one decimal where there is room.
fn draw_change(ui: &Ui, canvas: &mut Canvas<'_>, cell: Rect, by: Option<f64>) {
    let Some(by) = by else {
        canvas.text(cell.x + digit_at(cell.width), cell.y, 1, NOT_RATED, ui.theme.style(Role::Dim));
        return;
    };
    let style = ui.theme.change(by);
    let wide = cell.width > 4;
    let text = if wide { compare::signed(ui.lang, Some(by), 1) } else { compare::short(ui.lang, by) };
    canvas.repeat(cell.x, cell.y, cell.width, " ", style);
    canvas.text_right(cell.x + digit_at(cell.width) + 1 + u16::from(wide), cell.y, cell.width, &text, style);
}

/// The mark of what was said in an earlier round.
fn carried(canvas: &mut Canvas<'_>, cell: Rect) {
    let at = cell.x + digit_at(cell.width) - 1;
    canvas.text(at, cell.y, 1, CARRIED, Style::new());
    canvas.style(cell, Style::new().add_modifier(Modifier::ITALIC));
}

/// The marks at either side of the digit, or before it where the cell is narrow.
fn cursor(ui: &Ui, canvas: &mut Canvas<'_>, cell: Rect) {
    let style = ui.theme.style(Role::Cursor);
    let digit = cell.x + digit_at(cell.width);
    let before = if cell.width == 2 { "▸" } else { "[" };
    canvas.text(digit - 1, cell.y, 1, before, style);
    if digit + 1 < cell.right() {
        canvas.text(digit + 1, cell.y, 1, "]", style);
    }
}

fn heat(ui: &Ui, level: usize) -> Style {
    let value = [0.0, 1.0, 2.0, 3.0, 4.0].get(level).copied().unwrap_or_default();
    ui.theme.heat(value)
}

/// Where in a cell its digit stands.
fn digit_at(width: u16) -> u16 {
    width / 2
}
