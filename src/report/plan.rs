//! The plans of a report: milestones with dates, what waits for what, and pilots at the same time.

use crate::analysis::{overlap, plan, waiting};
use crate::domain::choice::{Calendar, Choice};
use crate::domain::id::{ChoiceId, RespondentId};
use crate::domain::method::{MilestoneKind, Pilot};
use crate::domain::session::Session;
use crate::domain::text::Lang;

use super::choices::subject;
use super::model::{Ahead, Early, Milestone, Overlap, Through};

/// `days` or `workdays`.
pub(super) fn calendar(choice: &Choice) -> &'static str {
    match choice.calendar {
        Calendar::Days => "days",
        Calendar::Workdays => "workdays",
    }
}

/// Where the holidays are written down that a plan leaves out; `None` where it counts every day or there are none.
pub(super) fn holidays(session: &Session, choice: &Choice, lang: Lang) -> Option<String> {
    let holidays = session.method.holidays.as_ref().filter(|_| choice.calendar == Calendar::Workdays)?;
    Some(holidays.source.get(lang).to_owned())
}

/// The milestones of a choice, in the order of its pilot.
pub(super) fn milestones(session: &Session, choice: &Choice, lang: Lang) -> Vec<Milestone> {
    let Some(pilot) = &choice.pilot else { return Vec::new() };
    let plan = plan::of(session, choice);
    let early = waiting::early(pilot);
    let milestone = |(index, milestone): (usize, &crate::domain::method::Milestone)| {
        let dates = plan.as_ref().and_then(|plan| plan.milestones.get(index)).map(|stretch| &stretch.dates);
        Milestone {
            id: milestone.id.to_string(),
            name: milestone.name.get(lang).to_owned(),
            kind: match milestone.kind {
                MilestoneKind::Work => "work",
                MilestoneKind::Decision => "decision",
                MilestoneKind::Start => "start",
            },
            from_day: milestone.from,
            to_day: milestone.to,
            from: dates.map(|dates| dates.start().to_string()),
            to: dates.map(|dates| dates.end().to_string()),
            after: milestone.after.iter().map(ToString::to_string).collect(),
            early: early
                .iter()
                .filter(|it| it.milestone == index)
                .filter_map(|it| self::early(pilot, it))
                .collect(),
        }
    };
    pilot.milestones.iter().enumerate().map(milestone).collect()
}

/// The pilots that the one of a choice waits for.
pub(super) fn ahead(session: &Session, choice: &Choice, lang: Lang) -> Vec<Ahead> {
    let one = |it: &waiting::Ahead<'_>| Ahead {
        choice: it.choice.to_string(),
        name: name(session, it.choice, lang),
        done: it.done.map(|done| done.to_string()),
        early_days: it.early,
    };
    waiting::ahead(session, choice).iter().map(one).collect()
}

/// The pilots that go on at the same time for the same organisations.
pub(super) fn overlaps(session: &Session, choice: &Choice, lang: Lang) -> Vec<Overlap> {
    let one = |it: &overlap::Overlap| Overlap {
        choice: it.other.to_string(),
        name: name(session, &it.other, lang),
        from: it.dates.start().to_string(),
        to: it.dates.end().to_string(),
        respondents: it.both.iter().map(|both| both.respondent.to_string()).collect(),
        through: through(it),
    };
    overlap::of(session, choice).iter().map(one).collect()
}

/// Who is in one of two pilots through a unit.
pub(super) fn through(overlap: &overlap::Overlap) -> Vec<Through> {
    let of = |both: &overlap::Both| -> Vec<Through> {
        let one =
            |unit: &RespondentId| Through { respondent: both.respondent.to_string(), unit: unit.to_string() };
        both.units().map(one).collect()
    };
    overlap.both.iter().flat_map(of).collect()
}

fn early(pilot: &Pilot, it: &waiting::Early) -> Option<Early> {
    let milestone = pilot.milestones.get(it.waits_for)?;
    Some(Early { milestone: milestone.id.to_string(), days: it.days })
}

fn name(session: &Session, id: &ChoiceId, lang: Lang) -> String {
    let found = session.choices.iter().find(|choice| choice.id == *id);
    found.map_or_else(|| id.to_string(), |choice| subject(session, &choice.subject, lang).to_owned())
}
