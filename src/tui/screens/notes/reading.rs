//! Reading round: one note at a time, large and calm, read aloud by one after the other and put into its cluster.
//!
//! What is read, and in which order, is settled when the reading begins; whatever happens to a note meanwhile, it keeps
//! its place, so that one can always go back to it. Walking changes nothing; only letters and digits do.

mod draw;
mod windows;

use crate::domain::id::NoteId;
use crate::domain::note::Note;
use crate::domain::plan;
use crate::domain::respondent::Respondent;
use crate::domain::session::Session;
use crate::i18n::words as w;

use super::super::super::action::Motion;
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::super::guides::Thing;
use super::{View, board};

pub(super) use draw::draw;

/// What is being read.
#[derive(Debug, Default)]
pub(super) struct Reading {
    order: Vec<NoteId>,
    at: usize,
}

/// What is done while notes are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Put the note into the cluster with this number, counted from 1; the number after the last one's makes the next.
    Put(usize),
    /// Put the note into a cluster picked from a list.
    Pick,
    /// Make a cluster of the note.
    NewCluster,
    /// Put the note beneath another that says the same.
    Same,
    /// Put the note aside, or bring it back.
    Aside,
    /// Write the note anew.
    Edit,
}

impl Reading {
    /// The notes of a session as they are to be read, beginning with `first` where it is among them.
    fn new(order: Vec<NoteId>, first: Option<&NoteId>) -> Self {
        let at = first.and_then(|first| order.iter().position(|id| id == first)).unwrap_or(0);
        Self { order, at }
    }

    /// The note that is read now; `None` where it is gone for good.
    fn note<'a>(&self, session: &'a Session) -> Option<&'a Note> {
        let id = self.order.get(self.at)?;
        session.notes.iter().find(|note| note.id == *id)
    }

    fn go(&mut self, at: usize) {
        self.at = at.min(self.order.len().saturating_sub(1));
    }
}

/// Whether there is anything to read.
pub(super) fn can_begin(room: &Room, ui: &Ui) -> Result<(), String> {
    match room.session().notes_on(room.sheet()).next() {
        Some(_) => Ok(()),
        None => Err(w::reading_nothing(ui.lang).to_owned()),
    }
}

/// Begins to read what the board shows: what the filter lets through, else the loose notes, else all.
pub(super) fn begin(room: &mut Room, ui: &mut Ui) {
    let order = board::to_read(room);
    if order.is_empty() {
        return ui.refuse(w::reading_nothing(ui.lang));
    }
    let first = board::note(room).map(|note| note.id.clone());
    let notes = room.notes_mut();
    notes.reading = Reading::new(order, first.as_ref());
    notes.view = View::Reading;
}

/// Back to the board, with the cursor on the note that was read last.
pub(super) fn end(room: &mut Room) {
    let read = room.notes().reading.note(room.session()).cloned();
    let notes = room.notes_mut();
    notes.view = View::Board;
    if let Some(note) = read {
        notes.board.turn_to(&note);
    }
}

/// The note that is read.
pub(super) fn in_focus(room: &Room) -> Option<Thing> {
    now_id(room).map(Thing::Note)
}

/// Whether an action is possible now.
pub(super) fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    room.writable(ui)?;
    let lang = ui.lang;
    if now(room).is_none() {
        return Err(w::notes_nothing_here(lang).to_owned());
    }
    let clusters = room.session().clusters_on(room.sheet()).count();
    match act {
        Act::Pick if clusters == 0 => Err(w::notes_no_cluster(lang).to_owned()),
        Act::Put(number) if number > clusters + 1 => Err(w::notes_no_nth(lang, number)),
        Act::Same if !windows::has_other(room) => Err(w::reading_no_other(lang).to_owned()),
        Act::Put(_) | Act::Pick | Act::NewCluster | Act::Same | Act::Aside | Act::Edit => Ok(()),
    }
}

/// Does an action.
pub(super) fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    match act {
        Act::Put(number) => put(room, ui, number),
        Act::Pick => windows::pick(room, ui),
        Act::NewCluster => windows::new_cluster(room, ui),
        Act::Same => windows::same(room, ui),
        Act::Aside => aside(room, ui),
        Act::Edit => {
            if let Some(note) = now(room).cloned() {
                board::edit_note(ui, note);
            }
        }
    }
}

/// Walks from note to note.
pub(super) fn motion(room: &mut Room, motion: Motion) {
    let reading = &mut room.notes_mut().reading;
    match motion {
        Motion::Right | Motion::Down | Motion::PageDown => reading.go(reading.at + 1),
        Motion::Left | Motion::Up | Motion::PageUp => reading.go(reading.at.saturating_sub(1)),
        Motion::First => reading.go(0),
        Motion::Last => reading.go(usize::MAX),
    }
}

/// The note that is read now.
fn now(room: &Room) -> Option<&Note> {
    room.notes().reading.note(room.session())
}

fn now_id(room: &Room) -> Option<NoteId> {
    now(room).map(|note| note.id.clone())
}

/// The note has found its place: on to the next, or a word where it was the last.
fn placed(room: &mut Room, ui: &mut Ui, said: String) {
    let reading = &mut room.notes_mut().reading;
    let last = reading.at + 1 >= reading.order.len();
    reading.go(reading.at + 1);
    ui.say(if last { format!("{said} {}", w::reading_last(ui.lang)) } else { said });
}

fn put(room: &mut Room, ui: &mut Ui, number: usize) {
    let nth = number.checked_sub(1).and_then(|at| room.session().clusters_on(room.sheet()).nth(at));
    let Some((cluster, name)) = nth.map(|it| (it.id.clone(), it.name.clone())) else {
        return windows::new_cluster(room, ui);
    };
    let Some(note) = now(room) else { return };
    // Put once more where it lies, it stays there, and that is no edit.
    let there = note.cluster.as_ref() == Some(&cluster);
    let planned = plan::put_in_cluster(room.session(), &cluster, std::slice::from_ref(&note.id));
    if there || room.plan(ui, planned) {
        let said = w::notes_clustered(ui.lang, 1, name);
        placed(room, ui, said);
    }
}

fn aside(room: &mut Room, ui: &mut Ui) {
    let Some(note) = now(room) else { return };
    let back = note.aside;
    let plan = if back { plan::bring_notes_back } else { plan::put_notes_aside };
    let planned = plan(room.session(), std::slice::from_ref(&note.id));
    if room.plan(ui, planned) {
        if back {
            ui.say(w::notes_back(ui.lang, 1));
        } else {
            placed(room, ui, w::notes_put_aside(ui.lang, 1));
        }
    }
}

/// Who reads this note and who the next one: those that are counted, in turn.
fn readers(session: &Session, at: usize) -> Option<(&Respondent, &Respondent)> {
    let count = session.active().count();
    let nth = |at: usize| session.active().nth(at.checked_rem(count)?);
    Some((nth(at)?, nth(at + 1)?))
}
