//! Gives everything that a draft names its place on the map: what is there is found, what is not is added.

use std::collections::{HashMap, HashSet};

use super::find::Names;
use super::{Adopt, Placed, Work};
use crate::domain::draft::{Draft, DraftCapability, DraftCategory, keys, same};
use crate::domain::edit::{Edit, Item, Ref};
use crate::domain::id::{AreaId, CapabilityId, CategoryId};
use crate::domain::map::{Area, Capability, Category};
use crate::domain::plan::capability::blank;
use crate::domain::plan::landing::landing;
use crate::domain::plan::off::dots_over;
use crate::domain::plan::{add, change_capability};
use crate::domain::refusal::Refusal;
use crate::domain::text::Text;

/// One capability of a draft and the area that it is to stand in.
type Wanted<'a> = (AreaId, &'a DraftCapability);

impl Work {
    pub(super) fn place(&mut self, draft: &Draft, how: &Adopt) -> Result<Placed, Refusal> {
        let mut placed = Placed::default();
        let mut wanted: Vec<Wanted<'_>> = Vec::new();
        for category in &draft.categories {
            let id = self.category(&category.name)?;
            for (area, proposed) in self.areas(&id, category)?.into_iter().zip(&category.areas) {
                wanted.extend(proposed.capabilities.iter().map(|it| (area.clone(), it)));
                placed.areas.push(area);
            }
            placed.categories.push(id);
        }
        placed.capabilities = self.capabilities(&wanted, how)?;
        Ok(placed)
    }

    fn category(&mut self, name: &Text) -> Result<CategoryId, Refusal> {
        let list = &self.session.map.categories;
        if let Some(found) = list.iter().find(|it| same(&it.name, name)) {
            return Ok(found.id.clone());
        }
        let taken = |id: &str| list.iter().any(|it| it.id.as_str() == id);
        let id = CategoryId::fresh(name.get(self.session.language), taken);
        let index = list.len();
        self.make(add(Item::Category(Category { id: id.clone(), name: name.clone() }), index))?;
        Ok(id)
    }

    fn areas(&mut self, category: &CategoryId, draft: &DraftCategory) -> Result<Vec<AreaId>, Refusal> {
        let mut ids = Vec::with_capacity(draft.areas.len());
        for name in draft.areas.iter().map(|it| &it.name) {
            let list = &self.session.map.areas;
            if let Some(found) = list.iter().find(|it| it.category == *category && same(&it.name, name)) {
                ids.push(found.id.clone());
                continue;
            }
            let taken = |id: &str| list.iter().any(|it| it.id.as_str() == id);
            let id = AreaId::fresh(name.get(self.session.language), taken);
            let index =
                list.iter().rposition(|it| it.category == *category).map_or(list.len(), |last| last + 1);
            let area = Area { id: id.clone(), category: category.clone(), name: name.clone() };
            self.make(add(Item::Area(area), index))?;
            ids.push(id);
        }
        Ok(ids)
    }

    /// First what stands in its place; then, where the map is replaced, what stands elsewhere and nobody else has found;
    /// what is left is new.
    fn capabilities(&mut self, wanted: &[Wanted<'_>], how: &Adopt) -> Result<Vec<CapabilityId>, Refusal> {
        let mut found = self.in_place(wanted);
        if let Adopt::Replace { .. } = how {
            self.elsewhere(wanted, &mut found);
        }
        let mut made: HashMap<(AreaId, String), CapabilityId> = HashMap::new();
        let mut taken: HashSet<String> =
            self.session.map.capabilities.iter().map(|it| it.id.to_string()).collect();
        let mut ids = Vec::with_capacity(wanted.len());
        for ((area, draft), found) in wanted.iter().zip(found) {
            let twin = keys(&draft.name).find_map(|key| made.get(&(area.clone(), key)).cloned());
            let id = match found.or(twin) {
                Some(id) => {
                    self.bring(&id, area, draft)?;
                    id
                }
                None => self.new_capability(area, draft, &mut taken)?,
            };
            made.extend(keys(&draft.name).map(|key| ((area.clone(), key), id.clone())));
            ids.push(id);
        }
        Ok(ids)
    }

    /// What is found in its own area by name, one on the map before one off it.
    fn in_place(&self, wanted: &[Wanted<'_>]) -> Vec<Option<CapabilityId>> {
        let mut known: HashMap<(&AreaId, String), &Capability> = HashMap::new();
        let list = &self.session.map.capabilities;
        let (on, off): (Vec<_>, Vec<_>) = list.iter().partition(|it| it.off.is_none());
        for capability in on.into_iter().chain(off.into_iter().filter(|it| may_return(it))) {
            for key in keys(&capability.name) {
                known.entry((&capability.area, key)).or_insert(capability);
            }
        }
        let find = |(area, draft): &Wanted<'_>| {
            let hit = keys(&draft.name).find_map(|key| known.get(&(area, key)));
            hit.map(|it| it.id.clone())
        };
        wanted.iter().map(find).collect()
    }

    /// What has the name and stands anywhere else, where only one does and the draft has not named it in its place.
    fn elsewhere(&self, wanted: &[Wanted<'_>], found: &mut [Option<CapabilityId>]) {
        let mut claimed: HashSet<CapabilityId> = found.iter().flatten().cloned().collect();
        let list = &self.session.map.capabilities;
        let tries = [
            Names::of(list.iter().filter(|it| it.off.is_none())),
            Names::of(list.iter().filter(|it| may_return(it))),
        ];
        for (_, draft, found) in wanted.iter().zip(found).map(|((area, draft), found)| (area, draft, found)) {
            if found.is_some() {
                continue;
            }
            let free = |names: &Names| {
                let free: Vec<_> =
                    names.all(&draft.name).into_iter().filter(|id| !claimed.contains(*id)).collect();
                if let [only] = free.as_slice() { Some((*only).clone()) } else { None }
            };
            let only = tries.iter().find_map(free);
            if let Some(id) = &only {
                claimed.insert(id.clone());
            }
            *found = only;
        }
    }

    /// Puts a known capability into its area and on the map, and gives it the description that it does not have.
    fn bring(&mut self, id: &CapabilityId, area: &AreaId, draft: &DraftCapability) -> Result<(), Refusal> {
        let Some(before) = self.session.map.capability(id) else {
            return Err(Refusal::Missing(Ref::Capability(id.clone())));
        };
        let takes = before.about.is_empty() && !draft.about.is_empty();
        let about = if takes { draft.about.clone() } else { before.about.clone() };
        let after = Capability { area: area.clone(), off: None, about, ..before.clone() };
        let keeps = !takes && !draft.about.is_empty() && !same(&draft.about, &before.about);
        let (changes, returns) = (after != *before, before.off.is_some());
        if returns {
            for edit in dots_over(&self.session, id).collect::<Vec<_>>() {
                self.make(edit)?;
            }
        }
        if changes {
            self.make(change_capability(after))?;
        }
        self.described += usize::from(takes);
        self.undescribed += usize::from(keeps);
        Ok(())
    }

    fn new_capability(
        &mut self,
        area: &AreaId,
        draft: &DraftCapability,
        taken: &mut HashSet<String>,
    ) -> Result<CapabilityId, Refusal> {
        let id = CapabilityId::fresh(draft.name.get(self.session.language), |id| taken.contains(id));
        taken.insert(id.to_string());
        let list = &self.session.map.capabilities;
        let kin = |it: &Capability| it.area == *area && it.off.is_none();
        let count = list.iter().filter(|it| kin(it)).count();
        let index = landing(list, |_| false, kin, count)?;
        let (about, goals) = (draft.about.clone(), draft.goals.clone());
        let capability = Capability { about, goals, ..blank(id.clone(), area.clone(), draft.name.clone()) };
        self.make(Edit::Add(Item::Capability(capability), crate::domain::edit::At { index }))?;
        Ok(id)
    }
}

/// What was taken off the map may come back; what became part of another capability is in that one.
fn may_return(capability: &Capability) -> bool {
    capability.off.as_ref().is_some_and(|off| off.into.is_empty())
}
