//! What is done on the board: each act works on the marked notes, or on the one under the cursor where none is marked.

use std::collections::BTreeSet;

use crate::domain::edit::{Edit, Item};
use crate::domain::id::{ClusterId, NoteId};
use crate::domain::note::{Cluster, Note, Sheet};
use crate::domain::plan;
use crate::domain::session::Session;
use crate::i18n::words as w;

use super::super::super::super::action::Motion;
use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;
use super::super::capture::prompts;
use super::{Focus, Row, windows};

/// What is done on the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Mark the note, or all notes of the cluster, or take the mark away.
    Mark,
    /// Take all marks away.
    Unmark,
    /// Make a cluster of the notes.
    NewCluster,
    /// Put the notes into a cluster.
    Put,
    /// Take the notes out of their clusters.
    TakeOut,
    /// Put the marked notes beneath the one under the cursor.
    Merge,
    /// Lift the note out from beneath another.
    Lift,
    /// Write the note or the cluster's name anew.
    Edit,
    /// Give the notes the next kind.
    Kind,
    /// Say which prompt the notes answer.
    Prompt,
    /// Give the cluster another name.
    Rename,
    /// Put the notes aside or bring them back; take the cluster away and leave its notes.
    Remove,
    /// Take away for good what has been put aside.
    RemoveForGood,
    /// Show only notes with certain words.
    Filter,
    /// Leave the filter as it is and go on.
    KeepFilter,
    /// Show all notes again.
    DropFilter,
}

/// Whether an action is possible now.
pub(in super::super) fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    let need = |there: bool, why: &str| if there { Ok(()) } else { Err(why.to_owned()) };
    let lang = ui.lang;
    let some_note = || need(has_target(room), w::notes_no_note(lang));
    match act {
        Act::KeepFilter | Act::DropFilter => return Ok(()),
        Act::Filter | Act::Mark => {
            return need(!has_none(room), w::notes_no_note(lang));
        }
        Act::Unmark => return need(!room.notes().board.marked.is_empty(), w::notes_none_marked(lang)),
        Act::NewCluster
        | Act::Put
        | Act::TakeOut
        | Act::Merge
        | Act::Lift
        | Act::Edit
        | Act::Kind
        | Act::Prompt
        | Act::Rename
        | Act::Remove
        | Act::RemoveForGood => room.writable(ui)?,
    }
    match act {
        Act::Put if room.session().clusters_on(room.sheet()).next().is_none() => {
            Err(w::notes_no_cluster(lang).to_owned())
        }
        Act::Prompt if prompts(room).is_empty() => Err(w::notes_no_prompts(lang).to_owned()),
        Act::Kind if room.sheet() == Sheet::Capabilities => Err(w::notes_no_kinds(lang).to_owned()),
        Act::Put | Act::Kind | Act::Prompt => some_note(),
        Act::TakeOut => need(targets(room).iter().any(|note| note.cluster.is_some()), w::notes_not_in(lang)),
        Act::Merge => need(!merging(room).is_empty(), w::notes_merge_how(lang)),
        Act::Lift => need(note(room).is_some_and(|it| it.beneath.is_some()), w::notes_not_beneath(lang)),
        Act::Edit => need(note(room).is_some() || cluster(room).is_some(), w::notes_nothing_here(lang)),
        Act::Remove => need(has_target(room) || cluster(room).is_some(), w::notes_nothing_here(lang)),
        Act::RemoveForGood => need(all_aside(room), w::notes_aside_first(lang)),
        Act::Rename => need(cluster(room).is_some(), w::notes_no_cluster_here(lang)),
        Act::NewCluster => need(!has_none(room), w::notes_no_note(lang)),
        Act::Mark | Act::Unmark | Act::Filter | Act::KeepFilter | Act::DropFilter => Ok(()),
    }
}

/// Does an action.
pub(in super::super) fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    match act {
        Act::Mark => mark(room),
        Act::Unmark => room.notes_mut().board.marked.clear(),
        Act::NewCluster => windows::new_cluster(room, ui),
        Act::Put => windows::put(room, ui),
        Act::TakeOut => take_out(room, ui),
        Act::Merge => merge(room, ui),
        Act::Lift => lift(room, ui),
        Act::Edit => windows::edit(room, ui),
        Act::Kind => kind(room, ui),
        Act::Prompt => windows::prompt(room, ui),
        Act::Rename => windows::rename(room, ui),
        Act::Remove => remove(room, ui),
        Act::RemoveForGood => windows::remove_for_good(room, ui),
        Act::Filter => room.notes_mut().board.type_filter(),
        Act::KeepFilter => room.notes_mut().board.filter = None,
        Act::DropFilter => room.notes_mut().board.drop_filter(),
    }
}

/// The note under the cursor.
pub(in super::super::super) fn note(room: &Room) -> Option<&Note> {
    match room.notes().board.focus.as_ref()? {
        Focus::Note(id) => room.session().notes.iter().find(|note| note.id == *id),
        Focus::Cluster(_) | Focus::Aside => None,
    }
}

/// The cluster under the cursor, or the one that the note under it lies in.
pub(in super::super::super) fn cluster(room: &Room) -> Option<&Cluster> {
    let id: &ClusterId = match room.notes().board.focus.as_ref()? {
        Focus::Note(_) => note(room)?.cluster.as_ref()?,
        Focus::Cluster(id) => id,
        Focus::Aside => return None,
    };
    room.session().clusters.iter().find(|cluster| cluster.id == *id)
}

/// The marked notes in the order they were written, or the one under the cursor.
pub(in super::super::super) fn targets(room: &Room) -> Vec<&Note> {
    let marked = &room.notes().board.marked;
    if marked.is_empty() {
        return note(room).into_iter().collect();
    }
    room.session().notes.iter().filter(|note| marked.contains(&note.id)).collect()
}

/// The names of [`targets`].
pub(in super::super::super) fn target_ids(room: &Room) -> Vec<NoteId> {
    targets(room).into_iter().map(|note| note.id.clone()).collect()
}

/// The note to go on with when these leave their place: the next in the list, or the one before.
pub(in super::super::super) fn next_after(room: &Room, leaving: &[NoteId]) -> Option<Focus> {
    let board = &room.notes().board;
    let leaving: BTreeSet<&NoteId> = leaving.iter().collect();
    let stays = |row: &&Row| match row.focus(room.session()) {
        Some(Focus::Note(id)) => !leaving.contains(&id),
        Some(Focus::Cluster(_) | Focus::Aside) | None => false,
    };
    let rows = board.list.rows.get(board.column()).unwrap_or_default();
    let at = board.cursor.saturating_sub(board.column().start).min(rows.len());
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

fn has_none(room: &Room) -> bool {
    !room.session().notes.iter().any(|note| note.sheet == room.sheet())
}

fn has_target(room: &Room) -> bool {
    !room.notes().board.marked.is_empty() || note(room).is_some()
}

/// Marks, and goes on to the next row so that several are marked quickly.
fn mark(room: &mut Room) {
    let ids: Vec<NoteId> = match &room.notes().board.focus {
        None => return,
        Some(Focus::Note(id)) => vec![id.clone()],
        Some(Focus::Cluster(id)) => {
            let within = room.session().notes.iter().filter(|note| note.cluster.as_ref() == Some(id));
            within.map(|note| note.id.clone()).collect()
        }
        Some(Focus::Aside) => room.session().aside_on(room.sheet()).map(|note| note.id.clone()).collect(),
    };
    let marked = &mut room.notes_mut().board.marked;
    let all = ids.iter().all(|id| marked.contains(id));
    for id in ids {
        if all {
            marked.remove(&id);
        } else {
            marked.insert(id);
        }
    }
    super::motion(room, Motion::Down);
}

fn take_out(room: &mut Room, ui: &mut Ui) {
    let ids = target_ids(room);
    let next = next_after(room, &ids);
    let planned = plan::take_out_of_cluster(room.session(), &ids);
    if room.plan(ui, planned) {
        placed(room, next);
        ui.say(w::notes_taken_out(ui.lang, ids.len()));
    }
}

/// The marked notes but the one under the cursor.
fn merging(room: &Room) -> Vec<NoteId> {
    let Some(head) = note(room) else { return Vec::new() };
    let marked = room.notes().board.marked.iter();
    marked.filter(|id| **id != head.id).cloned().collect()
}

fn merge(room: &mut Room, ui: &mut Ui) {
    let Some(under) = note(room).map(|note| note.id.clone()) else { return };
    let ids = merging(room);
    let planned = plan::merge_notes(room.session(), &under, &ids);
    if room.plan(ui, planned) {
        placed(room, None);
        ui.say(w::notes_merged(ui.lang, ids.len()));
    }
}

fn lift(room: &mut Room, ui: &mut Ui) {
    let Some(id) = note(room).map(|note| note.id.clone()) else { return };
    let planned = plan::lift_note(room.session(), &id);
    room.plan(ui, planned);
}

fn kind(room: &mut Room, ui: &mut Ui) {
    let notes = targets(room);
    let Some(kind) = notes.first().map(|note| note.kind.next()) else { return };
    let changed = notes.into_iter().map(|note| Edit::Change(Item::Note(Note { kind, ..note.clone() })));
    let edit = Edit::Batch(changed.collect());
    room.make(ui, edit);
}

/// Marked notes, or the one under the cursor, are put aside; those that all are already come back. A cluster goes, and
/// its notes stay.
fn remove(room: &mut Room, ui: &mut Ui) {
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
fn all_aside(room: &Room) -> bool {
    let notes = targets(room);
    !notes.is_empty() && notes.iter().all(|note| note.aside)
}

fn held(session: &Session, id: &ClusterId) -> usize {
    session.notes.iter().filter(|note| note.cluster.as_ref() == Some(id)).count()
}
