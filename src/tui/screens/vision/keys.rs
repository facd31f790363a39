//! The rows of workshop 1 in the key table: writing, the board, its filter, the goals.

use crate::i18n::words as w;

use super::super::super::action::Action;
use super::super::super::event::Code;
use super::super::super::keymap::{Context, Footer, Row, ch, ctrl, key, row};
use super::{Act, View, board, capture, goals};

/// The keys of this screen.
pub const KEYS: &[Row] = {
    use Context::{Board as B, BoardFilter as F, Capture as C, Goals as G};
    use Footer::{Help, Shown};
    use board::Act as On;
    use capture::Act as In;
    use goals::Act as At;
    const fn on(act: board::Act) -> Action {
        Action::Vision(Act::Board(act))
    }
    const fn within(act: capture::Act) -> Action {
        Action::Vision(Act::Capture(act))
    }
    const fn among(act: goals::Act) -> Action {
        Action::Vision(Act::Goals(act))
    }
    const fn show(view: View) -> Action {
        Action::Vision(Act::Show(view))
    }
    &[
        row(C, &[key(Code::Enter)], within(In::Write), w::vision_key_write, Shown),
        row(C, &[key(Code::Tab)], within(In::NextPrompt), w::vision_key_next_prompt, Shown),
        row(C, &[ctrl('k')], within(In::Kind), w::vision_key_kind_next, Shown),
        row(C, &[key(Code::Esc)], show(View::Board), w::vision_key_end, Shown),
        row(C, &[key(Code::BackTab)], within(In::PreviousPrompt), w::vision_key_previous_prompt, Shown),
        row(B, &[ch('n')], show(View::Capture), w::vision_key_capture, Shown),
        row(B, &[ch('m')], on(On::Mark), w::vision_key_mark, Shown),
        row(B, &[ch('c')], on(On::NewCluster), w::vision_key_cluster, Shown),
        row(B, &[ch('p')], on(On::Put), w::vision_key_put, Shown),
        row(B, &[ch('x')], on(On::Merge), w::vision_key_merge, Shown),
        row(B, &[ch('b')], on(On::Goal), w::vision_key_goal, Help),
        row(B, &[key(Code::Tab)], show(View::Goals), w::vision_key_goals, Shown),
        row(B, &[ch('e')], on(On::Edit), w::vision_key_edit, Help),
        row(B, &[ch('t')], on(On::Kind), w::vision_key_kind, Help),
        row(B, &[ch('a')], on(On::Prompt), w::vision_key_prompt, Help),
        row(B, &[ch('o')], on(On::TakeOut), w::vision_key_take_out, Help),
        row(B, &[ch('X')], on(On::Lift), w::vision_key_lift, Help),
        row(B, &[ch('r')], on(On::Rename), w::vision_key_rename, Help),
        row(B, &[ch('d')], on(On::Remove), w::vision_key_remove, Help),
        row(B, &[ch('M')], on(On::Unmark), w::vision_key_unmark, Help),
        row(B, &[ch('/')], on(On::Filter), w::vision_key_filter, Help),
        row(F, &[key(Code::Enter)], on(On::KeepFilter), w::vision_key_keep_filter, Shown),
        row(F, &[key(Code::Esc)], on(On::DropFilter), w::vision_key_drop_filter, Shown),
        row(G, &[ch('n')], among(At::New), w::vision_key_new_goal, Shown),
        row(G, &[ch('e')], among(At::Edit), w::vision_key_edit, Shown),
        row(G, &[ch('K')], among(At::Up), w::vision_key_goal_up, Shown),
        row(G, &[ch('J')], among(At::Down), w::vision_key_goal_down, Shown),
        row(G, &[ch('s')], among(At::Adopt), w::vision_key_adopt, Shown),
        row(G, &[key(Code::Tab)], show(View::Board), w::vision_key_board, Shown),
        row(G, &[ch('d')], among(At::Remove), w::vision_key_remove, Help),
    ]
};
