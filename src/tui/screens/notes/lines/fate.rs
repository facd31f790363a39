//! What can become of a pasted line, and what can be wished for it.

use crate::domain::plain::Plain;

pub(in super::super) use super::says::Why;

/// What pasted lines are to be made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) struct Wishes {
    /// What is split.
    pub(in super::super) split: Split,
    /// What becomes of the names of a chat log.
    pub(in super::super) names: Names,
    /// What becomes of what is said already.
    pub(in super::super) repeats: Repeats,
}

/// What is split into several notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Split {
    /// The cells of a spreadsheet.
    Cells,
    /// Those, and what a semicolon or a slash with spaces parts.
    Thoughts,
    /// Nothing: one line, one note.
    Nothing,
}

/// What becomes of the names of a chat log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Names {
    /// They go.
    Drop,
    /// They stay before what was said.
    Keep,
}

/// What becomes of what an earlier line or a note says already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Repeats {
    /// It is skipped.
    Skip,
    /// It becomes a note again.
    Keep,
}

/// What can be wished for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Wish {
    /// How cells are split.
    Cells,
    /// How thoughts are split.
    Thoughts,
    /// What becomes of names.
    Names,
    /// What becomes of repeated lines.
    Repeats,
}

/// A line and what becomes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) struct Row<'a> {
    /// The number of the line, counted from 1.
    pub(in super::super) number: usize,
    /// The line as it was pasted, cleaned.
    pub(in super::super) said: &'a str,
    /// The notes it becomes, or would become if it were turned on.
    pub(in super::super) texts: Vec<&'a Plain>,
    /// What becomes of it.
    pub(in super::super) fate: Fate,
    /// Whether the one note it becomes could be split.
    pub(in super::super) parts: bool,
}

/// What becomes of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Fate {
    /// A note, just as it is.
    Note,
    /// A note, without what is the list's.
    Trimmed,
    /// Several notes.
    Split,
    /// A note, because somebody turned it on.
    TurnedOn,
    /// Nothing, because somebody turned it off.
    TurnedOff,
    /// Nothing, because the line of this number says the same.
    Repeats(usize),
    /// Nothing, because a note says the same.
    There,
    /// Nothing, because it says nothing.
    Skipped(Why),
}

/// How many lines have which fate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in super::super) struct Sums {
    /// Notes that are made.
    pub(in super::super) notes: usize,
    /// Lines that are trimmed.
    pub(in super::super) trimmed: usize,
    /// Lines that are split.
    pub(in super::super) split: usize,
    /// Lines that are skipped or turned off.
    pub(in super::super) skipped: usize,
    /// Lines that say what is said already.
    pub(in super::super) repeats: usize,
}

impl Fate {
    /// Whether notes are made of the line.
    pub(in super::super) fn is_note(self) -> bool {
        match self {
            Self::Note | Self::Trimmed | Self::Split | Self::TurnedOn => true,
            Self::TurnedOff | Self::Repeats(_) | Self::There | Self::Skipped(_) => false,
        }
    }
}

impl Names {
    /// The other one.
    pub(in super::super) fn other(self) -> Self {
        match self {
            Self::Drop => Self::Keep,
            Self::Keep => Self::Drop,
        }
    }
}

impl Repeats {
    /// The other one.
    pub(in super::super) fn other(self) -> Self {
        match self {
            Self::Skip => Self::Keep,
            Self::Keep => Self::Skip,
        }
    }
}

impl Default for Wishes {
    fn default() -> Self {
        Self { split: Split::Cells, names: Names::Drop, repeats: Repeats::Skip }
    }
}

impl Sums {
    /// Counts a line that so many texts can be made of.
    pub(super) fn add(&mut self, fate: Fate, texts: usize) {
        if fate.is_note() {
            self.notes += texts;
        }
        match fate {
            Fate::Note | Fate::TurnedOn => {}
            Fate::Trimmed => self.trimmed += 1,
            Fate::Split => self.split += 1,
            Fate::Repeats(_) | Fate::There => self.repeats += 1,
            Fate::TurnedOff | Fate::Skipped(_) => self.skipped += 1,
        }
    }
}
