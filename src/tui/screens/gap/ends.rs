//! Short lists: the highest and the lowest mean, and the most dots.

use ratatui::layout::Rect;

use crate::analysis::selection::{Selection, highest, lowest, most_important};
use crate::domain::rating::Level;
use crate::i18n::{Label, number, words as w};

use super::super::super::action::Motion;
use super::super::super::canvas::{Canvas, Hit};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::super::super::wording;
use super::{hint, ranking};

/// How many a list holds.
const MOST: usize = 5;
/// Lists side by side are at least this wide.
const SIDE: u16 = 56;

/// One list with its heading and its place.
struct Short {
    title: Label,
    list: Selection,
    area: Rect,
}

/// The row of the figures under the cursor.
pub(super) fn under_cursor(room: &Room) -> Option<usize> {
    lists(room).iter().flat_map(|list| list.rows.iter().copied()).nth(room.gap.ends.cursor)
}

/// Moves within the lists as if they were one; sideways goes to the next list.
pub(super) fn motion(room: &mut Room, motion: Motion) {
    let lengths = lists(room).map(|list| list.rows.len());
    let total: usize = lengths.iter().sum();
    let cursor = room.gap.ends.cursor;
    room.gap.ends.cursor = match motion {
        Motion::Left => cursor.saturating_sub(MOST),
        Motion::Right => (cursor + MOST).min(total.saturating_sub(1)),
        Motion::Up | Motion::Down | Motion::PageUp | Motion::PageDown | Motion::First | Motion::Last => {
            motion.along(cursor, total, MOST)
        }
    };
}

/// A click on entry `place`, counted through all lists.
pub(super) fn click(room: &mut Room, place: usize) {
    room.gap.ends.cursor = place;
}

/// Keeps the cursor inside the lists.
pub(super) fn settle(room: &mut Room, area: Rect) {
    let total = lists(room).iter().map(|list| list.rows.len()).sum();
    room.gap.ends.keep(total, usize::from(area.height));
}

/// Draws the lists, and how many have somebody at the top level.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    let mut y = area.y;
    for hint in hint(room, ui, area.width) {
        canvas.text(area.x, y, area.width, &hint, ui.theme.style(Role::Warning));
        y += 1;
    }
    let rest = Rect { y, height: area.bottom().saturating_sub(y + 1), ..area };
    let mut before = 0;
    let mut below = rest.y;
    for short in placed(room, rest) {
        below = below.max(short.area.bottom());
        draw_list(room, ui, canvas, &short, before);
        before += short.list.rows.len();
    }
    let scale = room.session().method.scale.iter().max_by_key(|level| level.level);
    let top = scale.map_or("", |level| level.name.get(ui.lang));
    let reached = Level::ALL.last().map_or(0, |level| room.figures.reached(*level));
    let text = w::gap_ends_top(ui.lang, reached, top, room.figures.rows.len());
    canvas.text(area.x, below, area.width, &text, ui.theme.style(Role::Plain));
}

fn draw_list(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, short: &Short, before: usize) {
    let lang = ui.lang;
    let Short { title, list, area } = short;
    canvas.text(area.x, area.y, area.width, title(lang), ui.theme.style(Role::Heading));
    let (dots, n, sd) = (area.right() - 4, area.right() - 10, area.right() - 15);
    let mean = sd.saturating_sub(7);
    let dim = ui.theme.style(Role::Dim);
    canvas.text_right(dots + 4, area.y, 7, w::gap_column_dots(lang), dim);
    canvas.text_right(n + 2, area.y, 3, w::gap_column_n(lang), dim);
    canvas.text_right(sd + 4, area.y, 4, w::gap_column_sd(lang), dim);
    canvas.text_right(mean + 6, area.y, 6, w::gap_column_mean(lang), dim);
    let shown = usize::from(area.height.saturating_sub(1));
    for (place, index) in list.rows.iter().enumerate().take(shown) {
        let Some(row) = room.figures.rows.get(*index) else { continue };
        let y = area.y + 1 + u16::try_from(place).unwrap_or(0);
        let line = Rect { y, height: 1, ..*area };
        let chosen = before + place == room.gap.ends.cursor;
        let style = ui.theme.style(if chosen { Role::Cursor } else { Role::Plain });
        canvas.style(line, style);
        let name = wording::capability_name(lang, room.session(), &row.capability);
        canvas.text(line.x + 1, y, mean.saturating_sub(line.x + 2), name, style);
        ranking::mean(ui, canvas, mean, y, row.stats.mean, style);
        canvas.text_right(sd + 4, y, 4, &number(lang, row.stats.sd, 2), style);
        canvas.text_right(n + 2, y, 3, &row.stats.n.to_string(), style);
        canvas.text_right(dots + 4, y, 4, &row.importance.to_string(), style);
        canvas.hit(line, Hit::Spot(before + place, 0));
    }
    if list.tied > 0 && list.rows.len() < shown {
        let y = area.y + 1 + u16::try_from(list.rows.len()).unwrap_or(0);
        canvas.text(area.x + 1, y, area.width, &w::gap_ends_tied(lang, list.tied), dim);
    }
}

/// Where each list stands: below each other where it is narrow, else beside each other as far as there is width.
fn placed(room: &Room, area: Rect) -> Vec<Short> {
    let across = (area.width / SIDE).clamp(1, 3);
    let down = 3_u16.div_ceil(across);
    let width = (area.width - 3 * (across - 1)) / across;
    let height = (area.height / down).min(u16::try_from(MOST).unwrap_or(0) + 3);
    let titles: [Label; 3] = [w::gap_ends_highest, w::gap_ends_lowest, w::gap_ends_important];
    let place = |(index, (title, list)): (u16, (Label, Selection))| {
        let x = area.x + (index % across) * (width + 3);
        let area = Rect { x, y: area.y + (index / across) * height, width, height };
        Short { title, list, area }
    };
    (0..).zip(titles.into_iter().zip(lists(room))).map(place).collect()
}

fn lists(room: &Room) -> [Selection; 3] {
    let figures = &room.figures;
    [highest(figures, MOST), lowest(figures, MOST), most_important(figures, MOST)]
}
