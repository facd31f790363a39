//! The goals in plain text with how much serves each, what serves none, and the questions that are open.

use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::report::model::Report;

use super::layout::{fitted, heading, labelled, line};

/// So many names are listed before the rest is only counted.
const LISTED: usize = 10;

pub(super) fn goals(out: &mut String, report: &Report, lang: Lang) {
    if report.goals.is_empty() {
        return;
    }
    heading(out, w::report_goals(lang));
    for (index, goal) in report.goals.iter().enumerate() {
        let notes = w::vision_of_notes(lang, goal.note_ids.len());
        let serving = w::vision_of_capabilities(lang, goal.capabilities.len());
        line(out, format_args!("{:>2}. {}  {serving} · {notes}", index + 1, fitted(&goal.name)));
    }
}

/// What serves no goal and which goals nothing serves, where there is anything.
pub(super) fn coverage(out: &mut String, report: &Report, lang: Lang) {
    if report.goals.is_empty() {
        return;
    }
    let found = &report.coverage;
    let goals = report.goals.iter().filter(|it| found.unserved_goals.contains(&it.id)).map(|it| &it.name);
    names(out, lang, &w::coverage_unserved(lang, found.unserved_goals.len()), goals.collect());
    let capabilities = report.capabilities.iter().filter(|it| found.idle_capabilities.contains(&it.id));
    let candidates = report.candidates.iter().filter(|it| found.idle_candidates.contains(&it.id));
    let idle: Vec<&String> = capabilities.map(|it| &it.name).chain(candidates.map(|it| &it.text)).collect();
    names(out, lang, &w::coverage_idle(lang, idle.len()), idle);
}

fn names(out: &mut String, lang: Lang, title: &str, names: Vec<&String>) {
    if names.is_empty() {
        return;
    }
    line(out, format_args!("\n{title}"));
    let more = names.len().saturating_sub(LISTED);
    for name in names.into_iter().take(LISTED) {
        line(out, format_args!("  {name}"));
    }
    if more > 0 {
        line(out, format_args!("  {}", w::shown_more(lang, more)));
    }
}

/// The questions that nobody has answered.
pub(super) fn questions(out: &mut String, report: &Report, lang: Lang) {
    if report.open_questions.is_empty() {
        return;
    }
    heading(out, w::questions_title(lang));
    for open in &report.open_questions {
        labelled(out, 2, &open.name, &open.question.replace('\n', " "));
    }
}
