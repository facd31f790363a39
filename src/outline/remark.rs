//! What a reader left aside or understood in its own way: said in the preview, never an obstacle.

use super::fault::Place;

/// Something that whoever takes over a starting point should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// Which sheet of several was read.
    Sheet(String),
    /// Columns that were not read.
    IgnoredColumns(Vec<String>),
    /// Rows in which an empty field was read as the one above it.
    CarriedDown(usize),
    /// Rows that say nothing in the columns that are read, and the first of them.
    UnreadRows(usize, Place),
    /// The heading that was read as the title of the whole.
    Title(String),
    /// Lines deeper than a capability, which became part of its description, and the first of them.
    Deeper(usize, Place),
    /// Lines that belong to no capability and were left aside, and the first of them.
    Loose(usize, Place),
    /// Areas with nothing in them.
    EmptyAreas(usize),
    /// What the file says of itself.
    Origin(String),
    /// Entries whose maturity in the app was left aside, because it is no rating of ours.
    AppStatus(usize),
    /// Addresses on the web that were left aside.
    Addresses(usize),
    /// Links to goals that were left aside.
    GoalLinks(usize),
    /// Open questions that were left aside.
    Doubts(usize),
    /// Capabilities off the other map that were left aside.
    OffTheMap(usize),
}

impl Remark {
    /// Whether something of the file is not taken over as it stands.
    #[must_use]
    pub fn is_warning(&self) -> bool {
        match self {
            Self::UnreadRows(..) | Self::Deeper(..) | Self::Loose(..) => true,
            Self::Sheet(_)
            | Self::IgnoredColumns(_)
            | Self::CarriedDown(_)
            | Self::Title(_)
            | Self::EmptyAreas(_)
            | Self::Origin(_)
            | Self::AppStatus(_)
            | Self::Addresses(_)
            | Self::GoalLinks(_)
            | Self::Doubts(_)
            | Self::OffTheMap(_) => false,
        }
    }
}
