//! What counts of a rater who has answered twice, in every order that ballots can come in.

use chrono::{NaiveDate, NaiveDateTime};

use super::{Rater, count_latest, count_these, is_late, name_of_rater, take_in};
use crate::domain::edit::{Edit, Item};
use crate::domain::id::RespondentId;
use crate::domain::map::Map;
use crate::domain::plain::Plain;
use crate::domain::round::{Ballot, BallotKey, Came, Round};
use crate::domain::terms::{Showing, Terms};

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
}

fn ballot(rater: &str, tag: &str, at: Option<u32>, revision: u32) -> Ballot {
    let respondent = RespondentId::new("tanum").unwrap();
    let key = BallotKey { round: 1, respondent, rater: Plain::new(rater), tag: Plain::new(tag) };
    let at: Option<NaiveDateTime> = at.and_then(|hour| day(3).and_hms_opt(hour, 0, 0));
    Ballot { revision, at, done: at.is_some(), came: Came::File, ..Ballot::empty(&key) }
}

/// Carries out edits on the ballots of a round without asking whether they may be made.
fn made(mut round: Round, edits: Vec<Edit>) -> Round {
    for edit in edits {
        match edit {
            Edit::Add(Item::Ballot(_, ballot), at) => round.ballots.insert(at.index, ballot),
            Edit::Change(Item::Ballot(_, ballot)) => {
                let key = ballot.key(1);
                *round.ballots.iter_mut().find(|held| held.is(&key)).unwrap() = ballot;
            }
            other => unreachable!("{other:?}"),
        }
    }
    round
}

fn empty() -> Round {
    Round::first(&Map::default())
}

/// The tags of the ballots that count, in the order of the alphabet.
fn counted(round: &Round) -> Vec<&str> {
    let mut tags: Vec<_> =
        round.ballots.iter().filter(|ballot| !ballot.aside).map(|ballot| ballot.tag.as_str()).collect();
    tags.sort_unstable();
    tags
}

#[test]
fn capitals_and_spaces_do_not_make_another_rater() {
    let names = ["Åsa  Öberg", " åsa öberg ", "ÅSA ÖBERG"].map(|name| name_of_rater(&Plain::line(name)));
    assert_eq!(names, ["åsa öberg"; 3]);
}

#[test]
fn the_one_handed_in_last_counts_and_then_the_tag() {
    let (nine, ten) = (ballot("Eva", "b", Some(9), 1), ballot("Eva", "a", Some(10), 1));
    let (begun, keyed) = (ballot("Eva", "z", None, 0), ballot("Eva", "", Some(9), 0));
    let latest = |ballots: &[&Ballot]| count_latest(ballots.iter().copied()).map(|it| it.tag.to_string());
    assert_eq!(latest(&[&nine, &ten, &begun, &keyed]).as_deref(), Some("a"));
    assert_eq!(latest(&[&keyed, &nine, &begun]).as_deref(), Some("b"));
    assert_eq!(latest(&[&begun]).as_deref(), Some("z"));
    assert_eq!(latest(&[]), None);
}

#[test]
fn whatever_the_order_they_come_in_the_same_counts() {
    let all = [
        ballot("Eva", "a", Some(10), 1),
        ballot("eva ", "b", Some(9), 1),
        ballot("eva ", "b", Some(11), 2),
        ballot("Eva", "", None, 0),
        ballot("", "c", Some(8), 1),
        ballot("", "d", Some(8), 1),
        ballot("Olle", "e", Some(7), 1),
    ];
    // Every order that a rotation, a reversal and a swap of neighbours can make.
    for turn in 0..all.len() {
        for swap in 0..all.len() - 1 {
            for back in [false, true] {
                let mut order = all.clone();
                order.rotate_left(turn);
                order.swap(swap, swap + 1);
                if back {
                    order.reverse();
                }
                let at_once = made(empty(), take_in(&empty(), order.clone()));
                let each = order.into_iter().fold(empty(), |round, ballot| {
                    let edits = take_in(&round, [ballot]);
                    made(round, edits)
                });
                assert_eq!(at_once, each);
                assert_eq!(counted(&each), ["b", "d", "e"]);
            }
        }
    }
}

#[test]
fn taking_in_the_same_again_changes_nothing_that_was_decided() {
    let both = [ballot("Eva", "a", Some(9), 1), ballot("Eva", "b", Some(10), 1)];
    let round = made(empty(), take_in(&empty(), both.clone()));
    assert_eq!(counted(&round), ["b"]);
    let rater = Rater::of(&both[0]);
    let round = made(round.clone(), count_these(&round, &rater, &[both[0].key(1)]));
    assert_eq!(counted(&round), ["a"]);
    let round = made(round.clone(), count_these(&round, &rater, &both.clone().map(|ballot| ballot.key(1))));
    assert_eq!(counted(&round), ["a", "b"]);
    assert_eq!(take_in(&round, both.clone()), []);
    assert_eq!(take_in(&round, [ballot("Eva", "a", Some(11), 0)]), [], "an older revision");
    let again = ballot("Eva", "a", Some(11), 2);
    assert_eq!(counted(&made(round.clone(), take_in(&round, [again]))), ["a"]);
}

#[test]
fn one_alone_that_was_set_aside_stays_so() {
    let mut round = empty();
    round.ballots.push(Ballot { aside: true, ..ballot("Eva", "a", Some(9), 1) });
    let revised = ballot("Eva", "a", Some(10), 2);
    assert!(made(round.clone(), take_in(&round, [revised])).ballots[0].aside);
}

#[test]
fn late_is_after_the_last_day_or_the_reveal() {
    let on = |terms: Terms, at: u32| is_late(&Round { terms, ..empty() }, day(at));
    let until = Terms { until: Some(day(5)), ..Terms::default() };
    assert_eq!([4, 5, 6].map(|at| on(until, at)), [false, false, true]);
    assert!(!on(Terms::default(), 31));
    assert!(!on(Terms { showing: Showing::Hidden, ..until }, 5));
    assert!(on(Terms { showing: Showing::Revealed, ..until }, 1));
}
