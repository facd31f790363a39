//! Plain text for a pipe: the heat table by letter, then the lists and the choices. No colours, no control characters.

mod agreed;
mod changes;
mod cost;
mod fields;
mod gap;
mod goals;
mod importance;
mod joining;
mod map;
mod plan;
mod portfolio;
mod ranking;
mod raters;
mod risks;
mod table;

use std::fmt::{Display, Write as _};

use unicode_width::UnicodeWidthStr;

use crate::domain::text::Lang;
use crate::i18n::{number, words as w};
use crate::report::model::{Basis, Capability, Choice, Report};

/// Widest name column, in cells.
const NAME: usize = 44;

pub(super) fn write(report: &Report, lang: Lang) -> String {
    let mut out = String::new();
    head(&mut out, report, lang);
    goals::goals(&mut out, report, lang);
    goals::coverage(&mut out, report, lang);
    table::table(&mut out, report, lang);
    raters::raters(&mut out, report, lang);
    changes::changes(&mut out, report, lang);
    lists(&mut out, report, lang);
    gap::gap(&mut out, report, lang);
    fields::scatter(&mut out, report, lang);
    goals::questions(&mut out, report, lang);
    map::off(&mut out, report, lang);
    map::versions(&mut out, report, lang);
    for choice in &report.choices {
        self::choice(&mut out, report, choice, lang);
    }
    portfolio::portfolio(&mut out, report, lang);
    out
}

/// Writing to a string cannot fail; this keeps the callers free of results they could not use.
fn line(out: &mut String, text: std::fmt::Arguments<'_>) {
    let _ = out.write_fmt(text);
    while out.ends_with(' ') {
        out.pop();
    }
    out.push('\n');
}

fn head(out: &mut String, report: &Report, lang: Lang) {
    line(out, format_args!("{}", report.session.name));
    if report.example {
        line(out, format_args!("{}", w::example_label(lang)));
    }
    let mut what = format!("{} · {}", report.session.method, w::report_round(lang, report.session.round));
    if report.versions.len() > 1 {
        let (map, newest) = (report.session.round_map_version, report.session.map_version);
        what = format!("{what} · {}", w::report_map(lang, map, newest));
    }
    line(out, format_args!("{what}"));
}

fn lists(out: &mut String, report: &Report, lang: Lang) {
    let named = |id: &String| report.capabilities.iter().find(|capability| capability.id == *id);
    for (title, ids) in
        [(w::report_highest(lang), &report.lists.highest), (w::report_lowest(lang), &report.lists.lowest)]
    {
        heading(out, title);
        for capability in ids.iter().filter_map(named) {
            line(out, format_args!("{:>5}  {}", mean(capability, lang), capability.name));
        }
    }
    ranking::ranking(out, report, lang);
}

/// A mean as it was published: with sealed answers in it, to one decimal.
fn mean(capability: &Capability, lang: Lang) -> String {
    let decimals = match capability.basis {
        Basis::Released => 1,
        Basis::Open | Basis::Suppressed => 2,
    };
    number(lang, capability.mean, decimals)
}

fn choice(out: &mut String, report: &Report, choice: &Choice, lang: Lang) {
    let name = |id: &String| {
        let found = report.respondents.iter().find(|respondent| respondent.id == *id);
        found.map_or_else(|| id.clone(), |respondent| respondent.name.clone())
    };
    heading(out, &choice.name);
    if let (Some(number), Some(scenario)) = (choice.scenario, &choice.scenario_name) {
        line(out, format_args!("{} {number}: {scenario}", w::report_scenario(lang)));
    }
    if !choice.reason.is_empty() {
        line(out, format_args!("{}", choice.reason));
    }
    if !choice.participants.is_empty() {
        let participants: Vec<String> = choice.participants.iter().map(name).collect();
        line(out, format_args!("{}: {}", w::report_participants(lang), participants.join(", ")));
    }
    if let Some(lead) = &choice.lead {
        line(out, format_args!("{}: {}", w::report_lead(lang), name(lead)));
    }
    joining::joining(out, report, choice, lang);
    joining::hints(out, choice, lang);
    if let Some(pilot) = &choice.pilot {
        line(out, format_args!("{}: {pilot}", w::report_pilot(lang)));
    }
    plan::plan(out, choice, &name, lang);
    cost::cost(out, choice, &name, lang);
    risks::risks(out, &choice.risks, lang);
}

fn heading(out: &mut String, text: &str) {
    out.push('\n');
    line(out, format_args!("{text}"));
    line(out, format_args!("{}", "-".repeat(text.width())));
}

/// Values side by side, each with a blank before it and at least so wide.
fn columns<T: Display>(values: impl IntoIterator<Item = T>, wide: usize) -> String {
    let mut out = String::new();
    for value in values {
        // Writing to a string cannot fail.
        let _ = write!(out, " {value:>wide$}");
    }
    out
}

/// A name in the name column, cut with `…` where it is too long.
fn fitted(name: &str) -> String {
    let mut out = String::new();
    let mut used = 0;
    if name.width() <= NAME {
        out.push_str(name);
        used = name.width();
    } else {
        for c in name.chars() {
            let wide = c.to_string().width();
            if used + wide > NAME - 1 {
                break;
            }
            out.push(c);
            used += wide;
        }
        out.push('…');
        used += 1;
    }
    out.push_str(&" ".repeat(NAME.saturating_sub(used)));
    out
}
