//! All chosen pilots together: when they are, what they cost each organisation by year, how heavy the months are, and what
//! is not chosen.

use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::report::model::{
    NotChosen, Portfolio, PortfolioCost, PortfolioLoad, PortfolioYear, Range, Report,
};

use super::chart::{Axis, Bar, SIGNS, chart, day};
use super::choice::names;
use super::cost::sum;
use super::layout::{fitted, hanging, heading, line, part, prose, table};
use super::plan::both;

/// Which sum of a year.
type Read = fn(&PortfolioYear) -> Option<&Range>;

pub(super) fn portfolio(out: &mut String, report: &Report, lang: Lang) {
    let all = &report.portfolio;
    if !all.pilots.is_empty() {
        let dated = all.pilots.iter().filter(|pilot| pilot.from.is_some()).count();
        heading(out, &w::portfolio_title(lang, dated, all.pilots.len()));
        pilots(out, all, lang);
        left_out(out, report, lang);
        costs(out, report, lang);
        load(out, report, lang);
        collisions(out, report, lang);
    }
    if !all.not_chosen.is_empty() {
        heading(out, w::portfolio_unchosen(lang));
        let (others, held_up): (Vec<_>, Vec<_>) =
            all.not_chosen.iter().partition(|it| it.because.contains(&"other"));
        for it in held_up {
            not_chosen(out, it, lang);
        }
        if !others.is_empty() {
            let names = others.iter().map(|it| it.name.as_str()).collect::<Vec<_>>().join("; ");
            prose(out, 2, &w::portfolio_others(lang, others.len(), names));
        }
        if !all.consequences.is_empty() {
            part(out, &w::portfolio_consequence(lang, "0"));
        }
        for consequence in &all.consequences {
            hanging(out, (2, 4), &format!("– {consequence}"));
        }
    }
}

fn pilots(out: &mut String, all: &Portfolio, lang: Lang) {
    for pilot in &all.pilots {
        let dates = match (&pilot.from, &pilot.to) {
            (Some(from), Some(to)) => format!("{from} – {to}"),
            _ => w::portfolio_no_start(lang).to_owned(),
        };
        let scenario = format!("{} {}", w::report_scenario(lang), pilot.scenario);
        line(out, format_args!("  {}  {scenario}  {dates}", fitted(&pilot.name)));
    }
    let [work, ..] = SIGNS;
    let bar = |pilot| {
        let pilot: &crate::report::model::PortfolioPilot = pilot;
        let (first, last) = (day(pilot.from.as_deref()?)?, day(pilot.to.as_deref()?)?);
        Some(Bar { name: &pilot.name, first, last, sign: work })
    };
    let bars: Vec<Bar<'_>> = all.pilots.iter().filter_map(bar).collect();
    if !bars.is_empty() {
        out.push('\n');
    }
    chart(out, &bars, Axis::Dates, lang);
}

/// What everyone bears in every calendar year and in all: money, hours, and what the hours are worth.
fn costs(out: &mut String, report: &Report, lang: Lang) {
    let all = &report.portfolio;
    if all.costs.is_empty() {
        return;
    }
    part(out, w::paper_costs(lang));
    prose(out, 2, w::portfolio_cost_rule_long(lang));
    if !(all.whole.hours.unknown.is_empty() && all.whole.money_kr.unknown.is_empty()) {
        prose(out, 2, w::paper_unknown_sign(lang));
    }
    let many = all.total.len() > 1;
    let heads = all.total.iter().filter(|_| many).map(|it| when(it, lang));
    let heads: Vec<String> = heads.chain([w::portfolio_whole(lang).to_owned()]).collect();
    let tables: [(&str, &str, Read); 3] = [
        (w::budget_money(lang), ", kr", |it| Some(&it.money_kr)),
        (w::portfolio_hours(lang), "", |it| Some(&it.hours)),
        (w::portfolio_worth(lang), ", kr", |it| it.worth_kr.as_ref()),
    ];
    for (title, unit, read) in tables.into_iter().filter(|(_, _, read)| read(&all.whole).is_some()) {
        let cell = |it: Option<&PortfolioYear>| {
            it.and_then(read).map_or_else(|| "–".to_owned(), |it| sum(it, "", lang))
        };
        let cells = |years: &[PortfolioYear], whole: &PortfolioYear| -> Vec<String> {
            let columns = all.total.iter().filter(|_| many);
            let years = columns.map(|column| cell(years.iter().find(|it| it.year == column.year)));
            years.chain([cell(Some(whole))]).collect()
        };
        let row = |it: &PortfolioCost| {
            (name(report, it.respondent.as_ref(), lang).to_owned(), cells(&it.years, &it.whole))
        };
        let mut rows: Vec<(String, Vec<String>)> = all.costs.iter().map(row).collect();
        if rows.len() > 1 {
            rows.push((w::portfolio_together(lang).to_owned(), cells(&all.total, &all.whole)));
        }
        prose(out, 2, &format!("{title}{unit}"));
        table(out, 4, &heads, &rows);
    }
}

/// The year, or that there is none.
pub(super) fn when(it: &PortfolioYear, lang: Lang) -> String {
    it.year.map_or_else(|| w::portfolio_no_date(lang).to_owned(), |year| year.to_string())
}

fn load(out: &mut String, report: &Report, lang: Lang) {
    let all = &report.portfolio;
    if all.load.iter().all(|it| it.months.is_empty()) {
        return;
    }
    part(out, w::portfolio_load(lang));
    prose(out, 2, &w::portfolio_load_rule_long(lang, all.load_level));
    prose(out, 2, &w::paper_load_signs(lang, all.load_level));
    for it in &all.load {
        let name = name(report, it.respondent.as_ref(), lang);
        if let Some(text) = heaviest(it, lang) {
            line(out, format_args!("    {} {text}", fitted(name)));
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

/// What the sums do not hold, and why.
fn left_out(out: &mut String, report: &Report, lang: Lang) {
    let all = &report.portfolio;
    let of = |ids: &[String]| ids.iter().map(|id| choice(report, id)).collect::<Vec<_>>().join("; ");
    let undated: Vec<&str> =
        all.pilots.iter().filter(|it| it.from.is_none()).map(|it| it.name.as_str()).collect();
    let told = [
        (undated.len(), w::portfolio_undated(lang, undated.len(), undated.join("; "))),
        (
            all.without_pilot.len(),
            w::portfolio_without(lang, all.without_pilot.len(), of(&all.without_pilot)),
        ),
        (all.lonely.len(), w::portfolio_lonely(lang, of(&all.lonely))),
        (all.set_aside.len(), w::portfolio_aside(lang, all.set_aside.len(), names(report, &all.set_aside))),
    ];
    for (_, text) in told.into_iter().filter(|(count, _)| *count > 0) {
        prose(out, 2, &text);
    }
    for it in &all.shared_units {
        let unit = names(report, std::slice::from_ref(&it.unit));
        prose(out, 2, &w::portfolio_unit(lang, names(report, &it.owners), unit));
    }
}

/// Pilots at the same time for the same organisations.
fn collisions(out: &mut String, report: &Report, lang: Lang) {
    let all = &report.portfolio;
    if report.choices.iter().any(|choice| choice.unnamed.is_some()) {
        part(out, w::paper_meets(lang));
        return prose(out, 2, w::paper_meets_withheld(lang));
    }
    if all.collisions.is_empty() {
        return;
    }
    part(out, w::paper_meets(lang));
    for it in &all.collisions {
        let [one, other] = it.choices.each_ref().map(|id| choice(report, id));
        let dates = format!("{} – {}", it.from, it.to);
        let names = both(report, &it.respondents, &it.through, lang);
        hanging(out, (2, 4), &w::paper_meets_pair(lang, dates, names, one, other));
    }
}

fn not_chosen(out: &mut String, it: &NotChosen, lang: Lang) {
    let because = it.because.iter().map(|because| match *because {
        "today" => w::portfolio_because_today(lang).to_owned(),
        "open" => w::portfolio_because_open(lang).to_owned(),
        "strategic" => w::portfolio_because_strategic(lang).to_owned(),
        _ => w::portfolio_because_rank(lang, it.rank.unwrap_or(0)),
    });
    hanging(out, (2, 4), &format!("{}: {}", it.name, because.collect::<Vec<_>>().join(" · ")));
    if !it.expected.is_empty() {
        hanging(out, (4, 6), &format!("{} {}", w::portfolio_own_words(lang), it.expected));
    }
}

fn choice<'a>(report: &'a Report, id: &'a String) -> &'a str {
    let found = report.choices.iter().find(|choice| choice.id == *id);
    found.map_or(id.as_str(), |choice| choice.name.as_str())
}

fn name<'a>(report: &'a Report, id: Option<&'a String>, lang: Lang) -> &'a str {
    let is_unnamed = || report.choices.iter().any(|choice| choice.unnamed.is_some());
    match id {
        Some(id) => super::choice::name(report, id),
        None if is_unnamed() => w::budget_unnamed(lang),
        None => w::budget_common(lang),
    }
}
