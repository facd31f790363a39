//! The risks of a choice, the heaviest first.

use crate::analysis::risk::{self, When, Zone, order};
use crate::domain::choice::Choice;
use crate::domain::risk::{Risk as Noted, Weight};

use super::model::{Risk, RiskWeight};

/// The risks of a choice.
#[must_use]
pub fn risks(choice: &Choice) -> Vec<Risk> {
    let places = order(&choice.risks, When::Before);
    places.into_iter().filter_map(|place| choice.risks.get(place)).map(one).collect()
}

fn one(risk: &Noted) -> Risk {
    Risk {
        id: risk.id.to_string(),
        threat: risk.threat.to_string(),
        vulnerability: risk.vulnerability.to_string(),
        consequence: risk.consequence.to_string(),
        before: weight(risk.before),
        after: weight(risk::weight(risk, When::After)),
        estimated: risk.after.map(weight),
        measure: risk.measure.to_string(),
        decided: risk.decided,
        owner: risk.owner.to_string(),
    }
}

fn weight(weight: Weight) -> RiskWeight {
    RiskWeight {
        consequence: weight.consequence.get(),
        probability: weight.probability.get(),
        value: weight.value(),
        zone: match Zone::of(weight.value()) {
            Zone::Low => "low",
            Zone::Medium => "medium",
            Zone::High => "high",
        },
    }
}
