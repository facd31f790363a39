//! The line of a report that says on how much the group agrees by its own rule.

use crate::domain::text::Lang;
use crate::i18n::{number, words as w};
use crate::report::model::{Agreed, Report};

/// The rule of the round and on how many capabilities it is met; `None` without a rule.
pub(super) fn agreed(report: &Report, lang: Lang) -> Option<String> {
    let rule = match report.round.consensus.as_ref()? {
        Agreed { rule: "within", figure } => w::rounds_rule_within(lang, figure),
        Agreed { figure, .. } => {
            w::rounds_rule_agreement(lang, number(lang, Some(f64::from(*figure) / 100.0), 2))
        }
    };
    let said = || report.capabilities.iter().filter_map(|it| it.nearness.as_ref()?.agreed);
    let met = said().filter(|agreed| *agreed).count();
    Some(w::rounds_report_agreed(lang, met, said().count(), rule))
}
