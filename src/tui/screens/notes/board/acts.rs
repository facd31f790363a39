//! What is done on the board: each act works on the marked notes, or on the one under the cursor where none is marked.

use crate::domain::edit::{Edit, Item};
use crate::domain::id::{ClusterId, NoteId};
use crate::domain::note::{Cluster, Note, Sheet};
use crate::i18n::words as w;

use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;
use super::super::capture::prompts;
use super::{Focus, marking, placing, windows};

/// What is done on the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Mark the note, or all notes of the cluster, or take the mark away.
    Mark,
    /// Mark all notes from the one that was marked last to the one under the cursor.
    MarkTo,
    /// Mark all notes that are shown where the cursor is, or take their marks away.
    MarkAll,
    /// Take all marks away.
    Unmark,
    /// Make a cluster of the notes.
    NewCluster,
    /// Put the notes into a cluster.
    Put,
    /// Put the notes into the cluster with this number, counted from 1.
    PutNth(usize),
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
    /// Move the cluster up among the others.
    Up,
    /// Move the cluster down among the others.
    Down,
    /// Fold all clusters, or unfold them where all are.
    FoldAll,
    /// Put the notes aside or bring them back; take the cluster away and leave its notes.
    Remove,
    /// Take away for good what has been put aside.
    RemoveForGood,
    /// Show only notes with certain words.
    Filter,
    /// Show only notes of certain sorts.
    Only,
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
        Act::Filter | Act::Only | Act::Mark | Act::MarkAll => {
            return need(!has_none(room), w::notes_no_note(lang));
        }
        Act::MarkTo => return need(marking::can_reach(room), w::notes_mark_first(lang)),
        Act::Unmark => return need(!room.notes().board.marked.is_empty(), w::notes_none_marked(lang)),
        Act::FoldAll => return need(count(room) > 0, w::notes_no_cluster(lang)),
        Act::NewCluster
        | Act::Put
        | Act::PutNth(_)
        | Act::TakeOut
        | Act::Merge
        | Act::Lift
        | Act::Edit
        | Act::Kind
        | Act::Prompt
        | Act::Rename
        | Act::Up
        | Act::Down
        | Act::Remove
        | Act::RemoveForGood => room.writable(ui)?,
    }
    match act {
        Act::Put if count(room) == 0 => Err(w::notes_no_cluster(lang).to_owned()),
        // The number after the last is that of the cluster that comes next.
        Act::PutNth(number) if number > count(room) + 1 => Err(w::notes_no_nth(lang, number)),
        Act::Prompt if prompts(room).is_empty() => Err(w::notes_no_prompts(lang).to_owned()),
        Act::Kind if room.sheet() == Sheet::Capabilities => Err(w::notes_no_kinds(lang).to_owned()),
        Act::Put | Act::PutNth(_) | Act::Kind | Act::Prompt => some_note(),
        Act::TakeOut => need(targets(room).iter().any(|note| note.cluster.is_some()), w::notes_not_in(lang)),
        Act::Merge => need(!placing::merging(room).is_empty(), w::notes_merge_how(lang)),
        Act::Lift => need(note(room).is_some_and(|it| it.beneath.is_some()), w::notes_not_beneath(lang)),
        Act::Edit => need(note(room).is_some() || cluster(room).is_some(), w::notes_nothing_here(lang)),
        Act::Remove => need(has_target(room) || cluster(room).is_some(), w::notes_nothing_here(lang)),
        Act::RemoveForGood => need(placing::all_aside(room), w::notes_aside_first(lang)),
        Act::Rename => need(cluster(room).is_some(), w::notes_no_cluster_here(lang)),
        Act::Up | Act::Down => placing::can_shift(room, lang, act == Act::Up),
        Act::NewCluster => need(!has_none(room), w::notes_no_note(lang)),
        Act::Mark
        | Act::MarkTo
        | Act::MarkAll
        | Act::Unmark
        | Act::FoldAll
        | Act::Filter
        | Act::Only
        | Act::KeepFilter
        | Act::DropFilter => Ok(()),
    }
}

/// Does an action.
pub(in super::super) fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    match act {
        Act::Mark => marking::mark(room),
        Act::MarkTo => marking::mark_to(room),
        Act::MarkAll => marking::mark_all(room),
        Act::Unmark => room.notes_mut().board.marked.clear(),
        Act::NewCluster => windows::new_cluster(room, ui),
        Act::Put => windows::put(room, ui),
        Act::PutNth(number) => placing::put_nth(room, ui, number),
        Act::TakeOut => placing::take_out(room, ui),
        Act::Merge => placing::merge(room, ui),
        Act::Lift => placing::lift(room, ui),
        Act::Edit => windows::edit(room, ui),
        Act::Kind => kind(room, ui),
        Act::Prompt => windows::prompt(room, ui),
        Act::Rename => windows::rename(room, ui),
        Act::Up => placing::shift(room, ui, true),
        Act::Down => placing::shift(room, ui, false),
        Act::FoldAll => fold_all(room),
        Act::Remove => placing::remove(room, ui),
        Act::RemoveForGood => windows::remove_for_good(room, ui),
        Act::Only => windows::only(room, ui),
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

/// How many clusters there are on the sheet.
fn count(room: &Room) -> usize {
    room.session().clusters_on(room.sheet()).count()
}

fn has_none(room: &Room) -> bool {
    !room.session().notes.iter().any(|note| note.sheet == room.sheet())
}

fn has_target(room: &Room) -> bool {
    !room.notes().board.marked.is_empty() || note(room).is_some()
}

fn kind(room: &mut Room, ui: &mut Ui) {
    let notes = targets(room);
    let Some(kind) = notes.first().map(|note| note.kind.next()) else { return };
    let changed = notes.into_iter().map(|note| Edit::Change(Item::Note(Note { kind, ..note.clone() })));
    let edit = Edit::Batch(changed.collect());
    room.make(ui, edit);
}

fn fold_all(room: &mut Room) {
    let all = room.session().clusters_on(room.sheet()).map(|it| it.id.clone()).collect();
    room.notes_mut().board.fold_all(all);
}
