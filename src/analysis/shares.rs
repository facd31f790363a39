//! Sharing a sum of whole kronor by inhabitants, so that the parts add up to the sum.
//!
//! Largest remainder: everyone gets the whole kronor of their exact part, and the kronor left over go one each to the
//! largest remainders, to the first in order where remainders are equal.

use crate::domain::id::RespondentId;
use crate::domain::respondent::Respondent;

/// A sum shared among participants.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shares {
    /// The parts, in the order of the participants.
    pub parts: Vec<Part>,
    /// Participants without inhabitants, who get no part.
    pub without: Vec<RespondentId>,
}

/// One participant's part.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Whose.
    pub respondent: RespondentId,
    /// Its inhabitants, more than 0.
    pub inhabitants: u32,
    /// Its share of all the participants' inhabitants, above 0 up to 1.
    pub share: f64,
    /// Its part of the sum in whole kronor.
    pub kronor: u64,
}

/// Shares `sum` kronor among `participants` by inhabitants. Those set aside are passed over; those whose inhabitants are
/// not known, or 0, are listed apart. Without anybody to share it, the sum stays unshared.
#[must_use]
pub fn shares(sum: u64, participants: &[&Respondent]) -> Shares {
    let mut shares = Shares::default();
    for respondent in participants.iter().filter(|respondent| respondent.is_active()) {
        match respondent.inhabitants {
            Some(inhabitants) if inhabitants > 0 => {
                let respondent = respondent.id.clone();
                shares.parts.push(Part { respondent, inhabitants, share: 0.0, kronor: 0 });
            }
            Some(_) | None => shares.without.push(respondent.id.clone()),
        }
    }
    divide(sum, &mut shares.parts);
    shares
}

fn divide(sum: u64, parts: &mut [Part]) {
    let all: u64 = parts.iter().map(|part| u64::from(part.inhabitants)).sum();
    if all == 0 {
        return;
    }
    let mut remainders = Vec::with_capacity(parts.len());
    let mut left = sum;
    for (index, part) in parts.iter_mut().enumerate() {
        part.share = ratio(part.inhabitants, all);
        let exact = u128::from(sum) * u128::from(part.inhabitants);
        part.kronor = u64::try_from(exact / u128::from(all)).unwrap_or(sum);
        left -= part.kronor;
        remainders.push((exact % u128::from(all), index));
    }
    remainders.sort_by(|(a, _), (b, _)| b.cmp(a));
    for (_, index) in remainders {
        if left == 0 {
            return;
        }
        if let Some(part) = parts.get_mut(index) {
            part.kronor += 1;
            left -= 1;
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "65 536 respondents of 2^32 inhabitants stay below 2^53")]
fn ratio(part: u32, all: u64) -> f64 {
    f64::from(part) / all as f64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};

    use super::{Shares, shares};
    use crate::analysis::support;
    use crate::domain::id::RespondentId;
    use crate::domain::respondent::{Respondent, Standing};

    fn respondents(inhabitants: &[Option<u32>]) -> Vec<Respondent> {
        let mut respondents = support::session(1, inhabitants.len(), 0).respondents;
        for (respondent, inhabitants) in respondents.iter_mut().zip(inhabitants) {
            respondent.inhabitants = *inhabitants;
        }
        respondents
    }

    fn share(sum: u64, inhabitants: &[Option<u32>]) -> Shares {
        shares(sum, &respondents(inhabitants).iter().collect::<Vec<_>>())
    }

    fn kronor(sum: u64, inhabitants: &[u32]) -> Vec<u64> {
        let inhabitants: Vec<_> = inhabitants.iter().copied().map(Some).collect();
        share(sum, &inhabitants).parts.iter().map(|part| part.kronor).collect()
    }

    // By hand, and the fourteen municipalities of 2019 by exact fractions in Python: floors, then sorted remainders.
    #[test]
    #[rustfmt::skip]
    fn parts_follow_inhabitants_to_the_krona() {
        let fourteen = [9750, 4813, 6637, 14555, 9310, 10513, 15218, 9061, 13218, 12841, 59058, 56703, 39591, 12610];
        let table: [(u64, &[u32], &[u64]); 8] = [
            (0, &[5, 7], &[0, 0]),
            (1, &[5, 7], &[0, 1]),
            (100, &[1, 1, 1], &[34, 33, 33]),
            (101, &[1, 1, 1], &[34, 34, 33]),
            (10, &[1, 3], &[3, 7]),
            (450, &[9000], &[450]),
            (7, &[], &[]),
            (2_700_000, &fourteen, &[96_119, 47_449, 65_430, 143_489, 91_782, 103_641, 150_025, 89_327, 130_308, 126_592, 582_218, 559_001, 390_304, 124_315]),
        ];
        for (sum, inhabitants, wanted) in table {
            assert_eq!(kronor(sum, inhabitants), wanted, "{sum} among {inhabitants:?}");
        }
    }

    #[test]
    fn those_without_inhabitants_are_named_and_left_out() {
        let shares = share(90, &[Some(1), None, Some(2), Some(0)]);
        assert_eq!(shares.parts.iter().map(|part| part.kronor).collect::<Vec<_>>(), [30, 60]);
        assert_eq!(
            shares.without.iter().map(RespondentId::as_str).collect::<Vec<_>>(),
            ["organisation-001", "organisation-003"]
        );
        assert!((shares.parts[1].share - 2.0 / 3.0).abs() < 1e-15);
    }

    #[test]
    fn those_set_aside_count_nowhere() {
        let mut all = respondents(&[Some(1), Some(1)]);
        all[0].standing = Standing::Aside;
        let shares = shares(9, &all.iter().collect::<Vec<_>>());
        assert_eq!((shares.parts.len(), shares.parts[0].kronor, shares.without.len()), (1, 9, 0));
    }

    fn towns() -> impl Strategy<Value = Vec<u32>> {
        prop::collection::vec(1..=2_000_000_u32, 1..20)
    }

    proptest! {
        #[test]
        fn parts_add_up_and_stay_within_a_krona(sum in any::<u64>(), towns in towns()) {
            let parts = kronor(sum, &towns);
            let all: u128 = towns.iter().map(|town| u128::from(*town)).sum();
            prop_assert_eq!(parts.iter().map(|part| u128::from(*part)).sum::<u128>(), u128::from(sum));
            for (part, town) in parts.iter().zip(&towns) {
                let off = (u128::from(*part) * all).abs_diff(u128::from(sum) * u128::from(*town));
                prop_assert!(off < all);
            }
        }

        #[test]
        fn order_matters_only_between_equal_remainders(sum in 0..1_000_000_000_u64, towns in towns()) {
            let all: u64 = towns.iter().map(|town| u64::from(*town)).sum();
            let remainder = |town: &u32| sum * u64::from(*town) % all;
            let mut distinct: Vec<_> = towns.iter().map(remainder).collect();
            distinct.sort_unstable();
            distinct.dedup();
            let reversed: Vec<u32> = towns.iter().rev().copied().collect();
            let back: Vec<u64> = kronor(sum, &reversed).into_iter().rev().collect();
            for (part, other) in kronor(sum, &towns).into_iter().zip(back) {
                prop_assert!(part.abs_diff(other) <= u64::from(distinct.len() < towns.len()));
            }
        }
    }
}
