//! The screen as it is and as it shall be: two buffers, and the bytes that lead from one to the other.
//!
//! Nothing is written when nothing changed, nothing is ever asked of the terminal, and the whole screen is cleared only
//! when its content is unknown: at the first frame, after a new size, after the program was stopped. Knows nothing of
//! who writes the bytes.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::pen::Pen;

/// No side of a screen is taken to be longer than this many cells, whatever the terminal says.
pub const LONGEST_SIDE: u16 = 1000;

const BEGIN: &[u8] = b"\x1b[?2026h";
const END: &[u8] = b"\x1b[?2026l";
const CLEAR: &[u8] = b"\x1b[2J";
const SHOW: &[u8] = b"\x1b[?25h";
const HIDE: &[u8] = b"\x1b[?25l";

/// What the terminal shows, and a second buffer to draw the next frame into.
#[derive(Debug)]
pub struct Screen {
    shown: Buffer,
    next: Buffer,
    cursor: Option<Position>,
    known: bool,
    bytes: Vec<u8>,
}

impl Screen {
    /// A screen of this size, whose content is unknown and whose cursor is hidden.
    #[must_use]
    pub fn new(width: u16, height: u16) -> Self {
        let empty = blank(width, height);
        Self { shown: empty.clone(), next: empty, cursor: None, known: false, bytes: Vec::new() }
    }

    /// Takes a new size; the next frame clears the screen.
    pub fn resize(&mut self, width: u16, height: u16) {
        self.next = blank(width, height);
        self.forget();
    }

    /// Somebody else may have written to the terminal; the next frame clears the screen.
    pub fn forget(&mut self) {
        self.known = false;
    }

    /// Lets `draw` fill an empty buffer and place the cursor, and returns the bytes that bring the terminal there:
    /// none if it is there already.
    pub fn render(&mut self, draw: impl FnOnce(&mut Buffer) -> Option<Position>) -> &[u8] {
        let area = self.next.area;
        self.next.reset();
        let cursor = draw(&mut self.next).filter(|position| area.contains(*position));
        if self.next.area != area {
            self.next.resize(area);
        }
        self.bytes.clear();
        self.bytes.extend_from_slice(BEGIN);
        if !self.known {
            self.clear(area);
        }
        let mut pen = Pen::new(&mut self.bytes);
        for (x, y, cell) in self.shown.diff_iter(&self.next) {
            pen.put(x, y, cell);
        }
        pen.lift();
        if self.bytes.len() == BEGIN.len() && cursor == self.cursor {
            return &[];
        }
        self.place(cursor);
        self.bytes.extend_from_slice(END);
        std::mem::swap(&mut self.shown, &mut self.next);
        self.known = true;
        &self.bytes
    }

    fn clear(&mut self, area: Rect) {
        self.shown.resize(area);
        self.shown.reset();
        self.cursor = None;
        self.bytes.extend_from_slice(HIDE);
        self.bytes.extend_from_slice(CLEAR);
    }

    fn place(&mut self, cursor: Option<Position>) {
        if let Some(position) = cursor {
            Pen::new(&mut self.bytes).go(position.x, position.y);
        }
        match (self.cursor, cursor) {
            (None, Some(_)) => self.bytes.extend_from_slice(SHOW),
            (Some(_), None) => self.bytes.extend_from_slice(HIDE),
            (None, None) | (Some(_), Some(_)) => {}
        }
        self.cursor = cursor;
    }
}

fn blank(width: u16, height: u16) -> Buffer {
    Buffer::empty(Rect::new(0, 0, width.min(LONGEST_SIDE), height.min(LONGEST_SIDE)))
}

#[cfg(test)]
mod tests {
    use ratatui::buffer::Buffer;
    use ratatui::layout::Position;
    use ratatui::style::{Color, Modifier, Style};

    use super::Screen;

    fn emulate(screens: &[&[u8]], width: u16, height: u16) -> vt100::Parser {
        let side = |cells| std::num::NonZero::new(cells).expect("the test's screens have cells");
        let mut terminal = vt100::Parser::new(side(height), side(width), 0);
        for bytes in screens {
            terminal.process(bytes);
        }
        terminal
    }

    fn text(buffer: &mut Buffer, lines: &[&str]) {
        for (y, line) in (0..buffer.area.height).zip(lines) {
            buffer.set_string(0, y, line, Style::new());
        }
    }

    #[test]
    fn a_terminal_shows_what_was_drawn() {
        let mut screen = Screen::new(12, 4);
        let first = screen
            .render(|buffer| {
                text(buffer, &["åäö 界x", "e\u{301}|", "", "botten"]);
                None
            })
            .to_vec();
        let second = screen
            .render(|buffer| {
                text(buffer, &["åäö x界", "", "ny rad", "botten!"]);
                Some(Position::new(3, 2))
            })
            .to_vec();
        assert_eq!(emulate(&[&first], 12, 4).screen().contents(), "åäö 界x\ne\u{301}|\n\nbotten");
        let after = emulate(&[&first, &second], 12, 4);
        assert_eq!(after.screen().contents(), "åäö x界\n  \nny rad\nbotten!");
        assert_eq!(after.screen().cursor_position(), (2, 3));
        assert!(!after.screen().hide_cursor());
    }

    #[test]
    fn nothing_changed_is_no_byte() {
        let mut screen = Screen::new(80, 24);
        let mut draw = |at| {
            screen
                .render(|buffer| {
                    text(buffer, &["same"]);
                    at
                })
                .len()
        };
        assert!(draw(None) > 0);
        assert_eq!(draw(None), 0);
        assert!(draw(Some(Position::new(1, 1))) > 0);
        assert_eq!(draw(Some(Position::new(1, 1))), 0);
        assert!(draw(None) > 0, "hiding the cursor is a change");
        assert_eq!(draw(Some(Position::new(99, 1))), 0, "a cursor outside of the screen is none");
    }

    #[test]
    fn colours_and_weights_come_and_go() {
        let mut screen = Screen::new(6, 1);
        let bytes = screen.render(|buffer| {
            buffer.set_string(0, 0, "a", Style::new().fg(Color::Indexed(52)).add_modifier(Modifier::BOLD));
            buffer.set_string(1, 0, "b", Style::new().fg(Color::Red).bg(Color::Rgb(1, 2, 3)));
            buffer.set_string(2, 0, "c", Style::new().bg(Color::LightBlue).add_modifier(Modifier::REVERSED));
            buffer.set_string(3, 0, "d", Style::new().add_modifier(Modifier::UNDERLINED | Modifier::DIM));
            buffer.set_string(4, 0, "e", Style::new());
            None
        });
        let terminal = emulate(&[bytes], 6, 1);
        let cell = |x| terminal.screen().cell(0, x).expect("the cell is on the screen").clone();
        assert_eq!((cell(0).fgcolor(), cell(0).bold()), (vt100::Color::Idx(52), true));
        assert_eq!((cell(1).fgcolor(), cell(1).bold()), (vt100::Color::Idx(1), false));
        assert_eq!(cell(1).bgcolor(), vt100::Color::Rgb(1, 2, 3));
        assert_eq!((cell(2).bgcolor(), cell(2).inverse()), (vt100::Color::Idx(12), true));
        assert_eq!(
            (cell(3).bgcolor(), cell(3).underline(), cell(3).inverse()),
            (vt100::Color::Default, true, false)
        );
        assert_eq!(
            (cell(4).fgcolor(), cell(4).underline(), cell(4).dim()),
            (vt100::Color::Default, false, false)
        );
    }

    #[test]
    fn no_cell_carries_a_control_or_a_flood_of_marks_to_the_terminal() {
        let mut screen = Screen::new(8, 1);
        let hostile =
            ["\x1b[2J", "\n", "\u{9b}", "\u{202e}", "x\u{200b}", &format!("x{}", "\u{301}".repeat(99)), ""];
        let bytes = screen.render(|buffer| {
            for (x, symbol) in (0..).zip(hostile) {
                buffer[(x, 0)].set_symbol(symbol);
            }
            None
        });
        let body = String::from_utf8(bytes.to_vec()).expect("frames are UTF-8");
        assert_eq!(body.matches("[2J").count(), 2, "one of our own, one as harmless text: {body:?}");
        assert!(!body.contains(['\n', '\u{9b}', '\u{202e}', '\u{200b}']), "{body:?}");
        assert_eq!(body.matches('\u{301}').count(), 3);
    }

    #[test]
    fn any_size_is_drawn_and_resized() {
        let mut screen = Screen::new(0, 0);
        for (width, height) in
            [(0, 0), (1, 1), (999, 999), (0, 7), (7, 0), (u16::MAX, 1), (1, u16::MAX), (80, 24)]
        {
            screen.resize(width, height);
            let bytes = screen.render(|buffer| {
                text(buffer, &["界界界界"]);
                Some(Position::new(width, height))
            });
            assert!(bytes.starts_with(b"\x1b[?2026h\x1b[?25l\x1b[2J"), "{width}x{height} clears");
        }
        assert_eq!(
            screen.render(|buffer| {
                text(buffer, &["界界界界"]);
                None
            }),
            b""
        );
    }

    #[test]
    fn a_cursor_move_and_a_heat_table_stay_within_their_bytes() {
        let table = |selected: u16| {
            move |buffer: &mut Buffer| {
                for row in 0..46_u16 {
                    let weight = if row == selected { Modifier::REVERSED } else { Modifier::empty() };
                    buffer.set_string(
                        2,
                        row,
                        format!("Capability {row:02}"),
                        Style::new().add_modifier(weight),
                    );
                    for column in 0..15_u16 {
                        let level = (row * 7 + column * 3) % 5;
                        let ground = Color::Rgb(40 + 10 * u8::try_from(level).expect("small"), 60, 70);
                        let style = Style::new().bg(ground).fg(Color::White);
                        buffer.set_string(29 + column * 11, row, format!("    {level}     "), style);
                    }
                }
                None
            }
        };
        let mut screen = Screen::new(200, 50);
        let first = screen.render(table(0)).len();
        assert!(first <= 32_000, "first frame {first}");
        let moved = screen.render(table(1)).len();
        assert!(moved <= 120, "cursor move {moved}");
    }
}
