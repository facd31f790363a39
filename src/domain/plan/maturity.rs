//! Plans for rating: marks and comments on ballots that may not be there yet, and new rounds.

use super::add;
use crate::domain::edit::{Comment, Edit, Item, Rate, Ref};
use crate::domain::refusal::Refusal;
use crate::domain::round::{Ballot, BallotKey, Round, RoundState};
use crate::domain::session::Session;

/// Marks a capability; the ballot comes with its first mark.
///
/// # Errors
/// [`Refusal::Missing`] for the round; the rest from `apply`.
pub fn rate(session: &Session, rate: Rate) -> Result<Edit, Refusal> {
    let ballot = new_ballot(session, &rate.ballot)?;
    Ok(after(ballot, Edit::Rate(rate)))
}

/// Writes a comment; the ballot comes with it where there is none.
///
/// # Errors
/// [`Refusal::Missing`] for the round; the rest from `apply`.
pub fn comment(session: &Session, comment: Comment) -> Result<Edit, Refusal> {
    let ballot = new_ballot(session, &comment.ballot)?;
    Ok(after(ballot, Edit::Comment(comment)))
}

/// Ends what is open and opens the next round over what is on the map now, which it takes down the version of.
///
/// # Errors
/// [`Refusal::OutOfRange`] where no number is left.
pub fn new_round(session: &Session) -> Result<Edit, Refusal> {
    let last = session.rounds.iter().map(|round| round.number).max().unwrap_or(0);
    let beyond = || Refusal::OutOfRange { what: "a round's number", value: "65536".to_owned() };
    let number = last.checked_add(1).ok_or_else(beyond)?;
    let open = session.rounds.iter().filter(|round| round.state == RoundState::Open);
    let ended = open.map(|round| Edit::RoundState(round.number, RoundState::Ended));
    let round = Round { map: session.map_version(), ..Round::over(number, &session.map) };
    let next = add(Item::Round(round), session.rounds.len());
    Ok(Edit::Batch(ended.chain([next]).collect()))
}

/// The adding of an empty ballot, where the round has none of that key.
fn new_ballot(session: &Session, key: &BallotKey) -> Result<Option<Edit>, Refusal> {
    let round = session.round(key.round).ok_or(Refusal::Missing(Ref::Round(key.round)))?;
    if round.ballot(key).is_some() {
        return Ok(None);
    }
    let ballot = Ballot::empty(key);
    Ok(Some(add(Item::Ballot(key.round, ballot), round.ballots.len())))
}

fn after(first: Option<Edit>, then: Edit) -> Edit {
    match first {
        Some(first) => Edit::Batch(vec![first, then]),
        None => then,
    }
}
