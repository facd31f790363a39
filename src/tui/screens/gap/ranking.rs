//! The order of urgency: what the rule gives and what the group has decided instead, one row a capability.

use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_width::UnicodeWidthStr;

use crate::analysis::figures::Row;
use crate::domain::text::Lang;
use crate::i18n::{number, words as w};

use super::super::super::action::Motion;
use super::super::super::canvas::{Canvas, Hit, wrap};
use super::super::super::overlay::pages;
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::super::super::wording;
use super::{detail, focus_on, hint};

/// The height from which the rule is written out in full.
const TALL: u16 = 24;

/// Where the columns stand; each is as wide as its widest figure or heading, and names take what is left.
struct Columns {
    place: u16,
    name: u16,
    dots: u16,
    bar: (u16, u16),
    mean: u16,
    sd: u16,
    n: u16,
    rule: u16,
    strategic: u16,
    together: u16,
}

impl Columns {
    fn of(table: Rect) -> Self {
        let bar = if table.width >= 110 { 12 } else { 5 };
        let together = table.right().saturating_sub(3);
        let strategic = together.saturating_sub(4);
        let rule = strategic.saturating_sub(6);
        let n = rule.saturating_sub(4);
        let sd = n.saturating_sub(5);
        let mean = sd.saturating_sub(7);
        let bar_x = mean.saturating_sub(bar + 1);
        let dots = bar_x.saturating_sub(5);
        let place = table.x;
        Self { place, name: place + 6, dots, bar: (bar_x, bar), mean, sd, n, rule, strategic, together }
    }
}

/// Moves through the order; the focus stays with the capability, not with the place.
pub(super) fn motion(room: &mut Room, motion: Motion) {
    let order = &room.figures.ranking.order;
    let next = motion.along(cursor(room), order.len(), room.gap.ranking.page);
    if let Some(row) = order.get(next).copied() {
        focus_on(room, row);
    }
}

/// The place in the order of what is in focus, counted from 0.
pub(super) fn cursor(room: &Room) -> usize {
    let row = room.gap.focus.as_ref().and_then(|focus| room.figures.row_of(focus));
    row.and_then(|row| room.figures.rows.get(row)).map_or(0, |row| row.rank.place.saturating_sub(1))
}

/// Keeps the cursor in sight.
pub(super) fn settle(room: &mut Room, ui: &Ui, area: Rect) {
    let (table, _) = detail::split(area);
    let head = head(room, ui, table).len() + 1;
    let length = room.figures.rows.len();
    room.gap.ranking.cursor = cursor(room);
    room.gap.ranking.keep(length, usize::from(table.height).saturating_sub(head));
}

/// Draws rule, headings, rows, and at the side what there is to say about the row in focus.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    let (table, side) = detail::split(area);
    let mut y = table.y;
    for (line, role) in head(room, ui, table) {
        canvas.text(table.x, y, table.width, &line, ui.theme.style(role));
        y += 1;
    }
    let columns = Columns::of(table);
    headings(ui, canvas, &columns, y);
    let list = &room.gap.ranking;
    let page = usize::from(table.bottom().saturating_sub(y + 1));
    let most = room.figures.rows.iter().map(|row| row.importance).max().unwrap_or(0).max(1);
    for (line, (place, index)) in
        room.figures.ranking.order.iter().enumerate().skip(list.top).take(page).enumerate()
    {
        let Some(row) = room.figures.rows.get(*index) else { continue };
        let y = y + 1 + u16::try_from(line).unwrap_or(0);
        let line = Rect { y, height: 1, ..table };
        let style = ui.theme.style(if place == list.cursor { Role::Cursor } else { Role::Plain });
        canvas.style(line, style);
        draw_row(room, ui, canvas, &columns, &Drawn { row, y, style, most });
        canvas.hit(line, Hit::Spot(*index, 0));
    }
    if let (Some(side), Some(row)) = (side, super::focused(room)) {
        pages::pane(ui, canvas, side, &detail::title(room, ui, row), &detail::short(room, ui, row));
    }
}

/// One row while it is drawn.
struct Drawn<'a> {
    row: &'a Row,
    y: u16,
    style: Style,
    most: u32,
}

fn draw_row(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, at: &Columns, drawn: &Drawn<'_>) {
    let Drawn { row, y, style, most } = *drawn;
    let (lang, rank) = (ui.lang, &row.rank);
    canvas.text_right(at.place + 4, y, 4, &rank.place.to_string(), style);
    if rank.own.is_some() {
        canvas.text(at.place + 4, y, 1, "◆", style);
    }
    let name = wording::capability_name(lang, room.session(), &row.capability);
    canvas.text(at.name, y, at.dots.saturating_sub(at.name + 1), name, style);
    if row.importance > 0 {
        canvas.text_right(at.dots + 4, y, 4, &row.importance.to_string(), style);
        canvas.text(at.bar.0, y, at.bar.1, &bar(row.importance, most, at.bar.1), style);
    } else {
        canvas.text_right(at.dots + 4, y, 4, "·", style);
    }
    mean(ui, canvas, at.mean, y, row.stats.mean, style);
    canvas.text_right(at.sd + 4, y, 4, &number(lang, row.stats.sd, 2), style);
    canvas.text_right(at.n + 3, y, 3, &row.stats.n.to_string(), style);
    if rank.rule != rank.place {
        canvas.text_right(at.rule + 5, y, 5, &rank.rule.to_string(), style);
    }
    let judgement = room.session().judgements.get(&row.capability);
    let strategic = judgement.and_then(|judgement| judgement.strategic);
    canvas.text(at.strategic, y, 3, mark(lang, strategic), style);
    canvas.text(at.together, y, 3, mark(lang, judgement.and_then(|judgement| judgement.together)), style);
}

/// Draws a mean in its heat, six cells wide.
pub(super) fn mean(ui: &Ui, canvas: &mut Canvas<'_>, x: u16, y: u16, mean: Option<f64>, otherwise: Style) {
    let text = format!("{:>5} ", number(ui.lang, mean, 2));
    canvas.text(x, y, 6, &text, mean.map_or(otherwise, |mean| ui.theme.heat(mean)));
}

fn headings(ui: &Ui, canvas: &mut Canvas<'_>, at: &Columns, y: u16) {
    let (lang, style) = (ui.lang, ui.theme.style(Role::Dim));
    canvas.text(at.place, y, 5, w::gap_column_place(lang), style);
    canvas.text(at.name, y, at.dots.saturating_sub(at.name), w::gap_column_capability(lang), style);
    canvas.text(at.dots, y, 9, w::gap_column_dots(lang), style);
    canvas.text_right(at.mean + 6, y, 6, w::gap_column_mean(lang), style);
    canvas.text_right(at.sd + 4, y, 4, w::gap_column_sd(lang), style);
    canvas.text_right(at.n + 3, y, 3, w::gap_column_n(lang), style);
    canvas.text_right(at.rule + 5, y, 5, w::gap_column_rule(lang), style);
    // The two marks are headed by the keys that set them; the footer says what they stand for.
    canvas.text(at.strategic, y, 3, "s", style);
    canvas.text(at.together, y, 3, "t", style);
}

/// The rule in words, in full where there is height for it, and what is still missing.
fn head(room: &Room, ui: &Ui, table: Rect) -> Vec<(String, Role)> {
    let text = room.session().method.ranking.text.get(ui.lang);
    let mut lines = if table.height >= TALL {
        wrap(text, usize::from(table.width)).into_iter().map(|line| (line, Role::Dim)).collect()
    } else {
        vec![(opening(text, usize::from(table.width)).to_owned(), Role::Dim)]
    };
    lines.extend(hint(room, ui, table.width).into_iter().map(|hint| (hint, Role::Warning)));
    lines
}

/// As many whole sentences from the start as fit into the width, the first one in any case.
fn opening(text: &str, width: usize) -> &str {
    let ends = text.match_indices(". ").map(|(end, _)| end + 1).chain([text.len()]);
    let starts: Vec<&str> = ends.filter_map(|end| text.get(..end)).collect();
    let fitting = starts.iter().rev().find(|start| start.width() <= width);
    fitting.or(starts.first()).copied().unwrap_or(text)
}

fn mark(lang: Lang, said: Option<bool>) -> &'static str {
    match said {
        Some(true) => w::gap_yes(lang),
        Some(false) => w::gap_no(lang),
        None => "·",
    }
}

/// A bar of `value` out of `most` over `width` cells, in steps of an eighth of a cell.
pub(super) fn bar(value: u32, most: u32, width: u16) -> String {
    let eighths = u64::from(value) * u64::from(width) * 8 / u64::from(most.max(1));
    let mut out = "█".repeat(usize::try_from(eighths / 8).unwrap_or(0));
    let rest = usize::try_from(eighths % 8).unwrap_or(0);
    if rest > 0 {
        out.extend("▏▎▍▌▋▊▉".chars().nth(rest - 1));
    }
    if out.is_empty() && value > 0 {
        out.push('▏');
    }
    out
}
