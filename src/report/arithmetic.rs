//! How a total of a budget is counted, written out: `4 × 3 h + 40 h + 8 × 3 h + 100 h = 176 h`.
//!
//! Posts for each organisation stand in brackets before their number, posts paid once after them; what is not known
//! stands as such in the sum and by name after the result. Money ends in whole or exact kronor, whatever it is typed in.

use crate::analysis::budget::{Borne, Measure, Posts, Slice, Span, Term, Total, paid, paid_by};
use crate::analysis::exact::Exact;
use crate::analysis::shares::{Part, Shares};
use crate::domain::choice::SharedBy;
use crate::domain::method::{Amount, BudgetRow, CostKind, Per, Unit};
use crate::domain::text::Lang;
use crate::i18n::{self, number, words as w};

use super::money::{figure, hours, kronor, money, span, unit};

/// The sum behind a total.
#[must_use]
pub fn written(posts: &Posts<'_>, measure: Measure, slice: Slice<'_>, lang: Lang) -> String {
    let total = posts.total(measure, slice);
    match measure {
        Measure::Worth => {
            let given = posts.total(Measure::Hours, slice);
            let rate = Exact::whole(u64::from(posts.rate.unwrap_or(0)));
            let left =
                format!("{} × {}", given_hours(lang, &given), w::budget_rate(lang, figure(lang, rate)));
            equals(&left, &result(posts, measure, &total, lang))
        }
        Measure::Cost => {
            let parts = [Measure::Money, Measure::Worth].map(|part| posts.total(part, slice));
            let parts = parts.iter().filter(|part| !part.is_empty()).map(|it| kronor(lang, it.low, it.high));
            equals(&parts.collect::<Vec<_>>().join(" + "), &result(posts, measure, &total, lang))
        }
        Measure::HoursEach
        | Measure::HoursOnce
        | Measure::Hours
        | Measure::External
        | Measure::Other
        | Measure::Money => {
            let terms: Vec<Term> = posts.terms(measure, slice).collect();
            summed(posts, &terms, &result(posts, measure, &total, lang), lang)
        }
    }
}

/// The sum behind what one organisation pays by itself.
#[must_use]
pub fn own(posts: &Posts<'_>, borne: &Borne, slice: Slice<'_>, lang: Lang) -> String {
    let terms: Vec<Term> = paid(posts, slice, Per::Organisation).collect();
    summed(posts, &terms, &result(posts, Measure::Money, &borne.own, lang), lang)
}

/// What is shared, as the sum of its posts.
#[must_use]
pub fn shared(posts: &Posts<'_>, shared: &Total, lang: Lang) -> String {
    let terms: Vec<Term> = paid(posts, Slice::default(), Per::Once).collect();
    summed(posts, &terms, &result(posts, Measure::Money, shared, lang), lang)
}

/// Whether no post is paid by each organisation for itself.
#[must_use]
pub fn is_all_shared(posts: &Posts<'_>) -> bool {
    posts.rows.iter().all(|row| row.kind == CostKind::Hours || paid_by(row) == Per::Once)
}

/// One part: `2 700 000 kr × 15 218 / 40 669 = 1 010 317,93 kr → 1 010 318 kr`.
#[must_use]
pub fn part(shares: &Shares, part: &Part, lang: Lang) -> String {
    let whole = |value: u64| figure(lang, Exact::whole(value));
    let hundredths =
        u128::from(shares.sum) * u128::from(part.weight) * 100 / u128::from(shares.weights.max(1));
    let exact = Exact::of(0.01).by(Exact::whole(u64::try_from(hundredths).unwrap_or(u64::MAX)));
    let kr = unit(lang, Unit::Kr);
    let (sum, weight, all) = (whole(shares.sum), whole(part.weight), whole(shares.weights));
    let left = format!("{sum} {kr} × {weight} / {all}");
    if exact == Exact::whole(part.kronor) {
        return format!("{left} = {} {kr}", whole(part.kronor));
    }
    format!("{left} ≈ {} {kr} → {} {kr}", figure(lang, exact), whole(part.kronor))
}

/// How a sum is shared: `efter invånare`, `lika`, `efter användning (ärenden)`.
#[must_use]
pub fn rule(by: SharedBy, unit: &str, lang: Lang) -> String {
    match by {
        SharedBy::Inhabitants => w::budget_by_inhabitants(lang).to_owned(),
        SharedBy::Equally => w::budget_by_equally(lang).to_owned(),
        SharedBy::Own => w::budget_by_own(lang).to_owned(),
        SharedBy::Usage if unit.is_empty() => w::budget_by_usage(lang).to_owned(),
        SharedBy::Usage => w::budget_by_usage_of(lang, unit),
    }
}

/// A share in per cent with two decimals.
#[must_use]
pub fn percent(share: f64, lang: Lang) -> String {
    i18n::percent(lang, number(lang, Some(share * 100.0), 2))
}

/// A post as it was typed, without how often it is paid: `4 × 3 h`, `1,5 Mkr`, `50–150 h`.
#[must_use]
pub fn typed(row: &BudgetRow, lang: Lang) -> String {
    let plain = |value: f64| figure(lang, Exact::of(value));
    let ending = match row.kind {
        CostKind::Hours => w::scenario_unit_hours(lang),
        CostKind::External | CostKind::Other => unit(lang, row.unit),
    };
    match row.amount {
        Amount::Exactly(value) => format!("{} {ending}", plain(value)),
        Amount::Range(low, high) => format!("{} {ending}", span(&plain(low), &plain(high))),
        Amount::Workshops { count, hours } => {
            format!("{} × {} {}", plain(count), plain(hours), w::scenario_unit_hours(lang))
        }
        Amount::Unknown => w::scenario_unknown(lang).to_owned(),
    }
}

/// What a post adds to a total: `40 h × 7 organisationer = 280 h`, or as it was typed where that is the same.
#[must_use]
pub fn term(posts: &Posts<'_>, measure: Measure, term: &Term, lang: Lang) -> String {
    let Some(row) = posts.rows.get(term.post) else { return String::new() };
    let typed = self::typed(row, lang);
    let Some(once) = term.once else { return typed };
    let (low, high) = (once.low.times(term.times), once.high.times(term.times));
    let mut left = typed.clone();
    if term.times != 1 {
        let count = w::budget_organisations(lang, usize::try_from(term.times).unwrap_or(usize::MAX));
        left = format!("{left} × {count}");
    }
    let priced = posts.rate.filter(|_| measure.is_money() && row.kind == CostKind::Hours);
    if let Some(rate) = priced {
        left = format!("{left} × {}", w::budget_rate(lang, figure(lang, Exact::whole(u64::from(rate)))));
    }
    if left == typed {
        return typed;
    }
    let result = if measure.is_money() { kronor(lang, low, high) } else { hours(lang, low, high) };
    equals(&left, &result)
}

/// A total as it is shown: `281–581 h`, `2,7 Mkr`; with a sign where something is missing from it.
#[must_use]
pub fn shown(measure: Measure, total: &Total, lang: Lang) -> String {
    if total.is_empty() {
        return "–".to_owned();
    }
    if !total.is_known() {
        return w::scenario_unknown(lang).to_owned();
    }
    let known =
        if measure.is_money() { money(lang, total.low, total.high) } else { given_hours(lang, total) };
    if total.unknown.is_empty() { known } else { w::scenario_plus_unknown(lang, known) }
}

fn given_hours(lang: Lang, total: &Total) -> String {
    hours(lang, total.low, total.high)
}

/// A result with what is missing from it: `213–613 h + okänt (Drift)`.
fn result(posts: &Posts<'_>, measure: Measure, total: &Total, lang: Lang) -> String {
    let known = if measure.is_money() {
        let (short, exact) = (money(lang, total.low, total.high), kronor(lang, total.low, total.high));
        if short == exact { exact } else { format!("{short} ({exact})") }
    } else {
        given_hours(lang, total)
    };
    if total.is_known() || total.is_empty() {
        with_unknown(known, posts, &total.unknown, lang)
    } else {
        unknown(posts, &total.unknown, lang)
    }
}

/// A sum with the posts that are missing from it by name: `0 kr + okänt (Drift)`.
#[must_use]
pub fn with_unknown(known: String, posts: &Posts<'_>, missing: &[usize], lang: Lang) -> String {
    if missing.is_empty() { known } else { format!("{known} + {}", unknown(posts, missing, lang)) }
}

fn unknown(posts: &Posts<'_>, missing: &[usize], lang: Lang) -> String {
    let names = missing.iter().filter_map(|post| posts.rows.get(*post)).map(|row| row.name.get(lang));
    w::budget_unknown_named(lang, names.collect::<Vec<_>>().join("; "))
}

/// Terms added up: those for each organisation first, then those given once.
fn summed(posts: &Posts<'_>, terms: &[Term], result: &str, lang: Lang) -> String {
    let (each, once): (Vec<&Term>, Vec<&Term>) = terms.iter().partition(|term| term.times != 1);
    let typed =
        |term: &&Term| posts.rows.get(term.post).map_or_else(String::new, |row| self::typed(row, lang));
    let added = |terms: &[&Term]| terms.iter().map(typed).collect::<Vec<_>>().join(" + ");
    let mut parts = Vec::new();
    if let Some(first) = each.first() {
        let count = w::budget_organisations(lang, usize::try_from(first.times).unwrap_or(usize::MAX));
        let bracket = if each.len() > 1 { format!("({})", added(&each)) } else { added(&each) };
        parts.push(format!("{bracket} × {count}"));
    }
    if !once.is_empty() {
        parts.push(added(&once));
    }
    equals(&parts.join(" + "), result)
}

/// `left = result`, or the result alone where it says the same.
fn equals(left: &str, result: &str) -> String {
    if left.is_empty() || left == result { result.to_owned() } else { format!("{left} = {result}") }
}

/// What a post comes to here, in the unit that reads best.
#[must_use]
pub fn comes_to(row: &BudgetRow, once: Option<Span>, times: u32, lang: Lang) -> String {
    let Some(once) = once else { return w::scenario_unknown(lang).to_owned() };
    let (low, high) = (once.low.times(times), once.high.times(times));
    match row.kind {
        CostKind::Hours => hours(lang, low, high),
        CostKind::External | CostKind::Other => money(lang, low, high),
    }
}
