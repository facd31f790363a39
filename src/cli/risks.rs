//! `verkstad import --risks`: the risks of a choice from a CSV file, all or none, as one edit.

use std::path::Path;

use crate::domain::choice::Choice;
use crate::domain::method::Subject;
use crate::domain::plan;
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::outline::file::{self, Unread};
use crate::outline::risks::{Counts, For};

use super::apply;
use super::called::Called;
use super::fault::CliFault;
use super::output::say;

/// Takes the risks of a file into a choice; one with an id that is there already is replaced. Says how many that were.
///
/// # Errors
/// With all faults of the file; where the choice is not known, or the session cannot be changed.
pub(super) fn import(
    session: &Path,
    list: &Path,
    named: Option<&str>,
    lang: Option<Lang>,
) -> Result<(), CliFault> {
    let mut told = String::new();
    apply::change(session, |desk| {
        let session = desk.session();
        let lang = lang.unwrap_or(session.language);
        let choice = choice(session, named)?;
        let read = file::risks(list, &For::choice(session, choice)).map_err(|unread| match unread {
            Unread::Io(error) => CliFault::file(list)(error),
            Unread::Faults(faults) => CliFault::Map(faults.lines(lang).join("\n")),
        })?;
        let Counts { new, changed, same, others } = read.counts(&choice.risks);
        told = format!("{}\n", w::risks_imported_counts(lang, changed, new, others, same));
        let refused = |refusal| CliFault::Refused { path: list.to_owned(), refusal: Box::new(refusal) };
        plan::put_risks(session, &choice.id, read.risks).map_err(refused)
    })?;
    say(&told)
}

/// The choice of this id, or about the capability or category of this name; where there is one only, it is meant.
fn choice<'a>(session: &'a Session, wanted: Option<&str>) -> Result<&'a Choice, CliFault> {
    let mut known = Called::new("choice");
    for choice in &session.choices {
        let subject = match &choice.subject {
            Subject::Capability(id) => session.map.capability(id).map(|it| &it.name),
            Subject::Category(id) => session.map.category(id).map(|it| &it.name),
        };
        let names = subject.into_iter().flat_map(|text| [text.sv.as_str(), text.en.as_str()]);
        known.add(&choice.id, choice.id.as_str(), names);
    }
    let wrong = |text: String| CliFault::Map(text);
    let id = match (wanted, session.choices.as_slice()) {
        (Some(name), _) => known.named(name).map_err(wrong)?,
        (None, [only]) => only.id.clone(),
        (None, []) => return Err(wrong("the session has no choice to take risks into".to_owned())),
        (None, _) => {
            let ids: Vec<&str> = session.choices.iter().map(|it| it.id.as_str()).collect();
            let text = format!("say with --choice which choice the risks are of: {}", ids.join(", "));
            return Err(wrong(text));
        }
    };
    let missing = || wrong(format!("there is no choice {id}"));
    session.choices.iter().find(|choice| choice.id == id).ok_or_else(missing)
}
