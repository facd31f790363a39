//! The rows of the key table that hold in workshop 4, whichever view is shown.

use crate::i18n::words as w;

use super::super::super::action::Action;
use super::super::super::event::{Code, Key};
use super::super::super::keymap::{Context, Footer, Row, ch, key, row, written};
use super::Act;

/// The keys of this screen.
pub const KEYS: &[Row] = {
    use Context::Gap as G;
    use Footer::{Help, Shown, Silent};
    const fn set(dots: u8, keys: &'static [Key]) -> Row {
        row(Context::Gap, keys, Action::Gap(Act::Set(dots)), w::gap_set, Silent)
    }
    const ONE: Row = Row { footer: Shown, ..set(1, &[ch('1')]) };
    &[
        row(G, &[key(Code::Tab)], Action::Gap(Act::NextView), w::gap_next_view, Shown),
        row(G, &[key(Code::BackTab)], Action::Gap(Act::PreviousView), w::gap_previous_view, Help),
        row(G, &[ch('+')], Action::Gap(Act::Add), w::gap_add, Shown),
        row(G, &[ch('-')], Action::Gap(Act::Take), w::gap_take, Shown),
        written("0–9", ONE),
        set(0, &[ch('0')]),
        set(2, &[ch('2')]),
        set(3, &[ch('3')]),
        set(4, &[ch('4')]),
        set(5, &[ch('5')]),
        set(6, &[ch('6')]),
        set(7, &[ch('7')]),
        set(8, &[ch('8')]),
        set(9, &[ch('9')]),
        row(G, &[ch('s')], Action::Gap(Act::Strategic), w::gap_strategic, Shown),
        row(G, &[ch('t')], Action::Gap(Act::Together), w::gap_together, Shown),
        row(G, &[ch('p')], Action::Gap(Act::OwnPlace), w::gap_own_place, Shown),
        row(G, &[ch('/')], Action::Gap(Act::Search), w::gap_search, Shown),
    ]
};
