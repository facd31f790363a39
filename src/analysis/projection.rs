//! What may be shown of a session: the one thing that reports, exports and files for others are made of.
//!
//! A [`Projection`] holds no sealed answer, not even as ciphertext, nothing of what was kept for the lead, no values of
//! a round and no dots that are closed until their reveal, no comment that is private, and no rater's name. It is not a filter over the
//! session but a value of its own, so whoever has one cannot look behind it.

mod share;

use std::collections::BTreeMap;

use serde::Serialize;

use super::figures::Figures;
use crate::domain::id::RespondentId;
use crate::domain::plain::Plain;
use crate::domain::plan::folded;
use crate::domain::round::{Ballot, Round};
use crate::domain::sealed::Release;
use crate::domain::session::Session;

pub use share::{Names, NotShared, Share, share};

/// What may be shown of a session.
#[derive(Clone, Debug, PartialEq)]
pub struct Projection {
    session: Session,
    withheld: Vec<Withheld>,
    dots: Vec<WithheldDots>,
    least: u8,
}

/// One ballot of a round that is closed until its reveal: how far it has come, and nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Withheld {
    /// The round.
    pub round: u16,
    /// For whom.
    pub respondent: RespondentId,
    /// Capabilities answered, "don't know" included.
    pub answered: usize,
    /// Capabilities commented on.
    pub comments: usize,
}

/// The dots of one respondent while dots are closed: how many may be told of, and nothing of what they lie on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WithheldDots {
    /// Whose.
    pub respondent: RespondentId,
    /// How many are placed.
    pub placed: u32,
}

/// What becomes of the raters' names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Raters {
    Named,
    Numbered,
}

impl Projection {
    /// What may be shown to everybody; raters are numbered within their respondent.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        Self::made(session, Raters::Numbered)
    }

    /// The same for whoever keeps the session: raters that answered openly keep their names, and answers their tags.
    #[must_use]
    pub fn with_raters(session: &Session) -> Self {
        Self::made(session, Raters::Named)
    }

    /// The session, as far as it may be shown.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The figures of a round.
    #[must_use]
    pub fn figures(&self, round: u16) -> Figures {
        Figures::of(&self.session, round)
    }

    /// What is withheld of rounds that are closed until their reveal.
    #[must_use]
    pub fn withheld(&self) -> &[Withheld] {
        &self.withheld
    }

    /// What is withheld of dots that are closed until their reveal.
    #[must_use]
    pub fn withheld_dots(&self) -> &[WithheldDots] {
        &self.dots
    }

    /// Whether anybody has answered for the lead alone, in any round: then no list may tell names and answers apart.
    #[must_use]
    pub fn is_sealed(&self) -> bool {
        self.session.rounds.iter().any(|round| round.sealed_count() > 0)
    }

    /// How many sealed contributors a published mean needs.
    #[must_use]
    pub fn least(&self) -> u8 {
        self.least
    }

    fn made(session: &Session, raters: Raters) -> Self {
        let hidden = session.rounds.iter().filter(|round| round.is_hidden());
        let withheld = hidden.flat_map(|round| round.ballots.iter().map(|ballot| withheld(round, ballot)));
        let withheld = withheld.collect();
        let least = session.least();
        let rounds = session.rounds.iter().map(|round| self::round(round, raters)).collect();
        let dots = withheld_dots(session);
        let mut session = Session { rounds, lead: None, ..session.clone() };
        if session.are_dots_closed() {
            session.dots.clear();
        }
        match raters {
            Raters::Named => {}
            Raters::Numbered => session.respondents.iter_mut().for_each(|it| it.people = Vec::new()),
        }
        Self { session, withheld, dots, least }
    }
}

fn withheld_dots(session: &Session) -> Vec<WithheldDots> {
    if !session.are_dots_closed() {
        return Vec::new();
    }
    let placed = |id: &RespondentId| WithheldDots { respondent: id.clone(), placed: session.dots_told(id) };
    session.dots.keys().map(placed).collect()
}

fn withheld(round: &Round, ballot: &Ballot) -> Withheld {
    let answered = ballot.marks.answered();
    let respondent = ballot.respondent.clone();
    Withheld { round: round.number, respondent, answered, comments: ballot.comments.len() }
}

fn round(round: &Round, raters: Raters) -> Round {
    let mut ballots: Vec<Ballot> = round.ballots.iter().map(|it| ballot(round, it)).collect();
    match raters {
        Raters::Named => {}
        Raters::Numbered => number(&mut ballots),
    }
    let release = |it: &Release| Release { ledger: None, ..it.clone() };
    Round {
        number: round.number,
        state: round.state,
        terms: round.terms,
        again: round.again,
        map: round.map,
        order: round.order.clone(),
        ballots,
        sealed: Vec::new(),
        elsewhere: u16::try_from(round.sealed_count()).unwrap_or(u16::MAX),
        releases: round.releases.iter().map(release).collect(),
    }
}

fn ballot(round: &Round, it: &Ballot) -> Ballot {
    let mut ballot = it.clone();
    let private = std::mem::take(&mut ballot.private);
    ballot.comments.retain(|capability, _| !private.contains(capability));
    if round.is_hidden() {
        ballot.blank();
    }
    ballot
}

/// Numbers the raters within their respondents, those that are known by no name as they are; of several answers of one
/// rater all but the first are told apart by a number as well.
fn number(ballots: &mut [Ballot]) {
    let mut raters: BTreeMap<RespondentId, BTreeMap<String, (usize, usize)>> = BTreeMap::new();
    for ballot in ballots {
        let own = raters.entry(ballot.respondent.clone()).or_default();
        let name = folded(ballot);
        let next = 1 + own.keys().filter(|name| !name.is_empty()).count();
        let (number, answers) = own.entry(name.clone()).or_insert((next, 0));
        *answers += 1;
        ballot.rater = if name.is_empty() { Plain::default() } else { Plain::line(&number.to_string()) };
        ballot.tag = if *answers == 1 { Plain::default() } else { Plain::line(&answers.to_string()) };
        (ballot.revision, ballot.at) = (0, None);
    }
}

#[cfg(test)]
mod tests;
