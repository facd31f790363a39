//! What every respondent has said with everything in: the open answers of the session and what the lead's key opens,
//! whoever has answered twice counting once, and a round that rates again going on from those before it.

use std::collections::HashSet;

use super::super::seal::Secret;
use super::super::unsealed::{join, open_round};
use super::ledger::{Owner, Owners};
use crate::analysis::disclosure::Part;
use crate::domain::id::{CapabilityId, RespondentId};
use crate::domain::plain::Plain;
use crate::domain::plan;
use crate::domain::rating::Mark;
use crate::domain::round::{Ballot, BallotKey, Round};
use crate::domain::session::Session;

/// The answers of a round and those it goes on from, nearest first.
pub(super) struct Whole {
    /// The sealed ballots of the round that were not opened.
    pub(super) unread: usize,
    respondents: Vec<RespondentId>,
    rounds: Vec<Answered>,
}

/// The answers of one round.
struct Answered {
    round: Round,
    /// For each respondent its ballots that count, the sealed ones with their owner's number.
    ballots: Vec<Vec<(Option<usize>, usize)>>,
}

impl Whole {
    /// Opens and adds up; sealed ballots get their numbers, and their levels are noted.
    pub(super) fn of(session: &Session, number: u16, secret: &Secret, owners: &mut Owners) -> Self {
        let respondents: Vec<RespondentId> = session.active().map(|it| it.id.clone()).collect();
        let mut whole = session.clone();
        let (mut rounds, mut unread) = (Vec::new(), 0);
        for round in session.round(number).into_iter().flat_map(|it| plan::goes_back(session, it)) {
            let (opened, closed) = open_round(session, round, secret);
            if round.number == number {
                unread = closed.len();
            }
            if round.number == number || !round.is_hidden() {
                join(&mut whole, round, opened);
                if let Some(joined) = whole.round(round.number) {
                    rounds.push(Answered::of(joined.clone(), round, &respondents, owners));
                }
            }
        }
        Self { unread, respondents, rounds }
    }

    /// What each respondent adds to the mean of a capability.
    pub(super) fn parts(&self, capability: &CapabilityId) -> Vec<Part> {
        let places: Vec<Option<usize>> = self.rounds.iter().map(|it| it.round.place(capability)).collect();
        let standing = |respondent: usize| {
            let rounds = self.rounds.iter().zip(&places);
            rounds
                .into_iter()
                .find_map(|(round, place)| round.part(respondent, (*place)?))
                .unwrap_or_default()
        };
        (0..self.respondents.len()).map(standing).collect()
    }
}

impl Answered {
    /// What stood in the session `before` the sealed ballots were opened is open, all else was sealed.
    fn of(round: Round, before: &Round, respondents: &[RespondentId], owners: &mut Owners) -> Self {
        let open: HashSet<(BallotKey, u32)> =
            before.ballots.iter().map(|it| (it.key(round.number), it.revision)).collect();
        let mut ballots = vec![Vec::new(); respondents.len()];
        for (index, ballot) in round.ballots.iter().enumerate().filter(|(_, ballot)| !ballot.aside) {
            let Some(place) = respondents.iter().position(|id| *id == ballot.respondent) else { continue };
            let sealed = !open.contains(&(ballot.key(round.number), ballot.revision));
            let owner = sealed.then(|| own(&round, ballot, owners));
            if let Some(own) = ballots.get_mut(place) {
                own.push((owner, index));
            }
        }
        Self { round, ballots }
    }

    /// What a respondent adds at a place; `None` where it has said nothing of it here.
    fn part(&self, respondent: usize, place: usize) -> Option<Part> {
        let (mut part, mut any) = (Part::default(), false);
        for (owner, index) in self.ballots.get(respondent)? {
            match self.round.ballots.get(*index)?.mark(place) {
                Mark::NotRated => {}
                Mark::DontKnow => any = true,
                Mark::Level(level) => {
                    any = true;
                    part.raters += 1;
                    match owner {
                        Some(owner) => part.sealed.push(*owner),
                        None => part.open += u32::from(level.get()),
                    }
                }
            }
        }
        any.then_some(part)
    }
}

/// The number of a sealed ballot's owner; its levels are noted.
fn own(round: &Round, ballot: &Ballot, owners: &mut Owners) -> usize {
    let number = owners.number(Owner {
        round: round.number,
        tag: ballot.tag.clone(),
        revision: ballot.revision,
        respondent: ballot.respondent.clone(),
        rater: Plain::line(&plan::folded(ballot)),
    });
    for (place, capability) in round.order.iter().enumerate() {
        if let Mark::Level(level) = ballot.mark(place) {
            owners.note(number, capability, level.get());
        }
    }
    number
}
