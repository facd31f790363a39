//! The rows of notes in the key table: writing, the board, its filter.

use crate::i18n::words as w;

use super::super::super::action::{Action, Motion};
use super::super::super::event::Code;
use super::super::super::keymap::{Context, Footer, Row, ch, ctrl, key, row, written};
use super::super::super::timer;
use super::{Act, alike, board, capture, reading};

/// The keys of a sheet of notes.
pub const KEYS: &[Row] = {
    use Context::{Alike as A, Board as B, BoardFilter as F, Capture as C, Reading as R};
    use Footer::{Help, Shown, Silent};
    use alike::Act as Of;
    use board::Act as On;
    use capture::Act as In;
    use reading::Act as At;
    const fn on(act: board::Act) -> Action {
        Action::Notes(Act::Board(act))
    }
    const fn of(act: alike::Act) -> Action {
        Action::Notes(Act::Alike(act))
    }
    const fn within(act: capture::Act) -> Action {
        Action::Notes(Act::Capture(act))
    }
    const fn reading(act: reading::Act) -> Action {
        Action::Notes(Act::Reading(act))
    }
    &[
        row(C, &[key(Code::Enter)], within(In::Write), w::notes_key_write, Shown),
        row(C, &[key(Code::Tab)], within(In::NextPrompt), w::notes_key_next_prompt, Shown),
        row(C, &[ctrl('e')], within(In::TakeBack), w::notes_key_take_back, Shown),
        row(C, &[ctrl('l')], within(In::Wall), w::notes_key_wall, Shown),
        row(C, &[key(Code::Esc)], Action::Notes(Act::EndWriting), w::notes_key_board, Shown),
        row(C, &[ctrl('k')], within(In::Kind), w::notes_key_kind_next, Shown),
        row(C, &[ctrl('t')], Action::Timer(timer::Act::Turn), w::notes_key_time, Shown),
        row(C, &[key(Code::BackTab)], within(In::PreviousPrompt), w::notes_key_previous_prompt, Shown),
        row(B, &[ch('n')], Action::Notes(Act::Write), w::notes_key_capture, Shown),
        row(B, &[ch('m')], on(On::Mark), w::notes_key_mark, Shown),
        row(B, &[ch('c')], on(On::NewCluster), w::notes_key_cluster, Shown),
        written("1–9", row(B, &[ch('1')], on(On::PutNth(1)), w::notes_key_put_nth, Shown)),
        row(B, &[ch('2')], on(On::PutNth(2)), w::notes_key_put_nth, Silent),
        row(B, &[ch('3')], on(On::PutNth(3)), w::notes_key_put_nth, Silent),
        row(B, &[ch('4')], on(On::PutNth(4)), w::notes_key_put_nth, Silent),
        row(B, &[ch('5')], on(On::PutNth(5)), w::notes_key_put_nth, Silent),
        row(B, &[ch('6')], on(On::PutNth(6)), w::notes_key_put_nth, Silent),
        row(B, &[ch('7')], on(On::PutNth(7)), w::notes_key_put_nth, Silent),
        row(B, &[ch('8')], on(On::PutNth(8)), w::notes_key_put_nth, Silent),
        row(B, &[ch('9')], on(On::PutNth(9)), w::notes_key_put_nth, Silent),
        row(B, &[ch('0')], on(On::PutNth(10)), w::notes_key_put_tenth, Help),
        row(B, &[ch('p')], on(On::Put), w::notes_key_put, Help),
        row(B, &[ch('x')], on(On::Merge), w::notes_key_merge, Shown),
        row(B, &[ch('f')], of(Of::Open), w::alike_key_open, Shown),
        row(B, &[ch('R')], Action::Notes(Act::Read), w::reading_key, Help),
        row(B, &[ch('e')], on(On::Edit), w::notes_key_edit, Help),
        row(B, &[ch('t')], on(On::Kind), w::notes_key_kind, Help),
        row(B, &[ch('a')], on(On::Prompt), w::notes_key_prompt, Help),
        row(B, &[ch('o')], on(On::TakeOut), w::notes_key_take_out, Help),
        row(B, &[ch('X')], on(On::Lift), w::notes_key_lift, Help),
        row(B, &[ch('r')], on(On::Rename), w::notes_key_rename, Help),
        row(B, &[ch('d')], on(On::Remove), w::notes_key_remove, Help),
        row(B, &[ch('W')], on(On::RemoveForGood), w::notes_key_remove_for_good, Help),
        row(B, &[ch('y')], on(On::MarkTo), w::notes_key_mark_to, Help),
        row(B, &[ch('*')], on(On::MarkAll), w::notes_key_mark_all, Help),
        row(B, &[ch('M')], on(On::Unmark), w::notes_key_unmark, Help),
        row(B, &[ch('K')], on(On::Up), w::notes_key_cluster_up, Help),
        row(B, &[ch('J')], on(On::Down), w::notes_key_cluster_down, Help),
        row(B, &[ch('z')], on(On::FoldAll), w::notes_key_fold_all, Help),
        row(B, &[ch('/')], on(On::Filter), w::notes_key_filter, Help),
        row(B, &[ch('F')], on(On::Only), w::notes_key_only, Help),
        row(F, &[key(Code::Enter)], on(On::KeepFilter), w::notes_key_keep_filter, Shown),
        row(F, &[key(Code::Esc)], on(On::DropFilter), w::notes_key_drop_filter, Shown),
        row(A, &[ch('x')], of(Of::Merge), w::alike_key_merge, Shown),
        row(A, &[ch('n')], of(Of::Apart), w::alike_key_apart, Shown),
        row(A, &[key(Code::Tab)], of(Of::Swap), w::alike_key_swap, Shown),
        written("↓", row(A, &[], Action::Move(Motion::Down), w::alike_key_next, Shown)),
        written("↑", row(A, &[], Action::Move(Motion::Up), w::alike_key_previous, Help)),
        row(A, &[key(Code::Esc)], of(Of::Close), w::notes_key_end, Shown),
        written(
            "→",
            row(R, &[key(Code::Enter), ch(' ')], Action::Move(Motion::Right), w::reading_key_next, Shown),
        ),
        written("1–9", row(R, &[ch('1')], reading(At::Put(1)), w::notes_key_put_nth, Shown)),
        row(R, &[ch('2')], reading(At::Put(2)), w::notes_key_put_nth, Silent),
        row(R, &[ch('3')], reading(At::Put(3)), w::notes_key_put_nth, Silent),
        row(R, &[ch('4')], reading(At::Put(4)), w::notes_key_put_nth, Silent),
        row(R, &[ch('5')], reading(At::Put(5)), w::notes_key_put_nth, Silent),
        row(R, &[ch('6')], reading(At::Put(6)), w::notes_key_put_nth, Silent),
        row(R, &[ch('7')], reading(At::Put(7)), w::notes_key_put_nth, Silent),
        row(R, &[ch('8')], reading(At::Put(8)), w::notes_key_put_nth, Silent),
        row(R, &[ch('9')], reading(At::Put(9)), w::notes_key_put_nth, Silent),
        row(R, &[ch('0')], reading(At::Put(10)), w::notes_key_put_tenth, Help),
        row(R, &[ch('c')], reading(At::NewCluster), w::notes_key_cluster, Shown),
        row(R, &[ch('x')], reading(At::Same), w::reading_key_same, Shown),
        row(R, &[ch('d')], reading(At::Aside), w::reading_key_aside, Shown),
        row(R, &[ch('p')], reading(At::Pick), w::notes_key_put, Help),
        row(R, &[ch('e')], reading(At::Edit), w::notes_key_edit, Help),
        written("←", row(R, &[], Action::Move(Motion::Left), w::reading_key_previous, Help)),
        written("Esc", row(R, &[], Action::Back, w::notes_key_end, Shown)),
    ]
};
