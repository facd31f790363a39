//! Plans for the board of a sheet: notes, what lies beneath them, and clusters.
//!
//! A note that lies beneath another goes with it from cluster to cluster. One that was put aside comes back wherever it
//! is put. Only [`remove_note`] takes a text away.

use std::collections::BTreeSet;

use super::add;
use crate::domain::edit::{Edit, Item, Ref};
use crate::domain::id::{ClusterId, GoalId, NoteId, PromptId};
use crate::domain::note::{Candidate, Cluster, Note, NoteKind, Sheet};
use crate::domain::plain::Plain;
use crate::domain::refusal::Refusal;
use crate::domain::session::Session;

/// Notes that are to be written, all of one sort.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewNotes {
    /// Whose notes they are.
    pub sheet: Sheet,
    /// What they say, a note each; empty ones are skipped.
    pub texts: Vec<Plain>,
    /// What sort of thought they are.
    pub kind: NoteKind,
    /// The prompt they answer, if any.
    pub prompt: Option<PromptId>,
}

/// Writes notes at the end, numbered on from the highest number.
///
/// # Errors
/// [`Refusal::Nameless`] where none of them says anything.
pub fn add_notes(session: &Session, new: NewNotes) -> Result<Edit, Refusal> {
    let first = highest(session).saturating_add(1);
    let texts = new.texts.into_iter().filter(|text| !text.is_empty());
    let edits: Vec<Edit> = texts
        .zip(0_usize..)
        .map(|(text, step)| {
            let id = numbered(session, first.saturating_add(step as u64));
            let note = Note { prompt: new.prompt.clone(), ..blank(id, text, new.sheet, new.kind) };
            add(Item::Note(note), session.notes.len() + step)
        })
        .collect();
    if edits.is_empty() {
        Err(Refusal::Nameless(Ref::Note(numbered(session, first))))
    } else {
        Ok(Edit::Batch(edits))
    }
}

/// Puts notes that say the same beneath one of them, in its cluster.
///
/// # Errors
/// [`Refusal::Missing`]; [`Refusal::Circle`] for a note that `under` is or lies beneath; [`Refusal::Apart`], from `apply`,
/// where `under` is put aside.
pub fn merge_notes(session: &Session, under: &NoteId, notes: &[NoteId]) -> Result<Edit, Refusal> {
    let head = find(session, under)?;
    let mut edits = Vec::new();
    for id in notes {
        let note = find(session, id)?;
        if family(session, id).iter().any(|it| it.id == *under) {
            return Err(Refusal::Circle(Ref::Note(id.clone())));
        }
        let (beneath, cluster) = (Some(under.clone()), head.cluster.clone());
        let moved = Note { beneath, cluster, aside: false, ..note.clone() };
        edits.push(Edit::Change(Item::Note(moved)));
        let rest = family(session, id).into_iter().filter(|it| it.id != *id && !notes.contains(&it.id));
        edits.extend(rest.map(|it| in_cluster(it, head.cluster.as_ref())));
    }
    let served = united(session, head, notes);
    if served != head.candidate.goals {
        let candidate = Candidate { goals: served, ..head.candidate.clone() };
        edits.push(Edit::Change(Item::Note(Note { candidate, ..head.clone() })));
    }
    Ok(Edit::Batch(edits))
}

/// The goals of a candidate and of those that go beneath it, each once.
fn united(session: &Session, head: &Note, notes: &[NoteId]) -> Vec<GoalId> {
    let mut goals = head.candidate.goals.clone();
    let moving = session.notes.iter().filter(|note| notes.contains(&note.id));
    for id in moving.flat_map(|note| &note.candidate.goals) {
        if !goals.contains(id) {
            goals.push(id.clone());
        }
    }
    goals
}

/// Lifts a note out from beneath another; it stays in the cluster.
///
/// # Errors
/// [`Refusal::Missing`].
pub fn lift_note(session: &Session, id: &NoteId) -> Result<Edit, Refusal> {
    Ok(Edit::Change(Item::Note(Note { beneath: None, ..find(session, id)?.clone() })))
}

/// Says of two notes that they are not the same, however alike they look; the later one remembers it.
///
/// # Errors
/// [`Refusal::Missing`]; [`Refusal::Circle`] for one and the same note; [`Refusal::Unchanged`] where it is said already.
pub fn tell_apart(session: &Session, one: &NoteId, other: &NoteId) -> Result<Edit, Refusal> {
    let place = |id: &NoteId| session.notes.iter().position(|note| note.id == *id);
    let (earlier, later) = if place(one) <= place(other) { (one, other) } else { (other, one) };
    let (first, mut second) = (find(session, earlier)?, find(session, later)?.clone());
    if earlier == later {
        return Err(Refusal::Circle(Ref::Note(one.clone())));
    }
    if second.unlike.contains(earlier) || first.unlike.contains(later) {
        return Err(Refusal::Unchanged);
    }
    second.unlike.push(earlier.clone());
    Ok(Edit::Change(Item::Note(second)))
}

/// Takes a note away for good; those beneath it come up to where it lay, and its parts to what it was a part of. That
/// others were told apart from it is forgotten with it, as its number may be given again.
///
/// # Errors
/// [`Refusal::Missing`].
pub fn remove_note(session: &Session, id: &NoteId) -> Result<Edit, Refusal> {
    let own = find(session, id)?;
    let mut edits = Vec::new();
    for note in &session.notes {
        let (under, part) = (note.beneath.as_ref() == Some(id), note.candidate.origin.as_ref() == Some(id));
        let mut freed = note.clone();
        if under {
            freed.beneath.clone_from(&own.beneath);
        }
        if part {
            freed.candidate.origin.clone_from(&own.candidate.origin);
        }
        let apart = note.unlike.contains(id);
        freed.unlike.retain(|other| other != id);
        if under || part || apart {
            edits.push(Edit::Change(Item::Note(freed)));
        }
    }
    edits.push(Edit::Remove(Ref::Note(id.clone())));
    Ok(Edit::Batch(edits))
}

/// Makes a cluster of notes, and of what lies beneath them.
///
/// # Errors
/// [`Refusal::Missing`] for a note; `apply` refuses an empty name.
pub fn new_cluster(session: &Session, sheet: Sheet, name: &Plain, notes: &[NoteId]) -> Result<Edit, Refusal> {
    let taken = |id: &str| session.clusters.iter().any(|it| it.id.as_str() == id);
    let id = ClusterId::fresh(name.as_str(), taken);
    let cluster = Cluster { id: id.clone(), name: name.clone(), goal: None, sheet, area: None };
    let mut edits = vec![add(Item::Cluster(cluster), session.clusters.len())];
    edits.extend(gathered(session, notes, Some(&id))?);
    Ok(Edit::Batch(edits))
}

/// Puts notes, and what lies beneath them, into a cluster.
///
/// # Errors
/// [`Refusal::Missing`] for the cluster or a note.
pub fn put_in_cluster(session: &Session, cluster: &ClusterId, notes: &[NoteId]) -> Result<Edit, Refusal> {
    if !session.clusters.iter().any(|it| it.id == *cluster) {
        return Err(Refusal::Missing(Ref::Cluster(cluster.clone())));
    }
    Ok(Edit::Batch(gathered(session, notes, Some(cluster))?))
}

/// Takes notes, and what lies beneath them, out of their clusters; those put aside come back.
///
/// # Errors
/// [`Refusal::Missing`] for a note.
pub fn take_out_of_cluster(session: &Session, notes: &[NoteId]) -> Result<Edit, Refusal> {
    Ok(Edit::Batch(gathered(session, notes, None)?))
}

/// Removes a cluster; its notes stay, in no cluster.
///
/// # Errors
/// [`Refusal::Missing`], from `apply`.
pub fn remove_cluster(session: &Session, id: &ClusterId) -> Result<Edit, Refusal> {
    let held = session.notes.iter().filter(|note| note.cluster.as_ref() == Some(id));
    let freed = held.map(|note| in_cluster(note, None));
    Ok(Edit::Batch(freed.chain([Edit::Remove(Ref::Cluster(id.clone()))]).collect()))
}

/// A note of which nothing is known but what it says.
pub(super) fn blank(id: NoteId, text: Plain, sheet: Sheet, kind: NoteKind) -> Note {
    let candidate = Candidate::default();
    Note {
        id,
        text,
        kind,
        prompt: None,
        cluster: None,
        beneath: None,
        sheet,
        aside: false,
        unlike: Vec::new(),
        candidate,
    }
}

/// Notes with all that lies beneath them in another cluster, or in none. One that lies beneath a note that stays behind
/// comes out from beneath it.
fn gathered(session: &Session, notes: &[NoteId], to: Option<&ClusterId>) -> Result<Vec<Edit>, Refusal> {
    let mut moving: Vec<&Note> = Vec::new();
    for id in notes {
        find(session, id)?;
        moving.extend(family(session, id));
    }
    let ids: BTreeSet<&NoteId> = moving.iter().map(|note| &note.id).collect();
    let there = |id: &NoteId| find(session, id).is_ok_and(|head| head.cluster.as_ref() == to && !head.aside);
    let edits = moving.iter().map(|note| {
        let beneath = note.beneath.clone().filter(|head| ids.contains(head) || there(head));
        Edit::Change(Item::Note(Note { beneath, cluster: to.cloned(), aside: false, ..(*note).clone() }))
    });
    Ok(edits.collect())
}

fn in_cluster(note: &Note, to: Option<&ClusterId>) -> Edit {
    Edit::Change(Item::Note(Note { cluster: to.cloned(), aside: false, ..note.clone() }))
}

/// A note and all that lies beneath it, however deep.
fn family<'a>(session: &'a Session, id: &NoteId) -> Vec<&'a Note> {
    let mut found: Vec<&Note> = session.notes.iter().filter(|note| note.id == *id).collect();
    let mut next = 0;
    while let Some(head) = found.get(next).copied() {
        found.extend(session.notes.iter().filter(|note| note.beneath.as_ref() == Some(&head.id)));
        next += 1;
    }
    found
}

pub(super) fn find<'a>(session: &'a Session, id: &NoteId) -> Result<&'a Note, Refusal> {
    let found = session.notes.iter().find(|note| note.id == *id);
    found.ok_or_else(|| Refusal::Missing(Ref::Note(id.clone())))
}

pub(super) fn highest(session: &Session) -> u64 {
    let numbers = session.notes.iter().filter_map(|note| note.id.as_str().strip_prefix('n')?.parse().ok());
    numbers.max().unwrap_or(0)
}

pub(super) fn numbered(session: &Session, number: u64) -> NoteId {
    let taken = |id: &str| session.notes.iter().any(|note| note.id.as_str() == id);
    NoteId::fresh(&format!("n{number}"), taken)
}
