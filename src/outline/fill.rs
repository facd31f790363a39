//! From an outline to a draft for one session: what the file leaves open gets a name, links to goals are kept where the
//! goal is the same here.

use super::fault::Wrong;
use super::remark::Remark;
use super::{Area, Band, Capability, Outline};
use crate::domain::draft::{Draft, DraftArea, DraftCapability, DraftCategory, same};
use crate::domain::id::GoalId;
use crate::domain::session::Session;
use crate::domain::text::Text;

/// The names of what a file leaves open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filling {
    /// The category for what has none, where one has been chosen.
    pub category: Option<Text>,
    /// The area for what has none.
    pub area: Text,
    /// What categories known by their place alone are called where the map does not have that many.
    pub bands: [Text; 3],
}

impl Outline {
    /// The draft for this session, and the number of links to goals that are not the same here.
    ///
    /// # Errors
    /// [`Wrong::CategoryOpen`] where a category has to be chosen and is not.
    pub fn fill(&self, session: &Session, filling: &Filling) -> Result<(Draft, Option<Remark>), Wrong> {
        let mut lost = 0;
        let mut draft = Draft::default();
        for category in &self.categories {
            let name = name(&category.band, session, filling)?;
            let areas =
                category.areas.iter().map(|area| self::area(area, session, filling, &mut lost)).collect();
            draft.categories.push(DraftCategory { name, areas });
        }
        Ok((draft, (lost > 0).then_some(Remark::GoalLinks(lost))))
    }
}

fn name(band: &Band, session: &Session, filling: &Filling) -> Result<Text, Wrong> {
    let known = &session.map.categories;
    match band {
        Band::Named(name) => Ok(name.clone()),
        Band::Nth(nth) => {
            let there = known.get(*nth).map(|it| &it.name);
            Ok(there.or_else(|| filling.bands.get(*nth)).unwrap_or(&filling.area).clone())
        }
        Band::Open => filling.category.clone().ok_or_else(|| {
            let words = |it: &crate::domain::map::Category| it.name.get(session.language).to_owned();
            Wrong::CategoryOpen(known.iter().map(words).collect())
        }),
    }
}

fn area(area: &Area, session: &Session, filling: &Filling, lost: &mut usize) -> DraftArea {
    let mut capability = |it: &Capability| {
        let goals: Vec<GoalId> = it
            .goals
            .iter()
            .filter(|(id, name)| is_here(session, id, name))
            .map(|(id, _)| id.clone())
            .collect();
        *lost += it.goals.len() - goals.len();
        DraftCapability { name: it.name.clone(), about: it.about.clone(), goals }
    };
    DraftArea {
        name: area.name.clone().unwrap_or_else(|| filling.area.clone()),
        capabilities: area.capabilities.iter().map(&mut capability).collect(),
    }
}

/// Whether the session, or its method, has this goal under this id; an id alone may mean another goal.
fn is_here(session: &Session, id: &GoalId, name: &Text) -> bool {
    session.goals.iter().chain(&session.method.goals).any(|goal| goal.id == *id && same(&goal.name, name))
}
