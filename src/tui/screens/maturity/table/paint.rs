//! Draws the part of the table that is in sight: a line above with the letters, the lines, and what says more below.
//!
//! The cell under the cursor keeps its colour: it stands between two marks, its row's name and its column's letter stand
//! out. No words are made for a cell.

use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_width::UnicodeWidthStr;

use crate::analysis::stats::Stats;
use crate::i18n::{number, words as w};

use super::super::super::super::canvas::{Canvas, Hit};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::{lacking, round_words};
use super::cells::{Face, bars};
use super::detail;
use super::grid::Grid;
use super::lines::Line;

/// Draws the table.
pub(in super::super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let dim = ui.theme.style(Role::Dim);
    let grid = Grid::of(body, room, ui);
    canvas.text(body.x, body.y, body.width, &round_words(room, ui), dim);
    let table = &room.maturity.table;
    head(room, ui, canvas, &grid);
    let shown = table.lines.iter().enumerate().skip(table.top).take(usize::from(grid.rows.height));
    for ((place, line), y) in shown.zip(grid.rows.top()..grid.rows.bottom()) {
        let area = Rect { y, height: 1, ..grid.rows };
        match *line {
            Line::Category(_) | Line::Area(_) => group_line(room, ui, canvas, &grid, (area, place, *line)),
            Line::Capability(row) => capability_line(room, ui, canvas, &grid, (area, place, row)),
        }
    }
    match lacking(room, ui) {
        Some(why) => {
            canvas.text(body.x, grid.detail.y, body.width, why, ui.theme.style(Role::Warning));
        }
        None => detail::draw(room, ui, canvas, grid.detail),
    }
}

fn head(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, grid: &Grid) {
    let table = &room.maturity.table;
    let y = grid.head.y;
    let dim = ui.theme.style(Role::Dim);
    if table.left > 0 {
        canvas.text(grid.cell_x(0) - 1, y, 1, "‹", ui.theme.style(Role::Accent));
    }
    let columns = room.figures.columns.iter().enumerate().skip(table.left).take(grid.seen);
    for (place, (column, figures)) in columns.enumerate() {
        let respondent = room.session().respondents.get(figures.index);
        let label = respondent.map(|respondent| ui.label(respondent)).unwrap_or_default();
        let width = u16::try_from(label.width()).unwrap_or(1).min(grid.cell);
        // A letter stands above the digits; a name takes what it needs of the cell.
        let end = if width <= digit_at(grid.cell) { digit_at(grid.cell) + 1 } else { grid.cell };
        let x = grid.cell_x(place) + end - width;
        let here = column == table.column;
        canvas.text(x, y, width, &label, if here { ui.theme.style(Role::Cursor) } else { dim });
    }
    if table.left + grid.seen < room.figures.columns.len() {
        canvas.text(grid.cell_x(grid.seen), y, 1, "›", ui.theme.style(Role::Accent));
    }
    let statistics = grid.statistics();
    let mut title = |(x, width): (u16, u16), words: &str| {
        canvas.text_right(x + width, y, width, words, dim);
    };
    title(statistics.mean, w::maturity_mean(ui.lang));
    title(statistics.n, w::maturity_n(ui.lang));
    if let Some(place) = statistics.sd {
        title(place, w::maturity_sd(ui.lang));
    }
    if let Some(place) = statistics.counts {
        title(place, "01234");
    }
    if let Some(place) = statistics.agreement {
        title(place, w::maturity_agreement(ui.lang));
    }
}

/// The name and the mean of an area or a category.
fn group<'a>(room: &'a Room, ui: &Ui, line: Line) -> (&'a str, Option<f64>) {
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
    draw_mean(ui, canvas, grid.statistics().mean, area.y, mean);
    canvas.hit(Rect { width: grid.name, ..area }, Hit::Spot(place, 0));
}

fn capability_line(
    room: &Room,
    ui: &Ui,
    canvas: &mut Canvas<'_>,
    grid: &Grid,
    (area, place, row): (Rect, usize, usize),
) {
    let Some(figures) = room.figures.rows.get(row) else { return };
    let table = &room.maturity.table;
    let here = place == table.line;
    let name = room.session().map.capabilities.get(figures.index);
    let name = name.map_or("", |capability| capability.name.get(ui.lang));
    let style = ui.theme.style(if here { Role::Accent } else { Role::Plain });
    if here {
        canvas.text(area.x + 1, area.y, 1, "▸", style);
    }
    canvas.text(area.x + 3, area.y, grid.name.saturating_sub(3), name, style);
    canvas.hit(Rect { width: grid.name, ..area }, Hit::Spot(place, 0));
    let columns = table.left..(table.left + grid.seen).min(room.figures.columns.len());
    for (nth, column) in columns.enumerate() {
        let cell = Rect { x: grid.cell_x(nth), width: grid.cell, ..area };
        draw_cell(ui, canvas, cell, Face::of(room.figures.cell(room.session(), row, column)));
        if here && column == table.column {
            cursor(ui, canvas, cell);
        }
        canvas.hit(cell, Hit::Spot(place, column + 1));
    }
    statistics(ui, canvas, grid, area.y, &figures.stats);
}

fn draw_cell(ui: &Ui, canvas: &mut Canvas<'_>, cell: Rect, face: Face) {
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

fn statistics(ui: &Ui, canvas: &mut Canvas<'_>, grid: &Grid, y: u16, stats: &Stats) {
    let places = grid.statistics();
    let plain = ui.theme.style(Role::Plain);
    draw_mean(ui, canvas, places.mean, y, stats.mean);
    let (x, width) = places.n;
    canvas.text_right(x + width, y, width, &stats.n.to_string(), plain);
    if let Some((x, width)) = places.sd {
        canvas.text_right(x + width, y, width, &number(ui.lang, stats.sd, 2), plain);
    }
    if let Some((x, width)) = places.counts {
        for (bar, column) in bars(&stats.counts).into_iter().zip(x + width - 5..) {
            canvas.text(column, y, 1, bar, plain);
        }
    }
    if let Some((x, width)) = places.agreement {
        canvas.text_right(x + width, y, width, &number(ui.lang, stats.agreement, 2), plain);
    }
}

/// A mean in its colour, `–` where there is none.
fn draw_mean(ui: &Ui, canvas: &mut Canvas<'_>, (x, width): (u16, u16), y: u16, mean: Option<f64>) {
    let style: Style = mean.map_or_else(|| ui.theme.style(Role::Dim), |mean| ui.theme.heat(mean));
    if mean.is_some() {
        canvas.repeat(x + 1, y, width - 1, " ", style);
    }
    canvas.text_right(x + width, y, width, &number(ui.lang, mean, 2), style);
}

fn heat(ui: &Ui, level: usize) -> Style {
    let value = [0.0, 1.0, 2.0, 3.0, 4.0].get(level).copied().unwrap_or_default();
    ui.theme.heat(value)
}

/// Where in a cell its digit stands.
fn digit_at(width: u16) -> u16 {
    width / 2
}
