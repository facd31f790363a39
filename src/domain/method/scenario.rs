//! The forms of collaboration that a method offers, and by which figures each of them fits.

use serde::{Deserialize, Serialize};

use crate::domain::rating::Level;
use crate::domain::terms::is_default;
use crate::domain::text::Text;

/// A form of collaboration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// The number it goes by, counted from 0.
    pub number: u8,
    /// Its name.
    pub name: Text,
    /// The gist in one sentence.
    pub gist: Text,
    /// When it fits, one sentence.
    pub fits: Text,
    /// Whether somebody must lead.
    pub lead: Lead,
    /// How many organisations it takes at least, the one that leads counted in.
    #[serde(default = "two", skip_serializing_if = "is_two")]
    pub least: u16,
    /// What the figures must say for it to fit; without any, nothing is said of the fit.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fit: Vec<Condition>,
    /// Why one would do it.
    pub purpose: Text,
    /// What it is like when it is done.
    pub future_state: Text,
    /// The target picture it serves.
    pub target_picture: Text,
    /// What speaks for it.
    pub speaks_for: Vec<Text>,
    /// What speaks against it.
    pub speaks_against: Vec<Text>,
    /// Larger differences from today.
    pub differences: Vec<Text>,
    /// Effects and consequences.
    pub effects: Vec<Text>,
    /// What it means for steering and democracy: who decides, who answers to whom, what becomes harder to see.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steering: Vec<Text>,
    /// Which legal forms it can take, and what each of them asks for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub legal: Vec<Text>,
    /// How it could be tried first.
    pub pilot: Text,
}

/// One thing that the figures must say for a scenario to fit: a measure that lies between two bounds, both included.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// Which way of fitting it belongs to. What belongs to one way is to be met together, and one way is enough; without
    /// this there is one way. A way besides the first counts only where all of it is known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub way: u8,
    /// What is measured.
    pub measure: Measure,
    /// Not less than this, in the unit of the measure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub least: Option<f64>,
    /// Not more than this, in the unit of the measure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most: Option<f64>,
}

/// What is measured of a capability, over the respondents whose answers are open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Measure {
    /// How many respondents are counted at this level or above.
    AtLeast(Level),
    /// How many respondents are counted at this level or below.
    AtMost(Level),
    /// Their share of the respondents with a value, in per cent.
    ShareAtLeast(Level),
    /// Their share of the respondents with a value, in per cent.
    ShareAtMost(Level),
    /// The share of respondents within one level of the median, in per cent.
    Alike,
    /// From the lowest to the highest level that somebody is counted at, in levels.
    Width,
    /// The mean, in levels.
    Mean,
    /// How many respondents have said that they can lead.
    CanLead,
}

/// Whether a scenario needs somebody who leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Lead {
    /// Nobody leads: today's state.
    None,
    /// A lead may be named.
    Optional,
    /// One organisation must lead.
    Required,
}

/// To collaborate takes two.
fn two() -> u16 {
    2
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
fn is_two(least: &u16) -> bool {
    *least == two()
}
