//! Rounds that are closed, that rate again, whose ballots are set aside or whose means were published: small ones by hand,
//! and that following edits leaves what a full count gives.

use proptest::prelude::{Strategy, any, prop, prop_assert_eq, proptest};

use super::super::{Cell, Column, Figures};
use crate::analysis::support::{self, capability_id};
use crate::domain::apply::apply;
use crate::domain::edit::{Edit, Rate};
use crate::domain::id::RespondentId;
use crate::domain::rating::Mark;
use crate::domain::round::{Ballot, BallotKey, Round};
use crate::domain::sealed::{Release, Released};
use crate::domain::session::Session;
use crate::domain::terms::{Showing, Terms};

fn ballot(respondent: &RespondentId, tag: &str, marks: &str) -> Ballot {
    let key = BallotKey { tag: tag.into(), ..BallotKey::keyed(1, respondent.clone(), "".into()) };
    Ballot { marks: marks.parse().unwrap(), ..Ballot::empty(&key) }
}

/// Three respondents, four capabilities, a first round, and a second that rates the last and the second again.
fn session(first: [&str; 3], second: [&str; 3]) -> Session {
    let mut session = support::session(4, 3, 0);
    session.dots.clear();
    let ids: Vec<RespondentId> = session.respondents.iter().map(|it| it.id.clone()).collect();
    let over = Round::over(2, &session.map);
    let order = vec![capability_id(3), capability_id(1)];
    session.rounds.push(Round { again: Some(1), order, ..over });
    for (id, (first, second)) in ids.iter().zip(first.into_iter().zip(second)) {
        session.rounds[0].ballots.push(ballot(id, "", first));
        if !second.is_empty() {
            session.rounds[1].ballots.push(ballot(id, "", second));
        }
    }
    session
}

fn show(session: &mut Session, round: usize, showing: Showing) {
    session.rounds[round].terms = Terms { showing, ..Terms::default() };
}

fn means(session: &Session, round: u16) -> Vec<Option<f64>> {
    Figures::of(session, round).rows.iter().map(|row| row.stats.mean).collect()
}

#[test]
fn who_has_given_no_open_answer_is_not_shown_where_a_round_goes_on_from_one_with_sealed_answers() {
    let shown = |session: &Session, round: u16| -> Vec<bool> {
        let figures = Figures::of(session, round);
        figures.columns.iter().map(|column| figures.shows(column)).collect()
    };
    let mut session = session(["1234", "1032", ""], ["0-", "", ""]);
    session.rounds[0].ballots.pop();
    assert_eq!(shown(&session, 1), [true; 3], "nobody has sealed");
    session.rounds[0].elsewhere = 1;
    assert_eq!((shown(&session, 1), shown(&session, 2)), (vec![true, true, false], vec![true, true, false]));
    let figures = Figures::of(&session, 2);
    assert_eq!((figures.sealed, figures.sealed_before), (0, 1));
    session.rounds[1].again = None;
    assert_eq!(shown(&session, 2), [true; 3], "a round of its own, in which nobody has sealed");
}

// By hand: of rows 1 and 3 the second round's answers, and where there is none the first's; rows 0 and 2 as before.
#[test]
fn what_is_not_rated_again_stands_as_it_stood() {
    let session = session(["1234", "1032", "4410"], ["0-", "21", ""]);
    assert_eq!(means(&session, 1), [Some(2.0), Some(2.0), Some(7.0 / 3.0), Some(2.0)]);
    // Row 1: 2 (stands), 1 (new), 4 (stands); row 3: 0, 2, 0 (stands).
    assert_eq!(means(&session, 2), [Some(2.0), Some(7.0 / 3.0), Some(7.0 / 3.0), Some(2.0 / 3.0)]);
    let figures = Figures::of(&session, 2);
    assert!(figures.cells(&session).is_carried(1, 0) && !figures.cells(&session).is_carried(1, 1));
    let answered: Vec<usize> = figures.columns.iter().map(|column| column.answered).collect();
    assert_eq!(answered, [1, 2, 0], "only what the round itself was answered");
    assert_eq!((figures.answered_on(1), figures.answered_on(3), figures.answered_on(0)), (1, 2, 0));
}

#[test]
fn of_a_closed_round_it_is_known_how_many_have_answered_and_nothing_more() {
    let mut session = session(["1234", "1032", "4410"], ["0-", "21", ""]);
    show(&mut session, 1, Showing::Hidden);
    let figures = Figures::of(&session, 2);
    assert_eq!(means(&session, 2), [Some(2.0), None, Some(7.0 / 3.0), None]);
    assert!(figures.is_hidden(1) && figures.is_hidden(3) && !figures.is_hidden(0));
    let cells = |row: usize| [0, 1, 2].map(|column| figures.cells(&session).at(row, column));
    assert_eq!(cells(3), [Cell::Hidden, Cell::Hidden, Cell::NotRated]);
    // It is the second one who has answered here: which column it is would tell the letters.
    assert_eq!(cells(1), [Cell::Hidden, Cell::NotRated, Cell::NotRated], "what stood before shows no more");
    assert_eq!((figures.answered_on(1), figures.answered_on(3)), (1, 2));
    assert!(figures.areas.iter().all(|area| area.mean.is_none()), "half an area is no area");
    // What the values are changes nothing of what is known.
    let other = |marks: [&str; 2]| {
        let mut other = session.clone();
        for (ballot, marks) in other.rounds[1].ballots.iter_mut().zip(marks) {
            ballot.marks = marks.parse().unwrap();
        }
        Figures::of(&other, 2)
    };
    assert_eq!(other(["4-", "03"]), figures);
    show(&mut session, 1, Showing::Revealed);
    assert_eq!(means(&session, 2)[3], Some(2.0 / 3.0));
}

#[test]
fn as_many_cells_of_a_closed_row_are_hidden_ones_as_have_answered_it() {
    // The second respondent has answered before, the third has begun and said nothing; sealed answers are there.
    let mut session = session(["", "1032", ""], ["-0", "", ""]);
    session.rounds[0].ballots.retain(|ballot| !ballot.is_blank());
    let third = session.respondents[2].id.clone();
    session.rounds[1].ballots.insert(0, ballot(&third, "", ""));
    session.rounds[1].elsewhere = 5;
    show(&mut session, 1, Showing::Hidden);
    let figures = Figures::of(&session, 2);
    let open: Vec<bool> = figures.columns.iter().map(Column::has_open).collect();
    assert_eq!(open, [true, true, false]);
    let hidden =
        |row: usize| (0..3).filter(|it| figures.cells(&session).at(row, *it) == Cell::Hidden).count();
    assert_eq!((figures.answered_on(1), hidden(1)), (1, 1));
    assert_eq!((figures.answered_on(3), hidden(3)), (0, 0));
    // The only one who has answered stands last, where one without an open answer has no column.
    session.rounds[1].ballots.swap(0, 1);
    let [first, last] = [0, 2].map(|place| session.respondents[place].id.clone());
    for ballot in &mut session.rounds[1].ballots {
        ballot.respondent = if ballot.respondent == first { last.clone() } else { first.clone() };
    }
    let figures = Figures::of(&session, 2);
    let cells = [0, 1, 2].map(|column| figures.cells(&session).at(1, column));
    assert_eq!(cells, [Cell::NotRated, Cell::Hidden, Cell::NotRated]);
}

#[test]
fn a_closed_round_before_lends_nothing() {
    let mut session = session(["1234", "1032", "4410"], ["0-", "21", ""]);
    show(&mut session, 0, Showing::Hidden);
    assert_eq!(means(&session, 2), [None, Some(1.0), None, Some(1.0)]);
}

#[test]
fn a_ballot_that_is_set_aside_counts_nowhere() {
    let mut session = session(["1234", "1032", "4410"], ["", "", ""]);
    let id = session.respondents[0].id.clone();
    session.rounds[0].ballots.push(Ballot { aside: true, ..ballot(&id, "zw7", "4444") });
    assert_eq!(means(&session, 1), [Some(2.0), Some(2.0), Some(7.0 / 3.0), Some(2.0)]);
    session.rounds[0].ballots[0].aside = true;
    session.rounds[0].ballots[3].aside = false;
    assert_eq!(means(&session, 1)[0], Some(3.0));
}

#[test]
fn a_published_mean_stands_over_the_open_answers_without_their_spread() {
    let mut session = session(["1234", "1032", "4410"], ["", "", ""]);
    publish(&mut session, 0, &[(0, 27, 9)]);
    let figures = Figures::of(&session, 1);
    let row = &figures.rows[0];
    assert_eq!((row.stats.mean, row.stats.n, row.stats.sd, row.stats.agreement), (Some(2.7), 9, None, None));
    assert_eq!((row.open.mean, row.open.n, row.stats.counts), (Some(2.0), 3, [0; 5]));
    show(&mut session, 0, Showing::Hidden);
    assert_eq!(Figures::of(&session, 1).rows[0].stats.mean, None);
}

fn publish(session: &mut Session, round: usize, rows: &[(usize, u8, u16)]) {
    let row = |&(capability, tenths, n): &(usize, u8, u16)| Released {
        capability: capability_id(capability),
        tenths,
        n,
    };
    let rows = rows.iter().map(row).collect();
    session.rounds[round].releases = vec![Release { number: 1, sealed: 5, rows, ledger: None }];
}

/// What varies between the sessions that edits are followed in.
#[derive(Clone, Debug)]
struct Varied {
    showing: [Showing; 2],
    aside: [bool; 4],
    released: [Option<u8>; 4],
}

fn varied() -> impl Strategy<Value = Varied> {
    let showing = || prop::sample::select(vec![Showing::Live, Showing::Hidden, Showing::Revealed]);
    let released = prop::array::uniform4(prop::option::of(0..=40_u8));
    ([showing(), showing()], any::<[bool; 4]>(), released).prop_map(|(showing, aside, released)| Varied {
        showing,
        aside,
        released,
    })
}

fn steps() -> impl Strategy<Value = Vec<(usize, usize, usize, u8)>> {
    let mark = prop::sample::select(b"01234x-".to_vec());
    prop::collection::vec((0..2_usize, 0..4_usize, 0..4_usize, mark), 1..40)
}

fn set_up(varied: &Varied) -> Session {
    let mut session = session(["1234", "1x-2", "44"], ["0-", "x1", "33"]);
    let id = session.respondents[0].id.clone();
    for round in &mut session.rounds {
        round.ballots.push(ballot(&id, "zw7", "42"));
        for (ballot, aside) in round.ballots.iter_mut().zip(varied.aside) {
            ballot.aside = aside;
        }
    }
    let rows: Vec<(usize, u8, u16)> =
        varied.released.iter().enumerate().filter_map(|(row, tenths)| Some((row, (*tenths)?, 7))).collect();
    publish(&mut session, 0, &rows);
    publish(&mut session, 1, &rows.iter().copied().filter(|row| row.0 == 1).collect::<Vec<_>>());
    for (round, showing) in varied.showing.into_iter().enumerate() {
        show(&mut session, round, showing);
    }
    session
}

proptest! {
    #[test]
    fn following_marks_gives_what_counting_anew_gives_whatever_the_round(varied in varied(), steps in steps()) {
        let mut session = set_up(&varied);
        let mut followed = [Figures::of(&session, 1), Figures::of(&session, 2)];
        for (round, ballot, capability, mark) in steps {
            let number = session.rounds[round].number;
            let Some(key) = session.rounds[round].ballots.get(ballot).map(|ballot| ballot.key(number)) else {
                continue;
            };
            let capability = capability_id(capability);
            let mark = Mark::from_byte(mark).unwrap();
            let edit = Edit::Rate(Rate { ballot: key, capability: capability.clone(), mark });
            if apply(&mut session, &edit).is_err() {
                continue;
            }
            for figures in &mut followed {
                figures.rerate(&session, &capability);
            }
        }
        prop_assert_eq!(&followed[0], &Figures::of(&session, 1));
        prop_assert_eq!(&followed[1], &Figures::of(&session, 2));
    }
}
