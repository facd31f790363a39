//! The order of urgency as text: under its bands, with the group's reasons and how firm the first places are.

use crate::domain::text::Lang;
use crate::i18n::{Counted, band, importance, words as w};
use crate::report::model::{Ranked, Report};

use super::layout::{fitted, heading, labelled, line, prose};
use super::mean;

pub(super) fn ranking(out: &mut String, report: &Report, lang: Lang) {
    heading(out, w::report_ranking(lang));
    line(out, format_args!("{}", super::importance::sentence(report, lang)));
    let counted = super::importance::counted(report);
    for ranked in &report.ranking.capabilities {
        let begins = report.ranking.bands.iter().find(|it| Some(it.number) == ranked.begins);
        if let Some(it) = begins {
            line(out, format_args!("  {}", band(lang, counted, it.number, (it.from, it.to))));
        }
        row(out, report, ranked, (lang, counted));
    }
    if let Some(summary) = summary(report, lang) {
        line(out, format_args!("{summary}"));
        let top = report.ranking.top;
        let said = [
            w::ranking_says_firm(lang, top),
            w::ranking_says_mostly(lang).to_owned(),
            w::ranking_says_fragile(lang).to_owned(),
        ];
        prose(out, 0, &said.join(" "));
    }
    if report.ranking.capabilities.iter().any(|it| is_shared(report, it)) {
        prose(out, 0, w::paper_shared_place(lang));
    }
}

fn row(out: &mut String, report: &Report, ranked: &Ranked, (lang, counted): (Lang, Counted)) {
    let Some(it) = report.capabilities.iter().find(|it| it.id == ranked.capability) else { return };
    let firm = ranked.firmness.as_ref().map_or("", |firmness| match firmness.word {
        "firm" => w::ranking_firm(lang),
        "mostly_firm" => w::ranking_mostly(lang),
        _ => w::ranking_fragile(lang),
    });
    let shared = if is_shared(report, ranked) { '=' } else { ' ' };
    line(
        out,
        format_args!(
            "{:>3}.{shared}{}{:>10}  {:>5}  {firm}",
            ranked.place,
            fitted(&it.name),
            it.importance.map(|it| importance(lang, counted, it)).unwrap_or_default(),
            mean(it, lang),
        ),
    );
    if let Some(own) = &ranked.own {
        labelled(out, 5, &w::report_own_rank(lang, ranked.rule_place), &own.reason);
    }
}

/// Whether the rule cannot tell it from others, and anything is said of it.
fn is_shared(report: &Report, ranked: &Ranked) -> bool {
    let it = report.capabilities.iter().find(|it| it.id == ranked.capability);
    let said = it.is_some_and(|it| it.importance.is_some_and(|it| it > 0) || it.mean.is_some());
    ranked.shared.is_some() && said
}

/// How many of the top are firm; nothing where that was not tested.
fn summary(report: &Report, lang: Lang) -> Option<String> {
    let tested = || report.ranking.capabilities.iter().filter_map(|it| it.firmness.as_ref());
    let count = |word: &str| tested().filter(|it| it.word == word).count();
    let [firm, mostly, fragile] = ["firm", "mostly_firm", "fragile"].map(count);
    let summary = || w::ranking_summary(lang, firm, fragile, mostly, report.ranking.top);
    tested().next().map(|_| summary())
}
