//! What counts of a rater who has answered twice, in every order that ballots can come in.

use chrono::{NaiveDate, NaiveDateTime};

use super::{answers_of, choose_answers, counts_among, folded, has_answered, next_sitting, take_in};
use crate::domain::edit::{Edit, Item};
use crate::domain::id::RespondentId;
use crate::domain::map::Map;
use crate::domain::plain::Plain;
use crate::domain::round::{Ballot, BallotKey, Came, Round};

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
}

fn ballot(rater: &str, tag: &str, at: Option<u32>, revision: u32) -> Ballot {
    let respondent = RespondentId::new("tanum").unwrap();
    let key = BallotKey { round: 1, respondent, rater: Plain::new(rater), tag: Plain::new(tag) };
    let at: Option<NaiveDateTime> = at.and_then(|hour| day(3).and_hms_opt(hour, 0, 0));
    let marks = "012".parse().unwrap();
    Ballot { revision, at, done: at.is_some(), came: Came::File, marks, ..Ballot::empty(&key) }
}

/// Carries out edits on the ballots of a round without asking whether they may be made.
fn made(mut round: Round, edits: Vec<Edit>) -> Round {
    for edit in edits {
        if let Edit::Batch(edits) = edit {
            round = made(round, edits);
        } else if let Edit::Add(Item::Ballot(_, ballot), at) = edit {
            round.ballots.insert(at.index, ballot);
        } else if let Edit::Change(Item::Ballot(_, ballot)) = edit {
            let key = ballot.key(1);
            *round.ballots.iter_mut().find(|held| held.is(&key)).unwrap() = ballot;
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

fn which(ballots: &[Ballot]) -> Vec<bool> {
    let counts = |one: &Ballot| counts_among(&answers_of(ballots, one).collect::<Vec<_>>(), one);
    ballots.iter().map(counts).collect()
}

#[test]
fn capitals_and_spaces_do_not_make_another_rater() {
    let names = ["Åsa  Öberg", " åsa öberg ", "ÅSA ÖBERG"].map(|name| folded(&ballot(name, "", None, 0)));
    assert_eq!(names, ["åsa öberg"; 3]);
}

#[test]
fn of_two_answers_the_one_handed_in_last_counts_until_somebody_has_chosen() {
    let keyed = Ballot { done: true, ..ballot("Anna", "", None, 0) };
    let early = ballot(" anna ", "p2", Some(10), 1);
    let late = ballot("ANNA", "k7", Some(11), 1);
    let other = ballot("Bo", "z9", Some(9), 1);
    let begun = ballot("Anna", "zz", None, 0);
    assert_eq!(which(&[keyed.clone(), early.clone(), late.clone(), other]), [false, false, true, true]);
    assert_eq!(which(&[begun, keyed]), [false, true], "what is begun does not stand over what is handed in");
    let again = ballot("Anna", "2", None, 0);
    assert_eq!(
        which(&[again, ballot("Anna", "", None, 0)]),
        [false, true],
        "of what is begun the first stands"
    );
    let chosen = Ballot { chosen: true, ..early };
    assert_eq!(which(&[late, chosen]), [false, true]);
}

#[test]
fn a_ballot_with_nothing_on_it_is_no_answer() {
    let empty = Ballot { marks: "".parse().unwrap(), ..ballot("Anna", "", None, 0) };
    assert_eq!(which(&[empty, ballot("Anna", "p2", Some(10), 1)]), [true, true]);
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
fn what_somebody_has_chosen_counts_whatever_is_handed_in_after_it() {
    let both = [ballot("Eva", "a", Some(9), 1), ballot("Eva", "b", Some(10), 1)];
    let keys = both.clone().map(|ballot| ballot.key(1));
    let round = made(empty(), take_in(&empty(), both.clone()));
    assert_eq!(counted(&round), ["b"]);
    let choose = |round: &Round, counted: &[BallotKey]| {
        made(round.clone(), choose_answers(round, &keys[0], counted).into_iter().collect())
    };
    let round = choose(&round, &keys[..1]);
    assert_eq!(counted(&round), ["a"]);
    let third = ballot("Eva", "c", Some(12), 1);
    assert_eq!(counted(&made(round.clone(), take_in(&round, [third]))), ["a"]);
    let round = choose(&round, &keys);
    assert_eq!(counted(&round), ["a", "b"]);
    assert_eq!(choose_answers(&round, &keys[0], &keys), None);
    assert_eq!(take_in(&round, both), []);
    assert_eq!(take_in(&round, [ballot("Eva", "a", Some(11), 0)]), [], "an older revision");
    let again = ballot("Eva", "a", Some(11), 2);
    assert_eq!(counted(&made(round.clone(), take_in(&round, [again]))), ["a", "b"]);
}

#[test]
fn one_alone_that_was_set_aside_stays_so() {
    let mut round = empty();
    round.ballots.push(Ballot { aside: true, ..ballot("Eva", "a", Some(9), 1) });
    let revised = ballot("Eva", "a", Some(10), 2);
    assert!(made(round.clone(), take_in(&round, [revised])).ballots[0].aside);
}

#[test]
fn a_second_sitting_has_a_tag_of_its_own() {
    let mut round = empty();
    let next = |round: &Round| next_sitting(round, &RespondentId::new("tanum").unwrap()).to_string();
    assert_eq!(next(&round), "2");
    round.ballots.extend([ballot("Eva", "2", None, 0), ballot("Olle", "3", None, 0)]);
    assert_eq!(next(&round), "4");
    let key = |rater: &str, tag: &str| ballot(rater, tag, None, 0).key(1);
    assert!(has_answered(&round, &key("eva", "4")));
    assert!(!has_answered(&round, &key("Eva", "2")) && !has_answered(&round, &key("Ida", "")));
}
