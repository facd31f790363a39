//! The keys of workshop 2: those of the map, those of its picture alone, and those of the candidates.

use crate::i18n::words as w;

use super::super::super::action::{Action, Motion};
use super::super::super::event::Code;
use super::super::super::keymap::{Context, Footer, Row, ch, key, row, written};
use super::super::super::widgets::map::Step;
use super::{Act, candidates};

/// The keys of this screen.
pub const KEYS: &[Row] = {
    use Context::{Candidates as D, Capabilities as C, Picture as P};
    use Footer::{Help, Shown};
    use candidates::Act as To;
    const fn act(act: Act) -> Action {
        Action::Capabilities(act)
    }
    const fn on(act: candidates::Act) -> Action {
        Action::Capabilities(Act::Candidates(act))
    }
    &[
        row(C, &[ch('n')], act(Act::NewCapability), w::capabilities_key_new, Shown),
        row(C, &[ch('r')], act(Act::Rename), w::capabilities_key_rename, Shown),
        row(C, &[ch('m')], act(Act::Relocate), w::capabilities_key_move, Shown),
        row(C, &[ch('d')], act(Act::TakeOff), w::capabilities_key_off, Shown),
        row(C, &[key(Code::Tab)], act(Act::NextView), w::capabilities_key_view, Shown),
        row(C, &[key(Code::BackTab)], act(Act::PreviousView), w::capabilities_key_view_back, Help),
        row(C, &[ch('/')], act(Act::Search), w::capabilities_key_search, Shown),
        row(C, &[ch('H')], act(Act::HideAdvice), w::advice_key_hide, Help),
        row(C, &[ch('N')], act(Act::NewArea), w::capabilities_key_new_area, Help),
        row(C, &[ch('C')], act(Act::NewCategory), w::capabilities_key_new_category, Help),
        row(C, &[ch('J')], act(Act::Lower), w::capabilities_key_lower, Help),
        row(C, &[ch('K')], act(Act::Raise), w::capabilities_key_raise, Help),
        row(C, &[ch('b')], act(Act::Merge), w::capabilities_key_merge, Help),
        row(C, &[ch('s')], act(Act::Split), w::capabilities_key_split, Help),
        row(C, &[ch('t')], act(Act::Goals), w::capabilities_key_goals, Help),
        row(C, &[ch('w')], act(Act::Doubt), w::capabilities_key_doubt, Help),
        row(C, &[ch('o')], act(Act::ListOff), w::capabilities_key_list_off, Help),
        row(C, &[ch('f')], act(Act::Versions), w::versions_key, Help),
        row(C, &[ch('p')], act(Act::Proposals), w::proposals_key_list, Help),
        row(C, &[ch('i')], act(Act::Start), w::start_key, Help),
        written("→", row(C, &[], Action::Move(Motion::Right), w::capabilities_key_unfold, Help)),
        written("←", row(C, &[], Action::Move(Motion::Left), w::capabilities_key_fold, Help)),
        row(P, &[ch('z')], act(Act::Zoom(Step::Round)), w::picture_key_zoom, Shown),
        row(P, &[key(Code::Tab)], act(Act::NextView), w::capabilities_key_view, Shown),
        row(P, &[ch('+')], act(Act::Zoom(Step::Nearer)), w::picture_key_nearer, Help),
        row(P, &[ch('-')], act(Act::Zoom(Step::Farther)), w::picture_key_farther, Help),
        row(D, &[ch('b')], on(To::Become), w::candidates_key_become, Shown),
        row(D, &[ch('s')], on(To::BreakDown), w::candidates_key_break, Shown),
        row(D, &[ch('B')], on(To::PartOf), w::candidates_key_part, Help),
        row(D, &[ch('G')], on(To::Goals), w::candidates_key_goals, Help),
        row(D, &[ch('D')], on(To::Doubt), w::candidates_key_doubt, Help),
        row(D, &[ch('O')], on(To::Off), w::candidates_key_off, Help),
        row(D, &[key(Code::Tab)], act(Act::NextView), w::capabilities_key_view, Shown),
        row(D, &[key(Code::BackTab)], act(Act::PreviousView), w::capabilities_key_view_back, Help),
    ]
};
