//! Who has placed how many dots: the list from which a sheet is opened. On what they lie is not shown here.
//!
//! Everyone may be watching while somebody finds their own name, so neither letters nor the order of letters show,
//! unless the lead has asked for names.

use ratatui::layout::Rect;

use crate::domain::respondent::Respondent;
use crate::i18n::words as w;

use super::super::super::canvas::{Canvas, Hit};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::{Identity, Ui};

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
    let chosen = room.session().active().nth(room.gap.people.cursor).map(|respondent| respondent.id.clone());
    if chosen.is_none() {
        return false;
    }
    room.gap.sheet = chosen;
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
    let count = room.figures.columns.len();
    if count == 0 {
        canvas.text(area.x, area.y + 1, area.width, w::gap_no_respondents(lang), plain);
        return;
    }
    canvas.text(area.x, area.y + 1, area.width, w::gap_dots_intro(lang), ui.theme.style(Role::Dim));
    canvas.text(area.x, area.y + 2, area.width, &w::gap_dots_done(lang, done(room), count), plain);
    let list = &room.gap.people;
    let page = usize::from(area.height.saturating_sub(HEAD));
    for (row, (place, respondent)) in
        room.session().active().enumerate().skip(list.top).take(page).enumerate()
    {
        let y = area.y + HEAD + u16::try_from(row).unwrap_or(0);
        let line = Rect { y, height: 1, width: area.width.min(78), ..area };
        draw_one(room, ui, canvas, line, respondent, place == list.cursor);
        canvas.hit(line, Hit::Spot(place, 0));
    }
}

fn draw_one(
    room: &Room,
    ui: &Ui,
    canvas: &mut Canvas<'_>,
    line: Rect,
    respondent: &Respondent,
    chosen: bool,
) {
    let style = ui.theme.style(if chosen { Role::Cursor } else { Role::Plain });
    canvas.style(line, style);
    let each = room.session().method.dots.each;
    let used = room.session().dots_used(&respondent.id);
    let sign = if used >= u32::from(each) { w::gap_dots_all(ui.lang) } else { "" };
    let right = line.right() - 7;
    canvas.text(right + 1, line.y, 6, sign, style);
    let count = canvas.text_right(right, line.y, 8, &format!("{used}/{each}"), style).min(right - 7);
    let drawn = if each <= DRAWN { meter(used, u32::from(each)) } else { String::new() };
    let dots = canvas.text_right(count.saturating_sub(1), line.y, u16::from(DRAWN), &drawn, style);
    let name = name(ui, respondent);
    canvas.text(line.x + 1, line.y, dots.saturating_sub(line.x + 3), &name, style);
}

/// The respondent's name, its letter before it where the lead has asked for names.
pub(super) fn name(ui: &Ui, respondent: &Respondent) -> String {
    match ui.identity {
        Identity::Letters => respondent.name.to_string(),
        Identity::Names => format!("{:<3} {}", respondent.letters(), respondent.name),
    }
}

/// So many full dots of so many.
pub(super) fn meter(full: u32, of: u32) -> String {
    (0..of).map(|place| if place < full { '●' } else { '○' }).collect()
}
