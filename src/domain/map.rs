//! The capability map and the goals it serves.
//!
//! Categories, areas and capabilities are three lists in map order; each names what it belongs to. What is taken off
//! the map stays in its list with the reason, so that its ratings and its history stay with it.

use serde::{Deserialize, Serialize};

use super::id::{AreaId, CapabilityId, CategoryId, GoalId};
use super::plain::Plain;
use super::text::Text;

/// A capability map, or a method's template for one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Map {
    /// The bands of the map, top first.
    pub categories: Vec<Category>,
    /// The areas, in order within their category.
    pub areas: Vec<Area>,
    /// The capabilities, in order within their area.
    pub capabilities: Vec<Capability>,
}

/// A band of the map: leading, core or supporting capabilities in the shipped method.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Category {
    /// Its id.
    pub id: CategoryId,
    /// Its name.
    pub name: Text,
}

/// A named group of capabilities inside a category.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// Its id.
    pub id: AreaId,
    /// The category it belongs to.
    pub category: CategoryId,
    /// Its name.
    pub name: Text,
}

/// What an organisation must be able to do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Capability {
    /// Its id.
    pub id: CapabilityId,
    /// The area it belongs to.
    pub area: AreaId,
    /// Its name.
    pub name: Text,
    /// What it means, two to four sentences.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub about: Text,
    /// The goals it serves, each once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<GoalId>,
    /// An open question about it, for example "core or supporting?".
    #[serde(default, skip_serializing_if = "Plain::is_empty")]
    pub doubt: Plain,
    /// Why it is no longer on the map, where it is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub off: Option<Off>,
}

/// Why a capability left the map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Off {
    /// The group's reason.
    pub reason: Plain,
    /// The capability that it was merged into, or split into, where that is why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub into: Vec<CapabilityId>,
    /// What became of its marks in the round that was open then; they stayed with it alone where this is `None`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carried: Option<Carried>,
}

/// By which rule what a capability became took over its marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Carried {
    /// Where a ballot had rated both, the mark of the target stood.
    Target,
    /// Where a ballot had rated both, the lower level stood.
    Lower,
    /// Each part began with the marks of the whole.
    Copied,
}

/// A goal of the target picture.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// Its id.
    pub id: GoalId,
    /// Its name.
    pub name: Text,
    /// The goal in a sentence.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub sentence: Text,
}

/// One thing on the map.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Part {
    /// A band.
    Category(CategoryId),
    /// An area.
    Area(AreaId),
    /// A capability.
    Capability(CapabilityId),
}

impl Map {
    /// Whether the map holds nothing at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.categories.is_empty() && self.areas.is_empty() && self.capabilities.is_empty()
    }

    /// The capability with this id, on the map or off it.
    #[must_use]
    pub fn capability(&self, id: &CapabilityId) -> Option<&Capability> {
        self.capabilities.iter().find(|capability| capability.id == *id)
    }

    /// The area with this id.
    #[must_use]
    pub fn area(&self, id: &AreaId) -> Option<&Area> {
        self.areas.iter().find(|area| area.id == *id)
    }

    /// The category with this id.
    #[must_use]
    pub fn category(&self, id: &CategoryId) -> Option<&Category> {
        self.categories.iter().find(|category| category.id == *id)
    }

    /// The areas of a category, in order.
    pub fn areas_of<'a>(&'a self, category: &'a CategoryId) -> impl Iterator<Item = &'a Area> {
        self.areas.iter().filter(move |area| area.category == *category)
    }

    /// The capabilities of an area that are on the map, in order.
    pub fn capabilities_of<'a>(&'a self, area: &'a AreaId) -> impl Iterator<Item = &'a Capability> {
        self.capabilities
            .iter()
            .filter(move |capability| capability.area == *area && capability.off.is_none())
    }

    /// The capabilities that have left the map, in order.
    pub fn off_the_map(&self) -> impl Iterator<Item = &Capability> {
        self.capabilities.iter().filter(|capability| capability.off.is_some())
    }

    /// How many capabilities are on the map.
    #[must_use]
    pub fn count(&self) -> usize {
        self.capabilities.iter().filter(|capability| capability.off.is_none()).count()
    }
}
