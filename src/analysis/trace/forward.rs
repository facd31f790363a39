//! The way forward: from a note over cluster, goal and map to ratings, rank, scenario and pilot.

use super::{Line, Lines, Nothing, Ranked, Rated, Walk, What};
use crate::analysis::figures;
use crate::domain::choice::Choice;
use crate::domain::map::{Capability, Goal};
use crate::domain::method::Subject;
use crate::domain::note::{Cluster, Note, Sheet};
use crate::domain::session::Judgement;
use crate::domain::version;

/// Why it left the map where it did, then its rounds, its rank, its dots, its marks and what was chosen for it.
pub(super) fn of_capability<'a>(walk: &Walk<'a>, capability: &'a Capability) -> Vec<Line<'a>> {
    let mut lines = Lines::default();
    gone(walk, &mut lines, capability, 0);
    let before = lines.0.len();
    for rated in rounds(walk, capability) {
        lines.put(0, What::Rated(rated));
    }
    lines.or(before, 0, Nothing::Unrated);
    if let Some(row) = walk.row(&capability.id) {
        if walk.ranked {
            let (rank, of) = (&row.rank, walk.rows.len());
            let reason = rank.own.as_ref().map(|own| &own.reason);
            lines.put(0, What::Ranked(Ranked { place: rank.place, of, rule: rank.rule, reason }));
        }
        if row.importance > 0 {
            lines.put(0, What::Importance(row.importance));
        }
    }
    let judgement = walk.session.judgement(&capability.id);
    if judgement.strategic.is_some() || judgement.together.is_some() {
        lines.put(0, What::Judged(Judgement { rank: None, ..judgement }));
    }
    let before = lines.0.len();
    choices(walk, &mut lines, capability, 0);
    lines.or(before, 0, Nothing::Unchosen);
    lines.0
}

/// What a note lies beneath, then where that one went; one that was put aside went nowhere.
pub(super) fn of_note<'a>(walk: &Walk<'a>, note: &'a Note) -> Vec<Line<'a>> {
    let mut lines = Lines::default();
    if note.aside {
        lines.put(0, What::Nothing(Nothing::Aside));
        return lines.0;
    }
    let above = |note: &'a Note| walk.index.note(note.beneath.as_ref()?);
    let mut head = note;
    for under in std::iter::successors(above(note), |note| above(note)) {
        lines.put(0, What::Under(under));
        head = under;
    }
    match head.cluster.as_ref().and_then(|id| walk.index.cluster(id)) {
        None if head.sheet == Sheet::Vision => lines.put(0, What::Nothing(Nothing::Loose)),
        None => {}
        Some(cluster) => {
            lines.put(0, What::Cluster(cluster));
            leading(walk, &mut lines, cluster, 1);
        }
    }
    if head.sheet == Sheet::Capabilities {
        outcome(walk, &mut lines, head, 0);
    }
    lines.0
}

/// Where a cluster leads; for candidates, the capabilities that came of them too.
pub(super) fn of_cluster<'a>(walk: &Walk<'a>, cluster: &'a Cluster) -> Vec<Line<'a>> {
    let mut lines = Lines::default();
    leading(walk, &mut lines, cluster, 0);
    if cluster.sheet == Sheet::Capabilities {
        // A part that lies beside its whole is told under it.
        let whole = |note: &Note| walk.index.note(note.candidate.origin.as_ref()?);
        let told = |note: &Note| whole(note).is_some_and(|it| it.cluster.as_ref() == Some(&cluster.id));
        let own = walk.index.within(&cluster.id).iter();
        for note in own.filter(|note| note.beneath.is_none() && !told(note)) {
            lines.put(0, What::Note(note));
            outcome(walk, &mut lines, note, 1);
        }
        lines.or(0, 0, Nothing::NoNote);
    }
    lines.0
}

/// The capabilities that serve a goal, and the candidates that can still become one.
pub(super) fn of_goal<'a>(walk: &Walk<'a>, goal: &'a Goal) -> Vec<Line<'a>> {
    let mut lines = Lines::default();
    serving(walk, &mut lines, goal, 0);
    lines.0
}

/// The goal or the area that a cluster leads to.
fn leading<'a>(walk: &Walk<'a>, lines: &mut Lines<'a>, cluster: &'a Cluster, depth: usize) {
    match cluster.sheet {
        Sheet::Vision => match cluster.goal.as_ref().and_then(|id| walk.index.goal(id)) {
            None => lines.put(depth, What::Nothing(Nothing::Nowhere)),
            Some(goal) => {
                lines.put(depth, What::Goal(goal));
                serving(walk, lines, goal, depth + 1);
            }
        },
        Sheet::Capabilities => {
            if let Some(area) = cluster.area.as_ref().and_then(|id| walk.index.area(id)) {
                lines.put(depth, What::Area(area));
            }
        }
    }
}

fn serving<'a>(walk: &Walk<'a>, lines: &mut Lines<'a>, goal: &Goal, depth: usize) {
    let before = lines.0.len();
    for capability in walk.index.serving(&goal.id) {
        lines.put(depth, What::Capability(capability, walk.place(&capability.id)));
        choices(walk, lines, capability, depth + 1);
    }
    for note in walk.index.hoping(&goal.id) {
        lines.put(depth, What::Note(note));
    }
    lines.or(before, depth, Nothing::Unserved);
}

/// What became of a candidate: a capability, parts with theirs, no place on the map, or nothing yet.
fn outcome<'a>(walk: &Walk<'a>, lines: &mut Lines<'a>, note: &'a Note, depth: usize) {
    let before = lines.0.len();
    let candidate = &note.candidate;
    if !candidate.off.is_empty() {
        lines.put(depth, What::Off(&candidate.off));
    }
    if let Some(capability) = candidate.became.as_ref().and_then(|id| walk.index.capability(id)) {
        lines.put(depth, What::Capability(capability, walk.place(&capability.id)));
        gone(walk, lines, capability, depth + 1);
        choices(walk, lines, capability, depth + 1);
    }
    for part in walk.index.parts(&note.id) {
        lines.put(depth, What::Part(part));
        outcome(walk, lines, part, depth + 1);
    }
    lines.or(before, depth, Nothing::Undecided);
}

/// Why a capability is not on the map, and what it was merged or split into.
fn gone<'a>(walk: &Walk<'a>, lines: &mut Lines<'a>, capability: &'a Capability, depth: usize) {
    let Some(off) = &capability.off else { return };
    lines.put(depth, What::Off(&off.reason));
    for into in off.into.iter().filter_map(|id| walk.index.capability(id)) {
        lines.put(depth + 1, What::Capability(into, walk.place(&into.id)));
    }
}

/// The rounds that have rated it, oldest first.
fn rounds(walk: &Walk<'_>, capability: &Capability) -> Vec<Rated> {
    let several = walk.session.map_version() > version::FIRST;
    let rated = walk.session.rounds.iter().filter_map(|round| {
        let place = round.place(&capability.id)?;
        let stats = figures::stats_at(walk.session, round, place);
        let map = several.then_some(round.map);
        let hidden = round.is_hidden();
        Some(Rated { round: round.number, state: round.state, hidden, mean: stats.mean, n: stats.n, map })
    });
    rated.collect()
}

/// What was chosen for a capability, or for its whole category.
fn choices<'a>(walk: &Walk<'a>, lines: &mut Lines<'a>, capability: &Capability, depth: usize) {
    let category = walk.index.area(&capability.area).map(|area| &area.category);
    let about = |choice: &&Choice| match &choice.subject {
        Subject::Capability(id) => *id == capability.id,
        Subject::Category(id) => Some(id) == category && capability.off.is_none(),
    };
    for choice in walk.session.choices.iter().filter(about) {
        lines.put(depth, What::Choice(choice));
    }
}
