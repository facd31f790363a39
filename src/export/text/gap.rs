//! Workshop 4 in plain text: what is to be done, what was decided, and proposed changes of the map.

use crate::domain::text::Lang;
use crate::i18n::{number, words as w};
use crate::report::model::{Basis, Capability, Report};

use super::layout::{fitted, heading, labelled, line};

pub(super) fn gap(out: &mut String, report: &Report, lang: Lang) {
    to_do(out, report, lang);
    talk(out, report, lang);
    proposals(out, report, lang);
}

/// What is marked as strategic, with its target and what is left to it.
fn to_do(out: &mut String, report: &Report, lang: Lang) {
    if report.lists.to_do.is_empty() {
        return;
    }
    heading(out, w::targets_report_to_do(lang));
    let named = |id: &String| report.capabilities.iter().find(|capability| capability.id == *id);
    for it in report.lists.to_do.iter().filter_map(named) {
        let together = if it.together == Some(true) { w::targets_report_together(lang) } else { "" };
        let when = it.target.year.map_or_else(|| report.session.horizon.clone(), |year| year.to_string());
        let target = w::targets_report_target(lang, left(it, lang), it.target.level, when);
        line(out, format_args!("{:>3}. {}  {target}  {together}", it.rank, fitted(&it.name)));
    }
}

/// What is left to the target, or that it is met.
fn left(it: &Capability, lang: Lang) -> String {
    if it.target.reached == Some(true) {
        return w::targets_reached_short(lang).to_owned();
    }
    let decimals = match it.basis {
        Basis::Released => 1,
        Basis::Open | Basis::Suppressed => 2,
    };
    w::targets_report_left(lang, number(lang, it.gap, decimals))
}

/// What was decided, then what waits.
fn talk(out: &mut String, report: &Report, lang: Lang) {
    for (upshot, title) in
        [("decided", w::targets_report_decided(lang)), ("parked", w::targets_report_parked(lang))]
    {
        let said = |it: &&Capability| it.talk.as_ref().is_some_and(|talk| talk.upshot == upshot);
        let own: Vec<&Capability> = report.capabilities.iter().filter(said).collect();
        if own.is_empty() {
            continue;
        }
        heading(out, title);
        for (it, talk) in own.iter().filter_map(|it| Some((it, it.talk.as_ref()?))) {
            let at = talk.at.as_ref().map(|at| format!(" ({at})")).unwrap_or_default();
            labelled(out, 2, &format!("{}{at}", it.name), &talk.text.replace('\n', " "));
        }
    }
}

fn proposals(out: &mut String, report: &Report, lang: Lang) {
    if report.proposals.is_empty() {
        return;
    }
    heading(out, w::proposals_title(lang));
    for it in &report.proposals {
        let named = it.capability.as_ref().map(|id| {
            let on = report.capabilities.iter().find(|capability| capability.id == *id);
            let off = || report.off_the_map.iter().find(|gone| gone.id == *id).map(|gone| gone.name.clone());
            on.map(|on| on.name.clone()).or_else(off).unwrap_or_else(|| id.clone())
        });
        let about = named.unwrap_or_else(|| w::proposals_about_map(lang).to_owned());
        let outcome = match it.outcome {
            "done" => w::proposals_done(lang),
            "declined" => w::proposals_declined(lang),
            _ => w::proposals_open(lang),
        };
        let answer = if it.answer.is_empty() { String::new() } else { format!(" ({})", it.answer) };
        labelled(out, 2, &about, &format!("{} · {outcome}{answer}", it.text.replace('\n', " ")));
    }
}
