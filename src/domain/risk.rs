//! The risks of a pilot: what may happen, how heavy it weighs before and after what is done about it.

use serde::{Deserialize, Deserializer, Serialize};
use thiserror::Error;

use super::id::RiskId;
use super::plain::Plain;
use super::terms::is_default;

/// One risk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Risk {
    /// Its id.
    pub id: RiskId,
    /// What may happen.
    pub threat: Plain,
    /// What makes it possible.
    #[serde(default, skip_serializing_if = "Plain::is_empty")]
    pub vulnerability: Plain,
    /// What it would lead to.
    #[serde(default, skip_serializing_if = "Plain::is_empty")]
    pub consequence: Plain,
    /// How heavy it weighs as things are.
    pub before: Weight,
    /// How heavy it weighs when the measure has been taken; `None` where nobody has said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Weight>,
    /// What is done about it.
    #[serde(default, skip_serializing_if = "Plain::is_empty")]
    pub measure: Plain,
    /// Whether the measure is to be taken.
    #[serde(default, skip_serializing_if = "is_default")]
    pub decided: bool,
    /// Who sees to it.
    #[serde(default, skip_serializing_if = "Plain::is_empty")]
    pub owner: Plain,
}

/// How heavy a risk weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weight {
    /// How bad it would be.
    pub consequence: Grade,
    /// How likely it is.
    pub probability: Grade,
}

/// A grade from 1 (low) to 5 (high).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Grade(u8);

/// Why a number is no grade.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("{0} is no grade: 1 to 5 is wanted")]
pub struct BadGrade(pub u8);

impl Weight {
    /// The risk value: consequence times probability, 1 to 25.
    #[must_use]
    pub fn value(self) -> u8 {
        self.consequence.0 * self.probability.0
    }
}

impl Grade {
    /// All, the lowest first.
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    /// Checks the range.
    ///
    /// # Errors
    /// [`BadGrade`] outside 1 to 5.
    pub fn new(grade: u8) -> Result<Self, BadGrade> {
        if (1..=5).contains(&grade) { Ok(Self(grade)) } else { Err(BadGrade(grade)) }
    }

    /// 1 to 5.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl<'de> Deserialize<'de> for Grade {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(u8::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}
