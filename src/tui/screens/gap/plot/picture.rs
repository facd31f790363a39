//! The picture itself: axes, the four fields, and a key in each cell where something lies.

use ratatui::layout::Rect;
use ratatui::style::Modifier;

use crate::analysis::scatter::Point;
use crate::i18n::words as w;

use super::super::super::super::canvas::{Canvas, Hit, wrap};
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::super::super::widgets::scatter as geometry;
use super::Field;

/// Draws axes, lines, words and points.
pub(super) fn draw(ui: &Ui, canvas: &mut Canvas<'_>, plot: Rect, field: &Field) {
    if plot.height == 0 || field.grid.columns == 0 {
        return;
    }
    lines(ui, canvas, plot, field);
    axes(ui, canvas, plot, field);
    corners(ui, canvas, plot, field);
    points(ui, canvas, plot, field);
}

/// The cells that one column of the grid takes: a key and room for `+`.
fn step(field: &Field) -> u16 {
    geometry::key_width(field.points.len()) + 1
}

/// Where the important side begins.
fn divide(field: &Field) -> u16 {
    let held = field.points.iter().map(|point| point.importance).filter(|importance| *importance > 0);
    field.grid.column(geometry::median(held.collect()).unwrap_or(0.0))
}

fn lines(ui: &Ui, canvas: &mut Canvas<'_>, plot: Rect, field: &Field) {
    let style = ui.theme.style(Role::Rule);
    let (x, y) = (plot.x + divide(field) * step(field), plot.y + field.grid.row(2.0));
    canvas.repeat(plot.x, y, plot.width, "┄", style);
    for row in plot.top()..plot.bottom() {
        canvas.text(x, row, 1, if row == y { "┼" } else { "┊" }, style);
    }
}

fn axes(ui: &Ui, canvas: &mut Canvas<'_>, plot: Rect, field: &Field) {
    let (rule, plain) = (ui.theme.style(Role::Rule), ui.theme.style(Role::Dim));
    let left = plot.x - 1;
    for y in plot.top()..plot.bottom() {
        canvas.text(left, y, 1, "│", rule);
    }
    for level in 0..=4_u8 {
        let y = plot.y + field.grid.row(f64::from(level));
        canvas.text(left - 2, y, 1, &level.to_string(), plain);
        canvas.text(left, y, 1, "┤", rule);
    }
    let bottom = plot.bottom();
    canvas.text(left, bottom, 1, "└", rule);
    canvas.repeat(plot.x, bottom, plot.width, "─", rule);
    let most = field.points.iter().map(|point| point.importance).max().unwrap_or(0);
    let title = format!("{} →", w::gap_axis_importance(ui.lang));
    let ticks = geometry::ticks(most, u32::from(plot.width / 12));
    let place = |tick: u32| plot.x + field.grid.column(f64::from(tick)) * step(field);
    // The title stands before the last figure, where the ticks leave it room.
    let end = ticks.last().map_or(plot.right(), |last| place(*last).saturating_sub(2));
    let start = canvas.text_right(end, bottom + 1, plot.width, &title, plain);
    for tick in ticks {
        let (x, text) = (place(tick), tick.to_string());
        canvas.text(x, bottom, 1, "┬", rule);
        let after = x + u16::try_from(text.len()).unwrap_or(0);
        if after < start || x > end {
            canvas.text(x, bottom + 1, 6, &text, plain);
        }
    }
    if let Some(point) = field.points.get(field.cursor) {
        let accent = ui.theme.style(Role::Accent);
        canvas.text(left, plot.y + field.grid.row(point.mean), 1, "▸", accent);
        let column = field.grid.column(f64::from(point.importance));
        canvas.text(plot.x + column * step(field), bottom, 1, "▴", accent);
    }
}

/// Says in each corner what its field is, where nothing lies in the way.
fn corners(ui: &Ui, canvas: &mut Canvas<'_>, plot: Rect, field: &Field) {
    let (lang, step, divide) = (ui.lang, step(field), divide(field));
    let end = field.grid.columns;
    let fields = [
        (0..divide, w::gap_field_low_high(lang), Corner::Top),
        (0..divide, w::gap_field_low_low(lang), Corner::Bottom),
        (divide + 1..end, w::gap_field_high_high(lang), Corner::Top),
        (divide + 1..end, w::gap_field_high_low(lang), Corner::Bottom),
    ];
    for (columns, words, corner) in fields {
        let width = (columns.end.saturating_sub(columns.start) * step).saturating_sub(1);
        let lines = wrap(words, usize::from(width));
        let count = u16::try_from(lines.len()).unwrap_or(u16::MAX);
        if width < 6 || count > field.grid.rows / 3 {
            continue;
        }
        let first = match corner {
            Corner::Top => 0,
            Corner::Bottom => field.grid.rows - count,
        };
        if !(first..first + count).all(|row| geometry::is_free(&field.spots, row, &columns)) {
            continue;
        }
        let x = plot.x + columns.start * step;
        for (row, line) in (first..).zip(&lines) {
            let y = plot.y + row;
            let style = ui.theme.style(Role::Dim);
            if columns.start == 0 {
                canvas.text(x, y, width, line, style);
            } else {
                canvas.text_right(plot.right(), y, width, line, style);
            }
        }
    }
}

#[derive(Clone, Copy)]
enum Corner {
    Top,
    Bottom,
}

fn points(ui: &Ui, canvas: &mut Canvas<'_>, plot: Rect, field: &Field) {
    let count = field.points.len();
    for spot in &field.spots {
        let Some((index, point)) = spot
            .points
            .first()
            .and_then(|index| field.points.get(*index).map(|point: &Point| (*index, point)))
        else {
            continue;
        };
        let (x, y) = (plot.x + spot.column * step(field), plot.y + spot.row);
        let style = if index == field.cursor {
            ui.theme.style(Role::Cursor).add_modifier(Modifier::BOLD)
        } else {
            ui.theme.heat(point.mean)
        };
        let used = canvas.text(x, y, step(field), &geometry::key(index, count), style);
        if spot.points.len() > 1 {
            canvas.text(x + used, y, 1, "+", ui.theme.style(Role::Plain));
        }
        canvas.hit(Rect { x, y, width: step(field), height: 1 }, Hit::Spot(point.row, 0));
    }
}
