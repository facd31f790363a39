//! Standard output and standard error. A reader that closes its pipe early is no fault.

use std::io::{self, ErrorKind, IsTerminal, Write};

use super::fault::CliFault;

/// Writes text to standard output as it stands.
///
/// # Errors
/// Where it cannot be written, except that nobody reads any more.
pub(super) fn say(text: &str) -> Result<(), CliFault> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(CliFault::Output(error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Writes how far something has come over the last line of standard error, where somebody is looking at it; an empty
/// text wipes it away.
pub(super) fn progress(text: &str) {
    let mut out = io::stderr().lock();
    if out.is_terminal() {
        let _ = write!(out, "\r\u{1b}[K{text}");
        let _ = out.flush();
    }
}

/// Writes a line to standard error; where that is impossible there is nobody left to tell.
pub(super) fn complain(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}
