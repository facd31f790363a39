//! What the keys of the scatter stand for, and in full the one in focus.

use ratatui::layout::Rect;

use crate::i18n::{number, words as w};

use super::super::super::super::canvas::{Canvas, Hit};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::super::super::widgets::scatter as geometry;
use super::super::super::super::wording;
use super::super::ranking;
use super::Field;

/// Entries this wide or wider show their figures.
const FIGURES: u16 = 40;

/// How many entries stand side by side.
pub(super) fn columns(legend: Rect) -> usize {
    // At the side there is one column; below the plot two halves of the width.
    if legend.height > super::BELOW { 1 } else { 2 }
}

/// Names the capability in focus with its figures, and what else lies in its cell.
pub(super) fn name(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, line: Rect, field: &Field) {
    let Some(point) = field.points.get(field.cursor) else { return };
    let Some(row) = room.figures.rows.get(point.row) else { return };
    let (lang, count) = (ui.lang, field.points.len());
    let name = wording::capability_name(lang, room.session(), &row.capability);
    let mut figures = w::gap_spot(
        lang,
        usize::try_from(point.importance).unwrap_or(usize::MAX),
        number(lang, Some(point.mean), 2),
    );
    let spot = field.spots.iter().find(|spot| spot.points.first() == Some(&field.cursor));
    let others: Vec<String> = spot
        .into_iter()
        .flat_map(|spot| spot.points.iter().skip(1))
        .map(|it| geometry::key(*it, count))
        .collect();
    if !others.is_empty() {
        figures = format!("{figures} · {}", w::gap_same_spot(lang, others.join(" ")));
    }
    let text = format!("{}  {name}", geometry::key(field.cursor, count));
    let accent = ui.theme.style(Role::Accent);
    let used = canvas.text(line.x, line.y, line.width, &text, accent);
    let x = line.x + used + 2;
    canvas.text(x, line.y, line.right().saturating_sub(x), &figures, ui.theme.style(Role::Plain));
}

/// Draws the part of the list that is in sight, down each column first.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, field: &Field) {
    let across = u16::try_from(columns(area)).unwrap_or(1);
    let width = (area.width.saturating_sub(2 * (across - 1))) / across;
    let list = &room.gap.legend;
    let page = usize::from(area.height) * columns(area);
    let count = field.points.len();
    for (shown, (place, point)) in field.points.iter().enumerate().skip(list.top).take(page).enumerate() {
        let Some(row) = room.figures.rows.get(point.row) else { continue };
        let shown = u16::try_from(shown).unwrap_or(0);
        let (column, down) = (shown / area.height.max(1), shown % area.height.max(1));
        let line = Rect { x: area.x + column * (width + 2), y: area.y + down, width, height: 1 };
        let style = ui.theme.style(if place == field.cursor { Role::Cursor } else { Role::Plain });
        canvas.style(line, style);
        let used = canvas.text(line.x + 1, line.y, 4, &geometry::key(place, count), style) + 2;
        let mut right = line.right();
        if width >= FIGURES {
            ranking::mean(ui, canvas, right - 6, line.y, Some(point.mean), style);
            canvas.text_right(right - 7, line.y, 4, &point.importance.to_string(), style);
            right -= 11;
        }
        let x = line.x + used + 1;
        let name = wording::capability_name(ui.lang, room.session(), &row.capability);
        canvas.text(x, line.y, right.saturating_sub(x + 1), name, style);
        canvas.hit(line, Hit::Spot(point.row, 0));
    }
}
