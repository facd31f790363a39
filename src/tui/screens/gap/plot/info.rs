//! What there is to say of the point in focus, in two lines, and the pieces that its window says it with.

use ratatui::layout::Rect;

use crate::analysis::figures::Row;
use crate::analysis::quadrants::{self, Border, Quadrant, Step};
use crate::domain::rules::Weighing;
use crate::i18n::{number, words as w};

use super::super::super::super::canvas::Canvas;
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::super::super::wording::importance::amount;
use super::field::{self, Field, NEAR};
use crate::report::fields;

/// Draws the two lines.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, field: &Field) {
    let Some(point) = field.points.get(field.cursor) else { return };
    let Some(row) = room.figures.rows.get(point.row) else { return };
    let plain = ui.theme.style(Role::Plain);
    let figures = figures(room, ui, row);
    // The figures are what is talked about: a long name gives way to them.
    let wide = u16::try_from(figures.chars().count()).unwrap_or(area.width) + 2;
    let sign = if field.border(field.cursor).is_near() { NEAR } else { " " };
    let name = field::name(room, ui.lang, point.row);
    let text = format!("{}{sign} {name}", field.number(field.cursor));
    let left = area.width.saturating_sub(wide).max(area.width / 3);
    let used = canvas.text(area.x, area.y, left, &text, ui.theme.style(Role::Accent));
    let x = area.x + used + 2;
    canvas.text(x, area.y, area.right().saturating_sub(x), &figures, plain);
    let second = second(room, ui, field);
    canvas.text(area.x, area.y + 1, area.width, &second, plain);
}

/// Which field, what would change it, and who else stands in the cell.
fn second(room: &Room, ui: &Ui, field: &Field) -> String {
    let Some(point) = field.points.get(field.cursor) else { return String::new() };
    let others = field.focused().into_iter().flat_map(|spot| spot.points.iter().skip(1));
    let others: Vec<String> = others.map(|it| field.number(*it)).collect();
    let same = (!others.is_empty()).then(|| w::scatter_same(ui.lang, others.join(" ")));
    let why = crossings(room, ui, field.border(field.cursor));
    let near = (!why.is_empty()).then(|| w::scatter_near(ui.lang, why.join(", ")));
    let name = quadrant(room, ui, quadrants::quadrant(point, field.cross));
    [Some(name), same, near].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The name of a field.
pub(super) fn quadrant(room: &Room, ui: &Ui, quadrant: Quadrant) -> String {
    fields::name(&room.session().method, ui.lang, quadrant).to_owned()
}

/// Its importance, mean, spread and answers.
pub(super) fn figures(room: &Room, ui: &Ui, row: &Row) -> String {
    let mean = w::scatter_mean(ui.lang, field::mean(ui.lang, row));
    let answers = w::scatter_answers(ui.lang, usize::try_from(row.stats.n).unwrap_or(usize::MAX));
    let amount = amount(ui.lang, room.session(), &room.figures, row);
    format!("{amount} · {mean} · {} · {answers}", spread(ui, row))
}

/// Its spread, or why there is none.
pub(super) fn spread(ui: &Ui, row: &Row) -> String {
    match row.stats.sd {
        Some(sd) => w::scatter_sd(ui.lang, number(ui.lang, Some(sd), 2)),
        None if row.released.is_some() => w::scatter_no_sd_published(ui.lang).to_owned(),
        None => w::scatter_no_sd(ui.lang).to_owned(),
    }
}

/// What would lead to another field.
pub(super) fn crossings(room: &Room, ui: &Ui, border: Border) -> Vec<String> {
    let lang = ui.lang;
    let level = border.level.map(|it| {
        let to = quadrant(room, ui, it.to);
        match it.step {
            Step::Up => w::scatter_level_up(lang, to),
            Step::Down => w::scatter_level_down(lang, to),
        }
    });
    let dot = border.dot.map(|it| {
        let to = quadrant(room, ui, it.to);
        match (it.step, room.session().rules.weighing) {
            (Step::Up, Weighing::Dots) => w::scatter_dot_up(lang, to),
            (Step::Down, Weighing::Dots) => w::scatter_dot_down(lang, to),
            (Step::Up, Weighing::Hands) => w::scatter_hand_up(lang, to),
            (Step::Down, Weighing::Hands) => w::scatter_hand_down(lang, to),
        }
    });
    level.into_iter().chain(dot).collect()
}
