//! The cells of the figures: what each respondent has said of each capability, and where that is from.
//!
//! Which rounds count is found out once for all cells that are asked for.

use super::count::{self, Chain};
use super::{Column, Figures, answers, standing};
use crate::domain::session::Session;

/// What one respondent has said of one capability.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell {
    /// The mean of its raters' levels.
    Value {
        /// 0 to 4.
        mean: f64,
        /// Ballots with a level.
        raters: u16,
    },
    /// Somebody said "don't know" and nobody gave a level.
    DontKnow,
    /// Answered, but not to be shown before the reveal.
    Hidden,
    /// Nobody has said anything.
    NotRated,
}

/// The cells of the figures of a round.
pub struct Cells<'a> {
    figures: &'a Figures,
    chain: Chain<'a>,
}

impl<'a> Cells<'a> {
    pub(super) fn of(figures: &'a Figures, session: &'a Session) -> Self {
        Self { figures, chain: count::chain(session, figures.round) }
    }

    /// The number of the round in view.
    #[must_use]
    pub fn round(&self) -> u16 {
        self.figures.round
    }

    /// What the respondent of a column has said of the capability of a row.
    ///
    /// While the round that rates it is closed, a row only tells how many have answered: its first cells are hidden ones
    /// and the others not rated, whoever has answered. Beside the progress of everybody by name, cells by letter would
    /// tell the letters.
    #[must_use]
    pub fn at(&self, row: usize, column: usize) -> Cell {
        if self.figures.is_hidden(row) {
            return self.packed(row, column);
        }
        let (Some(row), Some(column)) = (self.figures.rows.get(row), self.figures.columns.get(column)) else {
            return Cell::NotRated;
        };
        let own = answers(self.chain.own, &column.ballots, row.place);
        let answers = standing(&self.chain, row, column, own);
        match answers.value() {
            Some(mean) => Cell::Value { mean, raters: u16::try_from(answers.raters()).unwrap_or(u16::MAX) },
            None if answers.any() => Cell::DontKnow,
            None => Cell::NotRated,
        }
    }

    /// Whether a cell shows what its respondent said in an earlier round, for want of an answer in this one.
    #[must_use]
    pub fn is_carried(&self, row: usize, column: usize) -> bool {
        let (Some(row), Some(column)) = (self.figures.rows.get(row), self.figures.columns.get(column)) else {
            return false;
        };
        let own = answers(self.chain.own, &column.ballots, row.place);
        !own.any() && standing(&self.chain, row, column, own).any()
    }

    /// Whether sealed answers may belong to a row that no published mean holds: they are left out of what is shown.
    #[must_use]
    pub fn is_held_back(&self, row: usize) -> bool {
        let Some(row) = self.figures.rows.get(row).filter(|row| row.released.is_none()) else { return false };
        let earlier = self.chain.earlier.iter().copied().zip(&row.earlier);
        let rated = self.chain.own.into_iter().zip([&row.place]).chain(earlier);
        rated.into_iter().any(|(round, place)| place.is_some() && round.sealed_count() > 0)
    }

    fn packed(&self, row: usize, column: usize) -> Cell {
        let shown = |column: &&Column| self.figures.shows(column);
        let own = self.figures.columns.get(column).filter(shown);
        let before = self.figures.columns.iter().take(column).filter(shown).count();
        if own.is_some() && before < self.figures.answered_on(row) { Cell::Hidden } else { Cell::NotRated }
    }
}
