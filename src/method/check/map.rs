//! The map, the goals it serves and the respondents: ids are unique, references lead somewhere.

use std::collections::HashMap;

use super::{Wrongs, ids};
use crate::domain::map::{Capability, Map};
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
    let categories: Vec<&str> = map.categories.iter().map(|it| it.id.as_str()).collect();
    for (index, area) in map.areas.iter().enumerate() {
        let path = format!("map.areas[{index}].category");
        wrongs.reference(path, "category", area.category.as_str(), &categories);
    }
    let areas: Vec<&str> = map.areas.iter().map(|it| it.id.as_str()).collect();
    let goals: Vec<&str> = method.goals.iter().map(|it| it.id.as_str()).collect();
    let capabilities: Vec<&str> = map.capabilities.iter().map(|it| it.id.as_str()).collect();
    for (index, it) in map.capabilities.iter().enumerate() {
        let path = format!("map.capabilities[{index}]");
        wrongs.reference(format!("{path}.area"), "area", it.area.as_str(), &areas);
        goals_of(&path, it, &goals, wrongs);
        if let Some(off) = &it.off {
            if off.reason.is_empty() {
                wrongs.push(format!("{path}.off.reason"), "say why it is off the map");
            }
            for (place, id) in off.into.iter().enumerate() {
                wrongs.reference(
                    format!("{path}.off.into[{place}]"),
                    "capability",
                    id.as_str(),
                    &capabilities,
                );
            }
        }
    }
}

fn goals_of(path: &str, it: &Capability, goals: &[&str], wrongs: &mut Wrongs) {
    for (place, id) in it.goals.iter().enumerate() {
        let path = format!("{path}.goals[{place}]");
        if it.goals.iter().take(place).any(|before| before == id) {
            wrongs.push(path, format!("the goal `{id}` stands twice here; keep one"));
        } else {
            wrongs.reference(path, "goal", id.as_str(), goals);
        }
    }
}

/// Letters may be left out altogether; they are drawn anew when a session is made.
fn respondents(list: &[Respondent], wrongs: &mut Wrongs) {
    wrongs.unique("respondent", ids("respondents", list, |it| it.id.as_str()));
    let known: Vec<&str> = list.iter().map(|it| it.id.as_str()).collect();
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
        for (place, id) in it.shared_by.iter().enumerate() {
            let path = format!("{path}.shared_by[{place}]");
            if *id == it.id {
                wrongs.push(path, format!("`{id}` cannot share itself; name those that share it"));
            } else if it.shared_by.iter().take(place).any(|before| before == id) {
                wrongs.push(path, format!("`{id}` stands twice here; keep one"));
            } else {
                wrongs.reference(path, "respondent", id.as_str(), &known);
            }
        }
    }
}
