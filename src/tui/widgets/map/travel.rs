//! From box to box in the direction of an arrow, and how far to scroll so that a box is in sight.

use super::{Direction, MapLayout, Tile};

impl MapLayout {
    /// The box that lies next to box `from` in this direction.
    #[must_use]
    pub fn neighbour(&self, from: usize, direction: Direction) -> Option<usize> {
        let own = self.boxes.get(from)?;
        let others = self.boxes.iter().enumerate().filter(|(index, _)| *index != from);
        let found = match direction {
            Direction::Up => others
                .filter(|(_, it)| it.place.bottom() <= own.place.y && beneath(own, it))
                .min_by_key(|(_, it)| (own.place.y - it.place.bottom(), aside(own, it))),
            Direction::Down => others
                .filter(|(_, it)| it.place.y >= own.place.bottom() && beneath(own, it))
                .min_by_key(|(_, it)| (it.place.y - own.place.bottom(), aside(own, it))),
            Direction::Left => others
                .filter(|(_, it)| it.row == own.row && it.column < own.column)
                .min_by_key(|(_, it)| (own.column - it.column, level(own, it))),
            Direction::Right => others
                .filter(|(_, it)| it.row == own.row && it.column > own.column)
                .min_by_key(|(_, it)| (it.column - own.column, level(own, it))),
        };
        found.map(|(index, _)| index)
    }

    /// The box of the capability at this index of the map's list.
    #[must_use]
    pub fn box_of(&self, capability: usize) -> Option<usize> {
        self.boxes.iter().position(|it| it.capability == capability)
    }

    /// The scroll offset nearest to `top` with which box `index` is among `sight` rows.
    #[must_use]
    pub fn scrolled(&self, top: usize, index: usize, sight: usize) -> usize {
        let last = self.height.saturating_sub(sight);
        let Some(shown) = self.boxes.get(index) else { return top.min(last) };
        let lowest = shown.place.bottom().saturating_sub(sight);
        top.max(lowest).min(shown.from.max(lowest)).min(last)
    }
}

/// Whether the two share a column of cells.
fn beneath(own: &Tile, other: &Tile) -> bool {
    own.place.x < other.place.right() && other.place.x < own.place.right()
}

/// How far apart their middles are, sideways, in half cells.
fn aside(own: &Tile, other: &Tile) -> usize {
    (own.place.x + own.place.right()).abs_diff(other.place.x + other.place.right())
}

/// How far apart their middles are, up and down, in half cells.
fn level(own: &Tile, other: &Tile) -> usize {
    (own.place.y + own.place.bottom()).abs_diff(other.place.y + other.place.bottom())
}
