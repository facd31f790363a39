//! What a report says of the notes of workshop 1, the candidates of workshop 2 and what covers the goals.
//!
//! Nobody's name stands here: notes are written without one.

use serde::Serialize;

/// A note of workshop 1.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Note {
    /// Its id.
    pub id: String,
    /// What it says.
    pub text: String,
    /// `free`, `expectation` or `challenge`.
    pub kind: &'static str,
    /// The id of the prompt that it answers.
    pub prompt: Option<String>,
    /// The id of the cluster that it lies in.
    pub cluster: Option<String>,
    /// The id of the note that it lies beneath, because it says the same.
    pub beneath: Option<String>,
    /// Whether it has been put aside and counts for nothing.
    pub aside: bool,
}

/// A candidate of workshop 2.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Candidate {
    /// Its id.
    pub id: String,
    /// What it says.
    pub text: String,
    /// What it means.
    pub about: String,
    /// The id of the prompt that it answers.
    pub prompt: Option<String>,
    /// The id of the cluster that it lies in.
    pub cluster: Option<String>,
    /// The id of the candidate that it lies beneath, because it says the same.
    pub beneath: Option<String>,
    /// The id of the broader candidate that it is a part of.
    pub origin: Option<String>,
    /// The ids of the session's goals that it serves.
    pub goals: Vec<String>,
    /// An open question about it.
    pub doubt: Option<String>,
    /// Why it does not belong on the map.
    pub off: Option<String>,
    /// The id of the capability that it became.
    pub became: Option<String>,
    /// Whether it has been put aside and counts for nothing.
    pub aside: bool,
}

/// A cluster of notes or of candidates.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Cluster {
    /// Its id.
    pub id: String,
    /// What the group calls it.
    pub name: String,
    /// The workshop that it belongs to, 1 or 2.
    pub workshop: u8,
    /// The id of the goal that it leads to, in workshop 1.
    pub goal: Option<String>,
    /// The id of the area that it became, in workshop 2.
    pub area: Option<String>,
}

/// What serves nothing, and what nothing serves.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Coverage {
    /// The ids of the goals that no capability on the map and no candidate that can become one serves.
    pub unserved_goals: Vec<String>,
    /// The ids of the capabilities on the map that serve no goal.
    pub idle_capabilities: Vec<String>,
    /// The ids of the candidates that can become a capability and serve no goal.
    pub idle_candidates: Vec<String>,
}

/// A question that nobody has answered.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OpenQuestion {
    /// The id of the capability that it is about; `null` where it is about a candidate.
    pub capability: Option<String>,
    /// The id of the candidate that it is about; `null` where it is about a capability.
    pub candidate: Option<String>,
    /// What that is called.
    pub name: String,
    /// What is asked.
    pub question: String,
}
