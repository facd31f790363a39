//! Short lists: the highest, the lowest, the most important.
//!
//! Map order decides among equals, and what stands just outside the list with the same figure is counted, so that
//! nobody takes an accident of order for a difference.

use std::cmp::Ordering;

use super::figures::{Figures, Row};
use super::ranking::{higher, lower};

/// A short list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Rows of the figures, first place first.
    pub rows: Vec<usize>,
    /// How many more have the same figure as the last of them.
    pub tied: usize,
}

/// The `most` capabilities with the highest means; those without a mean are left out.
#[must_use]
pub fn highest(figures: &Figures, most: usize) -> Selection {
    select(figures, most, |row| row.stats.mean.is_some(), |a, b| higher(a.stats.mean, b.stats.mean))
}

/// The `most` capabilities with the lowest means; those without a mean are left out.
#[must_use]
pub fn lowest(figures: &Figures, most: usize) -> Selection {
    select(figures, most, |row| row.stats.mean.is_some(), |a, b| lower(a.stats.mean, b.stats.mean))
}

/// The `most` capabilities with the most dots; those without dots are left out.
#[must_use]
pub fn most_important(figures: &Figures, most: usize) -> Selection {
    select(figures, most, |row| row.importance > 0, |a, b| b.importance.cmp(&a.importance))
}

fn select(
    figures: &Figures,
    most: usize,
    counts: impl Fn(&Row) -> bool,
    compare: impl Fn(&Row, &Row) -> Ordering,
) -> Selection {
    let mut held: Vec<(usize, &Row)> =
        figures.rows.iter().enumerate().filter(|(_, row)| counts(row)).collect();
    held.sort_by(|(_, a), (_, b)| compare(a, b));
    let (inside, outside) = held.split_at(most.min(held.len()));
    let same = |last: &Row| outside.iter().take_while(|(_, row)| compare(last, row).is_eq()).count();
    let tied = inside.last().map_or(0, |(_, last)| same(last));
    Selection { rows: inside.iter().map(|(index, _)| *index).collect(), tied }
}

#[cfg(test)]
mod tests {
    use super::{Selection, highest, lowest, most_important};
    use crate::analysis::figures::Figures;
    use crate::analysis::support;
    use crate::domain::round::{Ballot, BallotKey};

    // One respondent, so that each capability's mean is the digit that stands for it.
    fn figures(marks: &str, dots: &[(usize, u8)]) -> Figures {
        let mut session = support::session(6, 1, 0);
        let respondent = session.respondents[0].id.clone();
        let mut ballot = Ballot::empty(&BallotKey::keyed(1, respondent.clone(), "".into()));
        ballot.marks = marks.parse().unwrap();
        session.rounds[0].ballots.push(ballot);
        let own = dots.iter().map(|(number, dots)| (support::capability_id(*number), *dots));
        session.dots.insert(respondent, own.collect());
        Figures::of(&session, 1)
    }

    fn list(rows: &[usize], tied: usize) -> Selection {
        Selection { rows: rows.to_vec(), tied }
    }

    #[test]
    fn equals_stand_in_map_order_and_those_left_outside_are_counted() {
        let figures = figures("3x3131", &[]);
        assert_eq!(highest(&figures, 1), list(&[0], 2));
        assert_eq!(highest(&figures, 3), list(&[0, 2, 4], 0));
        assert_eq!(lowest(&figures, 3), list(&[3, 5, 0], 2));
        assert_eq!(lowest(&figures, 9), list(&[3, 5, 0, 2, 4], 0), "what has no mean is in neither list");
        assert_eq!(highest(&figures, 0), list(&[], 0));
    }

    #[test]
    fn what_nobody_has_put_a_dot_on_is_not_among_the_most_important() {
        assert_eq!(most_important(&figures("333333", &[]), 3), list(&[], 0));
        let figures = figures("333333", &[(1, 1), (2, 3), (4, 1), (5, 1)]);
        assert_eq!(most_important(&figures, 2), list(&[2, 1], 2));
        assert_eq!(most_important(&figures, 6), list(&[2, 1, 4, 5], 0));
    }
}
