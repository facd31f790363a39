//! A session: one run of a method for a group of organisations, and everything they have said in it.
//!
//! A session is a value. It changes only through [`crate::domain::apply`]; nothing that can be computed is kept in it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::choice::Choice;
use super::hint::Hint;
use super::id::{AreaId, CapabilityId, RespondentId};
use super::map::{Goal, Map};
use super::method::{DotRule, Method};
use super::note::{Cluster, Note, Sheet};
use super::plain::Plain;
use super::proposal::Proposal;
use super::rating::Level;
use super::respondent::Respondent;
use super::round::Round;
use super::rules::{Rules, Weighing};
use super::sealed::Lead;
use super::shared;
use super::terms::{Showing, is_default};
use super::text::Lang;
use super::unique;
use super::version::{self, Version};

/// The version of the session format that this program writes.
///
/// 1 knew notes of workshop 1 only. 2 has candidates, versions of the map and advice that was put away; what 1 holds
/// means the same in it. 3 has terms of rounds, ballots from files, sealed ones and what was published of them. 4 has the
/// group's own rules, shows of hands, targets, proposals, answers to scenarios, and plans with calendars and risks.
pub const FORMAT: u32 = 4;

/// One run of a method for a group of organisations.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// Version of the format, [`FORMAT`].
    pub format: u32,
    /// Tells this session from every other; made from randomness when it is made.
    pub id: Plain,
    /// The number of the newest edit in it; `apply` leaves it alone, the [`Desk`](super::desk::Desk) counts.
    pub edit: u64,
    /// What the session is called.
    pub name: Plain,
    /// The language it was made in, and the first to show it in.
    pub language: Lang,
    /// Whether its ratings are made up, which every screen and export then says.
    pub kind: Kind,
    /// Who rates.
    #[serde(default)]
    pub respondents: Vec<Respondent>,
    /// The target picture, most important goal first.
    #[serde(default)]
    pub goals: Vec<Goal>,
    /// What people wrote, in the order they wrote it.
    #[serde(default)]
    pub notes: Vec<Note>,
    /// Groups of notes.
    #[serde(default)]
    pub clusters: Vec<Cluster>,
    /// The capability map of this session.
    #[serde(default)]
    pub map: Map,
    /// What was changed on the map after it had been rated, oldest first; without any it is version 1.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub versions: Vec<Version>,
    /// The project lead's public key, to which ballots can be sealed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead: Option<Lead>,
    /// Rounds of rating, oldest first.
    #[serde(default)]
    pub rounds: Vec<Round>,
    /// What the group has agreed on for workshops 4 and 5.
    #[serde(default, skip_serializing_if = "is_default")]
    pub rules: Rules,
    /// Dots of strategic importance: who put how many on what. No empty entries.
    #[serde(default, deserialize_with = "unique::map")]
    pub dots: BTreeMap<RespondentId, BTreeMap<CapabilityId, u8>>,
    /// Which answer file the dots of a respondent came in.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "unique::map")]
    pub handed: BTreeMap<RespondentId, Handed>,
    /// Hands that were counted for a capability. No zeros.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "unique::map")]
    pub hands: BTreeMap<CapabilityId, u16>,
    /// The targets of whole areas.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "unique::map")]
    pub targets: BTreeMap<AreaId, Target>,
    /// Proposed changes of the map, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proposals: Vec<Proposal>,
    /// What the group has decided about single capabilities. No empty entries.
    #[serde(default, deserialize_with = "unique::map")]
    pub judgements: BTreeMap<CapabilityId, Judgement>,
    /// What was chosen in workshop 5, in the order it was chosen.
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// Advice that the group has put away.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub hidden: BTreeSet<Hint>,
    /// The method it follows, without the template map. No edit changes it, so copies of a session share it.
    #[serde(with = "shared")]
    pub method: Arc<Method>,
}

/// What a session is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// Real answers.
    #[default]
    Real,
    /// Made-up answers, to be labelled as an example everywhere.
    Example,
}

/// What the group has decided about one capability in workshop 4.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judgement {
    /// Whether it matters for the target picture, where the group has said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strategic: Option<bool>,
    /// Whether it can be developed together, where the group has said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub together: Option<bool>,
    /// The group's own rank, where it stands over the rule's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rank: Option<OwnRank>,
    /// The level that it is to reach, where that is another than its area's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Target>,
    /// What came of talking about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub talk: Option<Talk>,
}

/// The level to reach, and by when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// The level.
    pub level: Level,
    /// The year at whose end it is to be reached; without one the method's horizon holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
}

/// What came of talking about a capability.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Talk {
    /// Which way it went.
    pub upshot: Upshot,
    /// What was decided, or why it waits.
    pub text: Plain,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<NaiveDate>,
}

/// Which way talking about a capability went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Upshot {
    /// It waits.
    Parked,
    /// Something was decided.
    Decided,
}

/// Which answer file the dots of a respondent came in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Handed {
    /// The file's own name for itself, by chance.
    pub tag: Plain,
    /// How often it had been handed in; the highest counts.
    pub revision: u32,
    /// When, by the clock of whoever placed them.
    pub at: NaiveDateTime,
}

/// A rank that the group has given against the rule, with its reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnRank {
    /// The place, counted from 1.
    pub place: u16,
    /// Why.
    pub reason: Plain,
}

impl Session {
    /// A session on `method`'s template map with no respondents, its dots closed until they are revealed; `id` comes from
    /// randomness.
    #[must_use]
    pub fn new(id: &str, name: Plain, language: Lang, method: Method) -> Self {
        let mut method = method;
        let map = std::mem::take(&mut method.map);
        Self {
            format: FORMAT,
            id: Plain::line(id),
            edit: 0,
            name,
            language,
            kind: Kind::Real,
            respondents: Vec::new(),
            goals: Vec::new(),
            notes: Vec::new(),
            clusters: Vec::new(),
            lead: None,
            rounds: vec![Round::first(&map)],
            map,
            versions: Vec::new(),
            rules: Rules { showing: Showing::Hidden, ..Rules::default() },
            handed: BTreeMap::new(),
            hands: BTreeMap::new(),
            targets: BTreeMap::new(),
            proposals: Vec::new(),
            dots: BTreeMap::new(),
            judgements: BTreeMap::new(),
            choices: Vec::new(),
            hidden: BTreeSet::new(),
            method: Arc::new(method),
        }
    }

    /// The respondent with this id.
    #[must_use]
    pub fn respondent(&self, id: &RespondentId) -> Option<&Respondent> {
        self.respondents.iter().find(|respondent| respondent.id == *id)
    }

    /// The respondents that are counted, in the order of the list.
    pub fn active(&self) -> impl Iterator<Item = &Respondent> {
        self.respondents.iter().filter(|respondent| respondent.is_active())
    }

    /// The notes of one sheet, in the order they were written, without those put aside.
    pub fn notes_on(&self, sheet: Sheet) -> impl Iterator<Item = &Note> {
        self.notes.iter().filter(move |note| note.sheet == sheet && !note.aside)
    }

    /// The notes of one sheet that have been put aside.
    pub fn aside_on(&self, sheet: Sheet) -> impl Iterator<Item = &Note> {
        self.notes.iter().filter(move |note| note.sheet == sheet && note.aside)
    }

    /// The clusters of one sheet, in their order.
    pub fn clusters_on(&self, sheet: Sheet) -> impl Iterator<Item = &Cluster> {
        self.clusters.iter().filter(move |cluster| cluster.sheet == sheet)
    }

    /// The number of the map as it stands.
    #[must_use]
    pub fn map_version(&self) -> u16 {
        self.versions.last().map_or(version::FIRST, |version| version.number)
    }

    /// The newest round.
    #[must_use]
    pub fn current_round(&self) -> Option<&Round> {
        self.rounds.last()
    }

    /// The round with this number.
    #[must_use]
    pub fn round(&self, number: u16) -> Option<&Round> {
        self.rounds.iter().find(|round| round.number == number)
    }

    /// How many dots each has: as the group has agreed, or else as the method says.
    #[must_use]
    pub fn dot_rule(&self) -> DotRule {
        self.rules.dots.unwrap_or(self.method.dots)
    }

    /// Where bands of importance begin: as the group has agreed, or else as the method says.
    #[must_use]
    pub fn bands(&self) -> &[u8] {
        self.rules.bands.as_ref().unwrap_or(&self.method.ranking.bands)
    }

    /// Whether the dots may not be shown yet, whatever importance is given by.
    #[must_use]
    pub fn are_dots_closed(&self) -> bool {
        self.rules.showing == Showing::Hidden
    }

    /// Whether importance may not be shown yet: it is given by dots, and those are closed.
    #[must_use]
    pub fn are_dots_hidden(&self) -> bool {
        self.rules.weighing == Weighing::Dots && self.are_dots_closed()
    }

    /// From how many strategic capabilities on it is said that they are many: as the group has agreed, or else as the
    /// method says.
    #[must_use]
    pub fn most_to_do(&self) -> u16 {
        self.rules.most_to_do.unwrap_or(self.method.most_to_do)
    }

    /// The dots that `respondent` has put on `capability`.
    #[must_use]
    pub fn dots_on(&self, respondent: &RespondentId, capability: &CapabilityId) -> u8 {
        self.dots.get(respondent).and_then(|own| own.get(capability)).copied().unwrap_or(0)
    }

    /// How many dots `respondent` has used: those on the map. What lies on a capability that is off the map counts nowhere,
    /// and its owner can place as many anew.
    #[must_use]
    pub fn dots_used(&self, respondent: &RespondentId) -> u32 {
        let Some(own) = self.dots.get(respondent) else { return 0 };
        let off = self.map.off_the_map().filter_map(|capability| own.get(&capability.id));
        dots_in(own.values()) - dots_in(off)
    }

    /// How many dots of `respondent` others may be told of. While dots are closed those off the map are among them, up to
    /// what each has: a change of the map must not change the number, or the difference would tell what lay where.
    #[must_use]
    pub fn dots_told(&self, respondent: &RespondentId) -> u32 {
        if !self.are_dots_closed() {
            return self.dots_used(respondent);
        }
        let all = self.dots.get(respondent).map_or(0, |own| dots_in(own.values()));
        all.min(u32::from(self.dot_rule().each))
    }

    /// What the group has decided about `capability`.
    #[must_use]
    pub fn judgement(&self, capability: &CapabilityId) -> Judgement {
        self.judgements.get(capability).cloned().unwrap_or_default()
    }
}

fn dots_in<'a>(dots: impl Iterator<Item = &'a u8>) -> u32 {
    dots.map(|dots| u32::from(*dots)).sum()
}
