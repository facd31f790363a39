//! Rounds of rating and the ballots in them.
//!
//! A round fixes its order of capabilities; ballots are rows of marks in that order. Moving, renaming or taking a
//! capability off the map leaves the order alone, so that no rating ever changes what it is about. A capability that
//! is new on the map is added at the end.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::id::{CapabilityId, RespondentId};
use super::map::Map;
use super::plain::Plain;
use super::rating::{Mark, Marks};
use super::sealed::{Release, Sealed};
use super::session::Session;
use super::terms::{Showing, Terms, is_default};
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
    /// What was agreed on before it began.
    #[serde(default, skip_serializing_if = "is_default")]
    pub terms: Terms,
    /// The round some of whose capabilities this one rates again; what it does not answer stands as it stood there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub again: Option<u16>,
    /// The version of the map that it began with.
    #[serde(default = "version::first", skip_serializing_if = "version::is_first")]
    pub map: u16,
    /// The capabilities it rates; a ballot's marks stand in this order.
    pub order: Vec<CapabilityId>,
    /// What was answered, a ballot a rater.
    #[serde(default)]
    pub ballots: Vec<Ballot>,
    /// What was answered for the project lead alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sealed: Vec<Sealed>,
    /// How many sealed answers there are besides; only in a session that was handed on, which goes without them.
    #[serde(default, skip_serializing_if = "is_default")]
    pub elsewhere: u16,
    /// What has been published with sealed answers in it, oldest first; the newest is shown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub releases: Vec<Release>,
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
#[expect(clippy::struct_excessive_bools, reason = "four facts that have nothing to do with each other")]
pub struct Ballot {
    /// For whom.
    pub respondent: RespondentId,
    /// By whom; empty where the respondent answers as one.
    #[serde(default, skip_serializing_if = "Plain::is_empty")]
    pub rater: Plain,
    /// Which answer file it came in; empty where it was keyed in.
    #[serde(default, skip_serializing_if = "Plain::is_empty")]
    pub tag: Plain,
    /// How often that file had been handed in; the highest counts.
    #[serde(default, skip_serializing_if = "is_default")]
    pub revision: u32,
    /// How the answers came.
    #[serde(default, skip_serializing_if = "is_default")]
    pub came: Came,
    /// Whether the rater has said to be done.
    #[serde(default, skip_serializing_if = "is_default")]
    pub done: bool,
    /// When it was handed in, by the rater's own clock; only of files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<NaiveDateTime>,
    /// Whether it came after the reveal or the last day.
    #[serde(default, skip_serializing_if = "is_default")]
    pub late: bool,
    /// Kept but not counted, as when somebody has answered twice.
    #[serde(default, skip_serializing_if = "is_default")]
    pub aside: bool,
    /// Somebody has decided that this one counts where answers contradict each other.
    #[serde(default, skip_serializing_if = "is_default")]
    pub chosen: bool,
    /// One mark a capability, in the round's order: `0`-`4`, `x` don't know, `-` not rated.
    pub marks: Marks,
    /// Comments by capability.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "unique::map")]
    pub comments: BTreeMap<CapabilityId, Plain>,
    /// Comments that are not to be handed on.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub private: BTreeSet<CapabilityId>,
}

/// How answers came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Came {
    /// The rater keyed them in.
    #[default]
    Keyed,
    /// In a file.
    File,
    /// The facilitator keyed them in while asking.
    Interview,
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
    /// Which answer file; empty where it was keyed in.
    #[serde(default, skip_serializing_if = "Plain::is_empty")]
    pub tag: Plain,
}

impl Session {
    /// The round that takes ratings: the newest that is open.
    #[must_use]
    pub fn open_round(&self) -> Option<&Round> {
        self.rounds.iter().rev().find(|round| round.state == RoundState::Open)
    }

    /// The rounds before the one of this number whose values may be shown, nearest first.
    pub fn shown_before(&self, number: u16) -> impl Iterator<Item = &Round> {
        self.rounds.iter().rev().filter(move |round| round.number < number && !round.is_hidden())
    }
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
            terms: Terms::default(),
            again: None,
            map: version::FIRST,
            order: order.collect(),
            ballots: Vec::new(),
            sealed: Vec::new(),
            elsewhere: 0,
            releases: Vec::new(),
        }
    }

    /// Whether its values may not be shown yet.
    #[must_use]
    pub fn is_hidden(&self) -> bool {
        self.terms.showing == Showing::Hidden
    }

    /// How many sealed ballots there are, here and elsewhere.
    #[must_use]
    pub fn sealed_count(&self) -> usize {
        self.sealed.len() + usize::from(self.elsewhere)
    }

    /// Whether what is answered now comes late: after the reveal, or, where the day is known, after the last one.
    #[must_use]
    pub fn is_late(&self, today: Option<NaiveDate>) -> bool {
        let over = self.terms.until.zip(today).is_some_and(|(until, today)| today > until);
        self.terms.showing == Showing::Revealed || over
    }

    /// What was published last with sealed answers in it.
    #[must_use]
    pub fn release(&self) -> Option<&Release> {
        self.releases.last()
    }

    /// The place of a capability in this round's order.
    #[must_use]
    pub fn place(&self, capability: &CapabilityId) -> Option<usize> {
        self.order.iter().position(|id| id == capability)
    }

    /// The ballot of this key; the key's own round is not looked at.
    #[must_use]
    pub fn ballot(&self, key: &BallotKey) -> Option<&Ballot> {
        self.ballots.iter().find(|ballot| ballot.is(key))
    }

    /// Whether anybody has rated or commented on anything, in the clear or sealed.
    #[must_use]
    pub fn is_rated(&self) -> bool {
        self.sealed_count() > 0 || self.ballots.iter().any(|ballot| !ballot.is_blank())
    }

    /// All ballots for this respondent.
    pub fn ballots_of<'a>(&'a self, respondent: &'a RespondentId) -> impl Iterator<Item = &'a Ballot> {
        self.ballots.iter().filter(move |ballot| ballot.respondent == *respondent)
    }
}

impl Ballot {
    /// An empty ballot of this key.
    #[must_use]
    pub fn empty(key: &BallotKey) -> Self {
        Self {
            respondent: key.respondent.clone(),
            rater: key.rater.clone(),
            tag: key.tag.clone(),
            revision: 0,
            came: Came::Keyed,
            done: false,
            at: None,
            late: false,
            aside: false,
            chosen: false,
            marks: Marks::default(),
            comments: BTreeMap::new(),
            private: BTreeSet::new(),
        }
    }

    /// What it is known by in the round of this number.
    #[must_use]
    pub fn key(&self, round: u16) -> BallotKey {
        let Self { respondent, rater, tag, .. } = self;
        BallotKey { round, respondent: respondent.clone(), rater: rater.clone(), tag: tag.clone() }
    }

    /// Whether this is the ballot of that key; the key's round is not looked at.
    #[must_use]
    pub fn is(&self, key: &BallotKey) -> bool {
        self.respondent == key.respondent && self.rater == key.rater && self.tag == key.tag
    }

    /// Whether nothing stands on it, neither a mark nor a comment.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.marks.bytes().is_empty() && self.comments.is_empty()
    }

    /// Takes off it everything that has been answered.
    pub fn blank(&mut self) {
        self.marks = Marks::default();
        self.comments.clear();
    }

    /// The mark at a place of the round's order.
    #[must_use]
    pub fn mark(&self, place: usize) -> Mark {
        self.marks.get(place)
    }
}

impl BallotKey {
    /// The ballot that this rater keys in for this respondent.
    #[must_use]
    pub fn keyed(round: u16, respondent: RespondentId, rater: Plain) -> Self {
        Self { round, respondent, rater, tag: Plain::default() }
    }
}
