//! The capability map as a picture: a band for each category, its areas side by side, its capabilities as boxes.
//!
//! [`MapLayout`] holds the whole picture in cells of its own, however high it gets; drawing, travelling and scrolling
//! read the same rectangles. What stands in a box besides its name is the screen's to say. No session's figures here.

mod chart;
mod layout;
mod paint;
#[cfg(test)]
mod sample;
mod travel;

use std::ops::Range;

use crate::domain::text::Lang;
use crate::i18n::words as w;

pub use chart::Chart;
pub use paint::{Brush, Paint, View, draw};
pub use travel::{Aim, Direction};

/// Cells at the left of a box that its frame takes.
const FRAME: usize = 2;

/// How much of the map is shown at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Zoom {
    /// A box for each area.
    Areas,
    /// A box for each capability, with its name.
    #[default]
    Names,
    /// A box for each capability, with its name and figures.
    Figures,
}

/// A change of level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the next level nearer, from the nearest to the farthest.
    Round,
    /// One nearer.
    Nearer,
    /// One farther.
    Farther,
}

/// What a layout is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Form {
    /// The language of the names.
    pub lang: Lang,
    /// Columns, and rows that are in sight at once.
    pub size: (u16, u16),
    /// How much is shown.
    pub zoom: Zoom,
    /// What a box has room for at the end of one of its lines.
    pub figure: Figure,
    /// Cells that the line with an area's name keeps for a figure.
    pub head: usize,
}

/// What a box keeps cells free for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// A sign where there is an open question, else nothing.
    Doubt,
    /// So many cells, the space before the figure among them.
    Cells(usize),
}

/// What a box stands for, by the index in the map's list of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// A capability.
    Capability(usize),
    /// An area: all of it, or that there is nothing in it.
    Area(usize),
    /// A category that there is nothing in.
    Category(usize),
}

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

/// One area, or what stands in the place of one: a line with its name where it has one, and boxes below.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Index in the map's list of categories.
    pub category: usize,
    /// Index in the map's list of areas; none where the category has none.
    pub area: Option<usize>,
    /// Its name, where it stands above the boxes.
    pub name: Option<String>,
    /// Name and boxes together.
    pub place: Place,
    /// Its boxes, never none.
    pub boxes: Range<usize>,
    /// Which row of areas it is in, counted over the whole map.
    row: usize,
}

/// One box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// What it stands for.
    pub spot: Spot,
    /// The lines of its name, ending in `…` where there was no room for all of it.
    pub lines: Vec<String>,
    /// Where it is.
    pub place: Place,
    /// Index of its column.
    pub column: usize,
    /// Rows above the name that stay empty.
    inset: usize,
    /// The line at the end of which a figure has room, counted from the first of the name.
    figure: usize,
    /// Whether a line of other words follows the name.
    noted: bool,
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
    /// The boxes, by area, in their order.
    pub boxes: Vec<Tile>,
    /// Rows that the picture needs.
    pub height: usize,
}

impl Zoom {
    /// All levels, from far to near.
    pub const ALL: [Self; 3] = [Self::Areas, Self::Names, Self::Figures];

    /// The level that a step leads to, of those there are; `None` beyond the last.
    #[must_use]
    pub fn stepped(self, step: Step, levels: &[Self]) -> Option<Self> {
        let at = levels.iter().position(|level| *level == self)?;
        let next = match step {
            Step::Round => (at + 1) % levels.len(),
            Step::Nearer => at + 1,
            Step::Farther => at.checked_sub(1)?,
        };
        levels.get(next).copied()
    }
}

/// Why a step leads nowhere.
#[must_use]
pub fn no_step(lang: Lang, step: Step) -> &'static str {
    match step {
        Step::Round | Step::Nearer => w::picture_nearest(lang),
        Step::Farther => w::picture_farthest(lang),
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
