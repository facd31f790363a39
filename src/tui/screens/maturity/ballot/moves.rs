//! How one goes through a ballot: capability by capability, area by area, or only to what is not rated yet.

use crate::domain::rating::Mark;
use crate::i18n::words as w;

use super::super::super::super::action::Motion;
use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;
use super::{done, mark, overview, own};

/// A direction along the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Way {
    /// Towards the end.
    Forward,
    /// Towards the beginning.
    Backward,
}

/// What one goes through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Walk {
    /// Everything.
    #[default]
    All,
    /// Only what is not rated.
    Unrated,
}

/// Goes through what is not rated only, or through everything again.
pub(in super::super) fn turn_walk(room: &mut Room, ui: &mut Ui) {
    let left = done(room).left();
    if room.maturity.ballot.walk == Walk::Unrated {
        room.maturity.ballot.walk = Walk::All;
        return ui.say(w::rating_walk_all(ui.lang));
    }
    if left == 0 {
        return ui.refuse(w::rating_none_left(ui.lang));
    }
    room.maturity.ballot.walk = Walk::Unrated;
    if mark(room, room.maturity.ballot.row) != Mark::NotRated {
        to_unrated(room, ui, Way::Forward);
    }
    ui.say(w::rating_walk_unrated(ui.lang, left));
}

/// Where a mark on this row leads, if it leads anywhere.
pub(super) fn onwards(room: &mut Room, here: usize) -> Option<usize> {
    match room.maturity.ballot.walk {
        Walk::All => step(room, here, Way::Forward),
        Walk::Unrated => {
            let next = nearest_unrated(room, here, Way::Forward);
            if next.is_none() {
                room.maturity.ballot.walk = Walk::All;
            }
            next
        }
    }
}

/// Goes to the nearest unrated capability in this direction, round the end if need be.
pub(in super::super) fn to_unrated(room: &mut Room, ui: &mut Ui, way: Way) {
    let here = room.maturity.ballot.row;
    match nearest_unrated(room, here, way) {
        Some(row) => room.maturity.ballot.row = row,
        None if mark(room, here) == Mark::NotRated => {}
        None => ui.say(w::maturity_all_rated(ui.lang, done(room).of)),
    }
}

/// Moves along the list; pages go by area. Where only the unrated are gone through, the others are passed over.
pub(in super::super) fn motion(room: &mut Room, motion: Motion) {
    let here = room.maturity.ballot.row;
    if overview::is_over(room) && matches!(motion, Motion::Left | Motion::Right) {
        return overview::sideways(room, motion);
    }
    let only = room.maturity.ballot.walk == Walk::Unrated && !overview::is_over(room);
    let next = match motion {
        Motion::Up if only => unrated_rows(room).into_iter().rev().find(|row| *row < here),
        Motion::Down if only => unrated_rows(room).into_iter().find(|row| *row > here),
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

fn nearest_unrated(room: &Room, here: usize, way: Way) -> Option<usize> {
    let mut unrated = unrated_rows(room);
    unrated.retain(|row| *row != here);
    let next = match way {
        Way::Forward => unrated.iter().find(|row| **row > here).or_else(|| unrated.first()),
        Way::Backward => unrated.iter().rev().find(|row| **row < here).or_else(|| unrated.last()),
    };
    next.copied()
}

/// The rows that the round rates.
pub(super) fn rated_rows(room: &Room) -> Vec<usize> {
    let rows = room.figures.rows.iter().enumerate();
    rows.filter(|(_, row)| row.place.is_some()).map(|(index, _)| index).collect()
}

/// The rows that the round rates and this ballot does not answer.
pub(super) fn unrated_rows(room: &Room) -> Vec<usize> {
    let own = own(room);
    let unrated = |place| own.is_none_or(|ballot| ballot.mark(place) == Mark::NotRated);
    let rows = room.figures.rows.iter().enumerate();
    rows.filter(|(_, row)| row.place.is_some_and(unrated)).map(|(index, _)| index).collect()
}

pub(super) fn step(room: &Room, from: usize, way: Way) -> Option<usize> {
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
