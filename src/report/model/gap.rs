//! What a report says of workshop 4 beside the ranking: targets, what came of talking, and proposed changes of the map.

use serde::Serialize;

/// The level that a capability is to reach.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Target {
    /// The level, 0 to 4.
    pub level: u8,
    /// The year at whose end it is to be reached; `null` where the method's horizon holds.
    pub year: Option<u16>,
    /// Whose target it is: `capability`, `area` or `method`.
    pub of: &'static str,
    /// Whether the mean is at the level or above it; `null` without a mean.
    pub reached: Option<bool>,
}

/// What came of talking about a capability.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Talk {
    /// `parked` or `decided`.
    pub upshot: &'static str,
    /// What was decided, or why it waits.
    pub text: String,
    /// When, as `YYYY-MM-DD`.
    pub at: Option<String>,
}

/// A capability in the order of discussion.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Topic {
    /// Its id.
    pub capability: String,
    /// Where it stands: `open`, `again` while it is being rated again, `parked` or `decided`.
    pub standing: &'static str,
    /// 1 less the agreement of the open answers, 0 to 1; `null` where fewer than two have answered.
    pub disagreement: Option<f64>,
    /// Disagreement × dots, or the disagreement alone while no dots are shown.
    pub weight: f64,
}

/// How many claim the highest level for a capability.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Claims {
    /// Its id.
    pub capability: String,
    /// Respondents counted at the highest level.
    pub count: u32,
}

/// A proposed change of the map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Proposal {
    /// Its id.
    pub id: String,
    /// The id of the capability that it is about; `null` where it is about the map as a whole.
    pub capability: Option<String>,
    /// What is proposed.
    pub text: String,
    /// When, as `YYYY-MM-DD`.
    pub at: Option<String>,
    /// `open`, `done` or `declined`.
    pub outcome: &'static str,
    /// What was answered.
    pub answer: String,
}
