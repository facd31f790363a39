//! The windows that ask why, who joins and who leads.

use crate::domain::choice::Choice;
use crate::domain::edit::{Edit, Item};
use crate::domain::id::RespondentId;
use crate::domain::plan;
use crate::domain::respondent::Respondent;
use crate::i18n::{whole, words as w};

use super::super::super::overlay::{Entry, Field, Form, Overlay, Picker, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::opened;

/// Asks why this scenario.
pub(super) fn reason(room: &Room, ui: &mut Ui) {
    let Some(choice) = opened(room) else { return };
    let field = Field::prose(w::scenario_reason(ui.lang), choice.reason.as_str());
    let then = Then::room(|room, ui, answer| {
        let Some(choice) = opened(room) else { return Ok(()) };
        let choice = Choice { reason: answer.field(0), ..choice.clone() };
        room.try_plan(ui, Ok(Edit::Change(Item::Choice(choice.into()))))
    });
    ui.show(Overlay::Form(Form::new(w::scenario_reason_title(ui.lang), vec![field], then)));
}

/// Asks who joins: everyone who counts, and whoever had joined before being set aside.
pub(super) fn participants(room: &Room, ui: &mut Ui) {
    let Some(choice) = opened(room) else { return };
    let lang = ui.lang;
    let joined = |respondent: &Respondent| choice.takes_part(&respondent.id);
    let all = room.session().respondents.iter();
    let offered: Vec<&Respondent> = all.filter(|it| it.is_active() || joined(it)).collect();
    let entry = |respondent: &&Respondent| {
        let inhabitants = respondent.inhabitants.map(|count| whole(lang, i64::from(count)));
        let note = match inhabitants {
            _ if !respondent.is_active() => w::scenario_joins_aside(lang).to_owned(),
            Some(count) => w::scenario_joins_inhabitants(lang, count),
            None => String::new(),
        };
        Entry::new(respondent.name.as_str()).note(note).marked(joined(respondent))
    };
    let entries = offered.iter().map(entry).collect();
    let ids: Vec<RespondentId> = offered.iter().map(|respondent| respondent.id.clone()).collect();
    let then = Then::room(move |room, ui, answer| {
        let Some(choice) = opened(room) else { return Ok(()) };
        let joined: Vec<_> = answer.all().iter().filter_map(|place| ids.get(*place)).cloned().collect();
        let today = Some(ui.today);
        room.try_plan(ui, plan::set_participants(room.session(), &choice.id, &joined, today))
    });
    let picker = Picker::several(w::scenario_joins_title(lang), entries, then);
    ui.show(Overlay::Picker(
        picker.with_intro(w::scenario_joins_intro(lang)).with_missing(w::scenario_joins_missing(lang)),
    ));
}

/// Asks who of those that join leads.
pub(super) fn lead(room: &Room, ui: &mut Ui) {
    let Some(choice) = opened(room) else { return };
    let joined = choice.participants().filter_map(|id| room.session().respondent(id));
    let offered: Vec<&Respondent> = joined.collect();
    let mut entries: Vec<Entry> = offered.iter().map(|it| Entry::new(it.name.as_str())).collect();
    entries.push(Entry::new(w::scenario_lead_nobody(ui.lang)));
    let ids: Vec<RespondentId> = offered.iter().map(|respondent| respondent.id.clone()).collect();
    let now = ids.iter().position(|id| Some(id) == choice.lead()).unwrap_or(0);
    let then = Then::room(move |room, ui, answer| {
        let Some(choice) = opened(room) else { return Ok(()) };
        let lead = answer.picked().and_then(|place| ids.get(place));
        room.try_plan(ui, plan::set_lead(room.session(), &choice.id, lead))
    });
    let picker = Picker::one(w::scenario_lead_title(ui.lang), entries, then);
    let picker = picker.with_intro(w::scenario_lead_intro(ui.lang)).with_cursor(now);
    ui.show(Overlay::Picker(picker));
}
