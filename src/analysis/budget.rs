//! What a pilot costs: ranges added as ranges, per year and in all, for the organisations that take part.
//!
//! Low adds to low and high to high. What is not known is never counted as nothing: its row is named beside the total it
//! is missing from. Three kinds of hours are kept apart, because they answer different questions:
//!
//! - *per organisation*: what each one must set aside: its own rows, and every workshop, since everyone sits in it;
//! - *once*: hours for the pilot as a whole, whoever gives them;
//! - *in all*: the first times the number of organisations, and the second.
//!
//! Costs in tkr are for all participants together: a row for each organisation is multiplied by their number. A workshop
//! is hours; a row that gives one as a cost says nothing of its price, which counts as not known.

use std::collections::BTreeMap;

use crate::domain::method::{Amount, BudgetRow, CostKind, Per};

/// The totals of a pilot.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Budget {
    /// For how many organisations.
    pub organisations: u32,
    /// Over all years.
    pub whole: Totals,
    /// Each year that has a row, in order.
    pub years: Vec<(u8, Totals)>,
}

/// Totals by kind.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Totals {
    /// Hours that each organisation gives.
    pub hours_per_organisation: Range,
    /// Hours given once for the whole pilot.
    pub hours_once: Range,
    /// Hours of all organisations together, those given once included.
    pub hours: Range,
    /// Bought work for all organisations together, in thousands of kronor.
    pub external_tkr: Range,
    /// Other costs for all organisations together, in thousands of kronor.
    pub other_tkr: Range,
}

/// A total between two figures, and what is missing from it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Range {
    /// At least.
    pub low: f64,
    /// At most.
    pub high: f64,
    /// Indices of the rows that belong here but whose amount is not known, in order.
    pub unknown: Vec<usize>,
}

/// Adds up the rows of a pilot's budget for so many organisations. With one organisation the costs are those of the
/// template; with none, rows for each organisation cost nothing.
#[must_use]
pub fn budget(rows: &[BudgetRow], organisations: u32) -> Budget {
    let mut whole = Totals::default();
    let mut years: BTreeMap<u8, Totals> = BTreeMap::new();
    for (index, row) in rows.iter().enumerate() {
        whole.add(index, row, organisations);
        years.entry(row.year).or_default().add(index, row, organisations);
    }
    Budget { organisations, whole, years: years.into_iter().collect() }
}

/// What a row comes to when it is paid once, low and high in the unit of its kind; `None` where that is not known.
#[must_use]
pub fn amount(row: &BudgetRow) -> Option<(f64, f64)> {
    match (row.amount, row.kind) {
        (Amount::Exactly(value), _) => Some((value, value)),
        (Amount::Range(low, high), _) => Some((low, high)),
        (Amount::Workshops { count, hours }, CostKind::Hours) => Some((count * hours, count * hours)),
        (Amount::Workshops { .. }, CostKind::External | CostKind::Other) | (Amount::Unknown, _) => None,
    }
}

/// How often a row is paid: once, or once for each organisation. A workshop's hours are given by each organisation.
#[must_use]
pub fn paid_by(row: &BudgetRow) -> Per {
    match (row.amount, row.kind) {
        (Amount::Workshops { .. }, CostKind::Hours) => Per::Organisation,
        (Amount::Workshops { .. }, CostKind::External | CostKind::Other)
        | (Amount::Exactly(_) | Amount::Range(..) | Amount::Unknown, _) => row.per,
    }
}

impl Totals {
    /// What the participants have to share, low and high in whole kronor: the external cost.
    #[must_use]
    pub fn shared_kronor(&self) -> (u64, u64) {
        (kronor(self.external_tkr.low), kronor(self.external_tkr.high))
    }

    fn add(&mut self, index: usize, row: &BudgetRow, organisations: u32) {
        let amount = amount(row);
        let times = match paid_by(row) {
            Per::Organisation => organisations,
            Per::Once => 1,
        };
        match row.kind {
            CostKind::Hours => {
                self.hours.add(index, amount, times);
                match paid_by(row) {
                    Per::Organisation => self.hours_per_organisation.add(index, amount, 1),
                    Per::Once => self.hours_once.add(index, amount, 1),
                }
            }
            CostKind::External => self.external_tkr.add(index, amount, times),
            CostKind::Other => self.other_tkr.add(index, amount, times),
        }
    }
}

impl Range {
    /// Whether nothing belongs here.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.high <= 0.0 && self.unknown.is_empty()
    }

    fn add(&mut self, index: usize, amount: Option<(f64, f64)>, times: u32) {
        match amount {
            Some((low, high)) => {
                self.low += low * f64::from(times);
                self.high += high * f64::from(times);
            }
            None => self.unknown.push(index),
        }
    }
}

/// Thousands of kronor as whole kronor.
fn kronor(tkr: f64) -> u64 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to what fits")]
    let kronor = (tkr * 1_000.0).round().clamp(0.0, 1e15) as u64;
    kronor
}

#[cfg(test)]
mod tests;
