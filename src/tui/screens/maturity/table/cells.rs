//! One cell of the table: its digit or sign and the level whose colour it has; the signs of the states that are no level.

use crate::analysis::figures::Cell;
use crate::domain::rating::LEVELS;
use crate::domain::session::Session;

/// The levels as they are written.
pub(in super::super) const DIGITS: [&str; LEVELS] = ["0", "1", "2", "3", "4"];
/// Answered, but with no level.
pub(in super::super) const DONT_KNOW: &str = "–";
/// Nothing yet.
pub(in super::super) const NOT_RATED: &str = "·";
/// Answered, but not to be shown.
pub(in super::super) const HIDDEN: &str = "▪";
/// Stands before a level that was said in an earlier round.
pub(in super::super) const CARRIED: &str = "'";

/// What stands for a figure that is held back because sealed answers are in the mean beside it: how many such answers a
/// mean needs at least.
pub(in super::super) fn suppressed(session: &Session) -> String {
    format!("‹{}", session.least())
}

/// What a cell shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Face {
    /// A level, by its index.
    Level(usize),
    /// Answered, but with no level.
    DontKnow,
    /// Nothing yet.
    NotRated,
    /// Answered, but not to be shown.
    Hidden,
}

impl Face {
    pub(super) fn of(cell: Cell) -> Self {
        match cell {
            Cell::Value { mean, .. } => Self::Level(nearest(mean)),
            Cell::DontKnow => Self::DontKnow,
            Cell::NotRated => Self::NotRated,
            Cell::Hidden => Self::Hidden,
        }
    }

    pub(super) fn sign(self) -> &'static str {
        match self {
            Self::Level(level) => DIGITS.get(level).copied().unwrap_or_default(),
            Self::DontKnow => DONT_KNOW,
            Self::NotRated => NOT_RATED,
            Self::Hidden => HIDDEN,
        }
    }
}

/// The level that a mean is counted at: the nearest, halves down.
fn nearest(mean: f64) -> usize {
    [0.5, 1.5, 2.5, 3.5].iter().filter(|edge| mean > **edge).count()
}

#[cfg(test)]
mod tests {
    use super::{Face, nearest};
    use crate::analysis::figures::Cell;

    #[test]
    fn halves_are_shown_at_the_lower_level() {
        assert_eq!([0.0, 0.5, 0.51, 2.5, 3.49, 4.0].map(nearest), [0, 0, 1, 2, 3, 4]);
    }

    #[test]
    fn nothing_is_mistaken_for_zero() {
        let zero = Face::of(Cell::Value { mean: 0.0, raters: 1 });
        let signs = [zero, Face::of(Cell::DontKnow), Face::of(Cell::NotRated), Face::of(Cell::Hidden)];
        assert_eq!(signs.map(Face::sign), ["0", "–", "·", "▪"]);
    }
}
