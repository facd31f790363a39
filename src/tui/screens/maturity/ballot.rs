//! One rater's answers, a capability at a time: where one is, how one moves, what was just marked.
//!
//! The ballot itself may not be there yet; its first mark makes it. What is undone brings the cursor back to it.

mod page;
mod side;

use crate::domain::id::CapabilityId;
use crate::domain::rating::Mark;
use crate::domain::round::{Ballot, BallotKey};
use crate::i18n::words as w;

use super::super::super::action::Motion;
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::target::Target;
use super::{View, round};

pub(super) use page::draw;

/// What the ballot view remembers.
#[derive(Debug, Default)]
pub(super) struct Paper {
    /// Whose ballot is open.
    whose: Option<BallotKey>,
    /// The row of the figures that is shown.
    row: usize,
    /// What was marked here, newest last, to come back to where it is undone.
    trail: Vec<(CapabilityId, Mark)>,
}

/// A direction along the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// Towards the end.
    Forward,
    /// Towards the beginning.
    Backward,
}

/// How far a ballot has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Done {
    answered: usize,
    of: usize,
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
    room.maturity.ballot = Paper { whose: Some(whose), row: 0, trail: Vec::new() };
    let first = unrated_rows(room).first().copied();
    room.maturity.ballot.row = first.or_else(|| rated_rows(room).first().copied()).unwrap_or(0);
}

/// Whether a ballot is open that can be gone back to.
pub(super) fn is_open(room: &Room) -> bool {
    column(room).is_some()
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
    match step(room, here, Way::Forward) {
        Some(next) => room.maturity.ballot.row = next,
        None if done.answered < done.of => {
            ui.say(w::maturity_some_left(ui.lang, done.of - done.answered));
        }
        None => {}
    }
}

/// Goes to the nearest unrated capability in this direction, round the end if need be.
pub(super) fn to_unrated(room: &mut Room, ui: &mut Ui, way: Way) {
    let here = room.maturity.ballot.row;
    let mut unrated = unrated_rows(room);
    unrated.retain(|row| *row != here);
    let next = match way {
        Way::Forward => unrated.iter().find(|row| **row > here).or_else(|| unrated.first()),
        Way::Backward => unrated.iter().rev().find(|row| **row < here).or_else(|| unrated.last()),
    };
    match next {
        Some(row) => room.maturity.ballot.row = *row,
        None if mark(room, here) == Mark::NotRated => {}
        None => ui.say(w::maturity_all_rated(ui.lang, done(room).of)),
    }
}

/// Moves along the list; pages go by area.
pub(super) fn motion(room: &mut Room, motion: Motion) {
    let here = room.maturity.ballot.row;
    let next = match motion {
        Motion::Up => step(room, here, Way::Backward),
        Motion::Down => step(room, here, Way::Forward),
        Motion::PageUp => area_before(room, here),
        Motion::PageDown => area_after(room, here),
        Motion::First => rated_rows(room).first().copied(),
        Motion::Last => rated_rows(room).last().copied(),
        Motion::Left | Motion::Right => None,
    };
    if let Some(next) = next {
        room.maturity.ballot.row = next;
    }
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

/// Leaves a ballot whose respondent is gone, stays on a row that the round rates, and follows an undone mark.
pub(super) fn settle(room: &mut Room) {
    if !is_open(room) {
        room.maturity.view = View::Chooser;
        return;
    }
    follow_undo(room);
    let here = room.maturity.ballot.row;
    if room.figures.rows.get(here).is_none_or(|row| row.place.is_none()) {
        let rows = rated_rows(room);
        let next = rows.iter().find(|row| **row >= here).or_else(|| rows.last());
        room.maturity.ballot.row = next.copied().unwrap_or(0);
    }
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

/// The same rater's mark in the round before, where there was one; the answers may have come in another file then.
fn mark_before(room: &Room, row: usize) -> Option<Mark> {
    let whose = room.maturity.ballot.whose.as_ref()?;
    let rounds = &room.session().rounds;
    let before = rounds.iter().rev().find(|round| round.number < room.figures.round)?;
    let place = before.place(&room.figures.rows.get(row)?.capability)?;
    let same = |it: &&Ballot| !it.aside && it.respondent == whose.respondent && it.rater == whose.rater;
    Some(before.ballots.iter().find(same)?.mark(place))
}

fn done(room: &Room) -> Done {
    let own = own(room);
    let mut done = Done { answered: 0, of: 0 };
    for place in room.figures.rows.iter().filter_map(|row| row.place) {
        done.of += 1;
        done.answered += usize::from(own.is_some_and(|ballot| ballot.mark(place) != Mark::NotRated));
    }
    done
}

/// The rows that the round rates.
fn rated_rows(room: &Room) -> Vec<usize> {
    let rows = room.figures.rows.iter().enumerate();
    rows.filter(|(_, row)| row.place.is_some()).map(|(index, _)| index).collect()
}

/// The rows that the round rates and this ballot does not answer.
fn unrated_rows(room: &Room) -> Vec<usize> {
    let own = own(room);
    let unrated = |place| own.is_none_or(|ballot| ballot.mark(place) == Mark::NotRated);
    let rows = room.figures.rows.iter().enumerate();
    rows.filter(|(_, row)| row.place.is_some_and(unrated)).map(|(index, _)| index).collect()
}

fn step(room: &Room, from: usize, way: Way) -> Option<usize> {
    let rated = |row: &usize| room.figures.rows.get(*row).is_some_and(|row| row.place.is_some());
    match way {
        Way::Forward => (from + 1..room.figures.rows.len()).find(rated),
        Way::Backward => (0..from).rev().find(rated),
    }
}

fn area_after(room: &Room, here: usize) -> Option<usize> {
    let area = room.figures.areas.iter().find(|area| area.rows.contains(&here))?;
    step(room, area.rows.end.saturating_sub(1), Way::Forward).or_else(|| rated_rows(room).last().copied())
}

fn area_before(room: &Room, here: usize) -> Option<usize> {
    let area = room.figures.areas.iter().find(|area| area.rows.contains(&here))?;
    if here > area.rows.start {
        return Some(area.rows.start);
    }
    let before = step(room, area.rows.start, Way::Backward)?;
    room.figures.areas.iter().find(|area| area.rows.contains(&before)).map(|area| area.rows.start)
}
