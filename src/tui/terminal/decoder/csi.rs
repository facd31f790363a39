//! What a complete control sequence says: a key, a mouse report, or nothing that concerns us.
//!
//! Anything not known to the last byte is nothing. Replies of the terminal (attributes, positions, modes, sizes)
//! and focus reports are nothing.

use crate::tui::event::{Code, Event, Key, Mods, Mouse, MouseKind};

/// The bytes between ESC [ and the last one; past [`Parameters::ROOM`] they are counted only as too many.
#[derive(Debug, Default)]
pub(super) struct Parameters {
    bytes: Vec<u8>,
}

impl Parameters {
    /// No sequence we know is longer.
    const ROOM: usize = 24;

    pub(super) fn push(&mut self, byte: u8) {
        if self.bytes.len() <= Self::ROOM {
            self.bytes.push(byte);
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// The event that ESC [ `parameters` `last` stands for.
pub(super) fn event(parameters: &[u8], last: u8) -> Option<Event> {
    if parameters.len() > Parameters::ROOM {
        return None;
    }
    match parameters.strip_prefix(b"<") {
        Some(report) => mouse(report, last).map(Event::Mouse),
        None => key(parameters, last).map(Event::Key),
    }
}

/// The key after ESC O.
pub(super) fn single_key(last: u8) -> Option<Code> {
    match last {
        b'M' => Some(Code::Enter),
        b'P'..=b'S' => Some(Code::F(last - b'P' + 1)),
        other => arrow(other),
    }
}

/// The key after ESC [ [.
pub(super) fn console_key(last: u8) -> Option<Code> {
    matches!(last, b'A'..=b'E').then(|| Code::F(last - b'A' + 1))
}

fn key(parameters: &[u8], last: u8) -> Option<Key> {
    let mut fields = parameters.split(|&byte| byte == b';');
    let first = number(fields.next()?)?;
    let held = fields.next().map_or(Some(1), number)?;
    if fields.next().is_some() {
        return None;
    }
    let code = match last {
        b'~' => numbered(first)?,
        b'Z' if first == 0 => return Some(Key::new(Code::BackTab)),
        // With R in their place these could be a report of the cursor's position, so F3 stays out.
        b'P' | b'Q' | b'S' if first <= 1 => Code::F(last - b'P' + 1),
        other if first <= 1 => arrow(other)?,
        _ => return None,
    };
    Some(Key { code, mods: mods(held)? })
}

fn arrow(last: u8) -> Option<Code> {
    match last {
        b'A' => Some(Code::Up),
        b'B' => Some(Code::Down),
        b'C' => Some(Code::Right),
        b'D' => Some(Code::Left),
        b'H' => Some(Code::Home),
        b'F' => Some(Code::End),
        _ => None,
    }
}

fn numbered(number: u16) -> Option<Code> {
    let function = |skipped: u16| u8::try_from(number - skipped).ok().map(Code::F);
    match number {
        1 | 7 => Some(Code::Home),
        2 => Some(Code::Insert),
        3 => Some(Code::Delete),
        4 | 8 => Some(Code::End),
        5 => Some(Code::PageUp),
        6 => Some(Code::PageDown),
        11..=15 => function(10),
        17..=21 => function(11),
        23..=26 => function(12),
        28 | 29 => function(13),
        31..=34 => function(14),
        _ => None,
    }
}

/// Modifiers are sent as one more than the sum of Shift 1, Alt 2, Ctrl 4; Super and its kin are not ours.
fn mods(held: u16) -> Option<Mods> {
    let bits = held.checked_sub(1).filter(|bits| *bits < 8)?;
    Some(Mods { shift: bits & 1 != 0, alt: bits & 2 != 0, ctrl: bits & 4 != 0 })
}

fn mouse(report: &[u8], last: u8) -> Option<Mouse> {
    const MODIFIERS: u16 = 4 | 8 | 16;
    let mut fields = report.split(|&byte| byte == b';');
    let button = number(fields.next()?)?;
    let column = number(fields.next()?)?.checked_sub(1)?;
    let row = number(fields.next()?)?.checked_sub(1)?;
    if fields.next().is_some() {
        return None;
    }
    let kind = match (button & !MODIFIERS, last) {
        // A press with Ctrl, Alt or Shift belongs to the terminal; the release of a plain one counts in any case.
        (0, b'M') if button == 0 => MouseKind::Press,
        (32, b'M') => MouseKind::Drag,
        (0 | 32, b'm') => MouseKind::Release,
        (64, b'M') => MouseKind::WheelUp,
        (65, b'M') => MouseKind::WheelDown,
        (66, b'M') => MouseKind::WheelLeft,
        (67, b'M') => MouseKind::WheelRight,
        _ => return None,
    };
    Some(Mouse { kind, column, row })
}

/// A decimal number that fits; nothing at all is 0.
fn number(digits: &[u8]) -> Option<u16> {
    digits.iter().try_fold(0_u16, |sum, digit| {
        let value = digit.is_ascii_digit().then(|| u16::from(digit - b'0'))?;
        sum.checked_mul(10)?.checked_add(value)
    })
}
