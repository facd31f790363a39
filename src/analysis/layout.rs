//! Map order: which rows figures have, and which stretch of them belongs to each area and category.

use std::collections::HashMap;
use std::ops::Range;

use crate::domain::id::{AreaId, CategoryId};
use crate::domain::map::Map;

/// The rows of a map: capabilities on it, by category, area and their own order.
#[derive(Debug, Default)]
pub(super) struct Layout {
    /// Indices into the map's capabilities.
    pub(super) rows: Vec<usize>,
    /// Areas in the order of their rows.
    pub(super) areas: Vec<Stretch>,
    /// Categories in order.
    pub(super) categories: Vec<Stretch>,
}

/// An area or category by its index in the map's list, with its rows.
#[derive(Debug)]
pub(super) struct Stretch {
    pub(super) index: usize,
    pub(super) rows: Range<usize>,
}

impl Layout {
    pub(super) fn of(map: &Map) -> Self {
        let mut areas_of: HashMap<&CategoryId, Vec<usize>> = HashMap::new();
        for (index, area) in map.areas.iter().enumerate() {
            areas_of.entry(&area.category).or_default().push(index);
        }
        let mut capabilities_of: HashMap<&AreaId, Vec<usize>> = HashMap::new();
        for (index, capability) in map.capabilities.iter().enumerate() {
            if capability.off.is_none() {
                capabilities_of.entry(&capability.area).or_default().push(index);
            }
        }
        let mut layout = Self::default();
        for (category_index, category) in map.categories.iter().enumerate() {
            let category_start = layout.rows.len();
            for &area_index in areas_of.get(&category.id).into_iter().flatten() {
                let start = layout.rows.len();
                let area = map.areas.get(area_index).and_then(|area| capabilities_of.get(&area.id));
                layout.rows.extend(area.into_iter().flatten());
                layout.areas.push(Stretch { index: area_index, rows: start..layout.rows.len() });
            }
            let rows = category_start..layout.rows.len();
            layout.categories.push(Stretch { index: category_index, rows });
        }
        layout
    }
}
