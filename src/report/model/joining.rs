//! What a report says of a choice before its plan: how the figures speak of each scenario, who joins, what is expected.

use serde::Serialize;

/// What the figures say of one scenario: a hint from the method's conditions, never a decision.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Hint {
    /// The number of the scenario.
    pub scenario: u8,
    /// Its name.
    pub scenario_name: String,
    /// `for` where all conditions that are known are met, `partly` where some are, `against` where none is, `unsaid` where
    /// nothing is known or nothing is asked, `withheld` where it hangs on answers that are left out of the copy.
    pub verdict: &'static str,
    /// Its conditions, with what was measured.
    pub reasons: Vec<Reason>,
}

/// One condition and what was measured, over the open answers.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reason {
    /// Which way of fitting the condition belongs to, counted from 0; one way is enough.
    pub way: u8,
    /// `at_least`, `at_most`, `share_at_least`, `share_at_most`, `alike`, `width`, `mean` or `can_lead`.
    pub measure: &'static str,
    /// The level that the first four are about.
    pub level: Option<u8>,
    /// Not less than this: respondents, per cent or levels.
    pub least: Option<f64>,
    /// Not more than this.
    pub most: Option<f64>,
    /// What was measured, in the same unit; `null` where there is too little to measure by or it may not be shown.
    pub value: Option<f64>,
    /// How many respondents that is, where respondents are counted.
    pub count: Option<u32>,
    /// Of how many with a value.
    pub of: Option<u32>,
    /// The letters of those who are alike.
    pub letters: Vec<String>,
    /// Whether the condition is met; `null` where that is not known.
    pub met: Option<bool>,
    /// The same as a sentence, in the language of the report.
    pub text: String,
}

/// The answers to the chosen scenario, counted over all respondents that count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Respondents that count.
    pub of: usize,
    /// Those that join, whoever leads included.
    pub yes: usize,
    /// Those that do not join.
    pub no: usize,
    /// Those that are thinking about it.
    pub considering: usize,
    /// Those that have not answered.
    pub not_answered: usize,
    /// How many it takes at least; `null` where neither group nor scenario says so.
    pub least: Option<u16>,
    /// How many of those are missing.
    pub missing: usize,
    /// Whether somebody must lead and nobody does.
    pub leaderless: bool,
}

/// What one respondent has answered.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Commitment {
    /// The respondent's id.
    pub respondent: String,
    /// The number of the scenario that it has answered to; `null` where none was chosen yet.
    pub scenario: Option<u8>,
    /// Whether that is the chosen scenario, so that the answer counts.
    pub counts: bool,
    /// `leads`, `joins`, `considering` or `declines`.
    pub stance: &'static str,
    /// When, as `YYYY-MM-DD`.
    pub at: Option<String>,
    /// Who said so; empty where nobody is named.
    pub said_by: String,
}

/// What the group expects of a choice, in its own words; empty where nothing is written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Expected {
    /// Effects and consequences.
    pub effects: String,
    /// Risks to steering and democracy.
    pub steering: String,
    /// The legal form.
    pub legal: String,
}
