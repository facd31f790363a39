//! What a pilot costs: ranges added as ranges, in every cut, for the organisations that take part.
//!
//! Low adds to low and high to high, exactly. What is not known is never counted as nothing: its post is named beside the
//! total it is missing from. A total answers one question, its [`Measure`], about some of the posts, a [`Slice`]; the
//! posts that it is made of are its [`Term`]s, so that any total can show its arithmetic.
//!
//! Three kinds of hours are kept apart, because they answer different questions:
//!
//! - *per organisation*: what each one must set aside: its own posts, and every workshop, since everyone sits in it;
//! - *once*: hours for the pilot as a whole, whoever gives them;
//! - *in all*: the first times the number of organisations, and the second.
//!
//! Money is in kronor for all participants together: a post for each organisation is multiplied by their number. A
//! workshop is hours; a post that gives one as a cost says nothing of its price, which counts as not known.

mod bearing;

use std::collections::BTreeSet;

use super::exact::Exact;
use crate::domain::id::MilestoneId;
use crate::domain::method::{Amount, BudgetRow, CostKind, Milestone, Per};

pub use bearing::{Bearer, Bearing, Borne, Common, Kronor, bearing, paid};

/// The posts of a budget and what they are counted with.
#[derive(Clone, Copy, Debug)]
pub struct Posts<'a> {
    /// The posts.
    pub rows: &'a [BudgetRow],
    /// How many organisations take part. With one, costs are those of the template; with none, posts for each
    /// organisation cost nothing.
    pub organisations: u32,
    /// What an hour is counted as, in kronor; without it hours have no price.
    pub rate: Option<u32>,
}

/// What a total answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// Hours that each organisation gives.
    HoursEach,
    /// Hours given once for the whole pilot.
    HoursOnce,
    /// Hours of all organisations together, those given once included.
    Hours,
    /// Bought work of all together, kronor.
    External,
    /// Other costs of all together, kronor.
    Other,
    /// What is paid by all together, kronor: bought work and other costs.
    Money,
    /// Hours of all together at the hourly rate, kronor.
    Worth,
    /// What is paid and what the hours are worth, kronor.
    Cost,
}

/// Which posts a total is made of; the whole unless something is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Slice<'a> {
    /// Of this year only.
    pub year: Option<u8>,
    /// Of this phase only.
    pub phase: Option<Phase<'a>>,
}

/// Where posts belong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase<'a> {
    /// To this milestone.
    Of(&'a MilestoneId),
    /// To no milestone.
    None,
}

/// A total between two figures, and what is missing from it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Total {
    /// At least.
    pub low: Exact,
    /// At most.
    pub high: Exact,
    /// How many posts belong here, known or not.
    pub posts: usize,
    /// Places of the posts that belong here but whose amount is not known, in order.
    pub unknown: Vec<usize>,
}

/// One post as part of a total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// Its place.
    pub post: usize,
    /// What it comes to when it is given once, in hours or kronor; `None` where that is not known.
    pub once: Option<Span>,
    /// How often it counts here.
    pub times: u32,
}

/// Between two amounts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// At least.
    pub low: Exact,
    /// At most.
    pub high: Exact,
}

impl Measure {
    /// All, hours first.
    pub const ALL: [Self; 8] = [
        Self::HoursEach,
        Self::HoursOnce,
        Self::Hours,
        Self::External,
        Self::Other,
        Self::Money,
        Self::Worth,
        Self::Cost,
    ];

    /// Whether it is counted in kronor, not in hours.
    #[must_use]
    pub fn is_money(self) -> bool {
        match self {
            Self::HoursEach | Self::HoursOnce | Self::Hours => false,
            Self::External | Self::Other | Self::Money | Self::Worth | Self::Cost => true,
        }
    }

    /// Whether posts of this kind, paid this often, belong to it.
    fn holds(self, kind: CostKind, per: Per) -> bool {
        match self {
            Self::HoursEach => kind == CostKind::Hours && per == Per::Organisation,
            Self::HoursOnce => kind == CostKind::Hours && per == Per::Once,
            Self::Hours | Self::Worth => kind == CostKind::Hours,
            Self::External => kind == CostKind::External,
            Self::Other => kind == CostKind::Other,
            Self::Money => kind != CostKind::Hours,
            Self::Cost => true,
        }
    }
}

impl<'a> Posts<'a> {
    /// The total of a measure over some of the posts.
    #[must_use]
    pub fn total(&self, measure: Measure, slice: Slice<'_>) -> Total {
        Total::of(self.terms(measure, slice))
    }

    /// The posts that a total is made of, in order. Without an hourly rate hours belong to no total of money.
    pub fn terms<'s>(&'s self, measure: Measure, slice: Slice<'s>) -> impl Iterator<Item = Term> + 's {
        let rows = self.rows.iter().enumerate().filter(move |(_, row)| {
            let priced = self.rate.is_some() || !measure.is_money() || row.kind != CostKind::Hours;
            priced && measure.holds(row.kind, paid_by(row)) && slice.holds(row)
        });
        rows.map(move |(post, row)| {
            let times = match (measure, paid_by(row)) {
                (Measure::HoursEach, _) | (_, Per::Once) => 1,
                (_, Per::Organisation) => self.organisations,
            };
            Term { post, once: self.once(measure, row), times }
        })
    }

    /// The measures that have posts, in order. What is paid is named by itself where it is more than one kind, and what
    /// is paid and worked where there is both.
    #[must_use]
    pub fn measures(&self) -> Vec<Measure> {
        let has = |measure: Measure| self.terms(measure, Slice::default()).next().is_some();
        let shown = |measure: &Measure| match measure {
            Measure::Money => has(Measure::External) && has(Measure::Other),
            Measure::Cost => has(Measure::Worth) && has(Measure::Money),
            Measure::HoursEach
            | Measure::HoursOnce
            | Measure::Hours
            | Measure::External
            | Measure::Other
            | Measure::Worth => has(*measure),
        };
        Measure::ALL.into_iter().filter(shown).collect()
    }

    /// The years that have a post, in order.
    #[must_use]
    pub fn years(&self) -> Vec<u8> {
        self.rows.iter().map(|row| row.year).collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// The phases that have a post, in the order of the milestones, what belongs to none last.
    #[must_use]
    pub fn phases(&self, milestones: &'a [Milestone]) -> Vec<Phase<'a>> {
        let all = milestones.iter().map(|milestone| Phase::Of(&milestone.id)).chain([Phase::None]);
        let of = |phase| Slice { phase: Some(phase), ..Slice::default() };
        all.filter(|phase| self.rows.iter().any(|row| of(*phase).holds(row))).collect()
    }

    fn once(&self, measure: Measure, row: &BudgetRow) -> Option<Span> {
        let once = amount(row)?;
        let rate = self.rate.filter(|_| measure.is_money() && row.kind == CostKind::Hours);
        Some(rate.map_or(once, |rate| Span { low: once.low.times(rate), high: once.high.times(rate) }))
    }
}

impl Slice<'_> {
    fn holds(&self, row: &BudgetRow) -> bool {
        let phase = match self.phase {
            Some(Phase::Of(id)) => row.phase.as_ref() == Some(id),
            Some(Phase::None) => row.phase.is_none(),
            None => true,
        };
        phase && self.year.is_none_or(|year| year == row.year)
    }
}

impl Total {
    /// The sum of these terms.
    pub fn of(terms: impl Iterator<Item = Term>) -> Self {
        let mut total = Self::default();
        for term in terms {
            total.posts += 1;
            match term.once {
                Some(once) => {
                    total.low = total.low + once.low.times(term.times);
                    total.high = total.high + once.high.times(term.times);
                }
                None => total.unknown.push(term.post),
            }
        }
        total
    }

    /// Whether no post belongs here.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.posts == 0
    }

    /// Whether anything that is known belongs here.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.posts > self.unknown.len()
    }
}

/// What a post comes to when it is given once, in hours or in kronor; `None` where that is not known.
#[must_use]
pub fn amount(row: &BudgetRow) -> Option<Span> {
    let read = |value: f64| match row.kind {
        CostKind::Hours => Exact::of(value),
        CostKind::External | CostKind::Other => Exact::of(value).kronor(row.unit),
    };
    match (row.amount, row.kind) {
        (Amount::Exactly(value), _) => Some(Span { low: read(value), high: read(value) }),
        (Amount::Range(low, high), _) => Some(Span { low: read(low), high: read(high) }),
        (Amount::Workshops { count, hours }, CostKind::Hours) => {
            let all = Exact::of(count).by(Exact::of(hours));
            Some(Span { low: all, high: all })
        }
        (Amount::Workshops { .. }, CostKind::External | CostKind::Other) | (Amount::Unknown, _) => None,
    }
}

/// How often a post is paid: once, or once for each organisation. A workshop's hours are given by each organisation.
#[must_use]
pub fn paid_by(row: &BudgetRow) -> Per {
    match (row.amount, row.kind) {
        (Amount::Workshops { .. }, CostKind::Hours) => Per::Organisation,
        (Amount::Workshops { .. }, CostKind::External | CostKind::Other)
        | (Amount::Exactly(_) | Amount::Range(..) | Amount::Unknown, _) => row.per,
    }
}

#[cfg(test)]
mod tests;
