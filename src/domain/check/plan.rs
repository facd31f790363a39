//! What must hold for a pilot plan: milestones run forwards, rows name milestones that exist, amounts are amounts.

use crate::domain::id::MilestoneId;
use crate::domain::method::{Amount, Milestone, Pilot};
use crate::domain::refusal::{Refusal, Unsound};
use crate::domain::text::Text;

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
    // What has been come to, each with the place here of what waits for it.
    let mut asked: Vec<(&Milestone, usize)> = vec![(milestone, 0)];
    let mut at = 0;
    while let Some((waits, _)) = asked.get(at).copied() {
        for id in &waits.after {
            if *id == milestone.id {
                return Err(Refusal::Unsound(Unsound::Circle(circle(&asked, at))));
            }
            if asked.iter().any(|(other, _)| other.id == *id) {
                continue;
            }
            let found = pilot.milestones.iter().find(|other| other.id == *id);
            let missing = || Refusal::Unsound(Unsound::NoPhase(id.to_string()));
            asked.push((found.ok_or_else(missing)?, at));
        }
        at += 1;
    }
    Ok(())
}

/// The names on the way from the first to the one at this place.
fn circle(asked: &[(&Milestone, usize)], last: usize) -> Vec<Text> {
    let (mut names, mut at) = (Vec::new(), last);
    while let Some((milestone, before)) = asked.get(at) {
        names.push(milestone.name.clone());
        if at == 0 {
            break;
        }
        at = *before;
    }
    names.reverse();
    names
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
