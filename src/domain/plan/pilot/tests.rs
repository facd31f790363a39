//! What becomes of a pilot when its milestones are added, moved, made to wait and taken away; days by hand.

use super::{
    Drafted, Moved, add_milestone, amend_milestone, copy_pilot, own_pilot, remove_milestone, rename_pilot,
    set_ahead, set_waits, shift,
};
use crate::domain::apply::apply;
use crate::domain::edit::Edit;
use crate::domain::id::{ChoiceId, MilestoneId};
use crate::domain::method::{Amount, BudgetRow, CostKind, MilestoneKind, Per, Pilot, Unit};
use crate::domain::refusal::{Refusal, Unsound};
use crate::domain::session::Session;
use crate::domain::sketch::{choice, session};
use crate::domain::text::Text;

const DAYS: [(u16, u16); 4] = [(0, 4), (5, 9), (5, 20), (21, 21)];

fn planned() -> Session {
    session(vec![choice("a", &DAYS, None, &[]), choice("b", &[], None, &[])])
}

fn id(id: &str) -> ChoiceId {
    ChoiceId::new(id).unwrap()
}

fn milestone(id: &str) -> MilestoneId {
    MilestoneId::new(id).unwrap()
}

fn pilot(session: &Session) -> &Pilot {
    session.choices[0].pilot.as_ref().unwrap()
}

fn days(session: &Session) -> Vec<(&str, u16, u16)> {
    pilot(session).milestones.iter().map(|it| (it.id.as_str(), it.from, it.to)).collect()
}

/// The session after `edit`, which must be taken back whole by its inverse.
fn made(session: &Session, edit: &Edit) -> Session {
    let mut after = session.clone();
    let inverse = apply(&mut after, edit).unwrap();
    let mut back = after.clone();
    apply(&mut back, &inverse).unwrap();
    assert_eq!(back, *session);
    after
}

fn drafted(name: &str, days: std::ops::RangeInclusive<u16>) -> Drafted {
    Drafted { name: Text::both(name, name), kind: MilestoneKind::Work, days }
}

#[test]
fn a_milestone_is_moved_alone_or_with_all_that_follow() {
    let session = planned();
    let moved = |moved, days| shift(&session, &id("a"), &milestone("m1"), (moved, days));
    let alone = made(&session, &moved(Moved::Alone, 3).unwrap());
    assert_eq!(days(&alone), [("m0", 0, 4), ("m2", 5, 20), ("m1", 8, 12), ("m3", 21, 21)]);
    let following = made(&session, &moved(Moved::Following, -5).unwrap());
    assert_eq!(days(&following), [("m0", 0, 4), ("m1", 0, 4), ("m2", 0, 15), ("m3", 16, 16)]);
    for beyond in [-6, i32::MIN, 65_515, i32::MAX] {
        let refused = moved(Moved::Following, beyond);
        assert!(matches!(refused, Err(Refusal::OutOfRange { .. })), "{beyond}");
    }
    assert_eq!(moved(Moved::Alone, 0), Err(Refusal::Unchanged));
}

#[test]
fn a_milestone_is_added_amended_and_stands_in_order() {
    let session = planned();
    let (own, edit) = add_milestone(&session, &id("a"), drafted("Utbilda", 5..=7)).unwrap();
    assert_eq!(own.as_str(), "utbilda");
    let session = made(&session, &edit);
    let order: Vec<&str> = days(&session).iter().map(|it| it.0).collect();
    assert_eq!(order, ["m0", "m1", "m2", "utbilda", "m3"], "after those that begin the same day");
    let edit = set_waits(&session, &id("a"), &own, vec![milestone("m0")]).unwrap();
    let session = made(&session, &edit);
    let edit = amend_milestone(&session, &id("a"), &own, drafted("Lära upp", 0..=3)).unwrap();
    let session = made(&session, &edit);
    let amended = &pilot(&session).milestones[1];
    assert_eq!((amended.name.sv.as_str(), amended.after.len()), ("Lära upp", 1), "it still waits");
    let backwards =
        add_milestone(&session, &id("a"), drafted("Utbilda", std::ops::RangeInclusive::new(7, 5))).unwrap().1;
    let refused = apply(&mut session.clone(), &backwards);
    assert!(matches!(refused, Err(Refusal::Unsound(Unsound::EndsEarly(_)))));
}

#[test]
fn what_named_a_milestone_names_it_no_longer_when_it_is_gone() {
    let mut session = planned();
    let plan = session.choices[0].pilot.as_mut().unwrap();
    plan.milestones[3].after = vec![milestone("m1"), milestone("m2")];
    plan.budget = vec![BudgetRow {
        name: Text::both("Möten", "Meetings"),
        phase: Some(milestone("m1")),
        kind: CostKind::Hours,
        year: 1,
        amount: Amount::Exactly(8.0),
        unit: Unit::Tkr,
        per: Per::Once,
    }];
    let after = made(&session, &remove_milestone(&session, &id("a"), &milestone("m1")).unwrap());
    assert_eq!(pilot(&after).milestones[2].after, [milestone("m2")]);
    assert_eq!((pilot(&after).budget.len(), pilot(&after).budget[0].phase.clone()), (1, None));
    let gone = remove_milestone(&after, &id("a"), &milestone("m1"));
    assert_eq!(gone, Err(Refusal::Unsound(Unsound::NoPhase("m1".to_owned()))));
}

#[test]
fn nothing_waits_for_itself() {
    let session = planned();
    let waits = |session: &Session, who: &str, after: &str| {
        set_waits(session, &id("a"), &milestone(who), vec![milestone(after)]).unwrap()
    };
    let session = made(&session, &waits(&session, "m1", "m0"));
    let circle = apply(&mut session.clone(), &waits(&session, "m0", "m1"));
    assert!(matches!(circle, Err(Refusal::Unsound(Unsound::Circle(_)))));
    let session = made(&session, &set_ahead(&session, &id("a"), vec![id("b")]).unwrap());
    let circle = apply(&mut session.clone(), &set_ahead(&session, &id("b"), vec![id("a")]).unwrap());
    assert!(matches!(circle, Err(Refusal::Circle(_))));
}

#[test]
fn a_pilot_is_begun_named_and_copied() {
    let mut session = planned();
    session.choices[1].scenario = None;
    let name = || Text::both("Egen", "Own");
    let refused = own_pilot(&session, &id("b"), name(), Text::default());
    assert!(matches!(refused, Err(Refusal::OutOfRange { .. })), "no scenario is chosen");
    session.choices[1].scenario = Some(2);
    let own = made(&session, &own_pilot(&session, &id("b"), name(), Text::default()).unwrap());
    let begun = own.choices[1].pilot.as_ref().unwrap();
    assert_eq!((begun.scenario, begun.milestones.len(), begun.budget.len()), (2, 0, 0));
    let copy = made(&session, &copy_pilot(&session, &id("b"), &id("a")).unwrap());
    assert_eq!(copy.choices[1].pilot, session.choices[0].pilot);
    assert_eq!(copy.choices[1].scenario, Some(2), "the chosen one stays");
    let named = made(&copy, &rename_pilot(&copy, &id("b"), name(), Text::default()).unwrap());
    let pilot = named.choices[1].pilot.as_ref().unwrap();
    assert_eq!((&pilot.name, pilot.scenario), (&name(), 2), "it tries the chosen scenario from then on");
}
