//! The rows of workshop 1 in the key table: what its board has of its own, and the goals.

use crate::i18n::words as w;

use super::super::super::action::Action;
use super::super::super::event::Code;
use super::super::super::keymap::{Context, Footer, Row, ch, key, row};
use super::super::guides;
use super::{Act, View, goals};

/// The keys of this screen.
pub const KEYS: &[Row] = {
    use Context::{Goals as G, Thoughts as T};
    use Footer::{Help, Shown};
    use goals::Act as At;
    const fn among(act: goals::Act) -> Action {
        Action::Vision(Act::Goals(act))
    }
    const fn show(view: View) -> Action {
        Action::Vision(Act::Show(view))
    }
    &[
        row(T, &[ch('b')], Action::Vision(Act::Become), w::vision_key_goal, Help),
        row(T, &[ch('B')], Action::Vision(Act::Link), w::vision_key_link, Help),
        row(T, &[key(Code::Tab)], show(View::Goals), w::vision_key_goals, Shown),
        row(G, &[ch('n')], among(At::New), w::vision_key_new_goal, Shown),
        row(G, &[ch('e')], among(At::Edit), w::vision_key_edit, Shown),
        row(G, &[ch('K')], among(At::Up), w::vision_key_goal_up, Shown),
        row(G, &[ch('J')], among(At::Down), w::vision_key_goal_down, Shown),
        row(G, &[ch('t')], among(At::Served), w::vision_key_served, Help),
        row(G, &[ch('s')], among(At::Adopt), w::vision_key_adopt, Shown),
        row(G, &[key(Code::Tab)], show(View::Notes), w::vision_key_board, Shown),
        row(G, &[ch('F')], Action::Guides(guides::Act::Check), w::check_key, Shown),
        row(G, &[ch('d')], among(At::Remove), w::vision_key_remove, Help),
    ]
};
