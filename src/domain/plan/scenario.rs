//! Plans for workshop 5: what a choice is about, which scenario, who joins, and the pilot.

use chrono::NaiveDate;

use super::{add, on_the_map};
use crate::domain::choice::Choice;
use crate::domain::edit::{Edit, Item, Ref};
use crate::domain::id::{ChoiceId, PilotId, RespondentId};
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
    let choice = Choice {
        id: ChoiceId::fresh(subject.as_str(), taken),
        subject,
        scenario: None,
        reason: Plain::default(),
        participants: Vec::new(),
        lead: None,
        pilot: None,
        start: None,
    };
    Ok(add(Item::Choice(choice), session.choices.len()))
}

/// Sets the scenario, or takes it away.
///
/// # Errors
/// [`Refusal::Missing`]; [`Refusal::NoScenario`] from `apply`.
pub fn set_scenario(session: &Session, id: &ChoiceId, scenario: Option<u8>) -> Result<Edit, Refusal> {
    Ok(change(Choice { scenario, ..find(session, id)?.clone() }))
}

/// Sets who joins; a lead that no longer does leads no longer.
///
/// # Errors
/// [`Refusal::Missing`]; for respondents from `apply`.
pub fn set_participants(
    session: &Session,
    id: &ChoiceId,
    participants: Vec<RespondentId>,
) -> Result<Edit, Refusal> {
    let before = find(session, id)?;
    let lead = before.lead.clone().filter(|lead| participants.contains(lead));
    Ok(change(Choice { participants, lead, ..before.clone() }))
}

/// Sets who leads, or nobody.
///
/// # Errors
/// [`Refusal::Missing`]; [`Refusal::LeadAbsent`] from `apply`.
pub fn set_lead(session: &Session, id: &ChoiceId, lead: Option<RespondentId>) -> Result<Edit, Refusal> {
    Ok(change(Choice { lead, ..find(session, id)?.clone() }))
}

/// Copies a pilot template of the method into a choice; its scenario comes along where none is chosen yet.
///
/// # Errors
/// [`Refusal::Missing`] for the choice, [`Refusal::OutOfRange`] for the template.
pub fn adopt_pilot(session: &Session, id: &ChoiceId, template: &PilotId) -> Result<Edit, Refusal> {
    let before = find(session, id)?;
    let found = session.method.pilots.iter().find(|pilot| pilot.id == *template);
    let unknown = || Refusal::OutOfRange { what: "a pilot template", value: template.to_string() };
    let pilot = found.ok_or_else(unknown)?;
    let scenario = before.scenario.or(Some(pilot.scenario));
    Ok(change(Choice { scenario, pilot: Some(pilot.clone()), ..before.clone() }))
}

/// Sets day 0 of the pilot, or leaves it open.
///
/// # Errors
/// [`Refusal::Missing`].
pub fn set_start(session: &Session, id: &ChoiceId, start: Option<NaiveDate>) -> Result<Edit, Refusal> {
    Ok(change(Choice { start, ..find(session, id)?.clone() }))
}

fn change(choice: Choice) -> Edit {
    Edit::Change(Item::Choice(choice))
}

fn find<'a>(session: &'a Session, id: &ChoiceId) -> Result<&'a Choice, Refusal> {
    let found = session.choices.iter().find(|choice| choice.id == *id);
    found.ok_or_else(|| Refusal::Missing(Ref::Choice(id.clone())))
}
