//! The spread: for each capability how the answers fall over the levels, the widest disagreement first.
//!
//! It is what a group sees first of a round that was closed. The means have their place from the start and come at one
//! key; nothing moves then, nor when a late answer arrives: the order is settled when the picture is opened.

use std::collections::HashMap;

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::analysis::consensus::{Nearness, Verdict, verdict};
use crate::analysis::discussion;
use crate::analysis::figures::Row;
use crate::domain::id::CapabilityId;
use crate::domain::rating::{LEVELS, Level};
use crate::domain::text::Lang;
use crate::i18n::{number, words as w};

use super::super::super::action::Motion;
use super::super::super::canvas::{Canvas, Hit};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::table::DIGITS;
use super::{View, about, round, round_state};

/// Columns of a name, at least and at most.
const NAME: (u16, u16) = (22, 44);
/// Columns of agreement, verdict and mean, each with the space before it.
const AGREEMENT: u16 = 9;
const VERDICT: u16 = 2;
const MEAN: u16 = 7;
/// Rows from which on there is an empty one between capabilities.
const AIRY: u16 = 26;
/// Rows above the list and below it.
const HEAD: u16 = 2;
const DETAIL: u16 = 3;

/// What the picture remembers.
#[derive(Debug, Default)]
pub(super) struct Spread {
    /// The order as it was when the picture was opened.
    order: Vec<CapabilityId>,
    /// The round and the edit that the rows were made for.
    made_for: Option<(u16, u64)>,
    /// The rows of the figures in that order.
    rows: Vec<usize>,
    cursor: usize,
    top: usize,
    page: usize,
    means: Means,
}

/// Whether the means show yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Means {
    #[default]
    NotYet,
    Shown,
}

/// Shows the spread of the round in view, from the widest disagreement on.
pub(super) fn open(room: &mut Room) {
    room.maturity.spread = Spread::default();
    room.maturity.view = View::Spread;
}

/// Lets the means show, or puts them away again.
pub(super) fn turn_means(room: &mut Room) {
    let means = &mut room.maturity.spread.means;
    *means = match means {
        Means::NotYet => Means::Shown,
        Means::Shown => Means::NotYet,
    };
}

/// Whether the means show.
pub(super) fn has_means(room: &Room) -> bool {
    room.maturity.spread.means == Means::Shown
}

/// The row of the figures under the cursor.
pub(super) fn row(room: &Room) -> Option<usize> {
    let spread = &room.maturity.spread;
    spread.rows.get(spread.cursor).copied()
}

/// Moves the cursor.
pub(super) fn motion(room: &mut Room, motion: Motion) {
    let spread = &mut room.maturity.spread;
    spread.cursor = motion.along(spread.cursor, spread.rows.len(), spread.page);
}

/// Enter: everything about the capability under the cursor.
pub(super) fn enter(room: &Room, ui: &mut Ui) {
    match row(room) {
        Some(row) => about::row(room, ui, row),
        None => ui.refuse(w::rounds_spread_empty(ui.lang)),
    }
}

/// A click: the first puts the cursor there, the next one opens.
pub(super) fn click(room: &mut Room, ui: &mut Ui, place: usize) {
    if room.maturity.spread.cursor == place {
        return enter(room, ui);
    }
    room.maturity.spread.cursor = place;
}

/// Puts the cursor on the capability of a row.
pub(super) fn go_to(room: &mut Room, row: usize) {
    let spread = &mut room.maturity.spread;
    spread.cursor = spread.rows.iter().position(|it| *it == row).unwrap_or(spread.cursor);
}

/// Follows the session without changing the order, and keeps the cursor in sight; a reveal that was taken back leads
/// out of here.
pub(super) fn settle(room: &mut Room, body: Rect) {
    if room.figures.hidden {
        room.maturity.view = View::Chooser;
        return;
    }
    let mut spread = std::mem::take(&mut room.maturity.spread);
    let now = (room.figures.round, room.session().edit);
    if spread.made_for != Some(now) {
        if spread.made_for.is_some_and(|(round, _)| round != now.0) {
            spread = Spread { means: spread.means, ..Spread::default() };
        }
        follow(room, &mut spread);
        spread.made_for = Some(now);
    }
    spread.page = page(body);
    spread.cursor = spread.cursor.min(spread.rows.len().saturating_sub(1));
    spread.top = spread.top.min(spread.cursor).max((spread.cursor + 1).saturating_sub(spread.page));
    spread.top = spread.top.min(spread.rows.len().saturating_sub(spread.page));
    room.maturity.spread = spread;
}

/// The rows in the order that was settled; what nobody had answered then comes last.
fn follow(room: &Room, spread: &mut Spread) {
    let figures = &room.figures;
    let widest = discussion::widest_first(figures);
    let mut left: HashMap<&CapabilityId, usize> =
        widest.iter().filter_map(|row| Some((&figures.rows.get(*row)?.capability, *row))).collect();
    let mut rows: Vec<usize> = spread.order.iter().filter_map(|id| left.remove(id)).collect();
    let known: Vec<usize> = rows.clone();
    rows.extend(widest.iter().filter(|row| !known.contains(row)));
    spread.order =
        rows.iter().filter_map(|row| figures.rows.get(*row)).map(|row| row.capability.clone()).collect();
    spread.rows = rows;
}

fn height(body: Rect) -> u16 {
    if body.height >= AIRY { 2 } else { 1 }
}

fn page(body: Rect) -> usize {
    usize::from(body.height.saturating_sub(HEAD + DETAIL) / height(body)).max(1)
}

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
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
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
        canvas.text_right(sign, line.y, 1, self::sign(verdict), ui.theme.style(role));
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

/// The sign of what a rule says.
pub(super) fn sign(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "=",
        Verdict::Unmet => "≠",
    }
}

/// What the rule of the round says of a row.
pub(super) fn said(room: &Room, row: &Row) -> Option<Verdict> {
    verdict(round(room)?.terms.consensus?, &row.open.counts)
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
