//! Plans for workshop 5: what a choice is about, which scenario and who joins.

use chrono::NaiveDate;

use super::{add, on_the_map};
use crate::domain::choice::{Choice, Commitment, Expected, Stance};
use crate::domain::edit::{Edit, Item, Ref};
use crate::domain::id::{ChoiceId, RespondentId};
use crate::domain::method::Subject;
use crate::domain::plain::Plain;
use crate::domain::refusal::Refusal;
use crate::domain::session::Session;

/// Takes up a capability or category for a choice of scenario, last in order.
///
/// # Errors
/// [`Refusal::Taken`] with the choice that is about it already; [`Refusal::Missing`] or [`Refusal::OffTheMap`].
pub fn choose(session: &Session, subject: Subject) -> Result<Edit, Refusal> {
    match &subject {
        Subject::Capability(id) => drop(on_the_map(session, id)?),
        Subject::Category(id) if session.map.category(id).is_none() => {
            return Err(Refusal::Missing(Ref::Category(id.clone())));
        }
        Subject::Category(_) => {}
    }
    if let Some(choice) = session.choices.iter().find(|choice| choice.subject == subject) {
        return Err(Refusal::Taken(Ref::Choice(choice.id.clone())));
    }
    let taken = |id: &str| session.choices.iter().any(|choice| choice.id.as_str() == id);
    let choice = Choice::about(ChoiceId::fresh(subject.as_str(), taken), subject);
    Ok(add(Item::Choice(choice.into()), session.choices.len()))
}

/// Sets the scenario, or takes it away. What was answered before any was chosen counts for the first that is; answers to
/// another scenario are kept and not counted, since each one joins scenario by scenario.
///
/// # Errors
/// [`Refusal::Missing`]; [`Refusal::NoScenario`] from `apply`.
pub fn set_scenario(session: &Session, id: &ChoiceId, scenario: Option<u8>) -> Result<Edit, Refusal> {
    let mut choice = find(session, id)?.clone();
    take_along(&mut choice, scenario);
    choice.scenario = scenario;
    Ok(change(choice))
}

/// Sets what one respondent has answered to the chosen scenario, or with `None` that it has not answered. Whoever led
/// before joins where somebody else leads now.
///
/// # Errors
/// [`Refusal::Missing`]; for the respondent from `apply`.
pub fn commit(
    session: &Session,
    id: &ChoiceId,
    respondent: &RespondentId,
    answer: Option<Answer>,
) -> Result<Edit, Refusal> {
    let mut choice = find(session, id)?.clone();
    let scenario = choice.scenario;
    if answer.as_ref().is_some_and(|answer| answer.stance == Stance::Leads) {
        let leads = |it: &&mut Commitment| it.scenario == scenario && it.stance == Stance::Leads;
        choice.commitments.iter_mut().filter(leads).for_each(|it| it.stance = Stance::Joins);
    }
    let own = |it: &Commitment| it.scenario == scenario && it.respondent == *respondent;
    let place = choice.commitments.iter().position(own);
    let new = answer.map(|answer| Commitment {
        respondent: respondent.clone(),
        scenario,
        stance: answer.stance,
        at: answer.at,
        said_by: answer.said_by,
    });
    match (place.and_then(|place| choice.commitments.get_mut(place)), new) {
        (Some(held), Some(new)) if *held == new => return Err(Refusal::Unchanged),
        (Some(held), Some(new)) => *held = new,
        (Some(_), None) => choice.commitments.retain(|it| !own(it)),
        (None, Some(new)) => choice.commitments.push(new),
        (None, None) => return Err(Refusal::Unchanged),
    }
    Ok(change(choice))
}

/// Sets who joins the chosen scenario: a yes given `at` this day for these, no answer for whoever had said yes and is not
/// among them. All other answers stay as they are.
///
/// # Errors
/// [`Refusal::Missing`]; for respondents from `apply`.
pub fn set_participants(
    session: &Session,
    id: &ChoiceId,
    participants: &[RespondentId],
    at: Option<NaiveDate>,
) -> Result<Edit, Refusal> {
    let mut choice = find(session, id)?.clone();
    let scenario = choice.scenario;
    choice.commitments.retain(|it| {
        it.scenario != scenario || (it.stance.takes_part() == participants.contains(&it.respondent))
    });
    for respondent in participants {
        if !choice.takes_part(respondent) {
            choice.commitments.push(Commitment {
                respondent: respondent.clone(),
                scenario,
                stance: Stance::Joins,
                at,
                said_by: Plain::default(),
            });
        }
    }
    Ok(change(choice))
}

/// Sets who of those that join leads, or that nobody does.
///
/// # Errors
/// [`Refusal::Missing`] for the choice, or for the respondent where it does not join.
pub fn set_lead(session: &Session, id: &ChoiceId, lead: Option<&RespondentId>) -> Result<Edit, Refusal> {
    let mut choice = find(session, id)?.clone();
    let scenario = choice.scenario;
    if let Some(lead) = lead.filter(|lead| !choice.takes_part(lead)) {
        return Err(Refusal::Missing(Ref::Respondent(lead.clone())));
    }
    let takes_part = |it: &&mut Commitment| it.scenario == scenario && it.stance.takes_part();
    for it in choice.commitments.iter_mut().filter(takes_part) {
        it.stance = if Some(&it.respondent) == lead { Stance::Leads } else { Stance::Joins };
    }
    Ok(change(choice))
}

/// Sets how many organisations a choice takes at least, or with `None` that the scenario says so.
///
/// # Errors
/// [`Refusal::Missing`]; [`Refusal::OutOfRange`] for 0 from `apply`.
pub fn set_least(session: &Session, id: &ChoiceId, least: Option<u16>) -> Result<Edit, Refusal> {
    Ok(change(Choice { least, ..find(session, id)?.clone() }))
}

/// Sets what the group expects of a choice.
///
/// # Errors
/// [`Refusal::Missing`].
pub fn set_expected(session: &Session, id: &ChoiceId, expected: Expected) -> Result<Edit, Refusal> {
    Ok(change(Choice { expected, ..find(session, id)?.clone() }))
}

/// What somebody answers to the question whether one joins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The answer.
    pub stance: Stance,
    /// When.
    pub at: Option<NaiveDate>,
    /// Who said so.
    pub said_by: Plain,
}

/// Answers that were given before any scenario was chosen become answers to the first one, where none is there yet.
pub(super) fn take_along(choice: &mut Choice, scenario: Option<u8>) {
    let first = choice.scenario.is_none() && choice.commitments.iter().all(|it| it.scenario.is_none());
    if first {
        choice.commitments.iter_mut().for_each(|it| it.scenario = scenario);
    }
}

pub(super) fn change(choice: Choice) -> Edit {
    Edit::Change(Item::Choice(choice.into()))
}

pub(super) fn find<'a>(session: &'a Session, id: &ChoiceId) -> Result<&'a Choice, Refusal> {
    let found = session.choices.iter().find(|choice| choice.id == *id);
    found.ok_or_else(|| Refusal::Missing(Ref::Choice(id.clone())))
}
