//! The two-stage statistics against a second computation: fractions of whole numbers, straight from the definitions, and
//! a table worked out in Python with `fractions` and `statistics`.
//!
//! A respondent's value is the mean of its raters' levels; the group's mean is the mean of the respondents' values. What
//! is set aside counts nowhere, and neither "don't know" nor "not rated" is a level.

use proptest::prelude::{any, prop, prop_assert, prop_assert_eq, proptest};

use super::Figures;
use crate::analysis::stats::Stats;
use crate::analysis::support;
use crate::domain::respondent::Standing;
use crate::domain::round::{Ballot, BallotKey};
use crate::domain::session::Session;

/// A whole number over a positive one.
#[derive(Clone, Copy, Debug)]
struct Fraction(i128, i128);

impl Fraction {
    fn plus(self, other: Self) -> Self {
        Self(self.0 * other.1 + other.0 * self.1, self.1 * other.1).lowest()
    }

    fn times(self, other: Self) -> Self {
        Self(self.0 * other.0, self.1 * other.1).lowest()
    }

    fn over(self, count: i128) -> Self {
        Self(self.0, self.1 * count).lowest()
    }

    fn lowest(self) -> Self {
        let (mut a, mut b) = (self.0.abs(), self.1);
        while b != 0 {
            (a, b) = (b, a % b);
        }
        let divisor = a.max(1);
        Self(self.0 / divisor, self.1 / divisor)
    }

    #[expect(clippy::cast_precision_loss, reason = "the terms are far below what a double holds exactly")]
    fn value(self) -> f64 {
        self.0 as f64 / self.1 as f64
    }

    /// The nearest whole number, halves down: the least that is not below this less one half.
    fn nearest(self) -> usize {
        let (top, bottom) = (2 * self.0 - self.1, 2 * self.1);
        usize::try_from((top + bottom - 1).div_euclid(bottom).max(0)).unwrap()
    }
}

/// One respondent: whether it counts, and its raters' marks with whether each is set aside.
type Said = (bool, Vec<(bool, String)>);

/// The statistics of one place, from the definitions.
fn naive(said: &[Said], place: usize) -> (u32, u32, Option<f64>, Option<f64>, [u32; 5]) {
    let mut values = Vec::new();
    let mut raters = 0;
    for (_, ballots) in said.iter().filter(|(counts, _)| *counts) {
        let marks =
            ballots.iter().filter(|(aside, _)| !aside).filter_map(|(_, marks)| marks.chars().nth(place));
        let levels: Vec<i128> = marks.filter_map(|mark| mark.to_digit(10)).map(i128::from).collect();
        raters += u32::try_from(levels.len()).unwrap();
        if !levels.is_empty() {
            values.push(Fraction(levels.iter().sum(), i128::try_from(levels.len()).unwrap()));
        }
    }
    let n = i128::try_from(values.len()).unwrap();
    let mut counts = [0; 5];
    for value in &values {
        counts[value.nearest()] += 1;
    }
    let total = values.iter().fold(Fraction(0, 1), |sum, value| sum.plus(*value));
    let mean = (n > 0).then(|| total.over(n));
    let sd = mean.filter(|_| n > 1).map(|mean| {
        let away = |value: &Fraction| value.plus(Fraction(-mean.0, mean.1));
        let squares = values.iter().map(|value| away(value).times(away(value)));
        squares.fold(Fraction(0, 1), Fraction::plus).over(n - 1).value().sqrt()
    });
    (u32::try_from(values.len()).unwrap(), raters, mean.map(Fraction::value), sd, counts)
}

fn session(places: usize, said: &[Said]) -> Session {
    let mut session = support::session(places, said.len(), 0);
    for (index, (counts, ballots)) in said.iter().enumerate() {
        session.respondents[index].standing = if *counts { Standing::Active } else { Standing::Aside };
        let id = session.respondents[index].id.clone();
        for (rater, (aside, marks)) in ballots.iter().enumerate() {
            let key = BallotKey::keyed(1, id.clone(), rater.to_string().as_str().into());
            let ballot = Ballot { marks: marks.parse().unwrap(), aside: *aside, ..Ballot::empty(&key) };
            session.rounds[0].ballots.push(ballot);
        }
    }
    session
}

fn near(found: Option<f64>, wanted: Option<f64>) -> bool {
    match (found, wanted) {
        (Some(found), Some(wanted)) => (found - wanted).abs() < 1e-9,
        (found, wanted) => found == wanted,
    }
}

proptest! {
    #[test]
    fn figures_are_what_fractions_give(said in prop::collection::vec(
        (any::<bool>(), prop::collection::vec((prop::bool::weighted(0.2), "[0-4x-]{5}"), 0..6)),
        0..12,
    )) {
        let session = session(5, &said);
        let figures = Figures::of(&session, 1);
        for (place, row) in figures.rows.iter().enumerate() {
            let (n, raters, mean, sd, counts) = naive(&said, place);
            let stats = row.stats;
            prop_assert_eq!((stats.n, stats.raters, stats.counts), (n, raters, counts));
            prop_assert!(near(stats.mean, mean), "{:?} for {:?}", stats.mean, mean);
            prop_assert!(near(stats.sd, sd), "{:?} for {:?}", stats.sd, sd);
        }
    }
}

// Four capabilities; in Python: values = [Fraction(sum(l), len(l)) for each respondent's levels l], statistics.mean(values),
// statistics.stdev(values), and counts at ceil(value - Fraction(1, 2)). The third respondent's first ballot is set aside,
// and the fifth respondent as a whole.
#[test]
fn a_round_worked_out_in_python_gives_the_same() {
    let ballots = |marks: &[&str]| -> Vec<(bool, String)> {
        marks.iter().map(|marks| (marks.starts_with('!'), marks.replace('!', ""))).collect()
    };
    let said: Vec<Said> = [
        (true, &["01x-", "12x4", "23-4"][..]),
        (true, &["34-0", "2x01"]),
        (true, &["!4444", "10x2"]),
        (true, &["1-32", "2221", "2x14", "4-20"]),
        (false, &["4444"]),
    ]
    .into_iter()
    .map(|(counts, marks)| (counts, ballots(marks)))
    .collect();
    let figures = Figures::of(&session(4, &said), 1);
    let stats: Vec<Stats> = figures.rows.iter().map(|row| row.stats).collect();
    let wanted = PYTHON;
    for (place, (found, (n, raters, mean, sd, counts))) in stats.iter().zip(wanted).enumerate() {
        assert_eq!((found.n, found.raters, found.counts), (n, raters, counts), "{place}");
        assert!(near(found.mean, Some(mean)) && near(found.sd, sd), "{place}: {found:?}");
    }
}

/// Respondents, raters, mean, standard deviation and counts of one capability.
type Worked = (u32, u32, f64, Option<f64>, [u32; 5]);

const PYTHON: [Worked; 4] = [
    (4, 10, 1.6875, Some(0.800_390_529_679_106_1), [0, 2, 2, 0, 0]),
    (4, 6, 2.0, Some(1.632_993_161_855_452), [1, 0, 2, 0, 1]),
    (2, 5, 1.0, Some(std::f64::consts::SQRT_2), [1, 0, 1, 0, 0]),
    (4, 9, 2.0625, Some(1.448_778_220_892_809_3), [1, 0, 2, 0, 1]),
];
