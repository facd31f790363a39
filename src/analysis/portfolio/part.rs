//! What one pilot brings to the portfolio.
//!
//! Money is borne as in [`bearing`], with calendar years in the place of the pilot's; hours fall in the years of the
//! months that they are spread over.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::place::Dated;
use super::{Cell, Sum, When, Who};
use crate::analysis::budget::{Kronor, Measure, Posts, Slice, Total, bearing};
use crate::analysis::exact::Exact;
use crate::domain::choice::Choice;
use crate::domain::id::RespondentId;
use crate::domain::method::{BudgetRow, Pilot};
use crate::domain::session::Session;

/// What one pilot brings.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Its choice's place in the session.
    pub place: usize,
    /// Who takes part, in the order in which they joined.
    pub joined: Vec<RespondentId>,
    /// What everyone bears by year, those without anything left out.
    pub cost: Vec<(Who, BTreeMap<When, Cell>)>,
    /// Hours that each one gives, by the first day of the month; empty without dates.
    pub each: BTreeMap<NaiveDate, Sum>,
    /// Hours given once, whoever gives them, by the first day of the month; empty without dates. In a copy that does not
    /// name who takes part, those of all of them.
    pub once: BTreeMap<NaiveDate, Sum>,
}

/// Hours by year and by month.
#[derive(Default)]
struct Hours {
    years: BTreeMap<When, Sum>,
    months: BTreeMap<NaiveDate, Sum>,
}

/// What the pilot of the choice at this place brings; `None` without a pilot.
#[must_use]
pub fn part(session: &Session, place: usize) -> Option<Part> {
    let choice = session.choices.get(place)?;
    let pilot = choice.pilot.as_ref()?;
    let dated = Dated::of(session, choice);
    let (base, by_calendar) = in_calendar_years(choice, pilot, dated.as_ref());
    let bearing = bearing(session, &by_calendar)?;
    let each = hours((place, pilot), dated.as_ref(), Measure::HoursEach);
    let mut once = hours((place, pilot), dated.as_ref(), Measure::HoursOnce);
    if let Some(unnamed) = choice.unnamed().filter(|joined| *joined > 0) {
        once.join(&each, u32::from(unnamed));
    }
    let mut cost = Vec::new();
    for bearer in &bearing.bearers {
        let mut cells = with_hours(&each);
        for (year, borne) in bearing.years.iter().zip(&bearer.years) {
            let cell = cells.entry(base.when(*year)).or_default();
            cell.own.add(&total(place, &borne.own));
            cell.share.add(&shared(borne.share));
            cell.share.unknown.extend(borne.missing.iter().map(|post| (place, *post)));
        }
        cost.push((Who::Organisation(bearer.respondent.clone()), kept(cells)));
    }
    let mut cells = with_hours(&once);
    for (year, common) in bearing.years.iter().zip(&bearing.common) {
        let cell = cells.entry(base.when(*year)).or_default();
        cell.own.add(&total(place, &common.own));
        cell.share.add(&shared(common.money));
        cell.share.unknown.extend(common.unknown.iter().map(|post| (place, *post)));
    }
    cost.push((Who::Common, kept(cells)));
    cost.retain(|(_, cells)| !cells.is_empty());
    let joined = bearing.bearers.into_iter().map(|bearer| bearer.respondent).collect();
    Some(Part { place, joined, cost, each: each.months, once: once.months })
}

/// From which calendar year the years of a choice are counted; `None` where it has none.
#[derive(Clone, Copy)]
struct Base(Option<i32>);

impl Base {
    fn when(self, year: u8) -> When {
        self.0.map_or(When::Undated, |base| When::Year(base + i32::from(year) - 1))
    }
}

/// The choice with the calendar year of each post, counted from the base, in the place of the year of its pilot. A pilot
/// lasts less than 255 years whichever days it counts.
fn in_calendar_years(choice: &Choice, pilot: &Pilot, dated: Option<&Dated<'_>>) -> (Base, Choice) {
    let year = |row: &BudgetRow| dated?.year(row);
    let years: Option<Vec<i32>> = pilot.budget.iter().map(year).collect();
    let (years, mut choice) = (years.unwrap_or_default(), choice.clone());
    let Some(base) = years.iter().min().copied() else { return (Base(None), choice) };
    let rows = choice.pilot.iter_mut().flat_map(|pilot| &mut pilot.budget);
    for (row, year) in rows.zip(years) {
        row.year = u8::try_from(year - base + 1).unwrap_or(u8::MAX);
    }
    (Base(Some(base)), choice)
}

/// The hours of a measure, each post counted once.
fn hours((place, pilot): (usize, &Pilot), dated: Option<&Dated<'_>>, measure: Measure) -> Hours {
    let posts = Posts { rows: &pilot.budget, organisations: 1, rate: None };
    let mut hours = Hours::default();
    for term in posts.terms(measure, Slice::default()) {
        let Some(row) = pilot.budget.get(term.post) else { continue };
        let months = dated.and_then(|dated| match term.once {
            Some(once) => dated.months(row, once),
            None => dated
                .touched(row)
                .map(|months| months.into_iter().map(|month| (month, unknown((place, term.post)))).collect()),
        });
        match (months, term.once) {
            (Some(months), _) => months.into_iter().for_each(|(month, sum)| hours.add(month, &sum)),
            (None, Some(once)) => {
                let sum = Sum { low: once.low, high: once.high, ..Sum::default() };
                hours.years.entry(When::Undated).or_default().add(&sum);
            }
            (None, None) => hours.years.entry(When::Undated).or_default().add(&unknown((place, term.post))),
        }
    }
    hours
}

impl Hours {
    fn add(&mut self, month: NaiveDate, sum: &Sum) {
        self.months.entry(month).or_default().add(sum);
        self.years.entry(When::Year(month.year())).or_default().add(sum);
    }
}

impl Hours {
    /// Adds those that so many others give each.
    fn join(&mut self, each: &Self, count: u32) {
        for (year, sum) in &each.years {
            self.years.entry(*year).or_default().add(&sum.times(count));
        }
        for (month, sum) in &each.months {
            self.months.entry(*month).or_default().add(&sum.times(count));
        }
    }
}

fn unknown(post: (usize, usize)) -> Sum {
    Sum { unknown: [post].into(), ..Sum::default() }
}

fn with_hours(hours: &Hours) -> BTreeMap<When, Cell> {
    let cell = |(when, hours): (&When, &Sum)| (*when, Cell { hours: hours.clone(), ..Cell::default() });
    hours.years.iter().map(cell).collect()
}

fn kept(mut cells: BTreeMap<When, Cell>) -> BTreeMap<When, Cell> {
    cells.retain(|_, cell| !(cell.hours.is_empty() && cell.own.is_empty() && cell.share.is_empty()));
    cells
}

fn total(place: usize, total: &Total) -> Sum {
    let unknown = total.unknown.iter().map(|post| (place, *post)).collect();
    Sum { low: total.low, high: total.high, unknown }
}

fn shared(kronor: Kronor) -> Sum {
    Sum { low: Exact::whole(kronor.low), high: Exact::whole(kronor.high), ..Sum::default() }
}
