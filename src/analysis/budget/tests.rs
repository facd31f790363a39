//! The published totals of the study's pilots, and that totals are the sums of their parts.

use proptest::prelude::{Just, Strategy, any, prop, prop_assert_eq, prop_oneof, proptest};

use super::{Budget, Range, Totals, budget};
use crate::domain::method::Amount::{self, Exactly, Range as Between, Unknown};
use crate::domain::method::BudgetRow;
use crate::domain::method::CostKind::{self, External, Hours, Other};
use crate::domain::method::Per::{self, Once, Organisation};
use crate::domain::method::Unit;
use crate::domain::text::Text;

fn row((kind, year, amount, per): (CostKind, u8, Amount, Per)) -> BudgetRow {
    BudgetRow { name: Text::default(), phase: None, kind, year, amount, unit: Unit::Tkr, per }
}

fn workshops(count: f64, hours: f64) -> Amount {
    Amount::Workshops { count, hours }
}

fn range(low: f64, high: f64) -> Range {
    Range { low, high, unknown: Vec::new() }
}

fn pilot_1() -> Vec<BudgetRow> {
    let rows = [
        (Hours, 1, workshops(4.0, 3.0), Organisation),
        (Hours, 1, Exactly(40.0), Organisation),
        (Hours, 1, workshops(8.0, 3.0), Organisation),
        (Hours, 1, Exactly(100.0), Organisation),
        (External, 1, Exactly(200.0), Once),
        (External, 1, Exactly(150.0), Once),
        (External, 2, Exactly(100.0), Once),
    ];
    rows.map(row).to_vec()
}

fn pilot_2() -> Vec<BudgetRow> {
    let rows = [
        (Hours, 1, workshops(4.0, 3.0), Organisation),
        (Hours, 1, Exactly(40.0), Organisation),
        (Hours, 1, Between(50.0, 150.0), Organisation),
        (Hours, 1, Exactly(25.0), Organisation),
        (Hours, 2, Exactly(25.0), Organisation),
        (Hours, 2, Between(100.0, 300.0), Organisation),
        (Hours, 2, workshops(3.0, 3.0), Organisation),
        (Hours, 2, Exactly(20.0), Organisation),
        (External, 1, Exactly(250.0), Once),
        (External, 1, Exactly(1500.0), Once),
        (External, 1, Exactly(150.0), Once),
        (External, 2, Exactly(350.0), Once),
        (External, 2, Exactly(300.0), Once),
        (External, 2, Exactly(150.0), Once),
    ];
    rows.map(row).to_vec()
}

fn year(budget: &Budget, wanted: u8) -> &Totals {
    budget.years.iter().find(|(year, _)| *year == wanted).map(|(_, totals)| totals).unwrap()
}

// The study prints 176 hours and 450 tkr for its first pilot; years and fourteen organisations by hand.
#[test]
fn the_first_pilot_comes_to_the_published_totals() {
    let one = budget(&pilot_1(), 1);
    assert_eq!(one.whole.hours_per_organisation, range(176.0, 176.0));
    assert_eq!(one.whole.external_tkr, range(450.0, 450.0));
    assert!(one.whole.other_tkr.is_empty());
    assert_eq!(year(&one, 1).external_tkr, range(350.0, 350.0));
    assert_eq!(year(&one, 2).external_tkr, range(100.0, 100.0));
    let fourteen = budget(&pilot_1(), 14);
    assert_eq!(fourteen.whole.hours_per_organisation, range(176.0, 176.0));
    assert_eq!(fourteen.whole.hours, range(2464.0, 2464.0));
    assert_eq!(fourteen.whole.external_tkr, range(450.0, 450.0));
}

// The study prints 281-581 hours and about 2.7 Mkr for its second; years by hand.
#[test]
fn the_second_pilot_comes_to_the_published_totals() {
    let one = budget(&pilot_2(), 1);
    assert_eq!(one.whole.hours_per_organisation, range(281.0, 581.0));
    assert_eq!(one.whole.external_tkr, range(2700.0, 2700.0));
    assert_eq!(year(&one, 1).hours_per_organisation, range(127.0, 227.0));
    assert_eq!(year(&one, 2).hours_per_organisation, range(154.0, 354.0));
    assert_eq!(year(&one, 2).external_tkr, range(800.0, 800.0));
}

#[test]
fn costs_for_each_organisation_are_multiplied() {
    let rows = [
        (External, 1, Exactly(250.0), Once),
        (External, 1, Between(100.0, 150.0), Organisation),
        (Other, 1, Exactly(50.0), Organisation),
    ];
    let rows = rows.map(row);
    for (organisations, external, other) in
        [(0, (250.0, 250.0), 0.0), (1, (350.0, 400.0), 50.0), (7, (950.0, 1300.0), 350.0)]
    {
        let whole = budget(&rows, organisations).whole;
        assert_eq!(whole.external_tkr, range(external.0, external.1), "{organisations}");
        assert_eq!(whole.other_tkr, range(other, other), "{organisations}");
    }
}

#[test]
fn what_is_not_known_is_named_beside_the_total() {
    let rows = [
        (Hours, 1, Exactly(30.0), Organisation),
        (Hours, 1, Unknown, Organisation),
        (External, 2, Unknown, Once),
        (External, 2, workshops(2.0, 3.0), Once),
    ];
    let found = budget(&rows.map(row), 3);
    let missing = |low, unknown: &[usize]| Range { low, high: low, unknown: unknown.to_vec() };
    assert_eq!(found.whole.hours_per_organisation, missing(30.0, &[1]));
    assert_eq!(found.whole.hours, missing(90.0, &[1]));
    assert_eq!(found.whole.external_tkr, missing(0.0, &[2, 3]));
    assert!(!found.whole.external_tkr.is_empty());
    assert_eq!(year(&found, 1).external_tkr, range(0.0, 0.0));
    assert_eq!(year(&found, 2).external_tkr.unknown, [2, 3]);
}

#[test]
fn everyone_sits_in_a_workshop_but_hours_given_once_are_shown_apart() {
    let rows = [(Hours, 1, workshops(2.0, 3.0), Once), (Hours, 1, Exactly(10.0), Once)];
    let whole = budget(&rows.map(row), 4).whole;
    assert_eq!(whole.hours_per_organisation, range(6.0, 6.0));
    assert_eq!(whole.hours_once, range(10.0, 10.0));
    assert_eq!(whole.hours, range(34.0, 34.0));
}

#[test]
fn without_rows_there_is_nothing() {
    assert_eq!(budget(&[], 5), Budget { organisations: 5, ..Budget::default() });
}

fn amounts() -> impl Strategy<Value = Amount> {
    let whole = || (0..10_000_u32).prop_map(f64::from);
    prop_oneof![
        whole().prop_map(Exactly),
        (whole(), whole()).prop_map(|(low, more)| Between(low, low + more)),
        (whole(), whole()).prop_map(|(count, hours)| workshops(count, hours)),
        Just(Unknown),
    ]
}

fn rows() -> impl Strategy<Value = Vec<BudgetRow>> {
    let kind = prop_oneof![Just(Hours), Just(External), Just(Other)];
    let per = any::<bool>().prop_map(|each| if each { Organisation } else { Once });
    prop::collection::vec((kind, 1..4_u8, amounts(), per).prop_map(row), 0..20)
}

/// All ranges of one set of totals, to be added up blindly.
fn ranges(totals: &Totals) -> [&Range; 5] {
    let Totals { hours_per_organisation, hours_once, hours, external_tkr, other_tkr } = totals;
    [hours_per_organisation, hours_once, hours, external_tkr, other_tkr]
}

fn added(parts: &[Totals]) -> [Range; 5] {
    let mut sums: [Range; 5] = std::array::from_fn(|_| Range::default());
    for part in parts {
        for (sum, range) in sums.iter_mut().zip(ranges(part)) {
            sum.low += range.low;
            sum.high += range.high;
            sum.unknown.extend(&range.unknown);
        }
    }
    for sum in &mut sums {
        sum.unknown.sort_unstable();
    }
    sums
}

// Figures are whole and below 2^53, so that sums are exact in any order.
proptest! {
    #[test]
    fn the_whole_is_the_sum_of_its_years_and_of_its_rows(rows in rows(), organisations in 0..20_u32) {
        let found = budget(&rows, organisations);
        let whole = ranges(&found.whole).map(Range::clone);
        let years: Vec<Totals> = found.years.iter().map(|(_, totals)| totals.clone()).collect();
        prop_assert_eq!(&added(&years), &whole);
        let single = |index: usize| {
            let mut alone = budget(&rows[index..=index], organisations).whole;
            let Totals { hours_per_organisation: a, hours_once: b, hours: c, external_tkr: d, other_tkr: e } = &mut alone;
            [a, b, c, d, e].into_iter().flat_map(|range| &mut range.unknown).for_each(|row| *row = index);
            alone
        };
        prop_assert_eq!(&added(&(0..rows.len()).map(single).collect::<Vec<_>>()), &whole);
        let (each, once) = (&found.whole.hours_per_organisation, &found.whole.hours_once);
        let apart = each.high * f64::from(organisations) + once.high;
        prop_assert_eq!(range(0.0, found.whole.hours.high), range(0.0, apart));
    }
}
