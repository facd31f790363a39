//! Which notes are marked: one by one, from one to another, or all that are shown.

use crate::domain::id::NoteId;

use super::super::super::super::action::Motion;
use super::super::super::super::room::Room;
use super::{Board, Focus, Row};

/// Marks, and goes on to the next row so that several are marked quickly.
pub(super) fn mark(room: &mut Room) {
    let ids: Vec<NoteId> = match &room.notes().board.focus {
        None => return,
        Some(Focus::Note(id)) => vec![id.clone()],
        Some(Focus::Cluster(id)) => {
            let within = room.session().notes.iter().filter(|note| note.cluster.as_ref() == Some(id));
            within.map(|note| note.id.clone()).collect()
        }
        Some(Focus::Aside) => room.session().aside_on(room.sheet()).map(|note| note.id.clone()).collect(),
    };
    let board = &mut room.notes_mut().board;
    board.marked_last = ids.last().cloned();
    board.turn_marks(ids);
    super::motion(room, Motion::Down);
}

/// Whether there is a note that was marked last, from which marks can reach to the cursor.
pub(super) fn can_reach(room: &Room) -> bool {
    reached(room).is_some()
}

/// Marks all notes from the one that was marked last to the one under the cursor.
pub(super) fn mark_to(room: &mut Room) {
    let Some((first, last)) = reached(room) else { return };
    let ids = heads(room, first..last + 1);
    let board = &mut room.notes_mut().board;
    board.marked_last = board.focus.as_ref().and_then(Focus::note).cloned();
    board.marked.extend(ids);
}

/// Marks all notes that are shown where the cursor is, or takes their marks away where all have one.
pub(super) fn mark_all(room: &mut Room) {
    let board = &room.notes().board;
    let ids = heads(room, board.list.part(board.cursor));
    room.notes_mut().board.turn_marks(ids);
}

/// The rows of the note that was marked last and of the cursor, the upper one first.
fn reached(room: &Room) -> Option<(usize, usize)> {
    let board = &room.notes().board;
    let from = Focus::Note(board.marked_last.clone()?);
    let from = board.list.rows.iter().position(|row| row.is(room.session(), &from))?;
    let to = board.cursor;
    Some((from.min(to), from.max(to)))
}

/// The notes of these rows that lie beneath no other: what lies beneath them goes with them.
pub(super) fn heads(room: &Room, rows: std::ops::Range<usize>) -> Vec<NoteId> {
    let rows = room.notes().board.list.rows.get(rows).unwrap_or_default();
    let heads = rows.iter().filter(|row| matches!(row, Row::Note(_, 0)));
    heads.filter_map(|row| row.focus(room.session())?.note().cloned()).collect()
}

impl Board {
    /// Marks these notes, or takes their marks away where all have one.
    fn turn_marks(&mut self, ids: Vec<NoteId>) {
        let all = ids.iter().all(|id| self.marked.contains(id));
        for id in ids {
            if all {
                self.marked.remove(&id);
            } else {
                self.marked.insert(id);
            }
        }
    }
}
