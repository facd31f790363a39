//! The board: notes that lie loose, clusters with theirs, and what lies beneath a note that says the same.
//!
//! The list of rows is kept and only made anew when the session, the filter or what is folded has changed; the cursor
//! stays with the note it stood on.

mod acts;
mod candidate;
mod draw;
mod legend;
mod list;
mod marking;
mod placing;
mod rows;
mod windows;

use std::collections::BTreeSet;

use ratatui::layout::Rect;

use crate::domain::id::{ClusterId, NoteId};
use crate::domain::session::Session;

use super::super::super::action::Motion;
use super::super::super::event::Key;
use super::super::super::overlay::field::{Editor, Lines};
use super::super::super::room::Room;
use super::super::guides::Thing;

pub use acts::Act;
pub(super) use acts::{act, can};
pub(in super::super) use acts::{cluster, note, target_ids, targets};
pub(super) use draw::{counts, draw};
use list::{List, Row, Sight};
pub(in super::super) use placing::{next_after, placed};
pub(in super::super) use rows::kind_sign;
pub(super) use windows::{show as enter, tags};

/// From this body width on, clusters stand beside the loose notes.
const WIDE: u16 = 98;

/// What the board remembers.
#[derive(Default)]
pub(super) struct Board {
    list: List,
    /// The edit that the list was made after; `None` where it has to be made anew.
    after: Option<u64>,
    sight: Sight,
    filter: Option<Editor>,
    marked: BTreeSet<NoteId>,
    /// The note that was marked, or unmarked, last.
    marked_last: Option<NoteId>,
    cursor: usize,
    focus: Option<Focus>,
    /// Where the cursor stood in the column it is not in.
    beside: usize,
    /// The first row in sight: of the left or only column, of the right one.
    tops: [usize; 2],
    page: usize,
    columns: bool,
    /// How many rows name the clusters with their numbers.
    legend: u16,
}

/// What the cursor stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) enum Focus {
    Note(NoteId),
    Cluster(ClusterId),
    /// The heading of the notes put aside.
    Aside,
}

impl Focus {
    /// The note, where it is one.
    fn note(&self) -> Option<&NoteId> {
        match self {
            Self::Note(id) => Some(id),
            Self::Cluster(_) | Self::Aside => None,
        }
    }
}

impl Board {
    /// Whether the filter is being typed.
    pub(super) fn is_filtering(&self) -> bool {
        self.filter.is_some()
    }

    /// Gives a key to the filter.
    pub(super) fn key(&mut self, key: Key) -> bool {
        let Some(editor) = &mut self.filter else { return false };
        let used = editor.key(key);
        self.seek();
        used
    }

    /// Puts pasted text into the filter.
    pub(super) fn insert(&mut self, text: &str) {
        if let Some(editor) = &mut self.filter {
            editor.insert(text);
        }
        self.seek();
    }

    fn type_filter(&mut self) {
        self.filter = Some(Editor::new(&self.sight.sought, Lines::One));
    }

    fn seek(&mut self) {
        let typed = self.filter.as_ref().map(|editor| editor.text().to_string());
        self.sight.sought = typed.unwrap_or_default();
        self.after = None;
    }

    fn drop_filter(&mut self) {
        self.filter = None;
        self.seek();
    }

    fn turn_fold(&mut self, id: &ClusterId) {
        if !self.sight.folded.remove(id) {
            self.sight.folded.insert(id.clone());
        }
        self.after = None;
    }

    /// Folds all of these clusters, or unfolds them where all are folded.
    fn fold_all(&mut self, all: BTreeSet<ClusterId>) {
        self.sight.folded = if all.is_subset(&self.sight.folded) { BTreeSet::new() } else { all };
        self.after = None;
    }

    fn turn_aside(&mut self) {
        self.sight.aside = !self.sight.aside;
        self.after = None;
    }

    fn bring_up(&mut self, session: &Session) {
        if self.after == Some(session.edit) {
            return;
        }
        self.list = List::of(session, &self.sight);
        self.after = Some(session.edit);
        let there: BTreeSet<&NoteId> = session.notes.iter().map(|note| &note.id).collect();
        self.marked.retain(|id| there.contains(id));
        let rows = &self.list.rows;
        let found =
            self.focus.as_ref().and_then(|sought| rows.iter().position(|row| row.is(session, sought)));
        self.stand(found.unwrap_or(self.cursor), session);
    }

    /// Puts the cursor on a row, never on the heading of the loose notes where there is anything else.
    fn stand(&mut self, row: usize, session: &Session) {
        let last = self.list.rows.len().saturating_sub(1);
        self.cursor = row.max(1).min(last);
        self.focus = self.list.rows.get(self.cursor).and_then(|row| row.focus(session));
    }

    /// The rows of the column that the cursor is in.
    fn column(&self) -> std::ops::Range<usize> {
        let (split, end) = (self.list.split, self.list.rows.len());
        match (self.columns, self.cursor < split) {
            (false, _) => 0..end,
            (true, true) => 0..split,
            (true, false) => split..end,
        }
    }

    fn sideways(&self, motion: Motion) -> usize {
        let left = motion == Motion::Left;
        if !self.columns {
            return self.next_heading(left);
        }
        let (split, end) = (self.list.split, self.list.rows.len());
        match (left, self.cursor < split) {
            (true, false) if split > 1 => self.beside.clamp(1, split - 1),
            (false, true) if end > split => self.beside.clamp(split, end - 1),
            (true | false, _) => self.cursor,
        }
    }

    /// In one column, sideways goes from cluster to cluster.
    fn next_heading(&self, backwards: bool) -> usize {
        let headings = self.list.rows.iter().enumerate().filter(|(_, row)| row.is_heading());
        let mut places = headings.map(|(place, _)| place);
        if backwards {
            places.rfind(|place| *place < self.cursor).unwrap_or(self.cursor)
        } else {
            places.find(|place| *place > self.cursor).unwrap_or(self.cursor)
        }
    }
}

/// Brings the list in line with the session.
pub(super) fn refresh(room: &mut Room) {
    let sheet = room.sheet();
    let mut board = std::mem::take(&mut room.notes_mut().board);
    board.sight.sheet = sheet;
    board.bring_up(room.session());
    room.notes_mut().board = board;
}

/// What is in focus.
pub(super) fn in_focus(room: &Room) -> Option<Thing> {
    Some(match room.notes().board.focus.clone()? {
        Focus::Note(id) => Thing::Note(id),
        Focus::Cluster(id) => Thing::Cluster(id),
        Focus::Aside => return None,
    })
}

/// Puts a note or a cluster in focus; the filter and the fold that hide it are let go of.
pub(super) fn go_to(room: &mut Room, focus: Focus) {
    let note = match &focus {
        Focus::Note(id) => room.session().notes.iter().find(|it| it.id == *id),
        Focus::Cluster(_) | Focus::Aside => None,
    };
    let (cluster, aside) = note.map_or((None, false), |note| (note.cluster.clone(), note.aside));
    let board = &mut room.notes_mut().board;
    board.drop_filter();
    if let Some(cluster) = cluster {
        board.sight.folded.remove(&cluster);
    }
    board.sight.aside |= aside;
    board.focus = Some(focus);
    refresh(room);
}

/// Moves the cursor.
pub(super) fn motion(room: &mut Room, motion: Motion) {
    refresh(room);
    let board = &room.notes().board;
    let column = board.column();
    let row = match motion {
        Motion::Left | Motion::Right => board.sideways(motion),
        Motion::Up | Motion::Down | Motion::PageUp | Motion::PageDown | Motion::First | Motion::Last => {
            column.start + motion.along(board.cursor - column.start, column.len(), board.page)
        }
    };
    go(room, row);
}

/// A click on a row.
pub(super) fn click(room: &mut Room, row: usize) {
    refresh(room);
    go(room, row);
}

/// Esc: the marks go first, then the filter; false where there was neither.
pub(super) fn back(room: &mut Room) -> bool {
    let board = &mut room.notes_mut().board;
    let held = !board.marked.is_empty() || !board.sight.sought.is_empty();
    if board.marked.is_empty() {
        board.drop_filter();
    } else {
        board.marked.clear();
    }
    held
}

/// Brings cursor and scrolling in line with the session and the size.
pub(super) fn settle(room: &mut Room, area: Rect) {
    refresh(room);
    let clusters = room.session().clusters_on(room.sheet()).count();
    let board = &mut room.notes_mut().board;
    board.columns = area.width >= WIDE;
    let legend = legend::height(board, clusters, area);
    board.legend = legend;
    board.page = usize::from(draw::rows(area, legend).height).max(1);
    let column = board.column();
    let side = usize::from(board.columns && column.start > 0);
    let at = board.cursor.saturating_sub(column.start);
    let (page, split) = (board.page, board.list.split);
    let rows = board.list.rows.len();
    let lengths = if board.columns { [split, rows.saturating_sub(split)] } else { [rows, 0] };
    for (number, (top, length)) in board.tops.iter_mut().zip(lengths).enumerate() {
        if number == side {
            // The heading above the first note stays in sight with it.
            let first = if at == 1 && side == 0 { 0 } else { at };
            *top = (*top).min(first).max((at + 1).saturating_sub(page));
        }
        *top = (*top).min(length.saturating_sub(page));
    }
}

fn go(room: &mut Room, row: usize) {
    let mut board = std::mem::take(&mut room.notes_mut().board);
    let (before, split) = (board.cursor, board.list.split);
    board.stand(row, room.session());
    if (before < split) != (board.cursor < split) {
        board.beside = before;
    }
    room.notes_mut().board = board;
}
