//! The board: notes that lie loose, clusters with theirs, and what lies beneath a note that says the same.
//!
//! The list of rows is kept and only made anew when the session, the filter or what is folded has changed; the cursor
//! stays with the note it stood on.

mod acts;
mod candidate;
mod dragging;
mod draw;
mod legend;
mod list;
mod marking;
mod placing;
mod rows;
mod sight;
mod walking;
mod windows;

use std::collections::BTreeSet;

use crate::domain::id::{ClusterId, NoteId};
use crate::domain::note::Note;
use crate::domain::session::Session;

use super::super::super::event::Key;
use super::super::super::overlay::field::{Editor, Lines};
use super::super::super::room::Room;
use super::super::guides::Thing;

pub use acts::Act;
pub(super) use acts::{act, can};
pub(in super::super) use acts::{cluster, note, target_ids, targets};
use dragging::Held;
pub(super) use dragging::hold;
pub(super) use draw::{counts, draw};
pub(super) use legend::key as key_of;
use list::{List, Row};
pub(in super::super) use placing::{next_after, placed};
pub(in super::super) use rows::kind_sign;
use sight::{Only, Sight};
pub(super) use walking::{click, motion, settle, wheel};
pub(super) use windows::{cluster_form, cluster_picker, edit_note, show as enter, tags};

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
    /// What the mouse holds.
    held: Option<Held>,
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
        self.sight.only.clear();
        self.seek();
    }

    fn show_only(&mut self, only: Vec<Only>) {
        self.sight.only = only;
        self.after = None;
    }

    fn turn_fold(&mut self, id: &ClusterId) {
        if !self.sight.folded.remove(id) {
            self.sight.folded.insert(id.clone());
        }
        self.after = None;
    }

    /// Puts the cursor on a note, where it is shown; what is folded over it is unfolded.
    pub(super) fn turn_to(&mut self, note: &Note) {
        self.focus = Some(Focus::Note(note.id.clone()));
        self.sight.aside |= note.aside;
        if let Some(cluster) = &note.cluster {
            self.sight.folded.remove(cluster);
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
        if !self.marked.is_empty() {
            let there: BTreeSet<&NoteId> = session.notes.iter().map(|note| &note.id).collect();
            self.marked.retain(|id| there.contains(id));
        }
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
    let note = focus.note().and_then(|id| room.session().notes.iter().find(|it| it.id == *id)).cloned();
    let board = &mut room.notes_mut().board;
    board.drop_filter();
    board.focus = Some(focus);
    if let Some(note) = note {
        board.turn_to(&note);
    }
    refresh(room);
}

/// The notes to read one by one: those that the filter lets through, else the loose ones, else all.
pub(super) fn to_read(room: &Room) -> Vec<NoteId> {
    let list = &room.notes().board.list;
    let heads = |rows: std::ops::Range<usize>| marking::heads(room, rows);
    if !room.notes().board.sight.is_whole() {
        return heads(0..list.aside);
    }
    let loose = heads(0..list.needing);
    if !loose.is_empty() {
        return loose;
    }
    let all = room.session().notes_on(room.sheet()).filter(|note| note.beneath.is_none());
    all.map(|note| note.id.clone()).collect()
}

/// Esc: the marks go first, then the filter; false where there was neither.
pub(super) fn back(room: &mut Room) -> bool {
    let board = &mut room.notes_mut().board;
    let held = !board.marked.is_empty() || !board.sight.is_whole();
    if board.marked.is_empty() {
        board.drop_filter();
    } else {
        board.marked.clear();
    }
    held
}
