//! The statistics of one capability.
//!
//! A respondent's value is the mean of its raters' levels; every respondent with a value has one vote. "Don't know" and
//! "not rated" are no values and never count as 0. Values are taken in one at a time, in the order of the columns, so
//! that counting a row anew and counting everything anew give the same bits.

use super::answers::Answers;
use crate::domain::rating::{LEVELS, Level};

/// What the respondents have said of one capability, each with one vote.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Stats {
    /// Respondents with a value.
    pub n: u32,
    /// Ballots with a level.
    pub raters: u32,
    /// Mean of the respondents' values, 0 to 4; `None` without values.
    pub mean: Option<f64>,
    /// Sample standard deviation of the values in levels, `√(Σ (xᵢ − mean)² / (n − 1))` after Bessel; `None` below two
    /// values.
    pub sd: Option<f64>,
    /// How many respondents are counted at each level, level 0 first: values rounded to the nearest level, halves down.
    pub counts: [u32; LEVELS],
    /// Agreement, 0 (half at each end) to 1 (all at one level), by [`agreement`]; `None` without values.
    pub agreement: Option<f64>,
}

impl Stats {
    /// How many respondents are counted at `level`.
    #[must_use]
    pub fn at(&self, level: Level) -> u32 {
        self.counts.get(level.index()).copied().unwrap_or_default()
    }
}

/// The consensus of Tastle and Wierman over five levels: `1 + Σ pᵢ·log₂(1 − |i − μ| / 4)`, where pᵢ is the share
/// counted at level i and μ = Σ pᵢ·i. `None` where nothing is counted.
///
/// Source: W. J. Tastle, M. J. Wierman, "Consensus and dissention: A measure of ordinal dispersion" (2007).
#[must_use]
pub fn agreement(counts: &[u32; LEVELS]) -> Option<f64> {
    let n: u32 = counts.iter().sum();
    if n == 0 {
        return None;
    }
    let shares = counts.map(|count| f64::from(count) / f64::from(n));
    let levels = Level::ALL.map(|level| f64::from(level.get()));
    let middle: f64 = shares.iter().zip(levels).map(|(share, level)| share * level).sum();
    let width = f64::from(Level::ALL.map(Level::get).into_iter().max().unwrap_or_default());
    let held = shares.iter().zip(levels).filter(|(share, _)| **share > 0.0);
    let sum: f64 = held.map(|(share, level)| share * (1.0 - (level - middle).abs() / width).log2()).sum();
    Some(1.0 + sum)
}

/// The mean of these values; `None` where there are none.
pub(super) fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (count, sum) = values.fold((0_u32, 0.0), |(count, sum), value| (count + 1, sum + value));
    (count > 0).then(|| sum / f64::from(count))
}

/// The running sums behind [`Stats`]. Deviations are taken from the first value, so that equal values have spread 0.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    n: u32,
    raters: u32,
    counts: [u32; LEVELS],
    first: f64,
    sum: f64,
    deviations: f64,
    squares: f64,
}

impl Tally {
    /// Takes in one respondent's answers.
    #[inline]
    pub(super) fn take(&mut self, answers: Answers) {
        let Some(value) = answers.value() else { return };
        if self.n == 0 {
            self.first = value;
        }
        self.n += 1;
        self.raters += answers.raters();
        self.sum += value;
        let deviation = value - self.first;
        self.deviations += deviation;
        self.squares += deviation * deviation;
        if let Some(count) = self.counts.get_mut(nearest(value)) {
            *count += 1;
        }
    }

    /// The statistics of what was taken in.
    pub(super) fn stats(&self) -> Stats {
        let n = f64::from(self.n);
        let variance = || ((self.squares - self.deviations * self.deviations / n) / (n - 1.0)).max(0.0);
        Stats {
            n: self.n,
            raters: self.raters,
            mean: (self.n > 0).then(|| self.sum / n),
            sd: (self.n > 1).then(|| variance().sqrt()),
            counts: self.counts,
            agreement: agreement(&self.counts),
        }
    }
}

/// The level nearest to `value`, halves down.
#[inline]
pub(super) fn nearest(value: f64) -> usize {
    usize::from(value > 0.5) + usize::from(value > 1.5) + usize::from(value > 2.5) + usize::from(value > 3.5)
}

#[cfg(test)]
mod tests {
    use super::{Tally, agreement, nearest};
    use crate::analysis::answers::tests::answers;

    fn near(found: Option<f64>, wanted: Option<f64>) -> bool {
        match (found, wanted) {
            (Some(found), Some(wanted)) => (found - wanted).abs() < 1e-12,
            (found, wanted) => found == wanted,
        }
    }
    // Worked out once in Python with exact fractions (`fractions`, `statistics.variance`, `math.log2`) from the formulas
    // of the docs above, not with this code. The first two are the published examples, 0.834 and 0.434.
    #[test]
    fn agreement_is_the_consensus_of_tastle_and_wierman() {
        let table = [
            ([0, 1, 3, 1, 0], Some(0.833_985_000_288_462_5)),
            ([1, 1, 1, 1, 1], Some(0.433_985_000_288_462_43)),
            ([2, 0, 0, 0, 2], Some(0.0)),
            ([0, 0, 7, 0, 0], Some(1.0)),
            ([1, 0, 0, 0, 0], Some(1.0)),
            ([3, 0, 1, 0, 0], Some(0.685_998_215_265_043_7)),
            ([0, 2, 5, 5, 3], Some(0.648_617_463_067_894_1)),
            ([0, 0, 0, 0, 0], None),
        ];
        for (counts, wanted) in table {
            assert!(near(agreement(&counts), wanted), "{counts:?}: {:?}", agreement(&counts));
        }
    }

    // Each respondent is a text, each of its raters a byte of it. Same Python script.
    #[test]
    #[rustfmt::skip]
    fn every_respondent_has_one_vote() {
        type Wanted = (u32, u32, Option<f64>, Option<f64>, [u32; 5], Option<f64>);
        let table: [(&[&str], Wanted); 9] = [
            (&["3", "2", "4", "2", "1"], (5, 5, Some(2.4), Some(1.140_175_425_099_138), [0, 1, 2, 1, 1], Some(0.620_614_917_712_080_1))),
            (&["34", "2x", "x", "-", "01"], (3, 5, Some(2.0), Some(1.5), [1, 0, 1, 1, 0], Some(0.503_966_346_177_144_3))),
            (&["123", "3", "12"], (3, 6, Some(2.166_666_666_666_666_5), Some(0.763_762_615_825_973_4), [0, 1, 1, 1, 0], Some(0.723_308_333_814_104_2))),
            (&["112", "211", "121"], (3, 9, Some(1.333_333_333_333_333_3), Some(0.0), [0, 3, 0, 0, 0], Some(1.0))),
            (&["x", "-"], (0, 0, None, None, [0; 5], None)),
            (&["4"], (1, 1, Some(4.0), None, [0, 0, 0, 0, 1], Some(1.0))),
            (&["0000", "0", "0"], (3, 6, Some(0.0), Some(0.0), [3, 0, 0, 0, 0], Some(1.0))),
            (&["12", "23", "34", "01"], (4, 8, Some(2.0), Some(1.290_994_448_735_805_6), [1, 1, 1, 1, 0], Some(0.564_641_508_472_483_2))),
            (&["223344", "x12", "4", "03"], (4, 11, Some(2.5), Some(1.224_744_871_391_589), [0, 2, 0, 1, 1], Some(0.447_306_989_214_499_74))),
        ];
        for (respondents, (n, raters, mean, sd, counts, agreement)) in table {
            let mut tally = Tally::default();
            for marks in respondents {
                tally.take(answers(marks));
            }
            let stats = tally.stats();
            assert_eq!((stats.n, stats.raters, stats.counts), (n, raters, counts), "{respondents:?}");
            assert!(near(stats.mean, mean) && near(stats.sd, sd), "{respondents:?}: {stats:?}");
            assert!(near(stats.agreement, agreement), "{respondents:?}: {stats:?}");
        }
    }

    #[test]
    fn the_same_value_from_everyone_has_spread_exactly_zero() {
        let mut tally = Tally::default();
        (0..300).for_each(|_| tally.take(answers("001")));
        assert_eq!(tally.stats().sd, Some(0.0));
    }

    #[test]
    fn halves_are_counted_at_the_lower_level() {
        let table = [
            ("0", 0),
            ("01", 0),
            ("011", 1),
            ("12", 1),
            ("23", 2),
            ("223", 2),
            ("233", 3),
            ("34", 3),
            ("44", 4),
        ];
        for (marks, level) in table {
            assert_eq!(answers(marks).value().map(nearest), Some(level), "{marks}");
        }
    }
}
