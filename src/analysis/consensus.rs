//! Whether a group agrees on a capability, by the rule it set before it rated.
//!
//! All of it follows from the counts per level, in which every respondent has one vote. One answer alone agrees with
//! nobody, so below two there is no verdict.

use super::stats::agreement;
use crate::domain::rating::{LEVELS, Level};
use crate::domain::terms::Consensus;

/// How near a group's answers on one capability lie to each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Nearness {
    /// The median of the levels, 0 to 4 in halves.
    pub median: f64,
    /// The share of respondents within one level of the median, 0 to 1.
    pub within: f64,
    /// The lowest and the highest level that anybody is counted at.
    pub ends: (Level, Level),
}

/// What a rule says of the answers on one capability.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// The group agrees by its rule.
    Met,
    /// It does not.
    Unmet,
}

impl Nearness {
    /// From how many are counted at each level, level 0 first; `None` where nobody is.
    #[must_use]
    pub fn of(counts: &[u32; LEVELS]) -> Option<Self> {
        let held = || Level::ALL.into_iter().zip(counts).filter(|(_, count)| **count > 0);
        let (lowest, _) = held().next()?;
        let (highest, _) = held().next_back()?;
        let doubled = doubled_median(counts)?;
        let n: u32 = counts.iter().sum();
        Some(Self {
            median: f64::from(doubled) / 2.0,
            within: f64::from(within(counts, doubled)) / f64::from(n),
            ends: (lowest, highest),
        })
    }
}

/// What `rule` says of these counts; `None` below two respondents.
///
/// The share is compared in whole numbers, so that four of five are 80 %; the index to nine decimals.
#[must_use]
pub fn verdict(rule: Consensus, counts: &[u32; LEVELS]) -> Option<Verdict> {
    let n: u32 = counts.iter().sum();
    if n < 2 {
        return None;
    }
    let met = match rule {
        Consensus::Within(share) => {
            let within = within(counts, doubled_median(counts)?);
            u64::from(within) * 100 >= u64::from(share) * u64::from(n)
        }
        Consensus::Agreement(hundredths) => agreement(counts)? * 100.0 + 1e-9 >= f64::from(hundredths),
    };
    Some(if met { Verdict::Met } else { Verdict::Unmet })
}

/// Twice the median: the level of the one in the middle, or the sum of the two that share the middle.
fn doubled_median(counts: &[u32; LEVELS]) -> Option<u32> {
    let n: u32 = counts.iter().sum();
    let last = n.checked_sub(1)?;
    Some(level_at(counts, last / 2)? + level_at(counts, n / 2)?)
}

/// The level of the respondent at a place, counted from 0, where all stand in line from the lowest to the highest.
fn level_at(counts: &[u32; LEVELS], place: u32) -> Option<u32> {
    let mut passed = 0;
    let found = Level::ALL.into_iter().zip(counts).find(|(_, count)| {
        passed += **count;
        passed > place
    });
    found.map(|(level, _)| level.get().into())
}

/// How many lie within one level of the median.
fn within(counts: &[u32; LEVELS], doubled: u32) -> u32 {
    let near = |level: Level| (u32::from(level.get()) * 2).abs_diff(doubled) <= 2;
    Level::ALL.into_iter().zip(counts).filter(|(level, _)| near(*level)).map(|(_, count)| *count).sum()
}

#[cfg(test)]
mod tests {
    use super::{Nearness, Verdict, verdict};
    use crate::domain::terms::Consensus::{Agreement, Within};

    // Medians and shares counted by hand from the answers written out one by one, for example 0 2 2 3 4 for the second.
    #[test]
    fn the_median_stands_in_the_middle_and_neighbours_are_counted_around_it() {
        let table = [
            ([0, 0, 5, 0, 0], 2.0, 1.0, (2, 2)),
            ([1, 0, 2, 1, 1], 2.0, 0.6, (0, 4)),
            ([0, 1, 5, 5, 1], 2.5, 10.0 / 12.0, (1, 4)),
            ([2, 0, 0, 0, 2], 2.0, 0.0, (0, 4)),
            ([1, 1, 0, 0, 0], 0.5, 1.0, (0, 1)),
            ([0, 0, 0, 1, 0], 3.0, 1.0, (3, 3)),
            ([3, 3, 3, 3, 3], 2.0, 0.6, (0, 4)),
        ];
        for (counts, median, within, ends) in table {
            let found = Nearness::of(&counts).unwrap();
            assert!((found.median - median).abs() < 1e-12, "{counts:?} {found:?}");
            assert!((found.within - within).abs() < 1e-12, "{counts:?} {found:?}");
            assert_eq!((found.ends.0.get(), found.ends.1.get()), ends, "{counts:?}");
        }
        assert_eq!(Nearness::of(&[0; 5]), None);
    }

    // 12 of 15 are exactly 80 %; 0.833985 and 0.433985 are the published examples of the index.
    #[test]
    fn a_limit_that_is_just_reached_is_met() {
        let table = [
            (Within(80), [3, 2, 5, 5, 0], Some(Verdict::Met)),
            (Within(81), [3, 2, 5, 5, 0], Some(Verdict::Unmet)),
            (Within(100), [0, 0, 2, 0, 0], Some(Verdict::Met)),
            (Within(1), [2, 0, 0, 0, 2], Some(Verdict::Unmet)),
            (Agreement(83), [0, 1, 3, 1, 0], Some(Verdict::Met)),
            (Agreement(84), [0, 1, 3, 1, 0], Some(Verdict::Unmet)),
            (Agreement(100), [0, 0, 7, 0, 0], Some(Verdict::Met)),
            (Agreement(44), [1, 1, 1, 1, 1], Some(Verdict::Unmet)),
            (Within(80), [0, 0, 1, 0, 0], None),
            (Agreement(80), [0; 5], None),
        ];
        for (rule, counts, wanted) in table {
            assert_eq!(verdict(rule, &counts), wanted, "{rule:?} {counts:?}");
        }
    }
}
