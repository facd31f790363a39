//! Bytes from a terminal become events: a state machine that lets out nothing but whole sequences.
//!
//! What always holds: no byte of a sequence, of a reply or of a paste becomes a key; however the bytes are cut into
//! reads, the events are the same; every state ends, by bytes or by silence, so nothing swallows input for ever. The
//! decoder reads no clock: whoever feeds it waits as long as [`Decoder::patience`] says and then calls
//! [`Decoder::timeout`].
//!
//! In doubt a key is lost rather than made up, since a made-up digit would be a rating nobody gave. So Alt with one of
//! `[ O ] P X ^ _ \` is no key: these begin or end sequences.

mod csi;
mod paste;
#[cfg(test)]
mod tests;

use std::mem;
use std::time::Duration;

use self::csi::Parameters;
use self::paste::Paste;
use crate::domain::plain::visible;
use crate::tui::event::{Code, Event, Key, Mods};

const ESC: u8 = 0x1b;

/// Silence after which an Esc was the key.
const ALONE: Duration = Duration::from_millis(30);

/// Silence after which the rest of a sequence is not coming. Long, since the rest of a cut sequence holds digits;
/// whoever typed Alt-[ by mistake waits no longer than this for the next digit.
const STALLED: Duration = Duration::from_secs(2);

/// Takes bytes and gives events.
#[derive(Debug, Default)]
pub struct Decoder {
    state: State,
    /// An Esc has just been let out because silence followed it; what belonged to it may come late.
    late: bool,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Ground,
    /// After ESC.
    Escape,
    /// Inside of ESC [ ….
    Csi(Parameters),
    /// After ESC [ [, how a Linux console begins F1 to F5.
    Console,
    /// After ESC O.
    Single,
    /// After ESC [ M: this many bytes of an old-style mouse report are still to come.
    OldMouse(u8),
    /// Inside of an OSC, DCS, APC, PM or SOS string; holds the byte before.
    Text(u8),
    /// Inside of a character of several bytes.
    Character(Partial),
    /// Inside of a bracketed paste.
    Paste(Paste),
}

impl Decoder {
    /// A decoder at rest.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes what one read gave and appends the events it completes.
    pub fn feed(&mut self, bytes: &[u8], out: &mut Vec<Event>) {
        if !bytes.is_empty() && mem::take(&mut self.late) && is_late_rest(bytes) {
            self.state = State::Escape;
        }
        for &byte in bytes {
            self.state = mem::take(&mut self.state).after(byte, out);
        }
    }

    /// Nothing came for as long as [`Decoder::patience`] said.
    pub fn timeout(&mut self, out: &mut Vec<Event>) {
        self.state = match mem::take(&mut self.state) {
            State::Escape => {
                out.push(key(Code::Esc));
                self.late = true;
                State::Ground
            }
            State::Paste(paste) => {
                self.late = paste.ends_in_escape();
                paste.after_silence(out).map_or(State::Ground, State::Paste)
            }
            State::Text(ESC) => {
                out.push(key(Code::Esc));
                State::Ground
            }
            State::Ground
            | State::Csi(_)
            | State::Console
            | State::Single
            | State::OldMouse(_)
            | State::Text(_)
            | State::Character(_) => State::Ground,
        };
    }

    /// How long silence may last before [`Decoder::timeout`] is to be called; `None`: for ever.
    #[must_use]
    pub fn patience(&self) -> Option<Duration> {
        match &self.state {
            State::Ground | State::Character(_) => None,
            State::Escape => Some(ALONE),
            State::Csi(_) | State::Console | State::Single | State::OldMouse(_) | State::Text(_) => {
                Some(STALLED)
            }
            State::Paste(paste) => Some(paste.patience()),
        }
    }

    /// Whether something has begun that silence would end.
    #[must_use]
    pub fn pending(&self) -> bool {
        self.patience().is_some()
    }
}

impl State {
    /// The state after one more byte.
    fn after(self, byte: u8, out: &mut Vec<Event>) -> Self {
        match self {
            Self::Ground => ground(byte, Mods::NONE, out),
            Self::Escape => escape(byte, out),
            Self::Paste(paste) => paste.after(byte, out),
            Self::Text(before) => text(before, byte, out),
            Self::Character(partial) => character(partial, byte, out),
            Self::Csi(_) | Self::Console | Self::Single | Self::OldMouse(_) if byte == ESC => Self::Escape,
            Self::Csi(parameters) => control_sequence(parameters, byte, out),
            Self::Console => {
                out.extend(csi::console_key(byte).map(key));
                Self::Ground
            }
            Self::Single => single(byte, out),
            Self::OldMouse(left) if left > 1 => Self::OldMouse(left - 1),
            Self::OldMouse(_) => Self::Ground,
        }
    }
}

/// A byte where anything may begin; `mods` holds Alt when an ESC came before it.
fn ground(byte: u8, mods: Mods, out: &mut Vec<Event>) -> State {
    let ctrl = Mods { ctrl: true, ..mods };
    let (code, mods) = match byte {
        ESC => return State::Escape,
        0xc2..=0xf4 => return State::Character(Partial::new(byte, mods)),
        0x00 | 0x80..=0xc1 | 0xf5..=0xff => return State::Ground,
        b'\r' | b'\n' => (Code::Enter, mods),
        b'\t' => (Code::Tab, mods),
        0x08 | 0x7f => (Code::Backspace, mods),
        0x01..=0x1a => (Code::Char(char::from(byte + b'a' - 1)), ctrl),
        0x1c..=0x1f => (Code::Char(char::from(byte + b'\\' - 0x1c)), ctrl),
        0x20..=0x7e => (Code::Char(char::from(byte)), mods),
    };
    out.push(Event::Key(Key { code, mods }));
    State::Ground
}

/// The byte after ESC.
fn escape(byte: u8, out: &mut Vec<Event>) -> State {
    match byte {
        // Esc was pressed, and at once another sequence begins: the key counts, the sequence stays whole.
        ESC => {
            out.push(key(Code::Esc));
            State::Escape
        }
        b'[' => State::Csi(Parameters::default()),
        b'O' => State::Single,
        b']' | b'P' | b'X' | b'^' | b'_' => State::Text(0),
        // The end of a string that nobody remembers.
        b'\\' => State::Ground,
        other => ground(other, Mods { alt: true, ..Mods::NONE }, out),
    }
}

/// A byte, not ESC, after ESC [. Controls and stray bytes spoil the sequence and are swallowed with it.
fn control_sequence(mut parameters: Parameters, byte: u8, out: &mut Vec<Event>) -> State {
    match byte {
        b'M' if parameters.is_empty() => State::OldMouse(3),
        b'[' if parameters.is_empty() => State::Console,
        b'~' if parameters.as_bytes() == b"200" => State::Paste(Paste::default()),
        0x40..=0x7e => {
            out.extend(csi::event(parameters.as_bytes(), byte));
            State::Ground
        }
        0x00..=0x3f | 0x7f..=0xff => {
            parameters.push(byte);
            State::Csi(parameters)
        }
    }
}

/// A byte, not ESC, after ESC O. Some old terminals put parameters here too.
fn single(byte: u8, out: &mut Vec<Event>) -> State {
    if matches!(byte, b'0'..=b'9' | b';') {
        return State::Single;
    }
    out.extend(csi::single_key(byte).map(key));
    State::Ground
}

/// A byte inside of a string: BEL, ESC \ and the C1 terminator end it, any other ESC begins something new.
fn text(before: u8, byte: u8, out: &mut Vec<Event>) -> State {
    match (before, byte) {
        (ESC, other) => escape(other, out),
        (_, 0x07) | (0xc2, 0x9c) => State::Ground,
        (_, other) => State::Text(other),
    }
}

/// The next byte of a character. What is invalid is dropped with the bytes it was made of.
fn character(partial: Partial, byte: u8, out: &mut Vec<Event>) -> State {
    if !matches!(byte, 0x80..=0xbf) {
        return ground(byte, Mods::NONE, out);
    }
    let partial = partial.with(byte);
    if partial.missing > 0 {
        return State::Character(partial);
    }
    match partial.complete() {
        Some('\u{9b}') => State::Csi(Parameters::default()),
        Some('\u{8f}') => State::Single,
        Some('\u{90}' | '\u{98}' | '\u{9d}' | '\u{9e}' | '\u{9f}') => State::Text(0),
        found => {
            let seen = found.and_then(visible);
            out.extend(seen.map(|c| Event::Key(Key { code: Code::Char(c), mods: partial.mods })));
            State::Ground
        }
    }
}

/// A character of which bytes are missing.
#[derive(Clone, Copy, Debug)]
struct Partial {
    value: u32,
    length: usize,
    missing: usize,
    mods: Mods,
}

impl Partial {
    /// Begins with a lead byte, 0xc2 to 0xf4.
    fn new(lead: u8, mods: Mods) -> Self {
        let (length, mask) = match lead {
            0xf0.. => (4, 0x07),
            0xe0.. => (3, 0x0f),
            _ => (2, 0x1f),
        };
        Self { value: u32::from(lead & mask), length, missing: length - 1, mods }
    }

    fn with(self, byte: u8) -> Self {
        Self { value: self.value << 6 | u32::from(byte & 0x3f), missing: self.missing - 1, ..self }
    }

    /// The character, unless it was a surrogate, beyond Unicode or written with too many bytes.
    fn complete(self) -> Option<char> {
        char::from_u32(self.value).filter(|c| c.len_utf8() == self.length)
    }
}

/// Whether a read that follows an Esc by silence is the rest of a sequence whose ESC a slow line had cut off. A person
/// who presses Esc and then `[` sends these one by one.
fn is_late_rest(bytes: &[u8]) -> bool {
    match bytes {
        [b'[', next, ..] => matches!(next, b'0'..=b'9' | b'<'..=b'?' | b'[' | b'A'..=b'Z'),
        [b']' | b'P' | b'_', next, ..] => matches!(next, b'0'..=b'9' | b'<'..=b'?' | b'!' | b'G'),
        [b'O', b'0'..=b'9' | b'A'..=b'D' | b'F' | b'H' | b'M' | b'P'..=b'S', ..] => true,
        _ => false,
    }
}

fn key(code: Code) -> Event {
    Event::Key(Key::new(code))
}
