//! The lines of the order of urgency: headings of bands, capabilities, and reasons of the group's own places.

use crate::analysis::ranking::{Band, headings};

use super::super::super::super::room::Room;

/// One line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// The heading of a band.
    Band(Band),
    /// A row of the figures.
    Row(usize),
    /// Why the group has placed this row where it stands.
    Reason(usize),
}

/// All lines.
pub(super) fn lines(room: &Room) -> Vec<Line> {
    let order = room.figures.ranking.order.iter().copied();
    let mut lines = Vec::with_capacity(order.len() + 8);
    for (index, heading) in order.zip(headings(room.session(), &room.figures)) {
        lines.extend(heading.map(Line::Band));
        lines.push(Line::Row(index));
        let own = room.figures.rows.get(index).and_then(|row| row.rank.own.as_ref());
        lines.extend(own.map(|_| Line::Reason(index)));
    }
    lines
}
