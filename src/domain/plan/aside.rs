//! Plans that take notes off the board and bring them back, and the one that takes them away for good.

use super::note::{find, remove_note};
use crate::domain::apply::apply;
use crate::domain::edit::{Edit, Item};
use crate::domain::id::NoteId;
use crate::domain::note::Note;
use crate::domain::refusal::Refusal;
use crate::domain::session::Session;

/// Puts notes aside. Those beneath them, unless they go too, come up to where they lay.
///
/// # Errors
/// [`Refusal::Missing`].
pub fn put_notes_aside(session: &Session, ids: &[NoteId]) -> Result<Edit, Refusal> {
    let mut leaving = ids.iter().map(|id| find(session, id)).collect::<Result<Vec<_>, Refusal>>()?;
    let goes = |id: &NoteId| ids.contains(id);
    let staying =
        session.notes.iter().filter(|note| !goes(&note.id) && note.beneath.as_ref().is_some_and(goes));
    let mut edits: Vec<Edit> = staying
        .map(|note| {
            let beneath = above(session, note).into_iter().find(|head| !goes(&head.id));
            let beneath = beneath.map(|head| head.id.clone());
            Edit::Change(Item::Note(Note { beneath, ..note.clone() }))
        })
        .collect();
    // The deepest go first: a note that others lie beneath cannot be aside.
    leaving.sort_by_key(|note| std::cmp::Reverse(above(session, note).len()));
    edits.extend(leaving.into_iter().map(|note| {
        let aside = Note { aside: true, cluster: None, beneath: None, ..note.clone() };
        Edit::Change(Item::Note(aside))
    }));
    Ok(Edit::Batch(edits))
}

/// Brings notes back that were put aside, into no cluster.
///
/// # Errors
/// [`Refusal::Missing`].
pub fn bring_notes_back(session: &Session, ids: &[NoteId]) -> Result<Edit, Refusal> {
    let back = ids.iter().map(|id| {
        let note = find(session, id)?;
        Ok(Edit::Change(Item::Note(Note { aside: false, ..note.clone() })))
    });
    Ok(Edit::Batch(back.collect::<Result<_, Refusal>>()?))
}

/// Takes notes away for good, one after the other as [`remove_note`] does.
///
/// # Errors
/// [`Refusal::Missing`]; what `apply` refuses.
pub fn remove_notes(session: &Session, ids: &[NoteId]) -> Result<Edit, Refusal> {
    let mut left = session.clone();
    let mut edits = Vec::new();
    for id in ids {
        let edit = remove_note(&left, id)?;
        apply(&mut left, &edit)?;
        edits.push(edit);
    }
    Ok(Edit::Batch(edits))
}

/// The notes that a note lies beneath, the nearest first.
fn above<'a>(session: &'a Session, note: &'a Note) -> Vec<&'a Note> {
    let head = |note: &Note| {
        let id = note.beneath.as_ref()?;
        session.notes.iter().find(|it| it.id == *id)
    };
    std::iter::successors(head(note), |note| head(note)).take(session.notes.len()).collect()
}
