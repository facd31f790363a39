//! What a pilot costs: the posts with what they buy, the totals with their arithmetic, by year and by phase, how the common
//! cost is shared, and what each organisation bears in each year.

use crate::domain::text::Lang;
use crate::i18n::{number, percent, range, whole, words as w};
use crate::report::model::{Bears, BearsYear, Budget, BudgetRow, Choice, Figure, Range, Report};

use super::choice::{name, names};
use super::layout::{cut, labelled, line, part, prose, table};

/// Columns of a post's name.
const POST: usize = 54;
/// Kinds of posts, in the order in which they are told.
const KINDS: [&str; 3] = ["hours", "external", "other"];
/// The totals that are told by phase.
const BY_PHASE: [&str; 4] = ["hours_each", "hours_once", "external", "other"];

/// What is shown of what somebody bears.
type Shown = fn(&Bears, Lang) -> String;

pub(super) fn cost(out: &mut String, report: &Report, choice: &Choice, lang: Lang) {
    let Some(budget) = choice.budget.as_ref().filter(|budget| !budget.rows.is_empty()) else { return };
    part(out, w::paper_cost(lang));
    let count = usize::try_from(budget.organisations).unwrap_or(usize::MAX);
    let counted =
        if budget.assumed { w::scenario_as_one(lang).to_owned() } else { w::paper_counted_for(lang, count) };
    prose(out, 2, &format!("{counted} {}", w::paper_units(lang)));
    posts(out, budget, lang);
    part(out, w::paper_totals(lang));
    for figure in &budget.totals {
        labelled(out, 2, title(figure.measure, lang), &figure.arithmetic);
    }
    years(out, budget, lang);
    phases(out, budget, lang);
    shares(out, report, choice, lang);
    bears(out, report, choice, lang);
}

/// Every post with what it comes to, by kind.
fn posts(out: &mut String, budget: &Budget, lang: Lang) {
    for kind in KINDS {
        let rows: Vec<&BudgetRow> = budget.rows.iter().filter(|row| row.kind == kind).collect();
        let title = match kind {
            "hours" => w::portfolio_hours(lang),
            "external" => w::report_external(lang),
            _ => w::report_other(lang),
        };
        if !rows.is_empty() {
            prose(out, 2, title);
        }
        for row in rows {
            let per = if row.per == "organisation" { w::paper_each(lang) } else { w::paper_once(lang) };
            let year = w::scenario_totals_year(lang, row.year);
            line(out, format_args!("    {}  {year:<6} {:>15}  {per}", cut(&row.name, POST), row.typed));
        }
    }
}

/// Every total in every year.
fn years(out: &mut String, budget: &Budget, lang: Lang) {
    if budget.per_year.len() < 2 {
        return;
    }
    part(out, w::paper_by_year(lang));
    prose(out, 2, w::paper_pilot_years(lang));
    let heads = budget.per_year.iter().map(|cut| w::scenario_totals_year(lang, cut.year));
    let heads: Vec<String> = heads.chain([w::scenario_totals_all(lang).to_owned()]).collect();
    let row = |figure: &Figure| {
        let cell = |totals: &[Figure]| found(totals, figure.measure).map_or_else(dash, |it| shown(it, lang));
        let cells = budget.per_year.iter().map(|cut| cell(&cut.totals));
        (title(figure.measure, lang).to_owned(), cells.chain([shown(figure, lang)]).collect())
    };
    table(out, 2, &heads, &budget.totals.iter().map(row).collect::<Vec<_>>());
}

/// What is worked and paid in every phase.
fn phases(out: &mut String, budget: &Budget, lang: Lang) {
    if budget.per_phase.len() < 2 {
        return;
    }
    part(out, w::paper_by_phase(lang));
    let has = |measure: &&str| found(&budget.totals, measure).is_some();
    let measures: Vec<&str> = BY_PHASE.into_iter().filter(has).collect();
    let heads: Vec<String> = measures.iter().map(|measure| short(measure, lang).to_owned()).collect();
    let row = |cut: &crate::report::model::PhaseCut| {
        let cell = |measure: &&str| found(&cut.totals, measure).map_or_else(dash, |it| shown(it, lang));
        let name = cut.phase.clone().unwrap_or_else(|| w::budget_no_phase(lang).to_owned());
        (name, measures.iter().map(cell).collect())
    };
    table(out, 2, &heads, &budget.per_phase.iter().map(row).collect::<Vec<_>>());
}

/// What is shared, by what, and everyone's part of it.
fn shares(out: &mut String, report: &Report, choice: &Choice, lang: Lang) {
    let Some(sharing) = choice.sharing.as_ref().filter(|sharing| sharing.high_kr > 0) else { return };
    part(out, w::paper_sharing(lang));
    let rule = match sharing.by {
        "equally" => w::budget_by_equally(lang).to_owned(),
        "own" => w::budget_by_own(lang).to_owned(),
        "usage" if sharing.unit.is_empty() => w::budget_by_usage(lang).to_owned(),
        "usage" => w::budget_by_usage_of(lang, &sharing.unit),
        _ => w::budget_by_inhabitants(lang).to_owned(),
    };
    prose(out, 2, &w::budget_sums_shared(lang, rule, &sharing.arithmetic));
    let is_assumed = choice.budget.as_ref().is_some_and(|budget| budget.assumed);
    if choice.shares.is_empty() {
        let sum = format!("{} kr", range(lang, count(sharing.low_kr), count(sharing.high_kr)));
        let text = match (choice.unnamed, is_assumed) {
            (Some(_), _) => w::paper_parts_withheld(lang).to_owned(),
            (None, true) => w::paper_parts_later(lang).to_owned(),
            (None, false) => w::budget_unshared(lang, sum),
        };
        return prose(out, 2, &text);
    }
    if sharing.low_kr != sharing.high_kr {
        prose(out, 2, w::report_shares(lang));
    }
    let weight = match sharing.by {
        "equally" => None,
        "own" => Some(w::budget_weight(lang).to_owned()),
        "usage" if sharing.unit.is_empty() => Some(w::budget_usage(lang).to_owned()),
        "usage" => Some(sharing.unit.clone()),
        _ => Some(w::scenario_share_inhabitants(lang).to_owned()),
    };
    let figures = [w::scenario_share_share(lang), w::scenario_share_kronor(lang)].map(str::to_owned);
    let heads: Vec<String> = weight.iter().cloned().chain(figures).collect();
    let row = |share: &crate::report::model::Share| {
        let part = percent(lang, number(lang, Some(share.share * 100.0), 2));
        let figure = |value| whole(lang, i64::try_from(value).unwrap_or(i64::MAX));
        let weight = weight.as_ref().map(|_| figure(share.weight));
        let cells = weight.into_iter().chain([part, figure(share.kronor)]).collect();
        (name(report, &share.respondent).to_owned(), cells)
    };
    table(out, 4, &heads, &choice.shares.iter().map(row).collect::<Vec<_>>());
    if !choice.unshared.is_empty() {
        let names = names(report, &choice.unshared);
        let text = match sharing.by {
            "own" => w::budget_without_own(lang, names),
            "usage" => w::budget_without_usage(lang, names),
            _ => w::report_unshared(lang, names),
        };
        prose(out, 4, &text);
    }
}

/// What each organisation bears, and what none does: its hours and what it pays, in each year and in all.
fn bears(out: &mut String, report: &Report, choice: &Choice, lang: Lang) {
    let common = if choice.unnamed.is_some() { w::budget_unnamed(lang) } else { w::budget_common(lang) };
    let named = choice.organisations.iter();
    let named = named.map(|it| (name(report, &it.respondent), it.years.as_slice(), &it.whole));
    let common = choice.common.as_ref().map(|it| (common, it.years.as_slice(), &it.whole));
    let all: Vec<(&str, &[BearsYear], &Bears)> = named.chain(common).collect();
    let Some((_, years, _)) = all.first() else { return };
    let title = if choice.unnamed.is_some() { w::paper_all_bear(lang) } else { w::budget_report_bears(lang) };
    part(out, title);
    if all.iter().any(|(_, _, whole)| has_unknown(whole)) {
        prose(out, 2, w::paper_unknown_sign(lang));
    }
    let many = years.len() > 1;
    let mut heads: Vec<String> =
        years.iter().filter(|_| many).map(|it| w::scenario_totals_year(lang, it.year)).collect();
    heads.push(w::portfolio_whole(lang).to_owned());
    let tables: [(&str, &str, Shown); 2] =
        [(w::portfolio_hours(lang), "", hours), (w::budget_money(lang), ", kr", paid)];
    for (title, unit, shown) in tables {
        prose(out, 2, &format!("{title}{unit}"));
        let row = |(name, years, whole): &(&str, &[BearsYear], &Bears)| {
            let years = years.iter().filter(|_| many).map(|year| &year.bears);
            ((*name).to_owned(), years.chain([*whole]).map(|it| shown(it, lang)).collect())
        };
        table(out, 4, &heads, &all.iter().map(row).collect::<Vec<_>>());
    }
}

fn hours(bears: &Bears, lang: Lang) -> String {
    with_sign(range(lang, bears.hours.low, bears.hours.high), !bears.hours.unknown.is_empty(), lang)
}

fn paid(bears: &Bears, lang: Lang) -> String {
    let (low, high) =
        (bears.own_kr.low + count(bears.share_low_kr), bears.own_kr.high + count(bears.share_high_kr));
    let unknown = !(bears.own_kr.unknown.is_empty() && bears.share_unknown.is_empty());
    with_sign(range(lang, low, high), unknown, lang)
}

fn has_unknown(bears: &Bears) -> bool {
    !(bears.hours.unknown.is_empty() && bears.own_kr.unknown.is_empty() && bears.share_unknown.is_empty())
}

/// A sum between two figures, with a sign where something is missing from it.
pub(super) fn sum(sum: &Range, unit: &str, lang: Lang) -> String {
    let known = format!("{} {unit}", range(lang, sum.low.round(), sum.high.round()));
    with_sign(known.trim_end().to_owned(), !sum.unknown.is_empty(), lang)
}

fn with_sign(known: String, unknown: bool, lang: Lang) -> String {
    if unknown { w::scenario_plus_unknown(lang, known) } else { known }
}

fn shown(figure: &Figure, lang: Lang) -> String {
    let known = format!("{} {}", range(lang, figure.low, figure.high), figure.unit);
    with_sign(known, !figure.unknown.is_empty(), lang)
}

fn found<'a>(totals: &'a [Figure], measure: &str) -> Option<&'a Figure> {
    totals.iter().find(|figure| figure.measure == measure)
}

fn dash() -> String {
    "–".to_owned()
}

/// What a total is called.
fn title(measure: &str, lang: Lang) -> &'static str {
    match measure {
        "hours_each" => w::report_hours_each(lang),
        "hours_once" => w::report_hours_once(lang),
        "hours" => w::paper_hours_all(lang),
        "external" => w::report_external(lang),
        "other" => w::report_other(lang),
        "worth" => w::budget_short_worth(lang),
        "cost" => w::budget_cost(lang),
        _ => w::budget_money(lang),
    }
}

/// The same at the head of a column.
fn short(measure: &str, lang: Lang) -> &'static str {
    match measure {
        "hours_each" => w::budget_short_each(lang),
        "hours_once" => w::budget_short_once(lang),
        "external" => w::budget_short_external(lang),
        _ => w::budget_short_other(lang),
    }
}

#[expect(clippy::cast_precision_loss, reason = "sums of kronor stay below 2^53")]
fn count(value: u64) -> f64 {
    value as f64
}
