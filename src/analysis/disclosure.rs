//! What published means give away of the sealed answers in them, and the exact check that they do not give away too much.
//!
//! A published mean in tenths says that the sum of all answers lies between two bounds. Whoever knows the open answers
//! knows bounds for the sealed ones, and several means that share sealed answers (an earlier release of the round, a
//! round that goes on from another) cut each other. [`check`] asks of all of them together whether every sealed answer
//! could still be at least [`POSSIBLE`] of the five levels, for an outsider, for whoever knows the own sealed answers and
//! for a respondent that knows those of all its raters.
//!
//! Two things make the answer safe to act on. The own answers of an insider are taken to be every one that fits the
//! published means, not the true one: so the check never looks at a sealed answer, and that something was published tells
//! no more than its figure. And a level counts as possible only where a case has been found in which it is the answer:
//! where the search gives up at [`CASES`], the mean stays unpublished.
//!
//! Source: interval protection and differencing in statistical disclosure control, as in A. Hundepool et al.,
//! "Statistical Disclosure Control" (2012), ch. 4; deciding without looking at what is protected: K. Kenthapadi,
//! N. Mishra, K. Nissim, "Simulatable auditing" (2005).

mod search;

use std::collections::{BTreeMap, BTreeSet};

use search::Problem;

/// So many of the five levels must stay possible for every sealed answer.
pub const POSSIBLE: usize = 3;
/// So many own answers of an insider, and so many steps for one case, are looked at before the search gives up.
pub const CASES: u32 = 20_000;
/// Highest common denominator of raters and respondents; beyond it nothing is published.
const FINEST: u64 = 1 << 40;

/// Who has given a sealed answer, and so knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Holder {
    /// For which respondent.
    pub respondent: usize,
    /// By which of its raters.
    pub rater: usize,
}

/// What one published mean says of the sealed answers in it: `low ≤ Σ weight · level ≤ high`, in whole numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constraint {
    /// The sealed answers in it, by their place in the list of holders, each with its weight, at least 1.
    pub weights: Vec<(usize, i64)>,
    /// Least possible sum.
    pub low: i64,
    /// Greatest possible sum.
    pub high: i64,
}

/// One respondent's part of a mean.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// Its raters with a level, open and sealed.
    pub raters: u32,
    /// The sum of its open levels.
    pub open: u32,
    /// Its sealed answers, by their place in the list of holders.
    pub sealed: Vec<usize>,
}

/// What the check finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every sealed answer keeps enough possible levels.
    Safe,
    /// Somebody could tell too much of a sealed answer.
    GivesAway,
    /// There are too many cases to look at, so it must be taken as unsafe.
    TooMany,
}

/// The mean of the parts in tenths of a level, halves up, where `level` tells the sealed answers; with as many
/// respondents as have a level. `None` where nobody has one, or where the parts have no common denominator in reach.
#[must_use]
pub fn tenths(parts: &[Part], level: impl Fn(usize) -> u8) -> Option<u8> {
    let scale = scale(parts)?;
    let value = |part: &Part| {
        let sealed: i64 = part.sealed.iter().map(|it| i64::from(level(*it))).sum();
        (sealed + i64::from(part.open)) * weight(scale, part)
    };
    let sum: i64 = parts.iter().filter(|part| part.raters > 0).map(value).sum();
    let whole = whole(scale, parts);
    u8::try_from((20 * sum + whole).div_euclid(2 * whole)).ok()
}

/// What a mean of these parts, published as so many tenths, says of the sealed answers; `None` as for [`tenths`].
///
/// Halves are rounded up, so `tenths` stands for means from half a tenth below it, up to but without half a tenth above.
#[must_use]
pub fn constraint(parts: &[Part], tenths: u8) -> Option<Constraint> {
    let scale = scale(parts)?;
    let open: i64 = parts
        .iter()
        .filter(|part| part.raters > 0)
        .map(|part| i64::from(part.open) * weight(scale, part))
        .sum();
    let (whole, tenths) = (whole(scale, parts), i64::from(tenths));
    // 10 · sum / whole ≥ tenths − ½, and < tenths + ½.
    let low = -((1 - 2 * tenths) * whole).div_euclid(20);
    let high = -(-(2 * tenths + 1) * whole).div_euclid(20) - 1;
    let weights = |part: &Part| {
        let weight = weight(scale, part);
        part.sealed.iter().map(move |it| (*it, weight)).collect::<Vec<_>>()
    };
    let weights = parts.iter().filter(|part| part.raters > 0).flat_map(weights).collect();
    Some(Constraint { weights, low: low - open, high: high - open })
}

/// Whether every sealed answer keeps enough possible levels when all of these means are published; the last is the one
/// that is asked about, and those that share nothing with it, nor through others, are not looked at.
///
/// `holders` tells who has given each sealed answer. Time grows with the number of different weights, not of answers.
#[must_use]
pub fn check(holders: &[Holder], constraints: &[Constraint]) -> Verdict {
    let constraints = connected(constraints);
    let problem = Problem::of(holders.len(), &constraints);
    for question in questions(holders, &problem) {
        match problem.answer(&question) {
            Verdict::Safe => {}
            wrong @ (Verdict::GivesAway | Verdict::TooMany) => return wrong,
        }
    }
    Verdict::Safe
}

/// What is asked of a problem: with these answers known, can one of that class still be enough levels?
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Question {
    /// How many answers of each class are known.
    known: Vec<i64>,
    /// The class of the answer that is to stay open.
    target: usize,
}

/// All questions: the outsider's, each respondent's about the others, each rater's about the others of the respondent.
fn questions(holders: &[Holder], problem: &Problem) -> BTreeSet<Question> {
    let all = problem.count(0..holders.len());
    let mut circles: BTreeMap<usize, BTreeMap<usize, Vec<usize>>> = BTreeMap::new();
    for (place, holder) in holders.iter().enumerate().filter(|(place, _)| problem.class(*place).is_some()) {
        circles.entry(holder.respondent).or_default().entry(holder.rater).or_default().push(place);
    }
    let mut out = BTreeSet::new();
    let mut ask = |known: Vec<i64>, whole: &[i64]| {
        for (target, (of, own)) in whole.iter().zip(&known).enumerate() {
            if of > own {
                out.insert(Question { known: known.clone(), target });
            }
        }
    };
    ask(vec![0; all.len()], &all);
    for raters in circles.values() {
        let own = problem.count(raters.values().flatten().copied());
        ask(own.clone(), &all);
        for rater in raters.values() {
            ask(problem.count(rater.iter().copied()), &own);
        }
    }
    out
}

/// The last constraint and all that share answers with it, directly or through others.
fn connected(constraints: &[Constraint]) -> Vec<&Constraint> {
    let (Some(last), mut rest) = (constraints.last(), constraints.iter().rev().skip(1).collect::<Vec<_>>())
    else {
        return Vec::new();
    };
    let mut reached: BTreeSet<usize> = last.weights.iter().map(|(it, _)| *it).collect();
    let mut out = vec![last];
    loop {
        let (near, far): (Vec<_>, Vec<_>) =
            rest.into_iter().partition(|it| it.weights.iter().any(|(it, _)| reached.contains(it)));
        if near.is_empty() {
            return out;
        }
        reached.extend(near.iter().flat_map(|it| &it.weights).map(|(it, _)| *it));
        out.extend(near);
        rest = far;
    }
}

/// The least common multiple of the respondents' numbers of raters.
fn scale(parts: &[Part]) -> Option<i64> {
    let raters = parts.iter().map(|part| u64::from(part.raters)).filter(|raters| *raters > 0);
    let scale = raters.clone().try_fold(1, |scale: u64, raters| {
        (scale / common(scale, raters)).checked_mul(raters).filter(|scale| *scale <= FINEST)
    })?;
    let n = u64::try_from(raters.count()).ok().filter(|n| *n > 0)?;
    scale.checked_mul(n).filter(|whole| *whole <= FINEST)?;
    i64::try_from(scale).ok()
}

fn whole(scale: i64, parts: &[Part]) -> i64 {
    let n = parts.iter().filter(|part| part.raters > 0).count();
    scale * i64::try_from(n).unwrap_or(i64::MAX)
}

fn weight(scale: i64, part: &Part) -> i64 {
    scale / i64::from(part.raters.max(1))
}

fn common(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { common(b, a % b) }
}

#[cfg(test)]
mod tests;
