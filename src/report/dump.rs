//! The whole session as canonical JSON: for scripts, and for comparing two files.

use serde::Serialize;

use crate::analysis::projection::{Projection, Withheld, WithheldDots};
use crate::domain::session::Session;

/// A session, and what is kept back of rounds and dots that are closed until their reveal.
#[derive(Serialize)]
struct Dump<'a> {
    #[serde(flatten)]
    session: &'a Session,
    #[serde(skip_serializing_if = "<[Withheld]>::is_empty")]
    withheld: &'a [Withheld],
    #[serde(skip_serializing_if = "<[WithheldDots]>::is_empty")]
    withheld_dots: &'a [WithheldDots],
}

/// What may be shown of a session as JSON, fields in the order of the file, with the number of the newest edit in
/// `edit`. A round that is closed until its reveal has ballots without marks and comments; `withheld` counts them; of closed
/// dots `withheld_dots` counts how many each has placed.
///
/// # Errors
/// Whatever `serde_json` cannot write; nothing a session holds is of that kind.
pub fn dump(projection: &Projection) -> Result<String, serde_json::Error> {
    let dump = Dump {
        session: projection.session(),
        withheld: projection.withheld(),
        withheld_dots: projection.withheld_dots(),
    };
    let mut text = serde_json::to_string_pretty(&dump)?;
    text.push('\n');
    Ok(text)
}
