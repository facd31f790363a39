//! One cell of the table: its digit or sign, the level whose colour it has, and the small bars of a row's counts.

use crate::analysis::figures::Cell;
use crate::domain::rating::LEVELS;

/// The levels as they are written.
pub(in super::super) const DIGITS: [&str; LEVELS] = ["0", "1", "2", "3", "4"];

/// The bars of a count, lowest first; nobody at all is a dot.
const BARS: [&str; 8] = ["·", "▁", "▂", "▃", "▄", "▅", "▆", "▇"];

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
            Self::DontKnow => "–",
            Self::NotRated => "·",
            Self::Hidden => "▪",
        }
    }
}

/// A bar for each level; the tallest stands where most are.
pub(super) fn bars(counts: &[u32; LEVELS]) -> [&'static str; LEVELS] {
    let most = counts.iter().copied().max().unwrap_or(0).max(1);
    counts.map(|count| {
        let height = (count * 7).div_ceil(most);
        usize::try_from(height).ok().and_then(|height| BARS.get(height)).copied().unwrap_or_default()
    })
}

/// The level that a mean is counted at: the nearest, halves down.
fn nearest(mean: f64) -> usize {
    [0.5, 1.5, 2.5, 3.5].iter().filter(|edge| mean > **edge).count()
}

#[cfg(test)]
mod tests {
    use super::{Face, bars, nearest};
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

    #[test]
    fn the_tallest_bar_stands_where_most_are_and_few_are_more_than_none() {
        assert_eq!(bars(&[1, 6, 6, 1, 0]).concat(), "▂▇▇▂·");
        assert_eq!(bars(&[0, 0, 300, 1, 0]).concat(), "··▇▁·");
        assert_eq!(bars(&[0; 5]).concat(), "·····");
    }
}
