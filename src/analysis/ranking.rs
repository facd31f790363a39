//! The order of urgency: what the method's rule gives, and what the group has decided instead.
//!
//! The rule's criteria are asked in turn, importance by its [bands](Bands). What none of them tells apart goes by
//! importance itself, and what has equally much of that too shares its place: map order then decides which stands first,
//! so that every capability has a number of its own. The group's own ranks stand over the rule: each takes the place it
//! names, and the others fill the places that are left, in the rule's order.

mod band;
mod heading;

use std::cmp::Ordering;
use std::ops::Range;

use crate::domain::method::RankBy;
use crate::domain::session::{OwnRank, Session};

pub use band::{Band, Bands};
pub use heading::headings;

/// Where one capability stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rank {
    /// Its place by the rule, counted from 1.
    pub rule: usize,
    /// The number of its band of importance, 1 for the highest; `None` where the rule knows no bands.
    pub band: Option<u8>,
    /// The first and the last place of those that the rule cannot tell apart from it, itself among them; `None` where
    /// there is no other.
    pub shared: Option<(usize, usize)>,
    /// The group's own rank and its reason, where there is one.
    pub own: Option<OwnRank>,
    /// Its place after the group's own ranks, counted from 1.
    pub place: usize,
}

/// What the rule looks at.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Contender {
    pub(super) importance: u32,
    pub(super) mean: Option<f64>,
    /// The group's own place, counted from 1.
    pub(super) own: Option<u16>,
}

/// A rule: what decides, strongest first, and where bands of importance begin, in per cent of the highest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Rule {
    pub(super) by: Vec<RankBy>,
    pub(super) cuts: Vec<u8>,
}

/// Indices of rows in the rule's order, and in the order after the group's own ranks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ranking {
    /// By the rule.
    pub by_rule: Vec<usize>,
    /// As it stands.
    pub order: Vec<usize>,
    /// The bands of importance that the rule goes by; none where it knows none.
    pub bands: Bands,
    /// Which stretches of `by_rule` the rule cannot tell apart.
    pub ties: Vec<Range<usize>>,
}

impl Rule {
    /// The rule that a session is ranked by.
    pub(super) fn of(session: &Session) -> Self {
        Self { by: session.method.ranking.by.clone(), cuts: session.bands().to_vec() }
    }

    /// The bands that it makes of these contenders.
    pub(super) fn bands(&self, contenders: &[Contender]) -> Bands {
        if !self.by.contains(&RankBy::HighestImportance) {
            return Bands::default();
        }
        let highest = contenders.iter().map(|contender| contender.importance).max().unwrap_or(0);
        Bands::of(&self.cuts, highest)
    }

    /// Which of two comes first; equal where they share their place.
    pub(super) fn compare(&self, bands: &Bands, first: &Contender, second: &Contender) -> Ordering {
        let one = |criterion: &RankBy| match criterion {
            RankBy::HighestImportance => bands.class(first.importance).cmp(&bands.class(second.importance)),
            RankBy::LowestMaturity => lower(first.mean, second.mean),
            RankBy::HighestMaturity => higher(first.mean, second.mean),
        };
        let told = self.by.iter().map(one).find(|order| order.is_ne());
        told.unwrap_or_else(|| second.importance.cmp(&first.importance))
    }
}

impl Ranking {
    /// Orders the contenders anew. The former order is where the sort begins, which makes a small change cheap; the
    /// outcome does not depend on it.
    pub(super) fn sort(&mut self, contenders: &[Contender], rule: &Rule) {
        if self.by_rule.len() != contenders.len() {
            self.by_rule = (0..contenders.len()).collect();
        }
        self.bands = rule.bands(contenders);
        let against = |a: usize, b: usize| match (contenders.get(a), contenders.get(b)) {
            (Some(first), Some(second)) => rule.compare(&self.bands, first, second),
            (None, _) | (_, None) => a.cmp(&b),
        };
        self.by_rule.sort_by(|a, b| against(*a, *b).then(a.cmp(b)));
        self.ties = runs(&self.by_rule, |a, b| against(a, b).is_eq());
        self.order = with_own(&self.by_rule, contenders);
    }
}

/// The stretches of more than one that are all the same.
fn runs(order: &[usize], same: impl Fn(usize, usize) -> bool) -> Vec<Range<usize>> {
    let mut start = 0;
    let mut runs = Vec::new();
    for run in order.chunk_by(|a, b| same(*a, *b)) {
        if run.len() > 1 {
            runs.push(start..start + run.len());
        }
        start += run.len();
    }
    runs
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

/// A figure to nine decimals, in units of the ninth: figures made of the same values in another order differ in their last
/// bits, yet they tie.
pub(super) fn settled(figure: f64) -> f64 {
    (figure * 1e9).round()
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
    use super::{Contender, Ranking, Rule};
    use crate::domain::method::RankBy::{self, HighestImportance, HighestMaturity, LowestMaturity};

    type Row = (u32, Option<f64>, Option<u16>);

    fn ranking(by: &[RankBy], cuts: &[u8], table: &[Row]) -> Ranking {
        let contender = |&(importance, mean, own): &Row| Contender { importance, mean, own };
        let contenders: Vec<_> = table.iter().map(contender).collect();
        let mut ranking = Ranking::default();
        ranking.sort(&contenders, &Rule { by: by.to_vec(), cuts: cuts.to_vec() });
        ranking
    }

    fn order(by: &[RankBy], table: &[Row]) -> (Vec<usize>, Vec<usize>) {
        let ranking = ranking(by, &[], table);
        (ranking.by_rule, ranking.order)
    }

    // By hand: of 20 dots, 67 % is 13.4 and 34 % is 6.8. Band 1 is rows 1, 2 and 5, band 2 row 3, band 3 rows 0 and 6.
    // In band 1 rows 2 and 5 have the same mean, and row 5 more dots. Rows 0 and 6 share their places.
    #[test]
    fn within_a_band_the_lowest_goes_first_and_among_equals_the_more_important() {
        let table = [
            (2, Some(1.0), None),
            (20, Some(3.0), None),
            (14, Some(2.0), None),
            (13, Some(0.5), None),
            (0, Some(0.1), None),
            (15, Some(2.0), None),
            (2, Some(1.0), None),
        ];
        let both = [HighestImportance, LowestMaturity];
        let found = ranking(&both, &[67, 34], &table);
        assert_eq!(found.by_rule, [5, 2, 1, 3, 0, 6, 4]);
        assert_eq!(found.ties.as_slice(), std::slice::from_ref(&(4..6)));
        assert_eq!(table.map(|row| found.bands.number(row.0)), [3, 1, 1, 2, 4, 1, 3].map(Some));
        assert_eq!(ranking(&both, &[], &table).by_rule, [1, 5, 2, 3, 0, 6, 4], "every difference counts");
        assert_eq!(ranking(&[LowestMaturity], &[67, 34], &table).bands.number(20), None);
    }

    #[test]
    fn where_nothing_has_importance_the_rest_of_the_rule_decides() {
        let table = [(0, Some(2.0), None), (0, None, None), (0, Some(1.0), None), (0, None, None)];
        let found = ranking(&[HighestImportance, LowestMaturity], &[67, 34], &table);
        assert_eq!((found.by_rule, found.bands.number(0)), (vec![2, 0, 1, 3], None));
        assert_eq!(found.ties.as_slice(), std::slice::from_ref(&(2..4)));
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
        assert_eq!(
            order(&[], &table).0,
            [3, 1, 2, 4, 0],
            "without criteria importance is left, then map order"
        );
    }

    #[test]
    fn complete_ties_keep_map_order() {
        let sums: [f64; 2] = [0.1 + 0.2, 0.3];
        assert_ne!(sums[0].to_bits(), sums[1].to_bits());
        let table = [(1, Some(sums[0]), None), (1, Some(sums[1]), None), (1, Some(0.3), None)];
        let found = ranking(&[HighestImportance, LowestMaturity], &[67], &table);
        assert_eq!(found.by_rule, [0, 1, 2]);
        assert_eq!(found.ties.as_slice(), std::slice::from_ref(&(0..3)));
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
