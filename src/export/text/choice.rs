//! One choice of workshop 5 as somebody reads it who is to sign it: what, why, who, when, at what price, with what risks.

use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::report::model::{Choice, Report};

use super::layout::{heading, labelled, part, prose};
use super::{cost, fit, joining, plan, risks};

pub(super) fn choice(out: &mut String, report: &Report, choice: &Choice, lang: Lang) {
    heading(out, &choice.name);
    scenario(out, choice, lang);
    joining::joining(out, report, choice, lang);
    joining::expected(out, choice, lang);
    fit::hints(out, report, choice, lang);
    pilot(out, choice, lang);
    plan::plan(out, report, choice, lang);
    cost::cost(out, report, choice, lang);
    risks::risks(out, choice, lang);
}

/// What respondents are called.
pub(super) fn names(report: &Report, ids: &[String]) -> String {
    ids.iter().map(|id| name(report, id)).collect::<Vec<_>>().join(", ")
}

/// What a respondent is called.
pub(super) fn name<'a>(report: &'a Report, id: &'a String) -> &'a str {
    let found = report.respondents.iter().find(|respondent| respondent.id == *id);
    found.map_or(id.as_str(), |respondent| respondent.name.as_str())
}

fn scenario(out: &mut String, choice: &Choice, lang: Lang) {
    let (Some(number), Some(name)) = (choice.scenario, &choice.scenario_name) else {
        return prose(out, 0, w::paper_no_scenario(lang));
    };
    prose(out, 0, &format!("{} {number}: {name}", w::report_scenario(lang)));
    if let Some(gist) = choice.scenario_gist.as_ref().filter(|gist| !gist.is_empty()) {
        prose(out, 0, gist);
    }
    if !choice.reason.is_empty() {
        labelled(out, 0, w::scenario_label_reason(lang), &choice.reason);
    }
}

fn pilot(out: &mut String, choice: &Choice, lang: Lang) {
    let Some(pilot) = &choice.pilot else {
        if choice.scenario.is_some_and(|number| number > 0) {
            part(out, w::paper_no_pilot(lang));
        }
        return;
    };
    part(out, &format!("{}: {pilot}", w::report_pilot(lang)));
    if let Some(about) = choice.pilot_about.as_ref().filter(|about| !about.is_empty()) {
        prose(out, 2, about);
    }
}
