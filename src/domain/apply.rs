//! The one way a session changes: [`apply`].
//!
//! Pure: no clock, no disk, no randomness. Either the whole edit is made and its inverse given back, or a typed refusal
//! is and the session is as it was. Applying the inverse makes the session equal to what it was before.

mod agreed;
mod answers;
mod entry;

use super::check;
use super::edit::{Edit, Item, Ref};
use super::refusal::Refusal;
use super::session::Session;

/// Makes one edit and gives back the edit that takes it back.
///
/// # Errors
/// A [`Refusal`] where the edit does not fit the session, which is then unchanged.
pub fn apply(session: &mut Session, edit: &Edit) -> Result<Edit, Refusal> {
    match edit {
        Edit::Batch(edits) => batch(session, edits),
        Edit::Add(item, at) => {
            check::new_item(session, item)?;
            add(session, item, at.index)
        }
        Edit::Change(item) => {
            check::item(session, item)?;
            change(session, item)
        }
        Edit::Remove(what) => {
            check::unused(session, what)?;
            remove(session, what)
        }
        Edit::Move(what, at) => shift(session, what, at.index),
        Edit::Rate(rate) => answers::rate(session, rate),
        Edit::Comment(comment) => answers::comment(session, comment),
        Edit::Dots(dots) => answers::dots(session, dots),
        Edit::Handed(respondent, handed) => agreed::handed(session, respondent, handed.as_ref()),
        Edit::Hands(hands) => agreed::hands(session, hands),
        Edit::Judge(judge) => answers::judge(session, judge),
        Edit::Target(area, target) => agreed::target(session, area, *target),
        Edit::Rules(rules) => agreed::rules(session, rules),
        Edit::Enrol(enrol) => answers::enrol(session, enrol),
        Edit::Withdraw(enrol) => answers::withdraw(session, enrol),
        Edit::RoundState(number, state) => answers::round_state(session, *number, *state),
        Edit::Terms(number, terms) => answers::terms(session, *number, *terms),
        Edit::Lead(lead) => {
            lead.as_ref().map_or(Ok(()), check::lead)?;
            Ok(Edit::Lead(std::mem::replace(&mut session.lead, lead.clone())))
        }
        Edit::Name(name) => {
            if name.is_empty() {
                return Err(Refusal::OutOfRange { what: "the session's name", value: "empty".to_owned() });
            }
            Ok(Edit::Name(std::mem::replace(&mut session.name, name.clone())))
        }
        Edit::Language(language) => Ok(Edit::Language(std::mem::replace(&mut session.language, *language))),
        Edit::Kind(kind) => Ok(Edit::Kind(std::mem::replace(&mut session.kind, *kind))),
        Edit::Hide(hint) if session.hidden.insert(*hint) => Ok(Edit::Unhide(*hint)),
        Edit::Unhide(hint) if session.hidden.remove(hint) => Ok(Edit::Hide(*hint)),
        Edit::Hide(_) | Edit::Unhide(_) => Err(Refusal::Unchanged),
    }
}

/// All edits or none: what was made before a refusal is taken back.
fn batch(session: &mut Session, edits: &[Edit]) -> Result<Edit, Refusal> {
    let mut inverses = Vec::with_capacity(edits.len());
    for edit in edits {
        match apply(session, edit) {
            Ok(inverse) => inverses.push(inverse),
            Err(refusal) => {
                for inverse in inverses.iter().rev() {
                    let undone = apply(session, inverse);
                    debug_assert!(undone.is_ok(), "an inverse is always accepted: {undone:?}");
                }
                return Err(refusal);
            }
        }
    }
    inverses.reverse();
    Ok(Edit::Batch(inverses))
}

fn add(session: &mut Session, item: &Item, at: usize) -> Result<Edit, Refusal> {
    let key = item.reference();
    match item.clone() {
        Item::Respondent(it) => entry::add(session, key, it, at),
        Item::Note(it) => entry::add(session, key, it, at),
        Item::Cluster(it) => entry::add(session, key, it, at),
        Item::Goal(it) => entry::add(session, key, it, at),
        Item::Category(it) => entry::add(session, key, it, at),
        Item::Area(it) => entry::add(session, key, it, at),
        Item::Capability(it) => entry::add(session, key, it, at),
        Item::Version(it) => {
            newest_version(session, at)?;
            entry::add(session, key, it, at)
        }
        Item::Round(it) => entry::add(session, key, it, at),
        Item::Ballot(_, it) => entry::add(session, key, it, at),
        Item::Sealed(_, it) => entry::add(session, key, it, at),
        Item::Release(number, it) => {
            if session.round(number).is_some_and(|round| at != round.releases.len()) {
                return Err(Refusal::OutOfRange { what: "the place of a release", value: at.to_string() });
            }
            entry::add(session, key, it, at)
        }
        Item::Choice(it) => entry::add(session, key, *it, at),
        Item::Proposal(it) => entry::add(session, key, it, at),
    }
}

fn change(session: &mut Session, item: &Item) -> Result<Edit, Refusal> {
    let key = item.reference();
    match item.clone() {
        Item::Respondent(it) => entry::change(session, key, it),
        Item::Note(it) => entry::change(session, key, it),
        Item::Cluster(it) => entry::change(session, key, it),
        Item::Goal(it) => entry::change(session, key, it),
        Item::Category(it) => entry::change(session, key, it),
        Item::Area(it) => entry::change(session, key, it),
        Item::Capability(it) => entry::change(session, key, it),
        Item::Version(it) => entry::change(session, key, it),
        Item::Round(it) => entry::change(session, key, it),
        Item::Ballot(_, it) => entry::change(session, key, it),
        Item::Sealed(_, it) => entry::change(session, key, it),
        Item::Release(_, it) => entry::change(session, key, it),
        Item::Choice(it) => entry::change(session, key, *it),
        Item::Proposal(it) => entry::change(session, key, it),
    }
}

fn remove(session: &mut Session, what: &Ref) -> Result<Edit, Refusal> {
    use super::{choice, map, note, proposal, respondent, round, sealed, version};
    match what {
        Ref::Respondent(_) => entry::remove::<respondent::Respondent>(session, what),
        Ref::Note(_) => entry::remove::<note::Note>(session, what),
        Ref::Cluster(_) => entry::remove::<note::Cluster>(session, what),
        Ref::Goal(_) => entry::remove::<map::Goal>(session, what),
        Ref::Category(_) => entry::remove::<map::Category>(session, what),
        Ref::Area(_) => entry::remove::<map::Area>(session, what),
        Ref::Capability(_) => entry::remove::<map::Capability>(session, what),
        Ref::Version(_) => entry::remove::<version::Version>(session, what),
        Ref::Round(_) => entry::remove::<round::Round>(session, what),
        Ref::Ballot(_) => entry::remove::<round::Ballot>(session, what),
        Ref::Sealed(..) => entry::remove::<sealed::Sealed>(session, what),
        Ref::Release(..) => entry::remove::<sealed::Release>(session, what),
        Ref::Choice(_) => entry::remove::<choice::Choice>(session, what),
        Ref::Proposal(_) => entry::remove::<proposal::Proposal>(session, what),
    }
}

fn shift(session: &mut Session, what: &Ref, to: usize) -> Result<Edit, Refusal> {
    use super::{choice, map, note, proposal, respondent, round, sealed};
    match what {
        Ref::Respondent(_) => entry::shift::<respondent::Respondent>(session, what, to),
        Ref::Note(_) => entry::shift::<note::Note>(session, what, to),
        Ref::Cluster(_) => entry::shift::<note::Cluster>(session, what, to),
        Ref::Goal(_) => entry::shift::<map::Goal>(session, what, to),
        Ref::Category(_) => entry::shift::<map::Category>(session, what, to),
        Ref::Area(_) => entry::shift::<map::Area>(session, what, to),
        Ref::Capability(_) => entry::shift::<map::Capability>(session, what, to),
        Ref::Version(_) => Err(Refusal::OutOfRange { what: "the place of a version", value: to.to_string() }),
        Ref::Round(_) => entry::shift::<round::Round>(session, what, to),
        Ref::Ballot(_) => entry::shift::<round::Ballot>(session, what, to),
        Ref::Sealed(..) => entry::shift::<sealed::Sealed>(session, what, to),
        Ref::Release(..) => {
            Err(Refusal::OutOfRange { what: "the place of a release", value: to.to_string() })
        }
        Ref::Choice(_) => entry::shift::<choice::Choice>(session, what, to),
        Ref::Proposal(_) => entry::shift::<proposal::Proposal>(session, what, to),
    }
}

/// Versions stand in the order they came about: each is added last and stays where it is.
fn newest_version(session: &Session, at: usize) -> Result<(), Refusal> {
    if at == session.versions.len() {
        return Ok(());
    }
    Err(Refusal::OutOfRange { what: "the place of a version", value: at.to_string() })
}
