//! What must hold for a choice of collaboration: whom it names is there, nobody answers twice, nothing waits for itself.

use crate::domain::choice::{Choice, Sharing, Stance};
use crate::domain::edit::Ref;
use crate::domain::id::ChoiceId;
use crate::domain::method::Subject;
use crate::domain::refusal::{Refusal, Unsound};
use crate::domain::session::Session;

use super::{plan, present};

pub(super) fn choice(session: &Session, it: &Choice) -> Result<(), Refusal> {
    match &it.subject {
        Subject::Capability(id) => present(session.map.capability(id), || Ref::Capability(id.clone()))?,
        Subject::Category(id) => present(session.map.category(id), || Ref::Category(id.clone()))?,
    }
    if let Some(number) = it.scenario.filter(|number| session.method.scenario(*number).is_none()) {
        return Err(Refusal::NoScenario(number));
    }
    commitments(session, it)?;
    if it.least == Some(0) {
        let value = "0".to_owned();
        return Err(Refusal::OutOfRange { what: "the number of organisations that it takes", value });
    }
    waiting(session, it)?;
    sharing(session, &it.sharing)?;
    it.pilot.as_ref().map_or(Ok(()), plan::pilot)?;
    risks(it)
}

/// Each respondent answers once for each scenario, and one at most leads it.
fn commitments(session: &Session, it: &Choice) -> Result<(), Refusal> {
    for (index, answer) in it.commitments.iter().enumerate() {
        let id = &answer.respondent;
        present(session.respondent(id), || Ref::Respondent(id.clone()))?;
        if let Some(number) = answer.scenario.filter(|number| session.method.scenario(*number).is_none()) {
            return Err(Refusal::NoScenario(number));
        }
        let mut before = it.commitments.iter().take(index).filter(|other| other.scenario == answer.scenario);
        if before.clone().any(|other| other.respondent == *id) {
            return Err(Refusal::Taken(Ref::Respondent(id.clone())));
        }
        if answer.stance == Stance::Leads && before.any(|other| other.stance == Stance::Leads) {
            return Err(Refusal::TwoLeads(id.clone()));
        }
    }
    Ok(())
}

/// What a choice waits for is there, and does not wait for it in turn.
fn waiting(session: &Session, it: &Choice) -> Result<(), Refusal> {
    let mut asked: Vec<&ChoiceId> = Vec::new();
    let mut ahead: Vec<&ChoiceId> = it.after.iter().collect();
    while let Some(id) = ahead.pop() {
        if *id == it.id {
            return Err(Refusal::Circle(Ref::Choice(it.id.clone())));
        }
        if asked.contains(&id) {
            continue;
        }
        asked.push(id);
        let found = session.choices.iter().find(|other| other.id == *id);
        present(found, || Ref::Choice(id.clone()))?;
        ahead.extend(found.iter().flat_map(|other| &other.after));
    }
    Ok(())
}

fn sharing(session: &Session, it: &Sharing) -> Result<(), Refusal> {
    for (id, weight) in it.own.iter().chain(&it.usage) {
        present(session.respondent(id), || Ref::Respondent(id.clone()))?;
        if *weight == 0 {
            return Err(Refusal::OutOfRange { what: "a share", value: "0".to_owned() });
        }
    }
    Ok(())
}

fn risks(it: &Choice) -> Result<(), Refusal> {
    for (index, risk) in it.risks.iter().enumerate() {
        if it.risks.iter().take(index).any(|before| before.id == risk.id) {
            return Err(Refusal::Unsound(Unsound::Twice(risk.id.to_string())));
        }
        if risk.threat.is_empty() {
            return Err(Refusal::Unsound(Unsound::NoThreat(risk.id.to_string())));
        }
    }
    Ok(())
}
