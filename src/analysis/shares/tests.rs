//! Parts add up to the krona, whatever they are counted by.

use std::collections::BTreeMap;

use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};

use super::{Shares, divide, shares};
use crate::analysis::samples::joined;
use crate::domain::choice::{SharedBy, Units};
use crate::domain::id::RespondentId;
use crate::domain::respondent::Standing;

fn share(sum: u64, inhabitants: &[Option<u32>]) -> Shares {
    let (session, choice) = joined(inhabitants, inhabitants.len());
    shares(&session, &choice, sum)
}

fn kronor(shares: &Shares) -> Vec<u64> {
    shares.parts.iter().map(|part| part.kronor).collect()
}

// By hand, and the fourteen municipalities of 2019 by exact fractions in Python: floors, then sorted remainders.
#[test]
#[rustfmt::skip]
fn parts_follow_weights_to_the_krona() {
    let fourteen = [9750, 4813, 6637, 14555, 9310, 10513, 15218, 9061, 13218, 12841, 59058, 56703, 39591, 12610];
    let table: [(u64, &[u64], &[u64]); 9] = [
        (0, &[5, 7], &[0, 0]),
        (1, &[5, 7], &[0, 1]),
        (100, &[1, 1, 1], &[34, 33, 33]),
        (101, &[1, 1, 1], &[34, 34, 33]),
        (10, &[1, 3], &[3, 7]),
        (10, &[0, 0], &[0, 0]),
        (450, &[9000], &[450]),
        (7, &[], &[]),
        (2_700_000, &fourteen, &[96_119, 47_449, 65_430, 143_489, 91_782, 103_641, 150_025, 89_327, 130_308, 126_592, 582_218, 559_001, 390_304, 124_315]),
    ];
    for (sum, weights, wanted) in table {
        assert_eq!(divide(sum, weights), wanted, "{sum} among {weights:?}");
    }
}

#[test]
fn those_without_inhabitants_are_named_and_left_out() {
    let shares = share(90, &[Some(1), None, Some(2), Some(0)]);
    assert_eq!(kronor(&shares), [30, 60]);
    let without: Vec<&str> = shares.without.iter().map(RespondentId::as_str).collect();
    assert_eq!(without, ["organisation-001", "organisation-003"]);
    assert!((shares.parts[1].share - 2.0 / 3.0).abs() < 1e-15);
}

#[test]
fn those_set_aside_count_nowhere() {
    let (mut session, choice) = joined(&[Some(1), Some(1)], 2);
    session.respondents[0].standing = Standing::Aside;
    let shares = shares(&session, &choice, 9);
    assert_eq!((kronor(&shares), shares.without.len()), (vec![9], 0));
}

// By hand: 100 kronor by 1 : 3, by 5 : 15 uses, and by thirds.
#[test]
fn each_rule_has_its_own_weights() {
    let (session, mut choice) = joined(&[Some(7), None, Some(9)], 3);
    let id = |place: usize| session.respondents[place].id.clone();
    choice.sharing.own = BTreeMap::from([(id(0), 1), (id(2), 3)]);
    choice.sharing.usage = BTreeMap::from([(id(1), 5), (id(2), 15)]);
    let table = [
        (SharedBy::Equally, vec![34, 33, 33], vec![]),
        (SharedBy::Own, vec![25, 75], vec![id(1)]),
        (SharedBy::Usage, vec![25, 75], vec![id(0)]),
        (SharedBy::Inhabitants, vec![44, 56], vec![id(1)]),
    ];
    for (by, wanted, without) in table {
        choice.sharing.by = by;
        let found = shares(&session, &choice, 100);
        assert_eq!((kronor(&found), found.without), (wanted, without), "{by:?}");
    }
}

// The unit is owned by all three others, of which one takes part itself: 20 + 30 against 10.
#[test]
fn a_unit_may_count_those_of_its_owners_that_do_not_take_part() {
    let (mut session, mut choice) = joined(&[Some(10), None, Some(20), Some(30)], 2);
    session.respondents[1].shared_by =
        [0, 2, 3].map(|place: usize| session.respondents[place].id.clone()).to_vec();
    assert_eq!(kronor(&shares(&session, &choice, 60)), [60], "nobody has said so");
    choice.sharing.units = Units::Owners;
    let found = shares(&session, &choice, 60);
    assert_eq!((kronor(&found), found.weights), (vec![10, 50], 60));
    assert_eq!(found.parts[1].through.len(), 2);
    session.respondents[1].inhabitants = Some(5);
    assert_eq!(kronor(&shares(&session, &choice, 60)), [40, 20], "its own come first");
}

fn weights() -> impl Strategy<Value = Vec<u64>> {
    prop::collection::vec(1..=2_000_000_u64, 1..20)
}

proptest! {
    #[test]
    fn parts_add_up_and_stay_within_a_krona(sum in any::<u64>(), weights in weights()) {
        let parts = divide(sum, &weights);
        let all: u128 = weights.iter().map(|weight| u128::from(*weight)).sum();
        prop_assert_eq!(parts.iter().map(|part| u128::from(*part)).sum::<u128>(), u128::from(sum));
        for (part, weight) in parts.iter().zip(&weights) {
            let off = (u128::from(*part) * all).abs_diff(u128::from(sum) * u128::from(*weight));
            prop_assert!(off < all);
        }
    }

    #[test]
    fn order_matters_only_between_equal_remainders(sum in 0..1_000_000_000_u64, weights in weights()) {
        let all: u64 = weights.iter().sum();
        let mut distinct: Vec<_> = weights.iter().map(|weight| sum * weight % all).collect();
        distinct.sort_unstable();
        distinct.dedup();
        let reversed: Vec<u64> = weights.iter().rev().copied().collect();
        let back: Vec<u64> = divide(sum, &reversed).into_iter().rev().collect();
        for (part, other) in divide(sum, &weights).into_iter().zip(back) {
            prop_assert!(part.abs_diff(other) <= u64::from(distinct.len() < weights.len()));
        }
    }

    #[test]
    fn years_and_parts_both_add_up(
        years in prop::collection::vec(0..10_000_000_u64, 1..5),
        towns in prop::collection::vec(1..100_000_u32, 1..8),
    ) {
        let inhabitants: Vec<Option<u32>> = towns.into_iter().map(Some).collect();
        let shares = share(years.iter().sum(), &inhabitants);
        let over = shares.over(&years);
        for (part, paid) in shares.parts.iter().zip(&over) {
            prop_assert_eq!(paid.iter().sum::<u64>(), part.kronor);
        }
        for (place, year) in years.iter().enumerate() {
            prop_assert_eq!(over.iter().map(|paid| paid[place]).sum::<u64>(), *year);
        }
    }
}
