//! What workshop 3 can do beyond what every screen does: one name for each key of its table.

use crate::domain::rating::Mark;

use super::super::super::widgets::map::Step;

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
