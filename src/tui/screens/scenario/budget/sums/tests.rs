//! That what stands below a total is what the total is made of: the figures are read back from the window as it is shown.

use std::collections::BTreeSet;

use proptest::prelude::{Just, Strategy, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest};

use super::super::Cut;
use super::super::cut::{What, rows};
use super::super::read;
use super::{Block, Counts, counted};
use crate::analysis::budget::{Slice, amount};
use crate::analysis::exact::Exact;
use crate::domain::choice::{Choice, SharedBy};
use crate::domain::id::MilestoneId;
use crate::domain::method::Amount::{self, Exactly, Range, Unknown, Workshops};
use crate::domain::method::CostKind::{External, Hours, Other};
use crate::domain::method::{BudgetRow, Per, Unit};
use crate::domain::session::Session;
use crate::domain::sketch;
use crate::domain::text::{Lang, Text};

/// A total with the posts that are named below it.
struct Group {
    heading: String,
    total: String,
    items: Vec<String>,
}

/// The groups of a window that name posts.
fn groups(blocks: &[Block]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut heading = String::new();
    for block in blocks {
        match block {
            Block::Heading(text) => heading.clone_from(text),
            Block::Paragraph(text) => {
                groups.push(Group { heading: heading.clone(), total: text.clone(), items: Vec::new() });
            }
            Block::Item(text) if text.contains(" – post ") => {
                groups.last_mut().unwrap().items.push(text.clone());
            }
            Block::Item(_) | Block::Warning(_) | Block::Pair(..) | Block::Line(..) => {}
        }
    }
    groups.retain(|group| !group.items.is_empty());
    groups
}

/// A figure as the program writes it: the lower and the higher one in hours or kronor; nothing where it is not known.
fn read_back(text: &str) -> (Exact, Exact) {
    let result = text.rsplit(" = ").next().unwrap().rsplit(": ").next().unwrap();
    let exact = result.split_once('(').filter(|(before, _)| !before.contains("okänt"));
    let result = exact.map_or(result, |(_, exact)| exact.split(')').next().unwrap());
    let result = result.split(" + okänt").next().unwrap();
    let result = if result.starts_with("okänt") { "okänt" } else { result };
    let read = read::amount(Lang::Sv, result).unwrap_or_else(|why| panic!("{result}: {why}"));
    let (kind, unit) = match read.said {
        Some(read::Said::Money(unit)) => (External, unit),
        Some(read::Said::Hours) | None => (Hours, Unit::Kr),
    };
    let row = BudgetRow { kind, unit, amount: read.amount, ..post(Hours, Unknown, (Per::Once, None, 1)) };
    amount(&row).map_or((Exact::ZERO, Exact::ZERO), |span| (span.low, span.high))
}

/// Every row of every cut, and every post.
fn all_rows(session: &Session, choice: &Choice) -> Vec<What> {
    let pilot = choice.pilot.as_ref().unwrap();
    Cut::ALL.into_iter().flat_map(|cut| rows(session, choice, pilot, cut)).collect()
}

fn window(session: &Session, what: &What) -> Vec<Block> {
    let choice = &session.choices[0];
    let pilot = choice.pilot.as_ref().unwrap();
    let posts = counted(session, choice, pilot);
    Counts { session, lang: Lang::Sv, choice, posts }.window(pilot, what).1
}

/// The posts that are named in a group, by their number.
fn named(group: &Group) -> Vec<usize> {
    let number = |item: &String| item.split(" – post ").nth(1)?.split(',').next()?.parse().ok();
    group.items.iter().filter_map(number).collect()
}

fn post(
    kind: crate::domain::method::CostKind,
    amount: Amount,
    (per, phase, year): (Per, Option<usize>, u8),
) -> BudgetRow {
    let phase = phase.map(|place| MilestoneId::new(&format!("m{place}")).unwrap());
    BudgetRow { name: Text::default(), phase, kind, year, amount, unit: Unit::Tkr, per }
}

fn posts() -> impl Strategy<Value = Vec<BudgetRow>> {
    let figure = || (0..40_000_u32).prop_map(|it| f64::from(it) / 8.0);
    let amounts = prop_oneof![
        figure().prop_map(Exactly),
        (figure(), 1..9_000_u32).prop_map(|(low, more)| Range(low, low + f64::from(more))),
        (1..9_u32, 1..9_u32)
            .prop_map(|(count, hours)| Workshops { count: count.into(), hours: hours.into() }),
        Just(Unknown),
    ];
    let pers = prop::sample::select(vec![Per::Once, Per::Organisation]);
    let units = prop::sample::select(vec![Unit::Kr, Unit::Tkr]);
    let place = (pers, prop::option::of(0..2_usize), 1..4_u8);
    let kinds = prop::sample::select(vec![Hours, External, Other]);
    let one = (kinds, amounts, place, units).prop_map(|(kind, amount, place, unit)| {
        let amount = match amount {
            Workshops { count, .. } if kind != Hours => Exactly(count),
            amount @ (Exactly(_) | Range(..) | Workshops { .. } | Unknown) => amount,
        };
        BudgetRow { unit, ..post(kind, amount, place) }
    });
    prop::collection::vec(one, 1..9)
}

fn session(mut posts: Vec<BudgetRow>, joined: usize, rate: Option<u32>) -> Session {
    for (place, post) in posts.iter_mut().enumerate() {
        post.name = Text::both(&format!("post {place}"), &format!("post {place}"));
    }
    let joined = &["tanum", "orust", "sotenas"][..joined];
    let mut choice = sketch::choice("a", &[(0, 10), (11, 20)], Some("2027-01-11"), joined);
    choice.sharing.by = SharedBy::Equally;
    choice.pilot.as_mut().unwrap().budget = posts;
    let mut session = sketch::session(vec![choice]);
    session.rules.hourly_rate = rate;
    session
}

proptest! {
    #[test]
    fn what_stands_below_a_total_adds_up_to_it(
        posts in posts(),
        joined in 0..4_usize,
        rate in prop::option::of(1..2_000_u32),
        pick in any::<prop::sample::Index>(),
    ) {
        let session = session(posts, joined, rate);
        let all = all_rows(&session, &session.choices[0]);
        let what = &all[pick.index(all.len())];
        for group in groups(&window(&session, what)) {
            let add = |(low, high): (Exact, Exact), item: &String| {
                let (more, most) = read_back(item.split(" – post ").next().unwrap());
                (low + more, high + most)
            };
            let parts = group.items.iter().fold((Exact::ZERO, Exact::ZERO), add);
            prop_assert_eq!(parts, read_back(&group.total), "{:?} {}: {}", what, group.heading, group.total);
            let named = named(&group);
            prop_assert_eq!(named.len(), named.iter().collect::<BTreeSet<_>>().len());
        }
    }

    #[test]
    fn exactly_the_posts_of_a_total_stand_below_it(
        posts in posts(),
        joined in 0..4_usize,
        rate in prop::option::of(1..2_000_u32),
    ) {
        let session = session(posts, joined, rate);
        let choice = &session.choices[0];
        let counted = counted(&session, choice, choice.pilot.as_ref().unwrap());
        for what in all_rows(&session, choice) {
            let groups = groups(&window(&session, &what));
            let (of, slice) = match &what {
                What::Kind(of) => (*of, Slice::default()),
                What::Cell(of, id) => (*of, super::in_phase(id.as_ref())),
                What::Post(_) | What::Whole | What::Year(_) | What::Phase(_) | What::Organisation(_)
                | What::Common => continue,
            };
            let wanted: Vec<usize> = counted.terms(of, slice).map(|term| term.post).collect();
            prop_assert_eq!(groups.len(), 1);
            prop_assert_eq!(named(&groups[0]), wanted, "{:?}", what);
        }
        let whole = groups(&window(&session, &What::Whole));
        let mut all: Vec<usize> = whole.iter().flat_map(named).collect();
        all.sort_unstable();
        prop_assert!(all.into_iter().eq(0..counted.rows.len()), "each once, below its own kind");
    }
}

// By hand: 40 h for each of two at 500 kr, and 10 h once.
#[test]
fn a_post_says_what_it_adds() {
    use crate::analysis::budget::Measure;

    let posts = vec![
        post(Hours, Exactly(40.0), (Per::Organisation, None, 1)),
        post(Hours, Exactly(10.0), (Per::Once, None, 1)),
        post(External, Exactly(3.0), (Per::Once, None, 1)),
    ];
    let session = session(posts, 2, Some(500));
    let items = |of| {
        let groups = groups(&window(&session, &What::Kind(of)));
        let plain = |item: &String| item.replace('\u{a0}', " ");
        groups.iter().flat_map(|group| &group.items).map(plain).collect::<Vec<_>>()
    };
    assert_eq!(
        items(Measure::Hours),
        ["40 h × 2 organisationer = 80 h – post 0, år 1", "10 h – post 1, år 1"]
    );
    assert_eq!(items(Measure::HoursEach), ["40 h – post 0, år 1"]);
    assert_eq!(
        items(Measure::Worth),
        [
            "40 h × 2 organisationer × 500 kr/h = 40 000 kr – post 0, år 1",
            "10 h × 500 kr/h = 5 000 kr – post 1, år 1"
        ]
    );
    assert_eq!(items(Measure::External), ["3 tkr – post 2, år 1"]);
}
