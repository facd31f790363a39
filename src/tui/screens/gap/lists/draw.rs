//! The lists on the screen: as many side by side and below each other as there is room for, one where it is narrow.

use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_width::UnicodeWidthStr;

use crate::analysis::selection::Selection;
use crate::i18n::words as w;

use super::super::super::super::action::{Action, in_sight};
use super::super::super::super::canvas::{Canvas, Hit};
use super::super::super::super::overlay::pages;
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::super::super::wording;
use super::super::focus::focused;
use super::super::view::hint;
use super::super::{detail, ranking};
use super::cells::{self, Cell};
use super::grid::{self, Spot};
use super::{Act, Kind, cursor, most, notes};

/// What is said of the capability in focus needs this many rows.
const FOCUS: u16 = 6;

/// Keeps the cursor in sight of the chosen list.
pub(in super::super) fn settle(room: &mut Room, ui: &Ui, area: Rect) {
    let chosen = room.gap.lists.chosen;
    let spots = grid::spots(room, ui, body(room, ui, area));
    let Some(spot) = spots.into_iter().find(|spot| spot.kind == chosen) else { return };
    let at = cursor(room, &spot.list.rows).unwrap_or(0);
    let lists = &mut room.gap.lists;
    (lists.at, lists.page) = (at, spot.page);
    lists.top = in_sight(lists.top, at, spot.list.rows.len(), spot.page);
}

/// Draws the names of the lists, the lists, and the capability under the cursor.
pub(in super::super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    for (y, hint) in (area.y..).zip(hint(room, ui, area.width)) {
        canvas.text(area.x, y, area.width, &hint, ui.theme.style(Role::Warning));
    }
    let body = body(room, ui, area);
    names(room, ui, canvas, Rect { y: body.y.saturating_sub(1), height: 1, ..area });
    let spots = grid::spots(room, ui, body);
    let below = spots.iter().map(|spot| spot.area.bottom()).max().unwrap_or(body.y);
    for spot in &spots {
        draw_list(room, ui, canvas, spot);
    }
    focus(room, ui, canvas, Rect { y: below, height: body.bottom().saturating_sub(below), ..body });
}

/// What is left below the hints and the names of the lists.
fn body(room: &Room, ui: &Ui, area: Rect) -> Rect {
    let above = u16::try_from(hint(room, ui, area.width).len()).unwrap_or(0) + 1;
    Rect { y: area.y + above, height: area.height.saturating_sub(above), ..area }
}

/// The names of the lists with their digits, in a line; where it is narrow, only the chosen one has its name.
fn names(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, line: Rect) {
    let chosen = room.gap.lists.chosen;
    let most = most(room);
    let length = if most >= room.figures.rows.len() {
        w::lists_length_all(ui.lang).to_owned()
    } else {
        w::lists_length(ui.lang, most)
    };
    let right = canvas.text_right(line.right(), line.y, line.width, &length, ui.theme.style(Role::Dim));
    let whole: usize = Kind::ALL.iter().map(|kind| kind.name()(ui.lang).width() + 4).sum();
    let fits = whole <= usize::from(right.saturating_sub(line.x));
    let mut x = line.x;
    for (kind, digit) in Kind::ALL.into_iter().zip('1'..) {
        let role = if kind == chosen { Role::Accent } else { Role::Dim };
        let named = fits || kind == chosen;
        let text = if named { format!("{digit} {}", kind.name()(ui.lang)) } else { digit.to_string() };
        let used = canvas.text(x, line.y, right.saturating_sub(x + 1), &text, ui.theme.style(role));
        let spot = Rect { x, width: used, ..line };
        canvas.hit(spot, Hit::Do(Action::Gap(super::super::Act::Lists(Act::Choose(kind)))));
        x += used + 2;
    }
}

/// Draws one list, and below it what is to be said of it.
fn draw_list(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, spot: &Spot) {
    let (area, kind, rows) = (spot.area, spot.kind, &spot.list.rows);
    let chosen = kind == room.gap.lists.chosen;
    let heads = cells::heads(room, ui, kind);
    let figures = heads.iter().map(|(_, width)| width + 1).sum::<u16>();
    let mut x = area.right().saturating_sub(figures);
    let role = if chosen { Role::Accent } else { Role::Heading };
    let name = x.saturating_sub(area.x + 1);
    canvas.text(area.x, area.y, name, &title(room, ui, kind, &spot.list), ui.theme.style(role));
    for (head, width) in &heads {
        x += width + 1;
        canvas.text_right(x, area.y, *width, head, ui.theme.style(Role::Dim));
    }
    let (top, cursor) = if chosen { (room.gap.lists.top, cursor(room, rows)) } else { (0, None) };
    let mut y = area.y + 1;
    for (at, index) in rows.iter().enumerate().skip(top).take(spot.page) {
        let line = Rect { y, height: 1, ..area };
        let style = ui.theme.style(if cursor == Some(at) { Role::Cursor } else { Role::Plain });
        canvas.style(line, style);
        draw_row(room, ui, canvas, line, (kind, *index, style), &heads);
        canvas.hit(line, Hit::Spot(*index, kind as usize));
        y += 1;
    }
    let unseen = rows.len().saturating_sub(top + spot.page);
    let said = notes::lines(room, ui, (kind, &spot.list, unseen), area.width);
    for (text, y) in said.iter().zip(y..area.bottom()) {
        canvas.text(area.x + 1, y, area.width.saturating_sub(1), text, ui.theme.style(Role::Dim));
    }
}

fn draw_row(
    room: &Room,
    ui: &Ui,
    canvas: &mut Canvas<'_>,
    line: Rect,
    (kind, index, style): (Kind, usize, Style),
    heads: &[(&str, u16)],
) {
    let Some(row) = room.figures.rows.get(index) else { return };
    let figures = heads.iter().map(|(_, width)| width + 1).sum::<u16>();
    let mut x = line.right().saturating_sub(figures);
    let name = wording::capability_name(ui.lang, room.session(), &row.capability);
    canvas.text(line.x + 1, line.y, x.saturating_sub(line.x + 1), name, style);
    for ((_, width), cell) in heads.iter().zip(cells::cells(room, ui, kind, row)) {
        x += width + 1;
        match cell {
            Cell::Text(text) => {
                canvas.text_right(x, line.y, *width, &text, style);
            }
            Cell::Mean(mean) => ranking::mean(ui, canvas, x - 6, line.y, mean, style),
        }
    }
}

/// What the heading says: the name, and for what is to be done how many that are.
fn title(room: &Room, ui: &Ui, kind: Kind, list: &Selection) -> String {
    match kind {
        Kind::ToDo => w::lists_to_do_count(ui.lang, list.rows.len(), room.session().most_to_do()),
        Kind::Highest
        | Kind::Lowest
        | Kind::Important
        | Kind::Widest
        | Kind::Apart
        | Kind::Claims
        | Kind::Targets => kind.title()(ui.lang).to_owned(),
    }
}

/// The capability under the cursor, which keys are about.
fn focus(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    let Some(row) = focused(room).filter(|_| area.height > 0) else { return };
    if area.height >= FOCUS {
        return pages::pane(ui, canvas, area, &detail::title(room, ui, row), &detail::short(room, ui, row));
    }
    let text = w::lists_focus(ui.lang, detail::title(room, ui, row));
    canvas.text(area.x, area.bottom() - 1, area.width, &text, ui.theme.style(Role::Accent));
}
