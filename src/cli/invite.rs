//! `verkstad invite`: an invitation for each rater of the open round, in a folder, and a table of what goes to whom.

use std::path::Path;

use chrono::NaiveDate;

use crate::ballot::inviting::{Called as Named, Done, For, Invited, Inviting, Known};
use crate::domain::edit::Edit;
use crate::domain::id::RespondentId;
use crate::domain::plain::Plain;
use crate::domain::session::Session;
use crate::domain::terms::Terms;
use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::source::{self, Faults};

use super::args::Invite;
use super::called::Called;
use super::fault::CliFault;
use super::output::say;
use super::report::read;
use super::{apply, surroundings, table};

/// Writes the invitations and says which is whose.
///
/// # Errors
/// Where the session has no open round, somebody who is named is not in it, or a file cannot be written.
pub(super) fn invite(asked: &Invite, lang: Option<Lang>) -> Result<(), CliFault> {
    let mut session = read(&asked.session)?;
    let lang = lang.unwrap_or(session.language);
    let round = session.open_round().map(|round| (round.number, round.terms));
    if round.is_none() && !asked.dots {
        return Err(CliFault::NobodyInvited(w::invite_no_round(lang).to_owned()));
    }
    let whom = whom(&session, asked)?;
    if whom.is_empty() {
        return Err(CliFault::NobodyInvited(w::invite_nobody(lang).to_owned()));
    }
    let what = match round.filter(|_| !asked.dots) {
        None => For::Dots,
        Some((number, terms)) => {
            if asked.until.is_some() && asked.until != terms.until {
                until(&asked.session, number, asked.until)?;
                session = read(&asked.session)?;
            }
            For::Round(number)
        }
    };
    let inviting = Inviting {
        session: &session,
        what,
        folder: &asked.to,
        called: if asked.names { Named::Names } else { Named::Tags },
        known: if asked.again { Known::Again } else { Known::Kept },
    };
    let invited = inviting.write(&whom, &mut surroundings::random)?;
    say(&account(&session, &invited, asked, lang))
}

/// Sets the last day of the round.
fn until(path: &Path, number: u16, until: Option<NaiveDate>) -> Result<(), CliFault> {
    apply::change(path, |desk| {
        let terms = desk.session().round(number).map(|round| round.terms).unwrap_or_default();
        Ok(Edit::Batch(vec![Edit::Terms(number, Terms { until, ..terms })]))
    })
}

/// Respondents and raters: of the file, or every respondent as one; of them those that are asked for.
fn whom(session: &Session, asked: &Invite) -> Result<Vec<(RespondentId, Plain)>, CliFault> {
    let mut names: Called<RespondentId> = Called::new("respondent");
    for it in session.active() {
        names.add(&it.id, it.id.as_str(), [it.name.as_str(), it.short.as_str()]);
    }
    let mut out = match &asked.raters {
        Some(path) => listed(path, &names)?,
        None => session.active().map(|it| (it.id.clone(), Plain::default())).collect(),
    };
    if !asked.only.is_empty() {
        let wanted = asked.only.iter().map(|name| {
            let found = names.named(name).map_err(|text| source::fault_at("", (1, 1), text));
            found.map_err(|fault| Faults::new("--only", vec![fault]))
        });
        let wanted: Vec<RespondentId> = wanted.collect::<Result<_, _>>()?;
        out.retain(|(respondent, _)| wanted.contains(respondent));
    }
    Ok(out)
}

/// The rows of a file with the columns respondent and rater; the same rater twice is one.
fn listed(path: &Path, names: &Called<RespondentId>) -> Result<Vec<(RespondentId, Plain)>, CliFault> {
    let table = table::read(path)?;
    let told = |faults| Faults::new(&path.display().to_string(), faults);
    let column = |name| table.column(name).map_err(|fault| told(vec![fault]));
    let (respondent, rater) = (column("respondent")?, column("rater")?);
    let (mut out, mut faults) = (Vec::new(), Vec::new());
    for row in table.rows() {
        match names.find(row, respondent) {
            Ok(id) => {
                let whose = (id, Plain::line(row.field(rater)));
                if !out.contains(&whose) {
                    out.push(whose);
                }
            }
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() { Ok(out) } else { Err(told(faults).into()) }
}

/// Which file goes to whom, a line each, and what is to be known about it.
fn account(session: &Session, invited: &[Invited], asked: &Invite, lang: Lang) -> String {
    let widest = |text: fn(&Invited) -> usize| invited.iter().map(text).max().unwrap_or_default();
    let width = widest(|it| it.file.chars().count());
    let mut out = String::new();
    for it in invited {
        let name = session.respondent(&it.respondent).map_or(it.respondent.as_str(), |one| one.name.as_str());
        let whose = if it.rater.is_empty() { name.to_owned() } else { format!("{name}, {}", it.rater) };
        let done = match it.done {
            Done::Written => String::new(),
            Done::Kept => format!("  ({})", w::invite_kept(lang)),
            Done::Again => format!("  ({})", w::invite_again(lang)),
        };
        let file = Plain::line(&it.file);
        out.extend([&format!("{file:<width$}  {whose}{done}"), "\n"]);
    }
    let count = |done: Done| invited.iter().filter(|it| it.done == done).count();
    let written = count(Done::Written) + count(Done::Again);
    let folder = Plain::line(&asked.to.display().to_string());
    out.extend(["\n", &w::invite_written(lang, written, folder), "\n"]);
    out.extend([if asked.names { w::invite_by_names(lang) } else { w::invite_by_tags(lang) }, "\n"]);
    if asked.dots {
        out.extend([w::dots_invite_told(lang), "\n"]);
    }
    out.extend([w::invite_how(lang), "\n"]);
    out
}
