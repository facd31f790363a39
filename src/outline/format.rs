//! The formats that are read: one row each. The content says which it is; where that leaves it open, the file's ending
//! does.

use super::fault::{Fault, Faults, Wrong};
use super::{Outline, csv, json, markdown, xlsx};
use crate::domain::text::Lang;

/// A format.
#[derive(Clone, Copy)]
pub struct Format {
    /// What it is called, for the help.
    pub name: &'static str,
    /// The endings of such files, in lower case.
    pub endings: &'static [&'static str],
    /// Whether bytes can be nothing else.
    pub is: fn(&[u8]) -> bool,
    /// Reads it; names are in the given language.
    pub read: fn(&[u8], Lang) -> Result<Outline, Vec<Fault>>,
}

/// All of them.
pub const FORMATS: &[Format] = &[
    Format { name: "XLSX", endings: &["xlsx", "xlsm"], is: xlsx::is, read: xlsx::read },
    Format { name: "JSON", endings: &["json"], is: is_object, read: json::read },
    Format { name: "CSV", endings: &["csv", "tsv"], is: never, read: csv::read },
    Format { name: "Markdown", endings: &["md", "markdown", "txt"], is: never, read: markdown::read },
];

/// Reads a file; names are in the given language.
///
/// # Errors
/// All that is wrong with it.
pub fn read(file: &str, bytes: &[u8], lang: Lang) -> Result<Outline, Faults> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Faults::whole(file, Wrong::Empty));
    }
    let format = format(file, bytes).ok_or_else(|| Faults::whole(file, Wrong::UnknownFormat))?;
    (format.read)(bytes, lang).map_err(|list| Faults::new(file, list))
}

fn format(file: &str, bytes: &[u8]) -> Option<&'static Format> {
    let ending = file.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
    let known = FORMATS.iter().find(|format| (format.is)(bytes));
    known.or_else(|| FORMATS.iter().find(|format| format.endings.contains(&ending.as_str())))
}

fn never(_: &[u8]) -> bool {
    false
}

/// An object of JSON: no list and no outline begins with a brace.
fn is_object(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{')
}
