//! The check against trying every case there is, and what it says of the cases that it is there for.

use super::{Constraint, Holder, POSSIBLE, Part, Verdict, check, constraint, tenths};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Every row of levels for `k` answers.
fn rows(k: usize) -> impl Iterator<Item = Vec<u8>> {
    (0..5_usize.pow(u32::try_from(k).unwrap()))
        .map(move |number| (0..k).scan(number, |rest, _| Some(u8::try_from(step(rest)).unwrap())).collect())
}

fn step(rest: &mut usize) -> usize {
    let level = *rest % 5;
    *rest /= 5;
    level
}

fn holds(it: &Constraint, row: &[u8]) -> bool {
    let sum: i64 = it.weights.iter().map(|(place, weight)| i64::from(row[*place]) * weight).sum();
    (it.low..=it.high).contains(&sum)
}

/// The check as it is defined, by trying every row of levels: whoever knows some answers must find three levels left.
fn by_trying(holders: &[Holder], constraints: &[Constraint]) -> Verdict {
    let fit: Vec<Vec<u8>> =
        rows(holders.len()).filter(|row| constraints.iter().all(|it| holds(it, row))).collect();
    let in_some = |place: &usize| constraints.iter().any(|it| it.weights.iter().any(|(at, _)| at == place));
    for target in (0..holders.len()).filter(in_some) {
        let of = |test: &dyn Fn(&Holder) -> bool| -> Vec<usize> {
            (0..holders.len()).filter(|place| test(&holders[*place])).collect()
        };
        let own = holders[target];
        let mut circles = vec![Vec::new()];
        for other in holders.iter().filter(|other| **other != own) {
            circles.push(if other.respondent == own.respondent {
                of(&|it| it == other)
            } else {
                of(&|it| it.respondent == other.respondent)
            });
        }
        for circle in circles {
            let known = |row: &Vec<u8>| circle.iter().map(|place| row[*place]).collect::<Vec<u8>>();
            for seen in fit.iter().map(known).collect::<BTreeSet<_>>() {
                let left = fit.iter().filter(|row| known(row) == seen).map(|row| row[target]);
                if left.collect::<BTreeSet<_>>().len() < POSSIBLE {
                    return Verdict::GivesAway;
                }
            }
        }
    }
    Verdict::Safe
}

fn each(count: usize) -> Vec<Holder> {
    (0..count).map(|number| Holder { respondent: number, rater: number }).collect()
}

fn alone(places: impl IntoIterator<Item = usize>) -> Vec<Part> {
    places.into_iter().map(|place| Part { raters: 1, open: 0, sealed: vec![place] }).collect()
}

fn open(levels: &[u32]) -> Vec<Part> {
    levels.iter().map(|level| Part { raters: 1, open: *level, sealed: vec![] }).collect()
}

#[test]
fn one_or_two_sealed_among_open_ones_are_given_away_and_five_are_not() {
    let others = open(&[2, 3, 1, 2, 2, 3, 4, 0, 2, 1]);
    for (sealed, wanted) in
        [(1, Verdict::GivesAway), (2, Verdict::GivesAway), (5, Verdict::Safe), (8, Verdict::Safe)]
    {
        let parts = [alone(0..sealed), others.clone()].concat();
        let published = tenths(&parts, |_| 2).unwrap();
        let it = constraint(&parts, published).unwrap();
        assert_eq!(check(&each(sealed), &[it]), wanted, "{sealed} sealed");
    }
}

#[test]
fn one_more_sealed_answer_in_a_later_mean_would_be_given_away_by_the_difference() {
    let first = constraint(&alone(0..6), 20).unwrap();
    let later = constraint(&alone(0..7), 20).unwrap();
    assert_eq!(check(&each(7), std::slice::from_ref(&first)), Verdict::Safe);
    assert_eq!(check(&each(7), std::slice::from_ref(&later)), Verdict::Safe);
    assert_eq!(check(&each(7), &[first.clone(), later]), Verdict::GivesAway);
    let apart = constraint(&alone(6..12), 20).unwrap();
    assert_eq!(check(&each(12), &[first, apart]), Verdict::Safe);
}

#[test]
fn a_mean_at_the_end_of_the_scale_gives_everybody_away() {
    for published in [0, 40] {
        let it = constraint(&alone(0..9), published).unwrap();
        assert_eq!(check(&each(9), &[it]), Verdict::GivesAway);
    }
}

#[test]
fn halves_are_rounded_up_and_the_bounds_hold_just_what_is_rounded_so() {
    let parts = alone(0..4);
    assert_eq!(tenths(&parts, |place| [2, 2, 2, 3][place]), Some(23));
    let it = constraint(&parts, 23).unwrap();
    assert_eq!((it.low, it.high), (9, 9));
    let none = Part { raters: 0, ..Part::default() };
    assert_eq!(tenths(&[none], |_| 0), None);
}

#[test]
fn three_hundred_respondents_on_a_thousand_capabilities_take_few_steps() {
    let mut parts = alone(0..150);
    for (place, part) in parts.iter_mut().enumerate() {
        part.raters = 1 + u32::try_from(place % 4).unwrap();
        part.open = part.raters - 1;
    }
    parts.extend(open(&[2; 150]));
    let later = parts[10..].to_vec();
    let first = constraint(&parts, tenths(&parts, |_| 2).unwrap()).unwrap();
    let second = constraint(&later, tenths(&later, |_| 2).unwrap()).unwrap();
    let holders = each(150);
    for _ in 0..20 {
        assert_eq!(check(&holders, std::slice::from_ref(&first)), Verdict::Safe);
    }
    assert_eq!(check(&holders, &[first, second]), Verdict::Safe);
}

/// Sealed answers of a few respondents, some with several raters and open answers beside them.
fn worlds() -> impl Strategy<Value = (Vec<Holder>, Vec<Part>, Vec<u8>)> {
    let respondents = prop::collection::vec((1..3_usize, 0..3_u32, 0..5_u32), 1..5);
    let others = prop::collection::vec(0..5_u32, 0..4);
    (respondents, others, prop::collection::vec(0..5_u8, 5)).prop_map(|(respondents, others, levels)| {
        let (mut holders, mut parts) = (Vec::new(), Vec::new());
        for (respondent, (sealed, open, level)) in respondents.into_iter().enumerate() {
            let sealed = sealed.min(5 - holders.len());
            let first = holders.len();
            holders.extend((0..sealed).map(|rater| Holder { respondent, rater }));
            parts.push(Part {
                raters: u32::try_from(sealed).unwrap() + open,
                open: (open * level).min(open * 4),
                sealed: (first..first + sealed).collect(),
            });
        }
        parts.extend(self::open(&others));
        (holders, parts, levels)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_check_finds_what_trying_every_case_finds((holders, parts, levels) in worlds(), without in 0..5_usize) {
        let later: Vec<Part> =
            parts.iter().enumerate().filter(|(place, _)| *place != without).map(|(_, part)| part.clone()).collect();
        let published = |parts: &[Part]| constraint(parts, tenths(parts, |place| levels[place])?);
        let Some(first) = published(&parts) else { return Ok(()) };
        let wanted = by_trying(&holders, std::slice::from_ref(&first));
        prop_assert_eq!(check(&holders, std::slice::from_ref(&first)), wanted);
        if let Some(second) = published(&later).filter(|it| !it.weights.is_empty()) {
            let both = [first, second];
            prop_assert_eq!(check(&holders, &both), by_trying(&holders, &both));
        }
    }

    #[test]
    fn what_is_not_published_tells_no_more_than_what_is(others in prop::collection::vec(0..5_u32, 0..6)) {
        // Whoever knows the check knows which means it holds back: those rows too must leave three levels to everybody.
        let parts = [alone(0..5), open(&others)].concat();
        let holders = each(5);
        let safe: Vec<u8> = (0..=40)
            .filter(|it| check(&holders, &[constraint(&parts, *it).unwrap()]) == Verdict::Safe)
            .collect();
        let kept: Vec<Vec<u8>> = rows(5)
            .filter(|row| !safe.contains(&tenths(&parts, |place| row[place]).unwrap()))
            .collect();
        for (target, other) in [(0, 1), (0, 4)] {
            for own in 0..5 {
                let left: BTreeSet<u8> =
                    kept.iter().filter(|row| row[other] == own).map(|row| row[target]).collect();
                prop_assert!(left.len() >= POSSIBLE || left.is_empty(), "{others:?} {own}: {left:?}");
            }
        }
    }
}
