//! Small plans for tests: pilots by their days, choices by who joins and when they begin.

use crate::domain::choice::{Choice, Commitment, Stance};
use crate::domain::id::{CapabilityId, ChoiceId, MilestoneId, PilotId, RespondentId};
use crate::domain::method::{Method, Milestone, MilestoneKind, Pilot, Subject};
use crate::domain::plain::Plain;
use crate::domain::respondent::Respondent;
use crate::domain::session::Session;
use crate::domain::text::{Lang, Text};

/// A pilot with a piece of work for each of these days, called `m0`, `m1` and on.
pub(crate) fn pilot(days: &[(u16, u16)]) -> Pilot {
    let milestone = |(place, &(from, to)): (usize, &(u16, u16))| Milestone {
        id: MilestoneId::fresh(&format!("m{place}"), |_| false),
        name: Text::default(),
        kind: MilestoneKind::Work,
        from,
        to,
        after: Vec::new(),
    };
    Pilot {
        id: PilotId::fresh("p", |_| false),
        scenario: 1,
        name: Text::default(),
        subject: Subject::Capability(CapabilityId::fresh("c", |_| false)),
        about: Text::default(),
        milestones: days.iter().enumerate().map(milestone).collect(),
        budget: Vec::new(),
    }
}

/// A choice of scenario 1 with such a pilot, its start where it has one, and those who have said yes.
pub(crate) fn choice(id: &str, days: &[(u16, u16)], start: Option<&str>, joined: &[&str]) -> Choice {
    let subject = Subject::Capability(CapabilityId::fresh(id, |_| false));
    let commitment = |who: &&str| Commitment {
        respondent: RespondentId::fresh(who, |_| false),
        scenario: Some(1),
        stance: Stance::Joins,
        at: None,
        said_by: Plain::default(),
    };
    Choice {
        scenario: Some(1),
        pilot: Some(pilot(days)),
        start: start.and_then(|start| start.parse().ok()),
        commitments: joined.iter().map(commitment).collect(),
        ..Choice::about(ChoiceId::fresh(id, |_| false), subject)
    }
}

/// A session of the shipped method with these choices, each about a capability of its own, and everybody that joins one.
pub(crate) fn session(choices: Vec<Choice>) -> Session {
    let method: Method = ron::from_str(include_str!("../../workshops/digital-motor.ron")).unwrap();
    let template = method.respondents.first().cloned().unwrap();
    let mut session = Session::new("sketch", Plain::new("Sketch"), Lang::Sv, method);
    let mut ids: Vec<_> = choices.iter().flat_map(|it| &it.commitments).map(|it| &it.respondent).collect();
    ids.sort_unstable();
    ids.dedup();
    session.respondents =
        ids.into_iter().map(|id| Respondent { id: id.clone(), ..template.clone() }).collect();
    session.choices = choices;
    for (choice, capability) in session.choices.iter_mut().zip(&session.map.capabilities) {
        choice.subject = Subject::Capability(capability.id.clone());
    }
    session
}
