//! The bookkeeping of the map's versions: what an edit changes on a map that has been rated is written down with it.
//!
//! [`because`] adds that to an edit, so that it is taken back with it; an edit that brings a version of its own is left
//! as it is. As long as nobody has rated anything the map is being built, and nothing is written down.

use super::changes;
use crate::domain::edit::{At, Edit, Item, Ref};
use crate::domain::id::CapabilityId;
use crate::domain::map::Capability;
use crate::domain::plain::Plain;
use crate::domain::round::{Round, RoundState};
use crate::domain::session::Session;
use crate::domain::version::{FIRST, MapChange, Revision, Version};

/// The edit together with the line that tells of it in the map's version, where it needs one.
///
/// An empty reason is filled from the edit, where all that leaves the map in it leaves for the same one. The line comes
/// first: what the edit itself does to a round is done to one that knows its version already.
#[must_use]
pub fn because(session: &Session, edit: Edit, why: &Plain) -> Edit {
    if !touches_map(&edit) || brings_version(&edit) || !is_revising(session) {
        return edit;
    }
    let changes = changes::of(session, &edit);
    if changes.is_empty() {
        return edit;
    }
    let why = if why.is_empty() { reason(session, &edit) } else { why.clone() };
    let (map, line) = line(session, changes, why);
    let mut edits = vec![line];
    let waiting = session.rounds.iter().filter(|round| is_waiting(round) && round.map != map);
    edits.extend(waiting.map(|round| Edit::Change(Item::Round(Round { map, ..round.clone() }))));
    if let Edit::Batch(own) = edit {
        edits.extend(own.into_iter().map(|edit| on_map(edit, map)));
    } else {
        edits.push(on_map(edit, map));
    }
    Edit::Batch(edits)
}

/// Whether what is changed on the map now is written down.
#[must_use]
pub fn is_revising(session: &Session) -> bool {
    !session.versions.is_empty() || session.rounds.iter().any(Round::is_rated)
}

/// The number of the map after the edit, and what writes its changes down: a version that somebody has rated stays as it
/// is, and the next begins; one that nobody has rated yet grows.
fn line(session: &Session, changes: Vec<MapChange>, why: Plain) -> (u16, Edit) {
    let during = session.open_round().filter(|round| round.is_rated()).map(|round| round.number);
    let revision = Revision { during, changes, why };
    let newest = session.map_version();
    let is_rated = session.rounds.iter().any(|round| round.map == newest && round.is_rated());
    match (session.versions.last(), newest.checked_add(1)) {
        (Some(version), next) if !is_rated || next.is_none() => {
            let mut grown = version.clone();
            grown.revisions.push(revision);
            (newest, Edit::Change(Item::Version(grown)))
        }
        (_, next) => {
            let number = next.unwrap_or(newest);
            let version = Version { number, revisions: vec![revision] };
            (number, Edit::Add(Item::Version(version), At { index: session.versions.len() }))
        }
    }
}

/// The edit, where the rounds that it puts in without answers will be rated on the new version.
#[expect(clippy::wildcard_enum_match_arm, reason = "no other edit puts a round in")]
fn on_map(edit: Edit, map: u16) -> Edit {
    // A version that is none stays, to be refused.
    let known = FIRST..=map;
    let forward = |round: Round| {
        if is_waiting(&round) && known.contains(&round.map) { Round { map, ..round } } else { round }
    };
    match edit {
        Edit::Batch(edits) => Edit::Batch(edits.into_iter().map(|edit| on_map(edit, map)).collect()),
        Edit::Add(Item::Round(round), at) => Edit::Add(Item::Round(forward(round)), at),
        Edit::Change(Item::Round(round)) => Edit::Change(Item::Round(forward(round))),
        edit => edit,
    }
}

/// Whether a round takes ratings and has none.
fn is_waiting(round: &Round) -> bool {
    round.state == RoundState::Open && !round.is_rated()
}

/// Whether the edit changes or adds anything on the map; moving within a list changes only the order.
#[must_use]
pub fn touches_map(edit: &Edit) -> bool {
    things(edit).any(|thing| thing.part().is_some())
}

fn brings_version(edit: &Edit) -> bool {
    things(edit).any(|thing| matches!(thing, Ref::Version(_)))
}

fn things(edit: &Edit) -> impl Iterator<Item = Ref> {
    edit.singles().filter_map(Edit::thing)
}

/// The reason that all capabilities which leave the map by the edit have in common.
fn reason(session: &Session, edit: &Edit) -> Plain {
    let leaves = |id: &CapabilityId| session.map.capability(id).is_some_and(|before| before.off.is_none());
    let mut reasons = edit.singles().filter_map(|single| {
        let Edit::Change(Item::Capability(Capability { id, off: Some(off), .. })) = single else {
            return None;
        };
        leaves(id).then_some(&off.reason)
    });
    let first: Option<&Plain> = reasons.next();
    let shared = first.filter(|first| reasons.all(|other| other == *first));
    shared.cloned().unwrap_or_default()
}
