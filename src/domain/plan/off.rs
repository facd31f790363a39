//! Plans that take capabilities off the map, with a reason, and put them back.
//!
//! What is off the map keeps its ratings, its dots and what was decided about it. Its dots do not count meanwhile, so that
//! their owners can place as many anew; of those that have done so only as many come back as there is room for.

use super::{area, change_capability, enrolment, known, on_the_map};
use crate::domain::edit::{Dots, Edit, Ref};
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
    let dots = dots_over(session, id);
    Ok(Edit::Batch(dots.chain([back]).chain(enrolment(session, id)).collect()))
}

/// Takes away, before a capability comes back, those dots on it that have been placed elsewhere meanwhile.
pub(super) fn dots_over<'a>(session: &'a Session, id: &'a CapabilityId) -> impl Iterator<Item = Edit> + 'a {
    let each = u32::from(session.dot_rule().each);
    session.dots.iter().filter_map(move |(respondent, own)| {
        let there = own.get(id).copied()?;
        let left = each.saturating_sub(session.dots_used(respondent));
        let fit = u8::try_from(left).map_or(there, |left| there.min(left));
        let edit = Dots { respondent: respondent.clone(), capability: id.clone(), dots: fit };
        (fit < there).then_some(Edit::Dots(edit))
    })
}

pub(super) fn taken_off(capability: &Capability, reason: &Plain) -> Edit {
    let off = Some(Off { reason: reason.clone(), into: Vec::new(), carried: None });
    change_capability(Capability { off, ..capability.clone() })
}

fn given(reason: &Plain) -> Result<(), Refusal> {
    if reason.is_empty() { Err(Refusal::NoReason) } else { Ok(()) }
}
