//! The plan that takes over a proposed map, and what it comes to.
//!
//! What has the same name in the same place is the same thing and stays with all that it carries. Either the rest is
//! added to the map, or the map becomes the proposed one: then a capability that stands elsewhere under the same name
//! moves with its ratings, and what is left over goes off the map with a reason, or out of the session where nothing
//! refers to it. The plan is made on a copy of the session, edit by edit, so that what it says will happen is what
//! happens.

mod clear;
mod find;
mod place;

use std::collections::HashSet;

use self::find::Known;
use super::enrolment;
use crate::domain::apply::apply;
use crate::domain::draft::Draft;
use crate::domain::edit::{Edit, Item};
use crate::domain::id::{AreaId, CapabilityId, CategoryId};
use crate::domain::map::{Capability, Map};
use crate::domain::plain::Plain;
use crate::domain::rating::Mark;
use crate::domain::refusal::Refusal;
use crate::domain::round::{Ballot, Round};
use crate::domain::session::Session;

/// What becomes of the map that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Adopt {
    /// It stays, and what is new is added to it.
    Add,
    /// It becomes the proposed one.
    Replace {
        /// Why what carries answers is off the map then.
        reason: Plain,
    },
}

/// A taking over, worked out but not made.
#[derive(Clone, Debug, PartialEq)]
pub struct Adoption {
    /// The edit that makes it; why, is for whoever makes it to [write down](super::because).
    pub edit: Edit,
    /// What each thing of the draft becomes, in the draft's order.
    pub placed: Placed,
    /// What is new on the map.
    pub new: Sums,
    /// What of the draft was there already.
    pub there: Sums,
    /// What leaves the session, because nothing refers to it.
    pub removed: Sums,
    /// What is not in the draft and stays all the same, because something needs it; only where a map is replaced.
    pub kept: Sums,
    /// Capabilities that go off the map and keep their answers.
    pub off: Vec<CapabilityId>,
    /// Marks in all rounds on the capabilities that go off the map.
    pub marks: usize,
    /// Capabilities that were off the map and come back.
    pub back: Vec<CapabilityId>,
    /// Capabilities that move to another area with all that they carry.
    pub moved: Vec<CapabilityId>,
    /// Capabilities that had no description and get one.
    pub described: usize,
    /// Capabilities whose own description stands over the draft's.
    pub undescribed: usize,
    /// New capabilities whose name another capability of the map has, in another place.
    pub doubled: Vec<CapabilityId>,
}

/// How many of each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// Categories.
    pub categories: usize,
    /// Areas.
    pub areas: usize,
    /// Capabilities.
    pub capabilities: usize,
}

/// The ids of what a draft names, in its order; what it names twice stands twice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Placed {
    /// One for each category.
    pub categories: Vec<CategoryId>,
    /// One for each area.
    pub areas: Vec<AreaId>,
    /// One for each capability.
    pub capabilities: Vec<CapabilityId>,
}

/// Works out what taking over a draft comes to.
///
/// # Errors
/// [`Refusal::Nameless`] for a thing without a name, [`Refusal::Missing`] for a goal that is not there.
pub fn adopt_map(session: &Session, draft: &Draft, how: &Adopt) -> Result<Adoption, Refusal> {
    let mut work = Work::new(session);
    let placed = work.place(draft, how)?;
    if let Adopt::Replace { reason } = how {
        let wanted: HashSet<CapabilityId> = placed.capabilities.iter().cloned().collect();
        work.rounds(|capability| wanted.contains(&capability.id))?;
        work.clear(&placed, reason)?;
        work.order(&placed)?;
    }
    work.rounds(|_| true)?;
    Ok(work.adoption(session, placed, how))
}

/// A session on which a plan is made edit by edit.
struct Work {
    session: Session,
    edits: Vec<Edit>,
    described: usize,
    undescribed: usize,
}

impl Work {
    fn new(session: &Session) -> Self {
        Self { session: session.clone(), edits: Vec::new(), described: 0, undescribed: 0 }
    }

    fn make(&mut self, edit: Edit) -> Result<(), Refusal> {
        apply(&mut self.session, &edit)?;
        self.edits.push(edit);
        Ok(())
    }

    /// Rounds that nobody has answered rate the map as it is now, in its order; an open round that somebody has answered
    /// gets what is new at its end.
    fn rounds(&mut self, rated: impl Fn(&Capability) -> bool) -> Result<(), Refusal> {
        let map = &self.session.map;
        let known = |id: &CapabilityId| map.capability(id).is_some_and(&rated);
        let order: Vec<CapabilityId> = Round::over(1, map).order.into_iter().filter(known).collect();
        let unanswered = self.session.rounds.iter().filter(|round| !round.is_rated() && round.order != order);
        let changed = |round: &Round| {
            let ballots = round.ballots.iter();
            let empty = ballots.map(|it| Ballot::empty(&it.key(round.number))).collect();
            Edit::Change(Item::Round(Round { order: order.clone(), ballots: empty, ..round.clone() }))
        };
        let edits: Vec<Edit> = unanswered.map(changed).collect();
        edits.into_iter().try_for_each(|edit| self.make(edit))?;
        let enrolled: Vec<Edit> = order.iter().filter_map(|id| enrolment(&self.session, id)).collect();
        enrolled.into_iter().try_for_each(|edit| self.make(edit))
    }

    fn adoption(self, before: &Session, placed: Placed, how: &Adopt) -> Adoption {
        let (old, now) = (&before.map, &self.session.map);
        let (was, is) = (Known::of(old), Known::of(now));
        let on_both = |it: &&Capability| it.off.is_none() && is.is_on(&it.id) && was.is_on(&it.id);
        let ids = |list: Vec<&Capability>| list.into_iter().map(|it| it.id.clone()).collect::<Vec<_>>();
        let off = ids(old.capabilities.iter().filter(|it| it.off.is_none() && is.is_off(&it.id)).collect());
        let back = ids(now.capabilities.iter().filter(|it| it.off.is_none() && was.is_off(&it.id)).collect());
        let moved = now.capabilities.iter().filter(on_both).filter(|it| was.area(&it.id) != Some(&it.area));
        let moved = ids(moved.collect());
        let new = is.beyond(&was);
        let there = distinct(&placed).less(new).less_capabilities(back.len() + moved.len());
        let kept = match how {
            Adopt::Add => Sums::default(),
            Adopt::Replace { .. } => Sums { capabilities: 0, ..is.sums().less(distinct(&placed)) },
        };
        Adoption {
            new,
            there,
            removed: was.beyond(&is),
            kept,
            marks: off.iter().map(|id| marks(before, id)).sum(),
            doubled: doubled(now, &was),
            described: self.described,
            undescribed: self.undescribed,
            off,
            back,
            moved,
            placed,
            edit: Edit::Batch(self.edits),
        }
    }
}

impl Sums {
    fn less(self, other: Self) -> Self {
        Self {
            categories: self.categories.saturating_sub(other.categories),
            areas: self.areas.saturating_sub(other.areas),
            capabilities: self.capabilities.saturating_sub(other.capabilities),
        }
    }

    fn less_capabilities(self, count: usize) -> Self {
        Self { capabilities: self.capabilities.saturating_sub(count), ..self }
    }
}

fn distinct(placed: &Placed) -> Sums {
    Sums {
        categories: placed.categories.iter().collect::<HashSet<_>>().len(),
        areas: placed.areas.iter().collect::<HashSet<_>>().len(),
        capabilities: placed.capabilities.iter().collect::<HashSet<_>>().len(),
    }
}

/// New capabilities that share a name with another on the map.
fn doubled(map: &Map, was: &Known<'_>) -> Vec<CapabilityId> {
    let names = find::Names::of(map.capabilities.iter().filter(|it| it.off.is_none()));
    let new = map.capabilities.iter().filter(|it| !was.is_on(&it.id) && !was.is_off(&it.id));
    new.filter(|it| names.all(&it.name).len() > 1).map(|it| it.id.clone()).collect()
}

/// How many marks a capability has in all rounds.
fn marks(session: &Session, id: &CapabilityId) -> usize {
    let of_round = |round: &Round| {
        let place = round.place(id)?;
        Some(round.ballots.iter().filter(|ballot| ballot.mark(place) != Mark::NotRated).count())
    };
    session.rounds.iter().filter_map(of_round).sum()
}
