//! What the lead's key opens, and what it does not.

use std::collections::{BTreeMap, BTreeSet};

use super::{Closed, Unsealed, Why};
use crate::analysis::stats::Stats;
use crate::ballot::answer::{Answer, Body, FORMAT, Filled, paper};
use crate::ballot::seal::{Secret, seal};
use crate::domain::id::CapabilityId;
use crate::domain::plain::Plain;
use crate::domain::round::Round;
use crate::domain::sealed::{Cipher, Sealed};
use crate::domain::session::Session;
use crate::domain::terms::{Showing, Terms};

/// A session with an empty round 1 over its map, and nothing else rated.
fn session() -> Session {
    let mut session: Session = ron::from_str(include_str!("../../../tests/support/session.ron")).unwrap();
    session.rounds = vec![Round::first(&session.map)];
    session
}

fn answer(session: &Session, who: usize, rater: &str, tag: &str, marks: &str) -> Answer {
    let order = &session.rounds[0].order;
    let body = Body::Shared(Filled {
        respondent: session.respondents[who].id.clone(),
        rater: rater.into(),
        at: format!("2026-11-22T14:0{}:00", tag.len()).parse().unwrap(),
        marks: marks.parse().unwrap(),
        comments: BTreeMap::from([(order[0].clone(), Plain::line("Svårt"))]),
        private: BTreeSet::new(),
    });
    let (format, revision) = (FORMAT, 1);
    Answer {
        format,
        session: session.id.clone(),
        round: 1,
        paper: paper(order),
        tag: tag.into(),
        revision,
        body,
    }
}

fn put(session: &mut Session, answer: &Answer, secret: &Secret) {
    let places = session.rounds[0].order.len();
    let sealed = seal(answer, &[secret.public()], places).unwrap();
    let Body::Sealed(cipher) = sealed.body else { unreachable!() };
    let (tag, revision) = (answer.tag.clone(), answer.revision);
    session.rounds[0].sealed.push(Sealed { tag, revision, chosen: false, cipher });
}

/// The statistics of the round's first capability with everything in.
fn first(seen: &Unsealed, session: &Session) -> Stats {
    seen.rows.iter().find(|(id, _)| *id == session.rounds[0].order[0]).unwrap().1
}

#[test]
fn the_lead_sees_who_has_answered_and_the_figures_with_everything_in() {
    let (base, lead) = (session(), Secret::fresh());
    let mut session = base.clone();
    put(&mut session, &answer(&base, 0, "Anna", "k", "4"), &lead);
    put(&mut session, &answer(&base, 1, "", "kk", "2"), &lead);
    let before = session.clone();
    let seen = Unsealed::of(&session, 1, &lead);
    assert_eq!(session, before);
    assert_eq!((seen.answers.len(), seen.closed.len()), (2, 0));
    let stats = first(&seen, &session);
    assert_eq!((stats.n, stats.mean), (2, Some(3.0)));
    let anna = seen.answers.iter().find(|it| it.ballot.rater.as_str() == "Anna").unwrap();
    assert_eq!((anna.answered, anna.shared, anna.times), (1, false, 1));
    assert!(anna.of > 1);
}

#[test]
fn what_the_key_does_not_open_is_told_with_the_reason() {
    let (base, lead, other) = (session(), Secret::fresh(), Secret::fresh());
    let mut session = base.clone();
    put(&mut session, &answer(&base, 0, "", "k", "4"), &other);
    let cipher = Cipher::new("YWdl".into()).unwrap();
    session.rounds[0].sealed.push(Sealed { tag: "half".into(), revision: 1, chosen: false, cipher });
    put(&mut session, &Answer { session: "another".into(), ..answer(&base, 0, "", "kk", "4") }, &lead);
    put(&mut session, &Answer { round: 2, ..answer(&base, 0, "", "kkk", "4") }, &lead);
    put(&mut session, &answer(&base, 0, "", "moved", "4"), &lead);
    session.rounds[0].sealed.last_mut().unwrap().tag = "other-tag".into();
    let mut nobody = answer(&base, 0, "", "gone", "4");
    if let Body::Shared(filled) = &mut nobody.body {
        filled.respondent = crate::domain::id::RespondentId::new("gone").unwrap();
    }
    put(&mut session, &nobody, &lead);
    let seen = Unsealed::of(&session, 1, &lead);
    let why: Vec<Why> = seen.closed.iter().map(|it| it.why).collect();
    assert_eq!(why, [Why::OtherKey, Why::Damaged, Why::Foreign, Why::Foreign, Why::Foreign, Why::Nobody]);
    assert!(seen.answers.is_empty());
    assert_eq!(first(&seen, &session).n, 0);
}

#[test]
fn an_answer_that_no_form_would_let_through_costs_no_other() {
    // Whoever has the public key can seal what no form would let through; those after it have to count all the same.
    let no_text = |filled: &mut Filled, order: &[CapabilityId]| {
        filled.comments.insert(order[1].clone(), Plain::default());
    };
    let strange = |filled: &mut Filled, _: &[CapabilityId]| {
        filled.private.insert(CapabilityId::new("of-another-map").unwrap());
    };
    let long = |filled: &mut Filled, order: &[CapabilityId]| {
        filled.marks = "1".repeat(order.len() + 1).parse().unwrap();
    };
    for craft in [&no_text as &dyn Fn(&mut Filled, &[CapabilityId]), &strange, &long] {
        let (base, lead) = (session(), Secret::fresh());
        let mut session = base.clone();
        let mut crafted = answer(&base, 0, "", "k", "4");
        let Body::Shared(filled) = &mut crafted.body else { unreachable!() };
        craft(filled, &base.rounds[0].order);
        put(&mut session, &crafted, &lead);
        put(&mut session, &answer(&base, 1, "", "kk", "2"), &lead);
        put(&mut session, &answer(&base, 0, "Eva", "kkk", "3"), &lead);
        let seen = Unsealed::of(&session, 1, &lead);
        assert_eq!(seen.closed, [Closed { tag: "k".into(), why: Why::Foreign }]);
        assert_eq!(seen.answers.len(), 2);
        let stats = first(&seen, &session);
        assert_eq!((stats.n, stats.mean), (2, Some(2.5)));
    }
}

#[test]
fn who_has_answered_twice_or_openly_too_is_shown_as_such_and_counts_once() {
    let (base, lead) = (session(), Secret::fresh());
    let mut session = base.clone();
    put(&mut session, &answer(&base, 0, "Anna", "k", "1"), &lead);
    put(&mut session, &answer(&base, 0, " anna ", "kk", "3"), &lead);
    let key = crate::domain::round::BallotKey::keyed(1, session.respondents[0].id.clone(), "Bo".into());
    let open = crate::domain::round::Ballot {
        marks: "4".parse().unwrap(),
        ..crate::domain::round::Ballot::empty(&key)
    };
    session.rounds[0].ballots.push(open);
    let seen = Unsealed::of(&session, 1, &lead);
    assert!(seen.answers.iter().all(|it| it.shared && it.times == 2));
    let aside: Vec<bool> = seen.answers.iter().map(|it| it.ballot.aside).collect();
    assert_eq!(aside.iter().filter(|aside| **aside).count(), 1);
    // Anna counts with the later 3, Bo with 4: one respondent at 3.5.
    assert_eq!(first(&seen, &session).mean, Some(3.5));
}

#[test]
fn a_round_that_is_closed_until_its_reveal_shows_the_lead_no_value_either() {
    let (base, lead) = (session(), Secret::fresh());
    let mut session = base.clone();
    session.rounds[0].terms = Terms { showing: Showing::Hidden, ..Terms::default() };
    put(&mut session, &answer(&base, 0, "Anna", "k", "4"), &lead);
    let seen = Unsealed::of(&session, 1, &lead);
    assert!(seen.hidden);
    assert_eq!(seen.answers[0].answered, 1);
    assert!(seen.answers[0].ballot.marks.bytes().is_empty());
    assert!(seen.answers[0].ballot.comments.is_empty());
    assert_eq!(first(&seen, &session).mean, None);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(40))]

    #[test]
    fn a_session_never_holds_what_is_sealed_in_it_and_the_key_gives_it_back(
        rater in "[A-ZÅÄÖ][a-zåäö]{7,20}",
        text in "[a-zåäö]{4,8} [a-zåäö]{4,40}",
        marks in "[0-4x-]{9,54}[0-4x]",
    ) {
        let (base, lead) = (session(), Secret::fresh());
        let mut session = base.clone();
        let mut given = answer(&base, 0, &rater, "k", "");
        let place = base.rounds[0].order.len();
        let marks = &marks[..marks.len().min(place)];
        if let Body::Shared(filled) = &mut given.body {
            filled.marks = marks.parse().unwrap();
            filled.comments.insert(base.rounds[0].order[0].clone(), Plain::line(&text));
        }
        put(&mut session, &given, &lead);
        let (written, shown) = (ron::to_string(&session).unwrap(), format!("{session:?}"));
        for said in [rater.as_str(), text.as_str(), marks].into_iter().filter(|said| said.len() > 5) {
            proptest::prop_assert!(!written.contains(said) && !shown.contains(said));
        }
        let seen = Unsealed::of(&session, 1, &lead);
        let opened = &seen.answers[0].ballot;
        proptest::prop_assert_eq!(opened.rater.as_str(), rater.as_str());
        proptest::prop_assert_eq!(&opened.marks, &marks.parse().unwrap());
        proptest::prop_assert!(opened.comments.values().any(|it| it.as_str() == text));
    }
}
