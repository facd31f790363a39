//! Sharing a sum of whole kronor among those who take part, so that the parts add up to the sum.
//!
//! Largest remainder (A. Hamilton's method of apportionment, 1792): everyone gets the whole kronor of their exact part, and the kronor left over go
//! one each to the largest remainders, to the first in order where remainders are equal. No part is a krona or more from
//! its exact value. Two sums are shared each by itself, so that a part of the higher sum can in rare cases be one krona
//! below the part of the lower.

use super::participants::participants;
use crate::domain::choice::{Choice, SharedBy, Units};
use crate::domain::id::RespondentId;
use crate::domain::respondent::Respondent;
use crate::domain::session::Session;

/// A sum shared among participants.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shares {
    /// What is shared, whole kronor.
    pub sum: u64,
    /// All weights together.
    pub weights: u64,
    /// The parts, in the order of the participants. Empty where nobody has a weight: then the sum stays unshared.
    pub parts: Vec<Part>,
    /// Participants without a weight, who get no part.
    pub without: Vec<RespondentId>,
}

/// One participant's part.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Whose.
    pub respondent: RespondentId,
    /// Its inhabitants, share or use, more than 0; 1 for everyone where all pay the same.
    pub weight: u64,
    /// Whose inhabitants these are, where it is a unit that counts those of its owners.
    pub through: Vec<RespondentId>,
    /// Its share of all weights, above 0 up to 1.
    pub share: f64,
    /// Its part of the sum in whole kronor.
    pub kronor: u64,
}

/// Shares `sum` kronor among those who take part in a choice, by its own rule. Those set aside are passed over; those
/// without a weight are listed apart.
#[must_use]
pub fn shares(session: &Session, choice: &Choice, sum: u64) -> Shares {
    let mut shares = Shares { sum, ..Shares::default() };
    for respondent in participants(session, choice) {
        let (weight, through) = weight(session, choice, respondent);
        let respondent = respondent.id.clone();
        if weight == 0 {
            shares.without.push(respondent);
        } else {
            shares.parts.push(Part { respondent, weight, through, share: 0.0, kronor: 0 });
        }
    }
    let weights: Vec<u64> = shares.parts.iter().map(|part| part.weight).collect();
    shares.weights = weights.iter().sum();
    for (part, kronor) in shares.parts.iter_mut().zip(divide(sum, &weights)) {
        part.kronor = kronor;
        part.share = ratio(part.weight, shares.weights);
    }
    shares
}

/// Those who share a unit and could count for it: known to have inhabitants, and not taking part themselves.
#[must_use]
pub fn counted_for<'a>(session: &'a Session, choice: &Choice, unit: &Respondent) -> Vec<&'a Respondent> {
    let owners = unit.shared_by.iter().filter_map(|id| session.respondent(id));
    owners
        .filter(|owner| owner.inhabitants.is_some_and(|it| it > 0) && !choice.takes_part(&owner.id))
        .collect()
}

/// Divides a sum in proportion to weights, by largest remainder. All parts are 0 where all weights are.
#[must_use]
pub fn divide(sum: u64, weights: &[u64]) -> Vec<u64> {
    let all: u128 = weights.iter().map(|weight| u128::from(*weight)).sum();
    if all == 0 {
        return vec![0; weights.len()];
    }
    let exact = weights.iter().map(|weight| u128::from(sum) * u128::from(*weight));
    let (mut parts, mut remainders) = (Vec::with_capacity(weights.len()), Vec::with_capacity(weights.len()));
    for (index, exact) in exact.enumerate() {
        parts.push(u64::try_from(exact / all).unwrap_or(sum));
        remainders.push((exact % all, index));
    }
    remainders.sort_by(|(a, _), (b, _)| b.cmp(a));
    let left = sum - parts.iter().sum::<u64>();
    for (_, index) in remainders.into_iter().take(usize::try_from(left).unwrap_or(usize::MAX)) {
        if let Some(part) = parts.get_mut(index) {
            *part += 1;
        }
    }
    parts
}

impl Shares {
    /// What one has to pay; 0 without a part.
    #[must_use]
    pub fn of(&self, respondent: &RespondentId) -> u64 {
        self.parts.iter().find(|part| part.respondent == *respondent).map_or(0, |part| part.kronor)
    }

    /// Each part over years whose sums add up to the whole: each year is divided in proportion to what is left of the
    /// parts, so that both years and parts add up. A part for each participant, with a figure for each year.
    #[must_use]
    pub fn over(&self, years: &[u64]) -> Vec<Vec<u64>> {
        let mut left: Vec<u64> = self.parts.iter().map(|part| part.kronor).collect();
        let mut out = vec![Vec::with_capacity(years.len()); left.len()];
        for year in years {
            let parts = divide(*year, &left);
            for ((left, paid), part) in left.iter_mut().zip(&mut out).zip(parts) {
                *left = left.saturating_sub(part);
                paid.push(part);
            }
        }
        out
    }
}

/// What somebody's part is counted by, and whose inhabitants those are where they are others'.
fn weight(session: &Session, choice: &Choice, respondent: &Respondent) -> (u64, Vec<RespondentId>) {
    let sharing = &choice.sharing;
    let own = |weight: Option<&u32>| (weight.copied().map_or(0, u64::from), Vec::new());
    match sharing.by {
        SharedBy::Equally => (1, Vec::new()),
        SharedBy::Own => own(sharing.own.get(&respondent.id)),
        SharedBy::Usage => own(sharing.usage.get(&respondent.id)),
        SharedBy::Inhabitants => match (respondent.inhabitants.filter(|it| *it > 0), sharing.units) {
            (None, Units::Owners) => {
                let owners = counted_for(session, choice, respondent);
                let all = owners.iter().filter_map(|owner| owner.inhabitants).map(u64::from).sum();
                (all, owners.into_iter().map(|owner| owner.id.clone()).collect())
            }
            (inhabitants, Units::Apart | Units::Owners) => own(inhabitants.as_ref()),
        },
    }
}

#[expect(clippy::cast_precision_loss, reason = "65 536 respondents of 2^32 stay below 2^53")]
fn ratio(part: u64, all: u64) -> f64 {
    part as f64 / all as f64
}

#[cfg(test)]
mod tests;
