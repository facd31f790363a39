//! The plan of a pilot: from days counted from day 0 to dates, by the calendar that the choice is planned by.

use std::ops::RangeInclusive;

use chrono::NaiveDate;

use super::calendar::Counted;
use crate::domain::choice::Choice;
use crate::domain::method::{Milestone, Pilot};
use crate::domain::session::Session;

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
    /// How many days of the plan it lasts, at least 1.
    #[must_use]
    pub fn length(&self) -> u32 {
        (u32::from(*self.days.end()) + 1).saturating_sub(u32::from(*self.days.start()))
    }
}

/// Lays the pilot of a choice out; `None` without a pilot or a start, or where that runs beyond the last date there is.
#[must_use]
pub fn of(session: &Session, choice: &Choice) -> Option<Plan> {
    plan(choice.pilot.as_ref()?, choice.start?, Counted::of(session, choice))
}

/// Lays the pilot out from `start` on, whose first day that counts is its day 0; `None` where that runs beyond the last
/// date there is.
#[must_use]
pub fn plan(pilot: &Pilot, start: NaiveDate, days: Counted<'_>) -> Option<Plan> {
    let stretch = |from: u16, to: u16| {
        Some(Stretch { days: from..=to, dates: days.date(start, from)?..=days.date(start, to)? })
    };
    let one = |milestone: &Milestone| stretch(milestone.from, milestone.to);
    let milestones: Vec<Stretch> = pilot.milestones.iter().map(one).collect::<Option<_>>()?;
    let first = pilot.milestones.iter().map(|milestone| milestone.from).min();
    let last = pilot.milestones.iter().map(|milestone| milestone.to).max();
    let span = match first.zip(last) {
        Some((first, last)) => Some(stretch(first, last)?),
        None => None,
    };
    Some(Plan { milestones, span })
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::{Plan, plan};
    use crate::analysis::calendar::Counted;
    use crate::domain::choice::Calendar;
    use crate::domain::method::Method;
    use crate::domain::sketch::pilot;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn shipped() -> Method {
        ron::from_str(include_str!("../../workshops/digital-motor.ron")).unwrap()
    }

    fn laid_out(days: &[(u16, u16)], start: NaiveDate, calendar: Calendar) -> Option<Plan> {
        plan(&pilot(days), start, Counted::by(&shipped(), calendar))
    }

    const FIRST_PILOT: [(u16, u16); 8] =
        [(0, 14), (15, 45), (50, 50), (50, 80), (81, 102), (103, 282), (268, 282), (282, 303)];

    // The days of the first shipped pilot; dates from Python's `datetime.date(2026, 1, 12) + timedelta(days)`.
    #[test]
    fn dates_follow_the_calendar() {
        let plan = laid_out(&FIRST_PILOT, day("2026-01-12"), Calendar::Days).unwrap();
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

    // The same days as working days, by a loop over `datetime.date` with `dateutil.easter` and the other Swedish rules.
    #[test]
    fn working_days_follow_the_holidays_of_the_method() {
        let plan = laid_out(&FIRST_PILOT, day("2026-01-11"), Calendar::Workdays).unwrap();
        let dates: Vec<_> = plan.milestones.iter().map(|it| (*it.dates.start(), *it.dates.end())).collect();
        let wanted = [
            ("2026-01-12", "2026-01-30"),
            ("2026-02-02", "2026-03-16"),
            ("2026-03-23", "2026-03-23"),
            ("2026-03-23", "2026-05-07"),
            ("2026-05-08", "2026-06-09"),
            ("2026-06-10", "2027-02-24"),
            ("2027-02-04", "2027-02-24"),
            ("2027-02-24", "2027-03-25"),
        ];
        assert_eq!(
            dates,
            wanted.map(|(from, to)| (day(from), day(to))),
            "from Monday, the day after the start"
        );
        assert_eq!(plan.span.unwrap().length(), 304);
    }

    #[test]
    fn a_leap_day_is_a_day() {
        let plan = laid_out(&[(1, 2)], day("2028-02-27"), Calendar::Days).unwrap();
        assert_eq!(plan.milestones[0].dates, day("2028-02-28")..=day("2028-02-29"));
    }

    #[test]
    fn a_plan_may_be_empty_but_not_leave_the_calendar() {
        for calendar in [Calendar::Days, Calendar::Workdays] {
            assert_eq!(laid_out(&[], day("2026-01-12"), calendar).unwrap().span, None);
            assert_eq!(laid_out(&[(0, 1)], NaiveDate::MAX, calendar), None);
        }
    }
}
