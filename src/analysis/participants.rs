//! Who joins a choice of workshop 5 and counts.

use crate::domain::choice::Choice;
use crate::domain::respondent::Respondent;
use crate::domain::session::Session;

/// The respondents that have joined `choice`, in the order in which they joined; those set aside are left out.
#[must_use]
pub fn participants<'a>(session: &'a Session, choice: &Choice) -> Vec<&'a Respondent> {
    let found = choice.participants().filter_map(|id| session.respondent(id));
    found.filter(|respondent| respondent.is_active()).collect()
}

/// How many have joined `choice`; in a copy that was handed out without their answers, how many had.
#[must_use]
pub fn count(session: &Session, choice: &Choice) -> usize {
    choice.unnamed().map_or_else(|| participants(session, choice).len(), usize::from)
}
