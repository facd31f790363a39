//! What must hold for a thing to stand in a session: everything it refers to is there, and its figures make sense.
//!
//! `apply` asks before it makes an edit; reading a file asks for the whole session and gets all faults together.

mod agreed;
mod choice;
mod note;
mod plan;
mod used;
mod whole;

pub use agreed::{MOST_BANDS, bands, handed, rules};
use choice::choice;
use note::{cluster, note};
pub use plan::{is_amount, pilot};
pub use used::unused;
pub use whole::{Fault, session};

use std::collections::HashSet;

use super::edit::{Item, Ref};
use super::id::GoalId;
use super::map::{Area, Capability};
use super::refusal::Refusal;
use super::respondent::Respondent;
use super::round::{Ballot, Round, RoundState};
use super::sealed::{LEAST, Lead, Release, Sealed};
use super::session::Session;
use super::terms::{Consensus, Terms};
use super::text::Text;
use super::version::{self, Version};

/// Whether `item` may be added or take the place of its former self.
///
/// # Errors
/// The first thing that is not right about it.
pub fn item(session: &Session, item: &Item) -> Result<(), Refusal> {
    match item {
        Item::Respondent(it) => respondent(session, it),
        Item::Note(it) => note(session, it),
        Item::Cluster(it) => cluster(session, it),
        Item::Goal(it) => named(&it.name, || Ref::Goal(it.id.clone())),
        Item::Category(it) => named(&it.name, || Ref::Category(it.id.clone())),
        Item::Area(it) => area(session, it),
        Item::Capability(it) => capability(session, it),
        Item::Version(it) => self::version(it),
        Item::Round(it) => round(session, it),
        Item::Ballot(number, it) => {
            let missing = || Refusal::Missing(Ref::Round(*number));
            let round = session.round(*number).ok_or_else(missing)?;
            if round.state == RoundState::Ended {
                return Err(Refusal::RoundEnded(*number));
            }
            present(session.respondent(&it.respondent), || Ref::Respondent(it.respondent.clone()))?;
            ballot(round, it)
        }
        Item::Sealed(number, it) => {
            let round = session.round(*number).ok_or(Refusal::Missing(Ref::Round(*number)))?;
            if round.state == RoundState::Ended {
                return Err(Refusal::RoundEnded(*number));
            }
            sealed(it)
        }
        Item::Release(number, it) => {
            let round = session.round(*number).ok_or(Refusal::Missing(Ref::Round(*number)))?;
            release(round, it)
        }
        Item::Choice(it) => choice(session, it),
        Item::Proposal(it) => agreed::proposal(session, it),
    }
}

/// Whether `item` may be added: as [`item`], and it can be taken out again just as it is.
///
/// # Errors
/// As [`item`]; [`Refusal::Used`] for a round that comes with ballots, as those are added one by one.
pub fn new_item(session: &Session, it: &Item) -> Result<(), Refusal> {
    item(session, it)?;
    match it {
        Item::Round(round) => used::contents(round).map_or(Ok(()), |by| {
            let what = Ref::Round(round.number);
            Err(Refusal::Used { what, by })
        }),
        Item::Release(number, it) => {
            let before = session.round(*number).map_or(0, |round| round.releases.len());
            if usize::from(it.number) == before + 1 { Ok(()) } else { Err(released(it.number)) }
        }
        Item::Version(version) if Some(version.number) != session.map_version().checked_add(1) => {
            Err(numbered(version.number))
        }
        Item::Respondent(_)
        | Item::Note(_)
        | Item::Cluster(_)
        | Item::Goal(_)
        | Item::Category(_)
        | Item::Area(_)
        | Item::Capability(_)
        | Item::Version(_)
        | Item::Ballot(..)
        | Item::Sealed(..)
        | Item::Choice(_)
        | Item::Proposal(_) => Ok(()),
    }
}

fn respondent(session: &Session, it: &Respondent) -> Result<(), Refusal> {
    if it.name.is_empty() || it.short.is_empty() {
        return Err(Refusal::Nameless(Ref::Respondent(it.id.clone())));
    }
    if session.respondents.iter().any(|other| other.id != it.id && other.letter == it.letter) {
        return Err(Refusal::SameLetter(it.letters()));
    }
    for id in &it.shared_by {
        if *id == it.id {
            return Err(Refusal::Circle(Ref::Respondent(id.clone())));
        }
        present(session.respondent(id), || Ref::Respondent(id.clone()))?;
    }
    Ok(())
}

fn area(session: &Session, it: &Area) -> Result<(), Refusal> {
    named(&it.name, || Ref::Area(it.id.clone()))?;
    present(session.map.category(&it.category), || Ref::Category(it.category.clone()))
}

fn capability(session: &Session, it: &Capability) -> Result<(), Refusal> {
    named(&it.name, || Ref::Capability(it.id.clone()))?;
    present(session.map.area(&it.area), || Ref::Area(it.area.clone()))?;
    note::goals(session, &it.goals)?;
    for id in it.off.iter().flat_map(|off| &off.into) {
        if *id == it.id {
            return Err(Refusal::Circle(Ref::Capability(id.clone())));
        }
        present(session.map.capability(id), || Ref::Capability(id.clone()))?;
    }
    match session.map.capability(&it.id) {
        Some(before) if before.off.is_some() && it.off.is_none() => agreed::dots_fit(session, &it.id),
        Some(_) | None => Ok(()),
    }
}

/// A goal may be the session's or one that the method offers: links to those come alive when the goal is taken.
fn goal_known(session: &Session, id: &GoalId) -> Result<(), Refusal> {
    let own = session.goals.iter().find(|goal| goal.id == *id);
    present(own.or_else(|| session.method.goal(id)), || Ref::Goal(id.clone()))
}

fn version(it: &Version) -> Result<(), Refusal> {
    if it.number <= version::FIRST {
        return Err(numbered(it.number));
    }
    if it.revisions.is_empty() || it.revisions.iter().any(|revision| revision.changes.is_empty()) {
        return Err(Refusal::OutOfRange { what: "a version", value: "empty".to_owned() });
    }
    Ok(())
}

fn numbered(number: u16) -> Refusal {
    Refusal::OutOfRange { what: "a version's number", value: number.to_string() }
}

/// The number of a round, and that the map that it began with is known.
fn round_head(session: &Session, it: &Round) -> Result<(), Refusal> {
    if it.number == 0 {
        return Err(Refusal::OutOfRange { what: "a round's number", value: "0".to_owned() });
    }
    if let Some(again) = it.again.filter(|again| *again >= it.number || session.round(*again).is_none()) {
        return Err(Refusal::Missing(Ref::Round(again)));
    }
    terms(it.terms)?;
    if it.map < version::FIRST || it.map > session.map_version() {
        return Err(Refusal::Missing(Ref::Version(it.map)));
    }
    Ok(())
}

fn round(session: &Session, it: &Round) -> Result<(), Refusal> {
    round_head(session, it)?;
    let mut rated = HashSet::new();
    for id in &it.order {
        present(session.map.capability(id), || Ref::Capability(id.clone()))?;
        if !rated.insert(id) {
            return Err(Refusal::Taken(Ref::Capability(id.clone())));
        }
    }
    let mut raters = HashSet::new();
    for ballot_in in &it.ballots {
        if !raters.insert((&ballot_in.respondent, &ballot_in.rater, &ballot_in.tag)) {
            return Err(Refusal::Taken(Ref::Ballot(Box::new(ballot_in.key(it.number)))));
        }
        present(session.respondent(&ballot_in.respondent), || Ref::Respondent(ballot_in.respondent.clone()))?;
        ballot(it, ballot_in)?;
    }
    sealed_in(it).map_or(Ok(()), |(_, refusal)| Err(refusal))
}

/// The first thing that is wrong with what is sealed in a round, and its path there.
fn sealed_in(round: &Round) -> Option<(String, Refusal)> {
    let mut tags = HashSet::new();
    for (place, it) in round.sealed.iter().enumerate() {
        let twice = || Refusal::Taken(Ref::Sealed(round.number, it.tag.clone()));
        let found = if tags.insert(&it.tag) { sealed(it).err() } else { Some(twice()) };
        if let Some(refusal) = found {
            return Some((format!("sealed[{place}]"), refusal));
        }
    }
    for (place, it) in round.releases.iter().enumerate() {
        let next = usize::from(it.number) == place + 1;
        let found = if next { release(round, it).err() } else { Some(released(it.number)) };
        if let Some(refusal) = found {
            return Some((format!("releases[{place}]"), refusal));
        }
    }
    None
}

fn sealed(it: &Sealed) -> Result<(), Refusal> {
    if it.tag.is_empty() || it.revision == 0 {
        let value = it.revision.to_string();
        return Err(Refusal::OutOfRange { what: "the tag or the revision of a sealed ballot", value });
    }
    Ok(())
}

fn release(round: &Round, it: &Release) -> Result<(), Refusal> {
    let mut seen = HashSet::new();
    for row in &it.rows {
        if round.place(&row.capability).is_none() {
            let (round, capability) = (round.number, row.capability.clone());
            return Err(Refusal::NotInRound { round, capability });
        }
        if row.tenths > 40 || row.n == 0 {
            return Err(Refusal::OutOfRange { what: "a published mean", value: row.tenths.to_string() });
        }
        if !seen.insert(&row.capability) {
            return Err(Refusal::Taken(Ref::Capability(row.capability.clone())));
        }
    }
    Ok(())
}

fn released(number: u16) -> Refusal {
    Refusal::OutOfRange { what: "a release's number", value: number.to_string() }
}

/// Whether the terms of a round make sense.
///
/// # Errors
/// [`Refusal::OutOfRange`] for a share or an index above 100.
pub fn terms(it: Terms) -> Result<(), Refusal> {
    match it.consensus.map(Consensus::figure) {
        Some(figure @ 101..) => {
            Err(Refusal::OutOfRange { what: "a rule of agreement", value: figure.to_string() })
        }
        Some(_) | None => Ok(()),
    }
}

/// Whether the project lead's part makes sense; that the key is one is asked where keys are known.
///
/// # Errors
/// [`Refusal::OutOfRange`] for an empty key, or where too few contributors are asked for.
pub fn lead(it: &Lead) -> Result<(), Refusal> {
    if it.key.is_empty() {
        return Err(Refusal::OutOfRange { what: "the project lead's key", value: "empty".to_owned() });
    }
    if it.least < LEAST {
        let value = it.least.to_string();
        return Err(Refusal::OutOfRange { what: "the fewest sealed contributors", value });
    }
    Ok(())
}

/// What a ballot must fulfil inside its round; that its respondent exists is asked where respondents are known.
fn ballot(round: &Round, it: &Ballot) -> Result<(), Refusal> {
    if it.marks.bytes().len() > round.order.len() {
        let value = it.marks.bytes().len().to_string();
        return Err(Refusal::OutOfRange { what: "the number of marks on a ballot", value });
    }
    if let Some(capability) = it.private.iter().find(|capability| round.place(capability).is_none()) {
        return Err(Refusal::NotInRound { round: round.number, capability: capability.clone() });
    }
    for (capability, text) in &it.comments {
        if text.is_empty() {
            return Err(Refusal::OutOfRange { what: "a comment", value: "empty".to_owned() });
        }
        if round.place(capability).is_none() {
            return Err(Refusal::NotInRound { round: round.number, capability: capability.clone() });
        }
    }
    Ok(())
}

fn named(name: &Text, reference: impl FnOnce() -> Ref) -> Result<(), Refusal> {
    if name.is_empty() { Err(Refusal::Nameless(reference())) } else { Ok(()) }
}

fn present<T>(found: Option<&T>, reference: impl FnOnce() -> Ref) -> Result<(), Refusal> {
    if found.is_some() { Ok(()) } else { Err(Refusal::Missing(reference())) }
}
