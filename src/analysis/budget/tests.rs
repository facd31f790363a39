//! The published totals of the study's pilots, and that totals are the sums of their parts in every cut.

use proptest::prelude::{Just, Strategy, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest};

use super::{Measure, Phase, Posts, Slice, Total, bearing};
use crate::analysis::exact::Exact;
use crate::analysis::samples;
use crate::domain::choice::{Choice, SharedBy};
use crate::domain::id::{MilestoneId, PilotId};
use crate::domain::method::Amount::{self, Exactly, Range as Between, Unknown};
use crate::domain::method::CostKind::{self, External, Hours, Other};
use crate::domain::method::Per::{self, Once, Organisation};
use crate::domain::method::{BudgetRow, Milestone, MilestoneKind, Pilot, Unit};
use crate::domain::session::Session;
use crate::domain::text::Text;

fn row((kind, year, amount, per): (CostKind, u8, Amount, Per)) -> BudgetRow {
    BudgetRow { name: Text::default(), phase: None, kind, year, amount, unit: Unit::Tkr, per }
}

fn workshops(count: f64, hours: f64) -> Amount {
    Amount::Workshops { count, hours }
}

fn posts(rows: &[BudgetRow], organisations: u32) -> Posts<'_> {
    Posts { rows, organisations, rate: None }
}

/// Low, high and the posts that are not known, of the whole.
fn whole(posts: &Posts<'_>, measure: Measure) -> (u64, u64, Vec<usize>) {
    figures(&posts.total(measure, Slice::default()))
}

fn in_year(posts: &Posts<'_>, measure: Measure, year: u8) -> (u64, u64, Vec<usize>) {
    figures(&posts.total(measure, Slice { year: Some(year), phase: None }))
}

fn figures(total: &Total) -> (u64, u64, Vec<usize>) {
    assert!(total.low.is_whole() && total.high.is_whole());
    (total.low.rounded(), total.high.rounded(), total.unknown.clone())
}

fn known(low: u64, high: u64) -> (u64, u64, Vec<usize>) {
    (low, high, Vec::new())
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

// The study prints 176 hours and 450 tkr for its first pilot; years and fourteen organisations by hand.
#[test]
fn the_first_pilot_comes_to_the_published_totals() {
    let rows = pilot_1();
    let one = posts(&rows, 1);
    assert_eq!(whole(&one, Measure::HoursEach), known(176, 176));
    assert_eq!(whole(&one, Measure::External), known(450_000, 450_000));
    assert!(one.total(Measure::Other, Slice::default()).is_empty());
    assert_eq!(in_year(&one, Measure::External, 1), known(350_000, 350_000));
    assert_eq!(in_year(&one, Measure::External, 2), known(100_000, 100_000));
    let fourteen = posts(&rows, 14);
    assert_eq!(whole(&fourteen, Measure::HoursEach), known(176, 176));
    assert_eq!(whole(&fourteen, Measure::Hours), known(2464, 2464));
    assert_eq!(whole(&fourteen, Measure::External), known(450_000, 450_000));
}

// The study prints 281-581 hours and about 2.7 Mkr for its second; years by hand.
#[test]
fn the_second_pilot_comes_to_the_published_totals() {
    let rows = pilot_2();
    let one = posts(&rows, 1);
    assert_eq!(whole(&one, Measure::HoursEach), known(281, 581));
    assert_eq!(whole(&one, Measure::External), known(2_700_000, 2_700_000));
    assert_eq!(in_year(&one, Measure::HoursEach, 1), known(127, 227));
    assert_eq!(in_year(&one, Measure::HoursEach, 2), known(154, 354));
    assert_eq!(in_year(&one, Measure::External, 2), known(800_000, 800_000));
}

// By hand: 250 + 1 500 kr + 0,25 Mkr, and 100–150 and 50 tkr for each.
#[test]
fn units_take_effect_and_costs_for_each_organisation_are_multiplied() {
    let mut rows = [
        (External, 1, Exactly(250.0), Once),
        (External, 1, Exactly(1500.0), Once),
        (External, 1, Exactly(0.25), Once),
        (External, 1, Between(100.0, 150.0), Organisation),
        (Other, 1, Exactly(50.0), Organisation),
    ]
    .map(row);
    rows[1].unit = Unit::Kr;
    rows[2].unit = Unit::Mkr;
    for (organisations, low, high, other) in
        [(0, 501_500, 501_500, 0), (1, 601_500, 651_500, 50_000), (7, 1_201_500, 1_551_500, 350_000)]
    {
        let posts = posts(&rows, organisations);
        assert_eq!(whole(&posts, Measure::External), known(low, high), "{organisations}");
        assert_eq!(whole(&posts, Measure::Other), known(other, other), "{organisations}");
        assert_eq!(whole(&posts, Measure::Money), known(low + other, high + other), "{organisations}");
    }
}

// By hand: (10 + 2 × 3) h × 4 + 20 h = 84 h, 650 kr each.
#[test]
fn an_hourly_rate_makes_hours_money_beside_the_hours() {
    let rows = [
        (Hours, 1, Exactly(10.0), Organisation),
        (Hours, 1, workshops(2.0, 3.0), Once),
        (Hours, 2, Exactly(20.0), Once),
        (External, 1, Exactly(100.0), Once),
    ]
    .map(row);
    let without = posts(&rows, 4);
    assert!(without.total(Measure::Worth, Slice::default()).is_empty());
    assert_eq!(
        without.measures(),
        [Measure::HoursEach, Measure::HoursOnce, Measure::Hours, Measure::External]
    );
    let with = Posts { rate: Some(650), ..without };
    assert_eq!(whole(&with, Measure::Hours), known(84, 84));
    assert_eq!(whole(&with, Measure::Worth), known(54_600, 54_600));
    assert_eq!(whole(&with, Measure::Cost), known(154_600, 154_600));
}

#[test]
fn what_is_not_known_is_named_beside_the_total() {
    let rows = [
        (Hours, 1, Exactly(30.0), Organisation),
        (Hours, 1, Unknown, Organisation),
        (External, 2, Unknown, Once),
        (External, 2, workshops(2.0, 3.0), Once),
    ]
    .map(row);
    let posts = posts(&rows, 3);
    assert_eq!(whole(&posts, Measure::HoursEach), (30, 30, vec![1]));
    assert_eq!(whole(&posts, Measure::Hours), (90, 90, vec![1]));
    assert_eq!(whole(&posts, Measure::External), (0, 0, vec![2, 3]));
    let external = posts.total(Measure::External, Slice::default());
    assert!(!external.is_empty() && !external.is_known());
    assert!(posts.total(Measure::External, Slice { year: Some(1), phase: None }).is_empty());
}

#[test]
fn everyone_sits_in_a_workshop_but_hours_given_once_are_shown_apart() {
    let rows = [(Hours, 1, workshops(2.0, 3.0), Once), (Hours, 1, Exactly(10.0), Once)].map(row);
    let posts = posts(&rows, 4);
    assert_eq!(whole(&posts, Measure::HoursEach), known(6, 6));
    assert_eq!(whole(&posts, Measure::HoursOnce), known(10, 10));
    assert_eq!(whole(&posts, Measure::Hours), known(34, 34));
}

#[test]
fn without_rows_there_is_nothing() {
    let posts = posts(&[], 5);
    assert!(posts.measures().is_empty() && posts.years().is_empty() && posts.phases(&[]).is_empty());
}

/// A choice with this budget that the first `joined` respondents of a session join.
fn planned(rows: Vec<BudgetRow>, inhabitants: &[Option<u32>], joined: usize) -> (Session, Choice) {
    let (session, mut choice) = samples::joined(inhabitants, joined);
    choice.pilot = Some(Pilot {
        id: PilotId::new("p").unwrap(),
        scenario: 1,
        name: Text::default(),
        subject: choice.subject.clone(),
        about: Text::default(),
        milestones: Vec::new(),
        budget: rows,
    });
    (session, choice)
}

// By hand: 100 kr once in year 1 and 50 in year 2 by 1 : 2, 20 kr and 8 hours for each, and 5 hours that are nobody's.
#[test]
fn each_organisation_bears_its_own_and_its_part() {
    let mut rows = [
        (External, 1, Exactly(100.0), Once),
        (External, 2, Exactly(50.0), Once),
        (External, 2, Exactly(20.0), Organisation),
        (Hours, 1, Exactly(8.0), Organisation),
        (Hours, 2, Exactly(5.0), Once),
    ]
    .map(row);
    for row in &mut rows {
        row.unit = Unit::Kr;
    }
    let (session, choice) = planned(rows.to_vec(), &[Some(10), Some(20)], 2);
    let found = bearing(&session, &choice).unwrap();
    assert_eq!(found.years, [1, 2]);
    let paid = |bearer: usize| -> Vec<u64> {
        found.bearers[bearer].years.iter().map(|borne| borne.money().0.rounded()).collect()
    };
    assert_eq!((paid(0), paid(1)), (vec![33, 37], vec![67, 53]));
    assert_eq!(found.bearers[0].whole.hours.low, Exact::whole(8));
    assert_eq!(found.common_whole.hours.low, Exact::whole(5));
    assert_eq!(found.common_whole.money.high, 0);
}

#[test]
fn money_that_nobody_has_a_weight_for_stays_nobodys() {
    let rows = vec![row((External, 1, Exactly(100.0), Once))];
    let (session, choice) = planned(rows, &[None, None], 2);
    let found = bearing(&session, &choice).unwrap();
    assert_eq!((found.common_whole.money.low, found.common_whole.money.high), (100_000, 100_000));
    assert!(found.bearers.iter().all(|bearer| bearer.whole.share.high == 0));
}

// A post that is not known is missing from the part of everyone who has a weight, and stands nowhere else.
#[test]
fn what_is_not_known_is_missing_from_the_parts_or_is_nobodys() {
    let rows = vec![
        row((External, 1, Unknown, Once)),
        row((External, 2, Exactly(100.0), Once)),
        row((Other, 2, Unknown, Organisation)),
    ];
    let (session, choice) = planned(rows.clone(), &[Some(10), None], 2);
    let found = bearing(&session, &choice).unwrap();
    let missing = |bearer: usize| -> Vec<Vec<usize>> {
        found.bearers[bearer].years.iter().map(super::Borne::unknown).collect()
    };
    assert_eq!((missing(0), missing(1)), (vec![vec![0], vec![2]], vec![vec![], vec![2]]));
    assert_eq!(found.bearers[0].whole.unknown(), [0, 2]);
    assert!(found.common_whole.unknown.is_empty() && found.common.iter().all(|it| it.unknown.is_empty()));
    let (session, choice) = planned(rows, &[None, None], 2);
    let found = bearing(&session, &choice).unwrap();
    assert_eq!((&found.bearers[0].whole.missing, &found.common_whole.unknown), (&vec![], &vec![0]));
    assert_eq!((found.common[0].unknown.clone(), found.common[1].unknown.clone()), (vec![0], vec![]));
}

fn amounts() -> impl Strategy<Value = Amount> {
    let some = || (0..10_000_000_u32).prop_map(|hundredths| f64::from(hundredths) / 100.0);
    let few = || (0..1_000_u32).prop_map(|tenths| f64::from(tenths) / 10.0);
    prop_oneof![
        some().prop_map(Exactly),
        (some(), some()).prop_map(|(low, more)| Between(low, ((low + more) * 100.0).round() / 100.0)),
        (few(), few()).prop_map(|(count, hours)| workshops(count, hours)),
        Just(Unknown),
    ]
}

fn milestones() -> Vec<Milestone> {
    let milestone = |id: &str| Milestone {
        id: MilestoneId::new(id).unwrap(),
        name: Text::default(),
        kind: MilestoneKind::Work,
        from: 0,
        to: 0,
        after: Vec::new(),
    };
    ["a", "b", "c"].map(milestone).to_vec()
}

fn rows() -> impl Strategy<Value = Vec<BudgetRow>> {
    let kind = prop_oneof![Just(Hours), Just(External), Just(Other)];
    let per = any::<bool>().prop_map(|each| if each { Organisation } else { Once });
    let unit = prop_oneof![Just(Unit::Kr), Just(Unit::Tkr), Just(Unit::Mkr)];
    let phase = prop_oneof![Just(None), Just(Some("a")), Just(Some("b"))];
    let one =
        (kind, 1..4_u8, amounts(), per, unit, phase).prop_map(|(kind, year, amount, per, unit, phase)| {
            let phase = phase.map(|id| MilestoneId::new(id).unwrap());
            BudgetRow { phase, unit, ..row((kind, year, amount, per)) }
        });
    prop::collection::vec(one, 0..20)
}

fn add(totals: impl Iterator<Item = Total>) -> Total {
    let mut sum = Total::default();
    for total in totals {
        sum.low = sum.low + total.low;
        sum.high = sum.high + total.high;
        sum.posts += total.posts;
        sum.unknown.extend(total.unknown);
    }
    sum.unknown.sort_unstable();
    sum
}

/// A naive count in ten-thousandths of hours or kronor, which hold every figure that the strategies make.
fn naive(rows: &[BudgetRow], organisations: u64, measure: Measure, rate: u64) -> (u64, u64) {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "below 1e5, not negative")]
    let whole = |value: f64, by: f64| (value * by).round() as u64;
    let mut sum = (0, 0);
    for row in rows {
        let factor = match (row.kind, row.unit) {
            (Hours, _) | (_, Unit::Kr) => 1,
            (_, Unit::Tkr) => 1_000,
            (_, Unit::Mkr) => 1_000_000,
        };
        let (low, high, each) = match (row.amount, row.kind) {
            (Exactly(value), _) => (whole(value, 100.0) * 100, whole(value, 100.0) * 100, row.per),
            (Between(low, high), _) => (whole(low, 100.0) * 100, whole(high, 100.0) * 100, row.per),
            (Amount::Workshops { count, hours }, Hours) => {
                let all = whole(count, 10.0) * whole(hours, 10.0) * 100;
                (all, all, Organisation)
            }
            (Amount::Workshops { .. } | Unknown, _) => continue,
        };
        let worth = if row.kind == Hours { rate } else { 1 };
        let times = if each == Organisation { organisations } else { 1 };
        let by = match (measure, row.kind, each) {
            (Measure::HoursEach, Hours, Organisation) | (Measure::HoursOnce, Hours, Once) => 1,
            (Measure::Worth | Measure::Cost, Hours, _) => times * worth,
            (Measure::Hours, Hours, _)
            | (Measure::External, External, _)
            | (Measure::Other, Other, _)
            | (Measure::Money | Measure::Cost, External | Other, _) => times,
            _ => continue,
        };
        sum.0 += low * factor * by;
        sum.1 += high * factor * by;
    }
    sum
}

proptest! {
    #[test]
    fn every_cut_sums_to_the_whole(rows in rows(), organisations in 0..20_u32) {
        let posts = Posts { rows: &rows, organisations, rate: Some(650) };
        let milestones = milestones();
        let (years, phases) = (posts.years(), posts.phases(&milestones));
        for measure in Measure::ALL {
            let whole = posts.total(measure, Slice::default());
            let of = |year, phase| posts.total(measure, Slice { year, phase });
            prop_assert_eq!(&add(years.iter().map(|year| of(Some(*year), None))), &whole);
            prop_assert_eq!(&add(phases.iter().map(|phase| of(None, Some(*phase)))), &whole);
            let cells = phases.iter().flat_map(|phase| years.iter().map(|year| of(Some(*year), Some(*phase))));
            prop_assert_eq!(&add(cells), &whole);
            prop_assert!(whole.low <= whole.high);
        }
        let total = |measure| posts.total(measure, Slice::default());
        prop_assert_eq!(add([Measure::External, Measure::Other].map(total).into_iter()), total(Measure::Money));
        prop_assert_eq!(add([Measure::Money, Measure::Worth].map(total).into_iter()), total(Measure::Cost));
        prop_assert!(phases.iter().all(|phase| *phase != Phase::Of(&milestones[2].id)));
    }

    #[test]
    fn totals_are_those_of_exact_fractions(rows in rows(), organisations in 0..20_u32) {
        let posts = Posts { rows: &rows, organisations, rate: Some(650) };
        for measure in Measure::ALL {
            let total = posts.total(measure, Slice::default());
            let (low, high) = naive(&rows, u64::from(organisations), measure, 650);
            let same = |held: Exact, wanted: u64| held.times(10_000) == Exact::whole(wanted);
            prop_assert!(same(total.low, low) && same(total.high, high), "{measure:?}");
        }
    }

    #[test]
    fn the_order_of_posts_does_not_matter(rows in rows()) {
        let back: Vec<BudgetRow> = rows.iter().rev().cloned().collect();
        for measure in Measure::ALL {
            let of = |rows: &[BudgetRow]| {
                let total = Posts { rows, organisations: 3, rate: Some(7) }.total(measure, Slice::default());
                (total.low, total.high, total.posts, total.unknown.len())
            };
            prop_assert_eq!(of(&rows), of(&back));
        }
    }

    #[test]
    fn what_organisations_bear_sums_to_the_whole(
        rows in rows(),
        inhabitants in prop::collection::vec(prop::option::of(1..100_000_u32), 1..6),
        by in 0..2_usize,
    ) {
        let count = inhabitants.len();
        let (session, mut choice) = planned(rows.clone(), &inhabitants, count);
        choice.sharing.by = SharedBy::ALL[by];
        let found = bearing(&session, &choice).unwrap();
        let posts = Posts { rows: &rows, organisations: u32::try_from(count).unwrap(), rate: None };
        for (place, year) in found.years.iter().enumerate() {
            let hours = found.bearers.iter().map(|it| it.years[place].hours.high).sum::<Exact>() + found.common[place].hours.high;
            prop_assert_eq!(hours, posts.total(Measure::Hours, Slice { year: Some(*year), phase: None }).high);
        }
        let own: Exact = found.bearers.iter().map(|it| it.whole.own.high).sum();
        let shared: u64 = found.bearers.iter().map(|it| it.whole.share.high).sum::<u64>() + found.common_whole.money.high;
        let money = posts.total(Measure::Money, Slice::default()).high;
        prop_assert_eq!(shared, money.less(own).rounded());
        for bearer in &found.bearers {
            let years = |pick: fn(&super::Borne) -> u64| bearer.years.iter().map(pick).sum::<u64>();
            prop_assert_eq!(years(|it| it.share.low), bearer.whole.share.low);
            prop_assert_eq!(years(|it| it.share.high), bearer.whole.share.high);
            prop_assert_eq!(bearer.years.iter().map(|it| it.own.high).sum::<Exact>(), bearer.whole.own.high);
        }
    }
}
