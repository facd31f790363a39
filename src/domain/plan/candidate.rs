//! Plans for candidates: broken down, found not to belong on the map, and made capabilities.
//!
//! A candidate stays a note whatever becomes of it, so that the map can always be followed back to what people wrote.
//! Those that lie beneath another, that have been broken down or that do not belong on the map become nothing themselves.

use std::collections::HashSet;

use super::area::{add_area, add_category};
use super::capability::{blank, fresh_id};
use super::landing::landing;
use super::note::{find, highest, numbered};
use super::{add, area, enrolment, known};
use crate::domain::edit::{Edit, Item, Ref};
use crate::domain::id::{AreaId, CapabilityId, CategoryId, ClusterId, NoteId};
use crate::domain::map::{Area, Capability};
use crate::domain::note::{Candidate, Cluster, Note, NoteKind, Sheet};
use crate::domain::plain::Plain;
use crate::domain::refusal::Refusal;
use crate::domain::session::Session;
use crate::domain::text::{Lang, Text};

/// Breaks a candidate down into parts: new candidates, in its cluster, that serve its goals. It stays as their origin.
///
/// # Errors
/// [`Refusal::Missing`]; [`Refusal::Nameless`] where no part says anything; [`Refusal::OtherSheet`] for a note that is no
/// candidate.
pub fn break_down(session: &Session, id: &NoteId, parts: &[Plain]) -> Result<Edit, Refusal> {
    let whole = candidate(session, id)?;
    let first = highest(session).saturating_add(1);
    let texts = parts.iter().filter(|text| !text.is_empty());
    let edits: Vec<Edit> = texts
        .zip(0_usize..)
        .map(|(text, step)| {
            let own = numbered(session, first.saturating_add(step as u64));
            let goals = whole.candidate.goals.clone();
            let part = Candidate { goals, origin: Some(id.clone()), ..Candidate::default() };
            let (cluster, prompt) = (whole.cluster.clone(), whole.prompt.clone());
            let blank = super::note::blank(own, text.clone(), Sheet::Capabilities, NoteKind::Free);
            let note = Note { cluster, prompt, candidate: part, ..blank };
            add(Item::Note(note), session.notes.len() + step)
        })
        .collect();
    if edits.is_empty() { Err(Refusal::Nameless(Ref::Note(id.clone()))) } else { Ok(Edit::Batch(edits)) }
}

/// Says of candidates that they do not belong on the map, and why.
///
/// # Errors
/// [`Refusal::NoReason`] where none is given; [`Refusal::Missing`].
pub fn candidate_off(session: &Session, ids: &[NoteId], reason: &Plain) -> Result<Edit, Refusal> {
    if reason.is_empty() {
        return Err(Refusal::NoReason);
    }
    each(session, ids, |candidate| candidate.off = reason.clone())
}

/// Takes candidates in again that were found not to belong on the map.
///
/// # Errors
/// [`Refusal::Missing`].
pub fn candidate_back(session: &Session, ids: &[NoteId]) -> Result<Edit, Refusal> {
    each(session, ids, |candidate| candidate.off = Plain::default())
}

/// Says that candidates have become nothing yet; the capabilities stay.
///
/// # Errors
/// [`Refusal::Missing`].
pub fn clear_became(session: &Session, ids: &[NoteId]) -> Result<Edit, Refusal> {
    each(session, ids, |candidate| candidate.became = None)
}

/// Makes candidates part of a capability that is there; it serves their goals too.
///
/// # Errors
/// [`Refusal::Missing`].
pub fn become_part_of(session: &Session, ids: &[NoteId], capability: &CapabilityId) -> Result<Edit, Refusal> {
    let target = known(session, capability)?;
    let mut edits = Vec::new();
    let mut united = target.clone();
    for id in ids {
        let note = candidate(session, id)?;
        unite(&mut united, &note.candidate);
        edits.push(became(note, capability));
    }
    if united != *target {
        edits.insert(0, Edit::Change(Item::Capability(united)));
    }
    Ok(Edit::Batch(edits))
}

/// Makes capabilities of candidates, last in an area; one of the same name there takes the candidate in. Those that
/// become nothing themselves are passed over. `lang` is the language that they were written in.
///
/// # Errors
/// [`Refusal::Missing`]; [`Refusal::OutOfRange`] where none of them can become anything.
pub fn become_capabilities(
    session: &Session,
    ids: &[NoteId],
    to: &AreaId,
    lang: Lang,
) -> Result<Edit, Refusal> {
    area(session, to)?;
    Ok(Edit::Batch(becoming(session, ids, to, lang)?))
}

/// Makes an area of a cluster of candidates, last in a category, and capabilities of the candidates in it. A cluster
/// that has become an area already fills that one.
///
/// # Errors
/// As [`become_capabilities`]; an empty cluster is no error, it becomes an empty area.
pub fn become_area(
    session: &Session,
    id: &ClusterId,
    category: &CategoryId,
    lang: Lang,
) -> Result<Edit, Refusal> {
    let cluster = cluster(session, id)?;
    if let Some(known) = &cluster.area {
        return fill_area(session, id, known, lang);
    }
    let last = session.map.areas_of(category).count();
    let added = add_area(session, category, Text::typed(lang, cluster.name.clone()), last)?;
    let Edit::Add(Item::Area(area), _) = &added else { return Ok(added) };
    let mut edits = vec![added.clone()];
    edits.extend(filling(session, cluster, &area.id, lang)?);
    Ok(Edit::Batch(edits))
}

/// Makes a new category of the map, last, with the cluster as its area: for a map that has none.
///
/// # Errors
/// As [`become_area`]; `apply` refuses an empty name.
pub fn become_new_category(
    session: &Session,
    id: &ClusterId,
    name: Text,
    lang: Lang,
) -> Result<Edit, Refusal> {
    let cluster = cluster(session, id)?;
    let added = add_category(session, name, session.map.categories.len())?;
    let Edit::Add(Item::Category(category), _) = &added else { return Ok(added) };
    let taken = |id: &str| session.map.areas.iter().any(|it| it.id.as_str() == id);
    let area = AreaId::fresh(cluster.name.as_str(), taken);
    let name = Text::typed(lang, cluster.name.clone());
    let item = Item::Area(Area { id: area.clone(), category: category.id.clone(), name });
    let mut edits = vec![added.clone(), add(item, session.map.areas.len())];
    edits.extend(filling(session, cluster, &area, lang)?);
    Ok(Edit::Batch(edits))
}

/// Links a cluster of candidates to an area that is there and makes capabilities of the candidates in it.
///
/// # Errors
/// As [`become_capabilities`].
pub fn fill_area(session: &Session, id: &ClusterId, to: &AreaId, lang: Lang) -> Result<Edit, Refusal> {
    area(session, to)?;
    let cluster = cluster(session, id)?;
    let edits = filling(session, cluster, to, lang)?;
    if edits.is_empty() {
        return Err(Refusal::OutOfRange { what: "the number of candidates", value: "0".to_owned() });
    }
    Ok(Edit::Batch(edits))
}

/// The edits that link a cluster to an area, which need not be there yet, and fill it.
fn filling(session: &Session, cluster: &Cluster, to: &AreaId, lang: Lang) -> Result<Vec<Edit>, Refusal> {
    let mut edits = Vec::new();
    if cluster.area.as_ref() != Some(to) {
        edits.push(Edit::Change(Item::Cluster(Cluster { area: Some(to.clone()), ..cluster.clone() })));
    }
    let within = open_candidates(session).filter(|note| note.cluster.as_ref() == Some(&cluster.id));
    let ids: Vec<NoteId> = within.map(|note| note.id.clone()).collect();
    if !ids.is_empty() {
        edits.extend(becoming(session, &ids, to, lang)?);
    }
    Ok(edits)
}

fn cluster<'a>(session: &'a Session, id: &ClusterId) -> Result<&'a Cluster, Refusal> {
    let found = session.clusters.iter().find(|cluster| cluster.id == *id);
    let cluster = found.ok_or_else(|| Refusal::Missing(Ref::Cluster(id.clone())))?;
    match cluster.sheet {
        Sheet::Capabilities => Ok(cluster),
        Sheet::Vision => Err(Refusal::OtherSheet(Ref::Cluster(id.clone()))),
    }
}

/// The candidates that can become a capability: they lie beneath no other, have no parts, belong on the map and have
/// become nothing yet.
pub fn open_candidates(session: &Session) -> impl Iterator<Item = &Note> {
    let parts = session.notes_on(Sheet::Capabilities);
    let origins: HashSet<&NoteId> = parts.filter_map(|note| note.candidate.origin.as_ref()).collect();
    session.notes_on(Sheet::Capabilities).filter(move |note| {
        note.beneath.is_none()
            && note.candidate.off.is_empty()
            && note.candidate.became.is_none()
            && !origins.contains(&note.id)
    })
}

/// The edits that make capabilities of candidates in an area, which need not be there yet.
fn becoming(session: &Session, ids: &[NoteId], to: &AreaId, lang: Lang) -> Result<Vec<Edit>, Refusal> {
    let all = &session.map.capabilities;
    let kin = |it: &Capability| it.area == *to && it.off.is_none();
    let count = all.iter().filter(|it| kin(it)).count();
    let at = landing(all, |_| false, kin, count)?;
    let mut there: Vec<Capability> = all.iter().filter(|it| kin(it)).cloned().collect();
    let mut fresh: Vec<CapabilityId> = Vec::new();
    let mut links = Vec::new();
    let open: HashSet<&NoteId> = open_candidates(session).map(|note| &note.id).collect();
    for id in ids {
        let note = candidate(session, id)?;
        if !open.contains(id) {
            continue;
        }
        let same = |it: &&mut Capability| alike(it.name.get(lang), note.text.as_str());
        if let Some(known) = there.iter_mut().find(same) {
            unite(known, &note.candidate);
            links.push(became(note, &known.id));
            continue;
        }
        let name = Text::typed(lang, note.text.clone());
        let own = fresh_id(session, &name, &fresh);
        let Candidate { about, goals, doubt, .. } = note.candidate.clone();
        let about = if about.is_empty() { Text::default() } else { Text::typed(lang, about) };
        there.push(Capability { about, goals, doubt, ..blank(own.clone(), to.clone(), name) });
        links.push(became(note, &own));
        fresh.push(own);
    }
    if links.is_empty() {
        return Err(Refusal::OutOfRange { what: "the number of candidates", value: "0".to_owned() });
    }
    let (before, new) = there.split_at(count);
    let known = |it: &&Capability| session.map.capability(&it.id).is_some_and(|old| old != *it);
    let mut edits: Vec<Edit> =
        before.iter().filter(known).map(|it| Edit::Change(Item::Capability(it.clone()))).collect();
    edits.extend(new.iter().zip(at..).map(|(it, at)| add(Item::Capability(it.clone()), at)));
    edits.extend(fresh.iter().filter_map(|id| enrolment(session, id)));
    edits.extend(links);
    Ok(edits)
}

fn each(session: &Session, ids: &[NoteId], change: impl Fn(&mut Candidate)) -> Result<Edit, Refusal> {
    let changed = ids.iter().map(|id| {
        let mut note = candidate(session, id)?.clone();
        change(&mut note.candidate);
        Ok(Edit::Change(Item::Note(note)))
    });
    Ok(Edit::Batch(changed.collect::<Result<_, Refusal>>()?))
}

fn candidate<'a>(session: &'a Session, id: &NoteId) -> Result<&'a Note, Refusal> {
    let note = find(session, id)?;
    if note.sheet == Sheet::Capabilities { Ok(note) } else { Err(Refusal::OtherSheet(Ref::Note(id.clone()))) }
}

fn became(note: &Note, capability: &CapabilityId) -> Edit {
    let candidate = Candidate { became: Some(capability.clone()), ..note.candidate.clone() };
    Edit::Change(Item::Note(Note { candidate, ..note.clone() }))
}

/// The capability serves the candidate's goals too, and takes its words and its question where it has none.
fn unite(capability: &mut Capability, candidate: &Candidate) {
    for goal in &candidate.goals {
        if !capability.goals.contains(goal) {
            capability.goals.push(goal.clone());
        }
    }
    if capability.doubt.is_empty() {
        capability.doubt = candidate.doubt.clone();
    }
}

/// Whether two names are the same but for case and space.
fn alike(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}
