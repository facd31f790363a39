//! Starting points for a map: lists, outlines, workbooks, other sessions and templates, read into one shape and shown
//! before anything happens.
//!
//! A reader is a function from bytes to an [`Outline`] or to all the [`Faults`] of the file, each with its place and what
//! to do. It never guesses silently: what it left aside, or understood in one of several ways, it says as a [`Remark`].
//! [`fill`](Outline::fill) gives names to what a file leaves open, and the [`Preview`] says what would become of a
//! session's map. This room knows no screen and changes no session; the disk is reached from [`file`](mod@file) alone.

mod csv;
mod fault;
pub mod file;
mod fill;
mod format;
mod gather;
mod json;
mod map;
mod markdown;
mod preview;
mod remark;
pub mod risks;
mod rows;
mod words;
mod xlsx;

use crate::domain::id::GoalId;
use crate::domain::text::Text;

pub use fault::{Fault, Faults, Field, Place, Thing, Wrong};
pub use fill::Filling;
pub use format::{FORMATS, Format, read};
pub use map::{session, template};
pub use preview::{Blocked, Preview, Said, Sign, Ways};
pub use remark::Remark;
pub use words::remark;

/// Things of one kind that an outline names, at most: a map is something that people look at together.
pub const MOST: usize = 2_000;

/// Longest name, in characters.
pub const LONGEST_NAME: usize = 120;

/// Longest description, in characters.
pub const LONGEST_ABOUT: usize = 4_000;

/// Largest file that is read, in bytes.
pub const LARGEST: usize = 32 << 20;

/// What a file says about a map, with open places where it says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// The categories, in the order of the file, each once.
    pub categories: Vec<Category>,
    /// What the reader of the preview should know.
    pub remarks: Vec<Remark>,
}

/// A category of an outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Category {
    /// Which.
    pub band: Band,
    /// Its areas, in order, each once.
    pub areas: Vec<Area>,
}

/// Which category is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Band {
    /// The one of this name.
    Named(Text),
    /// The one at this place of the map, counted from 0.
    Nth(usize),
    /// The file does not say.
    Open,
}

/// An area of an outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// Its name, where the file says one.
    pub name: Option<Text>,
    /// Its capabilities, in order.
    pub capabilities: Vec<Capability>,
}

/// A capability of an outline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Capability {
    /// Its name.
    pub name: Text,
    /// What it means; may be empty.
    pub about: Text,
    /// Goals it serves where it comes from, with their names there.
    pub goals: Vec<(GoalId, Text)>,
}

impl Outline {
    /// How many capabilities it names.
    #[must_use]
    pub fn count(&self) -> usize {
        self.categories.iter().flat_map(|it| &it.areas).map(|area| area.capabilities.len()).sum()
    }

    /// How many of them the file puts in no category.
    #[must_use]
    pub fn without_category(&self) -> usize {
        let open = self.categories.iter().filter(|it| it.band == Band::Open);
        open.flat_map(|it| &it.areas).map(|area| area.capabilities.len()).sum()
    }

    /// How many of them the file puts in no area.
    #[must_use]
    pub fn without_area(&self) -> usize {
        let areas = self.categories.iter().flat_map(|it| &it.areas).filter(|area| area.name.is_none());
        areas.map(|area| area.capabilities.len()).sum()
    }

    /// Whether a category is to be chosen for something in it.
    #[must_use]
    pub fn leaves_category_open(&self) -> bool {
        self.categories.iter().any(|it| it.band == Band::Open)
    }
}
