//! Makes the map the proposed one: its order, and what becomes of everything that is not in it.

use std::collections::HashSet;
use std::hash::Hash;

use super::{Placed, Work};
use crate::domain::check;
use crate::domain::edit::{At, Edit, Ref};
use crate::domain::id::{AreaId, CapabilityId, CategoryId};
use crate::domain::plain::Plain;
use crate::domain::plan::off::taken_off;
use crate::domain::plan::{remove_area, remove_category};
use crate::domain::refusal::Refusal;

impl Work {
    /// Puts what is placed first in each list, in its order.
    pub(super) fn order(&mut self, placed: &Placed) -> Result<(), Refusal> {
        let map = &self.session.map;
        let categories = moves(&placed.categories, map.categories.iter().map(|it| &it.id), Ref::Category);
        let areas = moves(&placed.areas, map.areas.iter().map(|it| &it.id), Ref::Area);
        let list = map.capabilities.iter().map(|it| &it.id);
        let capabilities = moves(&placed.capabilities, list, Ref::Capability);
        categories.into_iter().chain(areas).chain(capabilities).try_for_each(|edit| self.make(edit))
    }

    /// What is not placed leaves: out of the session where nothing refers to it, off the map where something does.
    pub(super) fn clear(&mut self, placed: &Placed, reason: &Plain) -> Result<(), Refusal> {
        let wanted: HashSet<&CapabilityId> = placed.capabilities.iter().collect();
        let on =
            self.session.map.capabilities.iter().filter(|it| it.off.is_none() && !wanted.contains(&it.id));
        for capability in on.cloned().collect::<Vec<_>>() {
            let what = Ref::Capability(capability.id.clone());
            let edit = match check::unused(&self.session, &what) {
                Ok(()) => Edit::Remove(what),
                Err(_) if reason.is_empty() => return Err(Refusal::NoReason),
                Err(_) => taken_off(&capability, reason),
            };
            self.make(edit)?;
        }
        self.clear_areas(placed)?;
        self.clear_categories(placed)
    }

    /// An area that is all that is left for what lies off the map stays.
    fn clear_areas(&mut self, placed: &Placed) -> Result<(), Refusal> {
        let areas = self.session.map.areas.iter().map(|it| it.id.clone());
        let left: Vec<AreaId> = areas.filter(|id| !placed.areas.contains(id)).collect();
        for id in left {
            if let Ok(edit) = remove_area(&self.session, &id) {
                self.make(edit)?;
            }
        }
        Ok(())
    }

    /// A category that still holds an area, or that a choice is about, stays.
    fn clear_categories(&mut self, placed: &Placed) -> Result<(), Refusal> {
        let categories = self.session.map.categories.iter().map(|it| it.id.clone());
        let left: Vec<CategoryId> = categories.filter(|id| !placed.categories.contains(id)).collect();
        for id in left {
            if let Ok(edit) = remove_category(&self.session, &id) {
                self.make(edit)?;
            }
        }
        Ok(())
    }
}

/// The moves after which `wanted` stands first in a list, in this order; what stands right already is not moved.
fn moves<'a, Id: Clone + Eq + Hash + 'a>(
    wanted: &[Id],
    list: impl Iterator<Item = &'a Id>,
    named: impl Fn(Id) -> Ref,
) -> Vec<Edit> {
    let mut seen = HashSet::new();
    let wanted = wanted.iter().filter(|id| seen.insert(*id));
    let mut list: Vec<&Id> = list.collect();
    let mut edits = Vec::new();
    for (index, id) in wanted.enumerate() {
        let Some(from) = list.iter().position(|it| *it == id).filter(|from| *from != index) else { continue };
        let held = list.remove(from);
        list.insert(index, held);
        edits.push(Edit::Move(named(id.clone()), At { index }));
    }
    edits
}
