//! The four fields of importance against maturity, as lists.

use crate::domain::text::Lang;
use crate::i18n::{number, words as w};
use crate::report::model::{Quadrant, Report};

use super::layout::{fitted, heading, line, prose};
use super::mean;

/// Where the lines lie, what stands in each field, and what the correlation says.
pub(super) fn scatter(out: &mut String, report: &Report, lang: Lang) {
    let Some(scatter) = &report.scatter else { return };
    heading(out, w::scatter_report(lang));
    let cross = &scatter.cross;
    let decimals = usize::from(cross.importance.fract() != 0.0);
    let importance = number(lang, Some(cross.importance), decimals);
    let maturity = number(lang, Some(cross.maturity), 2);
    line(out, format_args!("{}", w::scatter_report_lines(lang, importance, maturity)));
    prose(out, 0, &scatter.correlation.sentence);
    if scatter.quadrants.iter().any(|quadrant| !quadrant.borderline.is_empty()) {
        prose(out, 0, w::paper_near(lang));
    }
    for quadrant in &scatter.quadrants {
        line(out, format_args!(""));
        line(out, format_args!("{} · {}", quadrant.name, quadrant.capabilities.len()));
        self::quadrant(out, report, quadrant, lang);
    }
}

fn quadrant(out: &mut String, report: &Report, quadrant: &Quadrant, lang: Lang) {
    for id in &quadrant.capabilities {
        let Some(capability) = report.capabilities.iter().find(|it| it.id == *id) else { continue };
        let near = quadrant.borderline.iter().any(|it| it.capability == *id);
        let near = if near { format!("  {}", w::scatter_report_near(lang)) } else { String::new() };
        line(
            out,
            format_args!(
                "  {}{:>4}  {:>5}{near}",
                fitted(&capability.name),
                capability.importance.map_or_else(|| "–".to_owned(), |it| it.to_string()),
                mean(capability, lang)
            ),
        );
    }
}
