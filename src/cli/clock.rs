//! The clock: the one place that reads it.

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
