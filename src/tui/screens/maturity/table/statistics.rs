//! The columns at the right of the table: what they are called, and a row's figures in them.
//!
//! Where a mean has sealed answers in it, it is known to one decimal and stands alone: the sign for "held back" stands
//! where the other figures would.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::analysis::change::{Change, Mean};
use crate::analysis::figures::Row;
use crate::analysis::target::gap;
use crate::i18n::{number, words as w};

use super::super::super::super::canvas::Canvas;
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::super::super::widgets::spread;
use super::super::compare;
use super::cells::{NOT_RATED, suppressed};
use super::grid::{Grid, Shown, Stat, stat};

/// Writes what the columns are called; the one that the lines are in the order of stands out.
pub(super) fn titles(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, grid: &Grid) {
    let sorted = stat(room.maturity.table.order());
    for shown in &grid.statistics {
        let Shown { stat, x, width } = *shown;
        let here = sorted == Some(stat);
        let style = ui.theme.style(if here { Role::Accent } else { Role::Dim });
        let name = title(room, ui, *shown);
        let name = if here { format!("↓{name}") } else { name };
        if stat == Stat::Counts {
            canvas.text(x + 2, grid.head.y, width - 2, &name, style);
        } else {
            canvas.text_right(x + width, grid.head.y, width, &name, style);
        }
    }
}

fn title(room: &Room, ui: &Ui, shown: Shown) -> String {
    let lang = ui.lang;
    let name = match shown.stat {
        Stat::Mean => w::maturity_mean(lang),
        Stat::Sd => w::maturity_sd(lang),
        Stat::N => w::maturity_n(lang),
        Stat::Counts if shown.width < 12 => "0–4",
        Stat::Counts => w::heat_counts(lang),
        Stat::Agreement => w::maturity_agreement(lang),
        Stat::Gap => w::heat_gap(lang),
        Stat::Change => w::heat_change(lang),
        Stat::BothN => w::heat_both_n(lang),
        Stat::Before => {
            let round = room.maturity.compare.shown().map_or(0, |(round, _)| round);
            return w::heat_before(lang, round);
        }
    };
    name.to_owned()
}

/// Writes a row's figures.
pub(super) fn draw(
    room: &Room,
    ui: &Ui,
    canvas: &mut Canvas<'_>,
    grid: &Grid,
    (y, place, row): (u16, usize, &Row),
) {
    let lang = ui.lang;
    let plain = ui.theme.style(Role::Plain);
    let stats = &row.stats;
    let change = room.maturity.compare.shown().and_then(|(_, changes)| changes.rows.get(place).copied());
    let change = change.unwrap_or_default();
    for &Shown { stat, x, width } in &grid.statistics {
        let mut write = |text: &str, style: Style| {
            canvas.text_right(x + width, y, width, text, style);
        };
        match stat {
            Stat::Mean => mean(ui, canvas, grid, (y, stats.mean, decimals(row))),
            Stat::N => write(&stats.n.to_string(), plain),
            Stat::Gap => write(&number(lang, gap(room.session(), row), decimals(row)), plain),
            Stat::Sd | Stat::Agreement | Stat::Counts if row.released.is_some() => {
                write(&suppressed(room.session()), ui.theme.style(Role::Dim));
            }
            Stat::Sd => write(&number(lang, stats.sd, 2), plain),
            Stat::Agreement => write(&number(lang, stats.agreement, 2), plain),
            Stat::Change => self::change(ui, canvas, grid, (y, change.by())),
            Stat::Before => {
                write(&number(lang, change.then.map(|it| it.mean), 2), ui.theme.style(Role::Dim));
            }
            Stat::BothN => write(&both(change), plain),
            Stat::Counts => {
                let area = Rect { x: x + 2, y, width: width - 2, height: 1 };
                spread::draw(ui, canvas, area, &stats.counts);
            }
        }
    }
}

/// How many the means of both rounds are of.
fn both(change: Change) -> String {
    let n = |mean: Option<Mean>| mean.map_or_else(|| NOT_RATED.to_owned(), |it| it.n.to_string());
    format!("{}/{}", n(change.then), n(change.now))
}

/// A change in its colour, `·` where there is none.
pub(super) fn change(ui: &Ui, canvas: &mut Canvas<'_>, grid: &Grid, (y, by): (u16, Option<f64>)) {
    let Some(Shown { x, width, .. }) = grid.place(Stat::Change) else { return };
    let style = by.map_or_else(|| ui.theme.style(Role::Dim), |by| ui.theme.change(by));
    if by.is_some() {
        canvas.repeat(x + 2, y, width - 2, " ", style);
    }
    canvas.text_right(x + width, y, width, &compare::signed(ui.lang, by, 1), style);
}

/// Decimals of a mean: two, one where sealed answers are in it.
pub(super) fn decimals(row: &Row) -> usize {
    if row.released.is_some() { 1 } else { 2 }
}

/// A mean in its colour, `–` where there is none.
pub(super) fn mean(
    ui: &Ui,
    canvas: &mut Canvas<'_>,
    grid: &Grid,
    (y, mean, decimals): (u16, Option<f64>, usize),
) {
    let Some(Shown { x, width, .. }) = grid.place(Stat::Mean) else { return };
    let style: Style = mean.map_or_else(|| ui.theme.style(Role::Dim), |mean| ui.theme.heat(mean));
    if mean.is_some() {
        canvas.repeat(x + 1, y, width - 1, " ", style);
    }
    canvas.text_right(x + width, y, width, &number(ui.lang, mean, decimals), style);
}
