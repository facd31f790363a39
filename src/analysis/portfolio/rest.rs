//! What is not chosen and stays as it is, scenario 0: what the group has held up, and then everything else on the map.

use crate::analysis::figures::Figures;
use crate::domain::choice::Choice;
use crate::domain::id::CapabilityId;
use crate::domain::method::Subject;
use crate::domain::session::Session;

/// Something that stays as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rest {
    /// What it is.
    pub subject: Subject,
    /// Its choice's place in the session, where it was taken up.
    pub choice: Option<usize>,
    /// Why it is in the list, at least one.
    pub because: Vec<Because>,
}

/// Why something that is not chosen is in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// It was taken up and today's state was chosen.
    Today,
    /// It was taken up and no scenario is chosen yet.
    Open,
    /// It is strategically important.
    Strategic,
    /// It stands at this place in the order of urgency, among the first.
    Rank(usize),
    /// The group has not held it up.
    Other,
}

/// What is not chosen: what was taken up first, in the order of the choices, then capabilities in the order of urgency,
/// those that are held up before all others.
/// `top` is how many ranks count as the first. A capability whose category is chosen is chosen with it; ranks are left
/// out while nothing says which is more important.
#[must_use]
pub fn rest(session: &Session, figures: &Figures, top: usize) -> Vec<Rest> {
    let taken = session.choices.iter().enumerate().filter(|(_, choice)| !choice.is_chosen());
    let mut all: Vec<Rest> =
        taken.map(|(place, choice)| taken_up(session, figures, (place, choice), top)).collect();
    let mut others = Vec::new();
    for row in figures.ranking.order.iter().filter_map(|row| figures.rows.get(*row)) {
        let is_known = |choice: &Choice| choice.subject == Subject::Capability(row.capability.clone());
        if session.choices.iter().any(is_known) || is_with_category(session, &row.capability) {
            continue;
        }
        let subject = Subject::Capability(row.capability.clone());
        let because = held_up(session, figures, &row.capability, top);
        if because.is_empty() {
            others.push(Rest { subject, choice: None, because: vec![Because::Other] });
        } else {
            all.push(Rest { subject, choice: None, because });
        }
    }
    all.extend(others);
    all
}

fn taken_up(session: &Session, figures: &Figures, (place, choice): (usize, &Choice), top: usize) -> Rest {
    let mut because = vec![if choice.scenario.is_some() { Because::Today } else { Because::Open }];
    if let Subject::Capability(id) = &choice.subject {
        because.extend(held_up(session, figures, id, top));
    }
    Rest { subject: choice.subject.clone(), choice: Some(place), because }
}

/// What speaks for a capability beside its having been taken up.
fn held_up(session: &Session, figures: &Figures, id: &CapabilityId, top: usize) -> Vec<Because> {
    let strategic = session.judgement(id).strategic == Some(true);
    let row = figures.row_of(id).and_then(|row| figures.rows.get(row));
    let rank = row.filter(|row| row.importance > 0 || row.rank.own.is_some()).map(|row| row.rank.place);
    let first = rank.filter(|rank| *rank <= top).map(Because::Rank);
    strategic.then_some(Because::Strategic).into_iter().chain(first).collect()
}

/// Whether the capability's whole category is chosen.
fn is_with_category(session: &Session, id: &CapabilityId) -> bool {
    let area = session.map.capability(id).and_then(|capability| session.map.area(&capability.area));
    let chosen = |choice: &Choice| {
        choice.is_chosen()
            && area.is_some_and(|area| choice.subject == Subject::Category(area.category.clone()))
    };
    session.choices.iter().any(chosen)
}
