//! Short lists: the highest, the lowest, the most important, the widest apart, the farthest from their targets.
//!
//! Map order decides among equals, and what stands just outside the list with the same figure is counted, so that
//! nobody takes an accident of order for a difference. Where a published mean holds sealed answers there is neither
//! spread nor count, and such a capability is in no list that is made of those.

use std::cmp::Ordering;

use super::figures::{Figures, Row};
use super::ranking::{higher, lower};
use super::target::gap;
use crate::domain::rating::Level;
use crate::domain::session::Session;

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

/// The `most` capabilities on which the answers lie widest apart, least agreement first; those with fewer than two
/// answers are left out.
#[must_use]
pub fn widest(figures: &Figures, most: usize) -> Selection {
    select(figures, most, |row| row.stats.n > 1 && row.stats.agreement.is_some(), wider)
}

/// The `most` capabilities that at least one respondent has at the highest level and at least one at the lowest two,
/// widest apart first.
#[must_use]
pub fn leading_and_lacking(figures: &Figures, most: usize) -> Selection {
    select(figures, most, |row| leading(row) > 0 && lacking(row) > 0, wider)
}

/// The `most` capabilities that somebody claims the highest level for, the most such claims first.
#[must_use]
pub fn claims(figures: &Figures, most: usize) -> Selection {
    select(figures, most, |row| leading(row) > 0, |a, b| leading(b).cmp(&leading(a)))
}

/// The `most` capabilities farthest below their targets; those without a mean are left out.
#[must_use]
pub fn farthest(session: &Session, figures: &Figures, most: usize) -> Selection {
    let gap = |row: &Row| gap(session, row);
    select(figures, most, |row| gap(row).is_some(), |a, b| higher(gap(a), gap(b)))
}

/// The capabilities that are to be developed, being marked as strategically important, in the order of urgency.
#[must_use]
pub fn to_do(session: &Session, figures: &Figures) -> Vec<usize> {
    let strategic = |row: &&usize| {
        let judgement = figures.rows.get(**row).and_then(|row| session.judgements.get(&row.capability));
        judgement.is_some_and(|it| it.strategic == Some(true))
    };
    figures.ranking.order.iter().filter(strategic).copied().collect()
}

/// How many respondents are counted at the highest level, as far as that is shown.
#[must_use]
pub fn leading(row: &Row) -> u32 {
    let [.., highest] = Level::ALL;
    row.stats.at(highest)
}

/// How many respondents are counted at the lowest two levels, which are not enough for what is wanted, as far as that
/// is shown.
#[must_use]
pub fn lacking(row: &Row) -> u32 {
    let [lowest, next, ..] = Level::ALL;
    row.stats.at(lowest) + row.stats.at(next)
}

fn wider(a: &Row, b: &Row) -> Ordering {
    lower(a.stats.agreement, b.stats.agreement)
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
    use super::{
        Selection, claims, farthest, highest, leading_and_lacking, lowest, most_important, to_do, widest,
    };
    use crate::analysis::figures::Figures;
    use crate::analysis::support;
    use crate::domain::rating::Level;
    use crate::domain::round::{Ballot, BallotKey};
    use crate::domain::session::{Judgement, Session, Target};

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

    /// Five capabilities answered by four: 0 1 4 4, then 4 4 4 3, then – 2 2 2, then 2 2 3 4, then 4 4 4 4.
    fn spread() -> Session {
        let mut session = support::session(5, 4, 0);
        session.dots.clear();
        for (respondent, marks) in session.respondents.iter().zip(["04-24", "14224", "44234", "43244"]) {
            let mut ballot = Ballot::empty(&BallotKey::keyed(1, respondent.id.clone(), "".into()));
            ballot.marks = marks.parse().unwrap();
            session.rounds[0].ballots.push(ballot);
        }
        session
    }

    // The agreement falls with the spread, by hand: widest 0 1 4 4, then 2 2 3 4, then 3 4 4 4; the other two agree fully.
    #[test]
    fn what_lies_widest_apart_comes_first_and_full_agreement_ties() {
        let figures = Figures::of(&spread(), 1);
        assert_eq!(widest(&figures, 4), list(&[0, 3, 1, 2], 1));
        assert_eq!(leading_and_lacking(&figures, 5), list(&[0], 0), "somebody at 4 and somebody at 0 or 1");
        assert_eq!(claims(&figures, 3), list(&[4, 1, 0], 0), "four, three and two claim the top level");
        assert_eq!(claims(&figures, 9), list(&[4, 1, 0, 3], 0), "nobody claims it for the third");
    }

    #[test]
    fn a_published_mean_with_sealed_answers_is_in_no_list_of_counts() {
        let mut figures = Figures::of(&spread(), 1);
        let row = figures.rows.first_mut().expect("a row");
        row.stats.counts = [0; 5];
        row.stats.agreement = None;
        assert_eq!(widest(&figures, 1), list(&[3], 0));
        assert_eq!(leading_and_lacking(&figures, 5), list(&[], 0));
        assert_eq!(claims(&figures, 9).rows, [4, 1, 3]);
    }

    // Means by hand: 9/4, 15/4, 2, 11/4, 4; the target is 3, so that 1, 3/4 and 1/4 are left on three of them.
    #[test]
    fn the_farthest_from_the_target_comes_first_and_an_own_target_counts() {
        let mut session = spread();
        let figures = Figures::of(&session, 1);
        assert_eq!(farthest(&session, &figures, 3), list(&[2, 0, 3], 0));
        let target = Some(Target { level: Level::ALL[4], year: None });
        let own = Judgement { target, strategic: Some(true), ..Judgement::default() };
        session.judgements.insert(support::capability_id(3), own);
        let no = Judgement { strategic: Some(false), ..Judgement::default() };
        session.judgements.insert(support::capability_id(1), no);
        assert_eq!(farthest(&session, &figures, 2), list(&[3, 2], 0), "5/4 are left to its own");
        assert_eq!(to_do(&session, &figures), [3], "a no is no mark");
    }
}
