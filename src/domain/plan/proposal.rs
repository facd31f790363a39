//! Plans for proposed changes of the map: made in workshop 4, settled in workshop 2.

use chrono::NaiveDate;

use super::{add, on_the_map, touches_map};
use crate::domain::edit::{Edit, Item, Ref};
use crate::domain::id::{CapabilityId, ProposalId};
use crate::domain::plain::Plain;
use crate::domain::proposal::{Outcome, Proposal};
use crate::domain::refusal::Refusal;
use crate::domain::session::Session;

/// Writes down a proposal, last in the list: about a capability, or about the map as a whole.
///
/// # Errors
/// [`Refusal::Missing`] or [`Refusal::OffTheMap`] for the capability; [`Refusal::Nameless`] without a text from `apply`.
pub fn propose(
    session: &Session,
    about: Option<CapabilityId>,
    text: Plain,
    at: NaiveDate,
) -> Result<Edit, Refusal> {
    if let Some(id) = &about {
        on_the_map(session, id)?;
    }
    let taken = |id: &str| session.proposals.iter().any(|it| it.id.as_str() == id);
    let id = ProposalId::fresh(&format!("f{}", session.proposals.len() + 1), taken);
    let (outcome, answer) = (Outcome::Open, Plain::default());
    let proposal = Proposal { id, about, text, at: Some(at), outcome, answer };
    Ok(add(Item::Proposal(proposal), session.proposals.len()))
}

/// Says what has become of a proposal, or with [`Outcome::Open`] that it is to be settled after all.
///
/// # Errors
/// [`Refusal::Missing`]; [`Refusal::NoReason`] where one is declined without an answer; [`Refusal::Unchanged`].
pub fn settle_proposal(
    session: &Session,
    id: &ProposalId,
    outcome: Outcome,
    answer: Plain,
) -> Result<Edit, Refusal> {
    if outcome == Outcome::Declined && answer.is_empty() {
        return Err(Refusal::NoReason);
    }
    change(session, id, |it| Proposal { outcome, answer, ..it })
}

/// The edit of the map that a proposal asks for, with the proposal as done in the same step; any other edit as it is.
#[must_use]
pub fn as_proposed(session: &Session, id: &ProposalId, edit: Edit) -> Edit {
    let done = settle_proposal(session, id, Outcome::Done, Plain::default());
    match (touches_map(&edit), done, edit) {
        (true, Ok(done), Edit::Batch(mut edits)) => {
            edits.push(done);
            Edit::Batch(edits)
        }
        (true, Ok(done), edit) => Edit::Batch(vec![edit, done]),
        (_, _, edit) => edit,
    }
}

/// Writes a proposal in other words.
///
/// # Errors
/// [`Refusal::Missing`], [`Refusal::Unchanged`]; [`Refusal::Nameless`] without a text from `apply`.
pub fn reword_proposal(session: &Session, id: &ProposalId, text: Plain) -> Result<Edit, Refusal> {
    change(session, id, |it| Proposal { text, ..it })
}

/// The proposals that nothing has become of yet, oldest first.
pub fn open_proposals(session: &Session) -> impl Iterator<Item = &Proposal> {
    session.proposals.iter().filter(|it| it.outcome == Outcome::Open)
}

fn change(
    session: &Session,
    id: &ProposalId,
    change: impl FnOnce(Proposal) -> Proposal,
) -> Result<Edit, Refusal> {
    let found = session.proposals.iter().find(|it| it.id == *id);
    let before = found.ok_or_else(|| Refusal::Missing(Ref::Proposal(id.clone())))?;
    let after = change(before.clone());
    if after == *before { Err(Refusal::Unchanged) } else { Ok(Edit::Change(Item::Proposal(after))) }
}
