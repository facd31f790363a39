//! How importance was given, in a sentence.

use crate::domain::text::Lang;
use crate::i18n::{Counted, words as w};
use crate::report::model::Report;

/// What it is counted in.
pub(super) fn counted(report: &Report) -> Counted {
    if report.importance.given_by == "hands" { Counted::Hands } else { Counted::Dots }
}

/// How it was given; while it is closed, only how many have placed their dots.
pub(super) fn sentence(report: &Report, lang: Lang) -> String {
    let it = &report.importance;
    if counted(report) == Counted::Hands {
        return w::dots_report_hands(lang).to_owned();
    }
    let each = usize::from(it.each);
    if it.closed {
        return w::dots_report_closed(lang, it.done, report.respondent_count);
    }
    w::dots_report_dots(lang, it.done, each, it.most_on_one, report.respondent_count)
}
