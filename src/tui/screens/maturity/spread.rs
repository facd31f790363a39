//! The spread: for each capability how the answers fall over the levels, the widest disagreement first.
//!
//! It is what a group sees first of a round that was closed. The means have their place from the start and come at one
//! key; nothing moves then, nor when a late answer arrives: the order is settled when the picture is opened.

mod paint;

use std::collections::HashMap;

use ratatui::layout::Rect;

use crate::analysis::consensus::{Verdict, verdict};
use crate::analysis::discussion;
use crate::analysis::figures::Row;
use crate::domain::id::CapabilityId;
use crate::i18n::words as w;

use super::super::super::action::{Motion, in_sight};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::{View, about, round};

pub(super) use paint::draw;

/// Rows from which on there is an empty one between capabilities.
const AIRY: u16 = 26;
/// Rows above the list and below it.
const HEAD: u16 = 2;
const DETAIL: u16 = 3;

/// What the picture remembers.
#[derive(Debug, Default)]
pub(super) struct Spread {
    /// The order as it was when the picture was opened.
    order: Vec<CapabilityId>,
    /// The round and the edit that the rows were made for.
    made_for: Option<(u16, u64)>,
    /// The rows of the figures in that order.
    rows: Vec<usize>,
    cursor: usize,
    top: usize,
    page: usize,
    means: Means,
}

/// Whether the means show yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Means {
    #[default]
    NotYet,
    Shown,
}

/// Shows the spread of the round in view, from the widest disagreement on.
pub(super) fn open(room: &mut Room) {
    room.maturity.spread = Spread::default();
    room.maturity.view = View::Spread;
}

/// Lets the means show, or puts them away again.
pub(super) fn turn_means(room: &mut Room) {
    let means = &mut room.maturity.spread.means;
    *means = match means {
        Means::NotYet => Means::Shown,
        Means::Shown => Means::NotYet,
    };
}

/// Whether the means show.
pub(super) fn has_means(room: &Room) -> bool {
    room.maturity.spread.means == Means::Shown
}

/// The row of the figures under the cursor.
pub(super) fn row(room: &Room) -> Option<usize> {
    let spread = &room.maturity.spread;
    spread.rows.get(spread.cursor).copied()
}

/// Moves the cursor.
pub(super) fn motion(room: &mut Room, motion: Motion) {
    let spread = &mut room.maturity.spread;
    spread.cursor = motion.along(spread.cursor, spread.rows.len(), spread.page);
}

/// Enter: everything about the capability under the cursor.
pub(super) fn enter(room: &Room, ui: &mut Ui) {
    match row(room) {
        Some(row) => about::row(room, ui, row),
        None => ui.refuse(w::rounds_spread_empty(ui.lang)),
    }
}

/// A click: the first puts the cursor there, the next one opens.
pub(super) fn click(room: &mut Room, ui: &mut Ui, place: usize) {
    if room.maturity.spread.cursor == place {
        return enter(room, ui);
    }
    room.maturity.spread.cursor = place;
}

/// Puts the cursor on the capability of a row.
pub(super) fn go_to(room: &mut Room, row: usize) {
    let spread = &mut room.maturity.spread;
    spread.cursor = spread.rows.iter().position(|it| *it == row).unwrap_or(spread.cursor);
}

/// Follows the session without changing the order, and keeps the cursor in sight; a reveal that was taken back leads
/// out of here.
pub(super) fn settle(room: &mut Room, body: Rect) {
    if room.figures.hidden {
        room.maturity.view = View::Chooser;
        return;
    }
    let mut spread = std::mem::take(&mut room.maturity.spread);
    let now = (room.figures.round, room.session().edit);
    if spread.made_for != Some(now) {
        if spread.made_for.is_some_and(|(round, _)| round != now.0) {
            spread = Spread { means: spread.means, ..Spread::default() };
        }
        follow(room, &mut spread);
        spread.made_for = Some(now);
    }
    spread.page = page(body);
    spread.cursor = spread.cursor.min(spread.rows.len().saturating_sub(1));
    spread.top = in_sight(spread.top, spread.cursor, spread.rows.len(), spread.page);
    room.maturity.spread = spread;
}

/// The rows in the order that was settled; what nobody had answered then comes last.
fn follow(room: &Room, spread: &mut Spread) {
    let figures = &room.figures;
    let widest = discussion::widest_first(figures);
    let mut left: HashMap<&CapabilityId, usize> =
        widest.iter().filter_map(|row| Some((&figures.rows.get(*row)?.capability, *row))).collect();
    let mut rows: Vec<usize> = spread.order.iter().filter_map(|id| left.remove(id)).collect();
    let known: Vec<usize> = rows.clone();
    rows.extend(widest.iter().filter(|row| !known.contains(row)));
    spread.order =
        rows.iter().filter_map(|row| figures.rows.get(*row)).map(|row| row.capability.clone()).collect();
    spread.rows = rows;
}

fn height(body: Rect) -> u16 {
    if body.height >= AIRY { 2 } else { 1 }
}

fn page(body: Rect) -> usize {
    usize::from(body.height.saturating_sub(HEAD + DETAIL) / height(body)).max(1)
}

/// The sign of what a rule says.
pub(super) fn sign(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "=",
        Verdict::Unmet => "≠",
    }
}

/// What the rule of the round says of a row.
pub(super) fn said(room: &Room, row: &Row) -> Option<Verdict> {
    verdict(round(room)?.terms.consensus?, &row.open.counts)
}
