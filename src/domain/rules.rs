//! What a group has agreed on for workshops 4 and 5: how importance is given, counted and shown, and what is counted with.
//!
//! Where nothing is said, the method's own rules hold.

use serde::{Deserialize, Serialize};

use super::method::DotRule;
use super::terms::{Showing, is_default};

/// The group's own rules.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Rules {
    /// How importance is given.
    #[serde(skip_serializing_if = "is_default")]
    pub weighing: Weighing,
    /// When the dots show.
    #[serde(skip_serializing_if = "is_default")]
    pub showing: Showing,
    /// How many dots each has, where the group has other numbers than the method.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dots: Option<DotRule>,
    /// Where bands of importance begin, as in [`RankingRule::bands`](super::method::RankingRule::bands), where the group
    /// has others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bands: Option<Vec<u8>>,
    /// Where the lines cross that divide the picture of importance against maturity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cross: Option<Cross>,
    /// How many ranks are the top that is asked whether it is firm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top: Option<u16>,
    /// From how many strategic capabilities on it is said that they are many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most_to_do: Option<u16>,
    /// What an hour of own work is counted as, in kronor; without it hours stay hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hourly_rate: Option<u32>,
}

/// How importance is given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Weighing {
    /// By dots that each respondent places for itself.
    #[default]
    Dots,
    /// By a show of hands, counted by the facilitator.
    Hands,
}

/// Where two lines cross.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cross {
    /// The line of importance, in tenths of a dot or a hand.
    pub importance: u32,
    /// The line of maturity, in hundredths of a level, 0 to 400.
    pub maturity: u16,
}
