//! What became of the map in plain text: its versions where there are several, and what was rated and is off it.

use std::fmt::Write as _;

use crate::domain::text::Lang;
use crate::i18n::{number, words as w};
use crate::report::model::Report;
use crate::report::versions;

use super::layout::{fitted, heading, line};

pub(super) fn versions(out: &mut String, report: &Report, lang: Lang) {
    if report.versions.len() < 2 {
        return;
    }
    heading(out, w::report_versions(lang));
    for version in &report.versions {
        let rounds = versions::rounds_in_words(lang, &version.rounds);
        line(out, format_args!("{} · {rounds}", w::version_title(lang, version.number)));
        for revision in &version.changes {
            for what in &revision.what {
                line(out, format_args!("  – {what}"));
            }
            line(out, format_args!("    {}", versions::why_in_words(lang, revision)));
        }
    }
}

pub(super) fn off(out: &mut String, report: &Report, lang: Lang) {
    let mut rows = String::new();
    for off in report.off_the_map.iter().filter(|off| off.marks > 0) {
        let mean = number(lang, off.mean, 2);
        // Writing to a string cannot fail.
        let _ = writeln!(rows, "{mean:>5}  {}{:>4}  {}", fitted(&off.name), off.marks, off.reason);
    }
    if rows.is_empty() {
        return;
    }
    heading(out, w::report_off(lang));
    rows.lines().for_each(|row| line(out, format_args!("{row}")));
}
