//! When a post of a budget falls.
//!
//! Pilot year *n* is the *n*-th twelve months from the pilot's first day.
//!
//! - A post of a milestone is on the milestone's days that lie in the post's pilot year; where the milestone has none
//!   there, on all its days.
//! - A post of no milestone is on the days of the plan that lie in its pilot year; where the plan has none there, on the
//!   whole of that year.
//!
//! Hours are spread evenly over those days, of which only those count that the plan counts: every day, or working days.
//! Money falls in one calendar year: that of the day on which the pilot year begins, or, where that is outside the
//! milestone, of the milestone's day nearest to it; without a milestone that of the first of its days. In a formula:
//! the year of `clamp(first + (n − 1) years, milestone)`.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use chrono::{Datelike, Months, NaiveDate};

use super::Sum;
use crate::analysis::budget::Span;
use crate::analysis::calendar::Counted;
use crate::analysis::exact::Exact;
use crate::analysis::plan::{self, Plan};
use crate::domain::choice::Choice;
use crate::domain::method::{BudgetRow, Pilot};
use crate::domain::session::Session;

/// A pilot that has dates.
pub(super) struct Dated<'a> {
    pilot: &'a Pilot,
    plan: Plan,
    days: Counted<'a>,
    /// Its first day: that of the plan, or the first day that counts where the plan is empty.
    first: NaiveDate,
}

impl<'a> Dated<'a> {
    /// `None` without a pilot or a start date.
    pub(super) fn of(session: &'a Session, choice: &'a Choice) -> Option<Self> {
        let (pilot, plan) = (choice.pilot.as_ref()?, plan::of(session, choice)?);
        let days = Counted::of(session, choice);
        let first = match &plan.span {
            Some(span) => *span.dates.start(),
            None => days.first(choice.start?)?,
        };
        Some(Self { pilot, plan, days, first })
    }

    /// The calendar year in which money falls; `None` beyond the last date there is.
    pub(super) fn year(&self, row: &BudgetRow) -> Option<i32> {
        let Some(milestone) = self.milestone(row) else { return Some(self.dates(row)?.start().year()) };
        let (first, last) = (*milestone.start(), *milestone.end());
        Some((*self.pilot_year(row)?.start()).clamp(first, last.max(first)).year())
    }

    /// Hours by the first day of their month; they add up to what is spread.
    pub(super) fn months(&self, row: &BudgetRow, hours: Span) -> Option<BTreeMap<NaiveDate, Sum>> {
        let dates = self.dates(row)?;
        let after = dates.end().succ_opt()?;
        let all = self.days_between(*dates.start(), after).max(1);
        let mut out = BTreeMap::new();
        let (mut month, mut before) = (dates.start().with_day(1)?, (Exact::ZERO, Exact::ZERO));
        let mut passed = 0;
        while month < after {
            let next = month.checked_add_months(Months::new(1))?;
            // Month by month: counting from the first day each time would take the square of a long milestone.
            let own = self.days_between(month.max(*dates.start()), next.min(after));
            passed = if next >= after { all } else { all.min(passed + own) };
            let upto = (hours.low.part(passed, all), hours.high.part(passed, all));
            let sum = Sum { low: upto.0.less(before.0), high: upto.1.less(before.1), ..Sum::default() };
            if sum.high > Exact::ZERO {
                out.insert(month, sum);
            }
            (month, before) = (next, upto);
        }
        Some(out)
    }

    /// The first days of the months that a post touches.
    pub(super) fn touched(&self, row: &BudgetRow) -> Option<Vec<NaiveDate>> {
        let dates = self.dates(row)?;
        let first = dates.start().with_day(1)?;
        let months = (0..).map_while(|months| first.checked_add_months(Months::new(months)));
        Some(months.take_while(|month| month <= dates.end()).collect())
    }

    /// The first and last day of a post.
    fn dates(&self, row: &BudgetRow) -> Option<RangeInclusive<NaiveDate>> {
        let year = self.pilot_year(row)?;
        let inside = |days: &RangeInclusive<NaiveDate>| {
            let both = *year.start().max(days.start())..=*year.end().min(days.end());
            Some(both).filter(|dates| !dates.is_empty())
        };
        if row.phase.is_some() {
            let milestone = self.milestone(row)?;
            return inside(milestone).or_else(|| Some(milestone.clone()));
        }
        self.plan.span.as_ref().and_then(|span| inside(&span.dates)).or(Some(year))
    }

    /// The days of the milestone that a post belongs to.
    fn milestone(&self, row: &BudgetRow) -> Option<&RangeInclusive<NaiveDate>> {
        let phase = row.phase.as_ref()?;
        let place = self.pilot.milestones.iter().position(|milestone| milestone.id == *phase)?;
        self.plan.milestones.get(place).map(|stretch| &stretch.dates)
    }

    /// The twelve months of a post's year.
    fn pilot_year(&self, row: &BudgetRow) -> Option<RangeInclusive<NaiveDate>> {
        let begins = |year: u32| self.first.checked_add_months(Months::new(12 * year));
        let year = u32::from(row.year.saturating_sub(1));
        Some(begins(year)?..=begins(year + 1)?.pred_opt()?)
    }

    /// How many days count from a date to before another one.
    fn days_between(&self, from: NaiveDate, to: NaiveDate) -> u32 {
        let plain = || u32::try_from((to - from).num_days()).unwrap_or(0);
        self.days.day(from, to).map_or_else(plain, u32::from)
    }
}
