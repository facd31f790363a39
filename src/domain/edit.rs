//! The edit: the one way anything in a session changes.
//!
//! Keyboard, import, script and journal all speak this vocabulary. Four verbs work on every kind of thing (`Add`,
//! `Change`, `Remove`, `Move`), a few special ones say more with less, and `Batch` makes several of them one. As RON:
//!
//! ```ron
//! [
//!     Add(Note((id: "n1", text: "Öppet dygnet runt", kind: Expectation)), (index: 0)),
//!     Change(Goal((id: "dygnet-runt", name: (sv: "Öppet jämt")))),
//!     Remove(Cluster("tider")),
//!     Move(Capability("avveckla"), (index: 3)),
//!     Rate((ballot: (round: 1, respondent: "tanum"), capability: "avveckla", mark: Level(1))),
//!     Dots((respondent: "tanum", capability: "avveckla", dots: 2)),
//!     Judge((capability: "avveckla", judgement: (strategic: Some(true)))),
//! ]
//! ```

use serde::{Deserialize, Serialize};

use super::choice::Choice;
use super::hint::Hint;
use super::id::{
    AreaId, CapabilityId, CategoryId, ChoiceId, ClusterId, GoalId, NoteId, ProposalId, RespondentId,
};
use super::map::{Area, Capability, Category, Goal, Part};
use super::note::{Cluster, Note};
use super::plain::Plain;
use super::proposal::Proposal;
use super::rating::Mark;
use super::respondent::Respondent;
use super::round::{Ballot, BallotKey, Round, RoundState};
use super::rules::Rules;
use super::sealed::{Lead, Release, Sealed};
use super::session::{Handed, Judgement, Kind, Target};
use super::terms::Terms;
use super::text::Lang;
use super::version::Version;

/// One change of a session.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Edit {
    /// All of them, in order, or none.
    Batch(Vec<Edit>),
    /// Puts a new thing into its list at an index.
    Add(Item, At),
    /// Replaces the thing with the same id.
    Change(Item),
    /// Takes a thing out for good; refused while anything refers to it.
    Remove(Ref),
    /// Moves a thing to another index of its list.
    Move(Ref, At),
    /// Marks one capability on a ballot.
    Rate(Rate),
    /// Writes or, with empty text, takes away the comment on one capability of a ballot.
    Comment(Comment),
    /// Sets how many dots a respondent has on a capability.
    Dots(Dots),
    /// Says which answer file the dots of a respondent came in, or that they came in none.
    Handed(RespondentId, Option<Handed>),
    /// Sets how many hands were counted for a capability.
    Hands(Hands),
    /// Sets what the group has decided about a capability.
    Judge(Judge),
    /// Sets or takes away the target of an area.
    Target(AreaId, Option<Target>),
    /// Sets what the group has agreed on for workshops 4 and 5, the reveal of the dots included; refused where dots have
    /// been placed on other terms.
    Rules(Rules),
    /// Puts a capability that is new on the map at the end of a round's order.
    Enrol(Enrol),
    /// Takes the last capability out of a round's order again; refused where it has been rated.
    Withdraw(Enrol),
    /// Opens or ends a round.
    RoundState(u16, RoundState),
    /// Sets the terms of a round, the reveal included; refused where answers have been given on other terms.
    Terms(u16, Terms),
    /// Sets or takes away the project lead's public key.
    Lead(Option<Lead>),
    /// Renames the session.
    Name(Plain),
    /// Sets the session's first language.
    Language(Lang),
    /// Says whether the answers are real or an example.
    Kind(Kind),
    /// Puts a piece of advice away; refused where it is hidden already.
    Hide(Hint),
    /// Gives a piece of advice again; refused where it is not hidden.
    Unhide(Hint),
}

/// An index in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct At {
    /// Counted from 0; at most the length of the list.
    pub index: usize,
}

/// A thing that stands in one of the session's lists.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Item {
    /// One that rates.
    Respondent(Respondent),
    /// A note.
    Note(Note),
    /// A group of notes.
    Cluster(Cluster),
    /// A goal.
    Goal(Goal),
    /// A band of the map.
    Category(Category),
    /// A capability area.
    Area(Area),
    /// A capability.
    Capability(Capability),
    /// A version of the map.
    Version(Version),
    /// A round of rating.
    Round(Round),
    /// A ballot, in the round with this number.
    Ballot(u16, Ballot),
    /// A sealed ballot, in the round with this number.
    Sealed(u16, Sealed),
    /// What was published of sealed answers, in the round with this number.
    Release(u16, Release),
    /// A choice of scenario.
    Choice(Box<Choice>),
    /// A proposed change of the map.
    Proposal(Proposal),
}

/// Names a thing in one of the session's lists.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Ref {
    /// One that rates.
    Respondent(RespondentId),
    /// A note.
    Note(NoteId),
    /// A group of notes.
    Cluster(ClusterId),
    /// A goal.
    Goal(GoalId),
    /// A band of the map.
    Category(CategoryId),
    /// A capability area.
    Area(AreaId),
    /// A capability.
    Capability(CapabilityId),
    /// A version of the map.
    Version(u16),
    /// A round of rating.
    Round(u16),
    /// A ballot.
    Ballot(Box<BallotKey>),
    /// A sealed ballot: its round and its tag.
    Sealed(u16, Plain),
    /// What was published of sealed answers: its round and its number.
    Release(u16, u16),
    /// A choice of scenario.
    Choice(ChoiceId),
    /// A proposed change of the map.
    Proposal(ProposalId),
}

/// One mark on one ballot.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// Which ballot; it must exist.
    pub ballot: BallotKey,
    /// What is rated.
    pub capability: CapabilityId,
    /// The mark.
    pub mark: Mark,
}

/// One comment on one ballot.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comment {
    /// Which ballot; it must exist.
    pub ballot: BallotKey,
    /// What is commented on.
    pub capability: CapabilityId,
    /// The comment; empty takes it away.
    pub text: Plain,
}

/// One respondent's dots on one capability.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dots {
    /// Whose dots.
    pub respondent: RespondentId,
    /// On what.
    pub capability: CapabilityId,
    /// How many there are afterwards.
    pub dots: u8,
}

/// The hands that were counted for one capability.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hands {
    /// For what.
    pub capability: CapabilityId,
    /// How many there are afterwards.
    pub hands: u16,
}

/// What the group has decided about one capability.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judge {
    /// About what.
    pub capability: CapabilityId,
    /// All that is decided about it afterwards.
    pub judgement: Judgement,
}

/// A capability and a round whose order it joins or leaves.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Enrol {
    /// The round's number.
    pub round: u16,
    /// The capability.
    pub capability: CapabilityId,
}

impl Edit {
    /// The single edits that it comes to, in order: itself, or those of a batch.
    pub fn singles(&self) -> impl Iterator<Item = &Self> {
        let mut waiting = vec![self];
        std::iter::from_fn(move || {
            loop {
                let next = waiting.pop()?;
                let Self::Batch(edits) = next else { return Some(next) };
                waiting.extend(edits.iter().rev());
            }
        })
    }

    /// The thing that a single edit puts in, changes or takes out for good.
    #[must_use]
    pub fn thing(&self) -> Option<Ref> {
        if let Self::Add(item, _) | Self::Change(item) = self {
            return Some(item.reference());
        }
        if let Self::Remove(what) = self { Some(what.clone()) } else { None }
    }
}

impl Ref {
    /// What it names, where that is a part of the map.
    #[must_use]
    pub fn part(&self) -> Option<Part> {
        match self {
            Self::Category(id) => Some(Part::Category(id.clone())),
            Self::Area(id) => Some(Part::Area(id.clone())),
            Self::Capability(id) => Some(Part::Capability(id.clone())),
            Self::Respondent(_)
            | Self::Note(_)
            | Self::Cluster(_)
            | Self::Goal(_)
            | Self::Round(_)
            | Self::Ballot(_)
            | Self::Sealed(..)
            | Self::Release(..)
            | Self::Version(_)
            | Self::Choice(_)
            | Self::Proposal(_) => None,
        }
    }
}

impl Item {
    /// The name of this thing.
    #[must_use]
    pub fn reference(&self) -> Ref {
        match self {
            Self::Respondent(item) => Ref::Respondent(item.id.clone()),
            Self::Note(item) => Ref::Note(item.id.clone()),
            Self::Cluster(item) => Ref::Cluster(item.id.clone()),
            Self::Goal(item) => Ref::Goal(item.id.clone()),
            Self::Category(item) => Ref::Category(item.id.clone()),
            Self::Area(item) => Ref::Area(item.id.clone()),
            Self::Capability(item) => Ref::Capability(item.id.clone()),
            Self::Version(item) => Ref::Version(item.number),
            Self::Round(item) => Ref::Round(item.number),
            Self::Ballot(round, item) => Ref::Ballot(Box::new(item.key(*round))),
            Self::Sealed(round, item) => Ref::Sealed(*round, item.tag.clone()),
            Self::Release(round, item) => Ref::Release(*round, item.number),
            Self::Choice(item) => Ref::Choice(item.id.clone()),
            Self::Proposal(item) => Ref::Proposal(item.id.clone()),
        }
    }
}

impl std::fmt::Display for Ref {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Respondent(id) => write!(f, "{id}"),
            Self::Note(id) => write!(f, "{id}"),
            Self::Cluster(id) => write!(f, "{id}"),
            Self::Goal(id) => write!(f, "{id}"),
            Self::Category(id) => write!(f, "{id}"),
            Self::Area(id) => write!(f, "{id}"),
            Self::Capability(id) => write!(f, "{id}"),
            Self::Version(number) | Self::Round(number) => write!(f, "{number}"),
            Self::Ballot(key) if key.tag.is_empty() => {
                write!(f, "{}/{}/{}", key.round, key.respondent, key.rater)
            }
            Self::Ballot(key) => write!(f, "{}/{}/{}/{}", key.round, key.respondent, key.rater, key.tag),
            Self::Sealed(round, tag) => write!(f, "{round}/{tag}"),
            Self::Release(round, number) => write!(f, "{round}/{number}"),
            Self::Choice(id) => write!(f, "{id}"),
            Self::Proposal(id) => write!(f, "{id}"),
        }
    }
}
