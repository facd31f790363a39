//! What is worth talking about, most first: where a group lies wide apart on what matters to it.
//!
//! The weight of a capability is disagreement × importance. Disagreement is 1 less the agreement index, 0 (all at one
//! level) to 1 (half at each end), so that it is the dissention of Tastle and Wierman (see [`stats`](super::stats));
//! importance is the number of dots, and 1 for everything while nobody has placed any. The product is our own: the method
//! asks for a second look where a group disagrees, and for what matters to come first, and names no formula.

use super::consensus::{Verdict, verdict};
use super::figures::{Figures, Row};
use super::order;
use super::ranking::settled;
use crate::domain::terms::Consensus;

/// One capability in the order of discussion.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Topic {
    /// The row of the figures.
    pub row: usize,
    /// 0 to 1; `None` where fewer than two have answered.
    pub disagreement: Option<f64>,
    /// Disagreement × importance.
    pub weight: f64,
    /// What the group's rule says of it, where there is a rule and two have answered.
    pub verdict: Option<Verdict>,
}

/// All rows that somebody has answered, the most worth talking about first. Of those that weigh the same the wider apart
/// comes first, then map order decides; what fewer than two have answered stands last.
#[must_use]
pub fn order(figures: &Figures, rule: Option<Consensus>) -> Vec<Topic> {
    let placed = figures.rows.iter().any(|row| row.importance > 0);
    let rows = figures.rows.iter().enumerate().filter(|(_, row)| row.open.n > 0);
    let mut topics: Vec<Topic> = rows.map(|(index, row)| topic(index, row, placed, rule)).collect();
    topics.sort_by(|one, other| {
        let by_weight = settled(other.weight).total_cmp(&settled(one.weight));
        let apart = |topic: &Topic| topic.disagreement.map_or(-1.0, settled);
        by_weight.then(apart(other).total_cmp(&apart(one))).then(one.row.cmp(&other.row))
    });
    topics
}

/// All rows that somebody has answered, the widest apart first; then map order.
#[must_use]
pub fn widest_first(figures: &Figures) -> Vec<usize> {
    let narrowness = figures.rows.iter().map(|row| disagreement(row).map(|apart| -settled(apart)));
    let answered = |row: &usize| figures.rows.get(*row).is_some_and(|row| row.open.n > 0);
    order::by_key(narrowness).into_iter().filter(answered).collect()
}

fn topic(index: usize, row: &Row, placed: bool, rule: Option<Consensus>) -> Topic {
    let disagreement = disagreement(row);
    let importance = if placed { f64::from(row.importance) } else { 1.0 };
    Topic {
        row: index,
        disagreement,
        weight: disagreement.unwrap_or_default() * importance,
        verdict: rule.and_then(|rule| verdict(rule, &row.open.counts)),
    }
}

/// Of the open answers: what was published with sealed ones has no spread.
fn disagreement(row: &Row) -> Option<f64> {
    row.open.agreement.filter(|_| row.open.n > 1).map(|agreement| 1.0 - agreement)
}

#[cfg(test)]
mod tests {
    use super::{order, widest_first};
    use crate::analysis::consensus::Verdict;
    use crate::analysis::figures::Figures;
    use crate::analysis::samples::answered;
    use crate::analysis::support::capability_id;

    use crate::domain::session::Session;
    use crate::domain::terms::Consensus;

    fn rows(session: &Session, rule: Option<Consensus>) -> Vec<usize> {
        order(&Figures::of(session, 1), rule).iter().map(|topic| topic.row).collect()
    }

    // Disagreement by hand: row 0 none, row 1 full (0 0 4 4), rows 2 and 3 one answer each, row 4 nobody, row 5 0 4 4.
    #[test]
    fn the_widest_apart_come_first_while_nobody_has_placed_dots() {
        assert_eq!(rows(&answered(), None), [1, 5, 0, 2, 3]);
        assert_eq!(widest_first(&Figures::of(&answered(), 1)), [1, 5, 0, 2, 3]);
    }

    // With three dots on row 5 and one on row 1: 3 × 0.918 against 1 × 1; the others weigh nothing.
    #[test]
    fn what_matters_more_comes_before_what_lies_wider_apart() {
        let mut session = answered();
        let dots = [(capability_id(5), 3), (capability_id(1), 1)].into_iter().collect();
        session.dots.insert(session.respondents[0].id.clone(), dots);
        assert_eq!(rows(&session, None), [5, 1, 0, 2, 3]);
        let weights: Vec<f64> = order(&Figures::of(&session, 1), None).iter().map(|it| it.weight).collect();
        assert!((weights[1] - 1.0).abs() < 1e-12, "{weights:?}");
        assert!(weights[0] > 2.0 && weights[2..].iter().all(|weight| *weight == 0.0), "{weights:?}");
    }

    #[test]
    fn the_rule_is_told_where_two_have_answered() {
        let topics = order(&Figures::of(&answered(), 1), Some(Consensus::Within(80)));
        let verdicts: Vec<_> = topics.iter().map(|topic| (topic.row, topic.verdict)).collect();
        let (met, unmet) = (Some(Verdict::Met), Some(Verdict::Unmet));
        assert_eq!(verdicts, [(1, unmet), (5, unmet), (0, met), (2, None), (3, None)]);
    }
}
