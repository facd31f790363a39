//! The way back: from a capability over its goals and candidates to the notes that people wrote.

use std::collections::HashSet;

use super::{Line, Lines, Nothing, Walk, What};
use crate::domain::id::CapabilityId;
use crate::domain::map::{Capability, Goal};
use crate::domain::note::{Cluster, Note, Sheet};

/// The goals that it serves with what led to them, the candidates that became it, and what it was merged or split from.
pub(super) fn of_capability<'a>(walk: &Walk<'a>, capability: &'a Capability) -> Vec<Line<'a>> {
    let mut lines = Lines::default();
    for goal in capability.goals.iter().filter_map(|id| walk.index.goal(id)) {
        lines.put(0, What::Goal(goal));
        roots(walk, &mut lines, goal, 1);
    }
    lines.or(0, 0, Nothing::NoGoal);
    candidates(walk, &mut lines, capability, 0);
    former(walk, &mut lines, capability, 0, &mut HashSet::from([&capability.id]));
    lines.0
}

/// What lies beneath the note, what it is a part of, and the goals it serves with what led to them.
pub(super) fn of_note<'a>(walk: &Walk<'a>, note: &'a Note) -> Vec<Line<'a>> {
    let mut lines = Lines::default();
    beneath(walk, &mut lines, note, 0);
    origins(walk, &mut lines, note, 0);
    for goal in note.candidate.goals.iter().filter_map(|id| walk.index.goal(id)) {
        lines.put(0, What::Goal(goal));
        roots(walk, &mut lines, goal, 1);
    }
    lines.or(0, 0, Nothing::First);
    lines.0
}

/// The notes of a cluster.
pub(super) fn of_cluster<'a>(walk: &Walk<'a>, cluster: &'a Cluster) -> Vec<Line<'a>> {
    let mut lines = Lines::default();
    notes(walk, &mut lines, cluster, 0);
    lines.0
}

/// The clusters that led to a goal, with their notes.
pub(super) fn of_goal<'a>(walk: &Walk<'a>, goal: &'a Goal) -> Vec<Line<'a>> {
    let mut lines = Lines::default();
    roots(walk, &mut lines, goal, 0);
    lines.0
}

fn roots<'a>(walk: &Walk<'a>, lines: &mut Lines<'a>, goal: &Goal, depth: usize) {
    let before = lines.0.len();
    for cluster in walk.index.leading(&goal.id) {
        lines.put(depth, What::Cluster(cluster));
        notes(walk, lines, cluster, depth + 1);
    }
    lines.or(before, depth, Nothing::NoCluster);
}

/// The notes of a cluster, those beneath another right after it.
fn notes<'a>(walk: &Walk<'a>, lines: &mut Lines<'a>, cluster: &Cluster, depth: usize) {
    let before = lines.0.len();
    for note in walk.index.within(&cluster.id).iter().filter(|note| note.beneath.is_none()) {
        lines.put(depth, What::Note(note));
        beneath(walk, lines, note, depth + 1);
    }
    lines.or(before, depth, Nothing::NoNote);
}

fn beneath<'a>(walk: &Walk<'a>, lines: &mut Lines<'a>, note: &Note, depth: usize) {
    for under in walk.index.beneath(&note.id) {
        lines.put(depth, What::Beneath(under));
        beneath(walk, lines, under, depth + 1);
    }
}

/// What a candidate is a part of, the nearest first, each with the cluster it lies in.
fn origins<'a>(walk: &Walk<'a>, lines: &mut Lines<'a>, note: &'a Note, depth: usize) {
    let origin = |note: &'a Note| walk.index.note(note.candidate.origin.as_ref()?);
    for (step, whole) in std::iter::successors(origin(note), |note| origin(note)).enumerate() {
        lines.put(depth + step, What::Origin(whole));
        if let Some(cluster) = whole.cluster.as_ref().and_then(|id| walk.index.cluster(id)) {
            lines.put(depth + step + 1, What::Cluster(cluster));
        }
    }
}

/// The candidates that became a capability, with what lies beneath them, their cluster and what they are a part of.
fn candidates<'a>(walk: &Walk<'a>, lines: &mut Lines<'a>, capability: &Capability, depth: usize) {
    for note in walk.index.became(&capability.id).iter().filter(|note| note.sheet == Sheet::Capabilities) {
        lines.put(depth, What::Note(note));
        beneath(walk, lines, note, depth + 1);
        if let Some(cluster) = note.cluster.as_ref().and_then(|id| walk.index.cluster(id)) {
            lines.put(depth + 1, What::Cluster(cluster));
        }
        origins(walk, lines, note, depth + 1);
    }
}

/// What was merged or split into a capability, each with its candidates and what was before it in turn. What was told
/// already is not told again: capabilities that were put back and merged again may lead round in a circle.
fn former<'a>(
    walk: &Walk<'a>,
    lines: &mut Lines<'a>,
    capability: &Capability,
    depth: usize,
    told: &mut HashSet<&'a CapabilityId>,
) {
    for before in walk.index.former(&capability.id) {
        if !told.insert(&before.id) {
            continue;
        }
        let several = before.off.as_ref().is_some_and(|off| off.into.len() > 1);
        lines.put(depth, if several { What::Split(before) } else { What::Merged(before) });
        candidates(walk, lines, before, depth + 1);
        former(walk, lines, before, depth + 1, told);
    }
}
