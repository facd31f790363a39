//! What has changed from one round to another, as a report has it.

use serde::Serialize;

/// The changes since the nearest earlier round that shows anything.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Changes {
    /// That round's number.
    pub since: u16,
    /// The capabilities with a mean in both rounds, those that have fallen most first.
    pub capabilities: Vec<CapabilityChange>,
}

/// One capability in two rounds.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CapabilityChange {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The mean in the earlier round.
    pub then: f64,
    /// How many respondents that is of.
    pub then_n: u32,
    /// The mean in this round.
    pub now: f64,
    /// How many respondents that is of.
    pub now_n: u32,
    /// Now less then, in levels.
    pub by: f64,
}
