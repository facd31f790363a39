//! One rater's answers, a capability at a time: where one is, what was just marked, how far it has come.
//!
//! The ballot itself may not be there yet; its first mark makes it. What is undone brings the cursor back to it.

mod before;
mod handing;
mod moves;
mod overview;
mod page;
mod scale;
mod side;

use ratatui::layout::Rect;

use crate::domain::id::CapabilityId;
use crate::domain::rating::Mark;
use crate::domain::round::{Ballot, BallotKey};
use crate::i18n::words as w;

use super::super::super::canvas::Canvas;
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::target::Target;
use super::{View, round};

pub(super) use handing::{can_hand_in, hand_in, is_handed_in, may_be_seen, take_up_first};
pub(super) use moves::{Way, motion, to_unrated, turn_walk};
pub(super) use overview::{close as close_overview, is_over, turn as turn_overview};
pub(super) use page::sign;

use moves::{Walk, rated_rows, unrated_rows};

/// What the ballot view remembers.
#[derive(Debug, Default)]
pub(super) struct Paper {
    /// Whose ballot is open.
    whose: Option<BallotKey>,
    /// The row of the figures that is shown.
    row: usize,
    /// What was marked here, newest last, to come back to where it is undone.
    trail: Vec<(CapabilityId, Mark)>,
    /// Where a mark goes on to.
    walk: Walk,
    /// All capabilities at once, while they are shown.
    over: Option<overview::Overview>,
    /// What stood on the row that is shown in the round before.
    before: Option<before::Before>,
    /// The round that it was last shown in, and whether that was closed: elsewhere it has to be asked for anew.
    shown_in: (u16, bool),
}

/// How far a ballot has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Done {
    /// Answered.
    pub(super) answered: usize,
    /// Of how many.
    pub(super) of: usize,
}

impl Done {
    /// How many are not answered.
    pub(super) fn left(self) -> usize {
        self.of.saturating_sub(self.answered)
    }
}

/// Marks that are remembered for coming back.
const TRAIL: usize = 200;

impl Paper {
    /// The row that is shown.
    pub(super) fn row(&self) -> usize {
        self.row
    }
}

/// Opens a ballot at its first unrated capability.
pub(super) fn open(room: &mut Room, whose: BallotKey) {
    let shown_in = (room.figures.round, room.figures.hidden);
    room.maturity.ballot = Paper { whose: Some(whose), shown_in, ..Paper::default() };
    let first = unrated_rows(room).first().copied();
    room.maturity.ballot.row = first.or_else(|| rated_rows(room).first().copied()).unwrap_or(0);
}

/// Whether a ballot is open that can be gone back to.
pub(super) fn is_open(room: &Room) -> bool {
    column(room).is_some()
}

/// Whether the ballot that is open was handed in for nobody's eyes yet, so that one must ask for it again.
pub(super) fn is_closed(room: &Room) -> bool {
    room.maturity.ballot.whose.as_ref().is_some_and(|key| !may_be_seen(room, key))
}

/// The column of the respondent whose ballot is open.
pub(super) fn column(room: &Room) -> Option<usize> {
    room.figures.column_of(&room.maturity.ballot.whose.as_ref()?.respondent)
}

/// What a digit rates.
pub(super) fn target(room: &Room) -> Option<Target> {
    let whose = room.maturity.ballot.whose.clone()?;
    let capability = room.figures.rows.get(room.maturity.ballot.row)?.capability.clone();
    Some(Target { ballot: BallotKey { round: room.figures.round, ..whose }, capability })
}

/// After a mark: goes on to the next capability, and says where one is at the end.
pub(super) fn marked(room: &mut Room, ui: &mut Ui, mark: Mark) {
    let here = room.maturity.ballot.row;
    if let Some(row) = room.figures.rows.get(here) {
        let trail = &mut room.maturity.ballot.trail;
        trail.push((row.capability.clone(), mark));
        if trail.len() > TRAIL {
            trail.remove(0);
        }
    }
    if mark == Mark::NotRated {
        return;
    }
    let done = done(room);
    match moves::onwards(room, here) {
        Some(next) => room.maturity.ballot.row = next,
        None if done.left() > 0 => ui.say(w::maturity_some_left(ui.lang, done.left())),
        None => {}
    }
}

/// Draws the ballot: one capability, or all of them at once.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    if is_over(room) {
        overview::draw(room, ui, canvas, body);
    } else {
        page::draw(room, ui, canvas, body);
    }
}

/// A click on a row: shows it; in the overview the first click puts the cursor there and the next one leads to it.
pub(super) fn click(room: &mut Room, row: usize) {
    if is_over(room) && room.maturity.ballot.row == row {
        return close_overview(room);
    }
    go_to(room, row);
}

/// Shows this row, where the round rates it.
pub(super) fn go_to(room: &mut Room, row: usize) {
    if room.figures.rows.get(row).is_some_and(|row| row.place.is_some()) {
        room.maturity.ballot.row = row;
    }
}

/// Forgets what was marked, as when another round is shown.
pub(super) fn forget_trail(room: &mut Room) {
    room.maturity.ballot.trail.clear();
}

/// Leaves a ballot whose respondent is gone or which is for nobody's eyes again, stays on a row that the round rates, and
/// follows an undone mark.
pub(super) fn settle(room: &mut Room, body: Rect) {
    let shown_in = (room.figures.round, room.figures.hidden);
    let elsewhere = room.maturity.ballot.shown_in != shown_in;
    if !is_open(room) || (elsewhere && is_closed(room)) {
        room.maturity.view = View::Chooser;
        return;
    }
    room.maturity.ballot.shown_in = shown_in;
    follow_undo(room);
    let here = room.maturity.ballot.row;
    if room.figures.rows.get(here).is_none_or(|row| row.place.is_none()) {
        let rows = rated_rows(room);
        let next = rows.iter().find(|row| **row >= here).or_else(|| rows.last());
        room.maturity.ballot.row = next.copied().unwrap_or(0);
    }
    before::settle(room);
    overview::settle(room, body);
}

fn follow_undo(room: &mut Room) {
    let Some((capability, marked)) = room.maturity.ballot.trail.last() else { return };
    let Some(row) = room.figures.row_of(capability) else { return };
    if mark(room, row) != *marked {
        room.maturity.ballot.trail.pop();
        room.maturity.ballot.row = row;
    }
}

/// The ballot that is open, where it has come into being.
fn own(room: &Room) -> Option<&Ballot> {
    let whose = room.maturity.ballot.whose.as_ref()?;
    round(room)?.ballot(whose)
}

/// The mark on a row of the ballot that is open.
fn mark(room: &Room, row: usize) -> Mark {
    let place = room.figures.rows.get(row).and_then(|row| row.place);
    let found = own(room).zip(place).map(|(ballot, place)| ballot.mark(place));
    found.unwrap_or_default()
}

/// How far the ballot that is open has come.
pub(super) fn done(room: &Room) -> Done {
    let own = own(room);
    let mut done = Done { answered: 0, of: 0 };
    for place in room.figures.rows.iter().filter_map(|row| row.place) {
        done.of += 1;
        done.answered += usize::from(own.is_some_and(|ballot| ballot.mark(place) != Mark::NotRated));
    }
    done
}
