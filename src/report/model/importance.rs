//! How importance was given, as a report has it.

use serde::Serialize;

/// How importance was given, and how far that has come. What each capability got stands with the capability.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Importance {
    /// What it is counted in: `dots` that each respondent placed alone, or `hands` that were counted in the room.
    pub given_by: &'static str,
    /// When dots show: `live`, `hidden` until the reveal, or `revealed`.
    pub showing: &'static str,
    /// Whether it may not be shown yet: the importance of every capability is then `null`, and ranks follow the other
    /// parts of the rule alone.
    pub closed: bool,
    /// How many dots each respondent has.
    pub each: u8,
    /// How many of them one capability may get from one respondent.
    pub most_on_one: u8,
    /// How many respondents have placed all their dots.
    pub done: usize,
    /// How many have placed some of them.
    pub begun: usize,
}
