//! What an edit changes on the map, told by comparing what it leaves with what the session holds.
//!
//! The last word on each thing counts, whatever the edit does to it on the way. Order is no change, nor are goals and
//! doubts; a translation added to words that stay is none either.

use std::collections::BTreeMap;

use crate::domain::edit::{Edit, Item, Ref};
use crate::domain::id::{AreaId, CapabilityId, CategoryId};
use crate::domain::map::{Area, Capability, Category, Off};
use crate::domain::session::Session;
use crate::domain::text::{Lang, Text};
use crate::domain::version::{MapChange, Part};

/// The changes, in the order in which the edit first speaks of each thing.
pub(super) fn of(session: &Session, edit: &Edit) -> Vec<MapChange> {
    let mut left = Left::default();
    left.read(edit);
    let mut changes = Vec::new();
    for part in &left.order {
        match part {
            Part::Category(id) => category(session, id, &left, &mut changes),
            Part::Area(id) => area(session, id, &left, &mut changes),
            Part::Capability(id) => capability(session, id, &left, &mut changes),
        }
    }
    let parts = parts(&changes);
    changes.retain(|change| !matches!(change, MapChange::Added(Part::Capability(id)) if parts.contains(id)));
    changes
}

/// What an edit leaves of the things it speaks of; `None` where it removes one.
#[derive(Default)]
struct Left<'a> {
    order: Vec<Part>,
    categories: BTreeMap<&'a CategoryId, Option<&'a Category>>,
    areas: BTreeMap<&'a AreaId, Option<&'a Area>>,
    capabilities: BTreeMap<&'a CapabilityId, Option<&'a Capability>>,
}

impl<'a> Left<'a> {
    fn read(&mut self, edit: &'a Edit) {
        match edit {
            Edit::Batch(edits) => edits.iter().for_each(|edit| self.read(edit)),
            Edit::Add(Item::Category(it), _) | Edit::Change(Item::Category(it)) => {
                self.category(&it.id, Some(it));
            }
            Edit::Add(Item::Area(it), _) | Edit::Change(Item::Area(it)) => self.area(&it.id, Some(it)),
            Edit::Add(Item::Capability(it), _) | Edit::Change(Item::Capability(it)) => {
                self.capability(&it.id, Some(it));
            }
            Edit::Remove(Ref::Category(id)) => self.category(id, None),
            Edit::Remove(Ref::Area(id)) => self.area(id, None),
            Edit::Remove(Ref::Capability(id)) => self.capability(id, None),
            Edit::Add(..)
            | Edit::Change(_)
            | Edit::Remove(_)
            | Edit::Move(..)
            | Edit::Rate(_)
            | Edit::Comment(_)
            | Edit::Dots(_)
            | Edit::Judge(_)
            | Edit::Enrol(_)
            | Edit::Withdraw(_)
            | Edit::RoundState(..)
            | Edit::Hide(_)
            | Edit::Unhide(_)
            | Edit::Name(_)
            | Edit::Language(_)
            | Edit::Kind(_) => {}
        }
    }

    fn category(&mut self, id: &'a CategoryId, it: Option<&'a Category>) {
        if self.categories.insert(id, it).is_none() {
            self.order.push(Part::Category(id.clone()));
        }
    }

    fn area(&mut self, id: &'a AreaId, it: Option<&'a Area>) {
        if self.areas.insert(id, it).is_none() {
            self.order.push(Part::Area(id.clone()));
        }
    }

    fn capability(&mut self, id: &'a CapabilityId, it: Option<&'a Capability>) {
        if self.capabilities.insert(id, it).is_none() {
            self.order.push(Part::Capability(id.clone()));
        }
    }
}

fn category(session: &Session, id: &CategoryId, left: &Left<'_>, changes: &mut Vec<MapChange>) {
    let before = session.map.category(id);
    let after = left.categories.get(id).copied().flatten();
    let names = (before.map(|it| &it.name), after.map(|it| &it.name));
    named(Part::Category(id.clone()), names, changes);
}

fn area(session: &Session, id: &AreaId, left: &Left<'_>, changes: &mut Vec<MapChange>) {
    let before = session.map.area(id);
    let after = left.areas.get(id).copied().flatten();
    let names = (before.map(|it| &it.name), after.map(|it| &it.name));
    named(Part::Area(id.clone()), names, changes);
    if let (Some(before), Some(after)) = (before, after)
        && before.category != after.category
    {
        let (from, to) = (before.category.clone(), after.category.clone());
        changes.push(MapChange::AreaMoved { id: id.clone(), from, to });
    }
}

/// What is off the map before and after has not changed on it, whatever became of it.
fn capability(session: &Session, id: &CapabilityId, left: &Left<'_>, changes: &mut Vec<MapChange>) {
    let before = session.map.capability(id);
    let after = left.capabilities.get(id).copied().flatten();
    let is_off = |it: Option<&Capability>| it.is_none_or(|it| it.off.is_some());
    if is_off(before) && is_off(after) && (before.is_none() || after.is_some()) {
        return;
    }
    let names = (before.map(|it| &it.name), after.map(|it| &it.name));
    named(Part::Capability(id.clone()), names, changes);
    let (Some(before), Some(after)) = (before, after) else { return };
    if is_reworded(&before.about, &after.about) {
        changes.push(MapChange::Described { id: id.clone(), was: before.about.clone() });
    }
    if before.area != after.area {
        let (from, to) = (before.area.clone(), after.area.clone());
        changes.push(MapChange::Moved { id: id.clone(), from, to });
    }
    match (&before.off, &after.off) {
        (None, Some(off)) => changes.push(left_the_map(session, id, off)),
        (Some(_), None) => changes.push(MapChange::PutBack(id.clone())),
        (None, None) | (Some(_), Some(_)) => {}
    }
}

/// A capability that became one which was there has been merged, one that became anything else has been split.
fn left_the_map(session: &Session, id: &CapabilityId, off: &Off) -> MapChange {
    let carried = off.carried;
    match off.into.as_slice() {
        [] => MapChange::TakenOff(id.clone()),
        [into] if session.map.capability(into).is_some() => {
            MapChange::Merged { id: id.clone(), into: into.clone(), carried }
        }
        several => MapChange::Split { id: id.clone(), into: several.to_vec(), carried },
    }
}

fn named(what: Part, names: (Option<&Text>, Option<&Text>), changes: &mut Vec<MapChange>) {
    match names {
        (None, Some(_)) => changes.push(MapChange::Added(what)),
        (Some(was), None) => changes.push(MapChange::Removed { what, was: was.clone() }),
        (Some(was), Some(name)) if is_reworded(was, name) => {
            changes.push(MapChange::Renamed { what, was: was.clone() });
        }
        (Some(_), Some(_)) | (None, None) => {}
    }
}

/// Whether somebody who read the one would read something else in the other.
fn is_reworded(before: &Text, after: &Text) -> bool {
    let pairs = Lang::ALL.map(|lang| (before.exactly(lang), after.exactly(lang)));
    let both: Vec<_> = pairs.iter().filter(|(was, is)| !was.is_empty() && !is.is_empty()).collect();
    let same = both.iter().all(|(was, is)| was == is);
    before != after && (both.is_empty() || !same)
}

fn parts(changes: &[MapChange]) -> Vec<CapabilityId> {
    let into = |change: &MapChange| match change {
        MapChange::Split { into, .. } => into.clone(),
        MapChange::Added(_)
        | MapChange::Renamed { .. }
        | MapChange::Described { .. }
        | MapChange::Moved { .. }
        | MapChange::AreaMoved { .. }
        | MapChange::Merged { .. }
        | MapChange::TakenOff(_)
        | MapChange::PutBack(_)
        | MapChange::Removed { .. } => Vec::new(),
    };
    changes.iter().flat_map(into).collect()
}
