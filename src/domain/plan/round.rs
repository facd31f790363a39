//! Plans for rounds: a new one, one that rates some capabilities again, and the reveal.

use std::collections::BTreeSet;

use super::add;
use crate::domain::edit::{Edit, Item, Ref};
use crate::domain::id::CapabilityId;
use crate::domain::refusal::Refusal;
use crate::domain::round::{Round, RoundState};
use crate::domain::session::Session;
use crate::domain::terms::{Showing, Terms};

/// The terms that a further round is offered: how answers showed and what counted as agreement in the newest one, without
/// its last day, which has gone by.
#[must_use]
pub fn next_terms(session: &Session) -> Terms {
    let Some(newest) = session.current_round() else { return Terms::default() };
    let showing = match newest.terms.showing {
        Showing::Live => Showing::Live,
        Showing::Hidden | Showing::Revealed => Showing::Hidden,
    };
    Terms { showing, consensus: newest.terms.consensus, until: None }
}

/// Ends what is open and opens the next round over what is on the map now, on the terms of the newest round.
///
/// # Errors
/// [`Refusal::OutOfRange`] where no number is left.
pub fn new_round(session: &Session) -> Result<Edit, Refusal> {
    new_round_on(session, next_terms(session))
}

/// The same on these terms.
///
/// # Errors
/// [`Refusal::OutOfRange`] where no number is left; the rest from `apply`.
pub fn new_round_on(session: &Session, terms: Terms) -> Result<Edit, Refusal> {
    let round = Round { terms, map: session.map_version(), ..Round::over(next(session)?, &session.map) };
    Ok(instead(session, round))
}

/// Ends what is open and opens a round that rates these capabilities of the newest round again; all others stand as they
/// stood there. Both rounds are kept. What is rated again stands in the order in which it is named.
///
/// # Errors
/// [`Refusal::Missing`] where there is no round yet or a capability that is not there, [`Refusal::Closed`] where the newest
/// round has not been revealed, [`Refusal::OffTheMap`], [`Refusal::NotInRound`] for what that round and those before it
/// have never rated, [`Refusal::Nothing`] where nothing is named.
pub fn rate_again(session: &Session, capabilities: &[CapabilityId], terms: Terms) -> Result<Edit, Refusal> {
    let newest = session.current_round().ok_or(Refusal::Missing(Ref::Round(1)))?;
    if newest.is_hidden() {
        return Err(Refusal::Closed(newest.number));
    }
    let mut named = BTreeSet::new();
    let order: Vec<CapabilityId> = capabilities.iter().filter(|id| named.insert(*id)).cloned().collect();
    if order.is_empty() {
        return Err(Refusal::Nothing);
    }
    for id in &order {
        super::on_the_map(session, id)?;
        if !goes_back(session, newest).any(|round| round.place(id).is_some()) {
            return Err(Refusal::NotInRound { round: newest.number, capability: id.clone() });
        }
    }
    let (number, map) = (next(session)?, session.map_version());
    let over = Round::over(number, &session.map);
    Ok(instead(session, Round { terms, map, again: Some(newest.number), order, ..over }))
}

/// Shows the values of a round that was closed until now, for everybody at once.
///
/// # Errors
/// [`Refusal::Missing`] for the round, [`Refusal::Unchanged`] where its values show already.
pub fn reveal(session: &Session, number: u16) -> Result<Edit, Refusal> {
    let round = session.round(number).ok_or(Refusal::Missing(Ref::Round(number)))?;
    if !round.is_hidden() {
        return Err(Refusal::Unchanged);
    }
    Ok(Edit::Terms(number, Terms { showing: Showing::Revealed, ..round.terms }))
}

/// A round and those that it goes on from, nearest first.
pub fn goes_back<'a>(session: &'a Session, round: &'a Round) -> impl Iterator<Item = &'a Round> {
    // A round goes on from one of a lower number, so this ends.
    std::iter::successors(Some(round), |round| session.round(round.again?))
}

fn next(session: &Session) -> Result<u16, Refusal> {
    let last = session.rounds.iter().map(|round| round.number).max().unwrap_or(0);
    let beyond = || Refusal::OutOfRange { what: "a round's number", value: "65536".to_owned() };
    last.checked_add(1).ok_or_else(beyond)
}

/// This round as the newest, and what was open before it ended.
fn instead(session: &Session, round: Round) -> Edit {
    let open = session.rounds.iter().filter(|round| round.state == RoundState::Open);
    let ended = open.map(|round| Edit::RoundState(round.number, RoundState::Ended));
    let opened = add(Item::Round(round), session.rounds.len());
    Edit::Batch(ended.chain([opened]).collect())
}
