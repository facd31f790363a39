//! Plans for those who rate: ready lists, newcomers, and those who leave.

use std::collections::BTreeSet;

use super::add;
use crate::domain::edit::{Edit, Item, Ref};
use crate::domain::id::RespondentId;
use crate::domain::plain::Plain;
use crate::domain::refusal::Refusal;
use crate::domain::respondent::{Respondent, Standing};
use crate::domain::round::{Ballot, RoundState};
use crate::domain::session::Session;

/// Takes over the method's ready respondents that are not there yet; shared units come after those that share them.
///
/// Letters are dealt in the order of `shuffle`, which the caller draws from randomness, skipping those in use; where
/// it runs out, the lowest free ones follow.
///
/// # Errors
/// None of its own.
pub fn adopt_respondents(session: &Session, shuffle: &[u16]) -> Result<Edit, Refusal> {
    let ready = || session.method.respondents.iter().filter(|it| session.respondent(&it.id).is_none());
    let own = ready().filter(|it| it.shared_by.is_empty());
    let shared = ready().filter(|it| !it.shared_by.is_empty());
    let mut taken: BTreeSet<u16> = session.respondents.iter().map(|it| it.letter).collect();
    let letters = shuffle.iter().copied().chain(0..=u16::MAX).filter(|letter| taken.insert(*letter));
    let dealt = own.chain(shared).zip(letters).zip(session.respondents.len()..);
    let added =
        dealt.map(|((it, letter), at)| add(Item::Respondent(Respondent { letter, ..it.clone() }), at));
    Ok(Edit::Batch(added.collect()))
}

/// Adds a respondent at the end, with the lowest free letter.
///
/// # Errors
/// [`Refusal::Nameless`], from `apply`, where a name is empty.
pub fn add_respondent(
    session: &Session,
    name: &Plain,
    short: &Plain,
    inhabitants: Option<u32>,
) -> Result<Edit, Refusal> {
    let taken = |id: &str| session.respondents.iter().any(|it| it.id.as_str() == id);
    let in_use: BTreeSet<u16> = session.respondents.iter().map(|it| it.letter).collect();
    let respondent = Respondent {
        id: RespondentId::fresh(name.as_str(), taken),
        name: name.clone(),
        short: short.clone(),
        letter: (0..=u16::MAX).find(|letter| !in_use.contains(letter)).unwrap_or(u16::MAX),
        inhabitants,
        shared_by: Vec::new(),
        people: Vec::new(),
        standing: Standing::Active,
    };
    Ok(add(Item::Respondent(respondent), session.respondents.len()))
}

/// Sets a respondent aside: kept with all it has said, counted nowhere.
///
/// # Errors
/// [`Refusal::Missing`].
pub fn set_aside(session: &Session, id: &RespondentId) -> Result<Edit, Refusal> {
    stand(session, id, Standing::Aside)
}

/// Lets a respondent that was set aside count again.
///
/// # Errors
/// [`Refusal::Missing`].
pub fn take_back(session: &Session, id: &RespondentId) -> Result<Edit, Refusal> {
    stand(session, id, Standing::Active)
}

/// Removes a respondent that has said nothing, with its empty ballots.
///
/// # Errors
/// [`Refusal::Used`] with the first ballot that says something or whose round has ended; from `apply`, with what else
/// refers to it.
pub fn remove_respondent(session: &Session, id: &RespondentId) -> Result<Edit, Refusal> {
    find(session, id)?;
    let what = Ref::Respondent(id.clone());
    let mut edits = Vec::new();
    for round in &session.rounds {
        for ballot in round.ballots_of(id) {
            let by = Item::Ballot(round.number, ballot.clone()).reference();
            if says_something(ballot) || round.state == RoundState::Ended {
                return Err(Refusal::Used { what, by });
            }
            edits.push(Edit::Remove(by));
        }
    }
    edits.push(Edit::Remove(what));
    Ok(Edit::Batch(edits))
}

fn stand(session: &Session, id: &RespondentId, standing: Standing) -> Result<Edit, Refusal> {
    Ok(Edit::Change(Item::Respondent(Respondent { standing, ..find(session, id)?.clone() })))
}

fn says_something(ballot: &Ballot) -> bool {
    ballot.marks.answered() > 0 || !ballot.comments.is_empty()
}

fn find<'a>(session: &'a Session, id: &RespondentId) -> Result<&'a Respondent, Refusal> {
    session.respondent(id).ok_or_else(|| Refusal::Missing(Ref::Respondent(id.clone())))
}
