//! A report as a file: one format, one file of this folder, one row of [`FORMATS`].
//!
//! Knows the report and nothing else, so that no export can disagree with another.

mod json;
pub mod risks;
mod text;

use crate::domain::text::Lang;
use crate::report::model::Report;

/// One format.
pub struct Format {
    /// The name by which it is asked for.
    pub name: &'static str,
    /// Writes the report in it.
    pub write: fn(&Report, Lang) -> String,
}

/// All formats.
pub const FORMATS: &[Format] = &[
    Format { name: "json", write: json::write },
    Format { name: "text", write: text::write },
    Format { name: "risks", write: risks::write },
];

/// The format of this name.
#[must_use]
pub fn format(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}
