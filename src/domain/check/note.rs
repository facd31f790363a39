//! What must hold for a note and for a cluster: what they refer to is there, and on the same sheet.

use super::{goal_known, present};
use crate::domain::edit::Ref;
use crate::domain::id::{GoalId, NoteId};
use crate::domain::note::{Cluster, Note, Sheet};
use crate::domain::refusal::Refusal;
use crate::domain::session::Session;

/// Whether a note may stand in the session.
pub(super) fn note(session: &Session, it: &Note) -> Result<(), Refusal> {
    if it.text.is_empty() {
        return Err(Refusal::Nameless(Ref::Note(it.id.clone())));
    }
    if let Some(id) = &it.cluster {
        let cluster = session.clusters.iter().find(|cluster| cluster.id == *id);
        present(cluster, || Ref::Cluster(id.clone()))?;
        same(cluster.is_some_and(|cluster| cluster.sheet == it.sheet), || Ref::Cluster(id.clone()))?;
    }
    if let Some(id) = it.prompt.as_ref().filter(|id| session.method.prompt(id).is_none()) {
        return Err(Refusal::OutOfRange { what: "a prompt", value: id.to_string() });
    }
    apart(session, it)?;
    climb(session, it, it.beneath.as_ref(), |note| note.beneath.as_ref())?;
    climb(session, it, it.candidate.origin.as_ref(), |note| note.candidate.origin.as_ref())?;
    unlike(session, it)?;
    for other in session.notes.iter().filter(|other| other.sheet != it.sheet) {
        let leans = other.beneath.as_ref() == Some(&it.id)
            || other.candidate.origin.as_ref() == Some(&it.id)
            || other.unlike.contains(&it.id);
        same(!leans, || Ref::Note(other.id.clone()))?;
    }
    candidate(session, it)
}

/// Whether a cluster may stand in the session.
pub(super) fn cluster(session: &Session, it: &Cluster) -> Result<(), Refusal> {
    let own = || Ref::Cluster(it.id.clone());
    if it.name.is_empty() {
        return Err(Refusal::Nameless(own()));
    }
    match it.sheet {
        Sheet::Vision => same(it.area.is_none(), own)?,
        Sheet::Capabilities => same(it.goal.is_none(), own)?,
    }
    let held = session.notes.iter().filter(|note| note.cluster.as_ref() == Some(&it.id));
    for note in held {
        same(note.sheet == it.sheet, || Ref::Note(note.id.clone()))?;
    }
    if let Some(id) = &it.area {
        present(session.map.area(id), || Ref::Area(id.clone()))?;
    }
    it.goal.as_ref().map_or(Ok(()), |id| goal_known(session, id))
}

/// Each goal at most once, each one known.
pub(super) fn goals(session: &Session, goals: &[GoalId]) -> Result<(), Refusal> {
    for (index, id) in goals.iter().enumerate() {
        if goals.iter().take(index).any(|before| before == id) {
            return Err(Refusal::Taken(Ref::Goal(id.clone())));
        }
        goal_known(session, id)?;
    }
    Ok(())
}

fn candidate(session: &Session, it: &Note) -> Result<(), Refusal> {
    if it.sheet == Sheet::Vision {
        return same(it.candidate.is_blank(), || Ref::Note(it.id.clone()));
    }
    if let Some(id) = &it.candidate.became {
        present(session.map.capability(id), || Ref::Capability(id.clone()))?;
    }
    goals(session, &it.candidate.goals)
}

/// What is put aside lies with no other, and no other with it.
fn apart(session: &Session, it: &Note) -> Result<(), Refusal> {
    let beneath = |id: &NoteId| session.notes.iter().any(|other| other.beneath.as_ref() == Some(id));
    if it.aside && (it.cluster.is_some() || it.beneath.is_some() || beneath(&it.id)) {
        return Err(Refusal::Apart(Ref::Note(it.id.clone())));
    }
    let head = it.beneath.as_ref().and_then(|id| session.notes.iter().find(|note| note.id == *id));
    head.filter(|head| head.aside).map_or(Ok(()), |head| Err(Refusal::Apart(Ref::Note(head.id.clone()))))
}

/// What a note is told apart from is there, on its sheet, another note, and named once.
fn unlike(session: &Session, it: &Note) -> Result<(), Refusal> {
    for (index, id) in it.unlike.iter().enumerate() {
        let reference = || Ref::Note(id.clone());
        if *id == it.id {
            return Err(Refusal::Circle(reference()));
        }
        if it.unlike.iter().take(index).any(|before| before == id) {
            return Err(Refusal::Taken(reference()));
        }
        let found = session.notes.iter().find(|note| note.id == *id);
        present(found, reference)?;
        same(found.is_some_and(|note| note.sheet == it.sheet), reference)?;
    }
    Ok(())
}

/// Follows the notes that `it` leans on, one after the other: each must be there and on its sheet, and none may be `it`.
fn climb<'a>(
    session: &'a Session,
    it: &Note,
    first: Option<&'a NoteId>,
    next: impl Fn(&'a Note) -> Option<&'a NoteId>,
) -> Result<(), Refusal> {
    let mut above = first;
    let mut steps = 0;
    while let Some(id) = above {
        steps += 1;
        if *id == it.id || steps > session.notes.len() {
            return Err(Refusal::Circle(Ref::Note(it.id.clone())));
        }
        let found = session.notes.iter().find(|note| note.id == *id);
        present(found, || Ref::Note(id.clone()))?;
        same(found.is_some_and(|note| note.sheet == it.sheet), || Ref::Note(id.clone()))?;
        above = found.and_then(&next);
    }
    Ok(())
}

fn same(holds: bool, reference: impl FnOnce() -> Ref) -> Result<(), Refusal> {
    if holds { Ok(()) } else { Err(Refusal::OtherSheet(reference())) }
}
