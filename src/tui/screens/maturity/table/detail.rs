//! The lines below the table: the whole name under the cursor, what the respondent has said, and the row's figures.

use std::ops::Range;

use ratatui::layout::Rect;

use unicode_width::UnicodeWidthStr;

use crate::analysis::figures::{Cell, Row};
use crate::analysis::target::{gap, is_reached, target};
use crate::domain::rating::Level;
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::{number, words as w};

use super::super::super::super::canvas::Canvas;
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::{about, compare, round};
use super::lines::Line;
use super::statistics::decimals;

/// Draws the lines: the name, the cell under the cursor in words, the figures; where there are but two, the first two
/// share one.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    let table = &room.maturity.table;
    let Some(line) = table.lines.get(table.line).copied() else { return };
    let (name, middle, below) = match line {
        Line::Capability(row) => {
            let column = table.columns.get(table.column);
            let value = column.map_or_else(String::new, |column| value(room, ui, row, *column));
            let below = closed_row(room, ui, row).unwrap_or_else(|| row_figures(room, ui, row));
            (capability(room, ui, row), value, below)
        }
        Line::Area(index) => {
            let Some(group) = room.figures.areas.get(index) else { return };
            let name = room.session().map.areas.get(group.index).map_or("", |area| area.name.get(ui.lang));
            (name, String::new(), group_figures(room, ui, &group.rows, group.mean))
        }
        Line::Category(index) => {
            let Some(group) = room.figures.categories.get(index) else { return };
            let category = room.session().map.categories.get(group.index);
            let name = category.map_or("", |category| category.name.get(ui.lang));
            (name, String::new(), group_figures(room, ui, &group.rows, group.mean))
        }
    };
    let (heading, accent) = (ui.theme.style(Role::Heading), ui.theme.style(Role::Accent));
    let last = area.bottom().saturating_sub(1);
    canvas.text(area.x, last, area.width, &below, ui.theme.style(Role::Dim));
    if area.height > 2 {
        let used = canvas.text(area.x, area.y, area.width, name, heading) + 2;
        if let Line::Capability(row) = line {
            let left = area.width.saturating_sub(used);
            canvas.text(area.x + used, area.y, left, &about::crumb(room, ui, row), ui.theme.style(Role::Dim));
        }
        canvas.text(area.x, area.y + 1, area.width, &middle, accent);
        return;
    }
    // What the cell says is short but for the comments; a long name gives way to it.
    let said = u16::try_from(middle.width()).unwrap_or(u16::MAX).min(area.width / 2);
    let used = canvas.text(area.x, area.y, area.width.saturating_sub(said + 2), name, heading);
    let x = area.x + used + 2;
    canvas.text(x, area.y, area.right().saturating_sub(x), &middle, accent);
}

fn capability<'a>(room: &'a Room, ui: &Ui, row: usize) -> &'a str {
    let map = &room.session().map;
    let found = room.figures.rows.get(row).and_then(|row| map.capabilities.get(row.index));
    found.map_or("", |capability| capability.name.get(ui.lang))
}

/// What a respondent has said, with the comments.
fn value(room: &Room, ui: &Ui, row: usize, column: usize) -> String {
    let lang = ui.lang;
    let Some(own) = room.figures.columns.get(column) else { return String::new() };
    if let Some((round, changes)) = room.maturity.compare.shown() {
        let respondent = room.session().respondents.get(own.index);
        let who = respondent.map(|respondent| ui.label(respondent)).unwrap_or_default();
        let by = changes.own(room.session(), &room.figures, (row, column));
        return match by {
            Some(_) => w::heat_change_cell(lang, compare::signed(lang, by, 1), round, who),
            None => w::heat_change_none(lang, who),
        };
    }
    if room.figures.is_hidden(row) {
        return w::maturity_hidden_cells(lang).to_owned();
    }
    let cells = room.figures.cells(room.session());
    let value = match cells.at(row, column) {
        Cell::Value { mean, raters: 1 } => level(room.session(), ui, mean),
        Cell::Value { mean, raters } => w::maturity_cell_mean(lang, number(lang, Some(mean), 2), raters),
        Cell::DontKnow => w::maturity_dont_know(lang).to_owned(),
        Cell::Hidden => w::maturity_hidden(lang).to_owned(),
        Cell::NotRated => w::maturity_not_rated(lang).to_owned(),
    };
    let value = match room.figures.earlier.first() {
        Some(round) if cells.is_carried(row, column) => w::heat_carried(lang, *round, value),
        Some(_) | None => value,
    };
    let respondent = room.session().respondents.get(own.index);
    let who = respondent.map(|respondent| ui.label(respondent)).unwrap_or_default();
    let mut words = w::maturity_cell_value(lang, value, who);
    let ballots = own.ballots.iter().filter_map(|ballot| round(room)?.ballots.get(*ballot));
    let capability = room.figures.rows.get(row).map(|row| &row.capability);
    for comment in ballots.filter_map(|ballot| ballot.comments.get(capability?)) {
        words.push_str(" · ");
        words.push_str(&comment.as_str().replace('\n', " "));
    }
    words
}

fn level(session: &Session, ui: &Ui, mean: f64) -> String {
    let found = Level::ALL.into_iter().find(|level| (f64::from(level.get()) - mean).abs() < 0.001);
    let Some(level) = found else { return number(ui.lang, Some(mean), 2) };
    let name = session.method.level(level).map_or("", |level| level.name.get(ui.lang));
    format!("{} {name}", level.get())
}

fn row_figures(room: &Room, ui: &Ui, row: usize) -> String {
    let lang = ui.lang;
    if let Some((round, changes)) = room.maturity.compare.shown() {
        return compare::row_words(lang, round, changes.rows.get(row).copied().unwrap_or_default());
    }
    let Some(row) = room.figures.rows.get(row) else { return String::new() };
    let stats = &row.stats;
    if let Some(words) = released(room, lang, row) {
        return words;
    }
    let mean = number(lang, stats.mean, decimals(row));
    let counts = stats.counts.map(|count| count.to_string()).join(" ");
    let agreement = number(lang, stats.agreement, 2);
    let mut words =
        w::heat_row_figures(lang, agreement, counts, mean, stats.n, stats.raters, number(lang, stats.sd, 2));
    if let Some(gap) = gap(room.session(), row).filter(|gap| !is_reached(*gap)) {
        let target = target(room.session(), row).level.get();
        words.push_str(" · ");
        words.push_str(&w::heat_row_gap(lang, number(lang, Some(gap), 2), target));
    }
    words
}

/// What is shown of a mean that sealed answers are in: the mean, and of how many; `None` for any other row.
pub(in super::super) fn released(room: &Room, lang: Lang, row: &Row) -> Option<String> {
    row.released.as_ref()?;
    let mean = number(lang, row.stats.mean, decimals(row));
    Some(w::heat_row_released(lang, room.session().least(), mean, row.stats.n))
}

fn group_figures(room: &Room, ui: &Ui, rows: &Range<usize>, mean: Option<f64>) -> String {
    if room.figures.hidden {
        let (answered, of) = about::closed_group(room, rows);
        return w::rounds_closed_group(ui.lang, answered, rows.len(), of);
    }
    w::maturity_group_figures(ui.lang, rows.len(), number(ui.lang, mean, 2))
}

/// How far a row of a closed round has come.
fn closed_row(room: &Room, ui: &Ui, row: usize) -> Option<String> {
    let (answered, of) = (room.figures.answered_on(row), room.figures.columns.len());
    room.figures.is_hidden(row).then(|| w::rounds_closed_row(ui.lang, answered, of))
}
