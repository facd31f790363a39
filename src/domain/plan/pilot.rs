//! Plans for pilots: which one is tried, its milestones, when they are and what waits for what.
//!
//! A pilot is a copy that belongs to its choice; each of these changes that copy in one edit.

use std::ops::RangeInclusive;

use super::scenario::{change, find, take_along};
use crate::domain::choice::{Calendar, Choice};
use crate::domain::edit::{Edit, Ref};
use crate::domain::id::{ChoiceId, MilestoneId, PilotId};
use crate::domain::method::{Milestone, MilestoneKind, Pilot};
use crate::domain::refusal::{Refusal, Unsound};
use crate::domain::session::Session;
use crate::domain::text::Text;

/// Which milestones are moved along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moved {
    /// The one alone.
    Alone,
    /// The one and all that begin on its first day or later.
    Following,
}

/// What a milestone is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drafted {
    /// What happens.
    pub name: Text,
    /// Work or decision.
    pub kind: MilestoneKind,
    /// First and last day, counted from day 0.
    pub days: RangeInclusive<u16>,
}

/// Copies a pilot template of the method into a choice; its scenario comes along where none is chosen yet.
///
/// # Errors
/// [`Refusal::Missing`] for the choice, [`Refusal::OutOfRange`] for the template.
pub fn adopt_pilot(session: &Session, id: &ChoiceId, template: &PilotId) -> Result<Edit, Refusal> {
    let found = session.method.pilots.iter().find(|pilot| pilot.id == *template);
    let unknown = || Refusal::OutOfRange { what: "a pilot template", value: template.to_string() };
    take(session, id, found.ok_or_else(unknown)?.clone())
}

/// Copies the pilot of another choice; its scenario comes along where none is chosen yet.
///
/// # Errors
/// [`Refusal::Missing`] for either choice, or where the other has no pilot.
pub fn copy_pilot(session: &Session, id: &ChoiceId, other: &ChoiceId) -> Result<Edit, Refusal> {
    let found = find(session, other)?.pilot.clone();
    take(session, id, found.ok_or_else(|| Refusal::Missing(Ref::Choice(other.clone())))?)
}

/// Begins a pilot without milestones or posts, for the chosen scenario.
///
/// # Errors
/// [`Refusal::Missing`]; [`Refusal::OutOfRange`] while no scenario is chosen.
pub fn own_pilot(session: &Session, id: &ChoiceId, name: Text, about: Text) -> Result<Edit, Refusal> {
    let choice = find(session, id)?;
    let none = || Refusal::OutOfRange { what: "the scenario of a pilot", value: "none".to_owned() };
    let pilot = Pilot {
        id: PilotId::fresh(choice.subject.as_str(), |id| {
            session.method.pilots.iter().any(|pilot| pilot.id.as_str() == id)
        }),
        scenario: choice.scenario.ok_or_else(none)?,
        name,
        subject: choice.subject.clone(),
        about,
        milestones: Vec::new(),
        budget: Vec::new(),
    };
    take(session, id, pilot)
}

/// Changes what the pilot is called and what it is about; it tries the chosen scenario from then on.
///
/// # Errors
/// [`Refusal::Missing`].
pub fn rename_pilot(session: &Session, id: &ChoiceId, name: Text, about: Text) -> Result<Edit, Refusal> {
    let scenario = find(session, id)?.scenario;
    planned(session, id, |pilot| {
        let scenario = scenario.unwrap_or(pilot.scenario);
        *pilot = Pilot { scenario, name, about, ..pilot.clone() };
        Ok(())
    })
}

/// Adds a milestone after those that begin no later, and gives back its id.
///
/// # Errors
/// [`Refusal::Missing`]; from `apply` where it ends before it begins.
pub fn add_milestone(
    session: &Session,
    id: &ChoiceId,
    drafted: Drafted,
) -> Result<(MilestoneId, Edit), Refusal> {
    let pilot = find(session, id)?.pilot.as_ref();
    let taken = |text: &str| {
        pilot.is_some_and(|pilot| pilot.milestones.iter().any(|milestone| milestone.id.as_str() == text))
    };
    let words = if drafted.name.sv.is_empty() { &drafted.name.en } else { &drafted.name.sv };
    let own = MilestoneId::fresh(words.as_str(), taken);
    let new = drafted.milestone(own.clone());
    let edit = planned(session, id, |pilot| {
        pilot.milestones.push(new);
        Ok(())
    })?;
    Ok((own, edit))
}

/// Changes a milestone; what waits for it goes on doing so.
///
/// # Errors
/// [`Refusal::Missing`] for the choice, [`Refusal::Unsound`] for the milestone; from `apply` where it ends before it
/// begins.
pub fn amend_milestone(
    session: &Session,
    id: &ChoiceId,
    milestone: &MilestoneId,
    drafted: Drafted,
) -> Result<Edit, Refusal> {
    planned(session, id, |pilot| {
        let held = milestone_of(pilot, milestone)?;
        *held = Milestone { after: held.after.clone(), ..drafted.milestone(milestone.clone()) };
        Ok(())
    })
}

/// Takes a milestone away; posts of the budget and milestones that named it do so no longer.
///
/// # Errors
/// [`Refusal::Missing`] for the choice, [`Refusal::Unsound`] for the milestone.
pub fn remove_milestone(session: &Session, id: &ChoiceId, milestone: &MilestoneId) -> Result<Edit, Refusal> {
    planned(session, id, |pilot| {
        milestone_of(pilot, milestone)?;
        pilot.milestones.retain(|it| it.id != *milestone);
        pilot.milestones.iter_mut().for_each(|it| it.after.retain(|id| id != milestone));
        let phases = pilot.budget.iter_mut().map(|row| &mut row.phase);
        phases.filter(|phase| phase.as_ref() == Some(milestone)).for_each(|phase| *phase = None);
        Ok(())
    })
}

/// Moves a milestone, alone or with all that follow it, by so many days; none of them may come before day 0.
///
/// # Errors
/// [`Refusal::Missing`] for the choice, [`Refusal::Unsound`] for the milestone, [`Refusal::OutOfRange`] for a day before
/// day 0 or after day 65 535, [`Refusal::Unchanged`] for no days.
pub fn shift(
    session: &Session,
    id: &ChoiceId,
    milestone: &MilestoneId,
    (moved, days): (Moved, i32),
) -> Result<Edit, Refusal> {
    if days == 0 {
        return Err(Refusal::Unchanged);
    }
    planned(session, id, |pilot| {
        let first = milestone_of(pilot, milestone)?.from;
        for it in &mut pilot.milestones {
            let along = match moved {
                Moved::Alone => it.id == *milestone,
                Moved::Following => it.from >= first,
            };
            if along {
                (it.from, it.to) = (later(it.from, days)?, later(it.to, days)?);
            }
        }
        Ok(())
    })
}

/// Sets which milestones must be done before this one begins.
///
/// # Errors
/// [`Refusal::Missing`] for the choice, [`Refusal::Unsound`] for the milestone; from `apply` where one waits for itself.
pub fn set_waits(
    session: &Session,
    id: &ChoiceId,
    milestone: &MilestoneId,
    after: Vec<MilestoneId>,
) -> Result<Edit, Refusal> {
    planned(session, id, |pilot| {
        milestone_of(pilot, milestone)?.after = after;
        Ok(())
    })
}

/// Sets day 0 of the pilot, or leaves it open.
///
/// # Errors
/// [`Refusal::Missing`].
pub fn set_start(
    session: &Session,
    id: &ChoiceId,
    start: Option<chrono::NaiveDate>,
) -> Result<Edit, Refusal> {
    Ok(change(Choice { start, ..find(session, id)?.clone() }))
}

/// Sets which days the days of the pilot are; the days themselves stay as they are.
///
/// # Errors
/// [`Refusal::Missing`].
pub fn set_calendar(session: &Session, id: &ChoiceId, calendar: Calendar) -> Result<Edit, Refusal> {
    Ok(change(Choice { calendar, ..find(session, id)?.clone() }))
}

/// Sets the choices whose pilots must be done before this one begins.
///
/// # Errors
/// [`Refusal::Missing`]; from `apply` where one waits for itself.
pub fn set_ahead(session: &Session, id: &ChoiceId, after: Vec<ChoiceId>) -> Result<Edit, Refusal> {
    Ok(change(Choice { after, ..find(session, id)?.clone() }))
}

impl Drafted {
    fn milestone(self, id: MilestoneId) -> Milestone {
        let (from, to) = self.days.into_inner();
        Milestone { id, name: self.name, kind: self.kind, from, to, after: Vec::new() }
    }
}

fn take(session: &Session, id: &ChoiceId, pilot: Pilot) -> Result<Edit, Refusal> {
    let scenario = pilot.scenario;
    let mut choice = Choice { pilot: Some(pilot), ..find(session, id)?.clone() };
    if choice.scenario.is_none() {
        take_along(&mut choice, Some(scenario));
        choice.scenario = Some(scenario);
    }
    Ok(change(choice))
}

/// The choice with its pilot altered, milestones in order of their first day.
fn planned(
    session: &Session,
    id: &ChoiceId,
    alter: impl FnOnce(&mut Pilot) -> Result<(), Refusal>,
) -> Result<Edit, Refusal> {
    let mut choice = find(session, id)?.clone();
    let pilot = choice.pilot.as_mut().ok_or_else(|| Refusal::Missing(Ref::Choice(id.clone())))?;
    alter(pilot)?;
    pilot.milestones.sort_by_key(|milestone| milestone.from);
    Ok(change(choice))
}

fn milestone_of<'a>(pilot: &'a mut Pilot, id: &MilestoneId) -> Result<&'a mut Milestone, Refusal> {
    let found = pilot.milestones.iter_mut().find(|milestone| milestone.id == *id);
    found.ok_or_else(|| Refusal::Unsound(Unsound::NoPhase(id.to_string())))
}

fn later(day: u16, days: i32) -> Result<u16, Refusal> {
    let moved = i32::from(day).saturating_add(days);
    u16::try_from(moved)
        .map_err(|_| Refusal::OutOfRange { what: "a day of the plan", value: moved.to_string() })
}

#[cfg(test)]
mod tests;
