//! Numbers and dates: decimal comma and day-month order in Swedish, point and the same order in English.

use chrono::{Datelike, NaiveDate};

use crate::domain::text::Lang;

/// Shown where there is no figure.
const MISSING: &str = "–";

/// A number with so many decimals, `–` where there is none.
#[must_use]
pub fn number(lang: Lang, value: Option<f64>, decimals: usize) -> String {
    let Some(value) = value.filter(|value| value.is_finite()) else { return MISSING.to_owned() };
    let text = format!("{value:.decimals$}");
    // A real minus sign; nothing but zeros has none.
    let text = if text.starts_with('-') && text.bytes().all(|b| matches!(b, b'-' | b'0' | b'.')) {
        text.trim_start_matches('-').to_owned()
    } else {
        text
    };
    let text = text.replace('-', "−");
    match lang {
        Lang::Sv => text.replace('.', ","),
        Lang::En => text,
    }
}

/// A whole number with its thousands apart: `59 058` in Swedish, `59,058` in English.
#[must_use]
pub fn whole(lang: Lang, value: i64) -> String {
    let apart = match lang {
        Lang::Sv => '\u{a0}',
        Lang::En => ',',
    };
    let digits = value.unsigned_abs().to_string();
    let mut out = if value < 0 { "−".to_owned() } else { String::new() };
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(apart);
        }
        out.push(digit);
    }
    out
}

/// A figure written with digits and a point, as a reader expects it: `1250.5` as `1 250,5` in Swedish.
#[must_use]
pub fn decimal(lang: Lang, digits: &str) -> String {
    let (ones, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let ones = ones.parse().map_or_else(|_| ones.to_owned(), |value| whole(lang, value));
    let point = match lang {
        Lang::Sv => ',',
        Lang::En => '.',
    };
    if fraction.is_empty() { ones } else { format!("{ones}{point}{fraction}") }
}

/// A range of amounts, without decimals where both are whole: `281–581`, or one figure where both are the same.
#[must_use]
pub fn range(lang: Lang, low: f64, high: f64) -> String {
    if (low - high).abs() < 0.000_5 {
        return amount(lang, low);
    }
    format!("{}–{}", amount(lang, low), amount(lang, high))
}

/// A figure in per cent, never apart from its sign: `33,3 %` in Swedish, `33.3%` in English.
#[must_use]
pub fn percent(lang: Lang, figure: impl std::fmt::Display) -> String {
    match lang {
        Lang::Sv => format!("{figure}\u{a0}%"),
        Lang::En => format!("{figure}%"),
    }
}

/// A place in an order: `1:a` in Swedish, `1st` in English.
#[must_use]
pub fn ordered(lang: Lang, place: usize) -> String {
    let ending = match lang {
        Lang::Sv if matches!(place % 10, 1 | 2) && !matches!(place % 100, 11 | 12) => ":a",
        Lang::Sv => ":e",
        Lang::En => match (place % 10, place % 100) {
            (_, 11..=13) => "th",
            (1, _) => "st",
            (2, _) => "nd",
            (3, _) => "rd",
            _ => "th",
        },
    };
    format!("{place}{ending}")
}

/// A date in full: `18 januari 2027`, `18 January 2027`.
#[must_use]
pub fn date(lang: Lang, date: NaiveDate) -> String {
    format!("{} {} {}", date.day(), month(lang, date), date.year())
}

/// A date that fits a column: `18 jan 2027`.
#[must_use]
pub fn date_short(lang: Lang, date: NaiveDate) -> String {
    format!("{} {} {}", date.day(), month_short(lang, date), date.year())
}

/// The month in three letters.
#[must_use]
pub fn month_short(lang: Lang, date: NaiveDate) -> String {
    month(lang, date).chars().take(3).collect()
}

fn amount(lang: Lang, value: f64) -> String {
    if (value - value.round()).abs() < 0.000_5 && value.abs() < 9e18 {
        #[expect(clippy::cast_possible_truncation, reason = "bounded on the line above")]
        return whole(lang, value.round() as i64);
    }
    if value >= 0.0 { decimal(lang, &format!("{value:.1}")) } else { number(lang, Some(value), 1) }
}

fn month(lang: Lang, date: NaiveDate) -> &'static str {
    const SV: [&str; 12] = [
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ];
    const EN: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let names = match lang {
        Lang::Sv => SV,
        Lang::En => EN,
    };
    names.get(date.month0() as usize).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::{date, decimal, number, ordered, range, whole};
    use crate::domain::text::Lang::{En, Sv};

    #[test]
    fn figures_follow_the_language() {
        assert_eq!(number(Sv, Some(2.726), 2), "2,73");
        assert_eq!(number(En, None, 2), "–");
        assert_eq!(number(Sv, Some(-0.001), 2), "0,00");
        assert_eq!(whole(Sv, 59_058), "59\u{a0}058");
        assert_eq!(whole(En, 1_234_567), "1,234,567");
        assert_eq!([decimal(Sv, "1250.5"), decimal(En, "1250.5")], ["1\u{a0}250,5", "1,250.5"]);
        assert_eq!(range(Sv, 281.0, 581.0), "281–581");
        assert_eq!(range(En, 37.5, 37.5), "37.5");
        assert_eq!(range(En, 1_000_000_000_027_172.0, 2_000_000_000_027_172.0).matches(',').count(), 10);
        assert_eq!(range(Sv, 1234.5, 1234.5), "1\u{a0}234,5");
        assert_eq!(["1:a", "3:e", "11:e", "22:a"], [1, 3, 11, 22].map(|n| ordered(Sv, n)));
        assert_eq!(["1st", "12th", "23rd"], [1, 12, 23].map(|n| ordered(En, n)));
    }

    #[test]
    fn dates_put_the_day_first() {
        let day = NaiveDate::from_ymd_opt(2027, 1, 18).unwrap();
        assert_eq!(date(Sv, day), "18 januari 2027");
        assert_eq!(date(En, day), "18 January 2027");
    }
}
