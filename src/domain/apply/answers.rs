//! Edits of what people answer: marks, comments, dots, judgements, and the round's own state.

use crate::domain::check;
use crate::domain::edit::{Comment, Dots, Edit, Enrol, Judge, Rate, Ref};
use crate::domain::id::CapabilityId;
use crate::domain::rating::Mark;
use crate::domain::refusal::Refusal;
use crate::domain::round::{Ballot, BallotKey, Round, RoundState};
use crate::domain::session::{Judgement, Session};
use crate::domain::terms::{Showing, Terms};

pub(super) fn rate(session: &mut Session, rate: &Rate) -> Result<Edit, Refusal> {
    let place = place(session, &rate.ballot, &rate.capability)?;
    let before = open_ballot(session, &rate.ballot)?.marks.set(place, rate.mark);
    Ok(Edit::Rate(Rate { mark: before, ..rate.clone() }))
}

pub(super) fn comment(session: &mut Session, comment: &Comment) -> Result<Edit, Refusal> {
    place(session, &comment.ballot, &comment.capability)?;
    let comments = &mut open_ballot(session, &comment.ballot)?.comments;
    let before = if comment.text.is_empty() {
        comments.remove(&comment.capability)
    } else {
        comments.insert(comment.capability.clone(), comment.text.clone())
    };
    Ok(Edit::Comment(Comment { text: before.unwrap_or_default(), ..comment.clone() }))
}

pub(super) fn dots(session: &mut Session, dots: &Dots) -> Result<Edit, Refusal> {
    let rule = session.dot_rule();
    let missing = || Refusal::Missing(Ref::Respondent(dots.respondent.clone()));
    let respondent = session.respondent(&dots.respondent).ok_or_else(missing)?;
    let capability = session.map.capability(&dots.capability);
    let capability = capability.ok_or_else(|| Refusal::Missing(Ref::Capability(dots.capability.clone())))?;
    // Off the map they count nowhere, for whoever is set aside as well.
    let counts = capability.off.is_none();
    if counts && !respondent.is_active() {
        return Err(Refusal::Aside(dots.respondent.clone()));
    }
    let before = session.dots_on(&dots.respondent, &dots.capability);
    // Taking dots back is always possible, even where a changed rule would no longer allow what is left.
    if dots.dots > before {
        if dots.dots > rule.most_on_one {
            return Err(Refusal::TooManyOnOne(rule.most_on_one));
        }
        let more = u32::from(dots.dots - before);
        if counts && session.dots_used(&dots.respondent) + more > u32::from(rule.each) {
            return Err(Refusal::NoDotsLeft { respondent: dots.respondent.clone(), each: rule.each });
        }
    }
    let own = session.dots.entry(dots.respondent.clone()).or_default();
    if dots.dots == 0 {
        own.remove(&dots.capability);
    } else {
        own.insert(dots.capability.clone(), dots.dots);
    }
    if own.is_empty() {
        session.dots.remove(&dots.respondent);
    }
    Ok(Edit::Dots(Dots { dots: before, ..dots.clone() }))
}

pub(super) fn judge(session: &mut Session, judge: &Judge) -> Result<Edit, Refusal> {
    known(session, &judge.capability)?;
    if judge.judgement.rank.as_ref().is_some_and(|own| own.place == 0) {
        return Err(Refusal::OutOfRange { what: "a rank", value: "0".to_owned() });
    }
    let before = if judge.judgement == Judgement::default() {
        session.judgements.remove(&judge.capability)
    } else {
        session.judgements.insert(judge.capability.clone(), judge.judgement.clone())
    };
    Ok(Edit::Judge(Judge { judgement: before.unwrap_or_default(), ..judge.clone() }))
}

pub(super) fn enrol(session: &mut Session, enrol: &Enrol) -> Result<Edit, Refusal> {
    known(session, &enrol.capability)?;
    let round = open_round(session, enrol.round)?;
    if round.place(&enrol.capability).is_some() {
        return Err(Refusal::Taken(Ref::Capability(enrol.capability.clone())));
    }
    round.order.push(enrol.capability.clone());
    Ok(Edit::Withdraw(enrol.clone()))
}

pub(super) fn withdraw(session: &mut Session, enrol: &Enrol) -> Result<Edit, Refusal> {
    let round = open_round(session, enrol.round)?;
    let last = round.order.len().checked_sub(1);
    let place = round.place(&enrol.capability);
    if place.is_none() || place != last {
        let (round, capability) = (enrol.round, enrol.capability.clone());
        return Err(Refusal::NotInRound { round, capability });
    }
    let answered = |ballot: &Ballot| {
        place.is_some_and(|place| ballot.mark(place) != Mark::NotRated)
            || ballot.comments.contains_key(&enrol.capability)
    };
    if round.ballots.iter().any(answered) {
        return Err(Refusal::Rated(enrol.capability.clone()));
    }
    round.order.pop();
    Ok(Edit::Enrol(enrol.clone()))
}

pub(super) fn round_state(session: &mut Session, number: u16, state: RoundState) -> Result<Edit, Refusal> {
    let round = find_round(session, number)?;
    Ok(Edit::RoundState(number, std::mem::replace(&mut round.state, state)))
}

/// What people answered on is kept: once there are answers, only the reveal can still be made or taken back, and the
/// last day moved.
pub(super) fn terms(session: &mut Session, number: u16, terms: Terms) -> Result<Edit, Refusal> {
    check::terms(terms)?;
    let round = find_round(session, number)?;
    let before = round.terms;
    let live = |terms: Terms| terms.showing == Showing::Live;
    if round.is_rated() && (before.consensus != terms.consensus || live(before) != live(terms)) {
        return Err(Refusal::Begun(number));
    }
    round.terms = terms;
    Ok(Edit::Terms(number, before))
}

/// The place of a capability in the ballot's round, once it is sure that the ballot takes answers.
fn place(session: &mut Session, key: &BallotKey, capability: &CapabilityId) -> Result<usize, Refusal> {
    let missing = || Refusal::Missing(Ref::Respondent(key.respondent.clone()));
    let respondent = session.respondent(&key.respondent).ok_or_else(missing)?;
    if !respondent.is_active() {
        return Err(Refusal::Aside(key.respondent.clone()));
    }
    let round = open_round(session, key.round)?;
    let not_in_round = || Refusal::NotInRound { round: key.round, capability: capability.clone() };
    round.place(capability).ok_or_else(not_in_round)
}

fn open_ballot<'a>(session: &'a mut Session, key: &BallotKey) -> Result<&'a mut Ballot, Refusal> {
    let missing = || Refusal::Missing(Ref::Ballot(Box::new(key.clone())));
    let round = open_round(session, key.round)?;
    round.ballots.iter_mut().find(|ballot| ballot.is(key)).ok_or_else(missing)
}

fn open_round(session: &mut Session, number: u16) -> Result<&mut Round, Refusal> {
    let round = find_round(session, number)?;
    match round.state {
        RoundState::Open => Ok(round),
        RoundState::Ended => Err(Refusal::RoundEnded(number)),
    }
}

fn find_round(session: &mut Session, number: u16) -> Result<&mut Round, Refusal> {
    session.rounds.iter_mut().find(|round| round.number == number).ok_or(Refusal::Missing(Ref::Round(number)))
}

pub(super) fn known(session: &Session, capability: &CapabilityId) -> Result<(), Refusal> {
    match session.map.capability(capability) {
        Some(_) => Ok(()),
        None => Err(Refusal::Missing(Ref::Capability(capability.clone()))),
    }
}
