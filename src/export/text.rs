//! Plain text for a pipe and for paper: what is proposed in brief, the heat table by letter, the lists, then every choice
//! in full and all pilots together. No colours, no control characters.

mod agreed;
mod brief;
mod changes;
mod chart;
mod choice;
mod cost;
mod fields;
mod fit;
mod gap;
mod goals;
mod importance;
mod joining;
mod layout;
mod lists;
mod map;
mod plan;
mod portfolio;
mod ranking;
mod raters;
mod risks;
mod table;

use crate::domain::text::Lang;
use crate::i18n::{number, words as w};
use crate::report::model::{Basis, Capability, Report};

use layout::line;

pub(super) fn write(report: &Report, lang: Lang) -> String {
    let mut out = String::new();
    head(&mut out, report, lang);
    brief::brief(&mut out, report, lang);
    goals::goals(&mut out, report, lang);
    goals::coverage(&mut out, report, lang);
    table::table(&mut out, report, lang);
    raters::raters(&mut out, report, lang);
    changes::changes(&mut out, report, lang);
    lists::lists(&mut out, report, lang);
    ranking::ranking(&mut out, report, lang);
    lists::discussion(&mut out, report, lang);
    gap::gap(&mut out, report, lang);
    fields::scatter(&mut out, report, lang);
    goals::questions(&mut out, report, lang);
    map::off(&mut out, report, lang);
    map::versions(&mut out, report, lang);
    for choice in &report.choices {
        choice::choice(&mut out, report, choice, lang);
    }
    portfolio::portfolio(&mut out, report, lang);
    out
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

/// A mean as it was published: with sealed answers in it, to one decimal.
fn mean(capability: &Capability, lang: Lang) -> String {
    let decimals = match capability.basis {
        Basis::Released => 1,
        Basis::Open | Basis::Suppressed => 2,
    };
    number(lang, capability.mean, decimals)
}
