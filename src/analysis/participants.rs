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
