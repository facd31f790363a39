//! The picture itself: axes, lines, the four fields, bars, numbers and names.

use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use unicode_width::UnicodeWidthStr;

use crate::i18n::{column, number};

use super::super::super::super::canvas::{Canvas, Hit};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::super::super::widgets::scatter as geometry;
use super::super::super::super::wording::importance::counted;
use super::field::Field;
use super::lines;
use super::scene::{Bar, Scene};

/// Rows between two levels from which the half levels are written too.
const HALVES: u16 = 8;

/// Draws axes, lines, words and points.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, plot: Rect, field: &Field) {
    if plot.height == 0 || field.grid.columns == 0 {
        return;
    }
    let scene = Scene::of(room, ui, plot, field);
    cross(ui, canvas, plot, &scene);
    upright_axis(ui, canvas, plot, field);
    level_axis(room, ui, canvas, plot, (field, &scene));
    let dim = ui.theme.style(Role::Dim);
    for (anchor, text) in scene.corners.iter().flat_map(|corner| &corner.lines) {
        canvas.text(plot.x + anchor.x, plot.y + anchor.y, anchor.width, text, dim);
    }
    scene
        .bars
        .iter()
        .filter(|bar| bar.point != field.cursor)
        .for_each(|it| bar(ui, canvas, plot, it, Role::Dim));
    let focused = scene.bars.iter().filter(|bar| bar.point == field.cursor);
    focused.for_each(|it| bar(ui, canvas, plot, it, Role::Accent));
    for label in &scene.labels {
        let role = if label.point == field.cursor { Role::Accent } else { Role::Plain };
        let place = label.place;
        let area = Rect { x: plot.x + place.x, y: plot.y + place.y, width: place.width, height: 1 };
        over(ui, canvas, area, &label.text, ui.theme.style(role));
    }
    points(ui, canvas, plot, field);
    cells(canvas, plot, field);
}

fn cross(ui: &Ui, canvas: &mut Canvas<'_>, plot: Rect, scene: &Scene) {
    let style = ui.theme.style(Role::Rule);
    let y = plot.y + scene.level;
    canvas.repeat(plot.x, y, plot.width, "┄", style);
    let Some(x) = scene.upright.map(|x| plot.x + x) else { return };
    for row in plot.top()..plot.bottom() {
        canvas.text(x, row, 1, if row == y { "┼" } else { "┊" }, style);
    }
}

/// The axis of maturity, with the levels and the line.
fn upright_axis(ui: &Ui, canvas: &mut Canvas<'_>, plot: Rect, field: &Field) {
    let (rule, plain) = (ui.theme.style(Role::Rule), ui.theme.style(Role::Dim));
    let left = plot.x - 1;
    for y in plot.top()..plot.bottom() {
        canvas.text(left, y, 1, "│", rule);
    }
    let halves = plot.height.saturating_sub(1) / 4 >= HALVES;
    for half in 0..=8_u8 {
        if half % 2 == 1 && !halves {
            continue;
        }
        let level = f64::from(half) / 2.0;
        let y = plot.y + field.grid.row(level);
        let text = number(ui.lang, Some(level), usize::from(half % 2));
        canvas.text_right(left, y, 4, &text, plain);
        canvas.text(left, y, 1, "┤", rule);
    }
    let line = f64::from(field.cross.maturity) / 100.0;
    let y = plot.y + field.grid.row(line);
    let text = format!("{:>4}", number(ui.lang, Some(line), 2));
    over(
        ui,
        canvas,
        Rect { x: left.saturating_sub(4), y, width: 4, height: 1 },
        &text,
        ui.theme.style(Role::Accent),
    );
    if let Some(point) = field.points.get(field.cursor) {
        let y = plot.y + field.grid.row(point.mean);
        canvas.text(left, y, 1, "▸", ui.theme.style(Role::Accent));
    }
}

/// The axis of importance: the line's figure first, then the last tick, the title, and the ticks that have room.
fn level_axis(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, plot: Rect, (field, scene): (&Field, &Scene)) {
    let (rule, plain) = (ui.theme.style(Role::Rule), ui.theme.style(Role::Dim));
    let bottom = plot.bottom();
    canvas.text(plot.x - 1, bottom, 1, "└", rule);
    canvas.repeat(plot.x, bottom, plot.width, "─", rule);
    let place = |value: u32| plot.x + field.grid.column(f64::from(value)) * field.step;
    let most = field.points.iter().map(|point| point.importance).max().unwrap_or(0);
    let mut ticks = geometry::ticks(most, u32::from(plot.width / 12));
    let mut axis = Axis { y: bottom + 1, right: plot.right() + 1, taken: Vec::new() };
    let accent = ui.theme.style(Role::Accent);
    axis.put(canvas, scene.upright.map_or(plot.x, |x| plot.x + x), &lines::figure(ui, field.cross), accent);
    let last = ticks.pop();
    let end = last.map_or(plot.right(), place);
    if let Some(last) = last {
        canvas.text(end, bottom, 1, "┬", rule);
        axis.put(canvas, end, &last.to_string(), plain);
    }
    let title = format!("{} →", column(ui.lang, counted(room.session())));
    let wide = u16::try_from(title.chars().count()).unwrap_or(u16::MAX);
    axis.put(canvas, end.saturating_sub(wide.saturating_add(2)).max(plot.x + 3), &title, plain);
    for tick in ticks {
        canvas.text(place(tick), bottom, 1, "┬", rule);
        axis.put(canvas, place(tick), &tick.to_string(), plain);
    }
    if let Some(point) = field.points.get(field.cursor) {
        canvas.text(place(point.importance), bottom, 1, "▴", accent);
    }
}

/// The row below an axis while it is filled.
struct Axis {
    y: u16,
    right: u16,
    taken: Vec<(u16, u16)>,
}

impl Axis {
    /// Writes a text where nothing stands in the way.
    fn put(&mut self, canvas: &mut Canvas<'_>, x: u16, text: &str, style: Style) {
        let end = x.saturating_add(u16::try_from(text.chars().count()).unwrap_or(u16::MAX));
        if end <= self.right && self.taken.iter().all(|(from, to)| end < *from || *to < x) {
            self.taken.push((x, end));
            canvas.text(x, self.y, end - x, text, style);
        }
    }
}

fn bar(ui: &Ui, canvas: &mut Canvas<'_>, plot: Rect, bar: &Bar, role: Role) {
    let style = ui.theme.style(role);
    for row in bar.top..=bar.bottom {
        let symbol = match row {
            row if row == bar.top && bar.top < bar.bottom => "┬",
            row if row == bar.bottom && bar.top < bar.bottom => "┴",
            _ => "│",
        };
        canvas.text(plot.x + bar.x, plot.y + row, 1, symbol, style);
    }
}

fn points(ui: &Ui, canvas: &mut Canvas<'_>, plot: Rect, field: &Field) {
    for spot in &field.spots {
        let Some((index, point)) =
            spot.points.first().and_then(|index| field.points.get(*index).map(|point| (*index, point)))
        else {
            continue;
        };
        let (x, y) = (plot.x + spot.column * field.step, plot.y + spot.row);
        let style = if index == field.cursor {
            ui.theme.style(Role::Cursor).add_modifier(Modifier::BOLD)
        } else {
            ui.theme.heat(point.mean)
        };
        let (text, sign) = field.mark(spot);
        let area = Rect { x, y, width: field.step, height: 1 };
        let used = over(ui, canvas, area, &text, style);
        let role = if index == field.cursor { Role::Accent } else { Role::Plain };
        over(ui, canvas, Rect { x: x + used, width: 1, ..area }, sign, ui.theme.style(role));
    }
}

/// Writes over a line or a bar, of whose style nothing shines through; gives back the cells used.
fn over(ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, text: &str, style: Style) -> u16 {
    let width = u16::try_from(text.width()).unwrap_or(area.width).min(area.width);
    canvas.clear(Rect { width, ..area }, ui.theme.style(Role::Plain));
    canvas.text(area.x, area.y, area.width, text, style)
}

/// Every cell of the picture can be clicked.
fn cells(canvas: &mut Canvas<'_>, plot: Rect, field: &Field) {
    for row in 0..field.grid.rows {
        for column in 0..field.grid.columns {
            let area =
                Rect { x: plot.x + column * field.step, y: plot.y + row, width: field.step, height: 1 };
            canvas.hit(area, Hit::Spot(column.into(), usize::from(row) + 1));
        }
    }
}
