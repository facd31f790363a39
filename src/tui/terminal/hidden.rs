//! A line that nobody sees: a passphrase, typed on the terminal without echo, or read from a pipe.

use std::io::{self, BufRead, IsTerminal, Write};

use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr};

/// What Ctrl-C sends while it is no signal.
const CTRL_C: u8 = 0x03;

/// Asks for a line on standard error and reads it from standard input; a terminal does not show it.
///
/// # Errors
/// Where it cannot be read, [`io::ErrorKind::UnexpectedEof`] where there is none, [`io::ErrorKind::Interrupted`] where
/// somebody gives up with Ctrl-C.
pub fn read_hidden(prompt: &str) -> io::Result<String> {
    let stdin = io::stdin();
    if !stdin.is_terminal() {
        return line(&mut stdin.lock());
    }
    write!(io::stderr(), "{prompt}: ")?;
    let before = tcgetattr(&stdin)?;
    let quiet = Quiet { before: before.clone() };
    tcsetattr(&stdin, OptionalActions::Flush, &silent(before))?;
    let typed = line(&mut stdin.lock());
    drop(quiet);
    writeln!(io::stderr())?;
    typed
}

/// Gives the terminal its own ways back when dropped.
struct Quiet {
    before: Termios,
}

impl Drop for Quiet {
    fn drop(&mut self) {
        // Where the terminal is gone there is nothing to give back.
        let _ = tcsetattr(io::stdin(), OptionalActions::Flush, &self.before);
    }
}

/// A line at a time, unseen; Ctrl-C ends it as a character, so that the echo comes back first.
fn silent(mut modes: Termios) -> Termios {
    modes.local_modes.remove(LocalModes::ECHO | LocalModes::ECHONL | LocalModes::ISIG);
    modes.special_codes[SpecialCodeIndex::VEOL] = CTRL_C;
    modes
}

fn line(input: &mut impl BufRead) -> io::Result<String> {
    let mut bytes = Vec::new();
    loop {
        let (used, done) = {
            let held = input.fill_buf()?;
            let end = held.iter().position(|byte| matches!(*byte, b'\n' | CTRL_C));
            let taken = held.get(..end.unwrap_or(held.len())).unwrap_or_default();
            bytes.extend_from_slice(taken);
            if end.and_then(|end| held.get(end)) == Some(&CTRL_C) {
                return Err(io::ErrorKind::Interrupted.into());
            }
            (end.map_or(held.len(), |end| end + 1), end.is_some() || held.is_empty())
        };
        input.consume(used);
        if done {
            break;
        }
    }
    if bytes.is_empty() {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    String::from_utf8(bytes).map_err(|_| io::ErrorKind::InvalidData.into())
}
