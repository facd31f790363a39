//! `verkstad report`: what follows from a session, to standard output or a file.

use std::path::Path;

use crate::analysis::projection::Projection;
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::report::NoReport;
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
    let report = report::report(&Projection::of(&session), lang, round)
        .map_err(|why| unreported(&session, round, why))?;
    let Some(format) = export::format(&args.to) else { return Ok(()) };
    let text = (format.write)(&report, lang);
    match &args.out {
        None => say(&text),
        Some(path) => Ok(store::write_file(path, text.as_bytes())?),
    }
}

/// What is told where there is no report: of a round that is closed until its reveal also which others there are.
fn unreported(session: &Session, round: u16, why: NoReport) -> CliFault {
    match why {
        NoReport::NoRound => CliFault::NoRound(round),
        NoReport::Hidden => {
            let others = session.rounds.iter().filter(|it| !it.is_hidden()).map(|it| it.number.to_string());
            CliFault::Hidden { round, others: others.collect::<Vec<_>>().join(", ") }
        }
    }
}

/// Reads a session for a report; a hand edit is said and read all the same.
pub(super) fn read(path: &Path) -> Result<Session, CliFault> {
    let reading = store::read(path)?;
    if let store::Integrity::HandEdited(edit) = &reading.integrity {
        complain(&edit.faults.to_string());
    }
    notices::tell(path, &reading.notices);
    Ok(reading.desk.session().clone())
}
