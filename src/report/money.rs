//! Exact amounts as people read them: hours with their decimals, kronor in the unit that reads best.

use crate::analysis::exact::Exact;
use crate::domain::method::Unit;
use crate::domain::text::Lang;
use crate::i18n::{decimal, words as w};

/// From so many kronor on a sum is shown in millions; from a thousand on in thousands.
const MILLION: u64 = 1_000_000;

/// A figure with all of its decimals and its thousands apart: `1 124`, `37,5`.
#[must_use]
pub fn figure(lang: Lang, value: Exact) -> String {
    decimal(lang, &value.decimals())
}

/// Hours between two figures: `281–581 h`.
#[must_use]
pub fn hours(lang: Lang, low: Exact, high: Exact) -> String {
    format!("{} h", span(&figure(lang, low), &figure(lang, high)))
}

/// Kronor in the unit that reads best for the higher: kronor below a thousand, tkr to one decimal below a million, Mkr
/// to three above. Where the lower is less than one of it and not none at all, both are in the next smaller:
/// `624–1 434 tkr`.
#[must_use]
pub fn money(lang: Lang, low: Exact, high: Exact) -> String {
    let fits = |value: Exact, least: u64| value >= Exact::whole(least);
    let both = |least: u64| fits(high, least) && (fits(low, least) || low == Exact::ZERO);
    let unit = if both(MILLION) {
        Unit::Mkr
    } else if fits(high, MILLION) || both(1_000) {
        Unit::Tkr
    } else {
        Unit::Kr
    };
    let decimals = match unit {
        Unit::Kr => 2,
        Unit::Tkr => 1,
        Unit::Mkr => 3,
    };
    let written = |value: Exact| decimal(lang, &value.in_unit(unit, decimals));
    format!("{} {}", span(&written(low), &written(high)), self::unit(lang, unit))
}

/// Kronor to the last decimal: `2 700 000 kr`.
#[must_use]
pub fn kronor(lang: Lang, low: Exact, high: Exact) -> String {
    format!("{} {}", span(&figure(lang, low), &figure(lang, high)), unit(lang, Unit::Kr))
}

/// How a unit is written.
#[must_use]
pub fn unit(lang: Lang, unit: Unit) -> &'static str {
    match unit {
        Unit::Kr => w::budget_unit_kr(lang),
        Unit::Tkr => w::budget_unit_tkr(lang),
        Unit::Mkr => w::budget_unit_mkr(lang),
    }
}

/// One figure, or two where they differ.
pub(super) fn span(low: &str, high: &str) -> String {
    if low == high { low.to_owned() } else { format!("{low}–{high}") }
}

#[cfg(test)]
mod tests {
    use super::{kronor, money};
    use crate::analysis::exact::Exact;
    use crate::domain::text::Lang::{En, Sv};

    // By hand.
    #[test]
    fn sums_are_shown_in_the_unit_that_reads_best() {
        let shown = |low, high| money(Sv, Exact::whole(low), Exact::whole(high)).replace('\u{a0}', " ");
        assert_eq!(shown(0, 0), "0 kr");
        assert_eq!(shown(450_000, 450_000), "450 tkr");
        assert_eq!(shown(87_500, 620_873), "87,5–620,9 tkr");
        assert_eq!(shown(999_999, 1_350_000), "1 000–1 350 tkr");
        assert_eq!(shown(624_000, 1_434_000), "624–1 434 tkr");
        assert_eq!(shown(1_000_000, 2_000_000), "1–2 Mkr");
        assert_eq!(shown(0, 1_434_000), "0–1,434 Mkr", "none is none in every unit");
        assert_eq!(shown(500, 2_700_000), "0,5–2 700 tkr", "one unit smaller, not two");
        assert_eq!(shown(500, 1_400), "500–1 400 kr");
        assert_eq!(shown(2_700_000, 2_700_000), "2,7 Mkr");
        assert_eq!(kronor(En, Exact::whole(2_700_000), Exact::whole(2_700_001)), "2,700,000–2,700,001 kr");
        assert_eq!(money(En, Exact::whole(2_700_000), Exact::whole(2_700_000)), "2.7 Mkr");
        assert_eq!(money(En, Exact::whole(624_000), Exact::whole(1_434_000)), "624–1,434 tkr");
    }
}
