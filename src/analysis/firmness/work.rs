//! The work itself, a column or a row at a time.

use std::cmp::Ordering;
use std::collections::HashMap;

use super::{Firmness, Held, Move, Way, weighs_by_dots};
use crate::analysis::figures::{Cell, Cells, Column, Figures, Row};
use crate::analysis::ranking::{Bands, Contender, Rule};
use crate::domain::id::CapabilityId;
use crate::domain::rating::Level;
use crate::domain::session::Session;

/// What is worked out at the moment, and what of it comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    /// The values of the next column are read.
    Read,
    /// The median of the next row is looked for.
    Medians,
    /// The next of those that are asked is left out.
    LeftOut,
    /// The values of this row are moved.
    Moves(usize),
    /// Everything has been tried.
    Done,
}

/// What each column has put on which row; nothing where importance is counted by hands.
pub(super) fn dots(session: &Session, figures: &Figures) -> Vec<Vec<(usize, u32)>> {
    let rows: HashMap<&CapabilityId, usize> =
        figures.rows.iter().enumerate().map(|(place, row)| (&row.capability, place)).collect();
    let placed = |column: &Column| {
        let own = session.dots.get(&column.respondent).filter(|_| weighs_by_dots(session));
        let own = own.into_iter().flatten().filter_map(|(id, dots)| Some((*rows.get(id)?, u32::from(*dots))));
        own.collect()
    };
    figures.columns.iter().map(placed).collect()
}

impl Held {
    pub(super) fn of(row: &Row) -> Self {
        let as_it_is = Contender { importance: row.importance, mean: row.stats.mean, own: None };
        let n = f64::from(row.stats.n);
        let published = row.released.as_ref().map(|released| released.mean() * n);
        Self {
            as_it_is,
            released: published.is_some(),
            sum: published.unwrap_or_default(),
            n,
            open: row.open.n,
        }
    }

    /// Its mean without a value of this size.
    fn without(&self, value: Option<f64>) -> Option<f64> {
        match value {
            Some(_) if self.open == 1 && !self.released => None,
            Some(value) if !self.released => Some((self.sum - value) / (self.n - 1.0)),
            Some(_) | None => self.as_it_is.mean,
        }
    }
}

impl Firmness {
    /// The next piece of work; gives back how many values were looked at.
    pub(super) fn advance(&mut self, cells: &Cells<'_>) -> usize {
        match self.phase {
            Phase::Read => self.read(cells),
            Phase::Medians => self.median(),
            Phase::LeftOut => self.leave_out(),
            Phase::Moves(row) => self.move_values(row),
            Phase::Done => 0,
        }
    }

    fn read(&mut self, cells: &Cells<'_>) -> usize {
        let column = self.values.len();
        let value = |row| match cells.at(row, column) {
            Cell::Value { mean, .. } => Some(mean),
            Cell::DontKnow | Cell::Hidden | Cell::NotRated => None,
        };
        let values: Vec<Option<f64>> = (0..self.rows.len()).map(value).collect();
        for (held, value) in self.rows.iter_mut().zip(&values).filter(|(held, _)| !held.released) {
            held.sum += value.unwrap_or_default();
        }
        self.values.push(values);
        if self.values.len() == self.dots.len() {
            self.phase = Phase::Medians;
        }
        self.rows.len()
    }

    fn median(&mut self) -> usize {
        let row = self.scratch.len();
        let Some(held) = self.rows.get(row) else { return 0 };
        let mean = if held.released {
            held.as_it_is.mean
        } else {
            middle(self.values.iter().filter_map(|column| *column.get(row)?).collect())
        };
        self.scratch.push(Contender { mean, ..held.as_it_is });
        if self.scratch.len() == self.rows.len() {
            self.rank_by_medians();
            self.phase = Phase::LeftOut;
        }
        // Finding the middle looks at every value a few times.
        3 * self.values.len()
    }

    fn rank_by_medians(&mut self) {
        let mut order: Vec<usize> = (0..self.scratch.len()).collect();
        order.sort_by(against(&self.rule, &self.bands, &self.scratch));
        let mut places = vec![0; order.len()];
        for (place, row) in (1..).zip(order) {
            if let Some(held) = places.get_mut(row) {
                *held = place;
            }
        }
        for member in &mut self.members {
            member.median = places.get(member.row).copied();
        }
    }

    fn leave_out(&mut self) -> usize {
        let Some(column) = self.asked.get(self.tried).copied() else { return 0 };
        let (Some(values), Some(dots)) = (self.values.get(column), self.dots.get(column)) else { return 0 };
        self.scratch.clear();
        self.scratch.extend(
            self.rows
                .iter()
                .zip(values)
                .map(|(held, value)| Contender { mean: held.without(*value), ..held.as_it_is }),
        );
        for (row, dots) in dots {
            if let Some(held) = self.scratch.get_mut(*row) {
                held.importance = held.importance.saturating_sub(*dots);
            }
        }
        let bands = self.rule.bands(&self.scratch);
        let against = against(&self.rule, &bands, &self.scratch);
        let mut order: Vec<usize> = (0..self.scratch.len()).collect();
        let last = self.members.len().saturating_sub(1);
        let last = *order.select_nth_unstable_by(last, &against).1;
        for member in self.members.iter_mut().filter(|member| against(&member.row, &last).is_gt()) {
            member.left_out += 1;
        }
        self.tried += 1;
        if self.tried == self.asked.len() {
            self.phase = Phase::Moves(0);
        }
        // Counting anew, finding the last of the top: a row costs about as much as eight values.
        8 * self.rows.len()
    }

    fn move_values(&mut self, row: usize) -> usize {
        let edge = self.members.len();
        let place = self.places.get(row).copied().unwrap_or_default();
        let inside = place < edge;
        // The one it must stay before, or get before.
        let rival = if inside { self.order.get(edge) } else { self.order.get(edge.saturating_sub(1)) };
        let rival = rival.and_then(|rival| Some((*rival, self.rows.get(*rival)?.as_it_is)));
        if let (Some(held), Some((rival, other))) = (self.rows.get(row), rival) {
            let hit = if inside { self.members.get_mut(place) } else { self.members.last_mut() };
            let Some(hit) = hit else { return 0 };
            for (column, value) in self.values.iter().enumerate() {
                let Some(value) = value.get(row).copied().flatten() else { continue };
                for (way, moved) in moves(value) {
                    self.moves += 1;
                    let mean = Some((held.sum + moved - value) / held.n);
                    let moved = Contender { mean, ..held.as_it_is };
                    let order = self.rule.compare(&self.bands, &moved, &other).then(row.cmp(&rival));
                    if order.is_lt() != inside {
                        hit.moves += 1;
                        hit.by.get_or_insert(Move { row, column, way });
                    }
                }
            }
        }
        self.phase = Phase::Moves(row + 1);
        if row + 1 == self.rows.len() {
            self.phase = Phase::Done;
            self.values = Vec::new();
        }
        2 * self.dots.len()
    }
}

/// Which of two rows comes first, map order at the last.
fn against<'a>(
    rule: &'a Rule,
    bands: &'a Bands,
    rows: &'a [Contender],
) -> impl Fn(&usize, &usize) -> Ordering + 'a {
    |a, b| match (rows.get(*a), rows.get(*b)) {
        (Some(first), Some(second)) => rule.compare(bands, first, second).then(a.cmp(b)),
        (None, _) | (_, None) => a.cmp(b),
    }
}

/// Where a value can go in one move, as far as it goes anywhere.
fn moves(value: f64) -> impl Iterator<Item = (Way, f64)> {
    let highest = Level::ALL.map(|level| f64::from(level.get())).into_iter().fold(0.0, f64::max);
    let ways = [(Way::Up, (value + 1.0).min(highest)), (Way::Down, (value - 1.0).max(0.0))];
    ways.into_iter().filter(move |(_, moved)| (moved - value).abs() > f64::EPSILON)
}

/// The median; `None` of no values.
fn middle(mut values: Vec<f64>) -> Option<f64> {
    let upper = values.len() / 2;
    let even = values.len().is_multiple_of(2);
    if values.is_empty() {
        return None;
    }
    let (below, upper, _) = values.select_nth_unstable_by(upper, f64::total_cmp);
    let lower = below.iter().copied().max_by(f64::total_cmp).filter(|_| even);
    Some(lower.map_or(*upper, |lower| f64::midpoint(lower, *upper)))
}
