//! The conditions by which a scenario fits: each has a bound that its measure can reach, and how many it takes is a number
//! that can be met.

use super::Wrongs;
use crate::domain::method::{Condition, Lead, Measure, Method};

pub(super) fn check(method: &Method, wrongs: &mut Wrongs) {
    for (index, scenario) in method.scenarios.iter().enumerate() {
        if scenario.lead == Lead::Required && scenario.least == 0 {
            let text = "somebody must lead, so it takes at least 1";
            wrongs.push(format!("scenarios[{index}].least"), text);
        }
        for (place, it) in scenario.fit.iter().enumerate() {
            condition(&format!("scenarios[{index}].fit[{place}]"), it, wrongs);
        }
    }
}

fn condition(path: &str, it: &Condition, wrongs: &mut Wrongs) {
    if it.least.is_none() && it.most.is_none() {
        return wrongs.push(path, "nothing is asked of the measure; write least, most or both");
    }
    let (end, unit) = scale(it.measure);
    let mut sound = true;
    for (field, bound) in [("least", it.least), ("most", it.most)] {
        let Some(bound) = bound else { continue };
        if !(0.0..=end).contains(&bound) {
            sound = false;
            wrongs.push(format!("{path}.{field}"), format!("{bound} is not possible here; {unit}"));
        }
    }
    if let (Some(least), Some(most), true) = (it.least, it.most, sound)
        && least > most
    {
        let text = format!("at least {least} and at most {most} cannot both be met; swap them");
        wrongs.push(format!("{path}.most"), text);
    }
}

/// How far a measure goes, and what it is counted in.
fn scale(measure: Measure) -> (f64, &'static str) {
    match measure {
        Measure::AtLeast(_) | Measure::AtMost(_) | Measure::CanLead => {
            (f64::from(u16::MAX), "respondents are counted from 0 to 65535")
        }
        Measure::ShareAtLeast(_) | Measure::ShareAtMost(_) | Measure::Alike => {
            (100.0, "a share goes from 0 to 100 per cent")
        }
        Measure::Width | Measure::Mean => (4.0, "levels go from 0 to 4"),
    }
}
