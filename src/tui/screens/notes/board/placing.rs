//! Where notes go: into clusters and out of them, beneath one another, aside and back; and the clusters' order.
//!
//! Whatever leaves its place, the cursor goes on to the next note there, so that many are sorted one after the other.

use std::collections::BTreeSet;

use crate::domain::edit::{At, Edit, Ref};
use crate::domain::id::{ClusterId, NoteId};
use crate::domain::plan;
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;
use super::acts::{note, target_ids, targets};
use super::{Focus, Row, windows};

/// The note to go on with when these leave their place: the next among its like, or the one before.
pub(in super::super::super) fn next_after(room: &Room, leaving: &[NoteId]) -> Option<Focus> {
    let board = &room.notes().board;
    let leaving: BTreeSet<&NoteId> = leaving.iter().collect();
    let stays = |row: &&Row| match row.focus(room.session()) {
        Some(Focus::Note(id)) => !leaving.contains(&id),
        Some(Focus::Cluster(_) | Focus::Aside) | None => false,
    };
    let part = board.list.part(board.cursor);
    let rows = board.list.rows.get(part.clone()).unwrap_or_default();
    let at = board.cursor.saturating_sub(part.start).min(rows.len());
    let (before, after) = rows.split_at(at);
    let next = after.iter().find(stays).or_else(|| before.iter().rev().find(stays));
    next.and_then(|row| row.focus(room.session()))
}

/// The notes have found their place: the marks go, and the cursor goes on to `next`.
pub(in super::super::super) fn placed(room: &mut Room, next: Option<Focus>) {
    let board = &mut room.notes_mut().board;
    board.marked.clear();
    if next.is_some() {
        board.focus = next;
    }
}

/// Puts the notes into cluster number `number`, counted from 1; where there is none the next one is named.
pub(super) fn put_nth(room: &mut Room, ui: &mut Ui, number: usize) {
    let nth = number.checked_sub(1).and_then(|at| room.session().clusters_on(room.sheet()).nth(at));
    let nth = nth.map(|it| (it.id.clone(), it.name.clone()));
    let Some((id, name)) = nth else { return windows::new_cluster(room, ui) };
    let ids = target_ids(room);
    let next = next_after(room, &ids);
    if targets(room).iter().all(|note| note.cluster.as_ref() == Some(&id)) {
        return ui.refuse(w::notes_there_already(ui.lang, name));
    }
    let planned = plan::put_in_cluster(room.session(), &id, &ids);
    if room.plan(ui, planned) {
        placed(room, next);
        ui.say(w::notes_clustered(ui.lang, ids.len(), name));
    }
}

pub(super) fn take_out(room: &mut Room, ui: &mut Ui) {
    let ids = target_ids(room);
    let next = next_after(room, &ids);
    let planned = plan::take_out_of_cluster(room.session(), &ids);
    if room.plan(ui, planned) {
        placed(room, next);
        ui.say(w::notes_taken_out(ui.lang, ids.len()));
    }
}

/// The marked notes but the one under the cursor.
pub(super) fn merging(room: &Room) -> Vec<NoteId> {
    let Some(head) = note(room) else { return Vec::new() };
    let marked = room.notes().board.marked.iter();
    marked.filter(|id| **id != head.id).cloned().collect()
}

pub(super) fn merge(room: &mut Room, ui: &mut Ui) {
    let Some(under) = note(room).map(|note| note.id.clone()) else { return };
    let ids = merging(room);
    let planned = plan::merge_notes(room.session(), &under, &ids);
    if room.plan(ui, planned) {
        placed(room, None);
        ui.say(w::notes_merged(ui.lang, ids.len()));
    }
}

pub(super) fn lift(room: &mut Room, ui: &mut Ui) {
    let Some(id) = note(room).map(|note| note.id.clone()) else { return };
    let planned = plan::lift_note(room.session(), &id);
    room.plan(ui, planned);
}

/// Marked notes, or the one under the cursor, are put aside; those that all are already come back. A cluster goes, and
/// its notes stay.
pub(super) fn remove(room: &mut Room, ui: &mut Ui) {
    match room.notes().board.focus.clone() {
        Some(Focus::Cluster(id)) if room.notes().board.marked.is_empty() => {
            let freed = held(room.session(), &id);
            let planned = plan::remove_cluster(room.session(), &id);
            if room.plan(ui, planned) {
                ui.say(w::notes_cluster_removed(ui.lang, freed));
            }
        }
        Some(Focus::Note(_) | Focus::Cluster(_) | Focus::Aside) | None => aside(room, ui),
    }
}

fn aside(room: &mut Room, ui: &mut Ui) {
    let (back, ids) = (all_aside(room), target_ids(room));
    let next = next_after(room, &ids);
    let plan = if back { plan::bring_notes_back } else { plan::put_notes_aside };
    let planned = plan(room.session(), &ids);
    if room.plan(ui, planned) {
        placed(room, next);
        let said = if back { w::notes_back } else { w::notes_put_aside };
        ui.say(said(ui.lang, ids.len()));
    }
}

/// Whether there are notes to act on, and all of them have been put aside.
pub(super) fn all_aside(room: &Room) -> bool {
    let notes = targets(room);
    !notes.is_empty() && notes.iter().all(|note| note.aside)
}

fn held(session: &Session, id: &ClusterId) -> usize {
    session.notes.iter().filter(|note| note.cluster.as_ref() == Some(id)).count()
}

/// Whether the cluster under the cursor can move `up`, or down.
pub(super) fn can_shift(room: &Room, lang: Lang, up: bool) -> Result<(), String> {
    let Some(Focus::Cluster(id)) = &room.notes().board.focus else {
        return Err(w::notes_on_cluster(lang).to_owned());
    };
    match neighbour(room, id, up) {
        Some(_) => Ok(()),
        None if up => Err(w::notes_cluster_first(lang).to_owned()),
        None => Err(w::notes_cluster_last(lang).to_owned()),
    }
}

/// Moves the cluster under the cursor `up`, or down.
pub(super) fn shift(room: &mut Room, ui: &mut Ui, up: bool) {
    let Some(Focus::Cluster(id)) = room.notes().board.focus.clone() else { return };
    if let Some(index) = neighbour(room, &id, up) {
        room.make(ui, Edit::Move(Ref::Cluster(id), At { index }));
    }
}

/// The place of the cluster above this one on its sheet, or below it.
fn neighbour(room: &Room, id: &ClusterId, up: bool) -> Option<usize> {
    let all = room.session().clusters.iter().enumerate();
    let mut own = all.filter(|(_, cluster)| cluster.sheet == room.sheet());
    if up {
        let above = own.take_while(|(_, cluster)| cluster.id != *id).last();
        above.map(|(index, _)| index)
    } else {
        own.find(|(_, cluster)| cluster.id == *id)?;
        own.next().map(|(index, _)| index)
    }
}
