//! What the figures say of every scenario, with the reasons in numbers.

use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::report::model::{Choice, Hint, Report};

use super::layout::{hanging, line, part, prose};

/// The verdict on each scenario, and its reasons.
pub(super) fn hints(out: &mut String, report: &Report, choice: &Choice, lang: Lang) {
    if choice.hints.iter().all(|hint| hint.verdict == "unsaid") {
        return;
    }
    part(out, w::paper_fit(lang));
    prose(out, 2, w::fit_note(lang));
    if choice.hints_open {
        prose(out, 2, w::fit_open(lang));
    } else if report.round.sealed > 0 {
        prose(out, 2, &format!("{}.", w::heat_sealed_left_out(lang, report.round.sealed)));
    }
    prose(out, 2, w::paper_fit_signs(lang));
    for hint in &choice.hints {
        line(out, format_args!("  {} {}: {}", hint.scenario, hint.scenario_name, verdict(hint, lang)));
        let mut way = None;
        for reason in &hint.reasons {
            if way.replace(reason.way).is_some_and(|before| before != reason.way) {
                line(out, format_args!("    {}", w::fit_or(lang)));
            }
            let mark = match reason.met {
                Some(true) => '✓',
                Some(false) => '✗',
                None => '?',
            };
            hanging(out, (4, 6), &format!("{mark} {}", reason.text));
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
