//! The clock: the one place that reads it.

use std::time::{Duration, Instant};

use chrono::{DateTime, FixedOffset, NaiveDate};

/// Now, with the local offset.
#[expect(clippy::disallowed_methods, reason = "this is the one place")]
pub(super) fn now() -> DateTime<FixedOffset> {
    chrono::Local::now().fixed_offset()
}

/// Today, as the calendar on the wall has it.
pub(super) fn today() -> NaiveDate {
    now().date_naive()
}

/// Tells from now on how long it is since now.
#[expect(clippy::disallowed_methods, reason = "this is the one place")]
pub(super) fn from_now() -> impl Fn() -> Duration {
    let start = Instant::now();
    move || start.elapsed()
}
