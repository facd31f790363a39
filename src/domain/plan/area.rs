//! Plans for the frame of the map: categories and the areas in them.
//!
//! A category leaves only when it holds no area. An area leaves only when nothing in it is on the map; what was taken off
//! the map in it stays in the session with its reason and moves to the area beside it.

use super::landing::landing;
use super::{add, area, change_capability};
use crate::domain::check;
use crate::domain::edit::{At, Edit, Item, Ref};
use crate::domain::id::{AreaId, CategoryId};
use crate::domain::map::{Area, Capability, Category};
use crate::domain::note::Cluster;
use crate::domain::refusal::Refusal;
use crate::domain::session::Session;
use crate::domain::text::Text;

/// Adds a category at an index of the bands.
///
/// # Errors
/// [`Refusal::Beyond`] where there are fewer bands.
pub fn add_category(session: &Session, name: Text, index: usize) -> Result<Edit, Refusal> {
    let taken = |id: &str| session.map.categories.iter().any(|it| it.id.as_str() == id);
    let id = CategoryId::fresh(name.get(session.language), taken);
    let at = landing(&session.map.categories, |_| false, |_| true, index)?;
    Ok(add(Item::Category(Category { id, name }), at))
}

/// Adds an area as number `index` of its category.
///
/// # Errors
/// [`Refusal::Missing`] for the category, [`Refusal::Beyond`] where it has fewer areas.
pub fn add_area(session: &Session, category: &CategoryId, name: Text, index: usize) -> Result<Edit, Refusal> {
    known_category(session, category)?;
    let taken = |id: &str| session.map.areas.iter().any(|it| it.id.as_str() == id);
    let id = AreaId::fresh(name.get(session.language), taken);
    let at = landing(&session.map.areas, |_| false, |it| it.category == *category, index)?;
    Ok(add(Item::Area(Area { id, category: category.clone(), name }), at))
}

/// Moves a band of the map to another index.
///
/// # Errors
/// [`Refusal::Missing`] or [`Refusal::Beyond`].
pub fn move_category(session: &Session, id: &CategoryId, index: usize) -> Result<Edit, Refusal> {
    known_category(session, id)?;
    let index = landing(&session.map.categories, |it| it.id == *id, |_| true, index)?;
    Ok(Edit::Move(Ref::Category(id.clone()), At { index }))
}

/// Moves an area, with all that is in it, to be number `index` of a category.
///
/// # Errors
/// [`Refusal::Missing`] or [`Refusal::Beyond`].
pub fn move_area(session: &Session, id: &AreaId, to: &CategoryId, index: usize) -> Result<Edit, Refusal> {
    known_category(session, to)?;
    let before = area(session, id)?;
    let index = landing(&session.map.areas, |it| it.id == *id, |it| it.category == *to, index)?;
    let shift = Edit::Move(Ref::Area(id.clone()), At { index });
    if before.category == *to {
        return Ok(shift);
    }
    let changed = Area { category: to.clone(), ..before.clone() };
    Ok(Edit::Batch(vec![Edit::Change(Item::Area(changed)), shift]))
}

/// Removes an area in which nothing is on the map; what is off the map moves to the nearest other area, of the same
/// category if it has one, and keeps its reason.
///
/// # Errors
/// [`Refusal::Used`] where a capability in it is on the map, or where there is no other area to keep the others.
pub fn remove_area(session: &Session, id: &AreaId) -> Result<Edit, Refusal> {
    let own = area(session, id)?;
    let used =
        |by: &Capability| Refusal::Used { what: Ref::Area(id.clone()), by: Ref::Capability(by.id.clone()) };
    if let Some(capability) = session.map.capabilities_of(id).next() {
        return Err(used(capability));
    }
    let beside = beside(session, own);
    let mut edits = Vec::new();
    for capability in session.map.capabilities.iter().filter(|it| it.area == *id) {
        let to = beside.ok_or_else(|| used(capability))?;
        edits.push(change_capability(Capability { area: to.id.clone(), ..capability.clone() }));
    }
    let led = session.clusters.iter().filter(|it| it.area.as_ref() == Some(id));
    edits.extend(led.map(|it| Edit::Change(Item::Cluster(Cluster { area: None, ..it.clone() }))));
    edits.extend(session.targets.get(id).map(|_| Edit::Target(id.clone(), None)));
    edits.push(Edit::Remove(Ref::Area(id.clone())));
    Ok(Edit::Batch(edits))
}

/// Removes a category that no area and no choice belongs to.
///
/// # Errors
/// [`Refusal::Used`] with what is left in it.
pub fn remove_category(session: &Session, id: &CategoryId) -> Result<Edit, Refusal> {
    known_category(session, id)?;
    let what = Ref::Category(id.clone());
    check::unused(session, &what)?;
    Ok(Edit::Remove(what))
}

/// The nearest other area, in the same category where that has one; the earlier of two as near.
fn beside<'a>(session: &'a Session, own: &Area) -> Option<&'a Area> {
    let areas = &session.map.areas;
    let here = areas.iter().position(|it| it.id == own.id)?;
    let others = areas.iter().enumerate().filter(|(_, it)| it.id != own.id);
    let nearest = others.min_by_key(|(place, it)| (it.category != own.category, place.abs_diff(here)));
    nearest.map(|(_, area)| area)
}

fn known_category(session: &Session, id: &CategoryId) -> Result<(), Refusal> {
    match session.map.category(id) {
        Some(_) => Ok(()),
        None => Err(Refusal::Missing(Ref::Category(id.clone()))),
    }
}
