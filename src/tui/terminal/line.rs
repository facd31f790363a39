//! The line to the terminal: an own, non-blocking way to write to it, so that a blocked terminal blocks nobody.
//!
//! The terminal is opened anew, since making standard output non-blocking would do so for the shell as well.

use std::ffi::CString;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode, OFlags};
use rustix::io::{Errno, Result};
use rustix::termios::{tcgetwinsize, ttyname};

use super::screen::LONGEST_SIDE;

/// What a terminal that says it has room takes without blocking.
const SAFE: usize = 256;

/// A way to write to the terminal.
#[derive(Debug)]
pub(super) struct Line {
    fd: OwnedFd,
    blocking: bool,
}

impl Line {
    /// Opens the terminal behind standard output; where that is not allowed (after `su`), the controlling one; and
    /// where there is none, standard output itself, in small pieces.
    pub(super) fn open() -> Result<Self> {
        let own_name = ttyname(rustix::stdio::stdout(), Vec::new()).ok();
        let flags = OFlags::WRONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
        let opened = own_name
            .into_iter()
            .chain([CString::from(c"/dev/tty")])
            .find_map(|path| rustix::fs::open(path, flags, Mode::empty()).ok());
        match opened {
            Some(fd) => Ok(Self { fd, blocking: false }),
            None => Ok(Self { fd: rustix::io::dup(rustix::stdio::stdout())?, blocking: true }),
        }
    }

    /// Writes as much as goes now, which may be nothing.
    pub(super) fn write(&self, bytes: &[u8]) -> Result<usize> {
        let piece = if self.blocking {
            if !self.wait(Some(Duration::ZERO)) {
                return Ok(0);
            }
            bytes.get(..SAFE).unwrap_or(bytes)
        } else {
            bytes
        };
        loop {
            match rustix::io::write(&self.fd, piece) {
                Err(Errno::INTR) => {}
                Err(Errno::AGAIN) => return Ok(0),
                done => return done,
            }
        }
    }

    /// Waits until writing is worth a try; `false` if it is not after `patience` (`None`: for ever).
    pub(super) fn wait(&self, patience: Option<Duration>) -> bool {
        wait(self.fd.as_fd(), PollFlags::OUT, patience)
    }
}

/// Waits until `fd` is ready or broken; `false` after `patience` (`None`: for ever) without either.
pub(super) fn wait(fd: BorrowedFd<'_>, what: PollFlags, patience: Option<Duration>) -> bool {
    let patience = patience.and_then(|duration| Timespec::try_from(duration).ok());
    loop {
        match poll(&mut [PollFd::new(&fd, what)], patience.as_ref()) {
            Err(Errno::INTR) => {}
            Ok(ready) => return ready > 0,
            Err(_) => return true,
        }
    }
}

/// Columns and rows of the terminal; 0 × 0 where it does not know.
pub(super) fn size() -> (u16, u16) {
    tcgetwinsize(rustix::stdio::stdout())
        .map_or((0, 0), |size| (size.ws_col.min(LONGEST_SIDE), size.ws_row.min(LONGEST_SIDE)))
}
