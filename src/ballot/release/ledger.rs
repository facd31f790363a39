//! What a release has told of sealed answers, for checking the next: whose are in which mean, how heavy, between which
//! bounds. No answer stands in it. It is RON, encrypted to the lead's key.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use serde::{Deserialize, Serialize};

use super::super::seal::{self, SealFault, Secret};
use super::Key;
use crate::analysis::disclosure::{Constraint, Holder};
use crate::domain::id::{CapabilityId, RespondentId};
use crate::domain::plain::Plain;
use crate::domain::sealed::Cipher;
use crate::domain::session::Session;
use crate::source;

/// Sizes are whole numbers of these, in bytes.
const STEP: usize = 8 * 1024;

/// One sealed ballot, in one of its revisions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Owner {
    pub(super) round: u16,
    pub(super) tag: Plain,
    pub(super) revision: u32,
    pub(super) respondent: RespondentId,
    /// The rater's name, folded.
    pub(super) rater: Plain,
}

/// Sealed ballots by number, across all releases, with the levels of those that are in the session now.
#[derive(Default)]
pub(super) struct Owners {
    list: Vec<Owner>,
    known: BTreeMap<Key, usize>,
    levels: HashMap<(usize, CapabilityId), u8>,
}

/// What one mean tells.
pub(super) struct Entry {
    pub(super) capability: CapabilityId,
    pub(super) constraint: Constraint,
}

/// What a release has told.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Ledger {
    session: Plain,
    round: u16,
    release: u16,
    owners: Vec<Owner>,
    rows: Vec<Told>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    capability: CapabilityId,
    low: i64,
    high: i64,
    /// For each weight the owners that have it, a bit each, in base64.
    weights: BTreeMap<i64, String>,
}

impl Owners {
    /// The number of a sealed ballot; a new one where it has none.
    pub(super) fn number(&mut self, owner: Owner) -> usize {
        let next = self.list.len();
        let number = *self.known.entry(Key::from(&owner)).or_insert(next);
        if number == next {
            self.list.push(owner);
        }
        number
    }

    /// Notes what a ballot says of a capability.
    pub(super) fn note(&mut self, number: usize, capability: &CapabilityId, level: u8) {
        self.levels.insert((number, capability.clone()), level);
    }

    /// What it says.
    pub(super) fn level(&self, number: usize, capability: &CapabilityId) -> u8 {
        self.levels.get(&(number, capability.clone())).copied().unwrap_or_default()
    }

    /// Who has given the answers of these ballots; the others stand in the list as strangers to them all.
    pub(super) fn holders(&self, concerned: &BTreeSet<usize>) -> Vec<Holder> {
        let mut respondents: BTreeMap<&RespondentId, usize> = BTreeMap::new();
        let mut raters: BTreeMap<(&RespondentId, &str), usize> = BTreeMap::new();
        let most = concerned.last().map_or(0, |last| last + 1);
        let mut holders = Vec::with_capacity(most);
        for owner in self.list.iter().take(most) {
            let next = respondents.len();
            let respondent = *respondents.entry(&owner.respondent).or_insert(next);
            let next = raters.len();
            let rater = *raters.entry((&owner.respondent, owner.rater.as_str())).or_insert(next);
            holders.push(Holder { respondent, rater });
        }
        holders
    }
}

impl Ledger {
    /// The ledger of a release, the second of the numbers, of a round.
    pub(super) fn of(
        session: &Session,
        (round, release): (u16, u16),
        owners: &Owners,
        entries: &[Entry],
    ) -> Self {
        let rows = entries.iter().map(|entry| Told::of(entry, owners.list.len())).collect();
        Self { session: session.id.clone(), round, release, owners: owners.list.clone(), rows }
    }

    pub(super) fn encrypt(&self, key: &Plain) -> Result<Cipher, SealFault> {
        let text = ron::to_string(self).map_err(|error| SealFault::Cipher(error.to_string()))?;
        let size = text.len().next_multiple_of(STEP);
        seal::encrypt(text.as_bytes(), std::slice::from_ref(key), size)
    }

    /// The ledger in a ciphertext; `None` where it is not to this key or no ledger.
    pub(super) fn decrypt(cipher: &Cipher, secret: &Secret) -> Option<Self> {
        let bytes = seal::decrypt(cipher, secret).ok()?;
        source::parse_text(std::str::from_utf8(&bytes).ok()?).ok()
    }

    /// Whether it is that of this release, the second of the numbers, of this round.
    pub(super) fn is_of(&self, session: &Session, (round, release): (u16, u16)) -> bool {
        self.session == session.id && self.round == round && self.release == release
    }

    /// What it tells, by the numbers of the owners; `None` where it is damaged.
    pub(super) fn constraints(&self, owners: &mut Owners) -> Option<Vec<(CapabilityId, Constraint)>> {
        let numbers: Vec<usize> = self.owners.iter().map(|owner| owners.number(owner.clone())).collect();
        self.rows.iter().map(|row| Some((row.capability.clone(), row.constraint(&numbers)?))).collect()
    }
}

impl Told {
    fn of(entry: &Entry, owners: usize) -> Self {
        let mut bits: BTreeMap<i64, Vec<u8>> = BTreeMap::new();
        for (owner, weight) in &entry.constraint.weights {
            let row = bits.entry(*weight).or_insert_with(|| vec![0; owners.div_ceil(8)]);
            if let Some(byte) = row.get_mut(owner / 8) {
                *byte |= 1 << (owner % 8);
            }
        }
        let weights = bits.into_iter().map(|(weight, row)| (weight, STANDARD_NO_PAD.encode(row))).collect();
        let Constraint { low, high, .. } = entry.constraint;
        Self { capability: entry.capability.clone(), low, high, weights }
    }

    fn constraint(&self, numbers: &[usize]) -> Option<Constraint> {
        let mut weights = Vec::new();
        for (weight, row) in &self.weights {
            let row = STANDARD_NO_PAD.decode(row).ok()?;
            let holds = |place: usize| row.get(place / 8).is_some_and(|byte| byte & (1 << (place % 8)) != 0);
            weights.extend(
                numbers
                    .iter()
                    .enumerate()
                    .filter(|(place, _)| holds(*place))
                    .map(|(_, number)| (*number, *weight)),
            );
        }
        (*self.weights.keys().next()? > 0).then_some(Constraint { weights, low: self.low, high: self.high })
    }
}
