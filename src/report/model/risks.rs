//! What a report says of the risks of a choice.

use serde::Serialize;

/// One risk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Risk {
    /// Its id.
    pub id: String,
    /// What may happen.
    pub threat: String,
    /// What makes it possible.
    pub vulnerability: String,
    /// What it would lead to.
    pub consequence: String,
    /// How heavy it weighs as things are.
    pub before: RiskWeight,
    /// How heavy it weighs with the measure, if that is to be taken; otherwise, and where nobody has estimated that, as
    /// before.
    pub after: RiskWeight,
    /// How heavy it was estimated to weigh with the measure, to be taken or not; `null` where nobody has said so.
    pub estimated: Option<RiskWeight>,
    /// What is done about it.
    pub measure: String,
    /// Whether that is to be done.
    pub decided: bool,
    /// Who sees to it.
    pub owner: String,
}

/// How heavy a risk weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct RiskWeight {
    /// How bad it would be, 1 to 5.
    pub consequence: u8,
    /// How likely it is, 1 to 5.
    pub probability: u8,
    /// Their product, 1 to 25.
    pub value: u8,
    /// `low` (up to 5), `medium` (6 to 12) or `high` (from 15 on).
    pub zone: &'static str,
}
