//! Rounds of rating and the ballots in them.
//!
//! A round fixes its order of capabilities; ballots are rows of marks in that order. Moving, renaming or taking a
//! capability off the map leaves the order alone, so that no rating ever changes what it is about. A capability that
//! is new on the map is added at the end.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::id::{CapabilityId, RespondentId};
use super::map::Map;
use super::plain::Plain;
use super::rating::{Mark, Marks};
use super::unique;
use super::version;

/// One round of rating.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Round {
    /// Its number, counted from 1.
    pub number: u16,
    /// Whether it still takes ratings.
    pub state: RoundState,
    /// The version of the map that it began with.
    #[serde(default = "version::first", skip_serializing_if = "version::is_first")]
    pub map: u16,
    /// The capabilities it rates; a ballot's marks stand in this order.
    pub order: Vec<CapabilityId>,
    /// What was answered, a ballot a rater.
    #[serde(default)]
    pub ballots: Vec<Ballot>,
}

/// Whether a round takes ratings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RoundState {
    /// Ratings are taken, and figures follow each of them.
    Open,
    /// Done; kept as it is.
    Ended,
}

/// The answers of one rater for one respondent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ballot {
    /// For whom.
    pub respondent: RespondentId,
    /// By whom; empty where the respondent answers as one.
    #[serde(default, skip_serializing_if = "Plain::is_empty")]
    pub rater: Plain,
    /// One mark a capability, in the round's order: `0`-`4`, `x` don't know, `-` not rated.
    pub marks: Marks,
    /// Comments by capability.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "unique::map")]
    pub comments: BTreeMap<CapabilityId, Plain>,
}

/// Which ballot: the round, for whom and by whom.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BallotKey {
    /// The round's number.
    pub round: u16,
    /// For whom.
    pub respondent: RespondentId,
    /// By whom; empty where the respondent answers as one.
    #[serde(default, skip_serializing_if = "Plain::is_empty")]
    pub rater: Plain,
}

impl Round {
    /// Round 1, open, over all capabilities that are on `map`.
    #[must_use]
    pub fn first(map: &Map) -> Self {
        Self::over(1, map)
    }

    /// A new open round over all capabilities that are on `map`, in map order.
    #[must_use]
    pub fn over(number: u16, map: &Map) -> Self {
        let order = map.categories.iter().flat_map(|category| map.areas_of(&category.id));
        let order =
            order.flat_map(|area| map.capabilities_of(&area.id)).map(|capability| capability.id.clone());
        Self {
            number,
            state: RoundState::Open,
            map: version::FIRST,
            order: order.collect(),
            ballots: Vec::new(),
        }
    }

    /// The place of a capability in this round's order.
    #[must_use]
    pub fn place(&self, capability: &CapabilityId) -> Option<usize> {
        self.order.iter().position(|id| id == capability)
    }

    /// The ballot of this rater for this respondent.
    #[must_use]
    pub fn ballot(&self, respondent: &RespondentId, rater: &Plain) -> Option<&Ballot> {
        self.ballots.iter().find(|ballot| ballot.is(respondent, rater))
    }

    /// Whether anybody has rated or commented on anything.
    #[must_use]
    pub fn is_rated(&self) -> bool {
        self.ballots.iter().any(|ballot| !ballot.marks.bytes().is_empty() || !ballot.comments.is_empty())
    }

    /// All ballots for this respondent.
    pub fn ballots_of<'a>(&'a self, respondent: &'a RespondentId) -> impl Iterator<Item = &'a Ballot> {
        self.ballots.iter().filter(move |ballot| ballot.respondent == *respondent)
    }
}

impl Ballot {
    /// An empty ballot.
    #[must_use]
    pub fn empty(respondent: RespondentId, rater: Plain) -> Self {
        Self { respondent, rater, marks: Marks::default(), comments: BTreeMap::new() }
    }

    /// Whether this is the ballot of that rater for that respondent.
    #[must_use]
    pub fn is(&self, respondent: &RespondentId, rater: &Plain) -> bool {
        self.respondent == *respondent && self.rater == *rater
    }

    /// The mark at a place of the round's order.
    #[must_use]
    pub fn mark(&self, place: usize) -> Mark {
        self.marks.get(place)
    }
}
