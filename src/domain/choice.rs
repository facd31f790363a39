//! What was chosen in workshop 5: a form of collaboration for a capability, who joins, and the pilot that tries it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::id::{ChoiceId, RespondentId};
use super::method::{Pilot, Subject};
use super::plain::Plain;

/// One choice of collaboration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its id.
    pub id: ChoiceId,
    /// What it is about.
    pub subject: Subject,
    /// The number of the chosen scenario; `None` until one is chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scenario: Option<u8>,
    /// Why this one.
    #[serde(default, skip_serializing_if = "Plain::is_empty")]
    pub reason: Plain,
    /// Who joins, each once; joining is voluntary.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub participants: Vec<RespondentId>,
    /// Who leads: one of the participants.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead: Option<RespondentId>,
    /// The pilot as planned: a copy that may differ from its template.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pilot: Option<Pilot>,
    /// Day 0 of the pilot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<NaiveDate>,
}
