//! Who has placed how many dots: the list from which a sheet is opened. On what they lie is not shown here.

use ratatui::layout::Rect;

use crate::analysis::figures::Column;
use crate::i18n::words as w;

use super::super::super::canvas::{Canvas, Hit};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;

/// Rows above the list.
const HEAD: u16 = 4;
/// Budgets up to this many dots are drawn as dots.
const DRAWN: u8 = 20;

/// How many respondents have placed all their dots.
pub(super) fn done(room: &Room) -> usize {
    let each = u32::from(room.session().method.dots.each);
    room.figures.columns.iter().filter(|column| room.session().dots_used(&column.respondent) >= each).count()
}

/// Opens the sheet of the respondent under the cursor; false where there is none.
pub(super) fn open(room: &mut Room) -> bool {
    let Some(column) = room.figures.columns.get(room.gap.people.cursor) else { return false };
    room.gap.sheet = Some(column.respondent.clone());
    room.gap.rows.cursor = 0;
    room.gap.rows.top = 0;
    true
}

/// Keeps the cursor in sight.
pub(super) fn settle(room: &mut Room, area: Rect) {
    let length = room.figures.columns.len();
    room.gap.people.keep(length, usize::from(area.height.saturating_sub(HEAD)));
}

/// Draws the list.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    let lang = ui.lang;
    let plain = ui.theme.style(Role::Plain);
    let columns = &room.figures.columns;
    if columns.is_empty() {
        canvas.text(area.x, area.y + 1, area.width, w::gap_no_respondents(lang), plain);
        return;
    }
    canvas.text(area.x, area.y + 1, area.width, w::gap_dots_intro(lang), ui.theme.style(Role::Dim));
    canvas.text(area.x, area.y + 2, area.width, &w::gap_dots_done(lang, done(room), columns.len()), plain);
    let list = &room.gap.people;
    for (row, (place, column)) in columns.iter().enumerate().skip(list.top).take(list.page).enumerate() {
        let y = area.y + HEAD + u16::try_from(row).unwrap_or(0);
        let line = Rect { y, height: 1, width: area.width.min(78), ..area };
        draw_one(room, ui, canvas, line, column, place == list.cursor);
        canvas.hit(line, Hit::Spot(place, 0));
    }
}

fn draw_one(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, line: Rect, column: &Column, chosen: bool) {
    let Some(respondent) = room.session().respondents.get(column.index) else { return };
    let style = ui.theme.style(if chosen { Role::Cursor } else { Role::Plain });
    canvas.style(line, style);
    let each = room.session().method.dots.each;
    let used = room.session().dots_used(&column.respondent);
    let sign = if used >= u32::from(each) { w::gap_dots_all(ui.lang) } else { "" };
    let right = line.right() - 7;
    canvas.text(right + 1, line.y, 6, sign, style);
    let count = canvas.text_right(right, line.y, 8, &format!("{used}/{each}"), style).min(right - 7);
    let drawn = if each <= DRAWN { meter(used, u32::from(each)) } else { String::new() };
    let dots = canvas.text_right(count.saturating_sub(1), line.y, u16::from(DRAWN), &drawn, style);
    canvas.text(line.x + 1, line.y, 3, &respondent.letters(), style);
    canvas.text(line.x + 5, line.y, dots.saturating_sub(line.x + 7), respondent.name.as_str(), style);
}

/// So many full dots of so many.
pub(super) fn meter(full: u32, of: u32) -> String {
    (0..of).map(|place| if place < full { '●' } else { '○' }).collect()
}
