//! The lines below the table: the whole name under the cursor, what the respondent has said, and the row's figures.

use ratatui::layout::Rect;

use crate::analysis::figures::{Cell, Figures};
use crate::domain::rating::Level;
use crate::domain::session::Session;
use crate::i18n::{number, words as w};

use super::super::super::super::canvas::Canvas;
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::round;
use super::lines::Line;

/// Draws the two lines.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    let table = &room.maturity.table;
    let Some(line) = table.lines.get(table.line).copied() else { return };
    let (name, middle, below) = match line {
        Line::Capability(row) => {
            let value = value(room, ui, row, table.column);
            (capability(room, ui, row), value, row_figures(&room.figures, ui, row))
        }
        Line::Area(index) => {
            let Some(group) = room.figures.areas.get(index) else { return };
            let name = room.session().map.areas.get(group.index).map_or("", |area| area.name.get(ui.lang));
            (name, String::new(), group_figures(ui, group.rows.len(), group.mean))
        }
        Line::Category(index) => {
            let Some(group) = room.figures.categories.get(index) else { return };
            let category = room.session().map.categories.get(group.index);
            let name = category.map_or("", |category| category.name.get(ui.lang));
            (name, String::new(), group_figures(ui, group.rows.len(), group.mean))
        }
    };
    let used = canvas.text(area.x, area.y, area.width, name, ui.theme.style(Role::Heading));
    let x = area.x + used + 2;
    canvas.text(x, area.y, area.right().saturating_sub(x), &middle, ui.theme.style(Role::Accent));
    canvas.text(area.x, area.y + 1, area.width, &below, ui.theme.style(Role::Dim));
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
    let value = match room.figures.cell(room.session(), row, column) {
        Cell::Value { mean, raters: 1 } => level(room.session(), ui, mean),
        Cell::Value { mean, raters } => w::maturity_cell_mean(lang, number(lang, Some(mean), 2), raters),
        Cell::DontKnow => w::maturity_dont_know(lang).to_owned(),
        Cell::Hidden => w::maturity_hidden(lang).to_owned(),
        Cell::NotRated => w::maturity_not_rated(lang).to_owned(),
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

fn row_figures(figures: &Figures, ui: &Ui, row: usize) -> String {
    let lang = ui.lang;
    let Some(stats) = figures.rows.get(row).map(|row| &row.stats) else { return String::new() };
    let counts = stats.counts.map(|count| count.to_string()).join(" ");
    w::maturity_row_figures(
        lang,
        number(lang, stats.agreement, 2),
        counts,
        number(lang, stats.mean, 2),
        stats.n,
        number(lang, stats.sd, 2),
    )
}

fn group_figures(ui: &Ui, capabilities: usize, mean: Option<f64>) -> String {
    w::maturity_group_figures(ui.lang, capabilities, number(ui.lang, mean, 2))
}
