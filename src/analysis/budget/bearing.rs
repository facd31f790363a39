//! What each organisation bears of a pilot, year by year, so that pilots can be added up for each.
//!
//! It gives its own hours and pays the posts that are paid for each organisation; of what is bought or paid once for all
//! it has its part, by the rule of the choice. Hours given once are nobody's until somebody takes them, and so is the
//! money while nobody has a weight to share it by, and all of it where a copy does not say who takes part: it stands apart, so that organisations and what stands apart add up
//! to the whole.
//!
//! The whole is shared first (see [`shares`](mod@crate::analysis::shares)); each year's kronor are then divided in proportion
//! to what is left of everyone's part. So parts add up to the krona both ways and none is negative.
//!
//! A post that would be shared and is not known is missing from the part of everyone who has a weight; only while nobody
//! has one is it nobody's. It never stands in both places.

use std::collections::BTreeSet;

use super::{Measure, Posts, Slice, Term, Total};
use crate::analysis::exact::Exact;
use crate::analysis::participants::{count, participants};
use crate::analysis::shares::{self, Shares};
use crate::domain::choice::Choice;
use crate::domain::id::RespondentId;
use crate::domain::method::{CostKind, Per};
use crate::domain::session::Session;

/// What everyone bears.
#[derive(Clone, Debug, PartialEq)]
pub struct Bearing {
    /// The years of the pilot that have a post, in order.
    pub years: Vec<u8>,
    /// Those who take part, in the order in which they joined.
    pub bearers: Vec<Bearer>,
    /// What is nobody's, for each of the years.
    pub common: Vec<Common>,
    /// The same over all years.
    pub common_whole: Common,
    /// What is shared at least.
    pub low: Shares,
    /// What is shared at most.
    pub high: Shares,
    /// What is shared, as the sum of its posts.
    pub shared: Total,
}

/// What one organisation bears.
#[derive(Clone, Debug, PartialEq)]
pub struct Bearer {
    /// Who.
    pub respondent: RespondentId,
    /// For each of the years.
    pub years: Vec<Borne>,
    /// Over all years.
    pub whole: Borne,
}

/// Hours and money of one organisation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Borne {
    /// Its own hours.
    pub hours: Total,
    /// What it pays by itself, kronor: posts paid for each organisation.
    pub own: Total,
    /// Its part of what is shared.
    pub share: Kronor,
    /// Posts that are missing from its part because they are not known, in order.
    pub missing: Vec<usize>,
}

/// What is nobody's, or of those that a copy does not name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Common {
    /// Hours given once, whoever gives them; the own hours of all that are not named.
    pub hours: Total,
    /// Posts paid for each organisation, kronor, of all that are not named.
    pub own: Total,
    /// What is to be shared while nobody has a weight to share it by.
    pub money: Kronor,
    /// Posts that would be shared and are not known while nobody has a weight to share them by, in order.
    pub unknown: Vec<usize>,
}

/// Whole kronor between two figures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kronor {
    /// At least.
    pub low: u64,
    /// At most.
    pub high: u64,
}

impl Borne {
    /// All that it pays, low and high in kronor: its own posts and its part of what is shared.
    #[must_use]
    pub fn money(&self) -> (Exact, Exact) {
        (self.own.low + Exact::whole(self.share.low), self.own.high + Exact::whole(self.share.high))
    }

    /// The posts that are missing from [`money`](Self::money) because they are not known, in order: its own, and those of
    /// what is shared.
    #[must_use]
    pub fn unknown(&self) -> Vec<usize> {
        let all: BTreeSet<usize> = self.own.unknown.iter().chain(&self.missing).copied().collect();
        all.into_iter().collect()
    }

    /// Its hours at an hourly rate, low and high in kronor.
    #[must_use]
    pub fn worth(&self, rate: u32) -> (Exact, Exact) {
        (self.hours.low.times(rate), self.hours.high.times(rate))
    }
}

impl Common {
    /// Whether there is nothing, known or not.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.hours.is_empty() && self.own.is_empty() && self.money.high == 0 && self.unknown.is_empty()
    }
}

/// What each organisation that takes part in a choice bears of its pilot; `None` without a pilot.
#[must_use]
pub fn bearing(session: &Session, choice: &Choice) -> Option<Bearing> {
    let pilot = choice.pilot.as_ref()?;
    let joined = participants(session, choice);
    let organisations = u32::try_from(count(session, choice)).unwrap_or(u32::MAX);
    let unnamed = choice.unnamed().is_some_and(|joined| joined > 0);
    let posts = Posts { rows: &pilot.budget, organisations, rate: None };
    let years = posts.years();
    let slices: Vec<Slice<'_>> = years.iter().map(|year| Slice { year: Some(*year), phase: None }).collect();
    let shared = shared(&posts, Slice::default());
    let low = shares::shares(session, choice, shared.low.rounded());
    let high = shares::shares(session, choice, shared.high.rounded());
    let sums =
        |pick: fn(&Total) -> Exact| by_year(slices.iter().map(|slice| pick(&self::shared(&posts, *slice))));
    let (low_sums, high_sums) = (sums(|it| it.low), sums(|it| it.high));
    let (lows, highs) = (low.over(&low_sums), high.over(&high_sums));
    let alike: Vec<Borne> = slices.iter().map(|slice| alike(&posts, *slice)).collect();
    let whole = self::alike(&posts, Slice::default());
    let bearer = |respondent: &RespondentId| {
        let share = |year: usize| Kronor {
            low: part(&low, &lows, respondent, year),
            high: part(&high, &highs, respondent, year),
        };
        let is_weighed = high.parts.iter().any(|part| part.respondent == *respondent);
        let missing = |slice| if is_weighed { self::shared(&posts, slice).unknown } else { Vec::new() };
        let years = alike.iter().zip(&slices).enumerate().map(|(year, (borne, slice))| Borne {
            share: share(year),
            missing: missing(*slice),
            ..borne.clone()
        });
        let share = Kronor { low: low.of(respondent), high: high.of(respondent) };
        let whole = Borne { share, missing: missing(Slice::default()), ..whole.clone() };
        Bearer { respondent: respondent.clone(), years: years.collect(), whole }
    };
    let bearers = joined.iter().map(|respondent| bearer(&respondent.id)).collect();
    let is_shared = !high.parts.is_empty();
    let common = |slice, (low, high): (u64, u64)| {
        let common = if unnamed { all(&posts, slice) } else { once(&posts, slice) };
        if is_shared {
            return common;
        }
        Common { money: Kronor { low, high }, unknown: self::shared(&posts, slice).unknown, ..common }
    };
    let common_whole = common(Slice::default(), (low.sum, high.sum));
    let sums = low_sums.iter().copied().zip(high_sums.iter().copied());
    let common = slices.iter().zip(sums).map(|(slice, sums)| common(*slice, sums)).collect();
    Some(Bearing { years, bearers, common, common_whole, low, high, shared })
}

/// What is shared of a slice: what is bought or otherwise paid once for all, in kronor.
#[must_use]
fn shared(posts: &Posts<'_>, slice: Slice<'_>) -> Total {
    Total::of(paid(posts, slice, Per::Once))
}

/// The terms of money that are paid so often, each counted once.
pub fn paid<'s>(posts: &'s Posts<'s>, slice: Slice<'s>, per: Per) -> impl Iterator<Item = Term> + 's {
    let is = move |term: &Term| {
        let row = posts.rows.get(term.post);
        row.is_some_and(|row| row.kind != CostKind::Hours && super::paid_by(row) == per)
    };
    posts.terms(Measure::Money, slice).filter(is).map(|term| Term { times: 1, ..term })
}

/// What everyone bears alike.
fn alike(posts: &Posts<'_>, slice: Slice<'_>) -> Borne {
    let hours = posts.total(Measure::HoursEach, slice);
    Borne { hours, own: Total::of(paid(posts, slice, Per::Organisation)), ..Borne::default() }
}

/// Hours given once.
fn once(posts: &Posts<'_>, slice: Slice<'_>) -> Common {
    Common { hours: posts.total(Measure::HoursOnce, slice), ..Common::default() }
}

/// The hours and own posts of all that take part.
fn all(posts: &Posts<'_>, slice: Slice<'_>) -> Common {
    let own = paid(posts, slice, Per::Organisation).map(|term| Term { times: posts.organisations, ..term });
    Common { hours: posts.total(Measure::Hours, slice), own: Total::of(own), ..Common::default() }
}

/// Whole kronor for each year that add up to the rounded whole: the difference between what is rounded up to and with a
/// year and what is rounded before it.
fn by_year(sums: impl Iterator<Item = Exact>) -> Vec<u64> {
    let (mut all, mut before) = (Exact::ZERO, 0);
    let step = |sum: Exact| {
        all = all + sum;
        let kronor = all.rounded() - before;
        before = all.rounded();
        kronor
    };
    sums.map(step).collect()
}

fn part(shares: &Shares, years: &[Vec<u64>], respondent: &RespondentId, year: usize) -> u64 {
    let place = shares.parts.iter().position(|part| part.respondent == *respondent);
    place.and_then(|place| years.get(place)?.get(year)).copied().unwrap_or(0)
}
