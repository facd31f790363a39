//! Plans for rating: marks and comments on ballots that may not be there yet, and that come late.

use chrono::NaiveDate;

use super::add;
use super::twice::{has_answered, take_in};
use crate::domain::edit::{Comment, Edit, Item, Rate, Ref};
use crate::domain::refusal::Refusal;
use crate::domain::round::{Ballot, BallotKey, Round, RoundState};
use crate::domain::session::Session;

/// Marks a capability; the ballot comes with its first mark. After the reveal it is marked as late.
///
/// # Errors
/// [`Refusal::Missing`] for the round; the rest from `apply`.
pub fn rate(session: &Session, rate: Rate) -> Result<Edit, Refusal> {
    let ballot = ready(session, &rate.ballot, None)?;
    Ok(after(ballot, Edit::Rate(rate)))
}

/// The same on a day, which is late too where it comes after the last one for answers.
///
/// # Errors
/// [`Refusal::Missing`] for the round; the rest from `apply`.
pub fn rate_on(session: &Session, rate: Rate, today: NaiveDate) -> Result<Edit, Refusal> {
    let ballot = ready(session, &rate.ballot, Some(today))?;
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

/// Whether a comment is handed on with the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// It is.
    HandedOn,
    /// It stays with whoever reads the answers first.
    Private,
}

/// Writes a comment and says whether it is handed on; the ballot comes with it where there is none.
///
/// # Errors
/// [`Refusal::Missing`] for the round; the rest from `apply`.
pub fn comment_held(session: &Session, comment: Comment, held: Held) -> Result<Edit, Refusal> {
    let new = new_ballot(session, &comment.ballot)?;
    let (key, id) = (comment.ballot.clone(), comment.capability.clone());
    let round = session.round(key.round).ok_or(Refusal::Missing(Ref::Round(key.round)))?;
    let mut ballot = round.ballot(&key).cloned().unwrap_or_else(|| fresh(round, &key));
    let private = held == Held::Private && !comment.text.is_empty();
    if ballot.private.contains(&id) == private {
        return Ok(after(new, Edit::Comment(comment)));
    }
    if private {
        ballot.private.insert(id.clone());
    } else {
        ballot.private.remove(&id);
    }
    if comment.text.is_empty() {
        ballot.comments.remove(&id);
    } else {
        ballot.comments.insert(id, comment.text.clone());
    }
    let marked = Edit::Change(Item::Ballot(key.round, ballot));
    Ok(Edit::Batch(new.into_iter().chain([Edit::Comment(comment), marked]).collect()))
}

/// Hands a ballot in: its rater has said to be done.
///
/// # Errors
/// [`Refusal::Missing`] for the round or the ballot, [`Refusal::RoundEnded`].
pub fn hand_in(session: &Session, key: &BallotKey) -> Result<Edit, Refusal> {
    with(session, key, |ballot| ballot.done = true)
}

/// Takes up again what was handed in.
///
/// # Errors
/// As [`hand_in`].
pub fn take_up(session: &Session, key: &BallotKey) -> Result<Edit, Refusal> {
    with(session, key, |ballot| ballot.done = false)
}

/// What comes before a mark: the adding of an empty ballot where the round has none of that key, and that it is late.
fn ready(session: &Session, key: &BallotKey, today: Option<NaiveDate>) -> Result<Option<Edit>, Refusal> {
    let round = session.round(key.round).ok_or(Refusal::Missing(Ref::Round(key.round)))?;
    let late = round.is_late(today);
    Ok(match round.ballot(key) {
        None => {
            let ballot = Ballot { late, ..fresh(round, key) };
            Some(add(Item::Ballot(key.round, ballot), round.ballots.len()))
        }
        Some(ballot) if late && !ballot.late => {
            Some(Edit::Change(Item::Ballot(key.round, Ballot { late, ..ballot.clone() })))
        }
        Some(_) => None,
    })
}

/// The change of a ballot that takes answers.
fn with(session: &Session, key: &BallotKey, change: impl FnOnce(&mut Ballot)) -> Result<Edit, Refusal> {
    let round = session.round(key.round).ok_or(Refusal::Missing(Ref::Round(key.round)))?;
    if round.state == RoundState::Ended {
        return Err(Refusal::RoundEnded(key.round));
    }
    let missing = || Refusal::Missing(Ref::Ballot(Box::new(key.clone())));
    let mut ballot = round.ballot(key).cloned().ok_or_else(missing)?;
    change(&mut ballot);
    let edits = take_in(round, [ballot]);
    Ok(if let [only] = edits.as_slice() { only.clone() } else { Edit::Batch(edits) })
}

/// The adding of an empty ballot, where the round has none of that key.
fn new_ballot(session: &Session, key: &BallotKey) -> Result<Option<Edit>, Refusal> {
    let round = session.round(key.round).ok_or(Refusal::Missing(Ref::Round(key.round)))?;
    match round.ballot(key) {
        Some(_) => Ok(None),
        None => ready(session, key, None),
    }
}

/// An empty ballot of this key, which does not count before it is handed in where its rater has answered already.
fn fresh(round: &Round, key: &BallotKey) -> Ballot {
    Ballot { aside: has_answered(round, key), ..Ballot::empty(key) }
}

fn after(first: Option<Edit>, then: Edit) -> Edit {
    match first {
        Some(first) => Edit::Batch(vec![first, then]),
        None => then,
    }
}
