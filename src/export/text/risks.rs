//! The risks of a choice: the picture of consequence against probability, before and after, then each risk in full.

use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::report::model::{Choice, Risk, RiskWeight};

use super::layout::{after, cut, labelled, line, part, prose};

/// Columns of a field of the picture.
const FIELD: usize = 8;

pub(super) fn risks(out: &mut String, choice: &Choice, lang: Lang) {
    if choice.risks.is_empty() {
        return;
    }
    part(out, w::risks_section(lang));
    prose(out, 2, w::paper_risk_rule(lang));
    picture(out, &choice.risks, lang);
    for risk in &choice.risks {
        self::risk(out, choice, risk, lang);
    }
}

/// Which risks lie where, before and after side by side.
fn picture(out: &mut String, risks: &[Risk], lang: Lang) {
    let wide = 4 + 5 * FIELD;
    let (before, after) = (w::risks_matrix_before(lang), w::risks_matrix_after(lang));
    line(out, format_args!("  {} {after}", cut(before, wide)));
    for consequence in (1..=5).rev() {
        let row = |of: fn(&Risk) -> RiskWeight| -> String {
            let field = |probability| field(risks, of, (consequence, probability));
            format!("{consequence} │ {}", (1..=5).map(field).collect::<String>())
        };
        line(out, format_args!("  {} {}", cut(&row(|it| it.before), wide), row(|it| it.after)));
    }
    let axis: String = (1..=5).map(|it: u8| cut(&it.to_string(), FIELD)).collect();
    line(out, format_args!("  {} {}", cut(&format!("    {axis}"), wide), format_args!("    {axis}")));
    prose(out, 2, w::paper_risk_axes(lang));
}

/// The ids of the risks in a field, as many as fit.
fn field(risks: &[Risk], of: fn(&Risk) -> RiskWeight, place: (u8, u8)) -> String {
    let here = risks.iter().filter(|risk| (of(risk).consequence, of(risk).probability) == place);
    let ids: Vec<&str> = here.map(|risk| risk.id.as_str()).collect();
    if ids.is_empty() { cut("·", FIELD) } else { format!("{} ", cut(&ids.join(","), FIELD - 1)) }
}

fn risk(out: &mut String, choice: &Choice, risk: &Risk, lang: Lang) {
    out.push('\n');
    after(out, format!("  {:<3} ", risk.id), 6, &risk.threat);
    let texts = [
        (w::paper_vulnerability(lang), &risk.vulnerability),
        (w::paper_consequence(lang), &risk.consequence),
    ];
    for (title, text) in texts.into_iter().filter(|(_, text)| !text.is_empty()) {
        labelled(out, 6, title, text);
    }
    labelled(out, 6, w::paper_risk_before(lang), &weight(risk.before, lang));
    labelled(out, 6, w::paper_measure(lang), &measure(risk, lang));
    if !risk.measure.is_empty() || risk.estimated.is_some() {
        labelled(out, 6, w::paper_risk_after(lang), &lowered(risk, lang));
    }
    let owner = match (risk.owner.as_str(), choice.unnamed) {
        ("", Some(_)) => w::paper_owner_withheld(lang),
        ("", None) => w::paper_no_owner(lang),
        (owner, _) => owner,
    };
    labelled(out, 6, w::risks_owner(lang), owner);
}

/// What it weighs with the measure, or why that changes nothing.
fn lowered(risk: &Risk, lang: Lang) -> String {
    match risk.estimated {
        Some(_) if risk.decided => weight(risk.after, lang),
        Some(estimated) => w::paper_risk_not_taken(lang, weight(estimated, lang), risk.after.value),
        None => w::paper_risk_not_judged(lang, risk.after.value),
    }
}

/// `consequence 4 × probability 3 = 12, medium`.
fn weight(weight: RiskWeight, lang: Lang) -> String {
    let zone = match weight.zone {
        "low" => w::paper_zone_low(lang),
        "medium" => w::paper_zone_medium(lang),
        _ => w::paper_zone_high(lang),
    };
    w::paper_risk_value(lang, weight.consequence, weight.probability, weight.value, zone)
}

fn measure(risk: &Risk, lang: Lang) -> String {
    let taken = if risk.decided { w::risks_taken(lang) } else { w::risks_not_taken(lang) };
    match risk.measure.as_str() {
        "" => w::paper_no_measure(lang).to_owned(),
        measure => format!("{measure} ({taken})"),
    }
}
