//! What a whole method has: both languages everywhere, references that lead somewhere, days in order.
//!
//! Faults come back as a list of places, so that a failed test names all of them at once.

use serde_json::Value;
use verkstad::domain::method::{Amount, Method, Pilot, Scenario, Subject};

/// The places of texts that lack a language; `{}` is a text that lacks both.
pub(super) fn missing_words(value: &Value, place: &str) -> Vec<String> {
    match value {
        Value::Object(fields) if is_text(value) => {
            let said = |code| fields.get(code).and_then(Value::as_str).is_some_and(|words| !words.is_empty());
            if said("sv") && said("en") { Vec::new() } else { vec![place.to_owned()] }
        }
        Value::Object(fields) => {
            fields.iter().flat_map(|(key, inner)| missing_words(inner, &format!("{place}/{key}"))).collect()
        }
        Value::Array(items) => {
            let numbered = items.iter().enumerate();
            numbered.flat_map(|(at, inner)| missing_words(inner, &format!("{place}/{at}"))).collect()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    }
}

/// Dangling references, names used twice and days out of order in one pilot.
pub(super) fn pilot_faults(pilot: &Pilot, scenarios: &[Scenario]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut check = |holds: bool, what: String| {
        if !holds {
            faults.push(format!("{}: {what}", pilot.id));
        }
    };
    let known = scenarios.iter().any(|scenario| scenario.number == pilot.scenario);
    check(known, format!("scenario {} is unknown", pilot.scenario));
    check(pilot.milestones.is_sorted_by_key(|it| it.from), "milestones are not in order".to_owned());
    for milestone in &pilot.milestones {
        check(milestone.from <= milestone.to, format!("{} ends before it starts", milestone.id));
        let same = pilot.milestones.iter().filter(|other| other.id == milestone.id).count();
        check(same == 1, format!("{} stands {same} times", milestone.id));
    }
    for row in &pilot.budget {
        let phase = row.phase.as_ref();
        let found = phase.is_none_or(|id| pilot.milestones.iter().any(|milestone| milestone.id == *id));
        check(found, format!("{:?} belongs to no milestone", row.name.sv));
        check((1..=2).contains(&row.year), format!("{:?} is paid in year {}", row.name.sv, row.year));
        if let Amount::Range(low, high) = row.amount {
            check(low < high, format!("{:?} is no range", row.name.sv));
        }
        let same = pilot.budget.iter().filter(|other| other.name == row.name).count();
        check(same == 1, format!("{:?} stands {same} times", row.name.sv));
    }
    faults
}

/// References of the map, and of the pilots into it, that lead nowhere; capabilities and goals left undescribed.
pub(super) fn map_faults(method: &Method) -> Vec<String> {
    let Method { map, goals, pilots, .. } = method;
    let areas = map.areas.iter().filter(|area| map.category(&area.category).is_none());
    let capabilities = map.capabilities.iter();
    let homeless = capabilities.clone().filter(|it| map.area(&it.area).is_none());
    let aimless =
        capabilities.filter(|it| !it.goals.iter().all(|id| goals.iter().any(|goal| goal.id == *id)));
    let silent = map.capabilities.iter().filter(|it| it.about.is_empty()).map(|it| it.name.sv.as_str());
    let unspoken = goals.iter().filter(|it| it.sentence.is_empty()).map(|it| it.name.sv.as_str());
    let lost = pilots.iter().filter(|pilot| match &pilot.subject {
        Subject::Capability(id) => map.capability(id).is_none(),
        Subject::Category(id) => map.category(id).is_none(),
    });
    areas
        .map(|area| format!("{}: unknown category", area.id))
        .chain(homeless.map(|it| format!("{}: unknown area", it.id)))
        .chain(aimless.map(|it| format!("{}: unknown goal", it.id)))
        .chain(silent.chain(unspoken).map(|name| format!("{name}: no description")))
        .chain(lost.map(|pilot| format!("{}: unknown subject", pilot.id)))
        .collect()
}

fn is_text(value: &Value) -> bool {
    value.as_object().is_some_and(|it| it.is_empty() || it.contains_key("sv") || it.contains_key("en"))
}
