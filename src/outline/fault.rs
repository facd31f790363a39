//! What can be wrong with a starting point: what, and where. The words for it stand in [`words`](super::words).

use super::risks::WrongRisk;
use crate::source;
use crate::source::encoding::NoText;
use crate::source::table::Shape;

/// Faults that are told of one file, at most.
const MOST: usize = 1_000;

/// Everything that is wrong with one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults {
    /// The file as the user named it.
    pub file: String,
    /// The faults, in the order of the file.
    pub list: Vec<Fault>,
    /// How many more there are than are listed.
    pub more: usize,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where.
    pub place: Place,
    /// What.
    pub wrong: Wrong,
}

/// Where something stands in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The file as a whole.
    Whole,
    /// A line of a text, and a character or field of it; both counted from 1.
    Line {
        /// The line.
        line: usize,
        /// The character or field.
        column: usize,
    },
    /// A cell of a workbook.
    Cell {
        /// The sheet's name.
        sheet: String,
        /// The row, counted from 1.
        row: usize,
        /// The column, counted from 1.
        column: usize,
    },
}

/// What an outline names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Thing {
    /// A category.
    Category,
    /// An area.
    Area,
    /// A capability.
    Capability,
}

/// A field of the Capability Map App's file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The list.
    Capabilities,
    /// The number of an entry.
    Id,
    /// Its name.
    Title,
    /// Its description.
    Description,
    /// Its maturity in the app.
    Status,
    /// Its layer.
    Layer,
    /// An address on the web.
    Url,
    /// A text about the whole file.
    Head(&'static str),
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Told elsewhere, in words that are the same in every language of the interface.
    Told(String),
    /// There is nothing in it.
    Empty,
    /// It has no capability in it.
    NoCapability,
    /// More bytes than are read.
    TooLarge,
    /// It is no file: a folder, or a device.
    NoFile,
    /// It is none of the formats that are read.
    UnknownFormat,
    /// It is no text.
    NoText(NoText),
    /// A table of the wrong shape.
    Table(Shape),
    /// No column is called as capabilities are; what the columns are called.
    NoColumn(Vec<String>),
    /// No sheet has such a column; what the sheets are called.
    NoSheet(Vec<String>),
    /// A workbook that a password protects.
    Locked,
    /// A workbook of the old format.
    OldWorkbook,
    /// A workbook of another program's format.
    OtherWorkbook,
    /// A workbook that cannot be read, and why.
    Broken(String),
    /// A workbook that holds more than can be meant seriously.
    Swollen,
    /// A cell that holds an error of a formula.
    CellError(String),
    /// A cell with a formula that has no value yet.
    NoValue,
    /// A name that is empty or that nobody can see.
    Nameless(Thing),
    /// A name longer than a name.
    LongName(Thing, usize),
    /// A description longer than is read.
    LongAbout(usize),
    /// A description that describes nothing.
    Unnamed,
    /// A capability that stands twice in one area, and where first.
    Twice(String, Place),
    /// More things of a kind than are read.
    TooMany(Thing),
    /// A table in a text.
    TextTable,
    /// No JSON, and why.
    NoJson(String),
    /// The outermost is no object.
    NoObject,
    /// A field that is not there.
    Missing(Field),
    /// A field that should hold text.
    NoWords(Field),
    /// A field that should hold a list with something in it.
    NoList(Field),
    /// An entry of the list that is no object.
    NoEntry,
    /// A number that is no whole number from 1.
    NoId,
    /// A number that two entries have, and where first.
    SameId(u64, Place),
    /// A word that the field does not know.
    UnknownWord(Field, String),
    /// The category has to be said; those that there are.
    CategoryOpen(Vec<String>),
    /// Something in a list of risks.
    Risk(WrongRisk),
}

impl Faults {
    /// The faults of a file in the order in which they stand in it, no more of them than anybody reads.
    #[must_use]
    pub fn new(file: &str, mut list: Vec<Fault>) -> Self {
        list.sort_by(|a, b| a.place.cmp(&b.place));
        let more = list.len().saturating_sub(MOST);
        list.truncate(MOST);
        Self { file: file.to_owned(), list, more }
    }

    /// One fault of the whole file.
    #[must_use]
    pub fn whole(file: &str, wrong: Wrong) -> Self {
        Self::new(file, vec![Fault::whole(wrong)])
    }

    /// Faults that another room has found and told.
    #[must_use]
    pub fn told(faults: &source::Faults) -> Self {
        let told = |it: &source::Fault| Fault::at(it.line, it.column, Wrong::Told(it.text.clone()));
        Self::new(&faults.file, faults.list.iter().map(told).collect())
    }
}

impl Fault {
    /// A fault of the whole file.
    #[must_use]
    pub fn whole(wrong: Wrong) -> Self {
        Self { place: Place::Whole, wrong }
    }

    /// A fault at a place of a text.
    #[must_use]
    pub fn at(line: usize, column: usize, wrong: Wrong) -> Self {
        Self { place: Place::Line { line, column }, wrong }
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Whole => Ok(()),
            Self::Line { line, column } => write!(f, "{line}:{column}"),
            Self::Cell { sheet, row, column } => write!(f, "{sheet}!{}{row}", letters(*column)),
        }
    }
}

/// The letters of a column: `A` for 1, `Z` for 26, `AA` for 27.
fn letters(column: usize) -> String {
    let place = u16::try_from(column.saturating_sub(1)).unwrap_or(u16::MAX);
    crate::domain::respondent::letters(place)
}
