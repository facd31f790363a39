//! Words, numbers and dates as a reader of Swedish or English expects them.
//!
//! The words stand in `assets/words/<language>/*.ftl`; `build.rs` beside them makes one typed function of each message and fails
//! where the languages differ. This room knows no session and no screen.

mod format;
mod importance;

pub use format::{date, date_short, decimal, month_short, number, ordered, percent, range, whole};
pub use importance::{Counted, band, column, importance, short, tenths};

/// One function for each message of `assets/words`, named by its id with `_` for `-`.
///
/// Messages without arguments give `&'static str`, others `String`; a counted argument is `usize`.
#[expect(clippy::match_same_arms, reason = "a word may be the same in both languages")]
pub mod words {
    use crate::domain::text::Lang;

    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

/// Words that need no arguments: what key tables and lists hold.
pub type Label = fn(crate::domain::text::Lang) -> &'static str;
