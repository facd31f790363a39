//! `verkstad report`: what follows from a session, to standard output or a file.

use std::path::Path;

use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::{export, report, store};

use super::args;
use super::fault::CliFault;
use super::notices;
use super::output::{complain, say};

/// Writes the report.
///
/// # Errors
/// Where the session cannot be read, has no such round, or the output cannot be written.
pub(super) fn report(args: &args::Report, lang: Option<Lang>) -> Result<(), CliFault> {
    let session = match &args.session {
        Some(path) => read(path)?,
        None => super::example::session()?,
    };
    let lang = lang.unwrap_or(session.language);
    let round = args.round.or_else(|| session.current_round().map(|round| round.number)).unwrap_or(1);
    let report = report::report(&session, lang, round).ok_or(CliFault::NoRound(round))?;
    let Some(format) = export::format(&args.to) else { return Ok(()) };
    let text = (format.write)(&report, lang);
    match &args.out {
        None => say(&text),
        Some(path) => Ok(store::write_file(path, text.as_bytes())?),
    }
}

/// Reads a session for a report; a hand edit is said and read all the same.
fn read(path: &Path) -> Result<Session, CliFault> {
    let reading = store::read(path)?;
    if let store::Integrity::HandEdited(edit) = &reading.integrity {
        complain(&edit.faults.to_string());
    }
    notices::tell(path, &reading.notices);
    Ok(reading.desk.session().clone())
}
