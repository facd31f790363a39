//! What an edit changes on the map, told by comparing what it leaves with what the session holds.
//!
//! The last word on each thing counts, whatever the edit does to it on the way. Order is no change, nor are goals and
//! doubts; a translation added to words that stay is none either.

use std::collections::BTreeMap;

use crate::domain::edit::{Edit, Item};
use crate::domain::id::{AreaId, CapabilityId, CategoryId};
use crate::domain::map::{Capability, Off, Part};
use crate::domain::session::Session;
use crate::domain::text::{Lang, Text};
use crate::domain::version::MapChange;

/// The changes, in the order in which the edit first speaks of each thing.
pub(super) fn of(session: &Session, edit: &Edit) -> Vec<MapChange> {
    let mut order = Vec::new();
    let mut left: BTreeMap<Part, Option<&Item>> = BTreeMap::new();
    for single in edit.singles() {
        let Some(part) = single.thing().and_then(|thing| thing.part()) else { continue };
        let stands = if let Edit::Add(item, _) | Edit::Change(item) = single { Some(item) } else { None };
        if left.insert(part.clone(), stands).is_none() {
            order.push(part);
        }
    }
    let mut changes = Vec::new();
    for part in order {
        let after = left.get(&part).copied().flatten();
        match part {
            Part::Category(id) => category(session, &id, after, &mut changes),
            Part::Area(id) => area(session, &id, after, &mut changes),
            Part::Capability(id) => capability(session, &id, after, &mut changes),
        }
    }
    let parts = parts(&changes);
    changes.retain(|change| !matches!(change, MapChange::Added(Part::Capability(id)) if parts.contains(id)));
    changes
}

fn category(session: &Session, id: &CategoryId, after: Option<&Item>, changes: &mut Vec<MapChange>) {
    let before = session.map.category(id);
    let after = if let Some(Item::Category(it)) = after { Some(it) } else { None };
    let names = (before.map(|it| &it.name), after.map(|it| &it.name));
    named(Part::Category(id.clone()), names, changes);
}

fn area(session: &Session, id: &AreaId, after: Option<&Item>, changes: &mut Vec<MapChange>) {
    let before = session.map.area(id);
    let after = if let Some(Item::Area(it)) = after { Some(it) } else { None };
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
fn capability(session: &Session, id: &CapabilityId, after: Option<&Item>, changes: &mut Vec<MapChange>) {
    let before = session.map.capability(id);
    let after = if let Some(Item::Capability(it)) = after { Some(it) } else { None };
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
