//! What must hold for a pilot plan: milestones run forwards, rows name milestones that exist, amounts are amounts.

use crate::domain::id::MilestoneId;
use crate::domain::method::{Amount, Milestone, Pilot};
use crate::domain::refusal::{Refusal, Unsound};

/// Whether the plan of a pilot is sound.
///
/// # Errors
/// [`Refusal::Unsound`] with the first thing that is not.
pub fn pilot(pilot: &Pilot) -> Result<(), Refusal> {
    for (index, milestone) in pilot.milestones.iter().enumerate() {
        if milestone.to < milestone.from {
            return Err(Refusal::Unsound(Unsound::EndsEarly(milestone.id.to_string())));
        }
        if pilot.milestones.iter().take(index).any(|before| before.id == milestone.id) {
            return Err(Refusal::Unsound(Unsound::Twice(milestone.id.to_string())));
        }
        waiting(pilot, milestone)?;
    }
    for row in &pilot.budget {
        let known = |phase: &&MilestoneId| pilot.milestones.iter().any(|milestone| milestone.id == **phase);
        if let Some(phase) = row.phase.as_ref().filter(|phase| !known(phase)) {
            return Err(Refusal::Unsound(Unsound::NoPhase(phase.to_string())));
        }
        if !is_amount(row.amount) {
            return Err(Refusal::Unsound(Unsound::Amount(format!("{:?}", row.amount))));
        }
        if row.year == 0 {
            return Err(Refusal::OutOfRange { what: "a budget year", value: "0".to_owned() });
        }
    }
    Ok(())
}

/// What a milestone waits for is there, and does not wait for it in turn.
fn waiting(pilot: &Pilot, milestone: &Milestone) -> Result<(), Refusal> {
    let mut asked: Vec<&MilestoneId> = Vec::new();
    let mut ahead: Vec<&MilestoneId> = milestone.after.iter().collect();
    while let Some(id) = ahead.pop() {
        if *id == milestone.id {
            return Err(Refusal::Unsound(Unsound::Circle(milestone.id.to_string())));
        }
        if asked.contains(&id) {
            continue;
        }
        asked.push(id);
        let found = pilot.milestones.iter().find(|other| other.id == *id);
        let missing = || Refusal::Unsound(Unsound::NoPhase(id.to_string()));
        ahead.extend(&found.ok_or_else(missing)?.after);
    }
    Ok(())
}

/// Whether figures are finite, not negative, of bounded size, and a range does not run backwards.
#[must_use]
pub fn is_amount(amount: Amount) -> bool {
    let fits = |value: f64| (0.0..=1e9).contains(&value);
    match amount {
        Amount::Exactly(value) => fits(value),
        Amount::Range(low, high) => fits(low) && fits(high) && low <= high,
        Amount::Workshops { count, hours } => fits(count) && fits(hours) && fits(count * hours),
        Amount::Unknown => true,
    }
}
