//! The order of urgency: what the method's rule gives, and what the group has decided instead.
//!
//! The rule's criteria are asked in turn; where all of them tie, map order decides, so that every capability has a place
//! of its own. The group's own ranks stand over the rule: each takes the place it names, and the others fill the places
//! that are left, in the rule's order.

use std::cmp::Ordering;

use crate::domain::method::RankBy;
use crate::domain::session::OwnRank;

/// Where one capability stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rank {
    /// Its place by the rule, counted from 1.
    pub rule: usize,
    /// The group's own rank and its reason, where there is one.
    pub own: Option<OwnRank>,
    /// Its place after the group's own ranks, counted from 1.
    pub place: usize,
}

/// What the rule looks at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Contender {
    pub(super) importance: u32,
    pub(super) mean: Option<f64>,
    /// The group's own place, counted from 1.
    pub(super) own: Option<u16>,
}

/// Indices of rows in the rule's order, and in the order after the group's own ranks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ranking {
    /// By the rule.
    pub by_rule: Vec<usize>,
    /// As it stands.
    pub order: Vec<usize>,
}

impl Ranking {
    /// Orders the contenders anew. The former order is where the sort begins, which makes a small change cheap; the
    /// outcome does not depend on it.
    pub(super) fn sort(&mut self, contenders: &[Contender], by: &[RankBy]) {
        if self.by_rule.len() != contenders.len() {
            self.by_rule = (0..contenders.len()).collect();
        }
        let compare = |a: &usize, b: &usize| match (contenders.get(*a), contenders.get(*b)) {
            (Some(first), Some(second)) => against(first, second, by).then(a.cmp(b)),
            (None, _) | (_, None) => a.cmp(b),
        };
        self.by_rule.sort_by(compare);
        self.order = with_own(&self.by_rule, contenders);
    }
}

/// Which of two comes first by the rule.
fn against(first: &Contender, second: &Contender, by: &[RankBy]) -> Ordering {
    let one = |criterion: &RankBy| match criterion {
        RankBy::HighestImportance => second.importance.cmp(&first.importance),
        RankBy::LowestMaturity => lower(first.mean, second.mean),
        RankBy::HighestMaturity => higher(first.mean, second.mean),
    };
    by.iter().map(one).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
}

/// Lowest mean first, none last.
pub(super) fn lower(first: Option<f64>, second: Option<f64>) -> Ordering {
    match (first, second) {
        (Some(first), Some(second)) => settled(first).total_cmp(&settled(second)),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    }
}

/// Highest mean first, none last.
pub(super) fn higher(first: Option<f64>, second: Option<f64>) -> Ordering {
    match (first, second) {
        (Some(first), Some(second)) => settled(second).total_cmp(&settled(first)),
        (Some(_) | None, None) | (None, Some(_)) => lower(first, second),
    }
}

/// A mean to nine decimals: means of the same values added in another order differ in their last bits, yet they tie.
pub(super) fn settled(mean: f64) -> f64 {
    (mean * 1e9).round()
}

/// Puts those with an own rank at their places and lets the others fill in.
///
/// Where two claim one place, the one that the rule prefers gets it and the other the next; places beyond the end
/// become the last ones. Own ranks thus always keep their order among themselves.
fn with_own(by_rule: &[usize], contenders: &[Contender]) -> Vec<usize> {
    let own = |row: usize| contenders.get(row).and_then(|contender| contender.own);
    let mut claims: Vec<(usize, usize)> = by_rule
        .iter()
        .filter_map(|row| own(*row).map(|place| (usize::from(place).max(1) - 1, *row)))
        .collect();
    claims.sort_by_key(|(slot, _)| *slot);
    let mut free = 0;
    for (slot, _) in &mut claims {
        *slot = (*slot).max(free);
        free = *slot + 1;
    }
    let mut end = by_rule.len();
    for (slot, _) in claims.iter_mut().rev() {
        *slot = (*slot).min(end.saturating_sub(1));
        end = *slot;
    }
    let mut others = by_rule.iter().copied().filter(|row| own(*row).is_none());
    let mut claims = claims.into_iter().peekable();
    (0..by_rule.len())
        .filter_map(|slot| match claims.next_if(|(claimed, _)| *claimed == slot) {
            Some((_, row)) => Some(row),
            None => others.next(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Contender, Ranking};
    use crate::domain::method::RankBy::{self, HighestImportance, HighestMaturity, LowestMaturity};

    fn order(by: &[RankBy], table: &[(u32, Option<f64>, Option<u16>)]) -> (Vec<usize>, Vec<usize>) {
        let contender =
            |&(importance, mean, own): &(u32, Option<f64>, Option<u16>)| Contender { importance, mean, own };
        let contenders: Vec<_> = table.iter().map(contender).collect();
        let mut ranking = Ranking::default();
        ranking.sort(&contenders, by);
        (ranking.by_rule, ranking.order)
    }

    #[test]
    fn the_most_important_come_first_and_among_them_the_lowest() {
        let table = [
            (0, Some(1.0), None),
            (5, Some(2.0), None),
            (5, Some(1.5), None),
            (7, Some(3.0), None),
            (5, None, None),
        ];
        assert_eq!(order(&[HighestImportance, LowestMaturity], &table).0, [3, 2, 1, 4, 0]);
        assert_eq!(order(&[HighestMaturity], &table).0, [3, 1, 2, 0, 4]);
        assert_eq!(order(&[LowestMaturity, HighestImportance], &table).0, [0, 2, 1, 3, 4]);
        assert_eq!(order(&[], &table).0, [0, 1, 2, 3, 4], "without a rule map order is left");
    }

    #[test]
    fn complete_ties_keep_map_order() {
        let sums: [f64; 2] = [0.1 + 0.2, 0.3];
        assert_ne!(sums[0].to_bits(), sums[1].to_bits());
        let table = [(1, Some(sums[0]), None), (1, Some(sums[1]), None), (1, Some(0.3), None)];
        assert_eq!(order(&[HighestImportance, LowestMaturity], &table).0, [0, 1, 2]);
    }

    // Rows 0, 1, 2, 3 stand in this order by the rule; what each table row should give is worked out by hand.
    #[test]
    fn the_groups_own_ranks_win_their_places() {
        let table: [([Option<u16>; 4], [usize; 4]); 8] = [
            ([None, None, None, None], [0, 1, 2, 3]),
            ([None, None, None, Some(1)], [3, 0, 1, 2]),
            ([Some(3), None, None, None], [1, 2, 0, 3]),
            ([Some(2), None, None, Some(2)], [1, 0, 3, 2]),
            ([Some(9), None, None, None], [1, 2, 3, 0]),
            ([Some(9), Some(8), None, None], [2, 3, 1, 0]),
            ([Some(4), Some(4), Some(4), None], [3, 0, 1, 2]),
            ([Some(4), Some(3), Some(2), Some(1)], [3, 2, 1, 0]),
        ];
        for (own, wanted) in table {
            let rows: Vec<_> = own.into_iter().map(|own| (0, None, own)).collect();
            assert_eq!(order(&[HighestImportance], &rows).1, wanted, "{own:?}");
        }
    }
}
