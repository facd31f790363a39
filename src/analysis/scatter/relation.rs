//! What a rank correlation lets one say: in which direction, how strongly, and where nothing can be said, why.
//!
//! The coefficient is read as it is written, to two decimals, so that a figure and its words never disagree.

use std::collections::BTreeMap;

use super::{Point, correlation, settled};

/// From which hundredths of the coefficient, whatever its sign, a relation is weak, clear and strong.
pub const LIMITS: [u32; 3] = [30, 50, 70];

/// With fewer points than this nothing is read out of the coefficient.
///
/// With ten, chance alone gives 0.648 or more one time in twenty, which is nearly a strong relation; with fewer, more.
/// Source: J. H. Zar, "Significance testing of the Spearman rank correlation coefficient" (1972).
pub const FEWEST: usize = 10;

/// Where more than one point in so many has the same importance, or the same mean, ranks say little.
const TIED: usize = 3;

/// Importance and maturity, put beside each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Relation {
    /// Spearman's coefficient, -1 to 1.
    pub rho: Option<f64>,
    /// How many points it is of.
    pub n: usize,
    /// What it says.
    pub reading: Reading,
    /// Whether more than a third of the points share one importance or one mean.
    pub tied: bool,
}

/// What is read out of the coefficient.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// There is no coefficient.
    Unknown(Unknown),
    /// There is one, of too few points.
    Few,
    /// No clear relation.
    None,
    /// A relation.
    Found(Strength, Way),
}

/// Why there is no coefficient.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unknown {
    /// Fewer than two points.
    Points,
    /// All are equally important.
    Importance,
    /// All have the same mean.
    Mean,
}

/// How strong a relation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// From the first limit.
    Weak,
    /// From the second.
    Clear,
    /// From the third.
    Strong,
}

/// Which way a relation goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The important is the mature.
    Together,
    /// The important is the less mature.
    Apart,
}

/// Reads the rank correlation of these points.
#[must_use]
pub fn relation(points: &[Point]) -> Relation {
    let (rho, n) = (correlation(points), points.len());
    let importance = largest(points.iter().map(|point| u64::from(point.importance)));
    let mean = largest(points.iter().map(|point| settled(point.mean).to_bits()));
    let reading = match rho {
        None if n < 2 => Reading::Unknown(Unknown::Points),
        None if importance == n => Reading::Unknown(Unknown::Importance),
        None => Reading::Unknown(Unknown::Mean),
        Some(_) if n < FEWEST => Reading::Few,
        Some(rho) => read(rho),
    };
    Relation { rho, n, reading, tied: importance.max(mean) * TIED > n }
}

fn read(rho: f64) -> Reading {
    let way = if rho > 0.0 { Way::Together } else { Way::Apart };
    let hundredths = (rho.abs() * 100.0).round();
    let [weak, clear, strong] = LIMITS.map(f64::from);
    if hundredths < weak {
        Reading::None
    } else if hundredths < clear {
        Reading::Found(Strength::Weak, way)
    } else if hundredths < strong {
        Reading::Found(Strength::Clear, way)
    } else {
        Reading::Found(Strength::Strong, way)
    }
}

/// How many there are of what there is most of.
fn largest(values: impl Iterator<Item = u64>) -> usize {
    let mut counts: BTreeMap<u64, usize> = BTreeMap::new();
    for value in values {
        *counts.entry(value).or_default() += 1;
    }
    counts.into_values().max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::super::Point;
    use super::{Reading, Strength, Unknown, Way, read, relation};

    fn points(pairs: &[(u32, f64)]) -> Vec<Point> {
        pairs.iter().map(|&(importance, mean)| Point { row: 0, importance, mean, n: 5 }).collect()
    }

    #[test]
    fn a_figure_is_read_as_it_is_written() {
        let table = [
            (0.0, Reading::None),
            (0.294, Reading::None),
            (0.296, Reading::Found(Strength::Weak, Way::Together)),
            (-0.3, Reading::Found(Strength::Weak, Way::Apart)),
            (-0.494, Reading::Found(Strength::Weak, Way::Apart)),
            (0.5, Reading::Found(Strength::Clear, Way::Together)),
            (0.694, Reading::Found(Strength::Clear, Way::Together)),
            (-0.7, Reading::Found(Strength::Strong, Way::Apart)),
            (1.0, Reading::Found(Strength::Strong, Way::Together)),
        ];
        for (rho, wanted) in table {
            assert_eq!(read(rho), wanted, "{rho}");
        }
    }

    #[test]
    fn where_nothing_can_be_read_it_says_why() {
        let table = [
            (points(&[]), Reading::Unknown(Unknown::Points)),
            (points(&[(3, 1.0)]), Reading::Unknown(Unknown::Points)),
            (points(&[(3, 1.0), (3, 2.0)]), Reading::Unknown(Unknown::Importance)),
            (points(&[(3, 1.0), (3, 1.0)]), Reading::Unknown(Unknown::Importance)),
            (points(&[(3, 1.0), (4, 1.0)]), Reading::Unknown(Unknown::Mean)),
            (points(&[(3, 1.0), (4, 2.0)]), Reading::Few),
        ];
        for (points, wanted) in table {
            assert_eq!(relation(&points).reading, wanted, "{points:?}");
        }
    }

    #[test]
    fn many_equals_are_told() {
        let even: Vec<(u32, f64)> = (0..12).map(|n| (n, f64::from(n) / 4.0)).collect();
        assert!(!relation(&points(&even)).tied);
        assert_eq!(relation(&points(&even)).reading, Reading::Found(Strength::Strong, Way::Together));
        let third: Vec<(u32, f64)> = (0..12).map(|n| (n.max(3), f64::from(n) / 4.0)).collect();
        assert!(!relation(&points(&third)).tied, "four of twelve are a third");
        let more: Vec<(u32, f64)> = (0..12).map(|n| (n.max(4), f64::from(n) / 4.0)).collect();
        assert!(relation(&points(&more)).tied);
    }
}
