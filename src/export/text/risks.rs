//! The risks of a choice, a line each.

use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::report::model::Risk;

use super::line;

pub(super) fn risks(out: &mut String, risks: &[Risk], lang: Lang) {
    if risks.is_empty() {
        return;
    }
    line(out, format_args!("  {}:", w::risks_section(lang)));
    for risk in risks {
        let after = risk.after.map_or_else(String::new, |after| format!(" → {}", after.value));
        let value = format!("{}{after}", risk.before.value);
        line(out, format_args!("    {:<4} {value:<8} {}", risk.id, risk.threat));
        let taken = if risk.decided { w::risks_taken(lang) } else { w::risks_not_taken(lang) };
        let owner = if risk.owner.is_empty() { String::new() } else { format!(" · {}", risk.owner) };
        if !risk.measure.is_empty() {
            line(out, format_args!("                  {} ({taken}){owner}", risk.measure));
        }
    }
}
