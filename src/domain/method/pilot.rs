//! Pilot projects: as templates in a method, and as planned in a session.

use serde::{Deserialize, Serialize};

use crate::domain::id::{CapabilityId, CategoryId, MilestoneId, PilotId};
use crate::domain::terms::is_default;
use crate::domain::text::Text;

/// What a choice or a pilot is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Subject {
    /// One capability.
    Capability(CapabilityId),
    /// All capabilities of a category.
    Category(CategoryId),
}

impl Subject {
    /// The id of the capability or category.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Capability(id) => id.as_str(),
            Self::Category(id) => id.as_str(),
        }
    }
}

/// A pilot project: as a template in a method, and as planned in a session.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pilot {
    /// Name by which it is referred to.
    pub id: PilotId,
    /// The scenario it tries.
    pub scenario: u8,
    /// What it is called.
    pub name: Text,
    /// What it is about in the method that it comes from.
    pub subject: Subject,
    /// What is done, a few sentences.
    pub about: Text,
    /// Milestones by day from day 0, in order of their first day.
    pub milestones: Vec<Milestone>,
    /// What it costs, a row for each post.
    pub budget: Vec<BudgetRow>,
}

/// A stretch of days or a single day in a pilot.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    /// Name by which budget rows refer to it.
    pub id: MilestoneId,
    /// What happens.
    pub name: Text,
    /// Work or decision.
    pub kind: MilestoneKind,
    /// First day, counted from day 0.
    pub from: u16,
    /// Last day, not before `from`.
    pub to: u16,
    /// What must be done before it begins.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<MilestoneId>,
}

/// What a milestone is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MilestoneKind {
    /// Something is done.
    Work,
    /// Something is decided.
    Decision,
    /// Something begins.
    Start,
}

/// One post of a budget.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BudgetRow {
    /// What is paid for.
    pub name: Text,
    /// The milestone it belongs to, if it belongs to one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phase: Option<MilestoneId>,
    /// Own hours, external cost or other cost.
    pub kind: CostKind,
    /// Year of the pilot, counted from 1.
    pub year: u8,
    /// How much.
    pub amount: Amount,
    /// What a cost is counted in; hours are hours.
    #[serde(default, skip_serializing_if = "is_default")]
    pub unit: Unit,
    /// For each organisation that takes part, or once.
    pub per: Per,
}

/// The kind of a cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CostKind {
    /// The organisations' own work, in hours.
    Hours,
    /// Bought work, in kronor.
    External,
    /// Anything else, in kronor.
    Other,
}

/// How much a post comes to, in hours or in the unit of its row.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Amount {
    /// One figure.
    Exactly(f64),
    /// Between two figures.
    Range(f64, f64),
    /// So many workshops of so many hours each.
    Workshops {
        /// How many.
        count: f64,
        /// Hours each.
        hours: f64,
    },
    /// Not known; never counted as nothing.
    Unknown,
}

/// What a cost is counted in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Unit {
    /// Kronor.
    Kr,
    /// Thousands of kronor.
    #[default]
    Tkr,
    /// Millions of kronor.
    Mkr,
}

/// How often a post is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Per {
    /// Once for each organisation that takes part.
    Organisation,
    /// Once for the whole pilot.
    Once,
}
