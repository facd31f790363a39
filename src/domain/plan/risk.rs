//! Plans for the risks of a choice.

use super::scenario::{change, find};
use crate::domain::edit::Edit;
use crate::domain::id::{ChoiceId, RiskId};
use crate::domain::refusal::Refusal;
use crate::domain::risk::Risk;
use crate::domain::session::Session;

/// An id for a risk that a choice does not have yet: `r1`, `r2` and so on.
///
/// # Errors
/// [`Refusal::Missing`] for the choice.
pub fn fresh_risk(session: &Session, id: &ChoiceId) -> Result<RiskId, Refusal> {
    let choice = find(session, id)?;
    Ok(next(&choice.risks))
}

/// Puts a risk last, or in the place of the one with the same id.
///
/// # Errors
/// [`Refusal::Missing`] for the choice; for the risk from `apply`.
pub fn put_risk(session: &Session, id: &ChoiceId, risk: Risk) -> Result<Edit, Refusal> {
    put_risks(session, id, vec![risk])
}

/// Puts several risks, each as [`put_risk`] does, as one edit.
///
/// # Errors
/// [`Refusal::Missing`] for the choice, [`Refusal::Nothing`] without risks; for the risks from `apply`.
pub fn put_risks(session: &Session, id: &ChoiceId, risks: Vec<Risk>) -> Result<Edit, Refusal> {
    let mut choice = find(session, id)?.clone();
    if risks.is_empty() {
        return Err(Refusal::Nothing);
    }
    for risk in risks {
        match choice.risks.iter_mut().find(|held| held.id == risk.id) {
            Some(held) => *held = risk,
            None => choice.risks.push(risk),
        }
    }
    Ok(change(choice))
}

/// Takes a risk out.
///
/// # Errors
/// [`Refusal::Missing`] for the choice, [`Refusal::Nothing`] where it has no such risk.
pub fn remove_risk(session: &Session, id: &ChoiceId, risk: &RiskId) -> Result<Edit, Refusal> {
    let mut choice = find(session, id)?.clone();
    let before = choice.risks.len();
    choice.risks.retain(|held| held.id != *risk);
    if choice.risks.len() == before { Err(Refusal::Nothing) } else { Ok(change(choice)) }
}

/// The first of `r1`, `r2` … that none of these has.
#[must_use]
pub fn next(risks: &[Risk]) -> RiskId {
    let taken = |id: &str| risks.iter().any(|risk| risk.id.as_str() == id);
    let free = (1..=risks.len() + 1).map(|number| format!("r{number}")).find(|id| !taken(id));
    RiskId::fresh(&free.unwrap_or_default(), taken)
}
