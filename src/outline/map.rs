//! Maps that are maps already: another session's, and a method's template.

use std::collections::BTreeMap;

use super::remark::Remark;
use super::{Area, Band, Capability, Category, Outline};
use crate::domain::id::GoalId;
use crate::domain::map::{Goal, Map};
use crate::domain::session::Session;
use crate::domain::text::Text;

/// The map of a session: what is on it, with the descriptions. What people have answered about it stays where it is.
#[must_use]
pub fn session(session: &Session) -> Outline {
    let map = &session.map;
    let mut outline = of(map, session.goals.iter().chain(&session.method.goals));
    let doubts = map.capabilities.iter().filter(|it| it.off.is_none() && !it.doubt.is_empty()).count();
    let off = map.off_the_map().count();
    outline.remarks.extend((doubts > 0).then_some(Remark::Doubts(doubts)));
    outline.remarks.extend((off > 0).then_some(Remark::OffTheMap(off)));
    outline
}

/// A template map with the goals that its method offers.
#[must_use]
pub fn template(map: &Map, goals: &[Goal]) -> Outline {
    of(map, goals.iter())
}

fn of<'a>(map: &Map, goals: impl Iterator<Item = &'a Goal>) -> Outline {
    let mut names: BTreeMap<&GoalId, &Text> = BTreeMap::new();
    for goal in goals {
        names.entry(&goal.id).or_insert(&goal.name);
    }
    let capability = |it: &crate::domain::map::Capability| Capability {
        name: it.name.clone(),
        about: it.about.clone(),
        goals: it.goals.iter().filter_map(|id| Some((id.clone(), (*names.get(id)?).clone()))).collect(),
    };
    let area = |it: &crate::domain::map::Area| Area {
        name: Some(it.name.clone()),
        capabilities: map.capabilities_of(&it.id).map(capability).collect(),
    };
    let category = |it: &crate::domain::map::Category| Category {
        band: Band::Named(it.name.clone()),
        areas: map.areas_of(&it.id).map(area).collect(),
    };
    Outline { categories: map.categories.iter().map(category).collect(), remarks: Vec::new() }
}
