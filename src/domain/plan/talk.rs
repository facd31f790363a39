//! Plans for what comes of talking about a capability: a decision, a pause, a second round, a target.

use super::{goes_back, known, on_the_map, rate_again};
use crate::domain::edit::{Edit, Enrol, Judge};
use crate::domain::id::CapabilityId;
use crate::domain::refusal::Refusal;
use crate::domain::round::{Round, RoundState};
use crate::domain::session::{Judgement, Session, Talk, Target};
use crate::domain::terms::Terms;

/// Writes down what came of talking about a capability, or with `None` that it is to be talked about.
///
/// # Errors
/// [`Refusal::Missing`], [`Refusal::Unchanged`].
pub fn set_talk(session: &Session, id: &CapabilityId, talk: Option<Talk>) -> Result<Edit, Refusal> {
    judge(session, id, |judgement| Judgement { talk, ..judgement })
}

/// Sets the level that a capability is to reach, or with `None` that its area's or the method's holds.
///
/// # Errors
/// [`Refusal::Missing`], [`Refusal::Unchanged`].
pub fn set_target(session: &Session, id: &CapabilityId, target: Option<Target>) -> Result<Edit, Refusal> {
    judge(session, id, |judgement| Judgement { target, ..judgement })
}

/// The newest round, where it rates some capabilities again and nobody has answered in it: it can take more of them.
#[must_use]
pub fn gathering(session: &Session) -> Option<&Round> {
    let fresh =
        |round: &&Round| round.again.is_some() && round.state == RoundState::Open && !round.is_rated();
    session.current_round().filter(fresh)
}

/// Has a capability rated again: in the round that is [`gathering`], or in a new one on these terms, as [`rate_again`]
/// does it. What was said of it before no longer holds.
///
/// # Errors
/// [`Refusal::Taken`] where the round has it already; as [`rate_again`].
pub fn reopen(session: &Session, id: &CapabilityId, terms: Terms) -> Result<Edit, Refusal> {
    let rated = match gathering(session) {
        Some(round) => join(session, round, id)?,
        None => rate_again(session, std::slice::from_ref(id), terms)?,
    };
    Ok(match set_talk(session, id, None) {
        Ok(cleared) => Edit::Batch(vec![cleared, rated]),
        Err(_) => rated,
    })
}

fn join(session: &Session, round: &Round, id: &CapabilityId) -> Result<Edit, Refusal> {
    on_the_map(session, id)?;
    if !goes_back(session, round).skip(1).any(|before| before.place(id).is_some()) {
        return Err(Refusal::NotInRound { round: round.number, capability: id.clone() });
    }
    // A round that has it already refuses by itself.
    Ok(Edit::Enrol(Enrol { round: round.number, capability: id.clone() }))
}

fn judge(
    session: &Session,
    id: &CapabilityId,
    change: impl FnOnce(Judgement) -> Judgement,
) -> Result<Edit, Refusal> {
    known(session, id)?;
    let before = session.judgement(id);
    let judgement = change(before.clone());
    if judgement == before {
        return Err(Refusal::Unchanged);
    }
    Ok(Edit::Judge(Judge { capability: id.clone(), judgement }))
}
