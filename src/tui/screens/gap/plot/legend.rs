//! What the numbers of the scatter stand for, in the order of urgency, around the one in focus.

use ratatui::layout::Rect;

use super::super::super::super::canvas::{Canvas, Hit};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::field::{self, Field, NEAR};

/// Entries this wide or wider show their figures.
const FIGURES: u16 = 38;
/// The most rows of a list that stands below the picture.
const BELOW: u16 = 3;
/// The width from which such a list has two columns.
const HALVES: u16 = 70;

/// How many entries stand side by side.
pub(super) fn columns(legend: Rect) -> usize {
    if legend.height <= BELOW && legend.width >= HALVES { 2 } else { 1 }
}

/// Draws the part of the list that is in sight, down each column first.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, field: &Field) {
    let across = u16::try_from(columns(area)).unwrap_or(1);
    let width = (area.width.saturating_sub(2 * (across - 1))) / across;
    let list = &room.gap.legend;
    let page = usize::from(area.height) * columns(area);
    for (shown, (index, point)) in field.points.iter().enumerate().skip(list.top).take(page).enumerate() {
        let shown = u16::try_from(shown).unwrap_or(0);
        let (column, down) = (shown / area.height.max(1), shown % area.height.max(1));
        let line = Rect { x: area.x + column * (width + 2), y: area.y + down, width, height: 1 };
        entry(room, ui, canvas, line, (field, index));
        canvas.hit(line, Hit::Spot(point.row, 0));
    }
}

fn entry(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, line: Rect, (field, index): (&Field, usize)) {
    let Some(point) = field.points.get(index) else { return };
    let style = ui.theme.style(if index == field.cursor { Role::Cursor } else { Role::Plain });
    canvas.style(line, style);
    let number = field.step.max(3);
    canvas.text_right(line.x + number, line.y, number, &field.number(index), style);
    if field.border(index).is_near() {
        canvas.text(line.x + number, line.y, 1, NEAR, style);
    }
    let mut right = line.right();
    if let (true, Some(row)) = (line.width >= FIGURES, room.figures.rows.get(point.row)) {
        let mean = format!("{:>5} ", field::mean(ui.lang, row));
        canvas.text(right - 6, line.y, 6, &mean, ui.theme.heat(point.mean));
        canvas.text_right(right - 7, line.y, 4, &point.importance.to_string(), style);
        right -= 11;
    }
    let x = line.x + number + 2;
    let width = right.saturating_sub(x + 1);
    canvas.text(x, line.y, width, field::name(room, ui.lang, point.row), style);
}
