//! CSV of all risks of all choices, as spreadsheets open it and as the program reads it back.
//!
//! Fields are divided by semicolons, since a spreadsheet that is set to Swedish takes a comma for a decimal sign. What a
//! spreadsheet would take for a formula has an apostrophe before it.

use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::report::model::{Report, Risk};

/// The list of one choice.
#[must_use]
pub fn list(choice: &str, risks: &[Risk], lang: Lang) -> String {
    csv(risks.iter().map(|risk| (choice, risk)), lang)
}

pub(super) fn write(report: &Report, lang: Lang) -> String {
    csv(report.choices.iter().flat_map(|it| it.risks.iter().map(|risk| (it.name.as_str(), risk))), lang)
}

/// Writes the list; the byte order mark tells spreadsheets that it is UTF-8.
fn csv<'a>(risks: impl Iterator<Item = (&'a str, &'a Risk)>, lang: Lang) -> String {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let rows = risks.map(|(choice, risk)| row(choice, risk, lang));
    // Into memory, and with as many fields in each row, nothing can fail.
    let written: Result<(), csv::Error> =
        std::iter::once(heads(lang)).chain(rows).try_for_each(|row| writer.write_record(&row));
    let bytes = written.ok().and_then(|()| writer.into_inner().ok()).unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

fn heads(lang: Lang) -> [String; 14] {
    [
        w::risks_csv_choice(lang),
        w::risks_csv_id(lang),
        w::risks_csv_threat(lang),
        w::risks_csv_vulnerability(lang),
        w::risks_csv_consequence(lang),
        w::risks_csv_grade(lang),
        w::risks_csv_probability(lang),
        w::risks_csv_value(lang),
        w::risks_csv_measure(lang),
        w::risks_csv_taken(lang),
        w::risks_csv_owner(lang),
        w::risks_csv_grade_after(lang),
        w::risks_csv_probability_after(lang),
        w::risks_csv_value_after(lang),
    ]
    .map(str::to_owned)
}

fn row(choice: &str, risk: &Risk, lang: Lang) -> [String; 14] {
    let after = |figure: fn(&crate::report::model::RiskWeight) -> u8| {
        risk.estimated.as_ref().map_or_else(String::new, |weight| figure(weight).to_string())
    };
    let taken = if risk.decided { w::risks_csv_yes(lang) } else { w::risks_csv_no(lang) };
    [
        plain(choice),
        plain(&risk.id),
        plain(&risk.threat),
        plain(&risk.vulnerability),
        plain(&risk.consequence),
        risk.before.consequence.to_string(),
        risk.before.probability.to_string(),
        risk.before.value.to_string(),
        plain(&risk.measure),
        taken.to_owned(),
        plain(&risk.owner),
        after(|weight| weight.consequence),
        after(|weight| weight.probability),
        after(|weight| weight.value),
    ]
}

/// Text that no spreadsheet takes for a formula.
fn plain(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@']) { format!("'{text}") } else { text.to_owned() }
}
