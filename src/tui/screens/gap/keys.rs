//! The rows of the key table that hold in workshop 4, whichever view is shown.

use crate::i18n::words as w;

use super::super::super::action::Action;
use super::super::super::event::Code;
use super::super::super::keymap::{Context, Footer, Row, ch, key, row};
use super::{Act, dots};

/// The keys of this screen.
pub const KEYS: &[Row] = {
    use Context::Gap as G;
    use Footer::{Help, Shown};
    &[
        row(G, &[key(Code::Tab)], Action::Gap(Act::NextView), w::gap_next_view, Shown),
        row(G, &[key(Code::BackTab)], Action::Gap(Act::PreviousView), w::gap_previous_view, Help),
        row(G, &[ch('s')], Action::Gap(Act::Strategic), w::gap_strategic, Shown),
        row(G, &[ch('t')], Action::Gap(Act::Together), w::gap_together, Shown),
        row(G, &[ch('p')], Action::Gap(Act::OwnPlace), w::gap_own_place, Shown),
        row(Context::Dots, &[ch('e')], Action::Gap(Act::OwnAnswers), w::targets_key_own, Help),
        row(G, &[ch('m')], Action::Gap(Act::Target), w::targets_key, Shown),
        row(G, &[ch('c')], Action::Gap(Act::Propose), w::proposals_key_write, Help),
        row(G, &[ch('C')], Action::Gap(Act::Proposals), w::proposals_key_list, Help),
        row(G, &[ch('O')], Action::Gap(Act::OtherRound), w::discussion_key_round, Help),
        row(G, &[ch('H')], Action::Gap(Act::HideAdvice), w::advice_key_hide, Help),
        row(G, &[ch('/')], Action::Gap(Act::Search), w::gap_search, Shown),
        row(G, &[ch('w')], Action::Gap(Act::Dots(dots::Act::Reveal)), w::dots_key_reveal, Shown),
    ]
};
