//! The capability map as a picture: a band for each category, its areas side by side, its capabilities as boxes.
//!
//! [`MapLayout`] holds the whole picture in cells of its own, however high it gets; drawing, travelling and scrolling
//! read the same rectangles. What stands in a box besides its name is the screen's to say. No session, no figures here.

mod layout;
mod paint;
mod travel;

use std::ops::Range;

use crate::domain::session::Session;
use crate::domain::text::Lang;

pub use paint::{Brush, Paint, View, draw};

/// Cells at the left of a box that its frame takes.
const FRAME: usize = 2;
/// Cells that a box keeps free at the end of one of its lines, for a figure and the space before it.
const FIGURE: usize = 4;

/// A rectangle of the picture, in cells from its upper left corner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Columns from the left.
    pub x: usize,
    /// Rows from the top.
    pub y: usize,
    /// Columns.
    pub width: usize,
    /// Rows.
    pub height: usize,
}

/// One category: a line with its name, and its areas below.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    /// Index in the map's list of categories.
    pub category: usize,
    /// Its name.
    pub name: String,
    /// The line with the name.
    pub place: Place,
}

/// One area: a line with its name, and its boxes below.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Index in the map's list of areas.
    pub area: usize,
    /// Its name.
    pub name: String,
    /// Name and boxes together.
    pub place: Place,
    /// Its boxes.
    pub boxes: Range<usize>,
}

/// One capability.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// Index in the map's list of capabilities.
    pub capability: usize,
    /// The lines of its name, ending in `…` where there was no room for all of it.
    pub lines: Vec<String>,
    /// The line at the end of which a figure has room.
    figure: usize,
    /// Where it is.
    pub place: Place,
    /// Which row of areas it is in, counted over the whole map.
    row: usize,
    /// Which area of that row.
    column: usize,
    /// The topmost row of the picture that belongs in sight with it: its area's name above a first box.
    from: usize,
}

/// The whole picture for one width.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MapLayout {
    /// The categories, top first.
    pub bands: Vec<Band>,
    /// The areas, by category, in their order.
    pub columns: Vec<Column>,
    /// The capabilities on the map, by area, in their order.
    pub boxes: Vec<Tile>,
    /// Rows that the picture needs.
    pub height: usize,
}

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

/// A layout that is made anew only where the session, the language or the size has changed.
#[derive(Debug, Default)]
pub struct Kept {
    key: Option<(u64, Lang, (u16, u16))>,
    layout: MapLayout,
}

impl Kept {
    /// The layout for this session at this size: columns, rows in sight.
    pub fn settle(&mut self, session: &Session, lang: Lang, size: (u16, u16)) -> &MapLayout {
        let key = Some((session.edit, lang, size));
        if self.key != key {
            self.layout = MapLayout::of(&session.map, lang, size);
            self.key = key;
        }
        &self.layout
    }

    /// The layout as it was settled last.
    #[must_use]
    pub fn layout(&self) -> &MapLayout {
        &self.layout
    }
}

impl Place {
    /// The first row below it.
    #[must_use]
    pub fn bottom(self) -> usize {
        self.y + self.height
    }

    /// The first column to the right of it.
    #[must_use]
    pub fn right(self) -> usize {
        self.x + self.width
    }
}
