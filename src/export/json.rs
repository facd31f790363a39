//! JSON: the report field by field, as [`crate::report::model`] documents it; indented, with a line break at the end.

use crate::domain::text::Lang;
use crate::report::model::Report;

pub(super) fn write(report: &Report, _lang: Lang) -> String {
    // A report holds no maps with odd keys and no figures that JSON lacks, so this cannot fail.
    let mut out = serde_json::to_string_pretty(report).unwrap_or_default();
    out.push('\n');
    out
}
