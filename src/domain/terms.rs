//! What is agreed on before a round begins: when its values show, what counts as agreement, until when it is answered.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The terms of a round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// When the values show.
    #[serde(default, skip_serializing_if = "is_default")]
    pub showing: Showing,
    /// What the group counts as agreement; set before anybody has answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consensus: Option<Consensus>,
    /// The last day for answers; later ones are marked as late.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
}

/// When the values of a round show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Showing {
    /// With every answer.
    #[default]
    Live,
    /// Not yet: until the reveal only how far everybody has come shows.
    Hidden,
    /// Since the reveal.
    Revealed,
}

/// What a group counts as agreement on one capability.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Consensus {
    /// At least this share of the respondents, in per cent, lies within one level of the median.
    Within(u8),
    /// The agreement index is at least this many hundredths.
    Agreement(u8),
}

impl Consensus {
    /// The figure of the rule: per cent or hundredths, at most 100.
    #[must_use]
    pub fn figure(self) -> u8 {
        match self {
            Self::Within(figure) | Self::Agreement(figure) => figure,
        }
    }
}

/// Whether a field is as it is by default, and so not written.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
