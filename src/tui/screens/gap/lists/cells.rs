//! What stands in the columns of each list.

use crate::analysis::figures::Row;
use crate::analysis::selection::{lacking, leading};
use crate::analysis::target;
use crate::i18n::{column, number, words as w};

use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;
use super::super::super::super::wording::importance::{counted, figure};
use super::super::target as targets;
use super::Kind;

/// A figure of a row.
pub(super) enum Cell {
    /// As text.
    Text(String),
    /// A mean, in its colour.
    Mean(Option<f64>),
}

/// The headings of a list's columns with how wide they are, from left to right.
pub(super) fn heads(room: &Room, ui: &Ui, kind: Kind) -> Vec<(&'static str, u16)> {
    let lang = ui.lang;
    let mean = (w::gap_column_mean(lang), 6);
    let (sd, n) = ((w::gap_column_sd(lang), 5), (w::gap_column_n(lang), 4));
    match kind {
        Kind::Highest | Kind::Lowest | Kind::Important => {
            vec![mean, sd, n, (column(lang, counted(room.session())), 8)]
        }
        Kind::Widest => vec![(w::lists_column_agreement(lang), 8), sd, mean, n],
        Kind::Apart => vec![(w::lists_column_lacking(lang), 7), (w::lists_column_leading(lang), 6), mean, n],
        Kind::Claims => vec![(w::lists_column_claims(lang), 8), n, mean],
        Kind::Targets => vec![(w::targets_column(lang), 7), mean, (w::targets_column_gap(lang), 6)],
        Kind::ToDo => vec![
            (w::lists_column_together(lang), 5),
            (w::targets_column(lang), 7),
            (w::targets_column_gap(lang), 6),
            (w::gap_column_place(lang), 6),
        ],
    }
}

/// What stands in those columns for a row.
pub(super) fn cells(room: &Room, ui: &Ui, kind: Kind, row: &Row) -> Vec<Cell> {
    let (lang, stats) = (ui.lang, &row.stats);
    let mean = || Cell::Mean(stats.mean);
    let sd = || Cell::Text(number(lang, stats.sd, 2));
    let count = |count: u32| Cell::Text(count.to_string());
    match kind {
        Kind::Highest | Kind::Lowest | Kind::Important => {
            vec![mean(), sd(), count(stats.n), Cell::Text(figure(&room.figures, row))]
        }
        Kind::Widest => vec![Cell::Text(number(lang, stats.agreement, 2)), sd(), mean(), count(stats.n)],
        Kind::Apart => vec![count(lacking(row)), count(leading(row)), mean(), count(stats.n)],
        Kind::Claims => vec![count(leading(row)), count(stats.n), mean()],
        Kind::Targets => vec![aim(room, row), mean(), gap(room, ui, row)],
        Kind::ToDo => {
            let judgement = room.session().judgements.get(&row.capability);
            let together = match judgement.and_then(|judgement| judgement.together) {
                Some(true) => w::gap_yes(lang),
                Some(false) => w::gap_no(lang),
                None => "·",
            };
            let place = u32::try_from(row.rank.place).unwrap_or(u32::MAX);
            vec![Cell::Text(together.to_owned()), aim(room, row), gap(room, ui, row), count(place)]
        }
    }
}

fn aim(room: &Room, row: &Row) -> Cell {
    Cell::Text(targets::short(target::target(room.session(), row)))
}

fn gap(room: &Room, ui: &Ui, row: &Row) -> Cell {
    Cell::Text(targets::gap(room, ui, row))
}
