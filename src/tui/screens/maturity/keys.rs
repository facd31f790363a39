//! The keys of workshop 3, a table for each view and one for all of them.

use crate::domain::rating::{Level, Mark};
use crate::i18n::{Label, words as w};

use super::super::super::action::Action;
use super::super::super::event::{Code, Key};
use super::super::super::keymap::{Context, Footer, Row, ch, ctrl, key, row, written};
use super::super::super::widgets::map::Step;
use super::Act;

/// The keys of this screen. The row of the digits has no key of its own, so that a click on it shows the scale and
/// rates nothing.
pub const KEYS: &[Row] = {
    use Context::Presenter as P;
    use Context::{
        Ballot as B, Chooser as C, HeatMap as H, HeatTable as T, Maturity as M, Rater as A, RaterStart as F,
        Spread as S,
    };
    use Footer::{Help, Shown, Silent};
    &[
        does(C, &[ch('m')], Act::Interview, &Words(w::raters_key_interview, Shown)),
        does(C, &[ch('D')], Act::Twice, &Words(w::raters_key_twice, Shown)),
        does(C, &[ch('/')], Act::Find, &Words(w::raters_key_find, Help)),
        does(C, &[ch('z')], Act::FoldRaters, &Words(w::raters_key_fold, Help)),
        written("0–4", does(B, &[], Act::Scale, &Words(w::maturity_key_scale, Shown))),
        does(B, &[ch('0')], LEVELS[0], &Words(w::maturity_key_scale, Silent)),
        does(B, &[ch('1')], LEVELS[1], &Words(w::maturity_key_scale, Silent)),
        does(B, &[ch('2')], LEVELS[2], &Words(w::maturity_key_scale, Silent)),
        does(B, &[ch('3')], LEVELS[3], &Words(w::maturity_key_scale, Silent)),
        does(B, &[ch('4')], LEVELS[4], &Words(w::maturity_key_scale, Silent)),
        does(B, &[ch('x')], Act::Mark(Mark::DontKnow), &Words(w::maturity_key_dont_know, Shown)),
        does(B, &[ch('c')], Act::Comment, &Words(w::maturity_key_comment, Shown)),
        does(B, &[ch('i')], Act::HandIn, &Words(w::rating_key_hand_in, Shown)),
        does(B, &[ch('n')], Act::NextUnrated, &Words(w::maturity_key_next_unrated, Shown)),
        does(B, &[ch('O')], Act::Overview, &Words(w::rating_key_overview, Shown)),
        does(B, &[ch('o')], Act::OnlyUnrated, &Words(w::rating_key_only_unrated, Shown)),
        does(B, &[ch('p')], Act::PreviousUnrated, &Words(w::maturity_key_previous_unrated, Help)),
        does(B, &[ch('.'), ch('-')], Act::Mark(Mark::NotRated), &Words(w::maturity_key_clear, Help)),
        does(B, &[ch('m')], Act::Interview, &Words(w::raters_key_interview, Help)),
        does(B, &[ch('/')], Act::Search, &Words(w::maturity_key_search, Help)),
        row(F, &[key(Code::Enter)], Action::Enter, w::rating_key_begin, Shown),
        does(F, &[ch('n')], Act::Rater, &Words(w::rating_key_rater, Shown)),
        does(Context::RaterDots, &[ch('i')], Act::HandIn, &Words(w::rating_key_hand_in, Shown)),
        does(A, &[ch('s')], Act::Reach, &Words(w::rating_key_reach, Shown)),
        row(A, &[ch('u')], Action::Undo, w::key_undo, Shown),
        row(A, &[ctrl('r')], Action::Redo, w::key_redo, Help),
        row(A, &[ch('L')], Action::Lesson, w::key_lesson, Help),
        does(C, &[ch('S')], Act::SealFor, &Words(w::rating_key_seal_for, Shown)),
        written("0–4", does(T, &[], Act::Scale, &Words(w::maturity_key_scale, Shown))),
        does(T, &[ch('0')], LEVELS[0], &Words(w::maturity_key_scale, Silent)),
        does(T, &[ch('1')], LEVELS[1], &Words(w::maturity_key_scale, Silent)),
        does(T, &[ch('2')], LEVELS[2], &Words(w::maturity_key_scale, Silent)),
        does(T, &[ch('3')], LEVELS[3], &Words(w::maturity_key_scale, Silent)),
        does(T, &[ch('4')], LEVELS[4], &Words(w::maturity_key_scale, Silent)),
        does(T, &[ch('x')], Act::Mark(Mark::DontKnow), &Words(w::maturity_key_dont_know, Shown)),
        does(T, &[ch('z')], Act::Fold, &Words(w::maturity_key_fold, Shown)),
        does(T, &[ch('s')], Act::Sort, &Words(w::heat_key_sort, Shown)),
        written(":", does(T, &[], Act::SortBy, &Words(w::heat_key_sort_by, Help))),
        does(T, &[ch('.'), ch('-')], Act::Mark(Mark::NotRated), &Words(w::maturity_key_clear, Help)),
        does(T, &[ch('c')], Act::Comment, &Words(w::maturity_key_comment, Help)),
        does(T, &[ch('d')], Act::Compare, &Words(w::heat_key_compare, Help)),
        does(T, &[key(Code::Tab)], Act::NextView, &Words(w::maturity_key_to_map, Shown)),
        does(H, &[ch('z')], Act::Zoom(Step::Round), &Words(w::picture_key_zoom, Shown)),
        does(H, &[ch('+')], Act::Zoom(Step::Nearer), &Words(w::picture_key_nearer, Help)),
        does(H, &[ch('-')], Act::Zoom(Step::Farther), &Words(w::picture_key_farther, Help)),
        does(H, &[ch('d')], Act::Compare, &Words(w::heat_key_compare, Help)),
        does(H, &[key(Code::Tab)], Act::NextView, &Words(w::maturity_key_to_chooser, Shown)),
        does(S, &[ch('w')], Act::Means, &Words(w::rounds_key_means, Shown)),
        does(S, &[key(Code::Tab)], Act::NextView, &Words(w::maturity_key_to_table, Shown)),
        does(M, &[ch('r')], Act::Another, &Words(w::maturity_key_another, Shown)),
        does(M, &[ch('P')], Act::Present, &Words(w::heat_key_present, Help)),
        does(P, &[ch('P')], Act::Present, &Words(w::heat_key_present_end, Shown)),
        does(P, &[key(Code::Tab)], Act::NextView, &Words(w::heat_key_present_next, Shown)),
        does(P, &[ch('s')], Act::Sort, &Words(w::heat_key_sort, Help)),
        does(P, &[ch('d')], Act::Compare, &Words(w::heat_key_compare, Help)),
        does(P, &[ch('+')], Act::Zoom(Step::Nearer), &Words(w::picture_key_nearer, Help)),
        does(P, &[ch('-')], Act::Zoom(Step::Farther), &Words(w::picture_key_farther, Help)),
        does(M, &[key(Code::Tab)], Act::NextView, &Words(w::maturity_key_to_table, Shown)),
        does(M, &[key(Code::BackTab)], Act::PreviousView, &Words(w::maturity_key_previous_view, Help)),
        does(M, &[ch('/')], Act::Search, &Words(w::maturity_key_search, Help)),
        does(M, &[ch('C')], Act::Collect, &Words(w::collect_key, Help)),
        does(Context::Chooser, &[ch('I')], Act::Invite, &Words(w::invite_key, Help)),
        does(M, &[ch('R')], Act::Rounds, &Words(w::maturity_key_rounds, Help)),
        does(M, &[ch('E')], Act::End, &Words(w::maturity_key_end, Help)),
        does(M, &[ch('N')], Act::NewRound, &Words(w::rounds_key_new, Help)),
        does(M, &[ch('w')], Act::Reveal, &Words(w::rounds_key_reveal, Help)),
        does(M, &[ch('H')], Act::HideAdvice, &Words(w::advice_key_hide, Help)),
        does(M, &[ch('K')], Act::Lead, &Words(w::lead_key, Help)),
        does(M, &[ch('U')], Act::Publish, &Words(w::release_key, Help)),
    ]
};

const LEVELS: [Act; 5] = [
    Act::Mark(Mark::Level(Level::ALL[0])),
    Act::Mark(Mark::Level(Level::ALL[1])),
    Act::Mark(Mark::Level(Level::ALL[2])),
    Act::Mark(Mark::Level(Level::ALL[3])),
    Act::Mark(Mark::Level(Level::ALL[4])),
];

const fn does(context: Context, keys: &'static [Key], act: Act, words: &Words) -> Row {
    row(context, keys, Action::Maturity(act), words.0, words.1)
}

/// What a row says, and where it is shown.
struct Words(Label, Footer);
