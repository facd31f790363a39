//! The window that asks who answered for an organisation, and when; the people who take part for it are offered.

use crate::domain::id::RespondentId;
use crate::domain::plain::Plain;
use crate::domain::plan::{self, Answer};
use crate::i18n::words as w;

use super::super::super::super::overlay::{Answer as Typed, Field, Form, Overlay, Then};
use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;
use super::super::{opened, pilot};
use super::asked;

/// More people than this are named above the fields, not offered one by one.
const OFFERED: usize = 8;

/// Asks who answered for the respondent under the cursor, or for the one that answered last, and when.
pub(super) fn ask(room: &Room, ui: &mut Ui) {
    let Some(choice) = opened(room) else { return };
    let Some(respondent) = asked(room, choice) else { return };
    let Some(answer) = choice.answer_of(&respondent.id) else { return };
    let lang = ui.lang;
    let people: Vec<Plain> = respondent.people.iter().map(|person| person.name.clone()).collect();
    let offered = if people.len() <= OFFERED { people.clone() } else { Vec::new() };
    let known = offered.iter().position(|name| *name == answer.said_by);
    let typed = if known.is_some() { Plain::default() } else { answer.said_by.clone() };
    let date = answer.at.unwrap_or(ui.today).format("%Y-%m-%d").to_string();
    let mut fields = Vec::new();
    if offered.is_empty() {
        fields.push(Field::line(w::commitment_said_only(lang), typed.as_str()));
    } else {
        let mut options: Vec<String> = offered.iter().map(ToString::to_string).collect();
        options.push(w::commitment_said_other(lang).to_owned());
        let other = if typed.is_empty() { 0 } else { offered.len() };
        fields.push(Field::choice(w::commitment_said_pick(lang), options, known.unwrap_or(other)));
        fields.push(Field::line(w::commitment_said_name(lang), typed.as_str()));
    }
    fields.push(Field::line(w::commitment_said_date(lang), &date));
    let (id, before) = (respondent.id.clone(), typed);
    let then = Then::room(move |room, ui, answer| say(room, ui, &id, (&offered, &before, answer)));
    let title = w::commitment_said_title(lang, respondent.name.as_str());
    let mut form = Form::new(title, fields, then);
    if people.len() > OFFERED {
        let names = people.iter().map(Plain::as_str).collect::<Vec<_>>().join(", ");
        form = form.with_intro(w::commitment_said_people(lang, names));
    }
    ui.show(Overlay::Form(form));
}

/// Takes what was typed: a new name stands over the one that was picked.
fn say(
    room: &mut Room,
    ui: &Ui,
    id: &RespondentId,
    (offered, before, typed): (&[Plain], &Plain, &Typed),
) -> Result<(), String> {
    let Some(choice) = opened(room) else { return Ok(()) };
    let Some(held) = choice.answer_of(id) else { return Ok(()) };
    let first = usize::from(!offered.is_empty());
    let (name, date) = (typed.field(first), typed.field(first + 1));
    let picked = typed.field(0).as_str().parse().ok().and_then(|place: usize| offered.get(place));
    let said_by = picked.filter(|_| first == 1 && name == *before).cloned().unwrap_or(name);
    let at = if date.is_empty() { None } else { Some(pilot::read(date.as_str(), ui)?) };
    let answer = Answer { stance: held.stance, at, said_by };
    if held.at == answer.at && held.said_by == answer.said_by {
        return Ok(());
    }
    room.try_plan(ui, plan::commit(room.session(), &choice.id, id, Some(answer)))
}
