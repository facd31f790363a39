//! Changes to the map that are proposed in workshop 4 and settled where maps are made, in workshop 2.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::id::{CapabilityId, ProposalId};
use super::plain::Plain;
use super::terms::is_default;

/// One proposed change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proposal {
    /// Its id.
    pub id: ProposalId,
    /// The capability that it is about; `None` where it is about the map as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<CapabilityId>,
    /// What is proposed.
    pub text: Plain,
    /// When it was proposed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<NaiveDate>,
    /// What has become of it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub outcome: Outcome,
    /// What was answered.
    #[serde(default, skip_serializing_if = "Plain::is_empty")]
    pub answer: Plain,
}

/// What has become of a proposal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    /// Nothing yet.
    #[default]
    Open,
    /// The map was changed.
    Done,
    /// The map stays as it is.
    Declined,
}
