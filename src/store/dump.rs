//! The whole session as canonical JSON: for scripts, and for comparing two files.

use crate::domain::session::Session;

/// The session as JSON, fields in the order of the file, with the number of the newest edit in `edit`.
///
/// # Errors
/// Whatever `serde_json` cannot write; nothing a session holds is of that kind.
pub fn dump(session: &Session) -> Result<String, serde_json::Error> {
    let mut text = serde_json::to_string_pretty(session)?;
    text.push('\n');
    Ok(text)
}
