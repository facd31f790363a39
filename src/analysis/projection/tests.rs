//! What may be shown, and what must not be in it in any form.

use super::{Names, NotShared, Projection, Share, share};
use crate::analysis::support;
use crate::domain::check;
use crate::domain::choice::{Choice, Commitment, Stance};
use crate::domain::id::{CapabilityId, ChoiceId};
use crate::domain::method::Subject;
use crate::domain::plain::Plain;
use crate::domain::respondent::Person;
use crate::domain::respondent::Respondent;
use crate::domain::round::{Ballot, BallotKey, Round};
use crate::domain::sealed::{Cipher, Lead, Release, Released, Sealed};
use crate::domain::session::Session;
use crate::domain::terms::Showing;

const CANARY: &str = "KANARIE";

fn cipher() -> Cipher {
    Cipher::new(CANARY.to_owned()).unwrap()
}

/// Three respondents that have answered openly with private comments, one that has not, and a sealed ballot; `CANARY`
/// stands wherever nothing must be read.
fn session() -> Session {
    let mut session = support::session(4, 4, 2);
    let capability = support::capability_id(0);
    session.lead = Some(Lead { key: CANARY.into(), least: 4 });
    for respondent in &mut session.respondents {
        respondent.people = vec![Person { name: CANARY.into(), role: Plain::default() }];
        respondent.letter = 3 - respondent.letter;
    }
    let last = session.respondents[3].id.clone();
    let round = &mut session.rounds[0];
    round.ballots.retain(|ballot| ballot.respondent != last);
    for ballot in &mut round.ballots {
        ballot.comments.insert(capability.clone(), CANARY.into());
        ballot.private.insert(capability.clone());
        ballot.rater = Plain::line(&format!("{} {CANARY}", ballot.rater));
        ballot.tag = CANARY.into();
    }
    round.sealed = vec![Sealed { tag: CANARY.into(), revision: 1, chosen: false, cipher: cipher() }];
    let rows = vec![Released { capability, tenths: 21, n: 4 }];
    round.releases = vec![Release { number: 1, sealed: 1, rows, ledger: Some(cipher()) }];
    session
}

fn choice(session: &Session) -> Choice {
    let subject = Subject::Capability(CapabilityId::new("formaga-0000").unwrap());
    let answer = |(place, it): (usize, &Respondent)| Commitment {
        respondent: it.id.clone(),
        scenario: None,
        stance: if place == 0 { Stance::Leads } else { Stance::Joins },
        at: None,
        said_by: Plain::default(),
    };
    let commitments = session.respondents.iter().enumerate().map(answer).collect();
    Choice { commitments, ..Choice::about(ChoiceId::new("val").unwrap(), subject) }
}

fn text(session: &Session) -> String {
    format!("{}{session:?}", ron::to_string(session).unwrap())
}

/// The session with a second round that is closed until its reveal, in which everybody has answered `marks`.
fn with_hidden(marks: &str) -> Session {
    let mut session = session();
    let mut round = Round::over(2, &session.map);
    round.terms.showing = Showing::Hidden;
    round.again = Some(1);
    for respondent in &session.respondents {
        let mut ballot = Ballot::empty(&BallotKey::keyed(2, respondent.id.clone(), Plain::default()));
        ballot.marks = marks.parse().unwrap();
        ballot.comments.insert(support::capability_id(1), marks.into());
        round.ballots.push(ballot);
    }
    session.rounds.push(round);
    session
}

#[test]
fn nothing_that_must_not_be_read_is_in_what_may_be_shown() {
    let session = session();
    let shown = Projection::of(&session);
    assert!(!text(shown.session()).contains(CANARY));
    assert!(!text(&share(&session, Share::default()).unwrap()).contains(CANARY));
    let kept = Projection::with_raters(&session);
    assert!(!format!("{:?}", kept.session().rounds[0].sealed).contains(CANARY));
    assert!(kept.session().rounds[0].ballots.iter().all(|ballot| ballot.comments.is_empty()));
}

#[test]
fn the_figures_of_what_may_be_shown_are_those_of_the_session() {
    let session = session();
    let (shown, whole) = (Projection::of(&session), crate::analysis::figures::Figures::of(&session, 1));
    assert_eq!(shown.figures(1), whole);
    assert!(
        shown.is_sealed() && !whole.cells(&session).is_held_back(0) && whole.cells(&session).is_held_back(1)
    );
    let shared = share(&session, Share::default()).unwrap();
    let figures = crate::analysis::figures::Figures::of(&shared, 1);
    let stats = |figures: &crate::analysis::figures::Figures| -> Vec<_> {
        figures.rows.iter().map(|row| (row.stats.n, row.stats.counts, row.importance)).collect()
    };
    assert_eq!(stats(&figures), stats(&whole));
    assert_eq!((figures.sealed, figures.rows[0].stats.mean), (1, Some(2.1)));
}

#[test]
fn a_hidden_round_is_shown_as_counts_whatever_was_answered() {
    let (one, other) = (Projection::of(&with_hidden("01x")), Projection::of(&with_hidden("43x")));
    assert_eq!(one, other);
    assert!(one.withheld().iter().all(|it| (it.round, it.answered, it.comments) == (2, 3, 1)));
    let session = with_hidden("01x");
    assert_eq!(share(&session, Share::default()), Err(NotShared::Hidden(vec![2])));
    let without = Share { without_hidden: true, ..Share::default() };
    assert_eq!(share(&session, without).unwrap().rounds.len(), 1);
}

#[test]
fn a_shared_session_is_sound_and_stands_in_the_order_of_the_letters() {
    let mut session = session();
    session.choices.push(choice(&session));
    let shared = share(&session, Share::default()).unwrap();
    assert_eq!(check::session(&shared), Vec::new());
    let names: Vec<&str> = shared.respondents.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["A", "B", "C", "D"]);
    assert!(shared.choices.iter().all(|it| it.commitments.is_empty()));
    let kept = Share { names: Names::Kept, ..Share::default() };
    assert_eq!(share(&session, kept), Err(NotShared::Sealed));
    session.rounds[0].sealed.clear();
    session.rounds[0].releases.clear();
    let by_name = share(&session, kept).unwrap();
    assert_eq!(
        (by_name.respondents[0].name.as_str(), check::session(&by_name)),
        ("Organisation 0", Vec::new())
    );
}

#[test]
fn which_respondent_has_answered_sealed_does_not_show() {
    // Both have the same letters for the same open answers; who stands behind them is another.
    let one = session();
    let mut other = one.clone();
    let (open, sealed) = (one.respondents[0].clone(), one.respondents[3].clone());
    for ballot in other.rounds[0].ballots.iter_mut().filter(|ballot| ballot.respondent == open.id) {
        ballot.respondent = sealed.id.clone();
    }
    let dots = |id| one.dots.get(id).cloned().unwrap_or_default();
    other.dots.insert(sealed.id.clone(), dots(&open.id));
    other.dots.insert(open.id.clone(), dots(&sealed.id));
    (other.respondents[0].letter, other.respondents[3].letter) = (sealed.letter, open.letter);
    assert_ne!(one, other);
    let bytes = |session| ron::to_string(&share(session, Share::default()).unwrap()).unwrap();
    assert_eq!(bytes(&one), bytes(&other));
}
