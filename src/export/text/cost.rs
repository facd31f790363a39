//! What a pilot costs, with the arithmetic of every total; how the common cost is shared, and what each organisation bears.

use crate::domain::text::Lang;
use crate::i18n::{number, range, whole, words as w};
use crate::report::model::{Bears, Choice, Figure, OrganisationCost, Range};

use super::{fitted, line};

pub(super) fn cost(out: &mut String, choice: &Choice, name: &dyn Fn(&String) -> String, lang: Lang) {
    for figure in choice.budget.iter().flat_map(|budget| &budget.totals) {
        line(out, format_args!("  {}: {}", title(figure, lang), figure.arithmetic));
    }
    if let Some(sharing) = choice.sharing.as_ref().filter(|_| !choice.shares.is_empty()) {
        let rule = match sharing.by {
            "equally" => w::budget_by_equally(lang).to_owned(),
            "own" => w::budget_by_own(lang).to_owned(),
            "usage" if sharing.unit.is_empty() => w::budget_by_usage(lang).to_owned(),
            "usage" => w::budget_by_usage_of(lang, &sharing.unit),
            _ => w::budget_by_inhabitants(lang).to_owned(),
        };
        line(out, format_args!("  {}", w::budget_sums_shared(lang, rule, &sharing.arithmetic)));
        if sharing.low_kr != sharing.high_kr {
            line(out, format_args!("  {}", w::report_shares(lang)));
        }
    }
    for share in &choice.shares {
        let percent = number(lang, Some(share.share * 100.0), 2);
        let kronor = kronor(share.kronor, lang);
        line(out, format_args!("    {} {percent:>6} % {kronor:>12} kr", fitted(&name(&share.respondent))));
    }
    if !choice.unshared.is_empty() {
        let names: Vec<String> = choice.unshared.iter().map(name).collect();
        let names = names.join(", ");
        let text = match choice.sharing.as_ref().map(|sharing| sharing.by) {
            Some("own") => w::budget_without_own(lang, names),
            Some("usage") => w::budget_without_usage(lang, names),
            _ => w::report_unshared(lang, names),
        };
        line(out, format_args!("    {text}"));
    }
    if !choice.organisations.is_empty() {
        line(out, format_args!("  {}", w::budget_report_bears(lang)));
    }
    for organisation in &choice.organisations {
        bears(out, organisation, &name(&organisation.respondent), lang);
    }
}

/// What one organisation bears in all, and in each year where there is more than one.
fn bears(out: &mut String, organisation: &OrganisationCost, name: &str, lang: Lang) {
    line(out, format_args!("    {} {}", fitted(name), borne(&organisation.whole, lang)));
    for year in organisation.years.iter().filter(|_| organisation.years.len() > 1) {
        let name = w::scenario_totals_year(lang, year.year);
        line(out, format_args!("      {name}: {}", borne(&year.bears, lang)));
    }
}

fn borne(bears: &Bears, lang: Lang) -> String {
    let unknown = |sum: &Range| if sum.unknown.is_empty() { "" } else { " +?" };
    let hours = format!("{} h{}", range(lang, bears.hours.low, bears.hours.high), unknown(&bears.hours));
    let (low, high) =
        (bears.own_kr.low + count(bears.share_low_kr), bears.own_kr.high + count(bears.share_high_kr));
    format!("{hours} · {} kr{}", range(lang, low, high), unknown(&bears.own_kr))
}

/// What a total is called.
fn title(figure: &Figure, lang: Lang) -> &'static str {
    match figure.measure {
        "hours_each" => w::report_hours_each(lang),
        "hours_once" => w::report_hours_once(lang),
        "hours" => w::budget_short_hours(lang),
        "external" => w::report_external(lang),
        "other" => w::report_other(lang),
        "worth" => w::budget_short_worth(lang),
        "cost" => w::budget_cost(lang),
        _ => w::budget_money(lang),
    }
}

fn kronor(value: u64, lang: Lang) -> String {
    whole(lang, i64::try_from(value).unwrap_or(i64::MAX))
}

#[expect(clippy::cast_precision_loss, reason = "sums of kronor stay below 2^53")]
fn count(value: u64) -> f64 {
    value as f64
}
