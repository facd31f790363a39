//! When a post of a budget falls.
//!
//! - A post of a milestone is from the milestone's first day to its last.
//! - A post of no milestone is on the days of the plan that lie in its pilot year; where the plan has none there, on the
//!   whole of that year. Pilot year *n* is the *n*-th twelve months from the pilot's first day.
//!
//! Hours are spread evenly over those days, of which only those count that the plan counts: every day, or working days.
//! Money falls in one calendar year: that of a milestone's last day; without a milestone that of the first of its days.

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
        let (dates, milestone) = (self.dates(row)?, row.phase.is_some());
        Some(if milestone { dates.end().year() } else { dates.start().year() })
    }

    /// Hours by the first day of their month; they add up to what is spread.
    pub(super) fn months(&self, row: &BudgetRow, hours: Span) -> Option<BTreeMap<NaiveDate, Sum>> {
        let dates = self.dates(row)?;
        let after = dates.end().succ_opt()?;
        let all = self.days_between(*dates.start(), after).max(1);
        let mut out = BTreeMap::new();
        let (mut month, mut before) = (dates.start().with_day(1)?, (Exact::ZERO, Exact::ZERO));
        while month < after {
            let next = month.checked_add_months(Months::new(1))?;
            let passed = if next >= after { all } else { self.days_between(*dates.start(), next) };
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
        if let Some(phase) = &row.phase {
            let place = self.pilot.milestones.iter().position(|milestone| milestone.id == *phase)?;
            return self.plan.milestones.get(place).map(|stretch| stretch.dates.clone());
        }
        let begins = |year: u32| self.first.checked_add_months(Months::new(12 * year));
        let year = u32::from(row.year.saturating_sub(1));
        let (first, last) = (begins(year)?, begins(year + 1)?.pred_opt()?);
        let planned = self.plan.span.as_ref().map(|span| &span.dates);
        let inside = planned.map(|dates| first.max(*dates.start())..=last.min(*dates.end()));
        Some(inside.filter(|dates| !dates.is_empty()).unwrap_or(first..=last))
    }

    /// How many days count from a date to before another one.
    fn days_between(&self, from: NaiveDate, to: NaiveDate) -> u32 {
        let plain = || u32::try_from((to - from).num_days()).unwrap_or(0);
        self.days.day(from, to).map_or_else(plain, u32::from)
    }
}
