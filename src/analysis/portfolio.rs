//! All chosen pilots together: what each organisation bears in each calendar year, how its hours lie on the months, where
//! pilots are in each other's way, and what has not been chosen.
//!
//! A choice is in the portfolio when its scenario is above 0; without a pilot it is listed and counts for nothing. What
//! one pilot brings stands in [`Part`]; the portfolio is the sum of its parts, so that organisations, years and months
//! each add up to the whole. When a post falls is told in [`place`]. A pilot without a start date has no years and no
//! months: what it costs stands in a column of its own, [`When::Undated`].

mod part;
mod place;
mod rest;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};

use super::exact::Exact;
use super::overlap::{self, Overlap};
use super::participants;
use super::plan::{self, Plan};
use crate::domain::choice::Choice;
use crate::domain::id::RespondentId;
use crate::domain::respondent::Respondent;
use crate::domain::session::Session;

pub use part::{Part, part};
pub use rest::{Because, Rest, rest};

/// Above so many hours in a month an organisation's load is pointed out: about one person's full time.
pub const LEVEL: u32 = 160;

/// All pilots together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Portfolio {
    /// The chosen pilots, in the order of the choices.
    pub pilots: Vec<Planned>,
    /// Choices with a scenario above 0 and no pilot yet, by their place in the session.
    pub without: Vec<usize>,
    /// What everyone bears, year by year.
    pub cost: Cost,
    /// Hours month by month.
    pub load: Load,
    /// Pilots that go on at the same time for the same organisations, each pair once.
    pub overlaps: Vec<Overlap>,
    /// Who has said yes to a pilot and is set aside, in the session's order: they count nowhere.
    pub aside: Vec<RespondentId>,
    /// The shared units that take part while some who share them take part by themselves, in the session's order.
    pub units: Vec<SharedUnit>,
}

/// A chosen pilot.
#[derive(Clone, Debug, PartialEq)]
pub struct Planned {
    /// Its choice's place in the session.
    pub place: usize,
    /// When it is; `None` without a start date, and where it runs beyond the last date there is.
    pub plan: Option<Plan>,
    /// How many take part.
    pub joined: usize,
}

/// A shared unit that takes part in one pilot, and those of its owners that take part in one by themselves. What the unit
/// gives and pays is its own and stands in its own row: a unit is an organisation that takes part, and nothing says whose
/// part of it is whose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedUnit {
    /// The unit.
    pub unit: RespondentId,
    /// Those who share it and have a row of their own, in the session's order, at least one.
    pub owners: Vec<RespondentId>,
}

/// What everyone bears, in calendar years.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cost {
    /// The years in which anything falls, in order, what has no year last.
    pub columns: Vec<When>,
    /// A row for each organisation that takes part in a pilot, in the session's order, what is nobody's last.
    pub rows: Vec<CostRow>,
}

/// What one of them bears.
#[derive(Clone, Debug, PartialEq)]
pub struct CostRow {
    /// Who.
    pub who: Who,
    /// By year; years without anything are missing.
    pub cells: BTreeMap<When, Cell>,
}

/// Hours month by month, undated pilots left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Load {
    /// The first day of the first month with an hour in it; `None` where no month has any.
    pub first: Option<NaiveDate>,
    /// How many months there are, from the first to the last one with an hour in it.
    pub months: usize,
    /// A row for each organisation that takes part in a pilot, in the session's order, what is nobody's last.
    pub rows: Vec<LoadRow>,
}

/// The load of one of them.
#[derive(Clone, Debug, PartialEq)]
pub struct LoadRow {
    /// Who.
    pub who: Who,
    /// Hours by the first day of their month; months without any are missing.
    pub cells: BTreeMap<NaiveDate, Sum>,
}

/// A month in which an organisation has much to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Over {
    /// Who.
    pub respondent: RespondentId,
    /// The first day of the month.
    pub month: NaiveDate,
    /// Its hours.
    pub hours: Sum,
    /// How sure it is.
    pub passing: Passing,
}

/// Who bears something.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Who {
    /// An organisation.
    Organisation(RespondentId),
    /// Nobody yet: hours given once, and what is to be shared while nobody has a weight to share it by.
    Common,
}

/// When something falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// In this calendar year.
    Year(i32),
    /// Nobody knows, because its pilot has no start date.
    Undated,
}

/// Hours and money.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// Own hours.
    pub hours: Sum,
    /// Posts paid for each organisation, kronor.
    pub own: Sum,
    /// The part of what is shared, kronor.
    pub share: Sum,
}

/// A sum between two figures, in hours or kronor, and what is missing from it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// At least.
    pub low: Exact,
    /// At most.
    pub high: Exact,
    /// The posts that belong here but whose amount is not known: the choice's place in the session, the post's in its
    /// pilot.
    pub unknown: BTreeSet<(usize, usize)>,
}

/// Whether a load passes [`LEVEL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Passing {
    /// Not even the higher figure.
    No,
    /// The higher figure only.
    Perhaps,
    /// The lower figure too.
    Surely,
}

/// All chosen pilots together.
#[must_use]
pub fn portfolio(session: &Session) -> Portfolio {
    let mut all =
        Portfolio { overlaps: overlap::all(session), aside: aside(session), ..Portfolio::default() };
    let mut parts = Vec::new();
    for (place, choice) in session.choices.iter().enumerate().filter(|(_, choice)| choice.is_chosen()) {
        match part(session, place) {
            Some(part) => {
                let plan = plan::of(session, choice);
                all.pilots.push(Planned { place, plan, joined: participants::count(session, choice) });
                parts.push(part);
            }
            None => all.without.push(place),
        }
    }
    let rows = rows(session, &parts);
    all.units = units(session, &rows);
    all.cost = cost(&parts, &rows);
    all.load = load(&parts, &rows);
    all
}

impl Portfolio {
    /// The months in which an organisation's load passes [`LEVEL`], in the order of the rows and months.
    #[must_use]
    pub fn over(&self) -> Vec<Over> {
        let organisations = self.load.rows.iter().filter_map(|row| match &row.who {
            Who::Organisation(id) => Some((id, &row.cells)),
            Who::Common => None,
        });
        let months =
            organisations.flat_map(|(id, cells)| cells.iter().map(move |(month, hours)| (id, *month, hours)));
        let over = months.filter(|(_, _, hours)| hours.passing() > Passing::No);
        over.map(|(id, month, hours)| Over {
            respondent: id.clone(),
            month,
            hours: hours.clone(),
            passing: hours.passing(),
        })
        .collect()
    }

    /// The chosen pilots that have no dates.
    pub fn undated(&self) -> impl Iterator<Item = &Planned> {
        self.pilots.iter().filter(|pilot| pilot.plan.is_none())
    }
}

impl Cost {
    /// All rows together.
    #[must_use]
    pub fn total(&self) -> BTreeMap<When, Cell> {
        let mut total = BTreeMap::new();
        for (when, cell) in self.rows.iter().flat_map(|row| &row.cells) {
            total.entry(*when).or_insert_with(Cell::default).add(cell);
        }
        total
    }
}

impl Load {
    /// The first day of the month with this place; `None` beyond the last.
    #[must_use]
    pub fn month(&self, place: usize) -> Option<NaiveDate> {
        let months = chrono::Months::new(u32::try_from(place).ok()?);
        self.first.filter(|_| place < self.months)?.checked_add_months(months)
    }

    /// All rows together.
    #[must_use]
    pub fn total(&self) -> BTreeMap<NaiveDate, Sum> {
        let mut total = BTreeMap::new();
        for (month, hours) in self.rows.iter().flat_map(|row| &row.cells) {
            total.entry(*month).or_insert_with(Sum::default).add(hours);
        }
        total
    }
}

impl Cell {
    /// All that is paid.
    #[must_use]
    pub fn money(&self) -> Sum {
        let mut money = self.own.clone();
        money.add(&self.share);
        money
    }

    /// What the hours are worth at an hourly rate, kronor.
    #[must_use]
    pub fn worth(&self, rate: u32) -> Sum {
        self.hours.times(rate)
    }

    /// Adds another one.
    pub fn add(&mut self, other: &Self) {
        self.hours.add(&other.hours);
        self.own.add(&other.own);
        self.share.add(&other.share);
    }

    /// All of these together.
    pub fn sum<'a>(cells: impl IntoIterator<Item = &'a Self>) -> Self {
        let mut all = Self::default();
        cells.into_iter().for_each(|cell| all.add(cell));
        all
    }
}

impl Sum {
    /// Adds another one.
    pub fn add(&mut self, other: &Self) {
        self.low = self.low + other.low;
        self.high = self.high + other.high;
        self.unknown.extend(&other.unknown);
    }

    /// Whether there is nothing, known or not.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.high == Exact::ZERO && self.unknown.is_empty()
    }

    /// Whether the load of a month passes [`LEVEL`]. What is not known is not guessed at.
    #[must_use]
    pub fn passing(&self) -> Passing {
        let level = Exact::whole(u64::from(LEVEL));
        match (self.low > level, self.high > level) {
            (true, _) => Passing::Surely,
            (false, true) => Passing::Perhaps,
            (false, false) => Passing::No,
        }
    }

    fn times(&self, count: u32) -> Self {
        Self { low: self.low.times(count), high: self.high.times(count), unknown: self.unknown.clone() }
    }
}

fn aside(session: &Session) -> Vec<RespondentId> {
    let with_pilot = session.choices.iter().filter(|it| it.is_chosen() && it.pilot.is_some());
    let joined: BTreeSet<&RespondentId> = with_pilot.flat_map(Choice::participants).collect();
    let aside = session.respondents.iter().filter(|it| !it.is_active() && joined.contains(&it.id));
    aside.map(|it| it.id.clone()).collect()
}

/// Who has a row: all that take part in a pilot, and nobody where something is nobody's.
fn rows(session: &Session, parts: &[Part]) -> Vec<Who> {
    let joined: BTreeSet<&RespondentId> = parts.iter().flat_map(|part| &part.joined).collect();
    let active = session.respondents.iter().filter(|it| joined.contains(&it.id));
    let organisations = active.map(|it| Who::Organisation(it.id.clone()));
    let common = parts.iter().any(|part| part.cost.iter().any(|(who, _)| *who == Who::Common));
    organisations.chain(common.then_some(Who::Common)).collect()
}

fn units(session: &Session, rows: &[Who]) -> Vec<SharedUnit> {
    let organisations = || {
        rows.iter().filter_map(|who| match who {
            Who::Organisation(id) => session.respondent(id),
            Who::Common => None,
        })
    };
    let owners = |unit: &Respondent| -> Vec<RespondentId> {
        organisations().map(|it| &it.id).filter(|id| unit.shared_by.contains(id)).cloned().collect()
    };
    let units = organisations().filter(|it| !it.shared_by.is_empty());
    let units = units.map(|it| SharedUnit { unit: it.id.clone(), owners: owners(it) });
    units.filter(|it| !it.owners.is_empty()).collect()
}

fn cost(parts: &[Part], rows: &[Who]) -> Cost {
    let places: BTreeMap<&Who, usize> = rows.iter().enumerate().map(|(place, who)| (who, place)).collect();
    let mut out: Vec<CostRow> =
        rows.iter().map(|who| CostRow { who: who.clone(), cells: BTreeMap::new() }).collect();
    let mut columns = BTreeSet::new();
    for (who, cells) in parts.iter().flat_map(|part| &part.cost) {
        let Some(row) = places.get(who).and_then(|place| out.get_mut(*place)) else { continue };
        for (when, cell) in cells {
            columns.insert(*when);
            row.cells.entry(*when).or_default().add(cell);
        }
    }
    Cost { columns: columns.into_iter().collect(), rows: out }
}

fn load(parts: &[Part], rows: &[Who]) -> Load {
    let places: BTreeMap<&Who, usize> = rows.iter().enumerate().map(|(place, who)| (who, place)).collect();
    let mut out: Vec<LoadRow> =
        rows.iter().map(|who| LoadRow { who: who.clone(), cells: BTreeMap::new() }).collect();
    for part in parts {
        let each = part.joined.iter().map(|id| (Who::Organisation(id.clone()), &part.each));
        for (who, months) in each.chain([(Who::Common, &part.once)]) {
            let Some(row) = places.get(&who).and_then(|place| out.get_mut(*place)) else { continue };
            for (month, hours) in months {
                row.cells.entry(*month).or_default().add(hours);
            }
        }
    }
    let first = out.iter().filter_map(|row| row.cells.keys().next()).min().copied();
    let last = out.iter().filter_map(|row| row.cells.keys().next_back()).max().copied();
    let months = first.zip(last).map_or(0, |(first, last)| {
        let of = |date: NaiveDate| i64::from(date.year()) * 12 + i64::from(date.month0());
        usize::try_from(of(last) - of(first) + 1).unwrap_or(0)
    });
    Load { first, months, rows: out }
}

#[cfg(test)]
mod tests;
