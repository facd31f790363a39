//! What workshop 3 can do beyond what every screen does: one name for each key of its table, whether it is possible now,
//! and what does it.

use crate::ballot::invitation::Asks;
use crate::domain::rating::Mark;
use crate::i18n::words as w;

use super::super::super::collecting;
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::super::super::widgets::map::Step;
use super::super::{advice, lead};
use super::{
    View, about, ballot, chooser, compare, heat_map, next_view, presenter, previous_view, rater, round,
    rounds, search, sort, spread, table, target,
};

/// What only this screen does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Show the scale.
    Scale,
    /// Mark what the cursor stands on.
    Mark(Mark),
    /// Write a comment to it.
    Comment,
    /// Go to the next one that is not rated.
    NextUnrated,
    /// Go to the one before that is not rated.
    PreviousUnrated,
    /// Go through the unrated only, or through everything again.
    OnlyUnrated,
    /// Show all capabilities of the ballot at once, or one again.
    Overview,
    /// Hand the ballot in, or take it up again.
    HandIn,
    /// Open a form for answers that only the project lead may read.
    SealFor,
    /// Change who may read the answers.
    Reach,
    /// Say by whom the answers are given.
    Rater,
    /// Find a capability by name.
    Search,
    /// Open a ballot for one more rater.
    Another,
    /// Mark a ballot as keyed in during an interview, or as none.
    Interview,
    /// Show the answers of somebody who has answered more than once.
    Twice,
    /// Find a respondent or a rater.
    Find,
    /// Show the raters of respondents that have several, or fold them away.
    FoldRaters,
    /// Fold or unfold all areas.
    Fold,
    /// Put the heat table in the next order.
    Sort,
    /// Choose the order of the heat table.
    SortBy,
    /// Show what has changed since another round, or no longer.
    Compare,
    /// Show the picture to the room, large and without names, or no longer.
    Present,
    /// Show more or less of the heat map at once.
    Zoom(Step),
    /// Take in answers from a folder, or show what was found there.
    Collect,
    /// Write invitations into a folder.
    Invite,
    /// Show another round.
    Rounds,
    /// End the round in view or open it again.
    End,
    /// Set the terms of a round, start a new one, or rate some capabilities again.
    NewRound,
    /// Show everyone's answers of a closed round, or the spread of one that shows.
    Reveal,
    /// Show the means beside the spread, or put them away.
    Means,
    /// Put away the advice that is shown.
    HideAdvice,
    /// Show the project lead's key, and what it opens.
    Lead,
    /// Publish means with sealed answers in them.
    Publish,
    /// Go to the next view.
    NextView,
    /// Go to the view before.
    PreviousView,
}

/// Whether an action is possible now.
///
/// # Errors
/// Why not, in the reader's words.
pub fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    match act {
        Act::Mark(_) | Act::Comment => target::of(room, ui).map(|_| ()),
        Act::SealFor => chooser::can_seal(room, ui),
        Act::Reach => rater::can_turn(room, ui),
        Act::HandIn if rater::places_dots(room) => rater::dots::can_hand_in(room, ui),
        Act::Rater if rater::places_dots(room) => Err(w::dots_room_no_name(ui.lang).to_owned()),
        Act::HandIn if room.maturity.view == View::Ballot => ballot::can_hand_in(room, ui),
        Act::NextUnrated | Act::PreviousUnrated | Act::OnlyUnrated | Act::Overview | Act::HandIn => {
            match room.maturity.view {
                View::Ballot => Ok(()),
                View::Chooser | View::Table | View::Map | View::Spread => {
                    Err(w::maturity_not_here(ui.lang).to_owned())
                }
            }
        }
        Act::Another => {
            room.writable(ui)?;
            match room.maturity.view {
                View::Chooser | View::Ballot if !room.figures.columns.is_empty() => Ok(()),
                View::Chooser | View::Ballot | View::Table | View::Map | View::Spread => {
                    Err(w::maturity_no_respondent_here(ui.lang).to_owned())
                }
            }
        }
        Act::End => {
            room.writable(ui)?;
            round(room).map(|_| ()).ok_or_else(|| w::maturity_no_round(ui.lang).to_owned())
        }
        Act::NewRound | Act::Collect | Act::Rater => room.writable(ui),
        Act::Fold => table::can_fold(room, ui),
        Act::Reveal => rounds::can_reveal(room, ui),
        Act::Publish => lead::can_publish(room, ui),
        Act::HideAdvice => advice::can_hide(room, ui),
        Act::Interview if rater::is_raters(room) => Err(w::rating_not_in_this_room(ui.lang).to_owned()),
        Act::Interview => chooser::can_interview(room, ui),
        Act::Twice => chooser::can_compare(room, ui),
        Act::Find | Act::FoldRaters if room.maturity.view == View::Chooser => Ok(()),
        Act::Find | Act::FoldRaters => Err(w::maturity_not_here(ui.lang).to_owned()),
        Act::Zoom(step) => heat_map::can_zoom(room, ui.lang, step),
        Act::Compare => compare::can(room, ui),
        Act::Present => presenter::can(room, ui),
        Act::Scale if ballot::is_over(room) && room.maturity.view == View::Ballot => {
            Err(w::rating_not_in_overview(ui.lang).to_owned())
        }
        Act::Scale
        | Act::Search
        | Act::Sort
        | Act::SortBy
        | Act::Invite
        | Act::Rounds
        | Act::Means
        | Act::Lead
        | Act::NextView
        | Act::PreviousView => Ok(()),
    }
}

/// Does an action.
pub fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    match act {
        Act::Scale => about::scale(room, ui),
        Act::Mark(mark) => target::mark(room, ui, mark),
        Act::Comment => target::comment(room, ui),
        Act::NextUnrated => ballot::to_unrated(room, ui, ballot::Way::Forward),
        Act::PreviousUnrated => ballot::to_unrated(room, ui, ballot::Way::Backward),
        Act::OnlyUnrated => ballot::turn_walk(room, ui),
        Act::Overview => ballot::turn_overview(room),
        Act::HandIn if rater::places_dots(room) => rater::dots::hand_in(room, ui),
        Act::HandIn => ballot::hand_in(room, ui),
        Act::SealFor => chooser::seal(room, ui),
        Act::Reach => rater::turn(room, ui),
        Act::Rater => rater::name(room, ui),
        Act::Search => search::ask(room, ui),
        Act::Another => chooser::another(room, ui),
        Act::Interview => chooser::interview(room, ui),
        Act::Twice => chooser::compare(room, ui),
        Act::Find => chooser::find(room, ui),
        Act::FoldRaters => room.maturity.chooser.fold(),
        Act::Fold => table::fold_all(room),
        Act::Sort => sort::next(room),
        Act::SortBy => sort::choose(room, ui),
        Act::Compare => compare::turn(room, ui),
        Act::Present => presenter::turn(room, ui),
        Act::Zoom(step) => heat_map::zoom(room, step),
        Act::Collect => collecting::show(room, ui),
        Act::Invite => collecting::invite(room, ui, Asks::Ratings),
        Act::Rounds => rounds::choose(room, ui),
        Act::End => rounds::end_or_reopen(room, ui),
        Act::NewRound => rounds::start(room, ui),
        Act::Reveal => rounds::reveal(room, ui),
        Act::Means => spread::turn_means(room),
        Act::HideAdvice => advice::hide(room, ui),
        Act::Lead => lead::ask(ui),
        Act::Publish => lead::publish(room, ui),
        Act::NextView | Act::PreviousView if ui.presenting => room.maturity.view = presenter::turned(room),
        Act::NextView => room.maturity.view = next_view(room),
        Act::PreviousView => room.maturity.view = previous_view(room),
    }
}
