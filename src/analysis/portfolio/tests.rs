//! Sums worked out by Python, and that every cut adds up to the whole.

use std::collections::BTreeMap;

use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};

use super::{Cell, LEVEL, Passing, Portfolio, Sum, When, Who, portfolio};
use crate::analysis::budget::{Measure, Posts, Slice, bearing};
use crate::analysis::exact::Exact;
use crate::domain::choice::{Calendar, Choice, SharedBy, Sharing};
use crate::domain::id::{MilestoneId, RespondentId};
use crate::domain::method::{Amount, BudgetRow, CostKind, Per, Unit};
use crate::domain::respondent::Standing;
use crate::domain::session::Session;
use crate::domain::sketch;
use crate::domain::text::Text;

use Amount::{Exactly, Range, Unknown};
use CostKind::{External, Hours, Other};
use Per::{Once, Organisation};

fn post(kind: CostKind, amount: Amount, per: Per, (phase, year): (Option<usize>, u8)) -> BudgetRow {
    let phase = phase.map(|place| MilestoneId::new(&format!("m{place}")).unwrap());
    BudgetRow { name: Text::default(), phase, kind, year, amount, unit: Unit::Tkr, per }
}

/// A choice whose costs are shared equally, with these posts.
fn chosen(choice: Choice, posts: Vec<BudgetRow>) -> Choice {
    let mut choice = choice;
    choice.sharing = Sharing { by: SharedBy::Equally, ..Sharing::default() };
    if let Some(pilot) = &mut choice.pilot {
        pilot.budget = posts;
    }
    choice
}

/// The first runs from 15 November 2027 to 15 March 2028 in two stretches of 61 days; the second has no date.
fn two_pilots() -> Session {
    let first =
        sketch::choice("a", &[(0, 60), (61, 121)], Some("2027-11-15"), &["tanum", "orust", "sotenas"]);
    let posts = vec![
        post(Hours, Exactly(100.0), Organisation, (Some(0), 1)),
        post(Hours, Exactly(30.0), Organisation, (Some(1), 1)),
        post(Hours, Range(40.0, 80.0), Once, (None, 1)),
        post(Hours, Exactly(365.0), Organisation, (None, 2)),
        post(External, Exactly(100.0), Once, (Some(1), 1)),
        post(Other, Exactly(10.0), Organisation, (None, 1)),
        post(External, Exactly(0.001), Once, (None, 1)),
        post(Hours, Unknown, Organisation, (Some(1), 1)),
    ];
    let second = sketch::choice("b", &[(0, 10)], None, &["tanum"]);
    let undated = vec![
        post(Hours, Exactly(20.0), Organisation, (None, 1)),
        post(External, Exactly(5.0), Once, (Some(0), 3)),
    ];
    sketch::session(vec![chosen(first, posts), chosen(second, undated)])
}

fn who(name: &str) -> Who {
    Who::Organisation(RespondentId::new(name).unwrap())
}

fn told(sum: &Sum) -> String {
    let known = if sum.low == sum.high {
        sum.low.decimals()
    } else {
        format!("{}-{}", sum.low.decimals(), sum.high.decimals())
    };
    sum.unknown.iter().fold(known, |told, (place, post)| format!("{told} ?{place}.{post}"))
}

fn costs(all: &Portfolio, who: &Who) -> Vec<(When, String, String)> {
    let row = all.cost.rows.iter().find(|row| row.who == *who).unwrap();
    row.cells.iter().map(|(when, cell)| (*when, told(&cell.hours), told(&cell.money()))).collect()
}

fn wanted(rows: &[(When, &str, &str)]) -> Vec<(When, String, String)> {
    rows.iter().map(|(when, hours, money)| (*when, (*hours).to_owned(), (*money).to_owned())).collect()
}

// Days from Python's `datetime`, hours as `fractions.Fraction` to six decimals: 47 of the first stretch's 61 days lie in
// 2027, and 47 of the 122 days of both. Pilot year 2 has no day of the plan, so that its 365 hours lie on the days from
// 15 November 2028 on, an hour each. Of 100 001 kr shared by three, two pay 33 334 and one 33 333; the krona of 2027 goes
// to the first.
#[test]
fn a_post_falls_in_the_years_of_its_days() {
    let all = portfolio(&two_pilots());
    let (y27, y28, y29) = (When::Year(2027), When::Year(2028), When::Year(2029));
    assert_eq!(all.cost.columns, [y27, y28, y29, When::Undated]);
    let tanum = [
        (y27, "77.04918", "10001"),
        (y28, "99.95082 ?0.7", "33333"),
        (y29, "318", "0"),
        (When::Undated, "20", "5000"),
    ];
    assert_eq!(costs(&all, &who("tanum")), wanted(&tanum));
    let orust = [(y27, "77.04918", "10000"), (y28, "99.95082 ?0.7", "33334"), (y29, "318", "0")];
    assert_eq!(costs(&all, &who("orust")), wanted(&orust));
    let sotenas = [(y27, "77.04918", "10000"), (y28, "99.95082 ?0.7", "33333"), (y29, "318", "0")];
    assert_eq!(costs(&all, &who("sotenas")), wanted(&sotenas));
    let common = [(y27, "15.409836-30.819672", "0"), (y28, "24.590164-49.180328", "0")];
    assert_eq!(costs(&all, &Who::Common), wanted(&common));
}

// Operation from day 201 to day 566 of a pilot that begins on 1 September 2027 is from 20 March 2028 to 20 March 2029. By
// Python's `datetime`: pilot year 1 has 165 of its days, all in 2028; year 2, from 1 September 2028 on, has 122 of 201 in
// 2028; year 3 has none, so that its hours lie on all 366, of which 287 are in 2028, and its money on the last day.
#[test]
fn a_post_of_a_long_milestone_falls_in_its_own_pilot_year() {
    let operation = |year| {
        [External, Hours].map(|kind| {
            let amount = if kind == Hours { [165.0, 201.0, 366.0] } else { [1.0, 20.0, 300.0] };
            post(kind, Exactly(amount[usize::from(year) - 1_usize]), Organisation, (Some(1), year))
        })
    };
    let posts = [1_u8, 2, 3].into_iter().flat_map(operation).collect();
    let pilot = sketch::choice("a", &[(0, 50), (201, 566)], Some("2027-09-01"), &["tanum"]);
    let all = portfolio(&sketch::session(vec![chosen(pilot, posts)]));
    let (y28, y29) = (When::Year(2028), When::Year(2029));
    assert_eq!(costs(&all, &who("tanum")), wanted(&[(y28, "574", "21000"), (y29, "158", "300000")]));
    let row = all.load.rows.iter().find(|row| row.who == who("tanum")).unwrap();
    let month = |day: &str| told(&row.cells[&day.parse().unwrap()]);
    assert_eq!((month("2028-03-01"), month("2028-09-01")), ("24".to_owned(), "60".to_owned()));
}

#[test]
fn hours_lie_on_the_months_of_their_days() {
    let all = portfolio(&two_pilots());
    assert_eq!((all.load.first, all.load.months), ("2027-11-01".parse().ok(), 25));
    let row = all.load.rows.iter().find(|row| row.who == who("tanum")).unwrap();
    let months: Vec<String> = row.cells.iter().map(|(month, sum)| format!("{month} {}", told(sum))).collect();
    let first = [
        "2027-11-01 26.229508",
        "2027-12-01 50.819672",
        "2028-01-01 31.311476 ?0.7",
        "2028-02-01 14.262295 ?0.7",
        "2028-03-01 7.377049 ?0.7",
        "2028-11-01 16",
        "2028-12-01 31",
    ];
    assert_eq!(months[..7], first);
    assert_eq!(months.last().map(String::as_str), Some("2029-11-01 14"));
    assert_eq!(all.load.month(24), "2029-11-01".parse().ok());
    assert_eq!(all.load.month(25), None);
}

// By Python: working days without the holidays of the method, `dateutil.easter`: 22 in January 2027 from Monday 4 (one of
// them Epiphany, so 19) and one in February.
#[test]
fn hours_lie_on_working_days_where_the_plan_counts_those() {
    let choice = sketch::choice("a", &[(0, 19)], Some("2027-01-04"), &["tanum"]);
    let mut choice = chosen(choice, vec![post(Hours, Exactly(20.0), Organisation, (Some(0), 1))]);
    choice.calendar = Calendar::Workdays;
    let all = portfolio(&sketch::session(vec![choice]));
    let row = all.load.rows.first().unwrap();
    let months: Vec<String> = row.cells.iter().map(|(month, sum)| format!("{month} {}", told(sum))).collect();
    assert_eq!(months, ["2027-01-01 19", "2027-02-01 1"]);
}

#[test]
fn a_month_above_the_level_is_pointed_out_and_says_how_sure_it_is() {
    let month = |id, amount| {
        let choice = sketch::choice(id, &[(0, 30)], Some("2027-03-01"), &["tanum"]);
        chosen(choice, vec![post(Hours, amount, Organisation, (Some(0), 1))])
    };
    let level = f64::from(LEVEL);
    let table = [
        (vec![Exactly(level)], None),
        (vec![Exactly(level), Unknown], None),
        (vec![Range(level, level + 1.0)], Some(Passing::Perhaps)),
        (vec![Range(level - 60.0, level), Exactly(60.5)], Some(Passing::Surely)),
    ];
    for (amounts, passing) in table {
        let choices = amounts.iter().enumerate().map(|(place, amount)| month(["a", "b"][place], *amount));
        let over = portfolio(&sketch::session(choices.collect())).over();
        assert_eq!(over.first().map(|it| it.passing), passing, "{amounts:?}");
    }
}

#[test]
fn what_is_not_counted_is_told() {
    let mut session = two_pilots();
    session.choices.push(chosen(sketch::choice("c", &[], None, &[]), Vec::new()));
    session.choices[2].pilot = None;
    let mut today = chosen(sketch::choice("d", &[(0, 1)], Some("2027-11-15"), &["tanum"]), Vec::new());
    today.scenario = Some(0);
    session.choices.push(today);
    session
        .respondents
        .iter_mut()
        .filter(|it| it.id.as_str() == "orust")
        .for_each(|it| it.standing = Standing::Aside);
    let all = portfolio(&session);
    assert_eq!(all.pilots.iter().map(|it| (it.place, it.joined)).collect::<Vec<_>>(), [(0, 2), (1, 1)]);
    assert_eq!(all.undated().map(|it| it.place).collect::<Vec<_>>(), [1]);
    assert_eq!(all.without, [2]);
    assert_eq!(all.aside.iter().map(RespondentId::as_str).collect::<Vec<_>>(), ["orust"]);
    assert!(all.cost.rows.iter().all(|row| row.who != who("orust")));
    assert_eq!(all.overlaps, [], "today's state is no pilot that goes on");
}

#[test]
fn nothing_chosen_is_an_empty_portfolio() {
    assert_eq!(portfolio(&sketch::session(Vec::new())), Portfolio::default());
}

fn amounts() -> impl Strategy<Value = Amount> {
    let range = (0..5_000_u32, 0..5_000_u32)
        .prop_map(|(low, more)| Range(f64::from(low) / 10.0, f64::from(low + more) / 10.0));
    proptest::prop_oneof![
        range,
        (0..5_000_u32).prop_map(|it| Exactly(f64::from(it) / 8.0)),
        proptest::prelude::Just(Unknown)
    ]
}

fn posts() -> impl Strategy<Value = Vec<BudgetRow>> {
    let kinds = prop::sample::select(vec![Hours, External, Other]);
    let pers = prop::sample::select(vec![Organisation, Once]);
    let one = (kinds, amounts(), pers, prop::option::of(0..2_usize), 1..4_u8);
    prop::collection::vec(
        one.prop_map(|(kind, amount, per, phase, year)| post(kind, amount, per, (phase, year))),
        0..12,
    )
}

fn pilots() -> impl Strategy<Value = Vec<Choice>> {
    let days = ((0..400_u16, 0..400_u16), (0..400_u16, 0..400_u16));
    let start = prop::option::of(0..3_000_u64);
    let one = (days, start, posts(), 0..4_usize, any::<bool>());
    prop::collection::vec(one, 1..4).prop_map(|pilots| {
        let made =
            pilots.into_iter().enumerate().map(|(place, ((first, second), start, posts, joined, works))| {
                let days = [first, second].map(|(from, more)| (from, from + more));
                let start = start.map(|days| {
                    let first = chrono::NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
                    (first + chrono::Days::new(days)).to_string()
                });
                let joined = &["tanum", "orust", "sotenas"][..joined];
                let mut choice =
                    chosen(sketch::choice(["a", "b", "c"][place], &days, start.as_deref(), joined), posts);
                choice.calendar = if works { Calendar::Workdays } else { Calendar::Days };
                choice
            });
        made.collect()
    })
}

/// Low and high of all cells.
fn sums<'a>(cells: impl Iterator<Item = &'a Cell>, pick: fn(&Cell) -> Sum) -> (Exact, Exact) {
    cells.map(pick).fold((Exact::ZERO, Exact::ZERO), |(low, high), sum| (low + sum.low, high + sum.high))
}

proptest! {
    #[test]
    fn organisations_years_and_months_add_up_to_the_whole(choices in pilots()) {
        let session = sketch::session(choices);
        let all = portfolio(&session);
        let cells = || all.cost.rows.iter().flat_map(|row| row.cells.values());
        let (mut hours, mut dated, mut money) = [(Exact::ZERO, Exact::ZERO); 3].into();
        let add = |to: &mut (Exact, Exact), low, high| *to = (to.0 + low, to.1 + high);
        for choice in &session.choices {
            let pilot = choice.pilot.as_ref().unwrap();
            let joined = u32::try_from(choice.commitments.len()).unwrap();
            let posts = Posts { rows: &pilot.budget, organisations: joined, rate: None };
            let given = posts.total(Measure::Hours, Slice::default());
            add(&mut hours, given.low, given.high);
            if choice.start.is_some() {
                add(&mut dated, given.low, given.high);
            }
            let bearing = bearing(&session, choice).unwrap();
            for bearer in &bearing.bearers {
                let (low, high) = bearer.whole.money();
                add(&mut money, low, high);
            }
            let common = bearing.common_whole.money;
            add(&mut money, Exact::whole(common.low), Exact::whole(common.high));
        }
        prop_assert_eq!(sums(cells(), |cell| cell.hours.clone()), hours);
        prop_assert_eq!(sums(cells(), Cell::money), money);
        let months = all.load.rows.iter().flat_map(|row| row.cells.values());
        let months = months.fold((Exact::ZERO, Exact::ZERO), |(low, high), sum| (low + sum.low, high + sum.high));
        prop_assert_eq!(months, dated);
        let total: BTreeMap<When, Cell> = all.cost.total();
        prop_assert_eq!(sums(total.values(), Cell::money), money);
        let known = |month| (0..all.load.months).any(|place| all.load.month(place) == Some(month));
        let all_known = all.load.rows.iter().flat_map(|row| row.cells.keys()).all(|month| known(*month));
        prop_assert!(all_known);
    }
}
