//! What has changed since the round before, in plain text.

use crate::domain::text::Lang;
use crate::i18n::{number, words as w};
use crate::report::model::Report;

use super::layout::{fitted, heading, line};

pub(super) fn changes(out: &mut String, report: &Report, lang: Lang) {
    let Some(changes) = &report.changes else { return };
    heading(out, &w::report_changes(lang, changes.since));
    if changes.capabilities.is_empty() {
        line(out, format_args!("{}", w::heat_change_row_none(lang)));
    }
    for change in &changes.capabilities {
        let mean = |mean| number(lang, Some(mean), 2);
        let by = number(lang, Some(change.by), 2);
        let by = if change.by > 0.0 { format!("+{by}") } else { by };
        line(
            out,
            format_args!(
                "{by:>5}  {}  {} (n {}) → {} (n {})",
                fitted(&change.name),
                mean(change.then),
                change.then_n,
                mean(change.now),
                change.now_n
            ),
        );
    }
}
