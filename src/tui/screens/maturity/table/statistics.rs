//! The columns at the right of the table: what they are called, and a row's figures in them.
//!
//! Where a mean has sealed answers in it, it is known to one decimal and stands alone: the sign for "held back" stands
//! where the other figures would.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::analysis::figures::Row;
use crate::analysis::order::gap;
use crate::i18n::{number, words as w};

use super::super::super::super::canvas::Canvas;
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::super::super::widgets::spread;
use super::cells::suppressed;
use super::grid::{Grid, Shown, Stat, stat};

/// Writes what the columns are called; the one that the lines are in the order of stands out.
pub(super) fn titles(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, grid: &Grid) {
    let sorted = stat(room.maturity.table.order());
    for shown in &grid.statistics {
        let Shown { stat, x, width } = *shown;
        let here = sorted == Some(stat);
        let style = ui.theme.style(if here { Role::Accent } else { Role::Dim });
        let name = title(ui, *shown);
        let name = if here { format!("↓{name}") } else { name.to_owned() };
        if stat == Stat::Counts {
            canvas.text(x + 2, grid.head.y, width - 2, &name, style);
        } else {
            canvas.text_right(x + width, grid.head.y, width, &name, style);
        }
    }
}

fn title(ui: &Ui, shown: Shown) -> &'static str {
    match shown.stat {
        Stat::Mean => w::maturity_mean(ui.lang),
        Stat::Sd => w::maturity_sd(ui.lang),
        Stat::N => w::maturity_n(ui.lang),
        Stat::Counts if shown.width < 12 => "0–4",
        Stat::Counts => w::heat_counts(ui.lang),
        Stat::Agreement => w::maturity_agreement(ui.lang),
        Stat::Gap => w::heat_gap(ui.lang),
    }
}

/// Writes a row's figures.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, grid: &Grid, (y, row): (u16, &Row)) {
    let lang = ui.lang;
    let plain = ui.theme.style(Role::Plain);
    let stats = &row.stats;
    for &Shown { stat, x, width } in &grid.statistics {
        let mut write = |text: &str, style: Style| {
            canvas.text_right(x + width, y, width, text, style);
        };
        match stat {
            Stat::Mean => mean(ui, canvas, grid, (y, stats.mean, decimals(row))),
            Stat::N => write(&stats.n.to_string(), plain),
            Stat::Gap => write(&number(lang, gap(row, room.session().method.target), decimals(row)), plain),
            Stat::Sd | Stat::Agreement | Stat::Counts if row.released.is_some() => {
                write(&suppressed(room.session()), ui.theme.style(Role::Dim));
            }
            Stat::Sd => write(&number(lang, stats.sd, 2), plain),
            Stat::Agreement => write(&number(lang, stats.agreement, 2), plain),
            Stat::Counts => {
                let area = Rect { x: x + 2, y, width: width - 2, height: 1 };
                spread::draw(ui, canvas, area, &stats.counts);
            }
        }
    }
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
