//! The plan that splits a capability into parts.
//!
//! The parts stand where the whole stood and serve its goals; the whole goes off the map and names them. Its dots and
//! what was decided about it stay with it: nobody has said them of the parts.

use super::capability::fresh_id;
use super::merge::carried;
use super::{add, change_capability, on_the_map};
use crate::domain::edit::{Edit, Enrol, Item};
use crate::domain::id::CapabilityId;
use crate::domain::map::{Capability, Carried, Off};
use crate::domain::plain::Plain;
use crate::domain::rating::Mark;
use crate::domain::refusal::Refusal;
use crate::domain::round::Round;
use crate::domain::session::Session;
use crate::domain::text::Text;

/// A capability that is to become several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Split {
    /// What goes off the map.
    pub capability: CapabilityId,
    /// The names of the parts, at least two.
    pub names: Vec<Text>,
    /// Whether the parts begin with the marks of the whole.
    pub marks: CopyMarks,
    /// Why; may be empty.
    pub reason: Plain,
}

/// Whether the parts of a split capability begin with its marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyMarks {
    /// Each part begins with the mark of the whole, ballot by ballot.
    Yes,
    /// The parts begin unrated.
    No,
}

/// Splits a capability.
///
/// # Errors
/// [`Refusal::Missing`] or [`Refusal::OffTheMap`]; [`Refusal::OutOfRange`] for fewer than two parts.
pub fn split_capability(session: &Session, split: &Split) -> Result<Edit, Refusal> {
    let whole = on_the_map(session, &split.capability)?;
    if split.names.len() < 2 {
        let value = split.names.len().to_string();
        return Err(Refusal::OutOfRange { what: "the number of parts", value });
    }
    let place = session.map.capabilities.iter().position(|it| it.id == whole.id).unwrap_or_default();
    let mut ids: Vec<CapabilityId> = Vec::new();
    let mut edits = Vec::new();
    for (index, name) in split.names.iter().enumerate() {
        let id = fresh_id(session, name, &ids);
        let part = Capability {
            id: id.clone(),
            name: name.clone(),
            about: Text::default(),
            doubt: Plain::default(),
            ..whole.clone()
        };
        edits.push(add(Item::Capability(part), place + 1 + index));
        ids.push(id);
    }
    if let Some(round) = session.open_round() {
        enrol(round, split, &ids, &mut edits);
    }
    let carried = match split.marks {
        CopyMarks::Yes => carried(session, &split.capability, Carried::Copied),
        CopyMarks::No => None,
    };
    let off = Off { reason: split.reason.clone(), into: ids, carried };
    edits.push(change_capability(Capability { off: Some(off), ..whole.clone() }));
    Ok(Edit::Batch(edits))
}

fn enrol(round: &Round, split: &Split, parts: &[CapabilityId], edits: &mut Vec<Edit>) {
    for part in parts {
        edits.push(Edit::Enrol(Enrol { round: round.number, capability: part.clone() }));
    }
    let (CopyMarks::Yes, Some(whole)) = (split.marks, round.place(&split.capability)) else { return };
    for ballot in &round.ballots {
        let mark = ballot.mark(whole);
        if mark == Mark::NotRated {
            continue;
        }
        let mut rated = ballot.clone();
        for place in (round.order.len()..).take(parts.len()) {
            rated.marks.set(place, mark);
        }
        edits.push(Edit::Change(Item::Ballot(round.number, rated)));
    }
}
