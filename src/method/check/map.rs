//! The map, the goals it serves and the respondents: ids are unique, references lead somewhere.

use std::collections::HashMap;

use super::{Known, Wrongs, ids};
use crate::domain::id::{CapabilityId, GoalId, RespondentId};
use crate::domain::map::Map;
use crate::domain::method::Method;
use crate::domain::respondent::{Respondent, letters};

pub(super) fn check(method: &Method, wrongs: &mut Wrongs) {
    let map = &method.map;
    wrongs.unique("goal", ids("goals", &method.goals, |it| it.id.as_str()));
    wrongs.unique("category", ids("map.categories", &map.categories, |it| it.id.as_str()));
    wrongs.unique("area", ids("map.areas", &map.areas, |it| it.id.as_str()));
    wrongs.unique("capability", ids("map.capabilities", &map.capabilities, |it| it.id.as_str()));
    wrongs.not_empty("map.categories", &map.categories, "category");
    wrongs.not_empty("map.areas", &map.areas, "area");
    wrongs.not_empty("map.capabilities", &map.capabilities, "capability");
    references(method, map, wrongs);
    respondents(&method.respondents, wrongs);
}

fn references(method: &Method, map: &Map, wrongs: &mut Wrongs) {
    let categories = Known::new("category", map.categories.iter().map(|it| it.id.as_str()));
    for (index, area) in map.areas.iter().enumerate() {
        wrongs.reference(format!("map.areas[{index}].category"), area.category.as_str(), &categories);
    }
    let areas = Known::new("area", map.areas.iter().map(|it| it.id.as_str()));
    let goals = Known::new("goal", method.goals.iter().map(|it| it.id.as_str()));
    let capabilities = Known::new("capability", map.capabilities.iter().map(|it| it.id.as_str()));
    for (index, it) in map.capabilities.iter().enumerate() {
        let path = format!("map.capabilities[{index}]");
        wrongs.reference(format!("{path}.area"), it.area.as_str(), &areas);
        wrongs.references(&format!("{path}.goals"), it.goals.iter().map(GoalId::as_str), &goals);
        if let Some(off) = &it.off {
            if off.reason.is_empty() {
                wrongs.push(format!("{path}.off.reason"), "say why it is off the map");
            }
            let into = off.into.iter().map(CapabilityId::as_str);
            wrongs.references(&format!("{path}.off.into"), into, &capabilities);
        }
    }
}

/// Letters may be left out altogether; they are drawn anew when a session is made.
fn respondents(list: &[Respondent], wrongs: &mut Wrongs) {
    wrongs.unique("respondent", ids("respondents", list, |it| it.id.as_str()));
    let known = Known::new("respondent", list.iter().map(|it| it.id.as_str()));
    let lettered = list.iter().any(|it| it.letter != 0);
    let mut owners: HashMap<u16, &str> = HashMap::new();
    for (index, it) in list.iter().enumerate() {
        let path = format!("respondents[{index}]");
        let owner = *owners.entry(it.letter).or_insert(it.id.as_str());
        if lettered && owner != it.id.as_str() {
            let text = format!(
                "letter {} ({}) is already that of `{owner}`; give each its own, or none to any",
                it.letter,
                letters(it.letter)
            );
            wrongs.push(format!("{path}.letter"), text);
        }
        if let Some(place) = it.shared_by.iter().position(|id| *id == it.id) {
            let text = format!("`{}` cannot share itself; name those that share it", it.id);
            wrongs.push(format!("{path}.shared_by[{place}]"), text);
        }
        let sharing = it.shared_by.iter().map(RespondentId::as_str);
        wrongs.references(&format!("{path}.shared_by"), sharing, &known);
    }
}
