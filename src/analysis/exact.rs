//! Amounts counted exactly, so that no total shows the dust of floating figures.
//!
//! An amount of hours or kronor is a whole number of millionths. Whatever is typed with at most six decimals, in kronor,
//! thousands or millions of kronor, is held as it stands; sums and whole multiples of it are exact. The largest amount
//! that a post may have, 1e9 Mkr, times the most organisations and the highest hourly rate, stays far below `u128::MAX`.

use std::iter::Sum;
use std::ops::Add;

use crate::domain::method::Unit;

/// Millionths in one.
const ONE: u128 = 1_000_000;
/// Decimals that a millionth has.
const DECIMALS: usize = 6;
/// The largest figure that is read; what a post may have is below.
const MOST: f64 = 1e12;

/// An amount of hours or kronor, not negative.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Exact(u128);

impl Exact {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// The nearest millionth of a figure; what is no number or below zero counts as nothing.
    #[must_use]
    pub fn of(value: f64) -> Self {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to what fits")]
        let millionths = (value.clamp(0.0, MOST) * 1e6).round() as u128;
        Self(millionths)
    }

    /// So many whole ones.
    #[must_use]
    pub fn whole(value: u64) -> Self {
        Self(u128::from(value) * ONE)
    }

    /// As kronor, where the figure is in this unit.
    #[must_use]
    pub fn kronor(self, unit: Unit) -> Self {
        Self(self.0.saturating_mul(factor(unit)))
    }

    /// So many times this.
    #[must_use]
    pub fn times(self, count: u32) -> Self {
        Self(self.0.saturating_mul(u128::from(count)))
    }

    /// The product of both, to the nearest millionth, halves up.
    #[must_use]
    pub fn by(self, other: Self) -> Self {
        Self((self.0.saturating_mul(other.0).saturating_add(ONE / 2)) / ONE)
    }

    /// This many of so many equal parts of it, to the nearest millionth, halves up; nothing of no parts.
    #[must_use]
    pub fn part(self, parts: u32, of: u32) -> Self {
        let (parts, of) = (u128::from(parts), u128::from(of));
        Self(self.0.saturating_mul(parts).saturating_add(of / 2).checked_div(of).unwrap_or(0))
    }

    /// To the nearest whole one, halves up.
    #[must_use]
    pub fn rounded(self) -> u64 {
        u64::try_from((self.0 + ONE / 2) / ONE).unwrap_or(u64::MAX)
    }

    /// What is left of this when `other` is taken away, at least nothing.
    #[must_use]
    pub fn less(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// Whether there is nothing of a fraction in it.
    #[must_use]
    pub fn is_whole(self) -> bool {
        self.0.is_multiple_of(ONE)
    }

    /// Kronor in this unit, to so many decimals at most (six at most), halves up, without zeros at the end: `1.35`.
    #[must_use]
    pub fn in_unit(self, unit: Unit, decimals: usize) -> String {
        let decimals = decimals.min(DECIMALS);
        let step = factor(unit) * 10_u128.pow(u32::try_from(DECIMALS - decimals).unwrap_or(0));
        let steps = (self.0 + step / 2) / step;
        let ones = 10_u128.pow(u32::try_from(decimals).unwrap_or(0));
        let (whole, fraction) = (steps / ones, steps % ones);
        let text = if decimals == 0 { whole.to_string() } else { format!("{whole}.{fraction:0decimals$}") };
        if decimals == 0 {
            return text;
        }
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    }

    /// All of its decimals: `37.5`.
    #[must_use]
    pub fn decimals(self) -> String {
        self.in_unit(Unit::Kr, DECIMALS)
    }

    /// The nearest floating figure, for files that know no other.
    #[must_use]
    pub fn to_f64(self) -> f64 {
        self.decimals().parse().unwrap_or_default()
    }
}

impl Add for Exact {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sum for Exact {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

/// Kronor in one of this unit.
fn factor(unit: Unit) -> u128 {
    match unit {
        Unit::Kr => 1,
        Unit::Tkr => 1_000,
        Unit::Mkr => 1_000_000,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert_eq, proptest};

    use super::Exact;
    use crate::domain::method::Unit::{Kr, Mkr, Tkr};

    // By hand.
    #[test]
    fn what_is_typed_is_held_as_it_stands() {
        assert_eq!(Exact::of(0.1) + Exact::of(0.2), Exact::of(0.3));
        assert_eq!(Exact::of(1.5).kronor(Mkr), Exact::whole(1_500_000));
        assert_eq!(Exact::of(87.5).kronor(Tkr).rounded(), 87_500);
        assert_eq!(Exact::of(2.5).by(Exact::of(1.25)).decimals(), "3.125");
        assert_eq!(Exact::of(0.000_001).decimals(), "0.000001");
        assert_eq!([f64::NAN, -1.0].map(Exact::of), [Exact::ZERO; 2]);
        assert_eq!([0.4, 0.5, 1.5].map(|value| Exact::of(value).rounded()), [0, 1, 2]);
    }

    #[test]
    fn a_sum_of_kronor_is_shown_in_each_unit() {
        let sum = Exact::whole(1_350_400);
        assert_eq!(
            [(Kr, 0), (Tkr, 1), (Mkr, 3)].map(|(unit, it)| sum.in_unit(unit, it)),
            ["1350400", "1350.4", "1.35"]
        );
        assert_eq!(Exact::whole(1_000_000).in_unit(Mkr, 3), "1");
        assert_eq!(Exact::whole(100).in_unit(Kr, 0), "100");
        assert_eq!(Exact::ZERO.in_unit(Tkr, 1), "0");
    }

    proptest! {
        // Six decimals typed as text are the independent reading.
        #[test]
        fn six_decimals_survive(whole in 0..1_000_000_000_u64, fraction in 0..1_000_000_u32) {
            let text = format!("{whole}.{fraction:06}");
            let trimmed = text.trim_end_matches('0').trim_end_matches('.');
            prop_assert_eq!(Exact::of(text.parse().unwrap()).decimals(), trimmed);
        }
    }
}
