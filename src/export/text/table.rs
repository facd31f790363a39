//! The heat table of the text: answers by letter, figures, and what the signs mean.

use crate::domain::text::Lang;
use crate::i18n::{column, number, words as w};
use crate::report::model::{Basis, Capability, Cell, CellState, Report};

use super::importance::counted;
use super::layout::{NAME, columns, fitted, heading, line};

/// Widest column for what is left out.
const LEFT_OUT: usize = 3;

pub(super) fn table(out: &mut String, report: &Report, lang: Lang) {
    heading(out, w::report_heat_table(lang));
    sealed(out, report, lang);
    if let Some(agreed) = super::agreed::agreed(report, lang) {
        line(out, format_args!("{agreed}"));
    }
    let wide = report.letters.iter().map(|letter| letter.letter.chars().count()).max().unwrap_or(1);
    let letters = columns(report.letters.iter().map(|letter| &letter.letter), wide);
    line(
        out,
        format_args!(
            "{:NAME$}{letters}  {:>5} {:>5} {:>3}{}  {:>2} {:>2} {:>2} {:>2} {:>2}  {:>5} {:>7} {:>4}",
            "",
            w::report_mean(lang),
            w::report_sd(lang),
            "n",
            left_out(report, None),
            0,
            1,
            2,
            3,
            4,
            w::report_agreement(lang),
            column(lang, counted(report)),
            w::report_rank(lang)
        ),
    );
    let mut above = ("", "");
    for capability in &report.capabilities {
        let here = (capability.category.as_str(), capability.area.as_str());
        if above != here {
            above = here;
            line(out, format_args!("{} › {}", here.0, here.1));
        }
        row(out, report, capability, wide, lang);
    }
    line(out, format_args!("{}", w::release_legend(lang)));
    if has_sealed(report) {
        line(out, format_args!("{}", w::release_legend_hidden(lang)));
        line(out, format_args!("{}", w::release_legend_suppressed(lang, sign(report))));
    }
}

fn row(out: &mut String, report: &Report, capability: &Capability, wide: usize, lang: Lang) {
    let released = capability.basis == Basis::Released;
    let figure = |value: Option<f64>| if released { "▪".to_owned() } else { number(lang, value, 2) };
    let cells = columns(capability.cells.iter().map(cell), wide);
    let counts = match capability.counts {
        Some(counts) => columns(counts, 2),
        None => columns(["▪"; 5], 2),
    };
    let mean = match (capability.basis, capability.mean) {
        (Basis::Suppressed, None) => sign(report),
        (Basis::Released | Basis::Open | Basis::Suppressed, _) => super::mean(capability, lang),
    };
    line(
        out,
        format_args!(
            "{}{cells}  {mean:>5} {:>5} {:>3}{} {counts}  {:>5} {:>7} {:>4}",
            fitted(&format!("  {}", capability.name)),
            figure(capability.sd),
            capability.n,
            left_out(report, Some(capability)),
            figure(capability.agreement),
            capability.importance.map_or_else(|| "·".to_owned(), |it| it.to_string()),
            capability.rank
        ),
    );
}

/// How many are sealed, and what that means for the names.
fn sealed(out: &mut String, report: &Report, lang: Lang) {
    if report.round.sealed > 0 {
        line(out, format_args!("{}", w::release_sealed(lang, report.round.sealed)));
    }
    if report.respondents.len() < report.respondent_count {
        line(out, format_args!("{}", w::release_unnamed(lang, report.respondent_count)));
    }
}

/// The column that says where sealed answers are left out; none where nothing is sealed.
fn left_out(report: &Report, capability: Option<&Capability>) -> String {
    if !has_sealed(report) {
        return String::new();
    }
    let suppressed = capability.is_some_and(|capability| capability.basis == Basis::Suppressed);
    format!("{:>LEFT_OUT$}", if suppressed { sign(report) } else { String::new() })
}

fn has_sealed(report: &Report) -> bool {
    report.capabilities.iter().any(|capability| capability.basis != Basis::Open)
}

/// What stands for sealed answers that are left out.
fn sign(report: &Report) -> String {
    format!("‹{}", report.round.least)
}

/// The nearest level of an answer, halves down, as in the counts.
fn cell(cell: &Cell) -> char {
    match (cell.state, cell.value) {
        (CellState::Value, Some(value)) => {
            let level = [0.5, 1.5, 2.5, 3.5].iter().filter(|edge| value > **edge).count();
            u32::try_from(level).ok().and_then(|level| char::from_digit(level, 10)).unwrap_or('?')
        }
        (CellState::DontKnow, _) => '–',
        (CellState::Hidden, _) => '▪',
        (CellState::NotRated | CellState::Value, _) => '·',
    }
}
