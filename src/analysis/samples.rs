//! Small sessions that the tests of several parts of the analysis ask about.

use super::support;
use crate::domain::choice::{Choice, Commitment, Stance};
use crate::domain::id::{CapabilityId, ChoiceId};
use crate::domain::method::Subject;
use crate::domain::plain::Plain;
use crate::domain::round::{Ballot, BallotKey};
use crate::domain::session::Session;

/// Six capabilities that four respondents answer, without dots: all at one level, half at each end, one answer, one
/// answer, none, and half at each end again.
pub(super) fn answered() -> Session {
    let mut session = support::session(6, 4, 0);
    session.dots.clear();
    let marks = ["2031-0", "20", "24---4", "24---4"];
    for (respondent, marks) in session.respondents.iter().zip(marks) {
        let key = BallotKey::keyed(1, respondent.id.clone(), "".into());
        let ballot = Ballot { marks: marks.parse().unwrap(), ..Ballot::empty(&key) };
        session.rounds[0].ballots.push(ballot);
    }
    session
}

/// Respondents with these inhabitants, and a choice without a pilot that the first `joined` of them join.
pub(super) fn joined(inhabitants: &[Option<u32>], joined: usize) -> (Session, Choice) {
    let mut session = support::session(1, inhabitants.len(), 0);
    for (respondent, inhabitants) in session.respondents.iter_mut().zip(inhabitants) {
        respondent.inhabitants = *inhabitants;
    }
    let subject = Subject::Capability(CapabilityId::new("c").unwrap());
    let mut choice = Choice::about(ChoiceId::new("c").unwrap(), subject);
    let joins = session.respondents.iter().take(joined).map(|respondent| Commitment {
        respondent: respondent.id.clone(),
        scenario: None,
        stance: Stance::Joins,
        at: None,
        said_by: Plain::default(),
    });
    choice.commitments = joins.collect();
    (session, choice)
}
