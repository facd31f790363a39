//! From box to box in the direction of an arrow, and how far to scroll so that a box is in sight.
//!
//! Travel keeps an aim, the column and the height it started from, so that going on crosses narrow and wide columns in one
//! line and going back leads the same way.

use super::{Column, MapLayout, Spot, Tile};

/// A direction of travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Towards the top.
    Up,
    /// Towards the bottom.
    Down,
    /// Towards the left.
    Left,
    /// Towards the right.
    Right,
}

/// The lines that one travels along: up and down, and sideways.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aim {
    /// Columns of cells from here …
    left: usize,
    /// … to here, exclusive.
    right: usize,
    /// The middle of the rows, in half cells.
    level: usize,
}

impl Aim {
    /// Where a box is.
    #[must_use]
    pub fn at(tile: &Tile) -> Self {
        let place = tile.place;
        Self { left: place.x, right: place.right(), level: place.y + place.bottom() }
    }

    /// The aim after a step to `tile`: across the step it stays, along it it follows.
    #[must_use]
    pub fn after(self, direction: Direction, tile: &Tile) -> Self {
        let own = Self::at(tile);
        match direction {
            Direction::Up | Direction::Down => Self { level: own.level, ..self },
            Direction::Left | Direction::Right => Self { level: self.level, ..own },
        }
    }
}

impl MapLayout {
    /// The box that lies next to box `from` in this direction, nearest to the aim.
    #[must_use]
    pub fn neighbour(&self, from: usize, direction: Direction, aim: Aim) -> Option<usize> {
        let tile = self.boxes.get(from)?;
        let own = self.columns.get(tile.column)?;
        match direction {
            Direction::Up if from > own.boxes.start => Some(from - 1),
            Direction::Down if from + 1 < own.boxes.end => Some(from + 1),
            Direction::Up => self.beyond(own, direction, aim)?.boxes.clone().next_back(),
            Direction::Down => self.beyond(own, direction, aim)?.boxes.clone().next(),
            Direction::Left | Direction::Right => {
                let at = match direction {
                    Direction::Left => tile.column.checked_sub(1)?,
                    Direction::Right | Direction::Up | Direction::Down => tile.column + 1,
                };
                let column = self.columns.get(at).filter(|it| it.row == own.row)?;
                self.level(column, aim)
            }
        }
    }

    /// The column that is reached from `own` upwards or downwards: in the nearest row of areas that has one straight
    /// ahead, else in the nearest row there is.
    fn beyond(&self, own: &Column, direction: Direction, aim: Aim) -> Option<&Column> {
        let ahead = |it: &&Column| match direction {
            Direction::Up => it.row < own.row,
            Direction::Down | Direction::Left | Direction::Right => it.row > own.row,
        };
        let straight = |it: &Column| it.place.x < aim.right && aim.left < it.place.right();
        let rank = |it: &Column| (!straight(it), it.row.abs_diff(own.row), aside(it, aim));
        self.columns.iter().filter(ahead).min_by_key(|it| rank(it))
    }

    /// The box of a column whose middle is nearest to the aim.
    fn level(&self, column: &Column, aim: Aim) -> Option<usize> {
        let away = |index: &usize| self.boxes.get(*index).map(|it| Aim::at(it).level.abs_diff(aim.level));
        column.boxes.clone().min_by_key(away)
    }

    /// The box that stands for this, that it lies in, or the first that lies in it.
    #[must_use]
    pub fn find(&self, spot: Spot, area_of: impl Fn(usize) -> Option<usize>) -> Option<usize> {
        let own = self.boxes.iter().position(|it| it.spot == spot);
        let first = |column: Option<&Column>| column.map(|column| column.boxes.start);
        let of_area = |area: usize| first(self.columns.iter().find(|column| column.area == Some(area)));
        own.or_else(|| match spot {
            Spot::Capability(index) => of_area(area_of(index)?),
            Spot::Area(index) => of_area(index),
            Spot::Category(index) => first(self.columns.iter().find(|column| column.category == index)),
        })
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

/// How far a column lies from the middle of the aim, sideways, in half cells.
fn aside(column: &Column, aim: Aim) -> usize {
    let (left, right, middle) = (2 * column.place.x, 2 * column.place.right(), aim.left + aim.right);
    left.saturating_sub(middle).max(middle.saturating_sub(right))
}

#[cfg(test)]
mod tests;
