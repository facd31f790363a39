//! Large text: letters five cells high, to be read from the back of a room.
//!
//! Every letter stands in half blocks, two squares to a cell. What has letters that are not drawn, or does not fit, is
//! not shown large at all; the caller then shows it as ordinary text.

mod glyphs;

use ratatui::style::Style;

use super::super::canvas::Canvas;
use glyphs::{GLYPHS, Glyph};

/// Rows of cells that a line of large text takes.
pub const HEIGHT: u16 = 5;

/// Cells between words.
const SPACE: u16 = 4;

/// One line of large text.
pub struct Large {
    words: Vec<Vec<&'static Glyph>>,
    /// How many cells wide it is.
    pub width: u16,
}

/// `text` broken at its spaces into large lines of at most `width` cells; `None` where a letter is not drawn, or a word
/// is wider than a line.
#[must_use]
pub fn lines(text: &str, width: u16) -> Option<Vec<Large>> {
    let mut lines: Vec<Large> = Vec::new();
    for word in text.split_whitespace() {
        let letters = word.chars().map(find).collect::<Option<Vec<_>>>()?;
        let wide = letters.iter().map(|glyph| cells(glyph) + 1).sum::<u16>().saturating_sub(1);
        match lines.last_mut() {
            Some(line) if line.width + SPACE + wide <= width => {
                line.words.push(letters);
                line.width += SPACE + wide;
            }
            Some(_) | None if wide <= width => lines.push(Large { words: vec![letters], width: wide }),
            Some(_) | None => return None,
        }
    }
    Some(lines)
}

/// Draws a line with its upper left corner in this cell.
pub fn draw(canvas: &mut Canvas<'_>, (x, y): (u16, u16), line: &Large, style: Style) {
    let mut left = x;
    for word in &line.words {
        for glyph in word {
            letter(canvas, (left, y), glyph, style);
            left += cells(glyph) + 1;
        }
        left += SPACE - 1;
    }
}

fn letter(canvas: &mut Canvas<'_>, (x, y): (u16, u16), glyph: &Glyph, style: Style) {
    for (row, y) in (0_usize..).zip(y..y + HEIGHT) {
        for (column, x) in (0_usize..).zip(x..x + cells(glyph)) {
            let symbol = match (filled(glyph, 2 * row, column), filled(glyph, 2 * row + 1, column)) {
                (true, true) => "█",
                (true, false) => "▀",
                (false, true) => "▄",
                (false, false) => continue,
            };
            canvas.text(x, y, 1, symbol, style);
        }
    }
}

fn filled(glyph: &Glyph, row: usize, column: usize) -> bool {
    let squares = row.checked_sub(glyph.top).and_then(|row| glyph.rows.get(row));
    squares.and_then(|squares| squares.as_bytes().get(column)) == Some(&b'#')
}

fn find(letter: char) -> Option<&'static Glyph> {
    GLYPHS.iter().find(|glyph| glyph.letter == letter)
}

fn cells(glyph: &Glyph) -> u16 {
    glyph.rows.first().and_then(|squares| u16::try_from(squares.len()).ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    use super::{GLYPHS, HEIGHT, draw, lines};
    use crate::tui::canvas::Canvas;

    #[test]
    fn every_letter_of_both_languages_is_drawn_in_full_rows() {
        let wanted =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÉabcdefghijklmnopqrstuvwxyzåäöé0123456789.,:;!?-–()/&%+’”'\"…";
        for letter in wanted.chars() {
            assert!(lines(&letter.to_string(), 80).is_some(), "{letter}");
        }
        for glyph in GLYPHS {
            let wide = glyph.rows[0].len();
            assert!(glyph.rows.iter().all(|row| row.len() == wide), "{}", glyph.letter);
            assert!(glyph.top + glyph.rows.len() < usize::from(2 * HEIGHT), "{}", glyph.letter);
        }
    }

    #[test]
    fn text_is_broken_at_its_spaces_and_what_does_not_fit_is_not_shown_large() {
        let broken: Vec<u16> = lines("Se en bil", 20).unwrap().iter().map(|line| line.width).collect();
        assert_eq!(broken, [11, 11, 10]);
        assert!(lines("Verksamhetsutveckling", 60).is_none());
        assert!(lines("☃", 60).is_none());
    }

    #[test]
    fn a_line_is_made_of_half_blocks() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 12, 5));
        draw(&mut Canvas::new(&mut buffer), (0, 0), &lines("Åg", 12).unwrap()[0], Style::new());
        let row = |y| (0..12).map(|x| buffer[(x, y)].symbol()).collect::<String>();
        let seen: Vec<String> = (0..5).map(row).collect();
        let wanted = ["  ▀         ", "▄▀▀▀▄ ▄▀▀▀█ ", "█▀▀▀█ █   █ ", "▀   ▀  ▀▀▀█ ", "       ▀▀▀  "];
        assert_eq!(seen, wanted);
    }
}
