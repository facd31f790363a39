//! The inside of a bracketed paste, which is text whatever it looks like, until its end mark.
//!
//! A paste that stalls must neither turn into keys (its digits would be ratings) nor swallow input for ever. So after a
//! second of silence what has come is delivered and the paste is *overdue*: plain characters are still its text, but
//! the first ESC that comes (the Esc key, an arrow, a click) ends it and is itself again, and so do five more seconds
//! of silence. A lone ESC followed by silence ends any paste and is the Esc key. At most [`LONGEST`] bytes are kept.

use std::time::Duration;

use super::{ESC, State};
use crate::domain::plain::visible;
use crate::tui::event::{Code, Event, Key};

/// Most bytes kept of one paste; what comes after is swallowed.
const LONGEST: usize = 1 << 20;

const END: &[u8] = b"\x1b[201~";
const SILENCE: Duration = Duration::from_secs(1);
const GIVEN_UP: Duration = Duration::from_secs(5);

/// A paste that has not ended.
#[derive(Debug, Default)]
pub(super) struct Paste {
    bytes: Vec<u8>,
    /// How many bytes of the end mark have come.
    matched: usize,
    overdue: bool,
}

impl Paste {
    /// The state after one more byte.
    pub(super) fn after(mut self, byte: u8, out: &mut Vec<Event>) -> State {
        if self.overdue && byte == ESC {
            self.deliver(out);
            return State::Escape;
        }
        if END.get(self.matched) == Some(&byte) {
            self.matched += 1;
            if self.matched == END.len() {
                self.deliver(out);
                return State::Ground;
            }
            return State::Paste(self);
        }
        let held = END.get(..self.matched).unwrap_or_default();
        self.matched = usize::from(byte == ESC);
        for &text in held.iter().chain((byte != ESC).then_some(&byte)) {
            if self.bytes.len() < LONGEST {
                self.bytes.push(text);
            }
        }
        State::Paste(self)
    }

    /// What is left of the paste after [`Paste::patience`] has run out, if anything.
    pub(super) fn after_silence(mut self, out: &mut Vec<Event>) -> Option<Self> {
        let spoke = !self.bytes.is_empty();
        self.deliver(out);
        if self.ends_in_escape() {
            out.push(Event::Key(Key::new(Code::Esc)));
            return None;
        }
        let given_up = self.overdue && !spoke;
        self.overdue = true;
        (!given_up).then_some(self)
    }

    /// How long silence may last.
    pub(super) fn patience(&self) -> Duration {
        if self.overdue && self.bytes.is_empty() { GIVEN_UP } else { SILENCE }
    }

    /// Whether the last byte was an ESC that nothing followed yet.
    pub(super) fn ends_in_escape(&self) -> bool {
        self.matched == 1
    }

    fn deliver(&mut self, out: &mut Vec<Event>) {
        let text = legible(&std::mem::take(&mut self.bytes));
        if !text.is_empty() {
            out.push(Event::Paste(text));
        }
    }
}

/// The text of the bytes: breaks are `\n`, tabs stay, what cannot be seen or decoded goes.
fn legible(bytes: &[u8]) -> String {
    let raw = String::from_utf8_lossy(bytes).replace("\r\n", "\n");
    raw.chars()
        .filter_map(|c| match c {
            '\r' | '\n' => Some('\n'),
            '\t' => Some('\t'),
            char::REPLACEMENT_CHARACTER => None,
            other => visible(other),
        })
        .collect()
}
