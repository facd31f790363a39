//! A choice as files hold it: until format 3 who joins and who leads stood as two fields of their own.

use serde::Deserialize;

use super::{Calendar, Commitment, Expected, Sharing, Stance, Unnamed};
use crate::domain::id::{ChoiceId, RespondentId};
use crate::domain::method::{Pilot, Subject};
use crate::domain::plain::Plain;
use crate::domain::risk::Risk;
use chrono::NaiveDate;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Choice {
    id: ChoiceId,
    subject: Subject,
    #[serde(default)]
    scenario: Option<u8>,
    #[serde(default)]
    reason: Plain,
    #[serde(default)]
    commitments: Vec<Commitment>,
    #[serde(default)]
    unnamed: Option<Unnamed>,
    /// Until format 3.
    #[serde(default)]
    participants: Vec<RespondentId>,
    /// Until format 3.
    #[serde(default)]
    lead: Option<RespondentId>,
    #[serde(default)]
    least: Option<u16>,
    #[serde(default)]
    expected: Expected,
    #[serde(default)]
    pilot: Option<Pilot>,
    #[serde(default)]
    start: Option<NaiveDate>,
    #[serde(default)]
    calendar: Calendar,
    #[serde(default)]
    after: Vec<ChoiceId>,
    #[serde(default)]
    sharing: Sharing,
    #[serde(default)]
    risks: Vec<Risk>,
}

impl From<Choice> for super::Choice {
    fn from(it: Choice) -> Self {
        let lead = it.lead;
        // Who leads takes part.
        let outside = lead.clone().filter(|lead| !it.participants.contains(lead));
        let stance =
            |id: &RespondentId| if Some(id) == lead.as_ref() { Stance::Leads } else { Stance::Joins };
        let joined = it.participants.into_iter().chain(outside).map(|respondent| Commitment {
            stance: stance(&respondent),
            respondent,
            scenario: it.scenario,
            at: None,
            said_by: Plain::default(),
        });
        let commitments = it.commitments.into_iter().chain(joined).collect();
        Self {
            id: it.id,
            subject: it.subject,
            scenario: it.scenario,
            reason: it.reason,
            commitments,
            unnamed: it.unnamed,
            least: it.least,
            expected: it.expected,
            pilot: it.pilot,
            start: it.start,
            calendar: it.calendar,
            after: it.after,
            sharing: it.sharing,
            risks: it.risks,
        }
    }
}
