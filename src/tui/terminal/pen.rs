//! The pen that writes cells as terminal bytes: as few as change something, and none that could do harm.
//!
//! A symbol is cleaned by the rule of [`visible`] on its way out, so whatever a widget puts into a cell, the output is
//! characters and our own sequences only. Starts plain and is lifted plain, so frames do not depend on each other.

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::domain::plain::visible;

/// At most this many characters of one cell that take no room.
const MARKS: usize = 3;

/// Modifiers with the parameters that set and reset them. Bold and dim share theirs, so they come first.
const MODIFIERS: [(Modifier, &str, &str); 9] = [
    (Modifier::BOLD, "1", "22"),
    (Modifier::DIM, "2", "22"),
    (Modifier::ITALIC, "3", "23"),
    (Modifier::UNDERLINED, "4", "24"),
    (Modifier::SLOW_BLINK, "5", "25"),
    (Modifier::RAPID_BLINK, "6", "25"),
    (Modifier::REVERSED, "7", "27"),
    (Modifier::HIDDEN, "8", "28"),
    (Modifier::CROSSED_OUT, "9", "29"),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Ink {
    fg: Color,
    bg: Color,
    underline: Color,
    modifier: Modifier,
}

const PLAIN: Ink =
    Ink { fg: Color::Reset, bg: Color::Reset, underline: Color::Reset, modifier: Modifier::empty() };

/// Writes cells after each other into a frame.
#[derive(Debug)]
pub(super) struct Pen<'frame> {
    out: &'frame mut Vec<u8>,
    ink: Ink,
    /// Where the terminal's cursor is, as far as that is certain.
    at: Option<(u16, u16)>,
}

impl<'frame> Pen<'frame> {
    /// A plain pen at an unknown place.
    pub(super) fn new(out: &'frame mut Vec<u8>) -> Self {
        Self { out, ink: PLAIN, at: None }
    }

    /// Writes one cell at this place.
    pub(super) fn put(&mut self, x: u16, y: u16, cell: &Cell) {
        self.go(x, y);
        self.dip(Ink { fg: cell.fg, bg: cell.bg, underline: cell.underline_color, modifier: cell.modifier });
        let symbol = cell.symbol();
        if let &[byte @ b' '..=b'~'] = symbol.as_bytes() {
            self.out.push(byte);
            self.at = Some((x.saturating_add(1), y));
            return;
        }
        let certain = self.write(symbol);
        self.at = certain.then_some((x.saturating_add(1), y));
    }

    /// Goes to a place by the shortest way that is certain.
    pub(super) fn go(&mut self, x: u16, y: u16) {
        match self.at {
            Some(here) if here == (x, y) => return,
            Some((column, row)) if row == y && column < x => match x - column {
                1 => self.out.extend_from_slice(b"\x1b[C"),
                steps => self.sequence(&[steps], b'C'),
            },
            _ if x == 0 => self.sequence(&[y.saturating_add(1)], b'H'),
            _ => self.sequence(&[y.saturating_add(1), x.saturating_add(1)], b'H'),
        }
        self.at = Some((x, y));
    }

    /// Makes the pen plain again.
    pub(super) fn lift(&mut self) {
        self.dip(PLAIN);
    }

    fn dip(&mut self, ink: Ink) {
        if ink == self.ink {
            return;
        }
        if ink == PLAIN {
            self.out.extend_from_slice(b"\x1b[m");
        } else {
            self.change(ink);
        }
        self.ink = ink;
    }

    /// Sends the parameters in which `ink` differs.
    fn change(&mut self, ink: Ink) {
        let old = self.ink;
        let start = self.out.len();
        self.out.extend_from_slice(b"\x1b[");
        let mut kept = old.modifier & ink.modifier;
        for (modifier, _, off) in MODIFIERS {
            if (old.modifier - ink.modifier).contains(modifier) {
                self.parameter(off);
                if matches!(off, "22" | "25") {
                    let twins = if off == "22" {
                        Modifier::BOLD | Modifier::DIM
                    } else {
                        Modifier::SLOW_BLINK | Modifier::RAPID_BLINK
                    };
                    kept -= twins;
                }
            }
        }
        for (modifier, on, _) in MODIFIERS {
            if (ink.modifier - kept).contains(modifier) {
                self.parameter(on);
            }
        }
        if old.fg != ink.fg {
            self.colour(ink.fg, &Layer::FOREGROUND);
        }
        if old.bg != ink.bg {
            self.colour(ink.bg, &Layer::BACKGROUND);
        }
        if old.underline != ink.underline {
            self.colour(ink.underline, &Layer::UNDERLINE);
        }
        if self.out.last() == Some(&b';') {
            self.out.pop();
            self.out.push(b'm');
        } else {
            self.out.truncate(start);
        }
    }

    fn colour(&mut self, colour: Color, layer: &Layer) {
        match named(colour) {
            Named::Reset => self.parameter(layer.reset),
            Named::Basic(index) => match layer.basic {
                Some((dark, bright)) => {
                    let code = if index < 8 { dark + index } else { bright + index - 8 };
                    self.numbers(&[code]);
                }
                None => self.extended(layer, &[5, index]),
            },
            Named::Indexed(index) => self.extended(layer, &[5, index]),
            Named::Rgb(red, green, blue) => self.extended(layer, &[2, red, green, blue]),
        }
    }

    /// Writes a symbol that is not one plain byte; tells whether it certainly took one column.
    fn write(&mut self, symbol: &str) -> bool {
        let mut room = 0;
        let mut marks = 0;
        let mut count = 0;
        for c in symbol.chars().filter_map(visible) {
            let width = c.width().unwrap_or(0);
            marks = if width == 0 { marks + 1 } else { 0 };
            if marks > MARKS {
                continue;
            }
            if count == 0 && width == 0 {
                // A mark needs something to stand on, or it changes the cell before.
                self.out.push(b' ');
                room += 1;
            }
            room += width;
            count += 1;
            self.out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        }
        // What cleaning took away leaves no old content behind.
        for _ in room..symbol.width().max(1) {
            self.out.push(b' ');
        }
        count == 1 && room == 1 && symbol.width() == 1
    }

    fn parameter(&mut self, parameter: &str) {
        self.out.extend_from_slice(parameter.as_bytes());
        self.out.push(b';');
    }

    fn extended(&mut self, layer: &Layer, numbers: &[u8]) {
        self.out.extend_from_slice(layer.extended.as_bytes());
        self.numbers(numbers);
    }

    /// Numbers with a semicolon after each.
    fn numbers(&mut self, numbers: &[u8]) {
        for number in numbers {
            decimal(self.out, u16::from(*number));
            self.out.push(b';');
        }
    }

    fn sequence(&mut self, numbers: &[u16], last: u8) {
        self.out.extend_from_slice(b"\x1b[");
        for (index, number) in numbers.iter().enumerate() {
            if index > 0 {
                self.out.push(b';');
            }
            decimal(self.out, *number);
        }
        self.out.push(last);
    }
}

/// Writes a number without making a string of it: a full frame has thousands.
fn decimal(out: &mut Vec<u8>, number: u16) {
    if number >= 10 {
        decimal(out, number / 10);
    }
    out.extend(u8::try_from(number % 10).map(|digit| b'0' + digit));
}

/// Which of a cell's colours, and how its parameters begin.
struct Layer {
    reset: &'static str,
    basic: Option<(u8, u8)>,
    extended: &'static str,
}

impl Layer {
    const FOREGROUND: Self = Self { reset: "39", basic: Some((30, 90)), extended: "38;" };
    const BACKGROUND: Self = Self { reset: "49", basic: Some((40, 100)), extended: "48;" };
    const UNDERLINE: Self = Self { reset: "59", basic: None, extended: "58;" };
}

enum Named {
    Reset,
    Basic(u8),
    Indexed(u8),
    Rgb(u8, u8, u8),
}

fn named(colour: Color) -> Named {
    match colour {
        Color::Reset => Named::Reset,
        Color::Black => Named::Basic(0),
        Color::Red => Named::Basic(1),
        Color::Green => Named::Basic(2),
        Color::Yellow => Named::Basic(3),
        Color::Blue => Named::Basic(4),
        Color::Magenta => Named::Basic(5),
        Color::Cyan => Named::Basic(6),
        Color::Gray => Named::Basic(7),
        Color::DarkGray => Named::Basic(8),
        Color::LightRed => Named::Basic(9),
        Color::LightGreen => Named::Basic(10),
        Color::LightYellow => Named::Basic(11),
        Color::LightBlue => Named::Basic(12),
        Color::LightMagenta => Named::Basic(13),
        Color::LightCyan => Named::Basic(14),
        Color::White => Named::Basic(15),
        Color::Indexed(index) => Named::Indexed(index),
        Color::Rgb(red, green, blue) => Named::Rgb(red, green, blue),
    }
}
