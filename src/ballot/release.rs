//! Publishing means with sealed answers in them: what may be published now, and why the rest may not.
//!
//! A capability's mean is published where at least so many respondents are in it with a sealed answer as the lead asks
//! for, and where the exact check of [`disclosure`] passes over everything that was published in the session before.
//! What each release says of the sealed answers stands in its ledger, encrypted to the lead's key: whose answers are in
//! which mean, with which weight and between which bounds, but no answer. Where a ledger cannot be read nothing more is
//! published. The same session and key give the same release, but for the ciphertext.
//!
//! A mean that stands published stays as it is where it may not be published anew: it tells nothing more.

mod ledger;
mod parts;

use std::collections::{BTreeMap, BTreeSet};

use thiserror::Error;

use super::seal::{SealFault, Secret};
use crate::analysis::disclosure::{self, Constraint, Part, Verdict};
use crate::domain::id::CapabilityId;
use crate::domain::sealed::{LEAST, Release, Released};
use crate::domain::session::Session;
use ledger::{Entry, Ledger, Owner, Owners};
use parts::Whole;

/// What may be published of a round, and why the rest may not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// The round's number.
    pub round: u16,
    /// The sealed ballots of the round.
    pub sealed: usize,
    /// How many of them the key does not open, or that do not belong there.
    pub unread: usize,
    /// How many sealed contributors a mean needs.
    pub least: usize,
    /// The capabilities that the round rates, in its order, without those off the map.
    pub rows: Vec<Row>,
}

/// What becomes of one capability.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which.
    pub capability: CapabilityId,
    /// Respondents with a sealed answer in it.
    pub sealed: usize,
    /// What becomes of it.
    pub outcome: Outcome,
}

/// What becomes of a mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is published.
    Published(Released),
    /// It stands as it was published before, since a new one would give an answer away by the difference.
    Stays(Released),
    /// No sealed answer is in it.
    AllOpen,
    /// Too few sealed answers are in it.
    TooFew,
    /// It would give an answer away.
    GivesAway,
    /// It would give one away together with what was published before.
    ByDifference,
    /// There are too many cases for the check, so it counts as unsafe.
    TooMany,
}

/// Why nothing can be published.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum NoRelease {
    /// There is no such round.
    #[error("there is no such round")]
    NoRound,
    /// Nobody has answered for the lead alone.
    #[error("no ballot is sealed")]
    NothingSealed,
    /// The session has no lead's key, or another.
    #[error("the key is not that of this session")]
    OtherKey,
    /// What an earlier release has told cannot be read.
    #[error("what release {number} of round {round} has told cannot be read")]
    Ledger {
        /// Its round.
        round: u16,
        /// Its number.
        number: u16,
    },
    /// Something has come, gone or been published since the account was given, which is another now.
    #[error("what may be published is no longer what was shown")]
    Changed,
    /// There is nothing to publish that does not stand published.
    #[error("there is nothing new to publish")]
    Nothing(Box<Account>),
    /// The account of what is told could not be encrypted.
    #[error("{0}")]
    Seal(SealFault),
}

/// What would be published of a round now, with the account of it.
///
/// The round's values are taken to be shown: of one that is closed until its reveal, the release belongs in one edit
/// with the reveal.
///
/// # Errors
/// [`NoRelease`].
pub fn release(session: &Session, number: u16, secret: &Secret) -> Result<(Release, Account), NoRelease> {
    let round = session.round(number).ok_or(NoRelease::NoRound)?;
    let lead = session.lead.as_ref().ok_or(NoRelease::OtherKey)?;
    if lead.key != secret.public() {
        return Err(NoRelease::OtherKey);
    }
    if session.rounds.iter().all(|round| round.sealed.is_empty()) {
        return Err(NoRelease::NothingSealed);
    }
    let mut owners = Owners::default();
    let told = told(session, secret, &mut owners)?;
    let whole = Whole::of(session, number, secret, &mut owners);
    let least = usize::from(lead.least.max(LEAST));
    let mut account =
        Account { round: number, sealed: round.sealed.len(), unread: whole.unread, least, rows: Vec::new() };
    let mut entries = Vec::new();
    for capability in &round.order {
        if session.map.capability(capability).is_none_or(|it| it.off.is_some()) {
            continue;
        }
        let parts = whole.parts(capability);
        let before = told.get(capability).map_or(&[][..], Vec::as_slice);
        let (sealed, decided, entry) = decide(capability, &parts, before, least, &owners);
        let stands = round.release().and_then(|it| it.rows.iter().find(|row| row.capability == *capability));
        let outcome = match (decided, stands) {
            (Outcome::ByDifference | Outcome::TooMany, Some(stands)) => Outcome::Stays(stands.clone()),
            (outcome, _) => outcome,
        };
        entries.extend(entry);
        account.rows.push(Row { capability: capability.clone(), sealed, outcome });
    }
    let rows = account.published();
    if rows.is_empty() || round.release().is_some_and(|before| before.rows == rows) {
        return Err(NoRelease::Nothing(Box::new(account)));
    }
    let next = u16::try_from(round.releases.len() + 1).unwrap_or(u16::MAX);
    let ledger = Ledger::of(session, (number, next), &owners, &entries);
    let ledger = ledger.encrypt(&lead.key).map_err(NoRelease::Seal)?;
    let sealed = u16::try_from(round.sealed.len()).unwrap_or(u16::MAX);
    Ok((Release { number: next, sealed, rows, ledger: Some(ledger) }, account))
}

/// What is published of a round on this account, which somebody has read and agreed to: just that, or nothing.
///
/// # Errors
/// [`NoRelease::Changed`] where the session comes to another account by now, or as [`release`].
pub fn release_as_told(session: &Session, told: &Account, secret: &Secret) -> Result<Release, NoRelease> {
    match release(session, told.round, secret) {
        Ok((release, account)) if account == *told => Ok(release),
        Ok(_) | Err(NoRelease::Nothing(_) | NoRelease::NothingSealed) => Err(NoRelease::Changed),
        Err(why) => Err(why),
    }
}

impl Account {
    /// The means that stand after it, in the round's order.
    #[must_use]
    pub fn published(&self) -> Vec<Released> {
        let row = |row: &Row| match &row.outcome {
            Outcome::Published(row) | Outcome::Stays(row) => Some(row.clone()),
            Outcome::AllOpen
            | Outcome::TooFew
            | Outcome::GivesAway
            | Outcome::ByDifference
            | Outcome::TooMany => None,
        };
        self.rows.iter().filter_map(row).collect()
    }
}

/// What was published in the session before, by capability.
fn told(
    session: &Session,
    secret: &Secret,
    owners: &mut Owners,
) -> Result<BTreeMap<CapabilityId, Vec<Constraint>>, NoRelease> {
    let mut told: BTreeMap<CapabilityId, Vec<Constraint>> = BTreeMap::new();
    for round in &session.rounds {
        for release in &round.releases {
            let unread = NoRelease::Ledger { round: round.number, number: release.number };
            let ledger = release.ledger.as_ref().and_then(|cipher| Ledger::decrypt(cipher, secret));
            let own = (round.number, release.number);
            let ledger = ledger.filter(|it| it.is_of(session, own)).ok_or_else(|| unread.clone())?;
            for (capability, constraint) in ledger.constraints(owners).ok_or(unread)? {
                told.entry(capability).or_default().push(constraint);
            }
        }
    }
    Ok(told)
}

/// How many respondents are in a mean with a sealed answer, whether it may be published, and what it then tells.
fn decide(
    capability: &CapabilityId,
    parts: &[Part],
    before: &[Constraint],
    least: usize,
    owners: &Owners,
) -> (usize, Outcome, Option<Entry>) {
    let sealed = parts.iter().filter(|part| !part.sealed.is_empty()).count();
    let outcome = |outcome| (sealed, outcome, None);
    if sealed == 0 {
        return outcome(Outcome::AllOpen);
    }
    if sealed < least {
        return outcome(Outcome::TooFew);
    }
    let level = |owner: usize| owners.level(owner, capability);
    let mean = disclosure::tenths(parts, level);
    let Some((tenths, own)) = mean.and_then(|mean| Some((mean, disclosure::constraint(parts, mean)?))) else {
        return outcome(Outcome::TooMany);
    };
    let verdict = |constraints: &[Constraint]| {
        let concerned: BTreeSet<usize> =
            constraints.iter().flat_map(|it| &it.weights).map(|(owner, _)| *owner).collect();
        disclosure::check(&owners.holders(&concerned), constraints)
    };
    let all: Vec<Constraint> = before.iter().chain([&own]).cloned().collect();
    match verdict(&all) {
        Verdict::Safe => {
            let n = parts.iter().filter(|part| part.raters > 0).count();
            let n = u16::try_from(n).unwrap_or(u16::MAX);
            let released = Released { capability: capability.clone(), tenths, n };
            let entry = Entry { capability: capability.clone(), constraint: own };
            (sealed, Outcome::Published(released), Some(entry))
        }
        Verdict::TooMany => outcome(Outcome::TooMany),
        Verdict::GivesAway if verdict(std::slice::from_ref(&own)) == Verdict::Safe => {
            outcome(Outcome::ByDifference)
        }
        Verdict::GivesAway => outcome(Outcome::GivesAway),
    }
}

/// Which sealed ballot: the round, its tag and its revision.
type Key = (u16, String, u32);

impl From<&Owner> for Key {
    fn from(owner: &Owner) -> Self {
        (owner.round, owner.tag.to_string(), owner.revision)
    }
}

#[cfg(test)]
mod tests;
