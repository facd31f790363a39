//! What a map holds, found by id and by name without going through the lists again and again.

use std::collections::{HashMap, HashSet};

use super::Sums;
use crate::domain::draft::keys;
use crate::domain::id::{AreaId, CapabilityId, CategoryId};
use crate::domain::map::{Capability, Map};
use crate::domain::text::Text;

/// The ids of a map, and where its capabilities stand.
pub(super) struct Known<'a> {
    categories: HashSet<&'a CategoryId>,
    areas: HashSet<&'a AreaId>,
    capabilities: HashMap<&'a CapabilityId, &'a Capability>,
}

impl<'a> Known<'a> {
    pub(super) fn of(map: &'a Map) -> Self {
        Self {
            categories: map.categories.iter().map(|it| &it.id).collect(),
            areas: map.areas.iter().map(|it| &it.id).collect(),
            capabilities: map.capabilities.iter().map(|it| (&it.id, it)).collect(),
        }
    }

    pub(super) fn is_on(&self, id: &CapabilityId) -> bool {
        self.capabilities.get(id).is_some_and(|it| it.off.is_none())
    }

    pub(super) fn is_off(&self, id: &CapabilityId) -> bool {
        self.capabilities.get(id).is_some_and(|it| it.off.is_some())
    }

    pub(super) fn area(&self, id: &CapabilityId) -> Option<&'a AreaId> {
        self.capabilities.get(id).map(|it| &it.area)
    }

    /// How many there are of each.
    pub(super) fn sums(&self) -> Sums {
        Sums {
            categories: self.categories.len(),
            areas: self.areas.len(),
            capabilities: self.capabilities.len(),
        }
    }

    /// How many there are of each that `other` does not know.
    pub(super) fn beyond(&self, other: &Self) -> Sums {
        Sums {
            categories: self.categories.difference(&other.categories).count(),
            areas: self.areas.difference(&other.areas).count(),
            capabilities: self.capabilities.keys().filter(|id| !other.capabilities.contains_key(*id)).count(),
        }
    }
}

/// Capabilities by name, in either language.
pub(super) struct Names(HashMap<String, Vec<CapabilityId>>);

impl Names {
    pub(super) fn of<'a>(list: impl Iterator<Item = &'a Capability>) -> Self {
        let mut names: HashMap<String, Vec<CapabilityId>> = HashMap::new();
        for capability in list {
            for key in keys(&capability.name) {
                names.entry(key).or_default().push(capability.id.clone());
            }
        }
        Self(names)
    }

    /// All that are called so, each once.
    pub(super) fn all(&self, name: &Text) -> Vec<&CapabilityId> {
        let mut found: Vec<&CapabilityId> = Vec::new();
        for id in keys(name).filter_map(|key| self.0.get(&key)).flatten() {
            if !found.contains(&id) {
                found.push(id);
            }
        }
        found
    }
}
