//! Plans that put capabilities where they belong: new ones, and those that move.

use super::landing::landing;
use super::{add, area, change_capability, enrolment, on_the_map};
use crate::domain::edit::{At, Edit, Item, Ref};
use crate::domain::id::{AreaId, CapabilityId};
use crate::domain::map::Capability;
use crate::domain::refusal::Refusal;
use crate::domain::session::Session;
use crate::domain::text::Text;

/// A capability that is to be new on the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCapability {
    /// The area it is to stand in.
    pub area: AreaId,
    /// Its place among the capabilities of that area that are on the map, counted from 0.
    pub index: usize,
    /// Its name.
    pub name: Text,
    /// What it means; may be empty.
    pub about: Text,
}

/// Adds a capability to the map and to the open round.
///
/// # Errors
/// [`Refusal::Missing`] for the area, [`Refusal::Beyond`] where it has fewer capabilities.
pub fn add_capability(session: &Session, new: NewCapability) -> Result<Edit, Refusal> {
    area(session, &new.area)?;
    let id = fresh_id(session, &new.name, &[]);
    let at = landing(
        &session.map.capabilities,
        |_| false,
        |it| it.area == new.area && it.off.is_none(),
        new.index,
    )?;
    let enrolment = enrolment(session, &id);
    let new = Capability { about: new.about, ..blank(id, new.area, new.name) };
    let added = add(Item::Capability(new), at);
    Ok(Edit::Batch(std::iter::once(added).chain(enrolment).collect()))
}

/// Moves a capability to be number `index` of an area; its ratings stay with it.
///
/// # Errors
/// [`Refusal::Missing`], [`Refusal::OffTheMap`] or [`Refusal::Beyond`].
pub fn move_capability(
    session: &Session,
    id: &CapabilityId,
    to: &AreaId,
    index: usize,
) -> Result<Edit, Refusal> {
    area(session, to)?;
    let before = on_the_map(session, id)?;
    let kin = |it: &Capability| it.area == *to && it.off.is_none();
    let index = landing(&session.map.capabilities, |it| it.id == *id, kin, index)?;
    let shift = Edit::Move(Ref::Capability(id.clone()), At { index });
    if before.area == *to {
        return Ok(shift);
    }
    let changed = Capability { area: to.clone(), ..before.clone() };
    Ok(Edit::Batch(vec![change_capability(changed), shift]))
}

/// An id from a name that no capability has, nor any of `also`.
pub(super) fn fresh_id(session: &Session, name: &Text, also: &[CapabilityId]) -> CapabilityId {
    let taken = |id: &str| {
        let known = session.map.capabilities.iter().map(|it| &it.id);
        known.chain(also).any(|it| it.as_str() == id)
    };
    CapabilityId::fresh(name.get(session.language), taken)
}

/// A capability of which nothing is known but its name.
pub(super) fn blank(id: CapabilityId, area: AreaId, name: Text) -> Capability {
    Capability {
        id,
        area,
        name,
        about: Text::default(),
        goals: Vec::new(),
        doubt: crate::domain::plain::Plain::default(),
        off: None,
    }
}
