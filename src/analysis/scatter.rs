//! Importance against maturity: the points of the scatter, and whether the two go together.

mod relation;

use super::figures::Figures;
use super::ranking::settled;

pub use relation::{FEWEST, LIMITS, Reading, Relation, Strength, Unknown, Way, relation};

/// One capability in the scatter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Row of the figures.
    pub row: usize,
    /// Its dots.
    pub importance: u32,
    /// Its mean, 0 to 4.
    pub mean: f64,
    /// How many respondents that is the mean of.
    pub n: u32,
}

/// A point for each capability that has a mean, in map order; one without dots lies at importance 0.
#[must_use]
pub fn points(figures: &Figures) -> Vec<Point> {
    let rows = figures.rows.iter().enumerate();
    let point = |(row, it): (usize, &super::figures::Row)| {
        it.stats.mean.map(|mean| Point { row, importance: it.importance, mean, n: it.stats.n })
    };
    rows.filter_map(point).collect()
}

/// Spearman's rank correlation of importance and mean, -1 to 1: Pearson's correlation of the ranks, equals sharing the
/// mean of theirs. `None` below two points, or where all importances or all means are the same.
///
/// Source: C. Spearman, "The proof and measurement of association between two things" (1904).
#[must_use]
pub fn correlation(points: &[Point]) -> Option<f64> {
    let importance = ranks(points, |point| f64::from(point.importance));
    let maturity = ranks(points, |point| settled(point.mean));
    let middle = importance.iter().sum::<f64>() / f64::from(u32::try_from(points.len()).ok()?);
    let product =
        |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| (a - middle) * (b - middle)).sum::<f64>();
    let spread = product(&importance, &importance) * product(&maturity, &maturity);
    (spread > 0.0).then(|| product(&importance, &maturity) / spread.sqrt())
}

/// Twice the rank of each point, which is whole even where two share the mean of theirs.
fn ranks(points: &[Point], of: impl Fn(&Point) -> f64) -> Vec<f64> {
    let mut values: Vec<f64> = points.iter().map(&of).collect();
    values.sort_by(f64::total_cmp);
    let doubled = |point: &Point| {
        let below = values.partition_point(|value| *value < of(point));
        let up_to = values.partition_point(|value| *value <= of(point));
        u32::try_from(below + up_to + 1).map_or(f64::NAN, f64::from)
    };
    points.iter().map(doubled).collect()
}

#[cfg(test)]
mod tests {
    use super::{Point, correlation};

    // Worked out once in Python with exact fractions: average ranks by counting smaller and equal values pairwise, then
    // Pearson's formula written out.
    #[test]
    fn rank_correlation_shares_ranks_among_equals() {
        type Pairs<'a> = &'a [(u32, f64)];
        let table: [(Pairs<'_>, Option<f64>); 8] = [
            (&[(1, 1.0), (2, 2.0), (3, 3.5)], Some(1.0)),
            (&[(1, 3.0), (2, 2.0), (9, 1.5)], Some(-1.0)),
            (&[(0, 2.5), (0, 1.5), (3, 2.5), (7, 2.0)], Some(0.055_555_555_555_555_55)),
            (
                &[(5, 2.73), (5, 2.67), (1, 2.67), (0, 1.47), (8, 1.53), (8, 1.8)],
                Some(0.044_781_107_551_989_91),
            ),
            (&[(1, 2.0), (4, 2.0), (2, 2.0)], None),
            (&[(3, 1.0), (3, 2.0)], None),
            (&[(3, 1.0)], None),
            (&[], None),
        ];
        for (pairs, wanted) in table {
            let point = |&(importance, mean): &(u32, f64)| Point { row: 0, importance, mean, n: 5 };
            let found = correlation(&pairs.iter().map(point).collect::<Vec<_>>());
            let near = match (found, wanted) {
                (Some(found), Some(wanted)) => (found - wanted).abs() < 1e-12,
                (found, wanted) => found == wanted,
            };
            assert!(near, "{pairs:?}: {found:?}");
        }
    }
}
