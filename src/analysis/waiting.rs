//! What begins before what it waits for is done: milestones of one pilot, and pilots.
//!
//! Something that waits begins when the other is done: work is done at the end of its last day, so that what waits can
//! begin the day after; a decision or a start is an event, and what waits can begin the same day.

use chrono::NaiveDate;

use super::plan;
use crate::domain::choice::Choice;
use crate::domain::id::ChoiceId;
use crate::domain::method::{Milestone, MilestoneKind, Pilot};
use crate::domain::session::Session;

/// A milestone that begins too early for one that it waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Early {
    /// The milestone, by its place in the pilot.
    pub milestone: usize,
    /// The one that it waits for, by its place in the pilot.
    pub waits_for: usize,
    /// By how many days of the plan, at least 1.
    pub days: u32,
}

/// A pilot that another one waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ahead<'a> {
    /// The choice that it belongs to.
    pub choice: &'a ChoiceId,
    /// Its last date; `None` while it has no plan with dates.
    pub done: Option<NaiveDate>,
    /// By how many days of the calendar the waiting one begins too early; 0 where it does not, or dates are missing.
    pub early: u32,
}

/// All milestones that begin too early, in the order of the pilot.
#[must_use]
pub fn early(pilot: &Pilot) -> Vec<Early> {
    let mut found = Vec::new();
    for (milestone, it) in pilot.milestones.iter().enumerate() {
        for id in &it.after {
            let Some(waits_for) = pilot.milestones.iter().position(|other| other.id == *id) else { continue };
            let ready = pilot.milestones.get(waits_for).map_or(0, ready);
            let days = ready.saturating_sub(u32::from(it.from));
            if days > 0 {
                found.push(Early { milestone, waits_for, days });
            }
        }
    }
    found
}

/// The pilots that the one of `choice` waits for, in the order in which they were named.
#[must_use]
pub fn ahead<'a>(session: &Session, choice: &'a Choice) -> Vec<Ahead<'a>> {
    let begins = span(session, choice).map(|(first, _)| first);
    let one = |id: &'a ChoiceId| {
        let other = session.choices.iter().find(|other| other.id == *id);
        let done = other.and_then(|other| span(session, other)).map(|(_, last)| last);
        let days = begins.zip(done).map_or(0, |(begins, done)| (done - begins).num_days() + 1);
        Ahead { choice: id, done, early: u32::try_from(days).unwrap_or(0) }
    };
    choice.after.iter().map(one).collect()
}

/// The first and the last date of a pilot; `None` while it has no plan with dates.
#[must_use]
pub fn span(session: &Session, choice: &Choice) -> Option<(NaiveDate, NaiveDate)> {
    let span = plan::of(session, choice)?.span?;
    Some((*span.dates.start(), *span.dates.end()))
}

/// The first day on which what waits for this milestone can begin.
fn ready(milestone: &Milestone) -> u32 {
    let last = u32::from(milestone.to);
    match milestone.kind {
        MilestoneKind::Work => last + 1,
        MilestoneKind::Decision | MilestoneKind::Start => last,
    }
}

#[cfg(test)]
mod tests {
    use super::{Early, ahead, early};
    use crate::domain::id::{ChoiceId, MilestoneId};
    use crate::domain::method::MilestoneKind;
    use crate::domain::sketch::{choice, pilot, session};

    // By hand: work to day 10 lets go on day 11; a decision on day 20 lets go the same day.
    #[test]
    fn what_waits_begins_when_the_other_is_done() {
        let mut pilot = pilot(&[(0, 10), (11, 20), (8, 12), (20, 30), (15, 15)]);
        pilot.milestones[1].kind = MilestoneKind::Decision;
        let id = |number: usize| MilestoneId::new(&format!("m{number}")).unwrap();
        for (place, waits_for) in [(1, 0), (2, 0), (3, 1), (4, 1)] {
            pilot.milestones[place].after = vec![id(waits_for)];
        }
        let found = early(&pilot);
        let wanted =
            [Early { milestone: 2, waits_for: 0, days: 3 }, Early { milestone: 4, waits_for: 1, days: 5 }];
        assert_eq!(found, wanted);
    }

    // The first runs from 1 to 31 March 2027. The second begins on 30 March: two days before 1 April.
    #[test]
    fn a_pilot_waits_for_the_last_day_of_another() {
        let first = choice("a", &[(0, 30)], Some("2027-03-01"), &[]);
        let mut second = choice("b", &[(0, 5)], Some("2027-03-30"), &[]);
        let mut third = choice("c", &[(0, 5)], Some("2027-04-01"), &[]);
        let fourth = choice("d", &[(0, 5)], None, &[]);
        let id = |id: &str| ChoiceId::new(id).unwrap();
        second.after = vec![id("a"), id("d")];
        third.after = vec![id("a")];
        let session = session(vec![first, second, third, fourth]);
        let early = |place: usize| -> Vec<(Option<String>, u32)> {
            let found = ahead(&session, &session.choices[place]);
            found.iter().map(|it| (it.done.map(|done| done.to_string()), it.early)).collect()
        };
        assert_eq!(early(0), []);
        assert_eq!(early(1), [(Some("2027-03-31".to_owned()), 2), (None, 0)]);
        assert_eq!(early(2), [(Some("2027-03-31".to_owned()), 0)]);
    }
}
