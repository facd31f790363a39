//! Importance and its bands in words.

use super::{number, words as w};
use crate::domain::text::Lang;

/// What importance is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Dots that respondents place.
    Dots,
    /// Hands that are raised.
    Hands,
}

/// So much importance: `14 dots`.
#[must_use]
pub fn importance(lang: Lang, counted: Counted, amount: u32) -> String {
    let amount = usize::try_from(amount).unwrap_or(usize::MAX);
    match counted {
        Counted::Dots => w::ranking_dots(lang, amount),
        Counted::Hands => w::ranking_hands(lang, amount),
    }
}

/// The same where there is little room: `14 ●`, `14 hands`.
#[must_use]
pub fn short(lang: Lang, counted: Counted, amount: u32) -> String {
    match counted {
        Counted::Dots => format!("{amount} ●"),
        Counted::Hands => importance(lang, counted, amount),
    }
}

/// The heading of a column of it.
#[must_use]
pub fn column(lang: Lang, counted: Counted) -> &'static str {
    match counted {
        Counted::Dots => w::gap_column_dots(lang),
        Counted::Hands => w::gap_column_hands(lang),
    }
}

/// Where a line of importance lies, in tenths: `6,5 dots`, `1 dot`.
#[must_use]
pub fn tenths(lang: Lang, counted: Counted, tenths: u32) -> String {
    if tenths.is_multiple_of(10) {
        return importance(lang, counted, tenths / 10);
    }
    let amount = number(lang, Some(f64::from(tenths) / 10.0), 1);
    match counted {
        Counted::Dots => w::scatter_dots_part(lang, amount),
        Counted::Hands => w::scatter_hands_part(lang, amount),
    }
}

/// A band with its limits: `Highest importance · 14 dots or more`, `Second highest importance · 5–13 dots`, `No dots`.
#[must_use]
pub fn band(lang: Lang, counted: Counted, number: u8, (from, to): (u32, u32)) -> String {
    if to == 0 {
        let none = match counted {
            Counted::Dots => w::ranking_no_dots(lang),
            Counted::Hands => w::ranking_no_hands(lang),
        };
        return none.to_owned();
    }
    let limits = match number {
        1 => w::ranking_or_more(lang, importance(lang, counted, from)),
        _ if from == to => importance(lang, counted, to),
        _ => format!("{from}–{}", importance(lang, counted, to)),
    };
    format!("{} · {limits}", w::ranking_band(lang, usize::from(number)))
}

#[cfg(test)]
mod tests {
    use super::{Counted, band};
    use crate::domain::text::Lang;

    #[test]
    fn a_band_is_named_with_its_limits() {
        let dots = |number, limits| band(Lang::Sv, Counted::Dots, number, limits);
        assert_eq!(dots(1, (14, 21)), "Högst betydelse · 14 prickar eller fler");
        assert_eq!(dots(2, (5, 13)), "Näst högst betydelse · 5–13 prickar");
        assert_eq!(dots(3, (1, 1)), "Tredje högst betydelse · 1 prick");
        assert_eq!(dots(4, (0, 0)), "Inga prickar");
        assert_eq!(band(Lang::En, Counted::Hands, 2, (5, 13)), "Second highest importance · 5–13 hands");
    }
}
