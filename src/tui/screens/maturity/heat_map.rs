//! The heat map: the map people recognise, each box in the colour of its mean with the figure in it.
//!
//! A capability that nobody has given a level is plain and says so with a dash, and is never mistaken for level 0.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::domain::rating::Level;
use crate::i18n::{number, words as w};

use super::super::super::action::Motion;
use super::super::super::canvas::Canvas;
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::super::super::widgets::map::{self, Brush, Direction, Kept, Paint, View};
use super::{about, round_words};

/// What the heat map remembers.
#[derive(Debug, Default)]
pub(super) struct HeatMap {
    kept: Kept,
    cursor: usize,
    top: usize,
    sight: usize,
}

/// Travels from box to box.
pub(super) fn motion(room: &mut Room, motion: Motion) {
    let map = &mut room.maturity.map;
    let layout = map.kept.layout();
    let last = layout.boxes.len().saturating_sub(1);
    let next = match motion {
        Motion::Up => layout.neighbour(map.cursor, Direction::Up),
        Motion::Down => layout.neighbour(map.cursor, Direction::Down),
        Motion::Left => layout.neighbour(map.cursor, Direction::Left),
        Motion::Right => layout.neighbour(map.cursor, Direction::Right),
        Motion::PageUp => Some(leap(map, Direction::Up)),
        Motion::PageDown => Some(leap(map, Direction::Down)),
        Motion::First => Some(0),
        Motion::Last => Some(last),
    };
    if let Some(next) = next {
        map.cursor = next;
    }
}

/// Enter: everything about the capability under the cursor.
pub(super) fn enter(room: &Room, ui: &mut Ui) {
    if let Some(row) = row_under_cursor(room) {
        about::row(room, ui, row);
    }
}

/// A click: the first puts the cursor there, the next one opens.
pub(super) fn click(room: &mut Room, ui: &mut Ui, place: usize) {
    if room.maturity.map.cursor == place {
        return enter(room, ui);
    }
    room.maturity.map.cursor = place;
}

/// Puts the cursor on the capability of a row.
pub(super) fn go_to(room: &mut Room, row: usize) {
    let Some(index) = room.figures.rows.get(row).map(|row| row.index) else { return };
    if let Some(place) = room.maturity.map.kept.layout().box_of(index) {
        room.maturity.map.cursor = place;
    }
}

/// Lays the map out for the size and keeps the cursor in sight.
pub(super) fn settle(room: &mut Room, ui: &Ui, body: Rect) {
    let area = sight(body);
    let mut map = std::mem::take(&mut room.maturity.map);
    let layout = map.kept.settle(room.session(), ui.lang, (area.width, area.height));
    map.cursor = map.cursor.min(layout.boxes.len().saturating_sub(1));
    map.sight = usize::from(area.height);
    map.top = layout.scrolled(map.top, map.cursor, map.sight);
    room.maturity.map = map;
}

/// Draws the map, what it shows and the scale.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let state = &room.maturity.map;
    canvas.text(body.x, body.y, body.width, &round_words(room, ui), ui.theme.style(Role::Dim));
    if room.figures.rows.is_empty() {
        let words = w::maturity_no_capabilities(ui.lang);
        canvas.text(body.x, body.y + 2, body.width, words, ui.theme.style(Role::Warning));
        return;
    }
    let figures = &room.figures;
    let capability = |index: usize| {
        let row = figures.rows.iter().find(|row| row.index == index);
        let mean = row.and_then(|row| row.stats.mean);
        let style = mean.map_or_else(|| ui.theme.style(Role::Plain), |mean| ui.theme.heat(mean));
        Paint { style, figure: number(ui.lang, mean, 1) }
    };
    let area = |index: usize| {
        let group = figures.areas.iter().find(|group| group.index == index);
        number(ui.lang, group.and_then(|group| group.mean), 1)
    };
    let category = |index: usize| {
        let group = figures.categories.iter().find(|group| group.index == index);
        number(ui.lang, group.and_then(|group| group.mean), 1)
    };
    let brush = Brush { capability: &capability, area: &area, category: &category };
    let view = View { area: sight(body), top: state.top, cursor: Some(state.cursor) };
    map::draw(state.kept.layout(), ui, canvas, &view, &brush);
    legend(room, ui, canvas, Rect { y: body.bottom().saturating_sub(1), height: 1, ..body });
}

/// The five levels in their colours with their names, the names cut alike where all do not fit.
fn legend(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    let names = Level::ALL.map(|level| {
        let name = room.session().method.level(level).map_or("", |level| level.name.get(ui.lang));
        (level, name)
    });
    let unrated = w::maturity_not_rated(ui.lang);
    let beside = 5 * 6 + unrated.width() + 3;
    let room_for_names = usize::from(area.width).saturating_sub(beside);
    let mut most = names.iter().map(|(_, name)| name.width()).max().unwrap_or(0);
    while most > 4 && names.iter().map(|(_, name)| name.width().min(most)).sum::<usize>() > room_for_names {
        most -= 1;
    }
    let mut x = area.x;
    for (level, name) in names {
        let digit = super::table::DIGITS.get(level.index()).copied().unwrap_or_default();
        let style = ui.theme.heat(f64::from(level.get()));
        canvas.repeat(x, area.y, 3, " ", style);
        canvas.text(x + 1, area.y, 1, digit, style);
        let width = u16::try_from(most).unwrap_or(u16::MAX);
        x += 4 + canvas.text(x + 4, area.y, width, name, ui.theme.style(Role::Dim)) + 2;
    }
    let words = format!("– {unrated}");
    canvas.text(x, area.y, area.right().saturating_sub(x), &words, ui.theme.style(Role::Dim));
}

/// The part of the body that the picture has: a line above says the round, one below the scale, a column at the right
/// where one is in it.
fn sight(body: Rect) -> Rect {
    Rect { y: body.y + 1, height: body.height.saturating_sub(2), width: body.width.saturating_sub(1), ..body }
}

/// The box about a screenful away in this direction.
fn leap(map: &HeatMap, direction: Direction) -> usize {
    let layout = map.kept.layout();
    let row = |place: usize| layout.boxes.get(place).map_or(0, |it| it.place.y);
    let start = row(map.cursor);
    let mut at = map.cursor;
    while let Some(next) = layout.neighbour(at, direction) {
        if row(next).abs_diff(start) > map.sight {
            break;
        }
        at = next;
    }
    at
}

fn row_under_cursor(room: &Room) -> Option<usize> {
    let map = &room.maturity.map;
    let capability = map.kept.layout().boxes.get(map.cursor)?.capability;
    room.figures.rows.iter().position(|row| row.index == capability)
}
