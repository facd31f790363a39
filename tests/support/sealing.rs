//! A sealed answer as it lies in a session.

use std::collections::{BTreeMap, BTreeSet};

use verkstad::ballot::answer::{Answer, Body, FORMAT, Filled, paper};
use verkstad::ballot::seal::seal;
use verkstad::domain::plain::Plain;
use verkstad::domain::sealed::Sealed;
use verkstad::domain::session::Session;

/// What one rater says for the lead alone.
pub(crate) struct Said<'a> {
    pub(crate) respondent: usize,
    pub(crate) rater: &'a str,
    pub(crate) marks: &'a str,
    /// To the first capability.
    pub(crate) comment: &'a str,
}

/// The answer to round 1, sealed to a key.
pub(crate) fn sealed(session: &Session, key: &Plain, tag: &str, said: &Said<'_>) -> Sealed {
    let order = &session.rounds[0].order;
    let body = Body::Shared(Filled {
        respondent: session.respondents[said.respondent].id.clone(),
        rater: said.rater.into(),
        at: format!("2026-11-23T14:0{}:00", tag.len()).parse().expect("a time"),
        marks: said.marks.parse().expect("marks"),
        comments: BTreeMap::from([(order[0].clone(), Plain::line(said.comment))]),
        private: BTreeSet::new(),
    });
    let (format, session, paper) = (FORMAT, session.id.clone(), paper(order));
    let answer = Answer { format, session, round: 1, paper, tag: tag.into(), revision: 1, body };
    let sealed = seal(&answer, std::slice::from_ref(key), order.len()).expect("it can be sealed");
    let Body::Sealed(cipher) = sealed.body else { unreachable!("it was sealed") };
    Sealed { tag: tag.into(), revision: 1, chosen: false, cipher }
}
