//! The last resort: a program that was told to end is gone within a second, whatever its loop is stuck in.
//!
//! Every edit that was shown as saved is on disk by then, so nothing is lost but what was never acknowledged.

use std::time::Duration;

use super::guard::Guard;
use crate::tui::event::Ending;

/// How long the loop has for its farewell.
const GRACE: Duration = Duration::from_millis(700);

/// Waits in a thread of its own while the loop ends the program; where it does not, ends the program.
#[expect(
    clippy::disallowed_methods,
    clippy::exit,
    reason = "the loop that would leave through main is stuck; this is the one place that does not wait for it"
)]
pub(super) fn last_resort(guard: &Guard, why: Ending) -> ! {
    std::thread::sleep(GRACE);
    guard.leave();
    std::process::exit(i32::from(exit_code(why)))
}

/// What the program exits with: 128 and the signal, a hang-up being one too; 101 for a panic; 0 when input ended.
#[must_use]
pub(crate) fn exit_code(why: Ending) -> u8 {
    match why {
        Ending::Signal(number) => u8::try_from(number.saturating_add(128)).unwrap_or(u8::MAX),
        Ending::HangUp => 129,
        Ending::EndOfInput => 0,
        Ending::Panic => 101,
    }
}
