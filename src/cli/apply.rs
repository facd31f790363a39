//! `verkstad apply`: a list of edits from a file, all or none. Import and new use the same way in.

use std::path::Path;
use std::sync::Arc;

use crate::domain::desk::Desk;
use crate::domain::edit::Edit;
use crate::domain::refusal::Refusal;
use crate::source::{self, Faults, Positions};
use crate::store::{self, Mode, Why};

use super::fault::CliFault;
use super::{clock, notices, surroundings};

/// Applies the edits of a file to a session.
///
/// # Errors
/// Where either file cannot be read, an edit is refused, or the session cannot be changed now; it is then as it was.
pub(super) fn apply(session: &Path, edits: &Path) -> Result<(), CliFault> {
    let bytes = std::fs::read(edits).map_err(CliFault::file(edits))?;
    let name = edits.display().to_string();
    let list: Vec<Edit> = source::parse(&bytes).map_err(|fault| Faults::new(&name, vec![fault]))?;
    change(session, |desk| {
        let mut trial = desk.session().clone();
        for (index, edit) in list.iter().enumerate() {
            crate::domain::apply::apply(&mut trial, edit)
                .map_err(|refusal| refused(&name, &bytes, index, &refusal))?;
        }
        Ok(Edit::Batch(list))
    })
}

/// Says which edit was refused, and where it stands.
fn refused(file: &str, bytes: &[u8], index: usize, refusal: &Refusal) -> CliFault {
    let text = source::text(bytes).unwrap_or_default();
    let place = Positions::of(text).find(&format!("[{index}]"));
    let words = format!("edit {} is refused: {refusal}; nothing was changed", index + 1);
    Faults::new(file, vec![source::fault_at(text, place, words)]).into()
}

/// Opens a session, makes the one edit that `plan` comes to, and closes it with the edit on disk.
pub(super) fn change(
    path: &Path,
    plan: impl FnOnce(&Desk) -> Result<Edit, CliFault>,
) -> Result<(), CliFault> {
    let opened = store::open(path, &surroundings::who(), Arc::new(clock::now), Box::new(|| ()))?;
    let read_only = |why: String| CliFault::ReadOnly { path: path.to_owned(), why };
    if let Mode::ReadOnly(why) = &opened.mode {
        return Err(read_only(reason(why)));
    }
    notices::tell(path, &opened.notices);
    let mut desk = opened.desk;
    let edit = plan(&desk)?;
    if matches!(&edit, Edit::Batch(list) if list.is_empty()) {
        return Ok(());
    }
    let refused = |refusal| CliFault::Refused { path: path.to_owned(), refusal: Box::new(refusal) };
    let step = desk.make(edit).map_err(refused)?;
    opened.book.record(&step);
    let status = opened.book.close();
    match status.trouble {
        Some(trouble) if status.durable < step.number => {
            Err(read_only(format!("not saved: {}", trouble.text)))
        }
        None if status.durable < step.number => {
            Err(read_only("not saved: the disk does not answer".to_owned()))
        }
        Some(_) | None => Ok(()),
    }
}

/// Why a session cannot be changed now.
pub(super) fn reason(why: &Why) -> String {
    match why {
        Why::HeldBy(holder) => format!("open for {holder}; close it there first"),
        Why::HandEdited => "changed by hand; open it in verkstad and accept the change first".to_owned(),
        Why::Protected => "the file is read-only".to_owned(),
        Why::NoLock(text) => format!("cannot be locked: {text}"),
        Why::JournalInTheWay(text) => format!("a foreign journal cannot be set aside: {text}"),
    }
}
