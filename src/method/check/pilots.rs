//! Pilot templates: what they refer to is there, milestones run forwards, amounts are amounts.

use std::collections::BTreeSet;

use super::{Known, Wrongs, ids};
use crate::domain::check::is_amount;
use crate::domain::method::{Method, Pilot, Subject};

pub(super) fn check(method: &Method, wrongs: &mut Wrongs) {
    wrongs.unique("pilot", ids("pilots", &method.pilots, |it| it.id.as_str()));
    let scenarios: BTreeSet<u8> = method.scenarios.iter().map(|it| it.number).collect();
    let capabilities = Known::new("capability", method.map.capabilities.iter().map(|it| it.id.as_str()));
    let categories = Known::new("category", method.map.categories.iter().map(|it| it.id.as_str()));
    for (index, pilot) in method.pilots.iter().enumerate() {
        let path = format!("pilots[{index}]");
        if !scenarios.contains(&pilot.scenario) {
            let known: Vec<String> = scenarios.iter().map(u8::to_string).collect();
            let text = format!("there is no scenario {}; known: {}", pilot.scenario, known.join(", "));
            wrongs.push(format!("{path}.scenario"), text);
        }
        let known = match pilot.subject {
            Subject::Capability(_) => &capabilities,
            Subject::Category(_) => &categories,
        };
        wrongs.reference(format!("{path}.subject[0]"), pilot.subject.as_str(), known);
        plan(pilot, &path, wrongs);
    }
}

fn plan(pilot: &Pilot, path: &str, wrongs: &mut Wrongs) {
    let list = format!("{path}.milestones");
    wrongs.unique("milestone", ids(&list, &pilot.milestones, |it| it.id.as_str()));
    for (index, milestone) in pilot.milestones.iter().enumerate() {
        let (from, to) = (milestone.from, milestone.to);
        if to < from {
            let text = format!("the milestone ends on day {to}, before it starts on day {from}");
            wrongs.push(format!("{list}[{index}].to"), format!("{text}; write {from} or later"));
        }
    }
    let known = Known::new("milestone", pilot.milestones.iter().map(|it| it.id.as_str()));
    for (index, row) in pilot.budget.iter().enumerate() {
        let path = format!("{path}.budget[{index}]");
        if let Some(phase) = &row.phase {
            wrongs.reference(format!("{path}.phase"), phase.as_str(), &known);
        }
        if !is_amount(row.amount) {
            let text =
                "an amount is 0 to 1 000 000 000, and a range goes from the lower figure to the higher";
            wrongs.push(format!("{path}.amount"), text);
        }
        if row.year == 0 {
            wrongs.push(format!("{path}.year"), "years are counted from 1");
        }
    }
}
