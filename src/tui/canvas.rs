//! Where a frame is drawn: cells, clipped text, and the rectangles that a click may hit.
//!
//! Nothing here can write outside the buffer, whatever rectangle it is given. A rectangle is computed once: what draws
//! it registers it, and clicks are looked up in the same list.

mod wrap;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::action::Action;

pub use wrap::{shortened, wrap, wrap_keyed};

/// What lies under a rectangle of the last frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hit {
    /// A click does this.
    Do(Action),
    /// An entry of a list or a cell of a table; the screen knows its own numbering.
    Spot(usize, usize),
    /// An entry of the topmost overlay.
    Choice(usize),
}

/// The rectangles of one frame, later ones lying on top.
#[derive(Debug, Default)]
pub struct Hits(Vec<(Rect, Hit)>);

impl Hits {
    /// What lies at a cell.
    #[must_use]
    pub fn at(&self, column: u16, row: u16) -> Option<Hit> {
        let position = Position { x: column, y: row };
        self.0.iter().rev().find(|(area, _)| area.contains(position)).map(|(_, hit)| *hit)
    }
}

/// One frame while it is drawn.
pub struct Canvas<'a> {
    buffer: &'a mut Buffer,
    hits: Hits,
    cursor: Option<Position>,
}

impl<'a> Canvas<'a> {
    /// A canvas on `buffer`.
    pub fn new(buffer: &'a mut Buffer) -> Self {
        Self { buffer, hits: Hits::default(), cursor: None }
    }

    /// The whole area.
    #[must_use]
    pub fn area(&self) -> Rect {
        self.buffer.area
    }

    /// The buffer itself, for ratatui widgets; `area` must be intersected with [`Canvas::area`] first.
    pub fn buffer(&mut self) -> &mut Buffer {
        self.buffer
    }

    /// Writes one line at most `width` cells wide, ending in `…` where it does not fit; gives back the cells used.
    pub fn text(&mut self, x: u16, y: u16, width: u16, text: &str, style: Style) -> u16 {
        let area = self.buffer.area;
        if y < area.top() || y >= area.bottom() || x < area.left() || x >= area.right() {
            return 0;
        }
        let width = width.min(area.right() - x);
        if let Some(used) = self.ascii(x, y, width, text, style) {
            return used;
        }
        let used = text.width();
        if used <= usize::from(width) {
            self.buffer.set_stringn(x, y, text, usize::from(width), style);
            return u16::try_from(used).unwrap_or(width);
        }
        let cut = clip(text, usize::from(width));
        self.buffer.set_stringn(x, y, &cut, usize::from(width), style);
        u16::try_from(cut.width()).unwrap_or(width)
    }

    /// Most texts are digits or plain letters and fit: they need no search for graphemes, and no table of widths.
    fn ascii(&mut self, x: u16, y: u16, width: u16, text: &str, style: Style) -> Option<u16> {
        let used = u16::try_from(text.len()).ok().filter(|used| *used <= width)?;
        if !text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            return None;
        }
        for (column, byte) in (x..).zip(text.bytes()) {
            self.buffer.cell_mut((column, y))?.set_char(char::from(byte)).set_style(style);
        }
        Some(used)
    }

    /// Writes one line that ends at column `right` (exclusive), and gives back where it starts.
    pub fn text_right(&mut self, right: u16, y: u16, width: u16, text: &str, style: Style) -> u16 {
        let whole = u16::try_from(text.width()).ok().filter(|used| *used <= width);
        if let Some(used) = whole {
            let x = right.saturating_sub(used);
            self.text(x, y, used, text, style);
            return x;
        }
        let cut = clip(text, usize::from(width));
        let used = u16::try_from(cut.width()).unwrap_or(width);
        let x = right.saturating_sub(used);
        self.text(x, y, used, &cut, style);
        x
    }

    /// Gives every cell of `area` this style and leaves its text.
    pub fn style(&mut self, area: Rect, style: Style) {
        self.buffer.set_style(area.intersection(self.buffer.area), style);
    }

    /// Empties `area` and gives it this style.
    pub fn clear(&mut self, area: Rect, style: Style) {
        let area = area.intersection(self.buffer.area);
        for y in area.top()..area.bottom() {
            for x in area.left()..area.right() {
                if let Some(cell) = self.buffer.cell_mut(Position { x, y }) {
                    cell.reset();
                    cell.set_style(style);
                }
            }
        }
    }

    /// Repeats a one-cell symbol from `x` for `width` cells.
    pub fn repeat(&mut self, x: u16, y: u16, width: u16, symbol: &str, style: Style) {
        for column in x..x.saturating_add(width).min(self.buffer.area.right()) {
            if let Some(cell) = self.buffer.cell_mut(Position { x: column, y }) {
                cell.set_symbol(symbol).set_style(style);
            }
        }
    }

    /// Registers what a click on `area` hits.
    pub fn hit(&mut self, area: Rect, hit: Hit) {
        self.hits.0.push((area, hit));
    }

    /// Forgets what lies below: an overlay takes all clicks.
    pub fn cover(&mut self) {
        self.hits.0.clear();
    }

    /// Shows the terminal's cursor here.
    pub fn cursor(&mut self, x: u16, y: u16) {
        self.cursor = Some(Position { x, y });
    }

    /// The clickable rectangles and the cursor of the finished frame.
    #[must_use]
    pub fn finish(self) -> (Hits, Option<Position>) {
        (self.hits, self.cursor)
    }
}

/// `text` cut to `width` cells, ending in `…` where something was cut.
#[must_use]
pub fn clip(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut used = 0;
    for grapheme in text.graphemes(true) {
        let wide = grapheme.width();
        if used + wide + 1 > width {
            break;
        }
        out.push_str(grapheme);
        used += wide;
    }
    if width > 0 {
        out.push('…');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::clip;

    #[test]
    fn what_is_cut_says_so() {
        assert_eq!(clip("Avveckla", 8), "Avveckla");
        assert_eq!(clip("Avveckla", 5), "Avve…");
        assert_eq!(clip("干干干", 4), "干…");
        assert_eq!(clip("x", 0), "");
    }
}
