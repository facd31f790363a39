//! What everyone bears: organisations down, calendar years across, what has no date beside them, and the whole.

use std::collections::BTreeMap;

use crate::analysis::portfolio::{Cell, Sum, When};
use crate::domain::method::Unit;
use crate::domain::text::Lang;
use crate::i18n::{decimal, words as w};
use crate::report::money;

use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::budget::{Line, Sheet};
use super::{bearer, told};

/// Which figures are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in super::super) enum Figure {
    /// What is paid.
    #[default]
    Money,
    /// Own hours.
    Hours,
    /// What the hours are worth.
    Worth,
    /// What is paid and what the hours are worth.
    Cost,
}

impl Figure {
    /// The next one; those that take an hourly rate only where there is one.
    pub(super) fn next(self, priced: bool) -> Self {
        match (self, priced) {
            (Self::Money, _) => Self::Hours,
            (Self::Hours, true) => Self::Worth,
            (Self::Worth, _) => Self::Cost,
            (Self::Hours | Self::Cost, _) => Self::Money,
        }
    }

    fn name(self, lang: Lang) -> &'static str {
        match self {
            Self::Money => w::portfolio_money(lang),
            Self::Hours => w::portfolio_hours(lang),
            Self::Worth => w::portfolio_worth(lang),
            Self::Cost => w::portfolio_all_cost(lang),
        }
    }

    fn of(self, cell: &Cell, rate: Option<u32>) -> Sum {
        match (self, rate) {
            (Self::Hours, _) => cell.hours.clone(),
            (Self::Money, _) | (Self::Cost, None) => cell.money(),
            (Self::Worth, rate) => cell.worth(rate.unwrap_or(0)),
            (Self::Cost, Some(rate)) => {
                let mut all = cell.money();
                all.add(&cell.worth(rate));
                all
            }
        }
    }

    /// As it stands in a table or a sentence.
    pub(super) fn shown(self, lang: Lang, sum: &Sum) -> String {
        let known = match self {
            Self::Hours => tenths(lang, sum),
            Self::Money | Self::Worth | Self::Cost => money::money(lang, sum.low, sum.high),
        };
        with_unknown(lang, known, sum)
    }
}

/// The table.
pub(super) fn sheet(room: &Room, ui: &Ui) -> Sheet {
    let (lang, state) = (ui.lang, &room.scenario.portfolio);
    let (cost, rate) = (&room.scenario.kept.portfolio().cost, room.session().rules.hourly_rate);
    let mut heads = vec![state.figure.name(lang).to_owned()];
    heads.extend(cost.columns.iter().map(|when| column(lang, *when)));
    heads.push(w::portfolio_whole(lang).to_owned());
    let line = |name: String, cells: &BTreeMap<When, Cell>, role: Role| {
        let shown = |cell: Option<&Cell>| {
            let sum = cell.map(|cell| state.figure.of(cell, rate)).filter(|sum| !sum.is_empty());
            sum.map_or_else(|| "–".to_owned(), |sum| state.figure.shown(lang, &sum))
        };
        let years = cost.columns.iter().map(|when| shown(cells.get(when)));
        let whole = Cell::sum(cells.values());
        Line { name, cells: years.chain([shown(Some(&whole))]).collect(), role }
    };
    let mut rows: Vec<Line> = cost
        .rows
        .iter()
        .map(|row| line(bearer(room.session(), ui, &row.who), &row.cells, Role::Plain))
        .collect();
    rows.push(line(w::portfolio_together(lang).to_owned(), &cost.total(), Role::Heading));
    let mut notes = told(room, ui);
    notes.push((w::portfolio_cost_rule(lang).to_owned(), Role::Dim));
    Sheet { heads, rows, notes }
}

/// What a column is called.
pub(super) fn column(lang: Lang, when: When) -> String {
    match when {
        When::Year(year) => year.to_string(),
        When::Undated => w::portfolio_no_date(lang).to_owned(),
    }
}

/// Hours to one decimal: spread over days they seldom come out even.
fn tenths(lang: Lang, sum: &Sum) -> String {
    let [low, high] = [sum.low, sum.high].map(|value| decimal(lang, &value.in_unit(Unit::Kr, 1)));
    if low == high { format!("{low} h") } else { format!("{low}–{high} h") }
}

fn with_unknown(lang: Lang, known: String, sum: &Sum) -> String {
    if sum.unknown.is_empty() {
        known
    } else if sum.high == crate::analysis::exact::Exact::ZERO {
        w::scenario_unknown(lang).to_owned()
    } else {
        w::scenario_plus_unknown(lang, known)
    }
}
