//! Where a thing comes from and where it went: from a note over its cluster, its goal and the map to a pilot, and back.
//!
//! A trace is two lists of lines, each line indented by what it hangs on. It holds the session's own things and no words
//! for people. Answers appear in it only added up, so that a name beside them gives nothing away.

mod back;
mod forward;

use std::collections::HashMap;

use super::figures::{Figures, Row};
use super::index::Index;
use crate::domain::choice::Choice;
use crate::domain::id::{CapabilityId, ClusterId, GoalId, NoteId};
use crate::domain::map::{Area, Capability, Goal};
use crate::domain::note::{Cluster, Note};
use crate::domain::plain::Plain;
use crate::domain::round::RoundState;
use crate::domain::session::{Judgement, Session};

/// Where a thing comes from and where it went.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trace<'a> {
    /// Towards what people wrote; never empty.
    pub back: Vec<Line<'a>>,
    /// Towards what is done; never empty.
    pub forward: Vec<Line<'a>>,
}

/// One line of a trace.
#[derive(Clone, Debug, PartialEq)]
pub struct Line<'a> {
    /// How many lines above it hangs on.
    pub depth: usize,
    /// What it tells of.
    pub what: What<'a>,
}

/// What a line of a trace tells of.
#[derive(Clone, Debug, PartialEq)]
pub enum What<'a> {
    /// A goal.
    Goal(&'a Goal),
    /// A cluster.
    Cluster(&'a Cluster),
    /// A note, or a candidate.
    Note(&'a Note),
    /// A note that says the same as the one above and lies beneath it.
    Beneath(&'a Note),
    /// The note that this one lies beneath.
    Under(&'a Note),
    /// The candidate that this one is a part of.
    Origin(&'a Note),
    /// A candidate that this one was broken down into.
    Part(&'a Note),
    /// A capability, and its place in the order of urgency where there is one.
    Capability(&'a Capability, Option<usize>),
    /// A capability that was merged into the one above.
    Merged(&'a Capability),
    /// A capability that was split, the one above being a part of it.
    Split(&'a Capability),
    /// An area of the map.
    Area(&'a Area),
    /// Why it is not on the map.
    Off(&'a Plain),
    /// What a round has said of it.
    Rated(Rated),
    /// Where it stands in the order of urgency.
    Ranked(Ranked<'a>),
    /// How important it is, in what importance is counted in.
    Importance(u32),
    /// What the group has said of it.
    Judged(Judgement),
    /// A form of collaboration that was chosen for it, or for its category.
    Choice(&'a Choice),
    /// That there is nothing further.
    Nothing(Nothing),
}

/// What one round has said of a capability.
#[derive(Clone, Debug, PartialEq)]
pub struct Rated {
    /// The round's number.
    pub round: u16,
    /// Whether it still takes ratings.
    pub state: RoundState,
    /// Whether its values may not be shown yet; it then has none here.
    pub hidden: bool,
    /// The mean of the respondents' values, where there is one.
    pub mean: Option<f64>,
    /// Respondents with a level.
    pub n: u32,
    /// The version of the map that it began with, where there have been several.
    pub map: Option<u16>,
}

/// Where a capability stands in the order of urgency.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ranked<'a> {
    /// Its place.
    pub place: usize,
    /// Of how many.
    pub of: usize,
    /// Its place by the rule.
    pub rule: usize,
    /// Why the group gave it a place of its own, where it has.
    pub reason: Option<&'a Plain>,
}

/// Why a trace goes no further.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nothing {
    /// It serves no goal.
    NoGoal,
    /// No cluster led to the goal.
    NoCluster,
    /// No note lies in the cluster.
    NoNote,
    /// It is a note: nothing was before it.
    First,
    /// The note was put aside.
    Aside,
    /// The note lies in no cluster.
    Loose,
    /// The cluster leads to no goal.
    Nowhere,
    /// No capability and no candidate serves the goal.
    Unserved,
    /// The candidate has become nothing yet.
    Undecided,
    /// No round has rated it.
    Unrated,
    /// Nothing has been chosen for it.
    Unchosen,
}

impl<'a> Trace<'a> {
    /// The trace of a capability, on the map or off it.
    #[must_use]
    pub fn of_capability(session: &'a Session, figures: &'a Figures, id: &CapabilityId) -> Option<Self> {
        let walk = Walk::of(session, figures);
        let capability = walk.index.capability(id)?;
        Some(Self {
            back: back::of_capability(&walk, capability),
            forward: forward::of_capability(&walk, capability),
        })
    }

    /// The trace of a note on either sheet.
    #[must_use]
    pub fn of_note(session: &'a Session, figures: &'a Figures, id: &NoteId) -> Option<Self> {
        let walk = Walk::of(session, figures);
        let note = walk.index.note(id)?;
        Some(Self { back: back::of_note(&walk, note), forward: forward::of_note(&walk, note) })
    }

    /// The trace of a cluster on either sheet.
    #[must_use]
    pub fn of_cluster(session: &'a Session, figures: &'a Figures, id: &ClusterId) -> Option<Self> {
        let walk = Walk::of(session, figures);
        let cluster = walk.index.cluster(id)?;
        Some(Self { back: back::of_cluster(&walk, cluster), forward: forward::of_cluster(&walk, cluster) })
    }

    /// The trace of a goal.
    #[must_use]
    pub fn of_goal(session: &'a Session, figures: &'a Figures, id: &GoalId) -> Option<Self> {
        let walk = Walk::of(session, figures);
        let goal = walk.index.goal(id)?;
        Some(Self { back: back::of_goal(&walk, goal), forward: forward::of_goal(&walk, goal) })
    }
}

/// What a walk through a session needs at hand.
struct Walk<'a> {
    session: &'a Session,
    index: Index<'a>,
    rows: HashMap<&'a CapabilityId, &'a Row>,
    /// Whether anything has been said that an order of urgency can follow from.
    ranked: bool,
}

impl<'a> Walk<'a> {
    fn of(session: &'a Session, figures: &'a Figures) -> Self {
        let said = |row: &Row| row.importance > 0 || row.stats.mean.is_some() || row.rank.own.is_some();
        Self {
            session,
            index: Index::of(session),
            rows: figures.rows.iter().map(|row| (&row.capability, row)).collect(),
            ranked: !figures.hidden && figures.rows.iter().any(said),
        }
    }

    /// The row of a capability in the figures; `None` where it is off the map.
    fn row(&self, id: &CapabilityId) -> Option<&'a Row> {
        self.rows.get(id).copied()
    }

    /// The place of a capability, where there is an order at all.
    fn place(&self, id: &CapabilityId) -> Option<usize> {
        self.row(id).filter(|_| self.ranked).map(|row| row.rank.place)
    }
}

/// The lines of one part, as they are found.
#[derive(Default)]
struct Lines<'a>(Vec<Line<'a>>);

impl<'a> Lines<'a> {
    fn put(&mut self, depth: usize, what: What<'a>) {
        self.0.push(Line { depth, what });
    }

    /// Says that there is nothing where nothing was put since there were so many lines.
    fn or(&mut self, before: usize, depth: usize, nothing: Nothing) {
        if self.0.len() == before {
            self.put(depth, What::Nothing(nothing));
        }
    }
}

#[cfg(test)]
mod tests;
