//! Who joins a choice, who has said what and who has not, and what the group expects of it.

use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::report::joining::{counted, needed};
use crate::report::model::{Choice, Commitment, Report, Tally};

use super::choice::{name, names};
use super::layout::{cut, labelled, line, part, prose};

/// Columns of a name here, so that who said so has room.
const NAME: usize = 34;

/// Who joins, the tally, and each answer.
pub(super) fn joining(out: &mut String, report: &Report, choice: &Choice, lang: Lang) {
    part(out, w::paper_who(lang));
    if let Some(joined) = choice.unnamed {
        return prose(out, 2, &w::commitment_withheld(lang, usize::from(joined)));
    }
    if choice.participants.is_empty() {
        prose(out, 2, w::paper_nobody(lang));
    } else {
        labelled(out, 2, w::report_participants(lang), &names(report, &choice.participants));
    }
    if let Some(lead) = &choice.lead {
        labelled(out, 2, w::report_lead(lang), name(report, lead));
    }
    if let Some(tally) = &choice.tally {
        self::tally(out, tally, lang);
    }
    let answers: Vec<&Commitment> = choice.commitments.iter().filter(|answer| answer.counts).collect();
    for answer in &answers {
        let who = cut(name(report, &answer.respondent), NAME);
        line(out, format_args!("    {who} {:<12} {}", stance(answer, lang), said(answer, lang)));
    }
    silent(out, report, &answers, lang);
}

/// What is expected, where anything is written.
pub(super) fn expected(out: &mut String, choice: &Choice, lang: Lang) {
    let expected = [
        (w::commitment_effects(lang), &choice.expected.effects),
        (w::commitment_steering(lang), &choice.expected.steering),
        (w::commitment_legal(lang), &choice.expected.legal),
    ];
    let mut written = expected.into_iter().filter(|(_, text)| !text.is_empty()).peekable();
    if written.peek().is_some() {
        part(out, w::paper_expected(lang));
    }
    for (title, text) in written {
        labelled(out, 2, title, text);
    }
}

/// How many say what, whether they are enough, and whether somebody leads.
fn tally(out: &mut String, tally: &Tally, lang: Lang) {
    if tally.not_answered < tally.of {
        labelled(out, 2, w::commitment_report_answers(lang), &counted(lang, tally));
    }
    if let Some(needed) = needed(lang, tally).filter(|_| tally.least != Some(0)) {
        prose(out, 2, &needed);
    }
    if tally.leaderless {
        prose(out, 2, w::commitment_report_leaderless(lang));
    }
}

/// Who has not answered, where everybody is named and somebody has answered.
fn silent(out: &mut String, report: &Report, answers: &[&Commitment], lang: Lang) {
    if answers.is_empty() || report.respondents.len() < report.respondent_count {
        return;
    }
    let answered = |id: &str| answers.iter().any(|answer| answer.respondent == id);
    let silent = report.respondents.iter().filter(|it| !answered(&it.id)).map(|it| it.name.as_str());
    let silent: Vec<&str> = silent.collect();
    if !silent.is_empty() {
        labelled(out, 2, w::paper_silent(lang), &silent.join(", "));
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
