//! Which of the pairs that a search has found are worth asking about in a session.
//!
//! A note answers for all that lies beneath it: where two heaps have become one, or have been told apart, none of their
//! notes are asked about any more. So no question comes twice, and undoing the answer brings it back.

use std::collections::{HashMap, HashSet};

use crate::analysis::likeness::Pair;
use crate::domain::id::NoteId;
use crate::domain::note::Note;
use crate::domain::plain::Plain;
use crate::domain::session::Session;

/// Two notes that may say the same.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Offer {
    /// The one that stays on top, unless somebody says otherwise.
    pub(super) upper: NoteId,
    /// The one that goes beneath it.
    pub(super) lower: NoteId,
    /// How alike they are, from 0 to 1.
    pub(super) score: f64,
}

impl Offer {
    /// Whether it is about the same two notes.
    pub(super) fn is(&self, other: &Self) -> bool {
        let (own, theirs) = ((&self.upper, &self.lower), (&other.upper, &other.lower));
        own == theirs || own == (theirs.1, theirs.0)
    }
}

/// The pairs to ask about, in their order; their places are those of `notes`.
pub(super) fn offers(session: &Session, notes: &[(NoteId, Plain)], pairs: &[Pair]) -> Vec<Offer> {
    let by_id: HashMap<&NoteId, &Note> = session.notes.iter().map(|note| (&note.id, note)).collect();
    let top = |id| top(&by_id, id);
    let mut asked: HashSet<(&NoteId, &NoteId)> = HashSet::new();
    for note in &session.notes {
        for other in &note.unlike {
            asked.insert(either(top(&note.id), top(other)));
        }
    }
    let mut offers = Vec::new();
    for pair in pairs {
        let (Some((first, _)), Some((second, _))) = (notes.get(pair.first), notes.get(pair.second)) else {
            continue;
        };
        let (Some(one), Some(other)) = (by_id.get(first), by_id.get(second)) else { continue };
        let tops = (top(first), top(second));
        if one.aside || other.aside || tops.0 == tops.1 || !asked.insert(either(tops.0, tops.1)) {
            continue;
        }
        let (upper, lower) = if stands_above(other, one) { (second, first) } else { (first, second) };
        offers.push(Offer { upper: upper.clone(), lower: lower.clone(), score: pair.score });
    }
    offers
}

/// The note that one lies beneath in the end, or itself.
pub(super) fn root<'a>(session: &'a Session, id: &'a NoteId) -> &'a NoteId {
    let by_id: HashMap<&NoteId, &Note> = session.notes.iter().map(|note| (&note.id, note)).collect();
    top(&by_id, id)
}

fn top<'a>(by_id: &HashMap<&'a NoteId, &'a Note>, id: &'a NoteId) -> &'a NoteId {
    let above = |id: &&'a NoteId| by_id.get(*id).and_then(|note| note.beneath.as_ref());
    std::iter::successors(Some(id), above).take(by_id.len()).last().unwrap_or(id)
}

/// A note that has found its place stays where it is: one in a cluster, or one that is a capability by now.
fn stands_above(one: &Note, other: &Note) -> bool {
    let placed = |note: &Note| (note.candidate.became.is_some(), note.cluster.is_some());
    placed(one) > placed(other)
}

fn either<'a>(one: &'a NoteId, other: &'a NoteId) -> (&'a NoteId, &'a NoteId) {
    if one <= other { (one, other) } else { (other, one) }
}
