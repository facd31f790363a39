//! The keys of the portfolio.

use crate::i18n::words as w;

use super::super::super::super::action::Action;
use super::super::super::super::event::Code;
use super::super::super::super::keymap::{Context, Footer, Row, ch, key, row};

/// What only the portfolio does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Show all pilots together.
    Open,
    /// Show the next view.
    NextView,
    /// Show the view before.
    PreviousView,
    /// Show other figures of the costs.
    Figure,
    /// Show how the row under the cursor is counted.
    Sums,
    /// Say which pilots the one under the cursor waits for.
    Ahead,
    /// Show fewer days.
    Closer,
    /// Show more days.
    Farther,
}

/// The keys of the portfolio, and the one that opens it.
pub const KEYS: &[Row] = {
    use Context::{Choices, Portfolio as P};
    use Footer::{Help, Shown};
    const fn does(act: Act) -> Action {
        Action::Scenario(super::super::Act::Portfolio(act))
    }
    &[
        row(Choices, &[ch('o')], does(Act::Open), w::portfolio_key_open, Shown),
        row(P, &[key(Code::Tab)], does(Act::NextView), w::portfolio_key_next, Shown),
        row(P, &[key(Code::BackTab)], does(Act::PreviousView), w::portfolio_key_previous, Help),
        row(P, &[ch('m')], does(Act::Figure), w::portfolio_key_figure, Shown),
        row(P, &[ch('i')], does(Act::Sums), w::portfolio_key_sums, Shown),
        row(P, &[ch('o')], does(Act::Ahead), w::portfolio_key_ahead, Shown),
        row(P, &[ch('z')], does(Act::Closer), w::portfolio_key_closer, Help),
        row(P, &[ch('Z')], does(Act::Farther), w::portfolio_key_farther, Help),
    ]
};
