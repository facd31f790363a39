//! Plans that take capabilities off the map, with a reason, and put them back.
//!
//! What is off the map keeps its ratings, its dots and what was decided about it.

use super::{area, change_capability, enrolment, known, on_the_map};
use crate::domain::edit::{Edit, Ref};
use crate::domain::id::{AreaId, CapabilityId};
use crate::domain::map::{Capability, Off};
use crate::domain::plain::Plain;
use crate::domain::refusal::Refusal;
use crate::domain::session::Session;

/// Takes a capability off the map.
///
/// # Errors
/// [`Refusal::OffTheMap`] where it is off already, [`Refusal::NoReason`] where none is given.
pub fn take_off(session: &Session, id: &CapabilityId, reason: &Plain) -> Result<Edit, Refusal> {
    given(reason)?;
    Ok(taken_off(on_the_map(session, id)?, reason))
}

/// Takes all capabilities of an area off the map for one reason; the area stays, empty.
///
/// # Errors
/// [`Refusal::Missing`] for the area, [`Refusal::NoReason`] where none is given.
pub fn take_off_area(session: &Session, id: &AreaId, reason: &Plain) -> Result<Edit, Refusal> {
    given(reason)?;
    area(session, id)?;
    Ok(Edit::Batch(session.map.capabilities_of(id).map(|it| taken_off(it, reason)).collect()))
}

/// Puts a capability back on the map where it stood, and into the open round if that does not rate it yet.
///
/// # Errors
/// [`Refusal::Taken`] where it is on the map.
pub fn put_back(session: &Session, id: &CapabilityId) -> Result<Edit, Refusal> {
    let before = known(session, id)?;
    if before.off.is_none() {
        return Err(Refusal::Taken(Ref::Capability(id.clone())));
    }
    let back = change_capability(Capability { off: None, ..before.clone() });
    Ok(Edit::Batch(std::iter::once(back).chain(enrolment(session, id)).collect()))
}

pub(super) fn taken_off(capability: &Capability, reason: &Plain) -> Edit {
    let off = Some(Off { reason: reason.clone(), into: Vec::new(), carried: None });
    change_capability(Capability { off, ..capability.clone() })
}

fn given(reason: &Plain) -> Result<(), Refusal> {
    if reason.is_empty() { Err(Refusal::NoReason) } else { Ok(()) }
}
