//! What holds for every edit and plan, over random sequences: it can be taken back, refused without a trace, and leaves
//! the session sound.

mod support {
    pub(crate) mod dice;
    pub(crate) mod session;
}

use proptest::collection::vec;
use proptest::prelude::*;
use support::dice::Dice;
use support::session::session;
use verkstad::domain::apply::apply;
use verkstad::domain::check;
use verkstad::domain::desk::{Desk, Step};
use verkstad::domain::edit::{Edit, Item, Ref};
use verkstad::domain::refusal::Refusal;
use verkstad::domain::session::Session;

/// Up to sixty intentions, each decided by a row of numbers.
fn intentions() -> impl Strategy<Value = Vec<Vec<u16>>> {
    vec(vec(any::<u16>(), 1..30), 0..=60)
}

/// The edits of those intentions that are planned and accepted one after the other, each with the session before it.
fn accepted(intentions: &[Vec<u16>]) -> Vec<(Session, Edit)> {
    let mut now = session();
    let mut made = Vec::new();
    for rolls in intentions {
        let before = now.clone();
        let Ok(edit) = Dice::new(rolls, &before).anything() else { continue };
        if apply(&mut now, &edit).is_ok() {
            made.push((before, edit));
        }
    }
    made
}

/// The session without the number of its newest edit, which undoing counts up too.
fn uncounted(session: &Session) -> Session {
    Session { edit: 0, ..session.clone() }
}

/// What a desk takes of those intentions, each planned on the session as it stands there: the session before it, what
/// was asked for, and what was done.
fn at_the_desk(desk: &mut Desk, intentions: &[Vec<u16>]) -> Vec<(Session, Edit, Step)> {
    let mut made = Vec::new();
    for rolls in intentions {
        let before = desk.session().clone();
        let Ok(edit) = Dice::new(rolls, &before).anything() else { continue };
        match desk.make(edit.clone()) {
            Ok(step) => made.push((before, edit, step)),
            Err(refusal) => {
                let alone = apply(&mut before.clone(), &edit);
                assert!(alone.is_err(), "only the desk refuses {edit:?}: {refusal:?}");
            }
        }
    }
    made
}

fn reread<T: serde::Serialize + serde::de::DeserializeOwned>(value: &T) -> Result<T, TestCaseError> {
    let text = ron::to_string(value).map_err(|fault| TestCaseError::fail(fault.to_string()))?;
    ron::from_str(&text).map_err(|fault| TestCaseError::fail(format!("{fault} in {text}")))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_edit_and_its_inverse_leave_no_trace(intentions in intentions()) {
        for (before, edit) in accepted(&intentions) {
            let mut now = before.clone();
            let inverse = apply(&mut now, &edit).unwrap();
            let after = now.clone();
            let again = apply(&mut now, &inverse);
            prop_assert!(again.is_ok(), "{edit:?} cannot be taken back by {inverse:?}: {again:?}");
            prop_assert_eq!(&now, &before, "{:?} is not taken back by {:?}", edit, inverse);
            prop_assert!(apply(&mut now, &again.unwrap()).is_ok());
            prop_assert_eq!(&now, &after, "{:?} is not made again", edit);
        }
    }

    #[test]
    fn undoing_all_gives_the_first_session_and_redoing_all_the_last(intentions in intentions()) {
        let first = session();
        let mut desk = Desk::new(first.clone());
        let made = at_the_desk(&mut desk, &intentions).len();
        let last = desk.session().clone();
        for _ in 0..made {
            prop_assert!(desk.undo().is_some());
        }
        prop_assert_eq!(uncounted(desk.session()), uncounted(&first));
        for _ in 0..made {
            prop_assert!(desk.redo().is_some());
        }
        prop_assert_eq!(uncounted(desk.session()), uncounted(&last));
        prop_assert_eq!(desk.session().edit, first.edit + 3 * made as u64);
    }

    #[test]
    fn what_the_desk_writes_down_of_the_map_never_stops_an_edit_and_is_written_down_once(
        intentions in intentions(),
    ) {
        let mut desk = Desk::new(session());
        let mut replayed = Desk::new(session());
        for (before, edit, step) in at_the_desk(&mut desk, &intentions) {
            if let Err(refusal) = apply(&mut before.clone(), &edit) {
                // A round on the version that the same edit brings about.
                let version = matches!(refusal, Refusal::Missing(Ref::Version(_)));
                prop_assert!(version, "only the desk takes {:?}: {:?}", edit, refusal);
            }
            prop_assert!(replayed.replay(&step).is_ok());
        }
        prop_assert_eq!(replayed.session(), desk.session());
        prop_assert_eq!(check::session(desk.session()), []);
    }

    #[test]
    fn a_version_that_was_rated_never_changes_without_a_new_one(intentions in intentions()) {
        let mut desk = Desk::new(session());
        for (before, edit, step) in at_the_desk(&mut desk, &intentions) {
            // What the desk adds stands first; an edit that brings a version of its own is left as it is.
            let Edit::Batch(edits) = &step.edit else { continue };
            let Some(Edit::Change(Item::Version(version))) = edits.first().filter(|_| step.edit != edit) else { continue };
            let rated = before.rounds.iter().filter(|round| round.is_rated()).map(|round| round.map).max();
            prop_assert!(rated < Some(version.number), "version {} grew", version.number);
        }
    }

    #[test]
    fn a_refused_edit_changes_nothing(intentions in intentions()) {
        let mut now = session();
        for rolls in &intentions {
            let before = now.clone();
            let Ok(edit) = Dice::new(rolls, &before).anything() else { continue };
            // With a last part that is always refused, every batch fails after it has begun.
            let doomed = Edit::Batch(vec![edit.clone(), Edit::Name("".into())]);
            prop_assert!(apply(&mut now, &doomed).is_err());
            prop_assert_eq!(&now, &before, "{:?}", doomed);
            if apply(&mut now, &edit).is_err() {
                prop_assert_eq!(&now, &before, "{:?}", edit);
            }
        }
    }

    #[test]
    fn whatever_is_accepted_leaves_the_session_sound(intentions in intentions()) {
        for (before, edit) in accepted(&intentions) {
            let mut now = before.clone();
            prop_assert!(apply(&mut now, &edit).is_ok());
            prop_assert_eq!(check::session(&now), [], "after {:?}", edit);
        }
    }

    #[test]
    fn no_plan_on_notes_loses_a_text(intentions in intentions()) {
        let mut now = session();
        for rolls in &intentions {
            let before = now.clone();
            let Ok(edit) = Dice::new(rolls, &before).of_notes() else { continue };
            if apply(&mut now, &edit).is_err() {
                continue;
            }
            for note in &before.notes {
                let kept = now.notes.iter().any(|it| it.id == note.id && it.text == note.text);
                prop_assert!(kept, "{:?} is gone after {:?}", note, edit);
            }
        }
    }

    #[test]
    fn what_is_written_is_what_is_read(intentions in intentions()) {
        for (before, edit) in accepted(&intentions) {
            prop_assert_eq!(&reread(&edit)?, &edit);
            let mut now = before.clone();
            let inverse = apply(&mut now, &edit).unwrap();
            prop_assert_eq!(&reread(&inverse)?, &inverse);
            prop_assert_eq!(&reread(&now)?, &now);
        }
    }
}
