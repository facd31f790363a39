//! The four fields of importance against maturity: where the lines lie, what stands in which field, and what stands so
//! near to a line that one answer decides.
//!
//! What lies on a line belongs to the important or the mature side of it.

use super::ranking::settled;
use super::scatter::Point;
use crate::domain::rules::Cross;
use crate::domain::session::Session;

/// One of the four fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quadrant {
    /// Important and not mature enough.
    ImportantLow,
    /// Important and mature.
    ImportantHigh,
    /// Less important and not mature.
    MinorLow,
    /// Less important and mature.
    MinorHigh,
}

impl Quadrant {
    /// All four, in the order they are told in.
    pub const ALL: [Self; 4] = [Self::ImportantLow, Self::ImportantHigh, Self::MinorLow, Self::MinorHigh];
}

/// How near a point is to another field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Border {
    /// What one respondent's step of one level would do.
    pub level: Option<Crossing>,
    /// What one dot would do.
    pub dot: Option<Crossing>,
}

/// A step over a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Crossing {
    /// Which way.
    pub step: Step,
    /// The field it leads to.
    pub to: Quadrant,
}

/// One level or one dot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// More.
    Up,
    /// Less.
    Down,
}

impl Border {
    /// Whether one answer decides.
    #[must_use]
    pub fn is_near(self) -> bool {
        self.level.is_some() || self.dot.is_some()
    }
}

/// Where the lines lie while the group has said nothing: the level that the method aims at, and the median of importance
/// among the points that have any, so that half of what somebody found important lies on the important side however many
/// have none. Where none has any, half a dot.
#[must_use]
pub fn usual(session: &Session, points: &[Point]) -> Cross {
    let mut held: Vec<u32> = points.iter().map(|point| point.importance).filter(|it| *it > 0).collect();
    held.sort_unstable();
    let at = |place: usize| held.get(place).copied();
    let middle = match (at(held.len().saturating_sub(1) / 2), at(held.len() / 2)) {
        (Some(lower), Some(upper)) => lower.saturating_add(upper).saturating_mul(5),
        (None, _) | (_, None) => 5,
    };
    Cross { importance: middle, maturity: u16::from(session.method.target.get()) * 100 }
}

/// Where the lines lie: as the group has put them, or else as usual.
#[must_use]
pub fn cross(session: &Session, points: &[Point]) -> Cross {
    session.rules.cross.unwrap_or_else(|| usual(session, points))
}

/// The field of a point.
#[must_use]
pub fn quadrant(point: &Point, cross: Cross) -> Quadrant {
    let important = u64::from(point.importance) * 10 >= u64::from(cross.importance);
    // Hundredths against what is settled to nine decimals.
    let mature = settled(point.mean) >= f64::from(cross.maturity) * 1e7;
    match (important, mature) {
        (true, false) => Quadrant::ImportantLow,
        (true, true) => Quadrant::ImportantHigh,
        (false, false) => Quadrant::MinorLow,
        (false, true) => Quadrant::MinorHigh,
    }
}

/// How near a point is to another field: one respondent that answers one level higher or lower moves the mean of `n` by
/// `1/n`, and one dot more or less the importance by one.
#[must_use]
pub fn border(point: &Point, cross: Cross) -> Border {
    let here = quadrant(point, cross);
    let crossing = |step: Step, moved: Point| {
        let to = quadrant(&moved, cross);
        (to != here).then_some(Crossing { step, to })
    };
    let share = 1.0 / f64::from(point.n.max(1));
    let level = |step: Step, by: f64| {
        let mean = point.mean + by;
        let possible = (0.0..=settled(4.0)).contains(&settled(mean));
        possible.then(|| crossing(step, Point { mean, ..*point })).flatten()
    };
    let dot = |step: Step, importance: Option<u32>| {
        importance.and_then(|importance| crossing(step, Point { importance, ..*point }))
    };
    Border {
        level: level(Step::Down, -share).or_else(|| level(Step::Up, share)),
        dot: dot(Step::Down, point.importance.checked_sub(1))
            .or_else(|| dot(Step::Up, point.importance.checked_add(1))),
    }
}

/// How many points lie in each field, in the order of [`Quadrant::ALL`].
#[must_use]
pub fn counts(points: &[Point], cross: Cross) -> [usize; 4] {
    Quadrant::ALL.map(|field| points.iter().filter(|point| quadrant(point, cross) == field).count())
}

#[cfg(test)]
mod tests {
    use super::{Border, Crossing, Quadrant, Step, border, counts, quadrant, usual};
    use crate::analysis::scatter::Point;
    use crate::analysis::support;
    use crate::domain::rules::Cross;

    const LINES: Cross = Cross { importance: 65, maturity: 285 };

    fn point(importance: u32, mean: f64, n: u32) -> Point {
        Point { row: 0, importance, mean, n }
    }

    #[test]
    fn what_lies_on_a_line_is_on_its_upper_side() {
        let cross = Cross { importance: 30, maturity: 210 };
        let table = [
            ((3, 2.1), Quadrant::ImportantHigh),
            ((3, 2.099), Quadrant::ImportantLow),
            ((2, 2.1), Quadrant::MinorHigh),
            ((2, 0.0), Quadrant::MinorLow),
            // A third and two thirds do not add up to a bit, and yet are three times 0.7.
            ((9, 0.7 + 0.7 + 0.7), Quadrant::ImportantHigh),
        ];
        for ((importance, mean), wanted) in table {
            assert_eq!(quadrant(&point(importance, mean, 5), cross), wanted, "{importance} {mean}");
        }
        let points = table.map(|((importance, mean), _)| point(importance, mean, 5));
        assert_eq!(counts(&points, cross), [1, 2, 1, 1]);
    }

    // By hand: with ten answers one level is 0.1, with one it is a whole level; the line stands at 2.85, and between six
    // dots and seven.
    #[test]
    fn one_level_or_one_dot_decides_near_a_line() {
        let crossing = |step, to| Some(Crossing { step, to });
        let table = [
            (point(9, 2.7, 10), Border::default()),
            (point(9, 2.8, 10), Border { level: crossing(Step::Up, Quadrant::ImportantHigh), dot: None }),
            (point(9, 2.9, 10), Border { level: crossing(Step::Down, Quadrant::ImportantLow), dot: None }),
            (point(9, 3.0, 10), Border::default()),
            (point(7, 1.0, 10), Border { level: None, dot: crossing(Step::Down, Quadrant::MinorLow) }),
            (point(6, 1.0, 10), Border { level: None, dot: crossing(Step::Up, Quadrant::ImportantLow) }),
            (point(5, 1.0, 10), Border::default()),
            (
                point(6, 2.8, 10),
                Border {
                    level: crossing(Step::Up, Quadrant::MinorHigh),
                    dot: crossing(Step::Up, Quadrant::ImportantLow),
                },
            ),
            (point(0, 2.0, 1), Border { level: crossing(Step::Up, Quadrant::MinorHigh), dot: None }),
            (point(0, 1.0, 1), Border::default()),
        ];
        for (point, wanted) in table {
            assert_eq!(border(&point, LINES), wanted, "{point:?}");
            assert_eq!(border(&point, LINES).is_near(), wanted != Border::default());
        }
    }

    #[test]
    fn nobody_answers_beyond_the_scale() {
        let top = Cross { importance: 0, maturity: 400 };
        assert_eq!(border(&point(3, 3.5, 1), top), Border::default(), "3.5 and a level is more than 4");
        assert!(border(&point(3, 3.0, 1), top).level.is_some());
        let bottom = Cross { importance: 0, maturity: 1 };
        assert!(border(&point(3, 1.0, 1), bottom).level.is_some());
        assert_eq!(border(&point(3, 0.5, 1), bottom), Border::default());
    }

    #[test]
    fn the_usual_lines_are_the_target_and_the_median_of_what_has_any() {
        let mut session = support::session(3, 2, 1);
        let points = |held: &[u32]| held.iter().map(|it| point(*it, 1.0, 3)).collect::<Vec<_>>();
        let table: [(&[u32], u32); 5] =
            [(&[0, 0, 0, 9, 1, 5], 50), (&[4, 1, 9, 7, 0], 55), (&[3, 4], 35), (&[0, 0], 5), (&[], 5)];
        for (held, wanted) in table {
            let lines = usual(&session, &points(held));
            assert_eq!(lines, Cross { importance: wanted, maturity: 300 }, "{held:?}");
        }
        session.rules.cross = Some(LINES);
        assert_eq!(super::cross(&session, &points(&[3])), LINES);
    }
}
