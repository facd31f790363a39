//! What is proposed, on one page: every chosen pilot in a few lines, and what all of them cost in each year.

use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::report::model::{PortfolioPilot, Report};

use super::cost::sum;
use super::layout::{hanging, heading, prose};
use super::portfolio::when;

/// Nothing while nothing is chosen.
pub(super) fn brief(out: &mut String, report: &Report, lang: Lang) {
    let all = &report.portfolio;
    if all.pilots.is_empty() {
        return;
    }
    heading(out, w::paper_brief(lang));
    for (place, pilot) in all.pilots.iter().enumerate() {
        self::pilot(out, report, (place + 1, pilot), lang);
    }
    out.push('\n');
    for year in &all.total {
        let (money, hours) = (sum(&year.money_kr, "kr", lang), sum(&year.hours, "h", lang));
        prose(out, 2, &w::paper_brief_year(lang, hours, money, when(year, lang)));
    }
    let (money, hours) = (sum(&all.whole.money_kr, "kr", lang), sum(&all.whole.hours, "h", lang));
    prose(out, 2, &w::paper_brief_year(lang, hours, money, w::portfolio_whole(lang)));
    if !(all.whole.money_kr.unknown.is_empty() && all.whole.hours.unknown.is_empty()) {
        prose(out, 2, w::paper_unknown_sign(lang));
    }
    if !all.lonely.is_empty() {
        prose(out, 2, w::paper_brief_lonely(lang));
    }
    prose(out, 2, w::paper_brief_more(lang));
}

fn pilot(out: &mut String, report: &Report, (place, it): (usize, &PortfolioPilot), lang: Lang) {
    let Some(choice) = report.choices.iter().find(|choice| choice.id == it.choice) else { return };
    let scenario = choice.scenario_name.as_deref().unwrap_or_default();
    hanging(
        out,
        (2, 5),
        &format!("{place}. {}: {scenario} ({} {})", it.name, w::paper_scenario_small(lang), it.scenario),
    );
    let dates = match (&it.from, &it.to) {
        (Some(from), Some(to)) => format!("{from} – {to}"),
        _ => w::portfolio_no_start(lang).to_owned(),
    };
    let joined = w::portfolio_joined(lang, it.participants);
    let lead = it
        .lead
        .as_ref()
        .map(|id| format!(" · {}: {}", w::report_lead(lang), super::choice::name(report, id)));
    hanging(out, (5, 5), &format!("{dates} · {joined}{}", lead.unwrap_or_default()));
}
