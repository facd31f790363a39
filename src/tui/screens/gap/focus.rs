//! The capability that is talked about: one for all views that show totals, so that changing the view keeps it.
//!
//! A view that does not hold it stands on a row of its own instead. What keys and windows are about is always the row under
//! the cursor of the view that is shown.

use crate::analysis::figures::Row;
use crate::domain::id::CapabilityId;
use crate::domain::text::Lang;

use super::super::super::room::Room;
use super::super::guides::Thing;
use super::view::{closed, show};
use super::{View, discussion, lists, plot, weighing};

/// The capability in focus, which can be traced.
#[must_use]
pub fn in_focus(room: &Room) -> Option<Thing> {
    Some(Thing::Capability(row_in_focus(room)?.capability.clone()))
}

pub(super) fn row_in_focus(room: &Room) -> Option<&Row> {
    match (room.gap.view, &room.gap.sheet) {
        (View::Dots, Some(_)) => room.figures.rows.get(room.gap.rows.cursor),
        (View::Dots, None) if weighing::by_hands(room) => room.figures.rows.get(room.gap.rows.cursor),
        (View::Dots, None) => None,
        (View::Ranking | View::Scatter | View::Lists | View::Discussion, _) => focused(room),
    }
}

/// Shows the order of urgency with this capability in focus.
pub fn go_to(room: &mut Room, id: &CapabilityId) {
    show(room, View::Ranking);
    room.gap.focus = Some(id.clone());
}

/// What is under the cursor, in the views that show totals.
pub(super) fn focused(room: &Room) -> Option<&Row> {
    room.figures.rows.get(here(room)?)
}

/// Its row of the figures.
pub(super) fn here(room: &Room) -> Option<usize> {
    if closed(room, Lang::default()).is_some() {
        return None;
    }
    match room.gap.view {
        View::Dots => None,
        View::Ranking => row_of_focus(room),
        View::Scatter => plot::here(room),
        View::Lists => lists::here(room),
        View::Discussion => discussion::here(room),
    }
}

/// The row of the capability that is talked about, whether the view holds it or not.
pub(super) fn row_of_focus(room: &Room) -> Option<usize> {
    room.figures.row_of(room.gap.focus.as_ref()?)
}

/// Puts a row of the figures in focus.
pub(super) fn focus_on(room: &mut Room, row: usize) {
    if let Some(row) = room.figures.rows.get(row) {
        room.gap.focus = Some(row.capability.clone());
    }
}
