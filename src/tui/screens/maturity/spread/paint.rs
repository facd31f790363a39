//! Draws the spread: a line for each capability with as many squares at each level as respondents are counted there.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::analysis::consensus::{Nearness, Verdict};
use crate::analysis::figures::Row;
use crate::domain::rating::{LEVELS, Level};
use crate::domain::text::Lang;
use crate::i18n::{number, words as w};

use super::super::super::super::canvas::{Canvas, Hit};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::table::DIGITS;
use super::super::{round, round_state};
use super::{DETAIL, HEAD, has_means, height, row, said};

/// Columns of a name, at least and at most.
const NAME: (u16, u16) = (22, 44);
/// Columns of agreement, verdict and mean, each with the space before it.
const AGREEMENT: u16 = 9;
const VERDICT: u16 = 2;
const MEAN: u16 = 7;
/// Where the columns stand.
struct Grid {
    name: u16,
    level: u16,
    /// Respondents that one square stands for.
    unit: u32,
}

impl Grid {
    fn of(room: &Room, ui: &Ui, body: Rect) -> Self {
        let names = room.session().map.capabilities.iter().map(|it| it.name.get(ui.lang).width()).max();
        let names = u16::try_from(names.unwrap_or(0)).unwrap_or(u16::MAX).saturating_add(3);
        let beside = AGREEMENT + VERDICT + MEAN;
        let most = body.width.saturating_sub(beside) * 2 / 5;
        let name = names.min(most).clamp(NAME.0, NAME.1);
        let level = body.width.saturating_sub(name + beside) / 5;
        let counts = room.figures.rows.iter().flat_map(|row| row.open.counts);
        let tallest = counts.max().unwrap_or(0);
        let alone = u32::from(level.saturating_sub(1)).max(1);
        // Where a square cannot be one respondent, the count stands beside the squares and takes its place.
        let counted = u32::from(level.saturating_sub(5)).max(1);
        let unit = if tallest <= alone { 1 } else { tallest.div_ceil(counted).max(2) };
        Self { name, level, unit }
    }

    fn level_x(&self, body: Rect, level: usize) -> u16 {
        body.x + self.name + self.level * u16::try_from(level).unwrap_or(0)
    }

    /// Right edges of agreement, verdict and mean.
    fn ends(&self, body: Rect) -> (u16, u16, u16) {
        let agreement = self.level_x(body, LEVELS) + AGREEMENT;
        (agreement, agreement + VERDICT, agreement + VERDICT + MEAN)
    }
}

/// Draws the picture.
pub(in super::super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let grid = Grid::of(room, ui, body);
    head(room, ui, canvas, body, &grid);
    let spread = &room.maturity.spread;
    if spread.rows.is_empty() {
        let words = w::rounds_spread_empty(ui.lang);
        canvas.text(body.x, body.y + HEAD, body.width, words, ui.theme.style(Role::Warning));
        return;
    }
    let shown = spread.rows.iter().enumerate().skip(spread.top).take(spread.page);
    let mut y = body.y + HEAD;
    for (place, row) in shown {
        let line = Rect { y, height: 1, ..body };
        if let Some(row) = room.figures.rows.get(*row) {
            draw_row(room, ui, canvas, line, (&grid, place, row));
        }
        y += height(body);
    }
    detail(
        room,
        ui,
        canvas,
        Rect { y: body.bottom().saturating_sub(DETAIL - 1), height: DETAIL - 1, ..body },
    );
}

fn head(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect, grid: &Grid) {
    let (lang, dim) = (ui.lang, ui.theme.style(Role::Dim));
    let unit = w::rounds_spread_unit(lang, usize::try_from(grid.unit).unwrap_or(usize::MAX));
    let right = canvas.text_right(body.right(), body.y, body.width / 2, &unit, dim);
    let round = round(room).map(|round| w::maturity_round(lang, round.number, round_state(lang, round)));
    let words = format!(
        "{} · {} · {}",
        w::rounds_spread_title(lang),
        round.unwrap_or_default(),
        w::rounds_spread_order(lang)
    );
    canvas.text(body.x, body.y, right.saturating_sub(body.x + 1), &words, ui.theme.style(Role::Heading));
    let y = body.y + 1;
    for level in Level::ALL {
        let x = grid.level_x(body, level.index());
        let style = ui.theme.heat(f64::from(level.get()));
        canvas.repeat(x, y, grid.level.saturating_sub(1), " ", style);
        canvas.text(x, y, 1, DIGITS.get(level.index()).copied().unwrap_or_default(), style);
    }
    let (agreement, _, mean) = grid.ends(body);
    canvas.text_right(agreement, y, AGREEMENT, w::rounds_spread_agreement(lang), dim);
    let words = if has_means(room) { w::rounds_spread_mean(lang) } else { w::rounds_spread_means(lang) };
    canvas.text_right(mean, y, MEAN, words, dim);
}

fn draw_row(
    room: &Room,
    ui: &Ui,
    canvas: &mut Canvas<'_>,
    line: Rect,
    (grid, place, row): (&Grid, usize, &Row),
) {
    let here = place == room.maturity.spread.cursor;
    let style = ui.theme.style(if here { Role::Accent } else { Role::Plain });
    let name = room.session().map.capabilities.get(row.index).map_or("", |it| it.name.get(ui.lang));
    if here {
        canvas.text(line.x, line.y, 1, "▸", style);
    }
    canvas.text(line.x + 2, line.y, grid.name.saturating_sub(3), name, style);
    for level in Level::ALL {
        bar(
            ui,
            canvas,
            Rect { x: grid.level_x(line, level.index()), ..line },
            (grid, level, row.open.at(level)),
        );
    }
    let (agreement, sign, mean) = grid.ends(line);
    let plain = ui.theme.style(Role::Plain);
    let words = number(ui.lang, row.open.agreement.filter(|_| row.open.n > 1), 2);
    canvas.text_right(agreement, line.y, AGREEMENT, &words, plain);
    if let Some(verdict) = said(room, row) {
        let role = if verdict == Verdict::Met { Role::Good } else { Role::Warning };
        canvas.text_right(sign, line.y, 1, super::sign(verdict), ui.theme.style(role));
    }
    if has_means(room)
        && let Some(value) = row.stats.mean
    {
        let heat = ui.theme.heat(value);
        canvas.repeat(mean - 6, line.y, 6, " ", heat);
        canvas.text_right(mean - 1, line.y, 4, &number(ui.lang, Some(value), 2), heat);
    }
    canvas.hit(line, Hit::Spot(place, 0));
}

/// As many squares in the colour of the level as respondents are counted at it.
fn bar(ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, (grid, level, count): (&Grid, Level, u32)) {
    if count == 0 {
        canvas.text(area.x, area.y, 1, "·", ui.theme.style(Role::Dim));
        return;
    }
    let width = u16::try_from(count.div_ceil(grid.unit)).unwrap_or(u16::MAX).min(grid.level);
    canvas.repeat(area.x, area.y, width, "■", ui.theme.heat(f64::from(level.get())));
    if grid.unit > 1 {
        let left = grid.level.saturating_sub(width + 1);
        canvas.text(area.x + width + 1, area.y, left, &count.to_string(), ui.theme.style(Role::Dim));
    }
}

/// The whole name under the cursor, and who says what in numbers.
fn detail(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    let Some(row) = row(room).and_then(|row| room.figures.rows.get(row)) else { return };
    let name = room.session().map.capabilities.get(row.index).map_or("", |it| it.name.get(ui.lang));
    let used = canvas.text(area.x, area.y, area.width, name, ui.theme.style(Role::Heading));
    if row.released.is_some() {
        let x = area.x + used + 2;
        let words = w::rounds_spread_sealed(ui.lang);
        canvas.text(x, area.y, area.right().saturating_sub(x), words, ui.theme.style(Role::Dim));
    }
    let verdict = said(room, row).map(|verdict| match verdict {
        Verdict::Met => w::rounds_spread_verdict_met(ui.lang).to_owned(),
        Verdict::Unmet => w::rounds_spread_verdict_unmet(ui.lang).to_owned(),
    });
    let (ends, near) = ends(ui.lang, row);
    let words: Vec<String> = [Some(ends), verdict, near].into_iter().flatten().collect();
    canvas.text(area.x, area.y + 1, area.width, &words.join(" · "), ui.theme.style(Role::Plain));
}

/// Who stands at the ends, and what lies between them where that is something else.
fn ends(lang: Lang, row: &Row) -> (String, Option<String>) {
    let Some(near) = Nearness::of(&row.open.counts) else { return (String::new(), None) };
    let (low, high) = near.ends;
    if row.open.n == 1 {
        return (w::rounds_spread_one(lang, low.get()), None);
    }
    if low == high {
        return (w::rounds_spread_same(lang, low.get(), row.open.n), None);
    }
    let median = number(lang, Some(near.median), 1);
    let within = number(lang, Some(near.within * 100.0), 0);
    let ends = w::rounds_spread_ends(lang, row.open.at(low), high.get(), low.get(), row.open.at(high));
    (ends, Some(w::rounds_spread_near(lang, median, within)))
}
