//! What the lead's key opens: who has answered for the lead alone, and the group's figures with everything in.
//!
//! A copy of the session with the opened ballots lives inside [`Unsealed::of`] and nowhere else. What comes out of it
//! goes to the lead's own window: no session, figure of the room, report or export is made of it. Of a round that is
//! closed until its reveal it tells who has answered and how far, as of every other answer, and no value.

use crate::analysis::figures::Figures;
use crate::analysis::stats::Stats;
use crate::domain::apply::apply;
use crate::domain::id::CapabilityId;
use crate::domain::plain::Plain;
use crate::domain::plan;
use crate::domain::respondent::Respondent;
use crate::domain::round::{Ballot, BallotKey, Came, Round, RoundState};
use crate::domain::sealed::Sealed;
use crate::domain::session::Session;

use super::answer::{self, Body};
use super::seal::{self, SealFault, Secret};

/// A round as the lead sees it.
pub struct Unsealed {
    /// The round's number.
    pub round: u16,
    /// Whether its values may not be shown yet; there are then neither marks nor comments nor statistics.
    pub hidden: bool,
    /// The sealed answers that were opened, in the order of the respondents' names, then of the raters'.
    pub answers: Vec<Opened>,
    /// Those that were not.
    pub closed: Vec<Closed>,
    /// The capabilities on the map, in map order, with everything in.
    pub rows: Vec<(CapabilityId, Stats)>,
}

/// One sealed answer, opened.
pub struct Opened {
    /// For whom.
    pub respondent: Respondent,
    /// What was answered; without marks and comments while the round is hidden.
    pub ballot: Ballot,
    /// How many of the round's capabilities are answered.
    pub answered: usize,
    /// Of how many.
    pub of: usize,
    /// Whether the respondent has answered openly as well.
    pub shared: bool,
    /// How many sealed answers the same rater has given, this one among them.
    pub times: usize,
}

/// A sealed answer that was not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closed {
    /// Which, by chance.
    pub tag: Plain,
    /// Why.
    pub why: Why,
}

/// Why a sealed answer was not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It was sealed to another key.
    OtherKey,
    /// It is damaged.
    Damaged,
    /// What is in it was answered to another session, round or map.
    Foreign,
    /// Whom it was answered for is not in the session.
    Nobody,
}

impl Unsealed {
    /// The round of this number with all that the key opens; what stands before a round that rates again is opened too.
    #[must_use]
    pub fn of(session: &Session, number: u16, secret: &Secret) -> Self {
        let mut whole = session.clone();
        let (mut opened, mut closed) = (Vec::new(), Vec::new());
        for round in &session.rounds {
            let (ballots, unread) = open_round(session, round, secret);
            if round.number == number {
                opened = ballots.iter().map(|ballot| ballot.key(number)).collect();
                closed = unread;
            }
            join(&mut whole, round, ballots);
        }
        let figures = Figures::of(&whole, number);
        let rows = figures.rows.iter().map(|row| (row.capability.clone(), row.stats)).collect();
        let round = session.round(number);
        let answers = match (whole.round(number), round) {
            (Some(after), Some(before)) => answers(session, before, after, &opened),
            (None, _) | (_, None) => Vec::new(),
        };
        Self { round: number, hidden: round.is_some_and(Round::is_hidden), answers, closed, rows }
    }
}

/// The ballots that the key opens of a round, and why not the others.
pub(super) fn open_round(session: &Session, round: &Round, secret: &Secret) -> (Vec<Ballot>, Vec<Closed>) {
    let (mut ballots, mut closed) = (Vec::new(), Vec::new());
    for sealed in &round.sealed {
        match open_one(session, round, sealed, secret) {
            Ok(ballot) => ballots.push(ballot),
            Err(why) => closed.push(Closed { tag: sealed.tag.clone(), why }),
        }
    }
    (ballots, closed)
}

/// One sealed ballot of a round, as a ballot.
///
/// # Errors
/// [`Why`].
pub fn open_one(session: &Session, round: &Round, sealed: &Sealed, secret: &Secret) -> Result<Ballot, Why> {
    let inside = seal::inside(&sealed.cipher, secret).map_err(|fault| match fault {
        SealFault::OtherKey => Why::OtherKey,
        SealFault::Foreign => Why::Foreign,
        SealFault::Damaged
        | SealFault::Key
        | SealFault::Secret
        | SealFault::Long(_)
        | SealFault::Cipher(_) => Why::Damaged,
    })?;
    let own = inside.session == session.id
        && inside.round == round.number
        && inside.tag == sealed.tag
        && inside.revision == sealed.revision
        && answer::fits(&inside.paper, round);
    let Body::Shared(filled) = inside.body else { return Err(Why::Foreign) };
    if !(own && filled.is_sound(&inside.paper, round)) {
        return Err(Why::Foreign);
    }
    if session.respondent(&filled.respondent).is_none() {
        return Err(Why::Nobody);
    }
    Ok(Ballot {
        revision: sealed.revision,
        came: Came::File,
        done: true,
        at: Some(filled.at),
        chosen: sealed.chosen,
        marks: filled.marks,
        comments: filled.comments,
        private: filled.private,
        ..Ballot::empty(&BallotKey {
            round: round.number,
            respondent: filled.respondent,
            rater: filled.rater,
            tag: sealed.tag.clone(),
        })
    })
}

/// Puts opened ballots into the copy, whoever has answered twice counting once, and nothing published in their way.
pub(super) fn join(whole: &mut Session, round: &Round, ballots: Vec<Ballot>) {
    let edits = plan::take_in(round, ballots);
    if let Some(held) = whole.rounds.iter_mut().find(|it| it.number == round.number) {
        held.state = RoundState::Open;
        held.sealed.clear();
        held.releases.clear();
    }
    for edit in edits {
        // Everything that apply would refuse has been asked of the ballots already.
        drop(apply(whole, &edit));
    }
}

fn answers(session: &Session, before: &Round, after: &Round, opened: &[BallotKey]) -> Vec<Opened> {
    let all: Vec<&Ballot> = opened.iter().filter_map(|key| after.ballot(key)).collect();
    let mut answers: Vec<Opened> = all
        .iter()
        .filter_map(|ballot| {
            let respondent = session.respondent(&ballot.respondent)?.clone();
            let mut shown = (*ballot).clone();
            let answered = shown.marks.answered();
            if before.is_hidden() {
                shown.blank();
            }
            let shared = before.ballots_of(&respondent.id).any(|it| !it.is_blank());
            Some(Opened {
                shared,
                times: all.iter().filter(|it| plan::is_same_rater(it, ballot)).count(),
                respondent,
                ballot: shown,
                answered,
                of: before.order.len(),
            })
        })
        .collect();
    let order = |it: &Opened| (it.respondent.name.to_string(), plan::folded(&it.ballot), it.ballot.at);
    answers.sort_by_key(order);
    answers
}

#[cfg(test)]
mod tests;
