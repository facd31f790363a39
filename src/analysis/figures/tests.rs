//! Small rounds worked out by hand, and that following single edits leaves what a full count gives.

mod chains;

use proptest::prelude::{Strategy, prop, prop_assert_eq, prop_oneof, proptest};

use super::{Cell, Figures, Progress};
use crate::analysis::support::{self, capability_id};
use crate::domain::apply::apply;
use crate::domain::edit::{Dots, Edit, Judge, Rate};
use crate::domain::id::CapabilityId;
use crate::domain::map::Off;
use crate::domain::rating::{Level, Mark};
use crate::domain::respondent::Standing;
use crate::domain::round::{Ballot, BallotKey};
use crate::domain::session::{Judgement, OwnRank, Session};

/// A session in which the ballots of each respondent, in turn, are these marks.
fn session(capabilities: usize, ballots: &[&[&str]]) -> Session {
    let mut session = support::session(capabilities, ballots.len(), 0);
    session.dots.clear();
    for (respondent, marks) in session.respondents.iter().zip(ballots) {
        for (rater, marks) in marks.iter().enumerate() {
            let mut ballot =
                Ballot::empty(&BallotKey::keyed(1, respondent.id.clone(), rater.to_string().as_str().into()));
            ballot.marks = marks.parse().unwrap();
            session.rounds[0].ballots.push(ballot);
        }
    }
    session
}

fn means(figures: &Figures) -> Vec<Option<f64>> {
    figures.rows.iter().map(|row| row.stats.mean).collect()
}

// By hand: the first respondent's values are 2.5, 1, none, 4; the second's 1, none, none, 3; the third's 4, 2, none, none.
#[test]
fn an_organisation_is_the_mean_of_its_raters_and_the_group_of_its_organisations() {
    let session = session(4, &[&["21x4", "3x"], &["1--3"], &["42"]]);
    let figures = Figures::of(&session, 1);
    assert_eq!(means(&figures), [Some(2.5), Some(1.5), None, Some(3.5)]);
    let stats = figures.rows[0].stats;
    assert_eq!((stats.n, stats.raters, stats.sd, stats.counts), (3, 4, Some(1.5), [0, 1, 1, 0, 1]));
    assert_eq!((figures.rows[2].stats.n, figures.rows[2].stats.sd), (0, None));
    let cells: Vec<Cell> = (0..4).map(|row| figures.cells(&session).at(row, 0)).collect();
    let value = |mean, raters| Cell::Value { mean, raters };
    assert_eq!(cells, [value(2.5, 2), value(1.0, 1), Cell::DontKnow, value(4.0, 1)]);
    assert_eq!(figures.cells(&session).at(1, 1), Cell::NotRated);
    assert_eq!(figures.cells(&session).at(9, 9), Cell::NotRated);
    let answered: Vec<usize> = figures.columns.iter().map(|column| column.answered).collect();
    assert_eq!(answered, [4, 2, 2]);
    assert_eq!(figures.progress(), Progress { answered: 8, of: 12 });
    assert_eq!((figures.reached(Level::ALL[4]), figures.reached(Level::ALL[0])), (2, 0));
}

// Twelve capabilities lie ten in the first area, two in the second; both have their category, and the third is empty.
#[test]
fn groups_are_the_means_of_their_capabilities_means() {
    let figures = Figures::of(&session(12, &[&["1232x-----40"], &["3---------"]]), 1);
    let areas: Vec<_> = figures.areas.iter().map(|group| (group.rows.clone(), group.mean)).collect();
    assert_eq!(areas, [(0..10, Some(2.25)), (10..12, Some(2.0))]);
    let categories: Vec<_> =
        figures.categories.iter().map(|group| (group.rows.clone(), group.mean)).collect();
    assert_eq!(categories, [(0..10, Some(2.25)), (10..12, Some(2.0)), (12..12, None)]);
}

#[test]
fn rows_follow_the_map_and_not_the_lists() {
    let mut session = session(12, &[&["012340123401"]]);
    session.map.areas.swap(0, 1);
    session.map.areas[0].category = session.map.areas[1].category.clone();
    session.map.capabilities.swap(0, 3);
    let figures = Figures::of(&session, 1);
    let places: Vec<_> = figures.rows.iter().map(|row| row.place.unwrap()).collect();
    assert_eq!(places, [10, 11, 3, 1, 2, 0, 4, 5, 6, 7, 8, 9]);
    assert_eq!(figures.rows[2].index, 0);
    assert_eq!(figures.areas[0].rows, 0..2);
    assert_eq!(figures.categories[0].rows, 0..12);
}

#[test]
fn what_is_off_the_map_or_set_aside_counts_nowhere() {
    let mut session = session(3, &[&["123"], &["444"], &["321"]]);
    session.respondents[1].standing = Standing::Aside;
    session.respondents[0].letter = 9;
    session.map.capabilities[1].off = Some(Off { reason: "twice".into(), into: Vec::new(), carried: None });
    let dots = |number| [(capability_id(number), 2)].into_iter().collect();
    session.dots.insert(session.respondents[1].id.clone(), dots(0));
    session.dots.insert(session.respondents[2].id.clone(), dots(2));
    let figures = Figures::of(&session, 1);
    assert_eq!(means(&figures), [Some(2.0), Some(2.0)]);
    let letters: Vec<_> = figures.columns.iter().map(|column| (column.letter, column.index)).collect();
    assert_eq!(letters, [(2, 2), (9, 0)]);
    assert_eq!(figures.rows.iter().map(|row| row.importance).collect::<Vec<_>>(), [0, 2]);
    assert_eq!(figures.progress(), Progress { answered: 4, of: 4 });
    assert_eq!(figures.row_of(&capability_id(1)), None);
    assert_eq!(figures.column_of(&session.respondents[1].id), None);
}

#[test]
fn a_capability_that_the_round_does_not_rate_has_a_row_but_is_not_waited_for() {
    let mut session = session(3, &[&["12"]]);
    session.rounds[0].order.pop();
    let figures = Figures::of(&session, 1);
    assert_eq!((figures.rows.len(), figures.rows[2].place), (3, None));
    assert_eq!(figures.progress(), Progress { answered: 2, of: 2 });
}

#[test]
fn a_round_that_is_not_there_has_no_answers() {
    let figures = Figures::of(&session(2, &[&["12"]]), 7);
    assert_eq!(means(&figures), [None, None]);
    assert_eq!(figures.progress(), Progress::default());
    assert_eq!(Figures::of(&session(0, &[]), 1).rows, []);
}

#[test]
fn the_groups_own_rank_stands_over_the_rule_with_its_reason() {
    let mut session = session(3, &[&["123"]]);
    let own = OwnRank { place: 1, reason: "The agreement ends.".into() };
    let judgement = Judgement { rank: Some(own.clone()), ..Judgement::default() };
    session.judgements.insert(capability_id(2), judgement);
    let figures = Figures::of(&session, 1);
    let ranks: Vec<_> = figures.rows.iter().map(|row| (row.rank.rule, row.rank.place)).collect();
    assert_eq!(ranks, [(1, 2), (2, 3), (3, 1)]);
    assert_eq!(figures.rows[2].rank.own, Some(own));
    assert_eq!(figures.ranking.order, [2, 0, 1]);
}

/// An edit of the kinds that figures can follow.
#[derive(Clone, Debug)]
enum Step {
    Rate { ballot: usize, capability: usize, mark: u8 },
    Dots { respondent: usize, capability: usize, dots: u8 },
    Judge { capability: usize, place: Option<u16> },
}

const SIZE: (usize, usize, usize) = (23, 4, 3);

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let (capabilities, respondents, raters) = SIZE;
    let mark = prop::sample::select(b"01234x-".to_vec());
    let rate = (0..respondents * raters, 0..capabilities, mark)
        .prop_map(|(ballot, capability, mark)| Step::Rate { ballot, capability, mark });
    let dots = (0..respondents, 0..capabilities, 0..4_u8)
        .prop_map(|(respondent, capability, dots)| Step::Dots { respondent, capability, dots });
    let judge = (0..capabilities, prop::option::of(1..40_u16))
        .prop_map(|(capability, place)| Step::Judge { capability, place });
    prop::collection::vec(prop_oneof![4 => rate, 1 => dots, 1 => judge], 1..40)
}

fn edit(session: &Session, step: &Step) -> (Edit, CapabilityId) {
    let (edit, capability) = match *step {
        Step::Rate { ballot, capability, mark } => {
            let ballot = &session.rounds[0].ballots[ballot];
            let (respondent, rater) = (ballot.respondent.clone(), ballot.rater.clone());
            let ballot = BallotKey::keyed(1, respondent, rater);
            let mark = Mark::from_byte(mark).unwrap();
            (Edit::Rate(Rate { ballot, capability: capability_id(capability), mark }), capability)
        }
        Step::Dots { respondent, capability, dots } => {
            let respondent = session.respondents[respondent].id.clone();
            (Edit::Dots(Dots { respondent, capability: capability_id(capability), dots }), capability)
        }
        Step::Judge { capability, place } => {
            let rank = place.map(|place| OwnRank { place, reason: "because".into() });
            let judgement = Judgement { rank, ..Judgement::default() };
            (Edit::Judge(Judge { capability: capability_id(capability), judgement }), capability)
        }
    };
    (edit, capability_id(capability))
}

proptest! {
    #[test]
    fn following_edits_gives_what_counting_anew_gives(steps in steps()) {
        let (capabilities, respondents, raters) = SIZE;
        let mut session = support::session(capabilities, respondents, raters);
        session.map.capabilities[5].off = Some(Off { reason: "twice".into(), into: Vec::new(), carried: None });
        session.map.capabilities.swap(2, 9);
        let mut figures = Figures::of(&session, 1);
        for step in &steps {
            let (edit, capability) = edit(&session, step);
            if apply(&mut session, &edit).is_err() {
                continue;
            }
            match step {
                Step::Rate { .. } => figures.rerate(&session, &capability),
                Step::Dots { .. } | Step::Judge { .. } => figures.reweigh(&session, &capability),
            }
        }
        prop_assert_eq!(figures, Figures::of(&session, 1));
    }
}
