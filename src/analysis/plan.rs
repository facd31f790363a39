//! The plan of a pilot: from days counted from day 0 to dates, every day of the calendar counting.

use std::ops::RangeInclusive;

use chrono::{Days, NaiveDate};

use crate::domain::method::{Milestone, Pilot};

/// The milestones of a pilot on the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// A stretch for each milestone, in the order of the pilot.
    pub milestones: Vec<Stretch>,
    /// From the first day of any milestone to the last day of any; `None` without milestones.
    pub span: Option<Stretch>,
}

/// First and last day, both included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// As days from day 0.
    pub days: RangeInclusive<u16>,
    /// As dates.
    pub dates: RangeInclusive<NaiveDate>,
}

impl Stretch {
    /// How many days it lasts, at least 1.
    #[must_use]
    pub fn length(&self) -> u32 {
        (u32::from(*self.days.end()) + 1).saturating_sub(u32::from(*self.days.start()))
    }

    fn from(start: NaiveDate, first: u16, last: u16) -> Option<Self> {
        let date = |day: u16| start.checked_add_days(Days::new(u64::from(day)));
        Some(Self { days: first..=last, dates: date(first)?..=date(last)? })
    }
}

/// Lays the pilot out with `start` as its day 0; `None` where that runs beyond the calendar's last date.
#[must_use]
pub fn plan(pilot: &Pilot, start: NaiveDate) -> Option<Plan> {
    let one = |milestone: &Milestone| Stretch::from(start, milestone.from, milestone.to);
    let milestones: Vec<Stretch> = pilot.milestones.iter().map(one).collect::<Option<_>>()?;
    let first = pilot.milestones.iter().map(|milestone| milestone.from).min();
    let last = pilot.milestones.iter().map(|milestone| milestone.to).max();
    let span = match first.zip(last) {
        Some((first, last)) => Some(Stretch::from(start, first, last)?),
        None => None,
    };
    Some(Plan { milestones, span })
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::plan;
    use crate::domain::id::{CapabilityId, MilestoneId, PilotId};
    use crate::domain::method::{Milestone, MilestoneKind, Pilot, Subject};
    use crate::domain::text::Text;

    fn pilot(days: &[(u16, u16)]) -> Pilot {
        let milestone = |&(from, to): &(u16, u16)| Milestone {
            id: MilestoneId::new("m").unwrap(),
            name: Text::default(),
            kind: MilestoneKind::Work,
            from,
            to,
            after: Vec::new(),
        };
        Pilot {
            id: PilotId::new("p").unwrap(),
            scenario: 1,
            name: Text::default(),
            subject: Subject::Capability(CapabilityId::new("c").unwrap()),
            about: Text::default(),
            milestones: days.iter().map(milestone).collect(),
            budget: Vec::new(),
        }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    // The days of the first shipped pilot; dates from Python's `datetime.date(2026, 1, 12) + timedelta(days)`.
    #[test]
    fn dates_follow_the_calendar() {
        let pilot =
            pilot(&[(0, 14), (15, 45), (50, 50), (50, 80), (81, 102), (103, 282), (268, 282), (282, 303)]);
        let plan = plan(&pilot, day("2026-01-12")).unwrap();
        let dates: Vec<_> = plan.milestones.iter().map(|it| (*it.dates.start(), *it.dates.end())).collect();
        let wanted = [
            ("2026-01-12", "2026-01-26"),
            ("2026-01-27", "2026-02-26"),
            ("2026-03-03", "2026-03-03"),
            ("2026-03-03", "2026-04-02"),
            ("2026-04-03", "2026-04-24"),
            ("2026-04-25", "2026-10-21"),
            ("2026-10-07", "2026-10-21"),
            ("2026-10-21", "2026-11-11"),
        ];
        assert_eq!(dates, wanted.map(|(from, to)| (day(from), day(to))));
        let span = plan.span.unwrap();
        assert_eq!((span.days.clone(), span.length()), (0..=303, 304));
        assert_eq!(span.dates, day("2026-01-12")..=day("2026-11-11"));
        assert_eq!(plan.milestones[2].length(), 1);
    }

    #[test]
    fn a_leap_day_is_a_day() {
        let plan = plan(&pilot(&[(1, 2)]), day("2028-02-27")).unwrap();
        assert_eq!(plan.milestones[0].dates, day("2028-02-28")..=day("2028-02-29"));
    }

    #[test]
    fn a_plan_may_be_empty_but_not_leave_the_calendar() {
        assert_eq!(plan(&pilot(&[]), day("2026-01-12")).unwrap().span, None);
        assert_eq!(plan(&pilot(&[(0, 1)]), NaiveDate::MAX), None);
    }
}
