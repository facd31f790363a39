//! All chosen pilots together: when they are, what they cost each organisation by year, how heavy the months are, and what
//! is not chosen.

use crate::domain::text::Lang;
use crate::i18n::{range, words as w};
use crate::report::model::{NotChosen, Portfolio, PortfolioLoad, PortfolioYear, Range, Report};

use super::{fitted, heading, line};

pub(super) fn portfolio(out: &mut String, report: &Report, lang: Lang) {
    let all = &report.portfolio;
    if !all.pilots.is_empty() {
        let dated = all.pilots.iter().filter(|pilot| pilot.from.is_some()).count();
        heading(out, &w::portfolio_title(lang, dated, all.pilots.len()));
        pilots(out, all, lang);
        costs(out, report, lang);
        load(out, report, lang);
        left_out(out, report, lang);
    }
    if !all.not_chosen.is_empty() {
        heading(out, w::portfolio_unchosen(lang));
        all.not_chosen.iter().for_each(|it| not_chosen(out, it, lang));
        if !all.consequences.is_empty() {
            line(out, format_args!("{}", w::portfolio_consequence(lang, "0")));
        }
        for consequence in &all.consequences {
            line(out, format_args!("  {consequence}"));
        }
    }
}

fn pilots(out: &mut String, all: &Portfolio, lang: Lang) {
    for pilot in &all.pilots {
        let dates = match (&pilot.from, &pilot.to) {
            (Some(from), Some(to)) => format!("{from} – {to}"),
            _ => w::portfolio_no_start(lang).to_owned(),
        };
        line(out, format_args!("  {} {}  {dates}", fitted(&pilot.name), pilot.scenario));
    }
}

fn costs(out: &mut String, report: &Report, lang: Lang) {
    let all = &report.portfolio;
    line(out, format_args!("{}: {}", w::portfolio_cost(lang), w::portfolio_cost_rule_long(lang)));
    let rows = all.costs.iter().map(|it| (name(report, it.respondent.as_ref(), lang), &it.years));
    let together = (w::portfolio_together(lang).to_owned(), &all.total);
    for (name, years) in rows.chain([together]) {
        line(out, format_args!("  {name}"));
        for year in years {
            line(out, format_args!("    {}", self::year(year, lang)));
        }
    }
}

/// `2027: 77 h · 10 001 kr`.
fn year(it: &PortfolioYear, lang: Lang) -> String {
    let when = it.year.map_or_else(|| w::portfolio_no_date(lang).to_owned(), |year| year.to_string());
    let mut text = format!("{when}: {} · {}", sum(&it.hours, "h", lang), sum(&it.money_kr, "kr", lang));
    if let Some(worth) = &it.worth_kr {
        text = format!("{text} · {}: {}", w::portfolio_worth(lang), sum(worth, "kr", lang));
    }
    text
}

fn load(out: &mut String, report: &Report, lang: Lang) {
    let all = &report.portfolio;
    if all.load.iter().all(|it| it.months.is_empty()) {
        return;
    }
    line(
        out,
        format_args!("{}: {}", w::portfolio_load(lang), w::portfolio_load_rule_long(lang, all.load_level)),
    );
    for it in &all.load {
        let name = name(report, it.respondent.as_ref(), lang);
        if let Some(text) = heaviest(it, lang) {
            line(out, format_args!("  {} {text}", fitted(&name)));
        }
    }
}

/// The month with the highest upper figure, with `!` where it passes the level.
fn heaviest(load: &PortfolioLoad, lang: Lang) -> Option<String> {
    let month = load
        .months
        .iter()
        .max_by(|a, b| a.hours.high.total_cmp(&b.hours.high).then(b.month.cmp(&a.month)))?;
    let sign = match month.above {
        Some("surely") => " !",
        Some("perhaps") => " (!)",
        Some(_) | None => "",
    };
    let hours = sum(&month.hours, "h", lang);
    Some(format!("{}{sign}", w::portfolio_heaviest(lang, hours, &month.month)))
}

fn left_out(out: &mut String, report: &Report, lang: Lang) {
    let all = &report.portfolio;
    let choice = |id: &String| {
        let found = report.choices.iter().find(|choice| choice.id == *id);
        found.map_or_else(|| id.clone(), |choice| choice.name.clone())
    };
    let undated: Vec<&str> =
        all.pilots.iter().filter(|it| it.from.is_none()).map(|it| it.name.as_str()).collect();
    if !undated.is_empty() {
        line(out, format_args!("{}", w::portfolio_undated(lang, undated.len(), undated.join("; "))));
    }
    if !all.without_pilot.is_empty() {
        let names = all.without_pilot.iter().map(choice).collect::<Vec<_>>().join("; ");
        line(out, format_args!("{}", w::portfolio_without(lang, all.without_pilot.len(), names)));
    }
    if !all.set_aside.is_empty() {
        let names: Vec<String> = all.set_aside.iter().map(|id| name(report, Some(id), lang)).collect();
        line(out, format_args!("{}", w::portfolio_aside(lang, names.len(), names.join(", "))));
    }
    for it in &all.collisions {
        let [one, other] = it.choices.each_ref().map(choice);
        let names: Vec<String> = it.respondents.iter().map(|id| name(report, Some(id), lang)).collect();
        let dates = format!("{} – {}", it.from, it.to);
        line(out, format_args!("{one}: {}", w::plan_overlap(lang, dates, other, names.join(", "))));
    }
}

fn not_chosen(out: &mut String, it: &NotChosen, lang: Lang) {
    let because = it.because.iter().map(|because| match *because {
        "today" => w::portfolio_because_today(lang).to_owned(),
        "open" => w::portfolio_because_open(lang).to_owned(),
        "strategic" => w::portfolio_because_strategic(lang).to_owned(),
        _ => w::portfolio_because_rank(lang, it.rank.unwrap_or(0)),
    });
    line(out, format_args!("  {} {}", fitted(&it.name), because.collect::<Vec<_>>().join(" · ")));
    if !it.expected.is_empty() {
        line(out, format_args!("    {} {}", w::portfolio_own_words(lang), it.expected));
    }
}

fn name(report: &Report, id: Option<&String>, lang: Lang) -> String {
    let Some(id) = id else {
        let is_unnamed = report.choices.iter().any(|choice| choice.unnamed.is_some());
        return if is_unnamed { w::budget_unnamed(lang) } else { w::budget_common(lang) }.to_owned();
    };
    let found = report.respondents.iter().find(|respondent| respondent.id == *id);
    found.map_or_else(|| id.clone(), |respondent| respondent.name.clone())
}

fn sum(sum: &Range, unit: &str, lang: Lang) -> String {
    let known = format!("{} {unit}", range(lang, sum.low.round(), sum.high.round()));
    if sum.unknown.is_empty() { known } else { w::scenario_plus_unknown(lang, known) }
}
