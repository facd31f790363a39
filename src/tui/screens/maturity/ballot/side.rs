//! The list at the side of a wide page: the capabilities of the area with their marks, and how far each area has come.

use ratatui::layout::Rect;

use crate::domain::rating::Mark;
use crate::i18n::words as w;

use super::super::super::super::canvas::{Canvas, Hit};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::own;
use super::page::sign;

/// Draws the list.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    for y in area.top()..area.bottom() {
        canvas.text(area.x, y, 1, "│", ui.theme.style(Role::Rule));
    }
    let list = Rect { x: area.x + 2, width: area.width.saturating_sub(2), ..area };
    let here = room.maturity.ballot.row;
    let Some(group) = room.figures.areas.iter().find(|area| area.rows.contains(&here)) else { return };
    let name = room.session().map.areas.get(group.index).map_or("", |area| area.name.get(ui.lang));
    canvas.text(list.x, list.y, list.width, name, ui.theme.style(Role::Heading));
    let page = usize::from(list.height.saturating_sub(1));
    let rated = |row: &usize| room.figures.rows.get(*row).is_some_and(|row| row.place.is_some());
    let rows: Vec<usize> = group.rows.clone().filter(rated).collect();
    let place = rows.iter().position(|row| *row == here).unwrap_or(0);
    let rows = rows.into_iter().skip((place + 1).saturating_sub(page)).take(page);
    let mut below = list.y + 1;
    for (row, y) in rows.zip(list.y + 1..list.bottom()) {
        capability(room, ui, canvas, Rect { y, height: 1, ..list }, row);
        below = y + 2;
    }
    areas(room, ui, canvas, Rect { y: below, height: list.bottom().saturating_sub(below), ..list });
}

fn capability(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, line: Rect, row: usize) {
    let Some(figures) = room.figures.rows.get(row) else { return };
    let map = &room.session().map;
    let name = map.capabilities.get(figures.index).map_or("", |capability| capability.name.get(ui.lang));
    let mark = super::mark(room, row);
    let here = row == room.maturity.ballot.row;
    let style = ui.theme.style(if here { Role::Accent } else { Role::Plain });
    if let Some(level) = mark.level() {
        canvas.repeat(line.x, line.y, 3, " ", ui.theme.heat(f64::from(level.get())));
    }
    let own = mark.level().map_or(ui.theme.style(Role::Dim), |level| ui.theme.heat(f64::from(level.get())));
    canvas.text(line.x + 1, line.y, 1, sign(mark), own);
    if here {
        canvas.text(line.x + 3, line.y, 1, "▸", style);
    }
    canvas.text(line.x + 5, line.y, line.width.saturating_sub(5), name, style);
    canvas.hit(line, Hit::Spot(row, 0));
}

/// How far each area has come, where there is room for all of them.
fn areas(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, list: Rect) {
    let is_rated = |row: usize| room.figures.rows.get(row).is_some_and(|row| row.place.is_some());
    let areas: Vec<_> = room.figures.areas.iter().filter(|area| area.rows.clone().any(is_rated)).collect();
    if areas.len() + 1 > usize::from(list.height) {
        return;
    }
    canvas.text(list.x, list.y, list.width, w::maturity_areas(ui.lang), ui.theme.style(Role::Heading));
    let ballot = own(room);
    for (group, y) in areas.iter().zip(list.y + 1..list.bottom()) {
        let line = Rect { y, height: 1, ..list };
        let rows = room.figures.rows.get(group.rows.clone()).unwrap_or_default();
        let places = || rows.iter().filter_map(|row| row.place);
        let answered = |place: &usize| ballot.is_some_and(|ballot| ballot.mark(*place) != Mark::NotRated);
        let (answered, of) = (places().filter(answered).count(), places().count());
        let here = group.rows.contains(&room.maturity.ballot.row);
        let style = ui.theme.style(if here { Role::Accent } else { Role::Dim });
        let progress = format!("{answered}/{of}");
        let right = canvas.text_right(line.right(), y, 9, &progress, style);
        let name = room.session().map.areas.get(group.index).map_or("", |area| area.name.get(ui.lang));
        canvas.text(line.x, y, right.saturating_sub(line.x + 1), name, style);
        if let Some(first) = group.rows.clone().next() {
            canvas.hit(line, Hit::Spot(first, 0));
        }
    }
}
