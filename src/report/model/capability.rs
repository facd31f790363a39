//! The form of a capability in a report: where it stands, its figures, what the group has said of it, and the answers.

use serde::Serialize;

use super::{Nearness, Talk, Target};

/// A capability on the map.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Capability {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it means.
    pub about: String,
    /// The name of its area.
    pub area: String,
    /// The name of its category.
    pub category: String,
    /// The ids of the session's goals that it serves.
    pub goals: Vec<String>,
    /// The ids of the candidates that became it.
    pub candidates: Vec<String>,
    /// The ids of the capabilities off the map that were merged or split into it.
    pub former: Vec<String>,
    /// An open question about it.
    pub doubt: Option<String>,
    /// How its figures came about.
    pub basis: Basis,
    /// Respondents with a level for it.
    pub n: u32,
    /// Raters with a level for it; `null` where sealed answers are in.
    pub raters: Option<u32>,
    /// Mean of the respondents' values, each respondent one vote, 0 to 4; to one decimal where sealed answers are in.
    pub mean: Option<f64>,
    /// Sample standard deviation of the respondents' values (n − 1), in levels; `null` where sealed answers are in.
    pub sd: Option<f64>,
    /// Agreement by Tastle and Wierman, 0 to 1; `null` where sealed answers are in.
    pub agreement: Option<f64>,
    /// Respondents at each level, level 0 first; values between levels are rounded, halves down. `null` where sealed
    /// answers are in.
    pub counts: Option<[u32; 5]>,
    /// Median and share near it, with the verdict of the round's rule; `null` without counts.
    pub nearness: Option<Nearness>,
    /// Dots or hands for it, as `importance` of the report says; `null` while that is closed.
    pub importance: Option<u32>,
    /// Place in the order of urgency, the group's own places included; 1 is first.
    pub rank: usize,
    /// Place by the rule alone.
    pub rule_rank: usize,
    /// The place that the group gave it, with the reason.
    pub own_rank: Option<OwnRank>,
    /// Whether it matters for the target picture, where the group has said so.
    pub strategic: Option<bool>,
    /// Whether it can be developed together, where the group has said so.
    pub together: Option<bool>,
    /// The level that it is to reach.
    pub target: Target,
    /// Target − mean, in levels; negative where the mean is above the target.
    pub gap: Option<f64>,
    /// What came of talking about it.
    pub talk: Option<Talk>,
    /// The answers, one for each of `letters`, in that order.
    pub cells: Vec<Cell>,
}

/// How the figures of a capability came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// Of all answers; none is sealed.
    Open,
    /// Sealed answers are in: only `n` and the mean to one decimal are published.
    Released,
    /// Of the open answers alone: sealed ones are left out, since a figure with them could give one away.
    Suppressed,
}

/// A place that the group gave.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OwnRank {
    /// The place, 1 first.
    pub place: u16,
    /// Why.
    pub reason: String,
}

/// One respondent's answer on one capability.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Cell {
    /// What sort of answer.
    pub state: CellState,
    /// Mean of its raters' levels, 0 to 4.
    pub value: Option<f64>,
    /// How many raters that is.
    pub raters: u16,
}

/// What sort of answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CellState {
    /// A level, or the mean of several.
    Value,
    /// "Don't know".
    DontKnow,
    /// An answer that is not to be shown.
    Hidden,
    /// No answer.
    NotRated,
}
