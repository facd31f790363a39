//! A session to hand out: what may be shown, with letters for names and without what would tell whose letter it is.

use std::collections::BTreeMap;

use super::Projection;
use crate::analysis::participants::count;
use crate::domain::choice::Unnamed;
use crate::domain::id::RespondentId;
use crate::domain::plain::Plain;
use crate::domain::respondent::Respondent;
use crate::domain::round::{Ballot, Came, Round};
use crate::domain::session::Session;

/// How a session is to be handed out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// How respondents stand in it.
    pub names: Names,
    /// Whether rounds and dots that are closed until their reveal are left out; otherwise they forbid it.
    pub without_hidden: bool,
}

/// How respondents stand in a session that is handed out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Names {
    /// By letter.
    #[default]
    Letters,
    /// By name.
    Kept,
}

/// Why a session cannot be handed out so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotShared {
    /// These rounds are closed until their reveal.
    Hidden(Vec<u16>),
    /// Dots have been placed, which are closed until their reveal.
    Dots,
    /// Somebody has answered for the lead alone, so names must not stand beside the answers of the others.
    Sealed,
}

/// The session to hand out.
///
/// # Errors
/// [`NotShared`].
pub fn share(session: &Session, how: Share) -> Result<Session, NotShared> {
    let projection = Projection::of(session);
    let hidden: Vec<u16> =
        session.rounds.iter().filter(|round| round.is_hidden()).map(|round| round.number).collect();
    if !hidden.is_empty() && !how.without_hidden {
        return Err(NotShared::Hidden(hidden));
    }
    if !projection.dots.is_empty() && !how.without_hidden {
        return Err(NotShared::Dots);
    }
    let mut shared = projection.session.clone();
    if session.are_dots_closed() {
        shared.handed.clear();
    }
    shared.edit = 0;
    leave_out(&mut shared, &hidden);
    for ballot in shared.rounds.iter_mut().flat_map(|round| &mut round.ballots) {
        (ballot.came, ballot.late, ballot.chosen) = (Came::default(), false, false);
    }
    match how.names {
        Names::Kept if projection.is_sealed() => return Err(NotShared::Sealed),
        Names::Kept => {}
        Names::Letters => letters(&mut shared),
    }
    Ok(shared)
}

/// Takes rounds out; one that goes on from such a round goes on from the one before it.
fn leave_out(session: &mut Session, rounds: &[u16]) {
    let (out, left): (Vec<Round>, Vec<Round>) =
        std::mem::take(&mut session.rounds).into_iter().partition(|round| rounds.contains(&round.number));
    let before: BTreeMap<u16, Option<u16>> = out.iter().map(|round| (round.number, round.again)).collect();
    session.rounds = left;
    for round in &mut session.rounds {
        while let Some(again) = round.again.and_then(|again| before.get(&again)) {
            round.again = *again;
        }
    }
}

/// Puts letters in the place of names, and everything in their order.
fn letters(session: &mut Session) {
    let joined = |choice| u16::try_from(count(session, choice)).unwrap_or(u16::MAX);
    let joined: Vec<u16> = session.choices.iter().map(joined).collect();
    let letters: BTreeMap<RespondentId, RespondentId> =
        session.respondents.iter().map(|it| (it.id.clone(), by_letter(it))).collect();
    let letter = |id: &RespondentId| letters.get(id).cloned().unwrap_or_else(|| id.clone());
    let places: BTreeMap<RespondentId, u16> =
        session.respondents.iter().map(|it| (by_letter(it), it.letter)).collect();
    session.respondents.sort_by_key(|it| it.letter);
    for it in &mut session.respondents {
        let name = Plain::line(&it.letters());
        it.id = letter(&it.id);
        (it.name, it.short) = (name.clone(), name);
        (it.inhabitants, it.shared_by) = (None, Vec::new());
    }
    for round in &mut session.rounds {
        for ballot in &mut round.ballots {
            ballot.respondent = letter(&ballot.respondent);
        }
        let place = |it: &Ballot| {
            (places.get(&it.respondent).copied(), it.rater.as_str().to_owned(), it.tag.as_str().to_owned())
        };
        round.ballots.sort_by_cached_key(place);
    }
    session.dots =
        std::mem::take(&mut session.dots).into_iter().map(|(id, own)| (letter(&id), own)).collect();
    session.handed.clear();
    for (choice, joined) in session.choices.iter_mut().zip(joined) {
        choice.unnamed = Some(Unnamed { scenario: choice.scenario, joined });
        choice.commitments.clear();
        choice.sharing.own.clear();
        choice.sharing.usage.clear();
        choice.risks.iter_mut().for_each(|risk| risk.owner = Plain::default());
    }
}

fn by_letter(respondent: &Respondent) -> RespondentId {
    RespondentId::fresh(&respondent.letters(), |_| false)
}
