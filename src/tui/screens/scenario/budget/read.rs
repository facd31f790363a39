//! Reading an amount as people write it: `75`, `25–75`, `1 500`, `1,5 Mkr`, `200 tkr`, `4 × 3 h`, `?`.
//!
//! Swedish and English are both read: thousands apart by blanks, decimals after a comma or a point. A point followed by
//! three digits could be either in Swedish and is refused; a comma followed by three digits is thousands in English and
//! decimals in Swedish, since that is how the program itself writes them there.

use crate::domain::method::{Amount, Unit};
use crate::domain::text::Lang;
use crate::i18n::words as w;

/// The largest figure that can be typed.
const MOST: f64 = 1e9;
/// Decimals that are counted exactly.
const DECIMALS: usize = 6;
/// How words begin that may stand after the number of workshops.
const MEETINGS: [&str; 6] = ["workshop", "ws", "möte", "träff", "meeting", "session"];

/// What was understood: the amount, and what it is counted in where that was said.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Read {
    pub(super) amount: Amount,
    pub(super) said: Option<Said>,
}

/// What stands after a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    Hours,
    Money(Unit),
}

/// Reads an amount.
///
/// # Errors
/// What is wrong and where, in the reader's words.
pub(super) fn amount(lang: Lang, text: &str) -> Result<Read, String> {
    let text = plain(text);
    if text.is_empty() || text == "?" || ["okänt", "okänd", "unknown"].contains(&text.as_str()) {
        return Ok(Read { amount: Amount::Unknown, said: None });
    }
    if let Some((count, hours)) = halves(&text, &["×", "*", " x ", "x", " à "]) {
        return workshops(lang, &count, &hours);
    }
    if let Some((low, high)) = halves(&text, &["–", "—", "..", " till ", " to ", "-"]) {
        return range(lang, &low, &high);
    }
    let (value, said) = figure(lang, &text)?;
    Ok(Read { amount: Amount::Exactly(value), said })
}

/// Reads a whole figure with thousands apart; `None` for an empty field.
///
/// # Errors
/// Where it is none, or too large.
pub(in super::super) fn whole(text: &str) -> Result<Option<u32>, ()> {
    let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let digits = digits.trim_end_matches("kr").trim_end_matches("kr/h");
    if digits.is_empty() { Ok(None) } else { digits.parse().map(Some).map_err(|_| ()) }
}

/// Lower case, every kind of blank as one blank.
fn plain(text: &str) -> String {
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands before and after the first of these signs.
fn halves(text: &str, signs: &[&str]) -> Option<(String, String)> {
    let (before, after) = signs.iter().find_map(|sign| text.split_once(sign))?;
    Some((before.trim().to_owned(), after.trim().to_owned()))
}

fn workshops(lang: Lang, count: &str, hours: &str) -> Result<Read, String> {
    let bare = count.trim_end_matches(char::is_alphabetic);
    let word = count.get(bare.len()..).unwrap_or_default();
    let count =
        if MEETINGS.iter().any(|meeting| word.starts_with(meeting)) { bare.trim_end() } else { count };
    let (count, counted) = figure(lang, count)?;
    let (hours, said) = figure(lang, hours)?;
    if counted.is_some() || matches!(said, Some(Said::Money(_))) {
        return Err(w::budget_read_workshops(lang).to_owned());
    }
    if count * hours > MOST {
        return Err(w::budget_read_large(lang).to_owned());
    }
    Ok(Read { amount: Amount::Workshops { count, hours }, said: Some(Said::Hours) })
}

/// Both in one unit; where the lower has another, it is brought to that of the higher.
fn range(lang: Lang, low: &str, high: &str) -> Result<Read, String> {
    let ((mut low, of), (high, said)) = (figure(lang, low)?, figure(lang, high)?);
    match (of, said) {
        (Some(Said::Money(of)), Some(Said::Money(unit))) => low = low * kronor(of) / kronor(unit),
        (None, _) | (Some(Said::Hours), Some(Said::Hours)) => {}
        (Some(_), _) => return Err(w::budget_read_units(lang).to_owned()),
    }
    if high < low {
        return Err(w::scenario_row_backwards(lang).to_owned());
    }
    let amount = if high > low { Amount::Range(low, high) } else { Amount::Exactly(low) };
    Ok(Read { amount, said })
}

fn kronor(unit: Unit) -> f64 {
    match unit {
        Unit::Kr => 1.0,
        Unit::Tkr => 1e3,
        Unit::Mkr => 1e6,
    }
}

/// A figure and what it is counted in.
fn figure(lang: Lang, text: &str) -> Result<(f64, Option<Said>), String> {
    let end =
        text.find(|c: char| !(c.is_ascii_digit() || c == ',' || c == '.' || c == ' ')).unwrap_or(text.len());
    let (digits, unit) = text.split_at(end);
    let said = match unit.trim().trim_end_matches('.') {
        "" => None,
        "h" | "tim" | "timme" | "timmar" | "hour" | "hours" | "hrs" => Some(Said::Hours),
        "kr" | "sek" | "kronor" | ":-" => Some(Said::Money(Unit::Kr)),
        "tkr" | "kkr" | "tsek" | "ksek" => Some(Said::Money(Unit::Tkr)),
        "mkr" | "mnkr" | "msek" | "milj" | "miljoner" | "m" => Some(Said::Money(Unit::Mkr)),
        other => return Err(w::budget_read_unit(lang, other)),
    };
    Ok((value(lang, digits.trim())?, said))
}

/// A figure with thousands apart and decimals.
fn value(lang: Lang, digits: &str) -> Result<f64, String> {
    let bad = || w::budget_read_number(lang, if digits.is_empty() { "–" } else { digits });
    let joined = digits.replace(' ', "");
    let grouped = |sign: char| {
        let mut parts = joined.split(sign);
        let first = parts.next().is_some_and(|part| (1..=3).contains(&part.len()));
        first && joined.contains(sign) && parts.all(|part| part.len() == 3)
    };
    let plain = match lang {
        Lang::En if grouped(',') => joined.replace(',', ""),
        Lang::En if joined.contains(',') && joined.contains('.') => joined.replace(',', ""),
        Lang::Sv if grouped('.') && joined.matches('.').count() > 1 => joined.replace('.', ""),
        Lang::Sv if grouped('.') => return Err(w::budget_read_either(lang, digits)),
        Lang::Sv | Lang::En => joined.replace(',', "."),
    };
    let decimals = plain.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    if decimals > DECIMALS {
        return Err(w::budget_read_decimals(lang, digits));
    }
    let shaped = plain.starts_with(|c: char| c.is_ascii_digit()) && !plain.ends_with('.');
    let value = plain.parse::<f64>().ok().filter(|_| shaped).ok_or_else(bad)?;
    if value > MOST { Err(w::budget_read_large(lang).to_owned()) } else { Ok(value) }
}

#[cfg(test)]
mod tests {
    use super::{Read, Said, amount, whole};
    use crate::domain::method::Amount::{self, Exactly, Range, Unknown, Workshops};
    use crate::domain::method::Unit::{Kr, Mkr, Tkr};
    use crate::domain::text::Lang::{En, Sv};

    #[test]
    fn amounts_are_read_as_people_write_them() {
        let money = |unit| Some(Said::Money(unit));
        let hours = Some(Said::Hours);
        let table: &[(&str, Amount, Option<Said>)] = &[
            ("", Unknown, None),
            (" ? ", Unknown, None),
            ("150", Exactly(150.0), None),
            ("37,5", Exactly(37.5), None),
            ("37.5 h", Exactly(37.5), hours),
            ("1 500", Exactly(1500.0), None),
            ("1\u{a0}500,25 kr", Exactly(1500.25), money(Kr)),
            ("1,5 Mkr", Exactly(1.5), money(Mkr)),
            ("200 tkr", Exactly(200.0), money(Tkr)),
            ("25–75", Range(25.0, 75.0), None),
            ("25 - 75 timmar", Range(25.0, 75.0), hours),
            ("900 tkr–1,2 Mkr", Range(0.9, 1.2), money(Mkr)),
            ("5 till 5", Exactly(5.0), None),
            ("4 × 3", Workshops { count: 4.0, hours: 3.0 }, hours),
            ("4x3h", Workshops { count: 4.0, hours: 3.0 }, hours),
            ("4 x 3 h", Workshops { count: 4.0, hours: 3.0 }, hours),
            ("4 workshoppar × 2,5 timmar", Workshops { count: 4.0, hours: 2.5 }, hours),
        ];
        for (text, wanted, said) in table {
            assert_eq!(amount(Sv, text), Ok(Read { amount: *wanted, said: *said }), "{text:?}");
        }
    }

    #[test]
    fn a_comma_before_three_digits_is_read_as_the_language_writes_it() {
        let read = |lang, text| amount(lang, text).map(|read| read.amount);
        assert_eq!(read(En, "1,500"), Ok(Exactly(1500.0)));
        assert_eq!(read(En, "1,500.5 kr"), Ok(Exactly(1500.5)));
        assert_eq!(read(En, "1,5 Mkr"), Ok(Exactly(1.5)));
        assert_eq!(read(Sv, "1,500"), Ok(Exactly(1.5)));
        assert_eq!(read(Sv, "1.500.000 kr"), Ok(Exactly(1_500_000.0)));
        assert!(read(Sv, "1.500").is_err(), "fifteen hundred or one and a half");
    }

    #[test]
    fn what_is_no_amount_is_refused_with_what_and_where() {
        for bad in [
            "-1",
            "1e5",
            "NaN",
            "inf",
            "1,5,0",
            "99999999999",
            "tio",
            "75–25",
            "5 kr–7 h",
            "4 × 3 kr",
            "×",
            "–",
            "4 tkr × 3",
            "1,2345678",
            "5 öre",
            ",5",
            "5,",
            "1000000000 × 2",
            "1 2 3 x",
        ] {
            assert!(amount(Sv, bad).is_err(), "{bad:?} is {:?}", amount(Sv, bad));
        }
        assert!(amount(Sv, "12 euro").is_err_and(|why| why.contains("euro")));
    }

    #[test]
    fn whole_figures_may_have_their_thousands_apart() {
        assert_eq!(
            ["", "650", "1 200 kr", "x"].map(whole),
            [Ok(None), Ok(Some(650)), Ok(Some(1200)), Err(())]
        );
    }
}
