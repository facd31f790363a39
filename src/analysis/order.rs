//! The rows of figures in another order than the map's: what is worth a look first, first.
//!
//! Rows of equal standing keep map order, and rows without the figure stand last, also in map order.

use super::figures::{Figures, Row};
use super::target::gap;
use crate::domain::session::Session;

/// What rows are put in order by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Order {
    /// As on the map.
    #[default]
    Map,
    /// Lowest mean first.
    Mean,
    /// Widest standard deviation first.
    Spread,
    /// Least agreement first.
    Agreement,
    /// Farthest below the target level first.
    Gap,
    /// Fewest respondents with a value first.
    Count,
}

impl Order {
    /// All, in the order in which one goes round.
    pub const ALL: [Self; 6] = [Self::Map, Self::Mean, Self::Spread, Self::Agreement, Self::Gap, Self::Count];

    /// The next one round.
    #[must_use]
    pub fn next(self) -> Self {
        let at = Self::ALL.iter().position(|order| *order == self).unwrap_or_default();
        Self::ALL.get((at + 1) % Self::ALL.len()).copied().unwrap_or_default()
    }

    /// What a row is sorted by, lowest first; `None` where it has no such figure.
    fn key(self, session: &Session, row: &Row) -> Option<f64> {
        match self {
            Self::Map => None,
            Self::Mean => row.stats.mean,
            Self::Spread => row.stats.sd.map(|sd| -sd),
            Self::Agreement => row.stats.agreement,
            Self::Gap => gap(session, row).map(|gap| -gap),
            Self::Count => (row.place.is_some() || row.stats.n > 0).then(|| f64::from(row.stats.n)),
        }
    }
}

/// The places of the rows in this order.
#[must_use]
pub fn sorted(session: &Session, figures: &Figures, order: Order) -> Vec<usize> {
    by_key(figures.rows.iter().map(|row| order.key(session, row)))
}

/// The places of these keys, lowest first, those without one last, equal ones as they came.
#[must_use]
pub fn by_key(keys: impl Iterator<Item = Option<f64>>) -> Vec<usize> {
    // NaN cannot occur in figures; were it to, it would stand after every number and before what has none.
    let mut keyed: Vec<(Option<f64>, usize)> = keys.enumerate().map(|(place, key)| (key, place)).collect();
    keyed.sort_by(|(a, _), (b, _)| match (a, b) {
        (Some(a), Some(b)) => a.total_cmp(b),
        (a, b) => a.is_none().cmp(&b.is_none()),
    });
    keyed.into_iter().map(|(_, place)| place).collect()
}

#[cfg(test)]
mod tests {
    use super::{Order, by_key, sorted};
    use crate::analysis::figures::{Figures, Row};
    use crate::analysis::support;
    use crate::analysis::target::gap;
    use crate::domain::rating::Level;
    use crate::domain::session::{Judgement, Target};

    #[test]
    fn what_has_no_figure_stands_last_and_equals_keep_their_order() {
        let keys = [None, Some(2.0), Some(-1.0), None, Some(2.0), Some(0.0)];
        assert_eq!(by_key(keys.into_iter()), [2, 5, 1, 4, 0, 3]);
    }

    #[test]
    fn every_order_has_every_row_once_and_map_order_leaves_them_alone() {
        let session = support::session(40, 7, 2);
        let figures = Figures::of(&session, 1);
        for order in Order::ALL {
            let mut places = sorted(&session, &figures, order);
            if order == Order::Map {
                assert!(places.is_sorted());
            }
            places.sort_unstable();
            assert_eq!(places, (0..40).collect::<Vec<_>>(), "{order:?}");
        }
    }

    #[test]
    fn each_order_begins_with_what_needs_a_look() {
        let mut session = support::session(60, 9, 1);
        let far = Target { level: Level::ALL[4], year: Some(2030) };
        let own = Judgement { target: Some(far), ..Judgement::default() };
        session.judgements.insert(support::capability_id(7), own);
        let figures = Figures::of(&session, 1);
        let along = |order: Order, figure: &dyn Fn(&Row) -> Option<f64>| {
            let places = sorted(&session, &figures, order);
            places.into_iter().filter_map(|place| figure(figures.rows.get(place)?)).collect::<Vec<f64>>()
        };
        assert!(along(Order::Mean, &|row| row.stats.mean).is_sorted());
        assert!(along(Order::Agreement, &|row| row.stats.agreement).is_sorted());
        assert!(along(Order::Count, &|row| Some(f64::from(row.stats.n))).is_sorted());
        assert!(along(Order::Spread, &|row| row.stats.sd).iter().rev().is_sorted());
        assert!(along(Order::Gap, &|row| gap(&session, row)).iter().rev().is_sorted());
    }

    #[test]
    fn going_round_comes_back_to_the_map() {
        let round = Order::ALL.iter().fold(Order::Map, |order, _| order.next());
        assert_eq!(round, Order::Map);
    }
}
