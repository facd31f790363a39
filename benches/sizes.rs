//! The sizes that speed is asked for at, and sessions of them.

use verkstad::domain::session::Session;

use super::support;

/// Capabilities, respondents, raters for each respondent.
pub(crate) type Size = (usize, usize, usize);

/// The ordinary size and the largest.
pub(crate) const SIZES: [Size; 2] = [(55, 15, 1), (1_000, 300, 5)];

/// A made-up session of this size.
pub(crate) fn session((capabilities, respondents, raters): Size) -> Session {
    support::session(capabilities, respondents, raters)
}
