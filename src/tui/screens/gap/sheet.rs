//! The sheet on which one respondent places dots. Nobody else's dots are on it, and no totals.

use ratatui::layout::Rect;

use crate::analysis::figures::Row;
use crate::domain::edit::{Dots, Edit};
use crate::domain::id::RespondentId;
use crate::i18n::words as w;

use super::super::super::canvas::{Canvas, Hit, wrap};
use super::super::super::overlay::pages;
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::super::super::wording;
use super::super::maturity;
use super::{detail, dots, target};

/// Rows above the list.
pub(super) const HEAD: u16 = 2;
/// Rules up to this many dots on one are drawn as dots.
const DRAWN: u8 = 5;

/// Cells of a line beside the name: what is placed, and what is left free around it.
const BESIDE: u16 = 4 + DRAWN as u16;

/// A line of the sheet.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    /// The name of the area with this index.
    Area(usize),
    /// A row of the figures.
    Row(usize),
}

/// Opens the sheet of a respondent.
pub(super) fn open(room: &mut Room, respondent: RespondentId) {
    room.gap.sheet = Some(respondent);
    room.gap.own_shown = false;
    (room.gap.rows.cursor, room.gap.rows.top) = (0, 0);
}

/// Goes to the next capability with dots of one's own, around the end; with hands, to the next that has any.
pub(super) fn next_placed(room: &mut Room, ui: &mut Ui) {
    let own = room.gap.sheet.as_ref().and_then(|respondent| room.session().dots.get(respondent));
    let has = |row: &Row| match (&room.gap.sheet, own) {
        (None, _) => room.figures.importance(row) > Some(0),
        (Some(_), own) => own.is_some_and(|own| own.contains_key(&row.capability)),
    };
    let (here, rows) = (room.gap.rows.cursor, &room.figures.rows);
    let after = (here + 1..rows.len()).chain(0..=here);
    match after.into_iter().find(|row| rows.get(*row).is_some_and(has)) {
        Some(row) => room.gap.rows.cursor = row,
        None => ui.refuse(w::dots_none_placed(ui.lang)),
    }
}

/// Places one more dot on the capability under the cursor.
pub(super) fn add(room: &mut Room, ui: &mut Ui) {
    if let Some(before) = here(room) {
        change(room, ui, before.dots, before.dots.saturating_add(1));
    }
}

/// Takes one dot away.
pub(super) fn take(room: &mut Room, ui: &mut Ui) {
    match here(room) {
        Some(before) if before.dots == 0 => ui.refuse(w::gap_no_dot_here(ui.lang)),
        Some(before) => change(room, ui, before.dots, before.dots - 1),
        None => {}
    }
}

/// Lets there be so many dots.
pub(super) fn set(room: &mut Room, ui: &mut Ui, wanted: u8) {
    if let Some(before) = here(room) {
        change(room, ui, before.dots, wanted);
    }
}

fn change(room: &mut Room, ui: &mut Ui, before: u8, after: u8) {
    if before == after {
        return;
    }
    let Some(dots) = here(room) else { return };
    let rule = room.session().dot_rule();
    let used = room.session().dots_used(&dots.respondent) - u32::from(before) + u32::from(after);
    // The frame's own words for this name the respondent by letter, which must not stand beside the name here.
    if after > before && after <= rule.most_on_one && used > u32::from(rule.each) {
        return ui.refuse(w::gap_no_dots_left(ui.lang, rule.each));
    }
    let edit = Edit::Dots(Dots { dots: after, ..dots });
    // What lies in an answer file is changed only by somebody who knows it.
    if maturity::rater::are_dots_handed_in(room) {
        return maturity::rater::take_up_dots(room, ui, edit);
    }
    room.make(ui, edit);
}

/// The dots as they stand on the capability under the cursor.
fn here(room: &Room) -> Option<Dots> {
    let respondent = room.gap.sheet.clone()?;
    let capability = room.figures.rows.get(room.gap.rows.cursor)?.capability.clone();
    let dots = room.session().dots_on(&respondent, &capability);
    Some(Dots { respondent, capability, dots })
}

/// Keeps the cursor in sight, with the name of its area where it is the first one.
pub(super) fn settle(room: &mut Room, area: Rect) {
    let lines = lines(room);
    let cursor = room.gap.rows.cursor.min(room.figures.rows.len().saturating_sub(1));
    let at = lines.iter().position(|line| *line == Line::Row(cursor)).unwrap_or(0);
    let page = usize::from(area.height.saturating_sub(HEAD));
    let list = &mut room.gap.rows;
    list.cursor = cursor;
    if at > 0 && matches!(lines.get(at - 1), Some(Line::Area(_))) {
        list.top = list.top.min(at - 1);
    }
    list.keep_row(at, lines.len(), page);
}

/// Draws the sheet, and at the side what has been placed so far.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, respondent: &RespondentId) {
    head(room, ui, canvas, area, respondent);
    let (table, side) = detail::split(room, ui, area, BESIDE);
    let list = &room.gap.rows;
    let body = Rect { y: table.y + HEAD, height: table.height.saturating_sub(HEAD), ..table };
    for (row, line) in lines(room).into_iter().skip(list.top).take(usize::from(body.height)).enumerate() {
        let line_area = Rect { y: body.y + u16::try_from(row).unwrap_or(0), height: 1, ..body };
        match line {
            Line::Area(index) => draw_area(room, ui, canvas, line_area, index),
            Line::Row(index) => draw_row(room, ui, canvas, line_area, respondent, index),
        }
    }
    if let Some(side) = side {
        draw_side(room, ui, canvas, side, respondent);
    }
}

/// Draws the name of an area.
pub(super) fn draw_area(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, line: Rect, index: usize) {
    let name = room.session().map.areas.get(index).map_or("", |area| area.name.get(ui.lang));
    canvas.text(line.x, line.y, line.width, name, ui.theme.style(Role::Heading));
}

fn head(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, respondent: &RespondentId) {
    let rule = room.session().dot_rule();
    let used = room.session().dots_used(respondent);
    let left = usize::from(rule.each).saturating_sub(usize::try_from(used).unwrap_or(usize::MAX));
    let tone = if left == 0 { Role::Good } else { Role::Accent };
    let left = w::gap_sheet_left(ui.lang, left, rule.most_on_one);
    let left_x = canvas.text_right(area.right(), area.y, area.width, &left, ui.theme.style(tone));
    let Some(respondent) = room.session().respondent(respondent) else { return };
    let name = dots::name(ui, respondent);
    canvas.text(area.x, area.y, left_x.saturating_sub(area.x + 2), &name, ui.theme.style(Role::Heading));
}

fn draw_row(
    room: &Room,
    ui: &Ui,
    canvas: &mut Canvas<'_>,
    line: Rect,
    respondent: &RespondentId,
    index: usize,
) {
    let Some(row) = room.figures.rows.get(index) else { return };
    let style = ui.theme.style(if index == room.gap.rows.cursor { Role::Cursor } else { Role::Plain });
    canvas.style(line, style);
    let most = room.session().dot_rule().most_on_one;
    let placed = room.session().dots_on(respondent, &row.capability);
    let drawn =
        if most <= DRAWN { dots::meter(u32::from(placed), u32::from(most)) } else { placed.to_string() };
    let width = if most <= DRAWN { u16::from(most) } else { 3 };
    canvas.text(line.x + 2, line.y, width, &drawn, style);
    let name = wording::capability_name(ui.lang, room.session(), &row.capability);
    let x = line.x + width + 4;
    let own = if room.gap.own_shown { target::own(room, ui, respondent, index) } else { String::new() };
    let end = canvas.text_right(line.right(), line.y, line.width / 2, &own, style);
    canvas.text(x, line.y, end.saturating_sub(x + u16::from(room.gap.own_shown)), name, style);
    canvas.hit(line, Hit::Spot(index, 0));
}

fn draw_side(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, side: Rect, respondent: &RespondentId) {
    let mut y = side.y + HEAD;
    canvas.text(side.x, y, side.width, w::gap_sheet_placed(ui.lang), ui.theme.style(Role::Heading));
    let own = room.session().dots.get(respondent);
    if own.is_none() {
        y += 1;
        canvas.text(side.x, y, side.width, w::gap_sheet_none(ui.lang), ui.theme.style(Role::Dim));
    }
    for (capability, placed) in own.into_iter().flatten() {
        if room.figures.row_of(capability).is_none() {
            continue;
        }
        y += 1;
        let name = wording::capability_name(ui.lang, room.session(), capability);
        canvas.text(side.x, y, side.width, &format!("{placed}  {name}"), ui.theme.style(Role::Plain));
    }
    let off = own.into_iter().flatten().filter(|(capability, _)| room.figures.row_of(capability).is_none());
    let off: usize = off.map(|(_, placed)| usize::from(*placed)).sum();
    if off > 0 {
        for line in wrap(&w::gap_sheet_off(ui.lang, off), usize::from(side.width)) {
            y += 1;
            canvas.text(side.x, y, side.width, &line, ui.theme.style(Role::Dim));
        }
    }
    if let Some(row) = room.figures.rows.get(room.gap.rows.cursor) {
        let top = y.saturating_add(2).max(side.y + HEAD + 8);
        let below = Rect { y: top, height: side.bottom().saturating_sub(top), ..side };
        pages::pane(ui, canvas, below, &detail::title(room, ui, row), &detail::meaning(room, ui, row));
    }
}

/// All lines: each area's name and its capabilities.
pub(super) fn lines(room: &Room) -> Vec<Line> {
    let groups = room.figures.areas.iter().filter(|group| !group.rows.is_empty());
    groups
        .flat_map(|group| std::iter::once(Line::Area(group.index)).chain(group.rows.clone().map(Line::Row)))
        .collect()
}
