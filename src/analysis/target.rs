//! How far a capability is from the level that it is to reach.
//!
//! The target is the capability's own, or else its area's, or else the method's; the gap is target − mean, in levels.

use super::figures::Row;
use crate::domain::session::{Session, Target};

/// Where a target comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// It was set for the capability itself.
    Capability,
    /// It was set for its area.
    Area,
    /// It is the method's.
    Method,
}

/// The level that the capability of a row is to reach, and by when: its own, or else its area's, or else the method's.
#[must_use]
pub fn target(session: &Session, row: &Row) -> Target {
    found(session, row).0
}

/// Where that target comes from.
#[must_use]
pub fn source(session: &Session, row: &Row) -> Source {
    found(session, row).1
}

/// How far the mean of a row is below its target, in levels; negative where it is above, `None` without a mean.
#[must_use]
pub fn gap(session: &Session, row: &Row) -> Option<f64> {
    let mean = row.stats.mean?;
    Some(below(target(session, row), mean))
}

/// How far a value is below a target, in levels; negative where it is above.
#[must_use]
pub fn below(target: Target, value: f64) -> f64 {
    f64::from(target.level.get()) - value
}

/// Whether a gap is none: the target is reached. To nine decimals, so that three thirds are one.
#[must_use]
pub fn is_reached(gap: f64) -> bool {
    gap < 1e-9
}

fn found(session: &Session, row: &Row) -> (Target, Source) {
    let own = session.judgements.get(&row.capability).and_then(|judgement| judgement.target);
    let area = || session.targets.get(&session.map.capabilities.get(row.index)?.area).copied();
    if let Some(own) = own {
        return (own, Source::Capability);
    }
    match area() {
        Some(target) => (target, Source::Area),
        None => (Target { level: session.method.target, year: None }, Source::Method),
    }
}

#[cfg(test)]
mod tests {
    use super::{Source, below, gap, is_reached, source, target};
    use crate::analysis::figures::Figures;
    use crate::analysis::support;
    use crate::domain::rating::Level;
    use crate::domain::session::{Judgement, Target};

    fn at(level: usize) -> Target {
        Target { level: Level::ALL[level], year: None }
    }

    #[test]
    fn the_nearest_target_holds() {
        let mut session = support::session(20, 3, 1);
        let area = session.map.areas[0].id.clone();
        session.targets.insert(area, at(4));
        let own = Judgement { target: Some(at(1)), ..Judgement::default() };
        session.judgements.insert(support::capability_id(2), own);
        let figures = Figures::of(&session, 1);
        let found: Vec<_> =
            figures.rows.iter().map(|row| (target(&session, row), source(&session, row))).collect();
        for (row, found) in found.into_iter().enumerate() {
            let wanted = match row {
                2 => (at(1), Source::Capability),
                0..10 => (at(4), Source::Area),
                _ => (at(3), Source::Method),
            };
            assert_eq!(found, wanted, "{row}");
        }
    }

    #[test]
    fn the_gap_is_what_is_left_to_the_target() {
        let session = support::session(1, 1, 0);
        let mut figures = Figures::of(&session, 1);
        let row = figures.rows.first_mut().expect("a row");
        assert_eq!(gap(&session, row), None);
        row.stats.mean = Some(1.25);
        assert_eq!(gap(&session, row), Some(1.75));
        row.stats.mean = Some(3.5);
        assert_eq!(gap(&session, row), Some(-0.5));
        assert!((below(at(1), 1.25) + 0.25).abs() < 1e-12);
        assert!(is_reached(-0.5) && is_reached(3.0 - 9.0 / 3.0) && !is_reached(0.01));
    }
}
