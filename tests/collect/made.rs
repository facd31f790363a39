//! A small session and answers to it.

use std::collections::{BTreeMap, BTreeSet};

use verkstad::ballot::answer::{Answer, Body, FORMAT, Filled, paper};
use verkstad::ballot::collect::{Found, Gathering, Watch};
use verkstad::domain::apply::apply;
use verkstad::domain::check;
use verkstad::domain::id::RespondentId;
use verkstad::domain::plain::Plain;
use verkstad::domain::respondent::Standing;
use verkstad::domain::sealed::Cipher;
use verkstad::domain::session::Session;

use crate::made_up;

/// Four capabilities, three respondents of whom the last is set aside, round 1 with nobody's answers.
pub(super) fn session() -> Session {
    let mut session = made_up::session(4, 3, 0);
    session.dots.clear();
    session.respondents[2].standing = Standing::Aside;
    session
}

pub(super) fn respondent(number: usize) -> RespondentId {
    RespondentId::new(&format!("organisation-{number:03}")).unwrap()
}

/// An answer to round 1: whose, its tag and revision, its marks.
pub(super) fn answer(session: &Session, number: usize, tag: &str, revision: u32, marks: &str) -> Answer {
    let filled = Filled {
        respondent: respondent(number),
        rater: Plain::new("Anna"),
        at: format!("2026-11-22T10:{revision:02}:00").parse().unwrap(),
        marks: marks.parse().unwrap(),
        comments: BTreeMap::new(),
        private: BTreeSet::new(),
    };
    Answer {
        format: FORMAT,
        session: session.id.clone(),
        round: 1,
        paper: paper(&session.rounds[0].order),
        tag: tag.into(),
        revision,
        body: Body::Shared(filled),
    }
}

/// The same with something in its filled part made otherwise.
pub(super) fn with(mut answer: Answer, change: impl FnOnce(&mut Filled)) -> Answer {
    if let Body::Shared(filled) = &mut answer.body {
        change(filled);
    }
    answer
}

/// The same as if sealed; what is in the ciphertext matters to nobody here.
pub(super) fn sealed(answer: &Answer, cipher: &str) -> Answer {
    Answer { body: Body::Sealed(Cipher::new(cipher.to_owned()).unwrap()), ..answer.clone() }
}

pub(super) fn file(name: &str, answer: &Answer) -> Found {
    Found::of(name, answer.write().unwrap().as_bytes())
}

/// Gathers with a watch and carries it out.
pub(super) fn look(watch: &mut Watch, session: &mut Session, files: &[Found], choose: &[&str]) -> Gathering {
    let choose = choose.iter().map(|name| (*name).to_owned()).collect();
    let gathering = watch.gather(session, files, &choose);
    if let Some(edit) = &gathering.edit {
        apply(session, edit).unwrap_or_else(|refusal| unreachable!("{refusal}: {edit:?}"));
    }
    watch.took(&gathering);
    assert_eq!(check::session(session), [], "the session is sound");
    gathering
}
