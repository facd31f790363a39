//! Text in files, RON and CSV, and the faults in it: where they are, what would be right, and the line they stand on.
//!
//! Methods, sessions and lists are read through this room. It knows nothing of what a file is about. Whatever a file
//! or its name holds, nothing here panics, overflows the stack or lets a character through that a terminal would obey:
//! everything shown has been cleaned by the rule of [`crate::domain::plain`].

pub mod checksum;
pub mod encoding;
mod excerpt;
pub mod near;
mod positions;
mod scan;
pub mod table;
mod words;

use std::error::Error;
use std::fmt;

use serde::de::DeserializeOwned;

pub use positions::Positions;

/// Largest file that is read, in bytes.
pub const LARGEST: usize = 64 * 1024 * 1024;

/// One thing that is wrong in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Line, counted from 1.
    pub line: usize,
    /// Column in characters, counted from 1.
    pub column: usize,
    /// What is wrong and what would be right, on one line.
    pub text: String,
    /// What surrounds the place on its line, a line break, and a caret below the place. Empty where the line is.
    pub excerpt: String,
}

/// Everything that is wrong with one file.
///
/// Its display is a line `file:line:column: text` for each fault, with the excerpt indented below.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults {
    /// The file as the user named it; it is cleaned when it is shown.
    pub file: String,
    /// The faults, in the order in which they stand in the file.
    pub list: Vec<Fault>,
}

impl Faults {
    /// The faults of `file`, put in the order in which they stand in it.
    #[must_use]
    pub fn new(file: &str, mut list: Vec<Fault>) -> Self {
        list.sort_by_key(|fault| (fault.line, fault.column));
        Self { file: file.to_owned(), list }
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = excerpt::shown(&self.file);
        for (index, fault) in self.list.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{file}:{}:{}: {}", fault.line, fault.column, excerpt::shown(&fault.text))?;
            for line in fault.excerpt.lines() {
                write!(f, "\n    {}", excerpt::shown(line))?;
            }
        }
        Ok(())
    }
}

impl Error for Faults {}

/// Reads a value from RON.
///
/// The extensions that the text enables count (`#![enable(implicit_some)]`), the recursion limit of `ron` stays on.
///
/// # Errors
/// The first fault: too large, not UTF-8, not RON, or not of the shape of `T`.
pub fn parse<T: DeserializeOwned + Send>(bytes: &[u8]) -> Result<T, Fault> {
    parse_text(text(bytes)?)
}

/// As [`parse`], from what [`text`] has given.
///
/// # Errors
/// The first fault: not RON, or not of the shape of `T`.
pub fn parse_text<T: DeserializeOwned + Send>(text: &str) -> Result<T, Fault> {
    ron::Options::default().from_str(text).map_err(|error| words::fault(text, &error))
}

/// The text of a file, without a byte order mark.
///
/// # Errors
/// A fault where the file is larger than [`LARGEST`] or not UTF-8.
pub fn text(bytes: &[u8]) -> Result<&str, Fault> {
    if bytes.len() > LARGEST {
        return Err(fault_at("", (1, 1), "the file is larger than 64 MiB, the most that is read"));
    }
    std::str::from_utf8(bytes).map(without_mark).map_err(|error| not_utf8(bytes, error.valid_up_to()))
}

/// A fault at a line and column (in characters, both counted from 1) of `text`, with its excerpt.
#[must_use]
pub fn fault_at(text: &str, (line, column): (usize, usize), message: impl AsRef<str>) -> Fault {
    let source = without_mark(text).split('\n').nth(line.saturating_sub(1)).unwrap_or_default();
    Fault {
        line,
        column,
        text: excerpt::bounded(message.as_ref()),
        excerpt: excerpt::with_caret(source, column),
    }
}

fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// What to say of a byte that is not UTF-8: most likely the file was saved in an older encoding.
fn not_utf8(bytes: &[u8], good: usize) -> Fault {
    let before = bytes.get(..good).unwrap_or_default();
    let line_start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let line = before.split(|byte| *byte == b'\n').count();
    let on_line = String::from_utf8_lossy(before.get(line_start..).unwrap_or_default());
    let column = without_mark(&on_line).chars().count() + 1;
    let rest = bytes.get(line_start..).unwrap_or_default();
    let source = rest.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let message = match bytes.get(good) {
        _ if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) => {
            "the file is UTF-16; save it as UTF-8".to_owned()
        }
        Some(byte @ 0xA0..) => format!(
            "byte {byte:#04X} is not UTF-8 (in an older encoding it would be `{}`); save the file as UTF-8",
            char::from(*byte)
        ),
        Some(byte) => format!("byte {byte:#04X} is not UTF-8; save the file as UTF-8"),
        None => "the file is not UTF-8".to_owned(),
    };
    let shown = String::from_utf8_lossy(source);
    let found = excerpt::with_caret(without_mark(&shown), column);
    Fault { line, column, text: message, excerpt: found }
}

#[cfg(test)]
mod tests;
