//! A show of hands: one row a capability, counted aloud and typed. Digits typed one after the other on a row join into one
//! number, so that a hall of thirty is counted as well as a table of nine; the totals follow each of them.

use ratatui::layout::Rect;

use crate::domain::edit::{Edit, Hands};
use crate::domain::id::CapabilityId;
use crate::i18n::words as w;

use super::super::super::action::Motion;
use super::super::super::canvas::{Canvas, Hit};
use super::super::super::overlay::pages;
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::super::super::wording;
use super::super::super::wording::importance::figure;
use super::sheet::Line;
use super::{detail, ranking, sheet, weighing};

/// More hands than this are a slip of the finger.
const MOST: u16 = 999;
/// Columns of the number, and of the bar behind it.
const NUMBER: u16 = 4;
const BAR: u16 = 10;

/// What was typed last, for the next digit to join: on what, and after which edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Typed {
    on: CapabilityId,
    edit: u64,
}

/// One hand more.
pub(super) fn add(room: &mut Room, ui: &mut Ui) {
    if let Some(now) = here(room) {
        set(room, ui, now.hands.saturating_add(1), now);
    }
}

/// One hand less.
pub(super) fn take(room: &mut Room, ui: &mut Ui) {
    match here(room) {
        Some(now) if now.hands == 0 => ui.refuse(w::dots_no_hands_here(ui.lang)),
        Some(now) => set(room, ui, now.hands - 1, now),
        None => {}
    }
}

/// A digit: joins what was typed just before on this row, or begins anew.
pub(super) fn digit(room: &mut Room, ui: &mut Ui, digit: u8) {
    let Some(now) = here(room) else { return };
    let typed = Typed { on: now.capability.clone(), edit: room.session().edit };
    let joins = room.gap.typed.as_ref() == Some(&typed);
    let before = if joins { now.hands } else { 0 };
    let hands = before.saturating_mul(10).saturating_add(u16::from(digit));
    let on = now.capability.clone();
    set(room, ui, hands, now);
    room.gap.typed = Some(Typed { on, edit: room.session().edit });
}

fn set(room: &mut Room, ui: &mut Ui, hands: u16, now: Hands) {
    if hands > MOST {
        return ui.refuse(w::dots_hands_most(ui.lang, MOST));
    }
    if hands != now.hands {
        room.make(ui, Edit::Hands(Hands { hands, ..now }));
    }
}

/// The hands as they stand on the capability under the cursor.
fn here(room: &Room) -> Option<Hands> {
    let capability = room.figures.rows.get(room.gap.rows.cursor)?.capability.clone();
    let hands = room.session().hands.get(&capability).copied().unwrap_or_default();
    Some(Hands { capability, hands })
}

/// Enter: goes on to the next row.
pub(super) fn next(room: &mut Room) {
    motion(room, Motion::Down);
}

/// Moves the cursor; what is typed next begins anew.
pub(super) fn motion(room: &mut Room, motion: Motion) {
    let rows = &mut room.gap.rows;
    rows.cursor = motion.along(rows.cursor, room.figures.rows.len(), rows.page);
    room.gap.typed = None;
}

/// What the tab says: on how many capabilities hands are counted.
pub(super) fn status(room: &Room) -> String {
    let counted = all(room).filter(|hands| *hands > 0).count();
    if counted == 0 { String::new() } else { format!("{counted}/{}", room.figures.rows.len()) }
}

/// The hands of every row.
fn all(room: &Room) -> impl Iterator<Item = u32> {
    room.figures.rows.iter().map(|row| room.figures.importance(row).unwrap_or(0))
}

/// Draws the list, and at the side what the capability means.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    let (table, side) = detail::split(room, ui, area, NUMBER + BAR + 5);
    let lang = ui.lang;
    canvas.text(table.x, table.y, table.width, &weighing::line(room, lang), ui.theme.style(Role::Plain));
    let rows = &room.figures.rows;
    let hands = usize::try_from(all(room).sum::<u32>()).unwrap_or(usize::MAX);
    let counted = all(room).filter(|hands| *hands > 0).count();
    let total = w::dots_hands_total(lang, counted, hands, rows.len());
    canvas.text(table.x, table.y + 1, table.width, &total, ui.theme.style(Role::Accent));
    let list = &room.gap.rows;
    let body = Rect {
        y: table.y + sheet::HEAD,
        height: table.height.saturating_sub(sheet::HEAD),
        width: table.width.min(96),
        ..table
    };
    let most = room.figures.highest_importance();
    let shown = sheet::lines(room).into_iter().skip(list.top).take(usize::from(body.height));
    for (line, y) in shown.zip(body.y..) {
        let line_area = Rect { y, height: 1, ..body };
        match line {
            Line::Area(index) => sheet::draw_area(room, ui, canvas, line_area, index),
            Line::Row(index) => draw_row(room, ui, canvas, line_area, (index, most)),
        }
    }
    if let (Some(side), Some(row)) = (side, rows.get(list.cursor)) {
        let side = Rect { y: body.y, height: body.height, ..side };
        pages::pane(ui, canvas, side, &detail::title(room, ui, row), &detail::meaning(room, ui, row));
    }
}

fn draw_row(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, line: Rect, (index, most): (usize, u32)) {
    let Some(row) = room.figures.rows.get(index) else { return };
    let style = ui.theme.style(if index == room.gap.rows.cursor { Role::Cursor } else { Role::Plain });
    canvas.style(line, style);
    canvas.text_right(line.x + 2 + NUMBER, line.y, NUMBER, &figure(&room.figures, row), style);
    let bar = line.x + NUMBER + 3;
    canvas.text(bar, line.y, BAR, &ranking::bar(room.figures.importance(row).unwrap_or(0), most, BAR), style);
    let name = wording::capability_name(ui.lang, room.session(), &row.capability);
    let x = bar + BAR + 2;
    canvas.text(x, line.y, line.right().saturating_sub(x), name, style);
    canvas.hit(line, Hit::Spot(index, 0));
}
