//! What things in the portfolio are called, and what is told below every table.

use crate::analysis::portfolio::{Rest, Who};
use crate::domain::id::RespondentId;
use crate::domain::session::Session;
use crate::i18n::words as w;
use crate::report::joining::nobody;

use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::super::super::wording::subject_name;
use super::super::list;

/// What a bearer is called.
pub(super) fn bearer(session: &Session, ui: &Ui, who: &Who) -> String {
    match who {
        Who::Organisation(id) => organisation(session, id).to_owned(),
        Who::Common => nobody(ui.lang, session).to_owned(),
    }
}

/// What an organisation is called.
pub(super) fn organisation<'a>(session: &'a Session, id: &'a RespondentId) -> &'a str {
    session.respondent(id).map_or(id.as_str(), |respondent| respondent.name.as_str())
}

/// What the choice at this place is about.
pub(super) fn name(room: &Room, ui: &Ui, place: usize) -> String {
    let choice = room.session().choices.get(place);
    choice.map_or_else(String::new, |choice| list::subject(room, ui, choice))
}

/// What is told below every table: pilots that are not in it as one would think, and who counts nowhere.
pub(super) fn told(room: &Room, ui: &Ui) -> Vec<(String, Role)> {
    let (lang, all) = (ui.lang, room.scenario.kept.portfolio());
    let mut told = Vec::new();
    let undated: Vec<String> = all.undated().map(|pilot| name(room, ui, pilot.place)).collect();
    if !undated.is_empty() {
        told.push((w::portfolio_undated(lang, undated.len(), undated.join("; ")), Role::Warning));
    }
    let without: Vec<String> = all.without.iter().map(|place| name(room, ui, *place)).collect();
    if !without.is_empty() {
        told.push((w::portfolio_without(lang, without.len(), without.join("; ")), Role::Warning));
    }
    let lonely: Vec<String> = all
        .pilots
        .iter()
        .filter(|pilot| pilot.joined == 0)
        .map(|pilot| name(room, ui, pilot.place))
        .collect();
    if !lonely.is_empty() {
        told.push((w::portfolio_lonely(lang, lonely.join("; ")), Role::Warning));
    }
    let aside: Vec<&str> = all.aside.iter().map(|id| organisation(room.session(), id)).collect();
    if !aside.is_empty() {
        told.push((w::portfolio_aside(lang, aside.len(), aside.join(", ")), Role::Warning));
    }
    for it in &all.units {
        let owners: Vec<&str> = it.owners.iter().map(|id| organisation(room.session(), id)).collect();
        let unit = organisation(room.session(), &it.unit);
        told.push((w::portfolio_unit(lang, owners.join(", "), unit), Role::Dim));
    }
    told
}

/// What something that is not chosen is called.
pub(super) fn rest_name<'a>(room: &'a Room, ui: &Ui, rest: &'a Rest) -> &'a str {
    subject_name(ui.lang, room.session(), &rest.subject)
}
