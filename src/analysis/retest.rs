//! Raters who have answered twice, and how far their answers lie apart: the test–retest difference.
//!
//! A rater is the same however the name is written, see [`plan::folded`]. Compared are the first answer and the last, on
//! what both have a level for; "don't know" and "not rated" are no levels. Of a round whose values may not be shown yet
//! only that somebody has answered twice is known, and no figure.

use std::collections::HashMap;

use crate::domain::id::{CapabilityId, RespondentId};
use crate::domain::plan;
use crate::domain::rating::Mark;
use crate::domain::round::{Ballot, Round};

/// A rater with more than one answer in a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Twice {
    /// For whom.
    pub respondent: RespondentId,
    /// Indices of the answers in the round's list of ballots, in the order in which they were handed in.
    pub ballots: Vec<usize>,
}

/// How far the last answer of a rater lies from the first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Retest {
    /// Capabilities with a level in both.
    pub both: u32,
    /// Of these, those with the same level.
    pub equal: u32,
    /// The capabilities that either has an answer to, in the round's order.
    pub pairs: Vec<Pair>,
    /// Sum of the differences in levels, last less first.
    signed: i64,
    /// Sum of their sizes.
    absolute: i64,
}

/// What a rater has said of one capability, first and last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Of which.
    pub capability: CapabilityId,
    /// First.
    pub first: Mark,
    /// Last.
    pub last: Mark,
}

impl Retest {
    /// The share of what both rate that has the same level, 0 to 1; `None` where they have nothing in common.
    #[must_use]
    pub fn share_equal(&self) -> Option<f64> {
        (self.both > 0).then(|| f64::from(self.equal) / f64::from(self.both))
    }

    /// The mean size of the difference in levels, 0 to 4; `None` where they have nothing in common.
    #[must_use]
    pub fn mean_absolute(&self) -> Option<f64> {
        self.mean(self.absolute)
    }

    /// The mean difference in levels, last less first, -4 to 4; `None` where they have nothing in common.
    #[must_use]
    pub fn mean_signed(&self) -> Option<f64> {
        self.mean(self.signed)
    }

    fn mean(&self, sum: i64) -> Option<f64> {
        let sum = i32::try_from(sum).ok()?;
        (self.both > 0).then(|| f64::from(sum) / f64::from(self.both))
    }
}

impl Pair {
    /// Levels from first to last; `None` where one of them is no level.
    #[must_use]
    pub fn difference(&self) -> Option<i8> {
        let (first, last) = (self.first.level()?, self.last.level()?);
        Some(last.get().cast_signed() - first.get().cast_signed())
    }

    /// How far apart they are for who looks for what to talk about: the most levels apart highest, then a level against
    /// none, and 0 for what is the same or has no level at all.
    #[must_use]
    pub fn apart(&self) -> u8 {
        match self.difference() {
            Some(0) => 0,
            Some(difference) => 1 + difference.unsigned_abs(),
            None => u8::from(self.first.level() != self.last.level()),
        }
    }
}

/// The raters of a round who have answered more than once, in the order of its ballots.
#[must_use]
pub fn twice(round: &Round) -> Vec<Twice> {
    let mut found: Vec<Twice> = Vec::new();
    let mut places: HashMap<(&RespondentId, String), usize> = HashMap::new();
    for (index, ballot) in round.ballots.iter().enumerate().filter(|(_, ballot)| plan::is_answer(ballot)) {
        let rater = (&ballot.respondent, plan::folded(ballot));
        let place = *places.entry(rater).or_insert(found.len());
        match found.get_mut(place) {
            Some(rater) => rater.ballots.push(index),
            None => found.push(Twice { respondent: ballot.respondent.clone(), ballots: vec![index] }),
        }
    }
    found.retain(|rater| rater.ballots.len() > 1);
    for rater in &mut found {
        rater.ballots.sort_by_key(|index| round.ballots.get(*index).map(plan::came_in));
    }
    found
}

/// The difference between two answers of one rater; `None` while the round's values may not be shown.
#[must_use]
pub fn retest(round: &Round, first: &Ballot, last: &Ballot) -> Option<Retest> {
    if round.is_hidden() {
        return None;
    }
    let mut retest = Retest::default();
    for (place, capability) in round.order.iter().enumerate() {
        let pair = Pair { capability: capability.clone(), first: first.mark(place), last: last.mark(place) };
        if let Some(difference) = pair.difference() {
            retest.both += 1;
            retest.equal += u32::from(difference == 0);
            retest.signed += i64::from(difference);
            retest.absolute += i64::from(difference.abs());
        }
        if (pair.first, pair.last) != (Mark::NotRated, Mark::NotRated) {
            retest.pairs.push(pair);
        }
    }
    Some(retest)
}

impl Twice {
    /// The test–retest difference between the first answer and the last, as [`retest`].
    #[must_use]
    pub fn retest(&self, round: &Round) -> Option<Retest> {
        let ballot = |index: Option<&usize>| round.ballots.get(*index?);
        retest(round, ballot(self.ballots.first())?, ballot(self.ballots.last())?)
    }
}

#[cfg(test)]
mod tests {
    use super::{retest, twice};
    use crate::analysis::support;
    use crate::domain::plain::Plain;
    use crate::domain::round::{Ballot, BallotKey, Round};
    use crate::domain::session::Session;
    use crate::domain::terms::Showing;

    /// A round of two respondents with these ballots: whose, rater, tag, hour handed in, marks.
    fn round(capabilities: usize, ballots: &[(usize, &str, &str, u32, &str)]) -> Round {
        let session: Session = support::session(capabilities, 2, 0);
        let mut round = session.rounds[0].clone();
        round.ballots = ballots
            .iter()
            .map(|(who, rater, tag, hour, marks)| {
                let respondent = session.respondents[*who].id.clone();
                let key = BallotKey { round: 1, respondent, rater: Plain::new(rater), tag: Plain::new(tag) };
                let at = format!("2026-11-22T{hour:02}:00:00").parse().ok();
                Ballot { marks: marks.parse().unwrap(), at, ..Ballot::empty(&key) }
            })
            .collect();
        round
    }

    #[test]
    fn the_same_name_for_the_same_respondent_is_the_same_rater() {
        let round = round(
            3,
            &[
                (0, "Eva", "b", 11, "012"),
                (1, "Eva", "c", 9, "012"),
                (0, " EVA ", "a", 9, "012"),
                (0, "", "d", 9, "1"),
                (0, "", "", 8, "2"),
                (1, "Eva", "e", 12, ""),
            ],
        );
        let found: Vec<_> = twice(&round).into_iter().map(|it| it.ballots).collect();
        // The empty ballot of the second Eva is no answer yet.
        assert_eq!(found, [vec![2, 0], vec![4, 3]]);
    }

    // By hand: levels in both on the first five; they differ by 0, 0, -2, 0 and 4.
    #[test]
    fn the_difference_is_counted_where_both_have_a_level() {
        let round = round(9, &[(0, "Eva", "a", 9, "1232032x-"), (0, "Eva", "b", 11, "12124-x--")]);
        let found = retest(&round, &round.ballots[0], &round.ballots[1]).unwrap();
        assert_eq!((found.both, found.equal), (5, 3));
        let near = |found: Option<f64>, wanted: f64| (found.unwrap() - wanted).abs() < 1e-12;
        assert!(near(found.share_equal(), 0.6));
        assert!(near(found.mean_absolute(), 6.0 / 5.0), "{:?}", found.mean_absolute());
        assert!(near(found.mean_signed(), 2.0 / 5.0), "{:?}", found.mean_signed());
        assert_eq!(found.pairs.iter().map(super::Pair::apart).collect::<Vec<_>>(), [0, 0, 3, 0, 5, 1, 1, 0]);
    }

    #[test]
    fn nothing_in_common_gives_no_figure_and_a_hidden_round_gives_none_at_all() {
        let mut round = round(2, &[(0, "", "a", 9, "0x"), (0, "", "b", 11, "x1")]);
        let found = retest(&round, &round.ballots[0], &round.ballots[1]).unwrap();
        assert_eq!((found.both, found.share_equal(), found.mean_absolute()), (0, None, None));
        round.terms.showing = Showing::Hidden;
        assert_eq!(retest(&round, &round.ballots[0], &round.ballots[1]), None);
        assert_eq!((twice(&round).len(), twice(&round)[0].retest(&round)), (1, None));
    }
}
