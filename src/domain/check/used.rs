//! What still refers to a thing, and so keeps it from being removed.

use crate::domain::choice::Choice;
use crate::domain::edit::Ref;
use crate::domain::id::{CapabilityId, GoalId, RespondentId};
use crate::domain::map::Capability;
use crate::domain::method::Subject;
use crate::domain::note::Note;
use crate::domain::refusal::Refusal;
use crate::domain::round::{Round, RoundState};
use crate::domain::session::Session;

/// Whether nothing refers to `what` any more, so that it may be removed.
///
/// # Errors
/// [`Refusal::Used`] with the first thing found that refers to it, or [`Refusal::RoundEnded`] for a ballot.
pub fn unused(session: &Session, what: &Ref) -> Result<(), Refusal> {
    let by = match what {
        Ref::Respondent(id) => respondent_user(session, id),
        Ref::Note(id) => {
            let leans = |note: &&Note| {
                note.beneath.as_ref() == Some(id)
                    || note.candidate.origin.as_ref() == Some(id)
                    || note.unlike.contains(id)
            };
            session.notes.iter().find(leans).map(|note| Ref::Note(note.id.clone()))
        }
        Ref::Cluster(id) => {
            let found = session.notes.iter().find(|note| note.cluster.as_ref() == Some(id));
            found.map(|note| Ref::Note(note.id.clone()))
        }
        Ref::Goal(id) => goal_user(session, id),
        Ref::Category(id) => {
            let area = session.map.areas_of(id).next().map(|area| Ref::Area(area.id.clone()));
            area.or_else(|| choice_about(session, &Subject::Category(id.clone())))
        }
        Ref::Area(id) => {
            let found = session.map.capabilities.iter().find(|capability| capability.area == *id);
            let cluster = || session.clusters.iter().find(|cluster| cluster.area.as_ref() == Some(id));
            let target = || session.targets.contains_key(id).then(|| Ref::Area(id.clone()));
            found
                .map(|capability| Ref::Capability(capability.id.clone()))
                .or_else(|| cluster().map(|cluster| Ref::Cluster(cluster.id.clone())))
                .or_else(target)
        }
        Ref::Capability(id) => capability_user(session, id),
        Ref::Version(number) => version_user(session, *number),
        Ref::Round(number) => round_user(session, *number),
        Ref::Ballot(key) => return open(session, key.round),
        Ref::Sealed(round, _) => return open(session, *round),
        Ref::Release(round, number) => {
            let newest = session.round(*round).and_then(|round| round.release());
            newest.filter(|newest| newest.number > *number).map(|newest| Ref::Release(*round, newest.number))
        }
        Ref::Choice(id) => {
            let waits = session.choices.iter().find(|choice| choice.after.contains(id));
            waits.map(|choice| Ref::Choice(choice.id.clone()))
        }
        Ref::Proposal(_) => None,
    };
    match by {
        Some(by) => Err(Refusal::Used { what: what.clone(), by }),
        None => Ok(()),
    }
}

/// Of a round that has ended nothing is taken out any more.
fn open(session: &Session, number: u16) -> Result<(), Refusal> {
    match session.round(number) {
        Some(round) if round.state == RoundState::Ended => Err(Refusal::RoundEnded(number)),
        Some(_) | None => Ok(()),
    }
}

/// What stands in it, or a later round that rates some of it again.
fn round_user(session: &Session, number: u16) -> Option<Ref> {
    let round = session.round(number)?;
    let again = || session.rounds.iter().find(|other| other.again == Some(number));
    contents(round).or_else(|| again().map(|other| Ref::Round(other.number)))
}

/// The first thing that was put into a round.
pub(super) fn contents(round: &Round) -> Option<Ref> {
    let number = round.number;
    let ballot = round.ballots.first().map(|ballot| Ref::Ballot(Box::new(ballot.key(number))));
    let sealed = || round.sealed.first().map(|sealed| Ref::Sealed(number, sealed.tag.clone()));
    let release = || round.releases.first().map(|release| Ref::Release(number, release.number));
    ballot.or_else(sealed).or_else(release)
}

fn respondent_user(session: &Session, id: &RespondentId) -> Option<Ref> {
    let shared = session.respondents.iter().find(|other| other.shared_by.contains(id));
    if let Some(other) = shared {
        return Some(Ref::Respondent(other.id.clone()));
    }
    for round in &session.rounds {
        if let Some(ballot) = round.ballots.iter().find(|ballot| ballot.respondent == *id) {
            return Some(Ref::Ballot(Box::new(ballot.key(round.number))));
        }
    }
    if session.dots.contains_key(id) || session.handed.contains_key(id) {
        return Some(Ref::Respondent(id.clone()));
    }
    let names = |choice: &&Choice| {
        choice.commitments.iter().any(|it| it.respondent == *id)
            || choice.sharing.own.contains_key(id)
            || choice.sharing.usage.contains_key(id)
    };
    let choice = session.choices.iter().find(names);
    choice.map(|choice| Ref::Choice(choice.id.clone()))
}

/// A goal that the method offers may be linked to without being there, so nothing holds it back.
fn goal_user(session: &Session, id: &GoalId) -> Option<Ref> {
    if session.method.goal(id).is_some() {
        return None;
    }
    if let Some(cluster) = session.clusters.iter().find(|cluster| cluster.goal.as_ref() == Some(id)) {
        return Some(Ref::Cluster(cluster.id.clone()));
    }
    if let Some(note) = session.notes.iter().find(|note| note.candidate.goals.contains(id)) {
        return Some(Ref::Note(note.id.clone()));
    }
    let capability = session.map.capabilities.iter().find(|capability| capability.goals.contains(id));
    capability.map(|capability| Ref::Capability(capability.id.clone()))
}

fn capability_user(session: &Session, id: &CapabilityId) -> Option<Ref> {
    let merged = |other: &&Capability| other.off.as_ref().is_some_and(|off| off.into.contains(id));
    if let Some(other) = session.map.capabilities.iter().find(merged) {
        return Some(Ref::Capability(other.id.clone()));
    }
    if let Some(note) = session.notes.iter().find(|note| note.candidate.became.as_ref() == Some(id)) {
        return Some(Ref::Note(note.id.clone()));
    }
    if let Some(round) = session.rounds.iter().find(|round| round.place(id).is_some()) {
        return Some(Ref::Round(round.number));
    }
    if let Some((respondent, _)) = session.dots.iter().find(|(_, own)| own.contains_key(id)) {
        return Some(Ref::Respondent(respondent.clone()));
    }
    if session.judgements.contains_key(id) || session.hands.contains_key(id) {
        return Some(Ref::Capability(id.clone()));
    }
    if let Some(proposal) = session.proposals.iter().find(|proposal| proposal.about.as_ref() == Some(id)) {
        return Some(Ref::Proposal(proposal.id.clone()));
    }
    choice_about(session, &Subject::Capability(id.clone()))
}

/// A later version builds on it, or a round began with it.
fn version_user(session: &Session, number: u16) -> Option<Ref> {
    let newest = session.map_version();
    if number < newest {
        return Some(Ref::Version(newest));
    }
    let round = session.rounds.iter().find(|round| round.map == number)?;
    Some(Ref::Round(round.number))
}

fn choice_about(session: &Session, subject: &Subject) -> Option<Ref> {
    let choice = session.choices.iter().find(|choice| choice.subject == *subject)?;
    Some(Ref::Choice(choice.id.clone()))
}
