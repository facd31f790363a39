//! Bands of importance: how much importance counts as equally much.
//!
//! A cut is a share of the highest importance that any capability has, in per cent. Band 1 holds what has at least the
//! first cut, band 2 what has at least the second and not the first, and so on; the last but one holds what lies below
//! the last cut and has any importance, the last what has none. Whole dots are compared with whole dots: a cut begins at
//! the least number that is not below it.

/// Where the bands begin, for one highest importance. Without any, every difference counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bands {
    /// The least importance of each band, highest band first; the last is 0.
    starts: Vec<u32>,
}

/// One band that can hold something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// Its number, 1 for the highest importance.
    pub number: u8,
    /// The least importance in it.
    pub from: u32,
    /// The most importance in it.
    pub to: u32,
}

impl Bands {
    /// The bands that `cuts`, in per cent and highest first, make of importance up to `highest`; none where there are no
    /// cuts or nothing has any importance.
    #[must_use]
    pub fn of(cuts: &[u8], highest: u32) -> Self {
        if cuts.is_empty() || highest == 0 {
            return Self::default();
        }
        let start = |cut: &u8| u64::from(*cut) * u64::from(highest);
        let starts = cuts.iter().map(|cut| u32::try_from(start(cut).div_ceil(100)).unwrap_or(u32::MAX));
        Self { starts: starts.chain([1, 0]).collect() }
    }

    /// The number of the band that holds so much importance; `None` where there are no bands.
    #[must_use]
    pub fn number(&self, importance: u32) -> Option<u8> {
        let place = self.starts.iter().position(|start| *start <= importance)?;
        u8::try_from(place + 1).ok()
    }

    /// Where so much importance comes in the order, lower first.
    pub(super) fn class(&self, importance: u32) -> u32 {
        self.number(importance).map_or(u32::MAX - importance, u32::from)
    }

    /// The bands that can hold something, highest first; the first reaches up to `highest`.
    pub fn list(&self, highest: u32) -> impl Iterator<Item = Band> {
        let ends = std::iter::once(highest).chain(self.starts.iter().map(|start| start.saturating_sub(1)));
        let band = |((number, from), to): ((u8, &u32), u32)| Band { number, from: *from, to };
        let empty = |above: &[u32]| matches!(above, [above, here] if above == here);
        let kept = std::iter::once(true).chain(self.starts.windows(2).map(move |pair| !empty(pair)));
        (1..).zip(&self.starts).zip(ends).map(band).zip(kept).filter(|(_, kept)| *kept).map(|(band, _)| band)
    }
}

#[cfg(test)]
mod tests {
    use super::{Band, Bands};

    fn list(cuts: &[u8], highest: u32) -> Vec<(u8, u32, u32)> {
        let bands = Bands::of(cuts, highest);
        bands.list(highest).map(|Band { number, from, to }| (number, from, to)).collect()
    }

    // By hand: 67 % of 21 is 14.07 and 34 % of it 7.14, so 15 and 8 are the first whole dots that are not below.
    #[test]
    fn a_band_begins_at_the_first_whole_dot_that_is_not_below_its_cut() {
        assert_eq!(list(&[67, 34], 21), [(1, 15, 21), (2, 8, 14), (3, 1, 7), (4, 0, 0)]);
        assert_eq!(list(&[50], 20), [(1, 10, 20), (2, 1, 9), (3, 0, 0)]);
        assert_eq!(list(&[100], 7), [(1, 7, 7), (2, 1, 6), (3, 0, 0)]);
    }

    #[test]
    fn a_band_that_can_hold_nothing_is_left_out_and_the_others_keep_their_numbers() {
        assert_eq!(list(&[67, 34], 1), [(1, 1, 1), (4, 0, 0)]);
        assert_eq!(list(&[67, 34], 2), [(1, 2, 2), (2, 1, 1), (4, 0, 0)]);
        assert_eq!(list(&[50, 1], 100), [(1, 50, 100), (2, 1, 49), (4, 0, 0)]);
    }

    #[test]
    fn without_cuts_or_importance_there_are_no_bands() {
        assert_eq!((list(&[], 21), list(&[67], 0)), (Vec::new(), Vec::new()));
        assert_eq!(Bands::of(&[], 21).number(21), None);
        assert!(Bands::of(&[], 21).class(21) < Bands::of(&[], 21).class(20), "every difference counts");
    }

    #[test]
    fn every_importance_is_in_the_band_whose_limits_hold_it() {
        for highest in 1..60 {
            for cuts in [&[67, 34][..], &[100, 99, 50, 2, 1], &[1], &[100]] {
                let bands = Bands::of(cuts, highest);
                for importance in 0..=highest {
                    let number = bands.number(importance);
                    let held = bands.list(highest).filter(|band| (band.from..=band.to).contains(&importance));
                    assert_eq!(held.map(|band| band.number).collect::<Vec<_>>(), Vec::from_iter(number));
                }
            }
        }
    }
}
