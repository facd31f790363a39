//! The things of a session by what refers to them, made once for a walk that asks often.
//!
//! Everything stands in the session's own order. What refers to nothing that is there is in no list, and neither is a
//! note that was put aside.

use std::collections::HashMap;
use std::hash::Hash;

use crate::domain::id::{AreaId, CapabilityId, ClusterId, GoalId, NoteId};
use crate::domain::map::{Area, Capability, Goal};
use crate::domain::note::{Cluster, Note};
use crate::domain::plan::open_candidates;
use crate::domain::session::Session;

/// Which things refer to each.
type Many<'a, Id, Thing> = HashMap<&'a Id, Vec<&'a Thing>>;

/// The index of a session.
#[derive(Debug)]
pub(super) struct Index<'a> {
    notes: HashMap<&'a NoteId, &'a Note>,
    clusters: HashMap<&'a ClusterId, &'a Cluster>,
    goals: HashMap<&'a GoalId, &'a Goal>,
    areas: HashMap<&'a AreaId, &'a Area>,
    capabilities: HashMap<&'a CapabilityId, &'a Capability>,
    beneath: Many<'a, NoteId, Note>,
    parts: Many<'a, NoteId, Note>,
    within: Many<'a, ClusterId, Note>,
    leading: Many<'a, GoalId, Cluster>,
    became: Many<'a, CapabilityId, Note>,
    former: Many<'a, CapabilityId, Capability>,
    serving: Many<'a, GoalId, Capability>,
    hoping: Many<'a, GoalId, Note>,
    open: Vec<&'a Note>,
}

impl<'a> Index<'a> {
    pub(super) fn of(session: &'a Session) -> Self {
        let (notes, clusters, map) = (&session.notes, &session.clusters, &session.map);
        let kept = || notes.iter().filter(|it| !it.aside);
        let on_map = || map.capabilities.iter().filter(|it| it.off.is_none());
        let into = |it: &'a Capability| it.off.iter().flat_map(|off| &off.into).map(move |id| (id, it));
        let open: Vec<&Note> = open_candidates(session).collect();
        let hopes = open.iter().flat_map(|it| it.candidate.goals.iter().map(move |goal| (goal, *it)));
        Self {
            notes: notes.iter().map(|it| (&it.id, it)).collect(),
            clusters: clusters.iter().map(|it| (&it.id, it)).collect(),
            goals: session.goals.iter().map(|it| (&it.id, it)).collect(),
            areas: map.areas.iter().map(|it| (&it.id, it)).collect(),
            capabilities: map.capabilities.iter().map(|it| (&it.id, it)).collect(),
            beneath: many(notes.iter().filter_map(|it| Some((it.beneath.as_ref()?, it)))),
            parts: many(kept().filter_map(|it| Some((it.candidate.origin.as_ref()?, it)))),
            within: many(notes.iter().filter_map(|it| Some((it.cluster.as_ref()?, it)))),
            leading: many(clusters.iter().filter_map(|it| Some((it.goal.as_ref()?, it)))),
            became: many(kept().filter_map(|it| Some((it.candidate.became.as_ref()?, it)))),
            former: many(map.capabilities.iter().flat_map(into)),
            serving: many(on_map().flat_map(|it| it.goals.iter().map(move |goal| (goal, it)))),
            hoping: many(hopes),
            open,
        }
    }

    pub(super) fn note(&self, id: &NoteId) -> Option<&'a Note> {
        self.notes.get(id).copied()
    }

    pub(super) fn cluster(&self, id: &ClusterId) -> Option<&'a Cluster> {
        self.clusters.get(id).copied()
    }

    pub(super) fn goal(&self, id: &GoalId) -> Option<&'a Goal> {
        self.goals.get(id).copied()
    }

    pub(super) fn area(&self, id: &AreaId) -> Option<&'a Area> {
        self.areas.get(id).copied()
    }

    pub(super) fn capability(&self, id: &CapabilityId) -> Option<&'a Capability> {
        self.capabilities.get(id).copied()
    }

    /// The notes that lie right beneath a note.
    pub(super) fn beneath(&self, note: &NoteId) -> &[&'a Note] {
        all(&self.beneath, note)
    }

    /// The candidates that a candidate was broken down into.
    pub(super) fn parts(&self, note: &NoteId) -> &[&'a Note] {
        all(&self.parts, note)
    }

    /// The notes of a cluster, those beneath another included.
    pub(super) fn within(&self, cluster: &ClusterId) -> &[&'a Note] {
        all(&self.within, cluster)
    }

    /// The clusters that lead to a goal.
    pub(super) fn leading(&self, goal: &GoalId) -> &[&'a Cluster] {
        all(&self.leading, goal)
    }

    /// The candidates that became a capability.
    pub(super) fn became(&self, capability: &CapabilityId) -> &[&'a Note] {
        all(&self.became, capability)
    }

    /// The capabilities that were merged or split into this one.
    pub(super) fn former(&self, capability: &CapabilityId) -> &[&'a Capability] {
        all(&self.former, capability)
    }

    /// The capabilities on the map that serve a goal.
    pub(super) fn serving(&self, goal: &GoalId) -> &[&'a Capability] {
        all(&self.serving, goal)
    }

    /// The candidates that can still become a capability and serve a goal.
    pub(super) fn hoping(&self, goal: &GoalId) -> &[&'a Note] {
        all(&self.hoping, goal)
    }

    /// The candidates that can still become a capability.
    pub(super) fn open(&self) -> &[&'a Note] {
        &self.open
    }
}

fn many<'a, Id: Eq + Hash, Thing>(pairs: impl Iterator<Item = (&'a Id, &'a Thing)>) -> Many<'a, Id, Thing> {
    let mut found = Many::new();
    for (id, thing) in pairs {
        found.entry(id).or_default().push(thing);
    }
    found
}

fn all<'m, 'a, Id: Eq + Hash, Thing>(many: &'m Many<'a, Id, Thing>, id: &Id) -> &'m [&'a Thing] {
    many.get(id).map_or(&[], Vec::as_slice)
}
