//! Who joins a choice and what is expected of it, and what the figures say of the scenarios.

use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::report::joining::{counted, needed};
use crate::report::model::{Choice, Commitment, Hint, Report, Tally};

use super::{fitted, line};

/// The tally, each answer, and what is expected.
pub(super) fn joining(out: &mut String, report: &Report, choice: &Choice, lang: Lang) {
    if let Some(joined) = choice.unnamed {
        line(out, format_args!("{}", w::commitment_withheld(lang, usize::from(joined))));
    }
    if let Some(tally) = &choice.tally {
        self::tally(out, tally, lang);
    }
    for answer in choice.commitments.iter().filter(|answer| answer.counts) {
        let found = report.respondents.iter().find(|respondent| respondent.id == answer.respondent);
        let name = found.map_or(answer.respondent.as_str(), |respondent| respondent.name.as_str());
        line(out, format_args!("  {} {:<12} {}", fitted(name), stance(answer, lang), said(answer, lang)));
    }
    let expected = [
        (w::commitment_effects(lang), &choice.expected.effects),
        (w::commitment_steering(lang), &choice.expected.steering),
        (w::commitment_legal(lang), &choice.expected.legal),
    ];
    for (title, text) in expected.into_iter().filter(|(_, text)| !text.is_empty()) {
        line(out, format_args!("{title}: {text}"));
    }
}

/// How many say what, whether they are enough, and whether somebody leads.
fn tally(out: &mut String, tally: &Tally, lang: Lang) {
    if tally.not_answered < tally.of {
        line(out, format_args!("{}: {}", w::commitment_report_answers(lang), counted(lang, tally)));
    }
    if let Some(needed) = needed(lang, tally).filter(|_| tally.least != Some(0)) {
        line(out, format_args!("{needed}"));
    }
    if tally.leaderless {
        line(out, format_args!("{}", w::commitment_report_leaderless(lang)));
    }
}

/// The verdict on each scenario, and the reasons for that on the chosen one.
pub(super) fn hints(out: &mut String, choice: &Choice, lang: Lang) {
    if choice.hints.iter().all(|hint| hint.verdict == "unsaid") {
        return;
    }
    line(out, format_args!("{}", w::fit_note(lang)));
    for hint in &choice.hints {
        line(out, format_args!("  {} {}: {}", hint.scenario, hint.scenario_name, verdict(hint, lang)));
        for reason in hint.reasons.iter().filter(|_| choice.scenario == Some(hint.scenario)) {
            let mark = match reason.met {
                Some(true) => '✓',
                Some(false) => '✗',
                None => '?',
            };
            line(out, format_args!("    {mark} {}", reason.text));
        }
    }
}

fn verdict(hint: &Hint, lang: Lang) -> &'static str {
    match hint.verdict {
        "for" => w::fit_for(lang),
        "partly" => w::fit_partly(lang),
        "against" => w::fit_against(lang),
        "withheld" => w::fit_withheld(lang),
        _ => w::fit_unsaid(lang),
    }
}

fn stance(answer: &Commitment, lang: Lang) -> &'static str {
    match answer.stance {
        "leads" => w::commitment_leads(lang),
        "joins" => w::commitment_joins(lang),
        "considering" => w::commitment_considers(lang),
        _ => w::commitment_declines(lang),
    }
}

fn said(answer: &Commitment, lang: Lang) -> String {
    match (&answer.at, answer.said_by.is_empty()) {
        (Some(at), true) => at.clone(),
        (Some(at), false) => w::commitment_report_said(lang, at, &answer.said_by),
        (None, _) => answer.said_by.clone(),
    }
}
