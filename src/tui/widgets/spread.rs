//! How the answers to one capability are spread over the levels, as a bar.
//!
//! Its parts are as long as the shares, each in its level's colour with the digit once; where there are no colours it is
//! filled with the digit. A level that somebody has given is never without a cell.

use ratatui::layout::Rect;

use crate::domain::rating::{LEVELS, Level};

use super::super::canvas::Canvas;
use super::super::theme::{Depth, Role};
use super::super::ui::Ui;

/// The levels as they are written.
const DIGITS: [&str; LEVELS] = ["0", "1", "2", "3", "4"];

/// Draws the bar in `area`, which is at least as wide as there are levels; the digits stand in its first line.
pub fn draw(ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, counts: &[u32; LEVELS]) {
    if counts.iter().all(|count| *count == 0) {
        canvas.text(area.x, area.y, 1, "·", ui.theme.style(Role::Dim));
        return;
    }
    let mut x = area.x;
    for (level, width) in Level::ALL.into_iter().zip(shares(counts, area.width)) {
        let digit = DIGITS.get(level.index()).copied().unwrap_or_default();
        let style = ui.theme.heat(f64::from(level.get()));
        let filling = if ui.theme.depth == Depth::None { digit } else { " " };
        for y in area.top()..area.bottom() {
            canvas.repeat(x, y, width, filling, style);
        }
        canvas.text(x + width.saturating_sub(1) / 2, area.y, width.min(1), digit, style);
        x += width;
    }
}

/// How many of `width` cells each count gets: in proportion, the largest remainders first, none that is there without any.
fn shares(counts: &[u32; LEVELS], width: u16) -> [u16; LEVELS] {
    let total: u64 = counts.iter().map(|count| u64::from(*count)).sum();
    let Some(total) = std::num::NonZeroU64::new(total) else { return [0; LEVELS] };
    let exact = counts.map(|count| u64::from(count) * u64::from(width));
    let mut cells = exact.map(|part| u16::try_from(part / total).unwrap_or(width));
    for (cells, count) in cells.iter_mut().zip(counts) {
        *cells = (*cells).max(u16::from(*count > 0));
    }
    let mut places: [usize; LEVELS] = std::array::from_fn(|place| place);
    // Who was given a cell above its share gets no remainder.
    let remainder =
        |place: usize| exact.get(place).filter(|part| **part >= total.get()).map_or(0, |part| *part % total);
    places.sort_by_key(|place| std::cmp::Reverse(remainder(*place)));
    let left = width.saturating_sub(cells.iter().sum());
    for place in places.into_iter().take(usize::from(left)) {
        cells.iter_mut().skip(place).take(1).for_each(|cells| *cells += 1);
    }
    // What the small ones were given above their share, the longest gives up.
    while cells.iter().sum::<u16>() > width {
        let Some(longest) = cells.iter_mut().max() else { break };
        *longest -= 1;
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::shares;

    #[test]
    fn the_parts_fill_the_bar_exactly_and_nobody_is_left_out() {
        for width in [5, 10, 15, 20, 37] {
            for counts in
                [[1, 0, 0, 0, 0], [1, 1, 1, 1, 1], [0, 298, 1, 0, 1], [2, 3, 3, 3, 3], [7, 0, 9, 1, 0]]
            {
                let cells = shares(&counts, width);
                assert_eq!(cells.iter().sum::<u16>(), width, "{counts:?} {width}");
                let zero = cells.iter().zip(&counts).all(|(cells, count)| (*cells == 0) == (*count == 0));
                assert!(zero, "{counts:?} {width}: {cells:?}");
            }
        }
    }

    #[test]
    fn equal_counts_are_equally_long_and_nobody_has_no_bar() {
        assert_eq!(shares(&[3, 3, 3, 3, 3], 20), [4; 5]);
        assert_eq!(shares(&[0, 1, 2, 1, 0], 20), [0, 5, 10, 5, 0]);
        assert_eq!(shares(&[0; 5], 20), [0; 5]);
    }
}
